"""Of which part of a market a figure is, where its own clause names no market."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, found, ranks, shares

MARKET = "The telecare market was valued at $60 billion in 2022. "


@pytest.mark.parametrize(
    ("sentence", "market", "segment"),
    [
        ("Cords are expected to grow at a CAGR of 9%.", "telecare", "cords"),
        ("The market grows, while cords are growing at a CAGR of 9%.", "telecare", "cords"),
        ("Telepsychiatry is growing at a CAGR of 9%.", "telepsychiatry", None),
        ("Telecare is growing at a CAGR of 9%.", "telecare", None),
        ("Demand is growing at a CAGR of 9%.", "telecare", None),
        ("It is growing at a CAGR of 9%.", "telecare", None),
        ("Cords led the market. This segment will grow at a CAGR of 9%.", "telecare", "cords"),
    ],
)
def test_a_rate_is_of_what_its_clause_opens_with(sentence: str, market: str, segment: str | None) -> None:
    report = found(MARKET + sentence).report
    (rate,) = (claim for claim in report.claims if claim.kind == "growth_rate")
    assert report.entity(rate.market).preferred() == market
    assert (report.entity(rate.segment).preferred().lower() if rate.segment else None) == segment


def test_a_rate_of_the_region_that_leads() -> None:
    (rate,) = claims(
        MARKET + "Europe held the largest share. The region will grow at a CAGR of 9%.", "growth_rate"
    )
    assert rate.region == "europe"


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        ("heart, skin and eyes", "Heart applications"),
        ("heart services, skin services and eye services", "Heart"),
    ],
)
def test_a_last_word_of_kind_makes_no_other_segment(listed: str, told: str) -> None:
    text = f"{MARKET}The market is divided by specialty into {listed}. {told} held a share of 31% in 2022."
    report = found(text).report
    (share,) = (claim for claim in report.claims if claim.kind == "share")
    assert report.entity(share.subject).preferred() == listed.partition(",")[0]


def test_a_rate_of_the_field_in_a_place() -> None:
    (rate,) = claims(MARKET + "Telecare services in Peru grew at a CAGR of 9%.", "growth_rate")
    assert rate.region == "peru"


def test_a_rate_of_the_regional_market() -> None:
    text = MARKET + "Peru is to see the fastest growth. The regional telecare market grows at a CAGR of 9%."
    (rate,) = claims(text, "growth_rate")
    assert rate.region == "peru"


@pytest.mark.parametrize(
    ("told", "segment", "rank"),
    [
        ("; readers posted only a 6.2% CAGR through 2030", "readers", None),
        ("; readers carry the quickest 6.2% CAGR", "readers", "fastest_growing"),
        (", but readers log the steepest growth at a 6.2% CAGR", "readers", "fastest_growing"),
        (
            ", yet readers represent the fastest expanding niche with a 6.2% CAGR",
            "readers",
            "fastest_growing",
        ),
        (", with readers advancing fastest at a 6.2% CAGR", "readers", "fastest_growing"),
        (", while demand from readers is projected to expand at a 6.2% CAGR", "readers", None),
        (", while reader adoption is projected to expand at a 6.2% CAGR", "reader", None),
        ("; readers posted the fastest unit cost declines but only a 6.2% CAGR", "readers", None),
    ],
)
def test_the_second_part_of_an_axis_is_told_of(told: str, segment: str, rank: str | None) -> None:
    text = f"{MARKET}By component, cords captured 64.9% of the telecare market share in 2024{told}."
    report = found(text).report
    (rate,) = (claim for claim in report.claims if claim.kind == "growth_rate")
    assert report.entity(rate.segment).preferred() == segment
    assert ranks(text) == ({(segment, rank)} if rank else set())
    parts = {claim.member for claim in report.claims if claim.kind == "membership"}
    assert {report.entity(part).preferred() for part in parts} >= {"cords", segment}


@pytest.mark.parametrize("axis", ["demography", "patient demographics", "buyer", "care area"])
def test_a_sentence_may_open_with_what_is_an_axis_nowhere_else(axis: str) -> None:
    report = found(f"{MARKET}By {axis}, cords accounted for 34.3% of 2024 revenue.").report
    (part,) = (claim for claim in report.claims if claim.kind == "membership" and claim.role == "segment")
    assert report.entity(report.entity(part.member).dimension).preferred() == axis


def test_a_size_is_of_no_part_that_an_aside_names() -> None:
    text = (
        MARKET + "The telecare market, which is divided into cuffs and visits, reached $90 billion in 2031."
    )
    assert [c.segment for c in claims(text, "market_size")] == [None, None]


def test_each_figure_of_a_list_is_of_its_own_part() -> None:
    text = (
        MARKET + "By 2031, the markets in Europe, Asia, and Africa (all of it) should come to $9 billion, "
        "$8 billion, and $7 billion, respectively, yearly growth rates being 6%, 5%, and 4%."
    )
    assert {(c.region, int(c.amount) // 10**9, c.year) for c in claims(text, "market_size")} == {
        (None, 60, 2022),
        ("europe", 9, 2031),
        ("asia", 8, 2031),
        ("africa", 7, 2031),
    }
    assert {(c.region, int(c.percent), c.to_year) for c in claims(text, "growth_rate")} == {
        ("europe", 6, 2031),
        ("asia", 5, 2031),
        ("africa", 4, 2031),
    }


def test_each_share_of_a_list_is_of_its_own_part() -> None:
    text = MARKET + "Europe and Asia made up some 37 percent and 12 percent of revenues respectively in 2031."
    assert shares(text) == {("Europe", 37.0), ("Asia", 12.0)}
    assert {c.year for c in claims(text, "share")} == {2031}


def test_a_part_and_the_rest() -> None:
    text = (
        MARKET + "Wall cords, which made up 74% of the world market in 2022, are to climb by 7% over the "
        "forecast period. Alarms (the other 26%) are to grow."
    )
    assert shares(text) == {("Wall cords", 74.0), ("Alarms", 26.0)}
    (rate,) = claims(text, "growth_rate")
    assert rate.segment == "wall-cords"


def test_a_longer_name_is_another_segment() -> None:
    text = f"{MARKET}It is divided by use into falls, cuffs and sleep. Falls prevention leads the market."
    assert ranks(text) == {("Falls prevention", "largest")}


def test_listed_segments_lead_side_by_side() -> None:
    text = f"{MARKET}It is divided by user into wards, homes and schools. Wards and homes lead the market."
    assert ranks(text) == {("wards", "largest"), ("homes", "largest")}


def test_what_a_part_is_worth_in_the_year_of_the_whole() -> None:
    text = MARKET + "The cord segment is by far the largest segment, worth about $9 billion (€8 billion)."
    assert {(c.year, c.segment, int(c.amount) // 10**9) for c in claims(text, "market_size")} == {
        (2022, None, 60),
        (2022, "cord", 9),
        (2022, "cord", 8),
    }


def test_the_market_of_a_part_is_that_of_the_page() -> None:
    report = found(MARKET + "The wall cords market segment was worth $9 billion in 2022.").report
    (size,) = (claim for claim in report.claims if claim.kind == "market_size" and claim.segment)
    assert report.entity(size.market).preferred() == "telecare"
