from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, rates, sizes

STATED = [
    (
        "de",
        "Der Markt wächst. Die Umsätze mit E-Health werden bis 2034 auf 6 Milliarden Euro ansteigen.",
        {(2034, 6.0, "EUR")},
    ),
    (
        "de",
        "Der E-Health-Markt wird von 2030 bis 2034 um rund 60 Prozent auf 6 Milliarden Euro ansteigen.",
        {(2034, 6.0, "EUR")},
    ),
    (
        "en",
        "The femtech market is to increase from $18 billion to over $55 billion between 2028 and 2037.",
        {(2028, 18.0, "USD"), (2037, 55.0, "USD")},
    ),
    (
        "en",
        "Telecare market sizes were USD 1.1 billion and USD 2.4 billion in 2021 and 2023, respectively.",
        {(2021, 1.1, "USD"), (2023, 2.4, "USD")},
    ),
    (
        "en",
        "The telecare market was $1.4 billion in 2020 and should grow in the next five years to $9 billion.",
        {(2020, 1.4, "USD"), (2025, 9.0, "USD")},
    ),
    (
        "en",
        "The telecare market, worth $2 billion in 2021, is expected to hit $9 billion within six years.",
        {(2021, 2.0, "USD"), (2027, 9.0, "USD")},
    ),
    (
        "en",
        "From 2025 to 2032 the telecare market will swell from $3 billion to $7 billion.",
        {(2025, 3.0, "USD"), (2032, 7.0, "USD")},
    ),
    (
        "es",
        "El mercado de la teleasistencia se situó en 2.100 millones de euros en 2022.",
        {(2022, 2.1, "EUR")},
    ),
    (
        "en",
        "The telecare market is young. Aster Insight puts it at $1.5 billion for 2023.",
        {(2023, 1.5, "USD")},
    ),
    (
        "en",
        "The telecare market was valued at USD 12.4 billion in 2021 and should reach $30 billion by 2030.",
        {(2021, 12.4, "USD"), (2030, 30.0, "USD")},
    ),
    (
        "en",
        (
            "From its value of $7.1 billion in 2017, the telecare market is projected to reach $22.7 "
            "billion in 2023."
        ),
        {(2017, 7.1, "USD"), (2023, 22.7, "USD")},
    ),
    (
        "en",
        "The telecare market will grow to $134.2 billion in 2030, from $23.8 billion in 2019.",
        {(2030, 134.2, "USD"), (2019, 23.8, "USD")},
    ),
    ("en", "In 2024, the US telecare market was worth US$ 5.5 Bn.", {(2024, 5.5, "USD")}),
    (
        "en",
        "The telecare market to reach USD 20-36 billion by 2025.",
        {(2025, 20.0, "USD"), (2025, 36.0, "USD")},
    ),
    (
        "en",
        "Telecare market\n\n2024 Market Size 6.15 (USD Billion)\n2035 Market Size 20.64 (USD Billion)",
        {(2024, 6.15, "USD"), (2035, 20.64, "USD")},
    ),
    (
        "zh",
        "远程护理市场 2026 年规模为 612 亿美元,预计 2033 年将扩大到 1840 亿美元。",
        {(2026, 61.2, "USD"), (2033, 184.0, "USD")},
    ),
    (
        "zh",
        "远程护理市场规模从2018年的约90亿美元增长到2023年的约260亿美元。",
        {(2018, 9.0, "USD"), (2023, 26.0, "USD")},
    ),
    ("zh-hant", "統計顯示,2030年遠距看護市場將成長至近3,600億美元。", {(2030, 360.0, "USD")}),
    (
        "de",
        "Der Markt für Telepflege wuchs von 9,6 Mrd. USD 2010 auf 11,2 Mrd. USD 2011.",
        {(2010, 9.6, "USD"), (2011, 11.2, "USD")},
    ),
    (
        "de",
        (
            "Der globale Markt für Telepflege wurde 2024 auf 101,64 Milliarden US-Dollar bewertet und "
            "wird 2032 324,80 Milliarden erreichen."
        ),
        {(2024, 101.64, "USD"), (2032, 324.8, "USD")},
    ),
    (
        "fr",
        (
            "Le marché mondial de la téléassistance était évalué à 6,4 milliards d'euros en 2022 et "
            "devrait atteindre 15,1 milliards d'euros d'ici 2030."
        ),
        {(2022, 6.4, "EUR"), (2030, 15.1, "EUR")},
    ),
    (
        "es",
        (
            "El mercado global de teleasistencia, valuado en US$162.440 millones en 2024, alcanzará "
            "US$ 320.260 millones para 2029."
        ),
        {(2024, 162.44, "USD"), (2029, 320.26, "USD")},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), STATED)
