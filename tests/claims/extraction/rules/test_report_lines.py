"""What short lines of market reports tell: key findings with percentages, base years, takeaways."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, factors, ranks, rates, segments, shares, sizes

OPENING = "The global telecare market was valued at USD 4 billion in 2031.\n\n"


def test_what_moves_a_market_may_have_percentages_before_it() -> None:
    drivers = "- Growth Drivers: 72% use of apps, over 40% of wards at home.\n"
    trends = "- Trends: 55% cloud storage, 9% AI pilots."
    assert factors(OPENING + drivers + trends) == {
        ("driver", "use of apps"),
        ("driver", "wards at home"),
        ("trend", "cloud storage"),
        ("trend", "AI pilots"),
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- Regional Insights: North America 38%, Europe 27%, Asia-Pacific 25% share.",
         {("North America", 38), ("Europe", 27), ("Asia Pacific", 25)}),
        ("Regional Outlook: Europe leads with 41%, followed by Africa at 12%.",
         {("Europe", 41), ("Africa", 12)}),
        ("Market Share: Europe (41%), Africa (12%)", {("Europe", 41), ("Africa", 12)}),
        ("Regional Growth: Europe 14%, Africa 12% CAGR", set()),
        ("Regional Insights: Europe 30%, Africa 20% of clinics online", set()),
    ],
)  # fmt: skip
def test_a_line_on_regions_tells_their_shares(line: str, expected: set[tuple[str, float]]) -> None:
    assert shares(OPENING + line) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The telecare market is valued at USD 7.2 billion, after five years of growth.",
            {(2030, 7.2, "USD")},
        ),
        ("The telecare market is valued at approximatelyUSD 7.2 billion.", {(2030, 7.2, "USD")}),
        ("The telecare market is expected to be worth USD 7.2 billion.", set()),
        ("The telecare market is valued at USD7.2bn in 2029.", {(2029, 7.2, "USD")}),
    ],
)
def test_what_a_market_is_worth_is_told_for_the_base_year(
    told: str, expected: set[tuple[int, float, str]]
) -> None:
    assert sizes(f"Telecare Market Outlook\n\nBase Year: 2030\n\n{told}") == expected


def test_the_year_may_stand_behind_the_revenue() -> None:
    told = "It was worth $3 billion in 2017, and it is expected to generate $9 billion revenue by 2023."
    assert sizes("The telecare market is growing. " + told) == {(2017, 3.0, "USD"), (2023, 9.0, "USD")}


def test_revenues_from_the_company_are_no_size() -> None:
    told = "Revenues from the company's telecare market unit tripled to $29 million in 2020."
    assert sizes("Quorvik Inc. grew. " + told) == set()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The bedside technology has been observed to lead the telecare market.", {("bedside", "largest")}),
        ("The subscription-based model segment is to see the highest growth rate in the telecare market.",
         {("subscription-based", "fastest_growing")}),
        ("Telecare sensors are sold, with home beds and ward beds expected to see the fastest growth.",
         {("home beds", "fastest_growing"), ("ward beds", "fastest_growing")}),
        ("Market in North America to propel highest growth", {("North America", "fastest_growing")}),
        ("Demand is likely to be the highest market driver.", set()),
    ],
)  # fmt: skip
def test_who_comes_first_in_takeaways(told: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(OPENING + told) == expected


def test_a_market_to_grow_is_no_driver_of_its_growth() -> None:
    assert factors(OPENING + "Market in North America to propel highest growth") == set()


def test_the_other_categories_are_segments() -> None:
    told = "Other categories include night beds, day beds, and cots, with day beds to grow fastest."
    assert {row[1] for row in segments(OPENING + told)} >= {"night beds", "day beds", "cots"}


def test_what_compounds_grows_by_a_rate() -> None:
    told = "The telecare market is projected to compound at 18.05% through 2030."
    assert {(percent, last) for percent, _, last in rates(told)} == {(18.05, 2030)}


def test_a_hyphen_opens_no_other_market() -> None:
    told = "The global E-prescribing market will grow.\n\nGlobal E-Prescribing Market: Key Takeaways\n\n"
    (size,) = claims(told + "The market was worth USD 2 billion in 2022.", "market_size")
    assert size.market == "e-prescribing-world"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Wider payment and demand for home visits add further lift.",
         {("driver", "Wider payment"), ("driver", "demand for home visits")}),
        ("The telecare market reflects a global pivot from single visits toward steady care.",
         {("trend", "global pivot from single visits toward steady care")}),
        ("Thin networks and payment issues are some of the factors challenging the telecare market.",
         {("challenge", "Thin networks"), ("challenge", "payment issues")}),
        ("Growth of the telecare market is underpinned by several key factors propelling it.", set()),
        ("Quorvik announced a round backed by Tarnhill Ventures and Ostrel Investment Group.", set()),
        ("Early data on the telecare market suggests a slowing demand.", set()),
    ],
)  # fmt: skip
def test_what_moves_a_market_in_prose(told: str, expected: set[tuple[str, str]]) -> None:
    assert factors(OPENING + told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("新冠疫情成为了行业加速器,远程照护市场规模扩大。", ("driver", "新冠疫情")),
        ("远程照护市场规模扩大,新兴地区具有极大的潜力。", ("opportunity", "新兴地区")),
        ("远程照护市场呈下沉趋势,规模扩大。", ("trend", "远程照护市场呈下沉趋势")),
        (
            "远程照护市场规模扩大。互联网企业已全线杀入远程照护领域。",
            ("trend", "互联网企业已全线杀入远程照护领域"),
        ),
    ],
)
def test_what_moves_a_market_in_chinese_prose(told: str, expected: tuple[str, str]) -> None:
    assert expected in factors(told, "zh")


def test_the_parts_of_a_field_that_a_chinese_report_treats() -> None:
    opening = "远程照护市场规模预计达9亿元。"
    told = {row[1] for row in segments(opening + "本报告重点关注痛风、失眠、哮喘和骨折。", "zh")}
    assert told == {"痛风", "失眠", "哮喘", "骨折"}
    assert segments(opening + "本报告重点关注竞争格局、发展趋势、投资机遇和产业政策。", "zh") == set()


def test_the_means_are_no_part_of_a_segment() -> None:
    told = "The telecare market is segmented by use into sleep care and heart rhythm care through implants."
    assert {row[1] for row in segments(told)} == {"sleep care", "heart rhythm care"}
