from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

STATED = [
    (
        "en",
        "Telecare market\n\nQ: What holds the market back?\nA: Slow networks and high fees.",
        {("restraint", "Slow networks"), ("restraint", "high fees")},
    ),
    (
        "zh",
        "远程护理市场\n\n问:推动市场增长的因素有哪些?\n答:一是护士严重短缺,二是网络成本下降。",
        {("driver", "护士严重短缺"), ("driver", "网络成本下降")},
    ),
    (
        "en",
        "Telecare market\n\nRestraining Factors\nTired night staff\nRegional Analysis\nEurope leads.",
        {("restraint", "Tired night staff")},
    ),
    ("en", "A shortage of nurses drives demand in the telecare market.", {("driver", "shortage of nurses")}),
    (
        "en",
        "GDPR compliance remains a challenge for the telecare market.",
        {("challenge", "GDPR compliance")},
    ),
    (
        "en",
        (
            "The growing need to cut travel and cheaper phones are some of the main drivers of the "
            "telecare market."
        ),
        {("driver", "growing need to cut travel"), ("driver", "cheaper phones")},
    ),
    (
        "en",
        "The telecare market grows owing to rising wages, better networks, and older patients.",
        {("driver", "rising wages"), ("driver", "better networks"), ("driver", "older patients")},
    ),
    (
        "en",
        (
            "In the telecare market, certain challenges such as reluctance of doctors and high cost of "
            "cameras hamper growth."
        ),
        {("challenge", "reluctance of doctors"), ("challenge", "high cost of cameras")},
    ),
    (
        "en",
        "High cost of cameras hampers the growth of the telecare market.",
        {("restraint", "High cost of cameras")},
    ),
    (
        "en",
        "Voice assistants are becoming a key trend in the telecare market.",
        {("trend", "Voice assistants")},
    ),
    (
        "en",
        "Rural clinics offer lucrative opportunities for the telecare market.",
        {("opportunity", "Rural clinics")},
    ),
    (
        "zh",
        "远程护理市场的增长得益于5G网络普及和人口老龄化加剧。",
        {("driver", "5G网络普及"), ("driver", "人口老龄化加剧")},
    ),
    ("zh", "数据安全问题是制约远程护理市场发展的主要因素。", {("restraint", "数据安全问题")}),
    ("zh-hant", "全球健康旅行已是遠距看護市場的重要發展趨勢。", {("trend", "全球健康旅行")}),
    (
        "de",
        (
            "Der Telepflegemarkt wird durch den Mangel an Pflegern und die Digitalisierung der Praxen "
            "angetrieben."
        ),
        {("driver", "Mangel an Pflegern"), ("driver", "Digitalisierung der Praxen")},
    ),
    (
        "fr",
        "La croissance du marché de la téléassistance est portée par le vieillissement des patients.",
        {("driver", "vieillissement des patients")},
    ),
    (
        "es",
        "La falta de conexión limita el crecimiento del mercado de teleasistencia.",
        {("restraint", "falta de conexión")},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), STATED)