def test_a_size_is_read_with_its_year(
    language: str, text: str, expected: set[tuple[int, float, str]]
) -> None:
    assert sizes(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In the telecare market, Quill Health raised $70 million in Series C funding in 2021.",
        "Lark Care acquired Bell Clinics for $2.1 billion in 2022, a deal in the telecare market.",
        "The telecare market leader was valued at a $12 billion valuation after its funding round in 2023.",
        "The penalty of $5 million in 2020 shook the telecare market.",
        "Single User License $4,950 Enterprise License $7,250 telecare market 2024",
        "The telecare market: enabled $4.3B revenue impact for leading multinationals",
    ],
)
def test_other_money_is_no_size(text: str) -> None:
    assert sizes(text) == set()


def test_a_forecast_lies_behind_the_publication() -> None:
    text = (
        "Telecare Market\n\nPublished: 3 May 2024\n\nThe telecare market was worth $5 billion in 2023 "
        "and reaches $9 billion in 2030."
    )
    assert {(c.year, c.forecast) for c in claims(text, "market_size")} == {(2023, False), (2030, True)}


def test_the_figure_keeps_its_words() -> None:
    (claim,) = claims("The telecare market was worth US$ 74.1 Billion in 2023.", "market_size")
    assert claim.as_stated == "US$ 74.1 Billion"


def test_a_segment_and_a_region_narrow_the_size() -> None:
    text = (
        "The global telecare market was worth $50 billion in 2020. "
        "The software segment was worth $4 billion in 2020. "
        "The Latin America telecare market was worth $3 billion in 2020."
    )
    assert {(c.segment, c.region) for c in claims(text, "market_size")} == {
        (None, None),
        ("software", None),
        (None, "latin-america"),
    }


def test_cases_below_a_stated_size_share_its_year() -> None:
    text = (
        "The US telecare market to reach USD 20-36 billion by 2025\n\nLow case\n\nUSD 19.1 Bn\n\nHigh "
        "case\n\nUSD 35.4 Bn\n"
    )
    assert {(2025, 19.1, "USD"), (2025, 35.4, "USD")} <= sizes(text)


def test_a_sentence_that_goes_on_about_the_market() -> None:
    text = "The telecare market is small. By 2030, it will reach $9 billion."
    assert sizes(text) == {(2030, 9.0, "USD")}


def test_what_a_company_takes_in_is_no_size() -> None:
    text = "In the telecare market, Wren Health, Inc. reported revenue of $1.2 billion in 2020."
    assert sizes(text) == set()


def test_sizes_of_a_field_that_is_to_grow() -> None:
    text = (
        "The telecare market is young. Strong growth is forecast for telecare in Peru. This is estimated to "
        "reach $4 billion by 2031.\n\nSales could get to $9 billion by 2037, a yearly rise of 17%."
    )
    assert sizes(text) == {(2031, 4.0, "USD"), (2037, 9.0, "USD")}


def test_the_only_year_of_a_sentence_is_that_of_what_it_grows_to() -> None:
    text = "Von 1,2 Milliarden Dollar auf 11,8 Milliarden Dollar soll der Pflegemarkt bis 2038 wachsen."
    assert sizes(text, "de") == {(2038, 11.8, "USD")}


