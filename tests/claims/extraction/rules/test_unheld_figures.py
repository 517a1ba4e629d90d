"""Figures that a text denies, doubts, supposes or lets others guess are no figures of a market."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import rates, sizes

DENIED_SIZES = [
    ("en", f"The telecare market {words} $70 billion {when}.")
    for words in (
        "will not reach",
        "won't exceed",
        "is not expected to surpass",
        "is not going to be worth",
        "will never hit",
        "is unlikely to reach",
        "is hardly worth",
        "was never worth",
        "can't possibly climb to",
        "has failed to top",
        "has yet to reach",
        "is nowhere near",
        "fell well short of the predicted",
        "missed the mark of",
        "did not get to",
        "will in no case exceed",
    )
    for when in ("by 2030", "in 2024")
] + [
    ("en", "Nobody believes that the telecare market will be worth $70 billion by 2030."),
    ("en", "Few analysts expect the telecare market to hit $70 billion in 2030."),
    ("en", "There is no evidence that the telecare market reached $70 billion in 2024."),
    ("en", "We doubt that the telecare market will exceed $70 billion by 2030."),
    ("en", "It is doubtful whether the telecare market will be worth $70 billion in 2030."),
    ("en", "It is not true that the telecare market was valued at $70 billion in 2024."),
    ("en", "The minister denied that the telecare market had reached $70 billion in 2024."),
    ("en", "Sellers brag about a telecare market of $70 billion in 2024; we found no proof of it."),
    ("en", "Some vendors speak of a $70 billion telecare market in 2024. There is no basis for that."),
    ("en", "The telecare market is said to be worth $70 billion in 2024. That is false."),
    ("en", "The claim that the telecare market reached $70 billion in 2024 is unfounded."),
    ("en", "Talk of a $70 billion telecare market by 2030 is wildly exaggerated."),
    ("en", "A telecare market of $70 billion in 2030 is a myth."),
    ("en", "The forecast of a $70 billion telecare market in 2030 has proved wrong."),
    ("en", "Will the telecare market reach $70 billion by 2030?"),
    ("en", "Could the telecare market be worth $70 billion in 2030?"),
    ("en", "Two in five respondents thought that the telecare market would be worth $70 billion by 2030."),
    ("en", "Of the nurses surveyed, 30 said the telecare market would reach $70 billion by 2030."),
    ("en", "Most participants guessed that the telecare market was worth $70 billion in 2024."),
    ("en", "The telecare market would reach only $70 billion in 2030 if growth slowed to 5%."),
    ("en", "If growth fell to 5%, the telecare market would be worth just $70 billion in 2030."),
    ("en", "What if growth slowed to 5%? Then the telecare market would reach only $70 billion in 2030."),
    ("en", "Suppose the telecare market reaches $70 billion in 2030."),
    ("en", "Imagine a telecare market of $70 billion in 2030."),
    ("en", "Were growth to slow, the telecare market would be worth $70 billion in 2030."),
    ("en", "Should payers withdraw, the telecare market would shrink to $70 billion by 2030."),
    ("en", "The telecare market could be worth anything from zero to $70 billion in 2030."),
    ("en", "The telecare market was valued at minus $70 billion in 2024."),
    ("en", "The telecare market was valued at -$70 billion in 2024."),
    ("zh", "远程护理市场规模到2030年不会达到700亿美元。"),
    ("zh", "远程护理市场规模2030年很难突破700亿美元。"),
    ("zh", "远程护理市场2024年并未达到700亿元的规模。"),
    ("zh", "远程护理市场规模预计2030年前不会超过700亿元。"),
    ("zh", "远程护理市场规模2030年不太可能达到700亿元。"),
    ("zh", "有商家声称2024年远程护理市场规模达700亿元,但我们没有找到任何证据。"),
    ("zh", "有人说2024年远程护理市场规模达到700亿元,这一说法毫无根据。"),
    ("zh", "所谓2024年远程护理市场规模达700亿元的说法并不准确。"),
    ("zh", "如果增速降到5%,2030年远程护理市场规模只能达到700亿元。"),
    ("zh", "假设政策收紧,远程护理市场规模2030年将只有700亿元。"),
    ("zh", "倘若医保不再支付,2030年远程护理市场规模将缩至700亿元。"),
    ("zh", "三成受访者认为远程护理市场规模到2030年将达到700亿元。"),
    ("zh", "近半数被调查医生相信,2030年远程护理市场规模将超过700亿元。"),
    ("zh", "2030年远程护理市场规模会达到700亿元吗?"),
    ("de", "Der Markt für Telecare wird 2030 nicht 70 Milliarden Euro erreichen."),
    ("de", "Der Markt für Telecare wird bis 2030 kaum 70 Milliarden Euro erreichen."),
    ("de", "Der Markt für Telecare wird die Marke von 70 Milliarden Euro 2030 nicht erreichen."),
    ("de", "Niemand glaubt, dass der Markt für Telecare 2030 70 Milliarden Euro erreicht."),
    ("de", "Wenn die Nachfrage sänke, würde der Markt für Telecare 2030 nur 70 Milliarden Euro erreichen."),
    ("fr", "Le marché de la téléassistance n'atteindra pas 70 milliards d'euros en 2030."),
    ("fr", "Le marché de la téléassistance ne devrait jamais dépasser 70 milliards d'euros en 2030."),
    ("fr", "Personne ne croit que le marché de la téléassistance atteindra 70 milliards d'euros en 2030."),
    ("fr", "Si elle ralentissait, le marché de la téléassistance vaudrait 70 milliards d'euros en 2030."),
    ("es", "El mercado de la teleasistencia no alcanzará 70.000 millones de euros en 2030."),
    ("es", "El mercado de la teleasistencia nunca superará los 70.000 millones de euros en 2030."),
    ("es", "Nadie cree que el mercado de la teleasistencia alcance 70.000 millones de euros en 2030."),
    ("es", "Si bajara el uso, el mercado de la teleasistencia valdría 70.000 millones de euros en 2030."),
]  # fmt: skip

HELD_SIZES = [
    ("en", "Not only vendors say so: the telecare market will reach $70 billion by 2030.", 2030),
    ("en", "The telecare market will not only grow but reach $70 billion by 2030.", 2030),
    ("en", "The telecare market is worth not just a little but $70 billion in 2024.", 2024),
    ("en", "The telecare market will be worth no less than $70 billion by 2030.", 2030),
    ("en", "The telecare market, which does not include devices, was worth $70 billion in 2024.", 2024),
    ("en", "The telecare market (devices not included) was worth $70 billion in 2024.", 2024),
    ("en", "Although demand did not grow, the telecare market reached $70 billion in 2024.", 2024),
    ("en", "Kits that need no permit lift the telecare market, which reached $70 billion in 2024.", 2024),
    ("en", "Never before was telecare so popular: the market reached $70 billion in 2024.", 2024),
    ("en", "The telecare market is just shy of $70 billion in 2024.", 2024),
    ("en", "The telecare market will not stop there and is to reach $70 billion by 2030.", 2030),
    ("en", "Nobody doubts that the telecare market will reach $70 billion by 2030.", 2030),
    ("en", "There is no doubt that the telecare market will reach $70 billion by 2030.", 2030),
    ("en", "Did you know that the telecare market will reach $70 billion by 2030?", 2030),
    ("en", "If current trends continue, the telecare market will reach $70 billion by 2030.", 2030),
    ("en", "If growth holds up, the telecare market could reach $70 billion by 2030.", 2030),
    ("en", "The telecare market could reach $70 billion by 2030.", 2030),
    ("en", "The telecare market should be worth $70 billion by 2030.", 2030),
    ("en", "The telecare market may reach $70 billion by 2030, and some vendors are unrealistic.", 2030),
    ("en", "The telecare market reached $70 billion in 2024. Fears of a slump are unfounded.", 2024),
    ("en", "The telecare market reached $70 billion in 2024. It is not known who sells devices.", 2024),
    ("en", "Aster Insight believes that the telecare market will be worth $70 billion by 2030.", 2030),
    ("en", "The telecare market was worth $70 billion in 2024; 30% of respondents use telecare.", 2024),
    ("en", "Respondents like telecare. The telecare market was worth $70 billion in 2024.", 2024),
    ("zh", "远程护理市场规模到2030年将达到700亿元,不会放缓。", 2030),
    ("zh", "远程护理市场不仅在增长,2030年规模还将达到700亿元。", 2030),
    ("zh", "尽管政策没有放开,2024年远程护理市场规模仍达到700亿元。", 2024),
    ("zh", "如果保持这一增速,远程护理市场规模2030年将达到700亿元。", 2030),
    ("zh", "按此速度,2030年远程护理市场规模将达到700亿元。", 2030),
    ("zh", "远程护理市场规模2030年将不低于700亿元。", 2030),
    ("zh", "毫无疑问,远程护理市场规模2030年将达到700亿元。", 2030),
    ("zh", "机构认为远程护理市场规模到2030年将达到700亿元。", 2030),
    ("de", "Der Markt für Telecare wird 2030 nicht weniger als 70 Milliarden Euro erreichen.", 2030),
    ("de", "Der Telecare-Markt wird 2030 nicht nur wachsen, sondern 70 Milliarden Euro erreichen.", 2030),
    ("de", "Der Markt für Telecare dürfte 2030 70 Milliarden Euro erreichen.", 2030),
    ("fr", "Le marché de la téléassistance devrait atteindre 70 milliards d'euros en 2030.", 2030),
    ("fr", "Le marché de la téléassistance ne recule pas : il atteindra 70 milliards d'euros en 2030.", 2030),
    ("es", "El mercado de teleasistencia no solo crece: alcanzará 70.000 millones de euros en 2030.", 2030),
    ("es", "El mercado de la teleasistencia podría alcanzar 70.000 millones de euros en 2030.", 2030),
]  # fmt: skip

DENIED_RATES = [
    ("en", "The telecare market will not grow at a CAGR of 25% from 2024 to 2030."),
    ("en", "The telecare market is not expected to expand by 25% a year from 2024 to 2030."),
    ("en", "The telecare market is unlikely to grow at a CAGR of 25% from 2024 to 2030."),
    ("en", "The telecare market would have to grow at a CAGR of 25% from 2024 to 2030 to get there."),
    ("en", "To get there, the telecare market would need to grow at a CAGR of 25% from 2024 to 2030."),
    ("en", "The telecare market must grow by 25% a year from 2024 to 2030 if it is to catch up."),
    ("en", "A CAGR of 25% for telecare from 2024 to 2030 is unrealistic."),
    ("en", "For the telecare market, a CAGR of 25% from 2024 to 2030 looks far too optimistic."),
    ("en", "Most respondents expected the telecare market to grow at a CAGR of 25% from 2024 to 2030."),
    ("en", "If the telecare market grew at a CAGR of 25% from 2024 to 2030, it would overtake hospitals."),
    ("en", "Will the telecare market grow at a CAGR of 25% from 2024 to 2030?"),
    ("en", "Nobody expects the telecare market to grow at a CAGR of 25% from 2024 to 2030."),
    ("zh", "远程护理市场2024-2030年年复合增长率很难达到25%。"),
    ("zh", "远程护理市场2024-2030年年复合增长率不会超过25%。"),
    ("zh", "四成受访者预计远程护理市场2024-2030年年复合增长率将达25%。"),
    ("zh", "远程护理市场2024-2030年年复合增长率达25%的说法并不现实。"),
    ("de", "Der Markt für Telecare wird bis 2030 nicht um jährlich 25 Prozent wachsen."),
    ("fr", "Le marché de la téléassistance ne progressera pas à un TCAC de 25 % entre 2024 et 2030."),
    ("es", "El mercado de la teleasistencia no crecerá a un ritmo anual del 25 % entre 2024 y 2030."),
]

HELD_RATES = [
    ("en", "The telecare market will not only grow but do so at a CAGR of 25% from 2024 to 2030.", 25),
    ("en", "The telecare market is likely to grow at a CAGR of 25% from 2024 to 2030.", 25),
    ("en", "Although it is not large, the telecare market grows at a CAGR of 25% from 2024 to 2030.", 25),
    ("en", "The telecare market, not yet mature, will expand at a CAGR of 25% from 2024 to 2030.", 25),
    ("zh", "远程护理市场2024-2030年年复合增长率不低于25%。", 25),
    ("zh", "远程护理市场难以忽视,2024-2030年年复合增长率将达25%。", 25),
]


@pytest.mark.parametrize(("language", "text"), DENIED_SIZES)
def test_a_size_that_is_not_held_is_none(language: str, text: str) -> None:
    assert sizes(text, language) == set()


@pytest.mark.parametrize(("language", "text", "year"), HELD_SIZES)
def test_a_size_that_is_held_stays(language: str, text: str, year: int) -> None:
    assert {size[:2] for size in sizes(text, language)} == {(year, 70.0)}


@pytest.mark.parametrize(("language", "text"), DENIED_RATES)
def test_a_rate_that_is_not_held_is_none(language: str, text: str) -> None:
    assert rates(text, language) == set()


@pytest.mark.parametrize(("language", "text", "percent"), HELD_RATES)
def test_a_rate_that_is_held_stays(language: str, text: str, percent: float) -> None:
    assert rates(text, language) == {(percent, 2024, 2030)}
