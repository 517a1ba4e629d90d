"""Scores of one reading against another."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import company, market
from making import report as made

from kg.claims.files import read_claim_file
from kg.evaluate import Fact, Score, facts, score
from kg.evaluate.score import matches
from kg.model.report import Report
from kg.resources import seeds_folder
from kg.values.dates import PartialDate


@pytest.fixture(scope="module")
def report() -> Report:
    return read_claim_file(seeds_folder() / "001_cc81a9a3a938ae48.yaml")


def without(report: Report, kind: str, *, number: int = 1) -> Report:
    """The report without the first claims of a kind."""
    wanted = [claim for claim in report.claims if getattr(claim, "kind", "") == kind][:number]
    kept = tuple(claim for claim in report.claims if not any(claim is each for each in wanted))
    return report.model_copy(update={"claims": kept})


def test_a_reading_agrees_with_itself(report: Report) -> None:
    table = score([report], [report])
    assert table.macro_f1 == 1.0
    assert table.kinds["segment"].found == 23, "the four segments named Others are no facts of their own"
    assert table.kinds["region"].found == 21, "the world is no region"


@pytest.mark.parametrize("kind", ["ranking", "market_size", "ownership", "driver"])
def test_what_is_left_out_is_missed_and_what_is_added_is_wrong(report: Report, kind: str) -> None:
    fewer = without(report, kind)
    assert score([fewer], [report]).kinds[kind].missed == 1
    assert score([report], [fewer]).kinds[kind].wrong == 1


def test_a_document_that_was_not_read_misses_everything(report: Report) -> None:
    table = score([], [report])
    assert table.macro_f1 == 0.0
    assert all(each.found == 0 and each.wrong == 0 for each in table.kinds.values())


def test_a_fact_claimed_twice_is_no_error(report: Report) -> None:
    twice = report.model_copy(update={"claims": (*report.claims, *report.claims)})
    assert score([twice], [report]).macro_f1 == 1.0


def test_what_a_reviewer_left_open_counts_neither_way(report: Report) -> None:
    doubted = [
        claim.model_copy(update={"unsure": True}) if getattr(claim, "kind", "") == "ownership" else claim
        for claim in report.claims
    ]
    gold = report.model_copy(update={"claims": tuple(doubted)})
    assert "ownership" not in score([report], [gold]).kinds
    assert score([report], [gold]).macro_f1 == 1.0


def test_deals_are_told_by_their_sides_in_their_roles(report: Report) -> None:
    owned = [fact for fact in facts(report) if fact.kind == "ownership"]
    first, second = owned
    assert matches(first, first)
    assert not matches(first, second)
    turned = Fact(kind="ownership", sides=tuple(reversed(first.sides)))
    assert not matches(turned, first), "who owns whom matters"


def test_parties_of_a_partnership_have_no_order() -> None:
    one, two, nobody = frozenset({"amwell"}), frozenset({"zoom"}), frozenset[str]()
    gold = Fact(kind="partnership", sides=(one, two), ordered=False)
    assert matches(Fact(kind="partnership", sides=(two, one), ordered=False), gold)
    assert not matches(Fact(kind="partnership", sides=(one, nobody), ordered=False), gold)
    assert not matches(Fact(kind="partnership", sides=(one,), ordered=False), gold)


def test_figures_are_equal_within_their_last_digit() -> None:
    gold = Fact(kind="market_size", number=Decimal("74700000000"), year=2023)
    assert matches(Fact(kind="market_size", number=Decimal("74.7e9"), year=2023), gold)
    assert not matches(Fact(kind="market_size", number=Decimal("74.7e9"), year=2024), gold)
    assert not matches(Fact(kind="market_size", number=Decimal("7.47e9"), year=2023), gold)
    rate = Fact(kind="growth_rate", number=Decimal("12.2"), year=2035)
    assert matches(Fact(kind="growth_rate", number=Decimal("12.22")), rate)
    assert not matches(Fact(kind="growth_rate", number=Decimal("11.034")), rate)


def test_factors_are_told_by_the_words_they_rest_on() -> None:
    gold = Fact(kind="driver", ranges=((10, 20), (40, 50)))
    assert matches(Fact(kind="driver", ranges=((19, 30),)), gold)
    assert not matches(Fact(kind="driver", ranges=((20, 40),)), gold)
    assert not matches(Fact(kind="trend", ranges=((10, 20),)), gold)


def changed(report: Report, kind: str, **values: object) -> Report:
    """The report with values changed in every claim of a kind."""
    claims = [
        each.model_copy(update=values) if getattr(each, "kind", "") == kind else each
        for each in report.claims
    ]
    return report.model_copy(update={"claims": tuple(claims)})


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("partnership", {"status": "rumoured"}),
        ("partnership", {"date": PartialDate("1999-01")}),
        ("partnership", {"date": None}),
        ("acquisition", {"amount": Decimal(1)}),
        ("acquisition", {"stake_percent": Decimal(1)}),
        ("market_size", {"forecast": None}),
        ("market_size", {"currency": "XTS"}),
        ("growth_rate", {"from_year": 1990}),
        ("growth_rate", {"to_year": None}),
        ("share", {"year": 1990}),
    ],
)
def test_what_a_fact_that_was_found_has_wrong_is_counted(kind: str, values: dict[str, object]) -> None:
    gold = report_of_values()
    wrong = changed(gold, kind, **values)
    (name,) = values
    plain, exact = score([wrong], [gold]).kinds[kind], score([wrong], [gold], exact=True).kinds[kind]
    assert (plain.f1, plain.differing) == (1.0, {name: 1})
    assert (exact.found, exact.missed, exact.wrong, exact.differing) == (0, 1, 1, {name: 1})
    assert score([gold], [gold], exact=True).kinds[kind] == score([gold], [gold]).kinds[kind]


def report_of_values() -> Report:
    """A report with one claim of each kind that has values beside its sides."""
    names = {"a": company("A"), "b": company("B"), "m": market("telehealth")}
    deal = {"status": "completed", "date": "2021-03"}
    money = {"amount": 2_000_000, "currency": "EUR", "as_stated": "EUR 2 million"}
    rows: list[dict[str, object]] = [
        {"kind": "partnership", "parties": ["a", "b"], **deal},
        {"kind": "acquisition", "acquirer": "a", "target": "b", "stake_percent": 40, **deal, **money},
        {"kind": "market_size", "market": "m", "year": 2023, "forecast": True, **money},
        {
            "kind": "growth_rate",
            "market": "m",
            "percent": 9,
            "from_year": 2023,
            "to_year": 2030,
            "as_stated": "9%",
        },
        {"kind": "share", "subject": "a", "market": "m", "percent": 7, "year": 2023, "as_stated": "7%"},
        {"kind": "membership", "member": "a", "of": "m", "role": "player"},
    ]
    return made(names, rows)


def test_figures_that_round_to_one_are_not_told_apart() -> None:
    gold = report_of_values()
    close = changed(gold, "acquisition", amount=Decimal("2004000"))
    assert score([close], [gold]).kinds["acquisition"].differing == {}


def test_of_two_stages_of_a_deal_each_meets_its_own() -> None:
    gold = report_of_values()
    first = next(each for each in gold.claims if getattr(each, "kind", "") == "acquisition")
    later = first.model_copy(update={"status": "terminated"})
    both = gold.model_copy(update={"claims": (*gold.claims, later)})
    turned = gold.model_copy(update={"claims": (later, *gold.claims)})
    assert score([turned], [both]).kinds["acquisition"].differing == {}


def test_memberships_are_scored_beside_the_mean() -> None:
    gold = report_of_values()
    fewer = without(gold, "membership")
    table = score([fewer], [gold])
    assert (table.kinds["membership"].missed, table.kinds["membership"].f1) == (1, 0.0)
    assert table.macro_f1 == 1.0
    other = changed(gold, "membership", role="segment")
    assert score([other], [gold]).kinds["membership"].wrong == 1


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_f1_lies_between_precision_and_recall(found: int, missed: int, wrong: int) -> None:
    each = Score(found=found, missed=missed, wrong=wrong)
    low, high = sorted((each.precision, each.recall))
    assert 0.0 <= each.f1 <= 1.0
    if found:
        assert low - 1e-9 <= each.f1 <= high + 1e-9