def test_the_value_of_the_sentence_before_goes_on() -> None:
    text = (
        "The value of the telecare market was put at €82 million in 2009. The estimated value is expected to "
        "nearly double until 2015 to reach €160 million."
    )
    assert sizes(text) == {(2009, 0.082, "EUR"), (2015, 0.16, "EUR")}


def test_sizes_of_parts_and_of_the_field_itself() -> None:
    text = (
        "The telecare market is young. Home alarms generated $4 billion in 2031. In Peru, telecare is due "
        "to be worth $9 billion by 2037. Alderlet generated $3 billion in 2031."
    )
    assert sizes(text) == {(2031, 4.0, "USD"), (2037, 9.0, "USD")}


def test_a_spanish_sentence_that_goes_on_with_its_year() -> None:
    text = "El mercado de telesalud crece. En 2023, alcanzó un valor de 5.755 millones de dólares."
    assert sizes(text, "es") == {(2023, 5.755, "USD")}


def test_what_the_market_was_worth_last_year_is_of_no_later_one() -> None:
    assert sizes("The telecare market was worth $20 billion last year and should double by 2031.") == set()


def test_what_the_stock_market_pays_is_no_size() -> None:
    text = "The telecare market grows. Wrenlet, of 2009, is now valued at $1.6 billion on the stock market."
    assert sizes(text) == set()


def test_what_a_place_earns_is_its_market() -> None:
    text = "The telecare market is young.\n\nThe market grows. Peru generated revenues of $4 billion in 2031."
    assert sizes(text) == {(2031, 4.0, "USD")}


def test_a_mark_that_a_market_will_cross() -> None:
    told = "The need for visits is to help it cross the $7 billion mark by 2031."
    assert sizes(f"Telecare market report. The telecare market size is large. {told}") == {(2031, 7.0, "USD")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The telecare market will grow from ₹2,14,500 million in 2024 to ₹4,05,700 million by 2031.",
            {(2024, 214.5, "INR"), (2031, 405.7, "INR")},
        ),
        (
            "The telecare market was worth €4 billion or $5.1 billion in 2024.",
            {(2024, 4.0, "EUR"), (2024, 5.1, "USD")},
        ),
        ("Telecare market report\n\nForecast, 2034\n\n$57.9B", {(2034, 57.9, "USD")}),
    ],
)
def test_sums_of_other_lands(told: str, expected: set[tuple[int, float, str]]) -> None:
    assert sizes(told) == expected


def test_a_row_whose_label_opens_with_the_year() -> None:
    text = (
        "The telecare market size grows.\n\nAttribute | Details |\n2031 Value Projection: | USD 7 Billion |\n"
    )
    assert sizes(text) == {(2031, 7.0, "USD")}


def test_a_bare_answer_to_a_question_with_a_year() -> None:
    text = "Telecare market\n\nWhat is the projected telecare market size by 2031?\nUSD 7.4 billion.\n"
    assert sizes(text) == {(2031, 7.4, "USD")}


def test_the_same_year_as_the_sentence_before() -> None:
    text = (
        "The Irish telecare market accounted for $1.1 billion in 2024. "
        "The European market was valued at EUR 4 billion in the same year."
    )
    assert sizes(text) == {(2024, 1.1, "USD"), (2024, 4.0, "EUR")}


def test_the_analysis_period_is_that_of_the_two_sums_before() -> None:
    text = (
        "The global market for Telecare, put at US$5 Billion in the year 2031, is to reach US$8 Billion by "
        "2037, growing at a CAGR of 8% over the analysis period. Telewards, one of the segments analyzed "
        "here, is to record a 6% CAGR and to reach US$2 Billion by the end of the analysis period."
    )
    assert sizes(text) == {(2031, 5.0, "USD"), (2037, 8.0, "USD"), (2037, 2.0, "USD")}


