"""Precision, recall and F1 by kind of fact."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from kg.evaluate.facts import Fact, facts
from kg.model.report import Report

__all__ = ["BESIDE", "Score", "Table", "differing", "matches", "score"]

# Figures are equal when they differ by less than their last stated digit usually allows.
_AMOUNT_TOLERANCE = Decimal("0.006")
_PERCENT_TOLERANCE = Decimal("0.051")
_RATES = ("growth_rate", "share")
BESIDE = frozenset({"membership"})
"""The kinds that the mean leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many facts of one kind were found, missed, and wrongly claimed.

    `differing` says how many of those found have another value in which field.
    """

    found: int = 0
    missed: int = 0
    wrong: int = 0
    differing: Mapping[str, int] = field(default_factory=dict)

    @property
    def precision(self) -> float:
        """Found over all claimed; 1 when nothing was claimed."""
        claimed = self.found + self.wrong
        return self.found / claimed if claimed else 1.0

    @property
    def recall(self) -> float:
        """Found over all there are; 1 when there are none."""
        stated = self.found + self.missed
        return self.found / stated if stated else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall.

        >>> Score(found=3, missed=1, wrong=1).f1
        0.75
        """
        total = 2 * self.found + self.missed + self.wrong
        return 2 * self.found / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """Scores by kind, for the kinds of which there is at least one fact in the gold."""

    kinds: Mapping[str, Score]

    @property
    def macro_f1(self) -> float:
        """The mean F1 over the kinds; 0 when there are none.

        Memberships stand beside it: their members count as companies, segments and regions already.
        """
        weighed = [each.f1 for kind, each in self.kinds.items() if kind not in BESIDE]
        return sum(weighed) / len(weighed) if weighed else 0.0


@dataclass(slots=True)
class _Total:
    """What is counted of one kind."""

    found: int = 0
    missed: int = 0
    wrong: int = 0
    differing: Counter[str] = field(default_factory=Counter)

    def score(self) -> Score:
        differing = dict(sorted(self.differing.items()))
        return Score(found=self.found, missed=self.missed, wrong=self.wrong, differing=differing)


def score(predicted: Sequence[Report], gold: Sequence[Report], *, exact: bool = False) -> Table:
    """The scores of some readings against reviewed ones of the same documents, told by SHA-256.

    A fact that is predicted twice is no error, and one that the reviewer marked unsure counts neither way.
    One that is told with another status, date, amount or year is found, and what differs is counted beside;
    with `exact` it is missed, and what was claimed is wrong.
    """
    totals: dict[str, _Total] = defaultdict(_Total)
    by_document = {report.document.text_hash: report for report in predicted}
    for report in gold:
        other = by_document.get(report.document.text_hash)
        claimed = facts(other) if other else ()
        _compare(claimed, facts(report), facts(report, unsure=True), totals, exact=exact)
    return Table(
        {kind: total.score() for kind, total in sorted(totals.items()) if total.found + total.missed}
    )


def _compare(
    predicted: Iterable[Fact],
    gold: Sequence[Fact],
    unsure: Sequence[Fact],
    totals: dict[str, _Total],
    *,
    exact: bool,
) -> None:
    left = list(predicted)
    for fact in gold:
        total = totals[fact.kind]
        hits = [number for number, other in enumerate(left) if matches(other, fact)]
        # Of two claims about one deal that is the one which tells the same stage of it.
        hit = min(hits, key=lambda number: len(differing(left[number], fact)), default=None)
        if hit is None:
            total.missed += 1
            continue
        fields = differing(left.pop(hit), fact)
        total.differing.update(fields)
        total.found += not (exact and fields)
        total.missed += bool(exact and fields)
        total.wrong += bool(exact and fields)
    for other in left:
        if not any(matches(other, fact) for fact in (*gold, *unsure)):
            totals[other.kind].wrong += 1


def differing(predicted: Fact, gold: Fact) -> tuple[str, ...]:
    """The fields in which two tellings of one fact have other values; one that is silent differs too."""
    told = dict(predicted.values)
    return tuple(name for name, value in gold.values if not _alike(told.get(name), value, gold.kind))


def _alike(predicted: Any, gold: Any, kind: str) -> bool:
    if isinstance(predicted, Decimal) and isinstance(gold, Decimal):
        return _within(predicted, gold, kind)
    return bool(predicted == gold)


def matches(predicted: Fact, gold: Fact) -> bool:
    """Whether two readings state the same fact."""
    if predicted.kind != gold.kind or predicted.detail != gold.detail:
        return False
    if gold.number is not None and not _near(predicted, gold):
        return False
    if gold.sides or predicted.sides:
        return _same_sides(predicted, gold)
    return gold.number is not None or _overlap(predicted.ranges, gold.ranges)


def _near(predicted: Fact, gold: Fact) -> bool:
    if predicted.number is None or gold.number is None:
        return False
    if None not in (predicted.year, gold.year) and predicted.year != gold.year:
        return False
    return _within(predicted.number, gold.number, gold.kind)


def _within(predicted: Decimal, gold: Decimal, kind: str) -> bool:
    difference = abs(predicted - gold)
    if kind in _RATES:
        return difference < _PERCENT_TOLERANCE
    return difference <= _AMOUNT_TOLERANCE * max(abs(predicted), abs(gold))


def _same_sides(predicted: Fact, gold: Fact) -> bool:
    if len(predicted.sides) != len(gold.sides):
        return False
    if gold.ordered:
        return all(map(_same_side, predicted.sides, gold.sides))
    left = list(predicted.sides)
    for side in gold.sides:
        hit = next((other for other in left if _same_side(other, side)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _same_side(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool(left & right) if left and right else not left and not right


def _overlap(left: Iterable[tuple[int, int]], right: Sequence[tuple[int, int]]) -> bool:
    return any(a < d and c < b for a, b in left for c, d in right)
