"""Of many reports on one thing one conflict carries all figures, so that their number stays linear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from kg.ledger.ledger import Ledger, ledger
from kg.model.cited import CitedReport
from kg.model.conflict import Conflict

from .making import Claim, companies, knowledge, rate, report, size

COUNTRIES = ("germany", "france", "japan")


def crowd(number: int, *more: CitedReport, publishers: int = 1000) -> list[CitedReport]:
    """So many reports, each with a size of its own for 2024."""
    figures = [f"{10 + n / 4:.2f} billion" for n in range(number)]
    made = (
        report(f"r{n}", [size(2024, words)], publisher=f"p{n % publishers}")
        for n, words in enumerate(figures)
    )
    return [*made, *more]


def books(reports: Iterable[CitedReport]) -> Ledger:
    return ledger(knowledge(*reports))


def of_type(found: Ledger, type_: str) -> list[Conflict]:
    return [each for each in found.conflicts if each.type == type_]


@pytest.mark.parametrize("number", [5, 40])
def test_one_contradiction_carries_every_figure(number: int) -> None:
    found = books(crowd(number))
    (conflict,) = found.conflicts
    assert conflict.type == "contradiction"
    assert sorted(conflict.statements) == sorted(row.id for row in found.rows)
    (lowest,) = conflict.one
    assert found.row(lowest) == min(found.rows, key=lambda row: row.value)
    assert f"{number - 1} reports" in conflict.sentence


def test_figures_that_agree_with_the_lowest_stand_beside_it() -> None:
    same = [report(f"s{n}", [size(2024, "10.0 billion")], publisher=f"s{n}") for n in range(3)]
    (conflict,) = of_type(books(crowd(5, *same)), "contradiction")
    assert (len(conflict.one), len(conflict.other)) == (4, 4)


def test_a_crowd_that_agrees_has_no_conflict() -> None:
    same = [report(f"s{n}", [size(2024, "10.0 billion")], publisher=f"s{n}") for n in range(9)]
    assert books(same).conflicts == ()


def test_the_reports_of_one_publisher_are_editions() -> None:
    found = books(crowd(12, publishers=3))
    assert Counter(each.type for each in found.conflicts) == {"edition": 3, "contradiction": 1}
    assert {len(each.statements) for each in of_type(found, "edition")} == {4}


def test_a_slip_is_told_from_an_opinion() -> None:
    slipped = report("slipped", [size(2024, "11.25 billion", factor=10**12)], publisher="slipped")
    euros = report("euro", [size(2024, "10.50 billion", currency="EUR")], publisher="euro")
    found = books(crowd(9, slipped, euros))
    (unit,), (currency,) = of_type(found, "unit"), of_type(found, "currency")
    assert "factor of 1000" in unit.sentence
    assert "in USD and in EUR" in currency.sentence
    (opinions,) = of_type(found, "contradiction")
    assert not set(unit.one) & set(opinions.statements)


def test_the_order_of_reports_changes_nothing() -> None:
    reports = crowd(20, publishers=4)
    assert books(reports).conflicts == books(reversed(reports)).conflicts


def test_rates_of_many_periods() -> None:
    reports = [
        report(f"r{n}", [rate(f"{5 + n}.0%", 2020 + n, 2030 + n)], publisher=f"p{n}") for n in range(12)
    ]
    (conflict,) = books(reports).conflicts
    assert (conflict.type, len(conflict.one), len(conflict.other)) == ("period", 1, 11)


def test_related_scopes() -> None:
    wider = report("wide", [size(2024, "9.00 billion")], publisher="wide", subject="telehealth")
    (conflict,) = of_type(books(crowd(6, wider)), "scope")
    assert (len(conflict.one), len(conflict.other)) == (1, 6)


def test_a_region_is_compared_with_the_lowest_figure_of_the_world() -> None:
    parts = [
        report(f"part{n}", [size(2024, "11.1 billion")], publisher=f"q{n}", region=region)
        for n, region in enumerate(COUNTRIES)
    ]
    found = of_type(books(crowd(30, *parts)), "arithmetic")
    assert len(found) == len(COUNTRIES)
    assert len({each.other for each in found}) == 1


def leader(number: int, region: str) -> CitedReport:
    claim: Claim = {"kind": "ranking", "subject": region, "rank": "largest", "dimension": "region"}
    places = {region: {"type": "country", "names": {"en": [region.title()]}}}
    return report(f"r{number}", [claim], publisher=f"p{number}", entities=places)


def test_the_leader_that_most_reports_name_stands_against_the_others() -> None:
    named = [*["germany"] * 5, *["france"] * 3, "japan"]
    (conflict,) = books(leader(n, region) for n, region in enumerate(named)).conflicts
    assert (conflict.about, len(conflict.one), len(conflict.other)) == ("ranking", 5, 4)
    assert "in 5 reports against France, Japan in 4" in conflict.sentence


def test_many_prices_of_one_deal() -> None:
    deal = {"kind": "acquisition", "acquirer": "ada", "target": "bea", "status": "completed"}
    reports = [
        report(
            f"r{n}",
            [
                deal
                | {
                    "currency": "USD",
                    "amount": 10**9 + n * 10**8,
                    "as_stated": f"${10 + n}.0 hundred million",
                }
            ],
            publisher=f"p{n}",
            entities=companies("ada", "bea"),
        )
        for n in range(8)
    ]
    assert len(books(reports).conflicts) == 7