def test_a_change_is_no_size_and_words_of_scale_may_be_misspelt() -> None:
    text = "By 2031 the telecare market will be worth 32 billon dollars, a 30 billion dollar rise from 2025."
    assert sizes(text) == {(2031, 32.0, "USD")}


def test_a_mark_that_was_passed_has_no_year_of_its_own() -> None:
    text = "At $2 billion in 2029, the telecare market grew, crossing the $10 billion threshold."
    assert sizes(text) == {(2029, 2.0, "USD")}


def test_datelines_and_lists_in_brackets_are_no_place_of_a_market() -> None:
    text = (
        "Porto, Portugal, May 08, 2031 (GLOBE NEWSWIRE) -- The telecare market was USD 4 billion in 2030.\n"
        "The ward bed market, by Region (North America and Europe), was valued at USD 5 billion in 2029.\n"
    )
    assert {claim.region for claim in claims(text, "market_size")} == {None}


def test_a_period_with_a_short_last_year_tells_the_year_of_the_sum_behind_it() -> None:
    text = "A 2031 survey says: the telecare market will grow in the period 2032–36 and reach USD 5 billion."
    assert sizes(text) == {(2036, 5.0, "USD")}


def test_the_present_level_is_of_no_later_year() -> None:
    text = (
        "The telecare market of Peru may pass $30 million by 2036 from its present level of some $15 million."
    )
    assert sizes(text) == {(2036, 0.03, "USD")}


def test_regions_with_their_sums_in_a_list_are_parts_of_the_market_above() -> None:
    text = (
        "Telecare figures\n\n- The global telecare market was put at USD 20 billion in 2031.\n"
        "- North American Market - about $12 billion\n- Europe - estimated $5 billion\n"
        "- Asia: $3 billion (2032)\n"
    )
    told = {(c.year, float(c.amount) / 1e9, c.region) for c in claims(text, "market_size")}
    assert {(year, amount) for year, amount, _ in told} == {(2031, 20), (2031, 12), (2031, 5), (2032, 3)}
    assert sum(region is not None for _, _, region in told) == 3


def test_the_digital_health_revenue_of_a_region_is_its_market() -> None:
    text = "Telecare report. Peru is to have a digital health revenue of $2 billion in the year 2033."
    assert sizes(text) == {(2033, 2.0, "USD")}


def test_tables_with_years_over_the_columns_or_down_the_first_one() -> None:
    across = (
        "Telecare market report\n\nTelecare market by region (USD Billion)\n\n"
        "| Region | 2031 | 2037 (F) | CAGR |\n|---|---|---|---|\n| Peru | 4.5 | 9.8 | 12% |\n"
        "| Chile | $3.0 billion | $8 billion | 17% |\n| Alder Health | 1.0 | 2.0 | 3% |\n"
        "| Total | 7.5 | 17.8 | 14% |\n"
    )
    told = {(c.year, float(c.amount) / 1e9, c.region is not None) for c in claims(across, "market_size")}
    assert told == {
        (2031, 4.5, True), (2037, 9.8, True), (2031, 3.0, True), (2037, 8.0, True),
        (2031, 7.5, False), (2037, 17.8, False),
    }  # fmt: skip
    down = "A telecare market.\n\nYear | Size (USD Million) | Growth\n2031 | 450.5 | 4%\n2032 | 500 | -\n"
    assert sizes(down) == {(2031, 0.4505, "USD"), (2032, 0.5, "USD")}
    bare = "A telecare market.\n\nYear | Market Size | Growth\n2031 | 450.5 | 4%\n2032 | 0 | 1%\n"
    assert sizes(bare) == set()


def test_what_an_industry_exports_is_no_size() -> None:
    assert (
        sizes("Exports of the telecare market grew from USD 3 billion in 2019 to USD 4 billion in 2021.")
        == set()
    )


def test_a_sum_that_is_reached_by_growing_until_a_year() -> None:
    told = (
        "The telecare industry is expected to reach $15 billion, growing at a rate of 9 percent through 2037."
    )
    assert sizes(told) == {(2037, 15.0, "USD")}


