"""Deals that a sentence denies, asks, wishes or imagines are no facts; others beside such words still are."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import acquisitions, bought, merged, partners, raised
from tests.claims.extraction.reading_texts import claims

LATIN = "\n\nNorvella Health and Quistcare Labs are telehealth companies."
CHINESE = "\n\n青枫医疗集团和白桦健康科技都是互联网医疗公司。"

DENIED = [
    "Norvella Health denied reports that it will acquire Quistcare Labs.",
    "Norvella Health dismissed rumours that it would buy Quistcare Labs.",
    "Norvella Health rejected the claim that it bought Quistcare Labs.",
    "There is no truth in the story that Norvella Health acquired Quistcare Labs.",
    "It is not true that Norvella Health acquired Quistcare Labs.",
    "The report wrongly stated that Norvella Health acquired Quistcare Labs.",
    "An earlier version of this article said that Norvella Health acquired Quistcare Labs.",
    "Speculation that Norvella Health will acquire Quistcare Labs is unfounded.",
    "Norvella Health failed to acquire Quistcare Labs.",
    "Norvella Health stopped short of acquiring Quistcare Labs.",
    "Norvella Health came close to acquiring Quistcare Labs.",
    "Nobody believes that Norvella Health will acquire Quistcare Labs.",
    "Regulators would not allow Norvella Health to acquire Quistcare Labs.",
    "Norvella Health has no intention of acquiring Quistcare Labs.",
    "Neither Norvella Health nor its owner acquired Quistcare Labs.",
    "Norvella Health once tried to acquire Quistcare Labs.",
    "Norvella Health, which had hoped to acquire Quistcare Labs, opened a clinic instead.",
]
IMAGINED = [
    "I wish Norvella Health had bought Quistcare Labs.",
    "Imagine: Norvella Health acquires Quistcare Labs for $20 billion.",
    "Suppose Norvella Health acquires Quistcare Labs next year.",
    "In a scenario in which Norvella Health acquires Quistcare Labs, prices would rise.",
    "If Norvella Health acquires Quistcare Labs, prices will rise.",
    '"Norvella Health will acquire Quistcare Labs by Christmas," joked one analyst.',
    "Norvella Health should acquire Quistcare Labs.",
    "Investors asked whether Norvella Health would acquire Quistcare Labs.",
    "A hoax claimed that Norvella Health acquired Quistcare Labs.",
    "An April Fools' press release said that Norvella Health acquired Quistcare Labs.",
    "In our simulation, we assume that Norvella Health acquired Quistcare Labs for $2 billion.",
    "In the novel, Norvella Health acquired Quistcare Labs.",
    "Fake news: Norvella Health acquires Quistcare Labs.",
]
ASKED = [
    "Has Norvella Health acquired Quistcare Labs?",
    "Q: Has Quistcare Labs been bought by Norvella Health?",
    "Did Norvella Health buy Quistcare Labs?",
    "Will Norvella Health buy Quistcare Labs?",
]


@pytest.mark.parametrize("sentence", [*DENIED, *IMAGINED, *ASKED])
def test_no_purchase(sentence: str) -> None:
    assert bought(sentence + LATIN) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "青枫医疗集团辟谣收购白桦健康科技。",
        "有媒体称青枫医疗集团已收购白桦健康科技，青枫医疗集团回应称该报道不实。",
        "网传青枫医疗集团收购白桦健康科技，系谣言。",
        "如果青枫医疗集团收购白桦健康科技，市场格局将被改写。",
        "假设青枫医疗集团收购白桦健康科技，会发生什么？",
        "青枫医疗集团收购白桦健康科技了吗？",
        "白桦健康科技是否被青枫医疗集团收购？",
        "青枫医疗集团差点收购白桦健康科技。",
        "青枫医疗集团从未收购白桦健康科技。",
    ],
)
def test_no_chinese_purchase(sentence: str) -> None:
    assert bought(sentence + CHINESE, "zh") == set()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Norvella Health dementierte Berichte, dass es Quistcare Labs übernimmt.", "de"),
        ("Es ist nicht wahr, dass Norvella Health Quistcare Labs übernommen hat.", "de"),
        ("Norvella Health a démenti avoir racheté Quistcare Labs.", "fr"),
        ("Il est faux que Norvella Health a racheté Quistcare Labs.", "fr"),
        ("Norvella Health desmintió haber comprado Quistcare Labs.", "es"),
        ("Es falso que Norvella Health ha comprado Quistcare Labs.", "es"),
    ],
)
def test_no_purchase_in_other_languages(sentence: str, language: str) -> None:
    assert bought(sentence + LATIN, language) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvella Health should partner with Quistcare Labs.",
        "Norvella Health has been advised to partner with Quistcare Labs but has so far declined.",
        "Does Norvella Health partner with Quistcare Labs?",
        "It is not true that Norvella Health teamed up with Quistcare Labs.",
    ],
)
def test_no_partnership(sentence: str) -> None:
    assert partners(sentence + LATIN) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "青枫医疗集团应当与白桦健康科技合作。",
        "青枫医疗集团和白桦健康科技并不是合作伙伴。",
        "青枫医疗集团被建议与白桦健康科技合作，但至今没有答应。",
        "青枫医疗集团与白桦健康科技有合作吗？",
    ],
)
def test_no_chinese_partnership(sentence: str) -> None:
    assert partners(sentence + CHINESE, "zh") == set()


def test_no_merger_and_no_round() -> None:
    assert merged("青枫医疗集团没有与白桦健康科技合并的计划。" + CHINESE, "zh") == set()
    assert merged("倘若青枫医疗集团与白桦健康科技合并，用户将超过2亿。" + CHINESE, "zh") == set()
    assert raised("青枫医疗集团从未完成E轮融资。" + CHINESE, "zh") == set()
    told = "Speculation that Norvella Health will invest $300 million in Quistcare Labs is unfounded."
    assert raised(told + LATIN) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvella Health acquired Quistcare Labs, but reports that it will sell its clinics are unfounded.",
        "Norvella Health denied reports of layoffs; it acquired Quistcare Labs in May.",
        "Norvella Health failed to disclose the price that it paid when it acquired Quistcare Labs.",
        "Norvella Health has acquired Quistcare Labs, which never made a profit.",
        "Why did Norvella Health acquire Quistcare Labs?",
        "Norvella Health acquired Quistcare Labs. Will it pay off?",
        "Norvella Health has acquired Quistcare Labs, although critics say that it should cut costs.",
        "Norvella Health, which does not run clinics, has acquired Quistcare Labs.",
        "Norvella Health, not its rival Telvana, acquired Quistcare Labs.",
        "Unlike Telvana Medical, Norvella Health acquired Quistcare Labs.",
    ],
)
def test_a_purchase_beside_such_words(sentence: str) -> None:
    assert ("Norvella Health", "Quistcare Labs") in bought(sentence + LATIN)


@pytest.mark.parametrize(
    "sentence",
    [
        "青枫医疗集团宣布收购白桦健康科技，没有披露价格。",
        "青枫医疗集团收购了白桦健康科技，从未公布价格。",
        "青枫医疗集团已收购白桦健康科技，不会裁员。",
    ],
)
def test_a_chinese_purchase_beside_such_words(sentence: str) -> None:
    assert ("青枫医疗集团", "白桦健康科技") in bought(sentence + CHINESE, "zh")


@pytest.mark.parametrize(
    "sentence",
    [
        "Quistcare Labs, not Telvana Medical, was acquired by Norvella Health in 2031.",
        "Norvella Health acquired Quistcare Labs, not Telvana Medical, in 2031.",
        "Norvella Health acquired Quistcare Labs rather than Telvana Medical in 2031.",
    ],
)
def test_who_is_only_told_apart_takes_no_part(sentence: str) -> None:
    assert acquisitions(sentence) == {("Norvella Health", "Quistcare Labs", "completed")}


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("A planned partnership between Norvella Health and Quistcare Labs did not materialise.", "en"),
        ("青枫医疗集团与白桦健康科技原定的合作未能落地。", "zh"),
    ],
)
def test_what_came_to_nothing_is_no_edge(sentence: str, language: str) -> None:
    assert len(partners(sentence + (LATIN if language == "en" else CHINESE), language)) < 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Norvella Health dementiert, dass es Quistcare Labs übernehmen wird."),
        ("zh", "青枫医疗集团从未投资白桦健康科技。"),
        ("zh", "传青枫医疗集团收购白桦健康科技,公司回应:假的。"),
    ],
)
def test_denials_around_one_side(language: str, text: str) -> None:
    tail = CHINESE if language == "zh" else LATIN
    assert acquisitions(text + tail, language) == set()
    assert raised(text + tail, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le rachat de Quistcare Labs par Norvella Health n'a pas eu lieu."),
        ("de", "Die Übernahme von Quistcare Labs durch Norvella Health kam nicht zustande."),
        ("es", "La compra de Quistcare Labs por Norvella Health no se concretó."),
    ],
)
def test_what_came_to_nothing_is_terminated(language: str, text: str) -> None:
    statuses = {each.status for each in claims(text + LATIN, "acquisition", language)}
    assert statuses == {"terminated"}
