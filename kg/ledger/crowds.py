"""Many reports on one thing: findings that carry all their figures, where pairs would be too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from kg.ledger.finding import Finding
from kg.ledger.row import Row
from kg.ledger.sides import Side, figure_finding, ratio, slip_finding

__all__ = ["FEW", "grouped", "is_crowd", "lowest_against_rest", "opinions_of_many"]

T = TypeVar("T")
FEW = 4
"""Up to so many reports each pair of them is compared; of more, pairs would grow with their square."""


def is_crowd(rows: Iterable[Row]) -> bool:
    """Whether the figures come from more reports than are compared in pairs."""
    return len({row.edition.report for row in rows}) > FEW


def lowest_against_rest(
    rows: Iterable[Row], differ: Callable[[Row, Row], bool] = lambda one, other: True
) -> tuple[Side, Side] | None:
    """The lowest figure with those that print the same, and all others by size; None where all agree.

    Of the others only those count that `differ` from the lowest one.
    """
    lowest, *others = sorted(rows, key=lambda row: (row.value, row.id))
    same = [lowest, *(row for row in others if row.agrees(lowest))]
    rest = [row for row in others if not row.agrees(lowest) and differ(lowest, row)]
    return (same, rest) if rest else None


def opinions_of_many(rows: Sequence[Row]) -> Iterator[Finding]:
    """What a crowd of reports on one scope and time puts differently.

    A figure a power of ten or an exchange rate from the middle one is a slip.  Of the others, the lowest
    stands against the rest: among the reports of one publisher as editions, among all as a contradiction.
    """
    units = grouped(rows, lambda row: row.unit)
    if len(units) > 1:
        yield from _two_currencies(sorted(units.values(), key=lambda group: (-len(group), group[0].unit)))
    for group in units.values():
        middle = sorted(group, key=lambda row: (row.value, row.id))[len(group) // 2]
        slips = {row.id: found for row in group if (found := _slip(row, middle))}
        yield from slips.values()
        yield from _opinions([row for row in group if row.id not in slips])


def grouped(items: Iterable[T], key: Callable[[T], Hashable]) -> dict[Hashable, list[T]]:
    """The items by what they have in common, each group in their order."""
    found: dict[Hashable, list[T]] = defaultdict(list)
    for item in items:
        found[key(item)].append(item)
    return found


def _two_currencies(units: Sequence[Sequence[Row]]) -> Iterator[Finding]:
    """The same digits in the usual unit, which comes first, and in another one."""
    usual = {row.value: row for row in reversed(units[0])}
    for row in chain.from_iterable(units[1:]):
        if row.value in usual:
            says = f"the same digits in {usual[row.value].unit} and in {row.unit}"
            yield figure_finding("currency", "one amount, two currencies", [usual[row.value]], [row], says)


def _slip(row: Row, middle: Row) -> Finding | None:
    return slip_finding([row], [middle]) if row.measure == "market_size" else None


def _opinions(rows: Sequence[Row]) -> Iterator[Finding]:
    publishers = grouped(rows, lambda row: row.edition.publisher or row.edition.report)
    for group in publishers.values():
        found = lowest_against_rest(group, _in_two_reports)
        if found:
            says = f"{len({row.edition.report for row in group})} reports of one publisher"
            yield figure_finding("edition", "figures of two editions", *found, says)
    found = lowest_against_rest(rows) if len(publishers) > 1 else None
    if found:
        says = ratio(found[0][0], found[1][-1])
        yield figure_finding("contradiction", "two publishers, two figures", *found, says)


def _in_two_reports(one: Row, other: Row) -> bool:
    return one.edition.report != other.edition.report