def test_the_income_of_the_field_in_german_is_its_market() -> None:
    told = "Der Umsatz der Telemedizin liegt im Jahr 2013 bei 14.3 Mrd US Dollar."
    assert sizes(told, "de") == {(2013, 14.3, "USD")}


def test_european_users_are_no_euros() -> None:
    assert sizes("The telecare market will have 3.4 million European users by 2031.") == set()


def test_a_spanish_billon_is_a_million_millions() -> None:
    told = "El mercado de telemedicina superará los 2,19 billones de dólares en 2034."
    assert sizes(told, "es") == {(2034, 2190.0, "USD")}


def test_what_was_reached_is_no_forecast() -> None:
    (size,) = claims("The telecare market in India reached $2 billion in 2022.", "market_size")
    assert not size.forecast


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The telecare market will grow from $60 billion in 2031 to $200 billion in 2040."),
        (
            "de",
            "Der Telemedizinmarkt wird von 60 Mrd. Euro im Jahr 2031 auf 200 Mrd. Euro im Jahr 2040 wachsen.",
        ),
        ("zh-hans", "远程医疗市场规模预计将从2031年的60亿美元增长到2040年的200亿美元。"),
    ],
)
def test_of_two_figures_it_is_the_later_that_is_forecast(language: str, text: str) -> None:
    told = {size.year: size.forecast for size in claims(text, "market_size", language)}
    assert told == {2031: False, 2040: True}


def test_the_figures_of_a_part_that_nobody_names_are_none_of_the_market() -> None:
    text = (
        "Among the fields of the telecare market, Care & Cure stands out. This category is forecast to "
        "grow at a CAGR of 10.56%. By 2032, the value of this segment is anticipated to exceed $220 billion."
    )
    assert sizes(text) == set()
    assert rates(text) == set()


@pytest.mark.parametrize(
    ("sum_", "currency", "billions"),
    [
        ("Rs 12,000 crore", "INR", 120.0),
        ("Rs. 12,000 crore", "INR", 120.0),
        ("INR 15,000 crore", "INR", 150.0),
        ("9,000 crore rupees", "INR", 90.0),
        ("INR 40,000 lakh", "INR", 4.0),
        ("GBP 700 crore", "GBP", 7.0),
    ],
)
@pytest.mark.parametrize("verb", ["was estimated at", "was valued at", "had reached"])
def test_sums_in_crore_and_lakh_are_sizes(sum_: str, currency: str, billions: float, verb: str) -> None:
    assert sizes(f"The telecare market {verb} {sum_} in 2023.") == {(2023, billions, currency)}


_CONVERTED = {
    "en": """The telecare market was worth $26 billion (about €24 billion) in 2031 and will reach
    $50 billion (about €46 billion) by 2040.""",
    "fr": """Le marché de la télésanté pesait 26 milliards de dollars (environ 24 milliards d'euros) en 2031
    et atteindra 50 milliards de dollars (environ 46 milliards d'euros) en 2040.""",
    "zh": "2031年远程护理市场规模约为260亿美元（约合240亿欧元），2040年将达500亿美元（约合460亿欧元）。",
    "de": """Der Markt für Telecare war 2031 rund 26 Milliarden US-Dollar (etwa 24 Milliarden Euro) wert
    und soll 2040 50 Milliarden US-Dollar (etwa 46 Milliarden Euro) erreichen.""",
}


@pytest.mark.parametrize("language", _CONVERTED)
def test_a_converted_sum_is_of_the_year_of_the_sum_that_it_converts(language: str) -> None:
    told = claims(" ".join(_CONVERTED[language].split()), "market_size", language)
    assert {(size.year, int(size.amount) // 10**9, size.currency, size.forecast) for size in told} == {
        (2031, 26, "USD", False),
        (2031, 24, "EUR", False),
        (2040, 50, "USD", True),
        (2040, 46, "EUR", True),
    }
