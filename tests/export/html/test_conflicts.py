from __future__ import annotations

from itertools import product

from kg.export.html.conflicts import opposed
from kg.ledger.ledger import ledger
from kg.model.conflict import Conflict, ConflictType
from kg.model.knowledge import Knowledge

NUMBERS = {"market-size/a": 0, "market-size/b": 1, "market-size/c": 2}


def conflict(type_: ConflictType, one: tuple[str, ...], other: tuple[str, ...]) -> Conflict:
    return Conflict(
        path="conflict/x", type=type_, about="market_size", rule="r", sentence="s", one=one, other=other
    )


def test_each_side_stands_against_the_other() -> None:
    found = conflict("edition", ("market-size/a", "market-size/c"), ("market-size/b",))
    assert opposed([found], NUMBERS) == [([0, 2], [1])]


def test_what_may_both_be_true_is_not_marked() -> None:
    sides = (("market-size/a",), ("market-size/b",))
    assert (
        opposed([conflict(each, *sides) for each in ("scope", "period", "copy", "arithmetic")], NUMBERS) == []
    )


def test_claims_of_one_statement_are_not_two_statements() -> None:
    assert opposed([conflict("contradiction", ("claim/a",), ("claim/b",))], NUMBERS) == []


def test_the_seeds_hold_the_two_editions(seeds: Knowledge) -> None:
    numbers = {each.path: number for number, each in enumerate(seeds.statements)}
    stated = {
        tuple(str(seeds.statements[number].one("as_stated")) for number in pair)
        for sides in opposed(ledger(seeds).conflicts, numbers)
        for pair in product(*sides)
    }
    assert ("21.04 USD Billion", "23.64 USD Billion") in stated
    assert ("11.034%", "12.22%") in stated
    assert not any("372.94" in one for one, _ in stated)
