"""Sizes in two currencies differ where no rate of exchange of their time makes them one."""

from __future__ import annotations

import pytest

from kg.ledger.ledger import ledger
from kg.model.conflict import Conflict

from .making import knowledge, report, size


def conflicts(one: tuple[int, str, str], other: tuple[int, str, str]) -> list[Conflict]:
    reports = [
        report(name, [size(year, words, currency=code)], publisher=name)
        for name, (year, words, code) in (("Alder", one), ("Birch", other))
    ]
    return [each for each in ledger(knowledge(*reports)).conflicts if each.about == "market_size"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((2024, "100 billion", "USD"), (2024, "80 billion", "EUR")),
        ((2030, "200 billion", "USD"), (2030, "300 billion", "EUR")),
        ((2024, "100 billion", "USD"), (2024, "60 billion", "GBP")),
        ((2024, "10 billion", "EUR"), (2024, "50 billion", "CNY")),
    ],
)
def test_sizes_that_no_rate_explains_are_a_conflict(
    one: tuple[int, str, str], other: tuple[int, str, str]
) -> None:
    (found,) = conflicts(one, other)
    assert found.type == "contradiction"
    assert " the first is " in str(found)
    assert "at the rates of 20" in str(found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((2024, "100 billion", "USD"), (2024, "92 billion", "EUR")),
        ((2024, "100 billion", "USD"), (2024, "95 billion", "EUR")),
        ((2030, "200 billion", "USD"), (2030, "180 billion", "EUR")),
        ((2024, "10 billion", "EUR"), (2024, "78 billion", "CNY")),
        ((2024, "100 billion", "USD"), (2024, "5 billion", "BRL")),
        ((2024, "100 billion", "USD"), (2026, "5 billion", "EUR")),
    ],
)
def test_sizes_that_a_rate_explains_are_none(one: tuple[int, str, str], other: tuple[int, str, str]) -> None:
    assert conflicts(one, other) == []


def test_the_same_digits_in_two_currencies_are_a_slip() -> None:
    (found,) = conflicts((2024, "100 billion", "USD"), (2024, "100 billion", "EUR"))
    assert found.type == "currency"


def test_one_report_may_print_a_sum_in_two_currencies() -> None:
    claims = [size(2024, "100 billion"), size(2024, "60 billion", currency="EUR")]
    found = ledger(knowledge(report("r", claims))).conflicts
    assert [each for each in found if each.type == "contradiction"] == []