def test_a_factor_is_read_in_its_own_words(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(text, language) >= expected


SECTIONS = [
    (
        "en",
        "Telecare market\n\nMarket Drivers\n- Older patients\n- Cheaper phones\n",
        {("driver", "Older patients"), ("driver", "Cheaper phones")},
    ),
    (
        "en",
        (
            "Telecare market\n\nTelecare Market Drivers\n\nRising Wages\n\nWages went up in all of the "
            "clinics that we saw.\n\nBetter Networks\n\nNetworks reach more of the villages than they "
            "once did.\n"
        ),
        {("driver", "Rising Wages"), ("driver", "Better Networks")},
    ),
    (
        "en",
        "Telecare market\n\nRestraint: Fear of data theft by outsiders",
        {("restraint", "Fear of data theft by outsiders")},
    ),
    (
        "zh",
        (
            "远程护理市场\n\n驱动因素影响分析\n"
            "| 远程护理快速采用 | +4.10% | 全球 |\n| 慢性病负担上升 | +5.10% | 亚太地区 |\n"
        ),
        {("driver", "远程护理快速采用"), ("driver", "慢性病负担上升")},
    ),
    (
        "de",
        "Markt für Telepflege\n\nHerausforderungen\n- Lücken im Netzausbau\n- Bedenken beim Datenschutz\n",
        {("challenge", "Lücken im Netzausbau"), ("challenge", "Bedenken beim Datenschutz")},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SECTIONS)
def test_headings_name_factors(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(text, language) >= expected


def test_news_without_a_market_has_no_drivers() -> None:
    assert factors("Wren Health closed its office due to rising rents and falling sales.") == set()


QUARTET = """Telecare market

Rising burden of long illnesses
As populations age, the telecare market must care for more people with fewer nurses.

Lack of skills among the old
Elderly patients often face trouble when they must use a screen with small letters.

Growing use of voice at home
The growing use of voice drives demand in homes where nobody can type any more.

Theft of records by outsiders
Hospitals fear the thieves who steal the records of patients and sell them on.

Covid-19 Impact
The pandemic changed what people expect from the telecare market in a short time.
"""


def test_bare_headings_before_the_one_on_covid_tell_their_kinds_by_order() -> None:
    assert factors(QUARTET) >= {
        ("driver", "Rising burden of long illnesses"),
        ("restraint", "Lack of skills among the old"),
        ("opportunity", "Growing use of voice at home"),
        ("challenge", "Theft of records by outsiders"),
    }


def test_what_drives_on_under_opportunities_is_an_opportunity() -> None:
    assert not any(kind == "driver" and "voice" in label for kind, label in factors(QUARTET))


def test_an_introduction_stands_between_heading_and_list() -> None:
    text = (
        "Telecare market\n\nGrowth Drivers\n\nThe main ones are:\n\n- Cheaper sensors: they cost "
        "less\n- Older patients\n"
    )
    assert factors(text) >= {("driver", "Cheaper sensors"), ("driver", "Older patients")}


def test_a_labelled_paragraph_names_a_factor() -> None:
    text = "Telecare market\n\nRestraints\nPrivacy Fears: Patients fear for what is stored of them.\n"
    assert ("restraint", "Privacy Fears") in factors(text)


def test_a_bullet_that_calls_itself_a_trend_is_one() -> None:
    text = (
        "Telecare market\n\n**Factors Affecting the Growth:**\n\n- **Voice at Home:**\n\n"
        "Voice is acting as a prominent trend in the telecare market, as many people speak to it.\n"
    )
    assert ("trend", "Voice at Home") in factors(text)


def test_joined_adjectives_stay_together() -> None:
    text = "The telecare market is driven by rising demand for mobile and virtual nursing."
    assert factors(text) == {("driver", "rising demand for mobile and virtual nursing")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Growing digitalisation and increasing number of young users are boosting market growth.",
            {("driver", "Growing digitalisation"), ("driver", "increasing number of young users")},
        ),
        (
            "Rising demand for home care coupled with shortage of nurses is driving the market.",
            {("driver", "Rising demand for home care"), ("driver", "shortage of nurses")},
        ),
        (
            "The telecare market is expected to expand as there has been a surge in broken hips.",
            {("driver", "surge in broken hips")},
        ),
        (
            "Patients stay away from the telehealth market due to the high price of home devices.",
            {("restraint", "high price of home devices")},
        ),
        (
            "The telehealth market has seen a negative effect like lack of broadband in villages.",
            {("restraint", "lack of broadband in villages")},
        ),
        (
            "High cost of sensors; and missing standards are some of the factors likely to restrain growth.",
            {("restraint", "High cost of sensors"), ("restraint", "missing standards")},
        ),
        (
            "The telehealth market changed: the flu epidemic served as a catalyst for its growth.",
            {("driver", "flu epidemic")},
        ),
        (
            "The telehealth market gains from the growing shift toward value, which drives the growth.",
            set(),
        ),
    ],
)
def test_shapes_of_causes(text: str, expected: set[tuple[str, str]]) -> None:
    found = factors(f"The global telehealth market was valued at USD 4 billion in 2023. {text}")
    assert expected <= found or not expected
    assert not expected or {kind for kind, _ in found} == {kind for kind, _ in expected}


NEWS = """Alder Health Inc acquired Birkmed Inc on Monday for $30 million, and Norvella Health Inc sold its
telehealth unit to Quistcare Inc. Medarro Ventures led the round of Telvana Inc, a telehealth firm. {told}
Osalcare Inc and Tarnwell Clinic Inc announced a deal with Velora Labs Inc."""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The threat of lawsuits and lack of payment impede adoption of telehealth.",
            {("restraint", "threat of lawsuits"), ("restraint", "lack of payment")},
        ),
        ("Use of such care has grown due to the flu epidemic.", {("driver", "flu epidemic")}),
        ("Alder Health Inc has grown due to its flu tests.", set()),
        ("The deal will boost growth and drive adoption of telehealth.", set()),
        ("We will boost growth of telehealth through kind nurses.", set()),
    ],
)
def test_news_tells_of_the_field_where_it_names_nobody(told: str, expected: set[tuple[str, str]]) -> None:
    assert factors(NEWS.replace("\n", " ").format(told=told)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Zudem lasse das neue Gesetz die Nachfrage nach Telemedizin steigen.",
            ("driver", "neue Gesetz"),
        ),
        (
            "en",
            "Telehealth start-ups are eyeing remote stroke care as a growing opportunity.",
            ("opportunity", "remote stroke care"),
        ),
        (
            "en",
            "The flu epidemic has catapulted the telehealth industry forward.",
            ("driver", "flu epidemic"),
        ),
    ],
)
def test_causes_that_news_tells_too(language: str, text: str, expected: tuple[str, str]) -> None:
    assert expected in factors(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            (
                "New fields such as neurology, surgery, and mental care along with advancements in networks "
                "are the key factors driving the telecare market growth."
            ),
            {("driver", "New fields"), ("driver", "advancements in networks")},
        ),
        (
            "en",
            "Telecare Market Dynamics\n\nChallenge: Privacy and security concerns",
            {("challenge", "Privacy and security concerns")},
        ),
        (
            "en",
            "The telecare market is fueled by old age, and funds for care, bolstered by supportive rules.",
            {("driver", "old age"), ("driver", "funds for care"), ("driver", "supportive rules")},
        ),
        (
            "fr",
            "Le marché de la téléassistance est porté par le remboursement, sous certaines conditions.",
            {("driver", "remboursement")},
        ),
        (
            "zh",
            "远程护理市场的核心驱动力包括网络普及、护士短缺及慢性病增多。",
            {("driver", "网络普及"), ("driver", "护士短缺"), ("driver", "慢性病增多")},
        ),
        ("zh", "远程护理市场已经开放十年。后来者还有机会吗?\n\n当地平台并立,龙头占据多数份额。", set()),
    ],
)
def test_examples_conditions_and_questions_are_no_factors(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    assert factors(text, language) == expected
