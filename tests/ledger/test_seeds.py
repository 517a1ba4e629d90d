"""What the ledger must show on the seeds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kg.ledger.check import Check
from kg.ledger.ledger import Ledger

# Every pair of sizes of one report: first and last year, last size, implied percent.
IMPLIED = {
    (2020, 2021, "$55.53 billion", "14.73"),
    (2021, 2025, "$105.77 billion", "17.48"),
    (2020, 2025, "$105.77 billion", "16.92"),
    (2023, 2032, "US$ 465.3 Billion", "22.54"),
    (2025, 2032, "$372.94 billion", "26.30"),
    (2024, 2025, "7.46 USD Billion", "12.18"),
    (2024, 2035, "23.64 USD Billion", "12.22"),
    (2025, 2035, "23.64 USD Billion", "12.23"),
    (2024, 2035, "21.04 USD Billion", "11.04"),
    (2025, 2035, "21.04 USD Billion", "10.93"),
}


def check(books: Ledger, words: str) -> Check:
    (row,) = [row for row in books.rows if row.as_stated == words]
    (found,) = books.checks_of(row.id)
    return found


def test_growth_of_every_pair_of_sizes(books: Ledger) -> None:
    found = {(e.from_year, e.to_year, e.last.as_stated, f"{e.percent:.2f}") for e in books.implied}
    assert found == IMPLIED


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("14.7%", "fits"),
        ("17%", "open"),
        ("22.9%", "disagrees"),
        ("26.3%", "fits"),
        ("12.2%", "fits"),
        ("12.22%", "fits"),
        ("11.034%", "outside"),
    ],
)
def test_verdict_on_every_stated_rate(books: Ledger, words: str, verdict: str) -> None:
    assert check(books, words).verdict == verdict


def test_the_start_of_a_rate_stays_open_where_two_years_round_to_it(books: Ledger) -> None:
    found = check(books, "17%")
    assert sorted((each.from_year, each.fit, f"{each.percent:.2f}") for each in found.fitting) == [
        (2020, "rounds", "16.92"),
        (2021, "rounds", "17.48"),
    ]
    assert "stays open" in found.sentence


def test_a_rate_that_disagrees_says_by_how_much_and_what_it_would_need(books: Ledger) -> None:
    found = check(books, "22.9%")
    assert found.difference is not None
    assert f"{found.difference:.2f}" == "0.36"
    assert "22.54 %" in found.sentence
    assert "89.4 in 2024, 19.7 % above 2023" in found.sentence


def test_a_rate_outside_its_period_names_the_one_that_fits(books: Ledger) -> None:
    found = check(books, "11.034%")
    assert {(each.from_year, each.to_year) for each in found.fitting} == {(2024, 2035)}
    assert "disagrees by 0.11 points" in found.sentence
    assert "fits 2024-2035, not the period stated" in found.sentence


def test_a_step_of_one_year_is_no_compound_rate(books: Ledger) -> None:
    assert "no compound rate" in check(books, "14.7%").sentence


def test_parts_of_a_whole_are_implied_never_stated_shares(books: Ledger) -> None:
    sentences = [check.sentence for check in books.checks if "segments" in check.rule]
    assert [part for text in sentences for part in ("60.2 %", "40.6 %", "36.1 %") if part in text] == [
        "40.6 %",
        "36.1 %",
        "60.2 %",
    ]
    assert all("implied" in text for text in sentences)
    assert not [row for row in books.rows if row.measure == "share"]


def test_more_cases_than_people(books: Ledger) -> None:
    (found,) = [check for check in books.checks if check.verdict == "impossible"]
    assert "19,649,961 million" in found.sentence
    assert found.inputs == ("statistic/active-covid-19-cases-world-2020-20ac8663",)


def conflicts(books: Ledger, type_: str, about: str) -> list[str]:
    return [each.sentence for each in books.conflicts if each.type == type_ and each.about == about]


def test_two_editions_in_one_report(books: Ledger) -> None:
    (sizes,) = conflicts(books, "edition", "market_size")
    (rates,) = conflicts(books, "edition", "growth_rate")
    (players,) = conflicts(books, "edition", "membership")
    for word in ("21.04", "23.64", "11.034 % fits 2024-2035", "12.22 % fits 2025-2035"):
        assert word in sizes
    assert "12.2% and 12.22%" in rates
    assert "DXY" in players
    assert "Teladoc Health" in players


def test_publishers_that_lead_with_different_regions(books: Ledger) -> None:
    (found,) = conflicts(books, "scope", "ranking")
    assert "North America as dominant" in found
    assert "Asia Pacific as largest" in found


def test_a_segment_is_largest_where_another_one_is(books: Ledger) -> None:
    (found,) = conflicts(books, "contradiction", "ranking")
    assert "Mobile Health Applications" in found
    assert "Video Conferencing" in found


def test_figures_of_related_scopes_differ_in_scope(books: Ledger) -> None:
    found = " ".join(conflicts(books, "scope", "market_size"))
    for figure in ("105.77", "72.74", "465.3", "372.94"):
        assert figure in found


def test_nothing_else_is_found(books: Ledger) -> None:
    assert sorted((each.type, each.about) for each in books.conflicts) == [
        ("arithmetic", "growth_rate"),
        ("arithmetic", "growth_rate"),
        ("contradiction", "ranking"),
        ("edition", "growth_rate"),
        ("edition", "market_size"),
        ("edition", "membership"),
        ("impossible", "statistic"),
        ("period", "growth_rate"),
        ("scope", "growth_rate"),
        ("scope", "market_size"),
        ("scope", "market_size"),
        ("scope", "ranking"),
    ]


def test_the_ledger_of_one_market(books: Ledger) -> None:
    china = books.of(["market/telemedicine-china"])
    assert {row.scope.region for row in china.rows} == {"China"}
    assert {each.type for each in china.conflicts} == {"arithmetic", "contradiction", "edition"}


def test_rows_compare_only_within_one_scope(books: Ledger) -> None:
    several = [each for each in books.spreads if len(each.rows) > 1]
    assert [(each.scope, each.when, each.lowest, each.highest) for each in several] == [
        ("telemedicine, China", "2035", Decimal(21040000000), Decimal(23640000000)),
        ("telemedicine, China", "2025-2035", Decimal("11.034"), Decimal("12.22")),
    ]
    assert {each.origins for each in several} == {1}
