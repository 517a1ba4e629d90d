from __future__ import annotations

from tests.claims.extraction.reading_texts import ranks, rates, sizes

SNAPSHOT = """Telecare Market

Market Size (2025) USD 31.2 Billion

Forecasted Value (2030)

USD 80.2 billion

Growth Rate (2025 - 2030)

19.5% CAGR

Largest Market

North America

Fastest Growing Segment

Clinics
"""


def test_a_bar_on_a_line_of_its_own_parts_cells() -> None:
    text = (
        "The telecare market grows.\nFastest Growing Segment\n|\nWall Cords\n|\nCAGR (2023-2028)\n|\n10.09%\n"
    )
    assert ranks(text) == {("Wall Cords", "fastest_growing")}
    assert rates(text) == {(10.09, 2023, 2028)}


def test_labels_and_values_on_one_line_or_two() -> None:
    assert sizes(SNAPSHOT) == {(2025, 31.2, "USD"), (2030, 80.2, "USD")}
    assert rates(SNAPSHOT) == {(19.5, 2025, 2030)}
    assert ranks(SNAPSHOT) == {("North America", "largest"), ("Clinics", "fastest_growing")}


def test_rows_of_a_chinese_table() -> None:
    text = (
        "遠端看護市場\n\n| 基準年2024年 | 946.6億美元 |\n"
        "| 預計2025年 | 1128.6億美元 |\n| 複合年成長率(%) | 17.14% |\n"
    )
    assert sizes(text, "zh-hant") == {(2024, 94.66, "USD"), (2025, 112.86, "USD")}
    assert {rate[0] for rate in rates(text, "zh-hant")} == {17.14}


def test_a_label_without_its_value_says_nothing() -> None:
    assert sizes("Telecare Market\n\nMarket Size (2025)\n\nA paragraph that has no figure.") == set()


def test_labels_with_years_and_labels_said_twice() -> None:
    text = (
        "Telecare market\n\nFastest Growing Region (2031 - 2037) | Asia Pacific |\n"
        "Largest Region Largest Region (2031): North America\n"
    )
    assert ranks(text) == {("Asia Pacific", "fastest_growing"), ("North America", "largest")}


def test_two_labels_of_one_row_tell_a_rank_each() -> None:
    text = (
        "Telecare market\n\nStudy Period | 2020-2032 | CAGR | 4.9% |\n"
        "Largest Market | Europe | Fastest Growing Market | Middle East and Africa |\n"
    )
    assert ranks(text) == {("Europe", "largest"), ("Middle East and Africa", "fastest_growing")}


def test_the_highest_growing_market_grows_fastest() -> None:
    assert ranks("Telecare Market\n\nHighest Growing Market\n\nPeru\n") == {("Peru", "fastest_growing")}
