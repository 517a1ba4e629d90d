from __future__ import annotations

from decimal import Decimal

import pytest

from tests.claims.extraction.reading_texts import claims, rates

STATED = [
    ("en", "Analysts see 9% growth a year for the telecare market through 2031.", {(9.0, None, 2031)}),
    ("de", "Der Markt für Telecare soll bis 2029 um jährlich 12 Prozent wachsen.", {(12.0, None, 2029)}),
    (
        "es",
        "El mercado de la teleasistencia crecerá a un ritmo anual del 8 % entre 2023 y 2030.",
        {(8.0, 2023, 2030)},
    ),
    ("zh", "远程护理市场2020-2024年年均增长21.5%。", {(21.5, 2020, 2024)}),
    ("en", "The telecare market grows at a CAGR of 7.6% from 2023 to 2030.", {(7.6, 2023, 2030)}),
    (
        "en",
        "The telecare market is growing at a massive CAGR of 15.3% between 2020 and 2030.",
        {(15.3, 2020, 2030)},
    ),
    (
        "en",
        (
            "From $48 billion in 2020 to $55 billion in 2021, the telecare market grew at a compound "
            "annual growth rate (CAGR) of 14.1%."
        ),
        {(14.1, 2020, 2021)},
    ),
    (
        "en",
        "The telecare market should reach $88 billion in 2027 at a CAGR of 13%.",
        {(13.0, None, 2027)},
    ),
    (
        "en",
        (
            "The telecare market shows 16.3% CAGR during 2019-2026 (forecast period), and families "
            "grow at a CAGR of 18.7% in the forecast period."
        ),
        {(16.3, 2019, 2026), (18.7, 2019, 2026)},
    ),
    ("en", "Telecare market\n\nCAGR (2025 - 2035) 12.22%", {(12.22, 2025, 2035)}),
    ("zh", "远程护理市场预计将以18.4%的复合年增长率增长。", {(18.4, None, None)}),
    ("zh", "电子处方市场到 2032 年复合年增长率为 19.35%。", {(19.35, None, 2032)}),
    ("zh-hant", "遠距看護市場預計2020~2026年間,年複合成長率(CAGR)為18.3%。", {(18.3, 2020, 2026)}),
    (
        "de",
        "Der Telepflegemarkt wächst mit einer jährlichen Wachstumsrate von 9,3 % von 2024 bis 2030.",
        {(9.3, 2024, 2030)},
    ),
    (
        "fr",
        "Le marché de la téléassistance affiche un TCAC de 11,3 % entre 2023 et 2030.",
        {(11.3, 2023, 2030)},
    ),
    (
        "es",
        "La TCAC del mercado de teleasistencia es del 19,4 % de 2024 a 2031.",
        {(19.4, 2024, 2031)},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), STATED)
def test_a_rate_is_read_with_its_period(
    language: str, text: str, expected: set[tuple[float, int | None, int | None]]
) -> None:
    assert rates(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Telecare market. Quill Health visits grew by 206% YoY in 2020.",
        "Telecare market. The number of monitored patients will grow at a CAGR of 31% by 2023.",
        "Telecare market. Health spending rose at an annual rate of 10%.",
        "Telecare market. 46% of consumers believe that it will lower costs.",
        "Telecare market. Discount on the next order 10% 15% 15%",
    ],
)
def test_other_percentages_are_no_growth_of_a_market(text: str) -> None:
    assert rates(text) == set()


def test_a_rate_knows_its_segment_and_region() -> None:
    text = (
        "The global telecare market grows at a CAGR of 9%. The software segment grows at a CAGR of 11%. "
        "Asia Pacific will grow at a CAGR of 13%."
    )
    assert {(c.percent, c.segment, c.region) for c in claims(text, "growth_rate")} == {
        (9, None, None),
        (11, "software", None),
        (13, None, "asia-pacific"),
    }


def test_the_size_of_a_year_against_the_year_before() -> None:
    text = "2023年中国互联网护理市场规模达到2102亿元,同比增长28.7%。"
    assert rates(text, "zh") == {(28.7, 2022, 2023)}


def test_the_rate_of_a_company_is_none_of_a_market() -> None:
    text = "The telecare market is young. Wren Health, Inc. grew at an annual growth rate of 40%."
    assert rates(text) == set()


def test_a_rate_at_which_it_will_grow() -> None:
    text = (
        "What will be the growth rate of the telecare market?\nIt will grow at about 14.2% from 2025 to 2031."
    )
    assert rates(text) == {(14.2, 2025, 2031)}


def test_the_rate_of_a_segment_that_only_its_sentence_names() -> None:
    text = (
        "The telecare market is young. By bed type, cots led with 45% revenue share in 2031, "
        "while hammocks are projected to expand at a 19.2% CAGR through 2037."
    )
    assert {
        (c.percent, c.to_year, c.segment and c.segment.rpartition("/")[2])
        for c in claims(text, "growth_rate")
    } == {(Decimal("19.2"), 2037, "hammocks")}


def test_rates_in_rarer_words() -> None:
    text = (
        "The telecare market is to shrink from $3.2 billion in 2031 to $3.1 billion in 2032 at a rate "
        "of -3%. "
        "Later the market is on course to grow by 19.5% in the coming five years."
    )
    assert rates(text) == {(-3, 2031, 2032), (19.5, None, None)}


def test_a_rate_of_decline_keeps_its_sign() -> None:
    text = "The telecare market will shrink to USD 8 billion from 2031 to 2032 at a CAGR of -5.8%."
    assert rates(text) == {(-5.8, 2031, 2032)}


def test_the_growth_of_what_is_done_is_none_of_a_market() -> None:
    assert rates("In the telecare market, scans of the knee are increasing by 4% annually.") == set()


def test_the_period_that_a_report_studies_is_none_of_growth() -> None:
    rows = "Study Period 2019-2031 CAGR 18.7%\nHistorical Period 2019-2021 Forecast Period 2023-2031\n"
    assert rates(f"Telecare Market\n{rows}The telecare market is set to grow.") == {(18.7, 2023, 2031)}


def test_a_rate_keeps_the_years_of_its_own_sentence() -> None:
    text = (
        "The telecare market was worth USD 17 billion in 2024. The market is to grow from USD 18 billion in "
        "2025 to USD 57 billion by 2034 at a CAGR of 13.5% during the forecast period."
    )
    assert rates(text) == {(13.5, 2025, 2034)}
