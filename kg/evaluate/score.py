"""Precision, recall and F1 by kind of fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kg.evaluate.facts import Fact, facts
from kg.model.report import Report

__all__ = ["Score", "Table", "matches", "score"]

# Figures are equal when they differ by less than their last stated digit usually allows.
_AMOUNT_TOLERANCE = Decimal("0.006")
_PERCENT_TOLERANCE = Decimal("0.051")
_RATES = ("growth_rate", "share")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many facts of one kind were found, missed, and wrongly claimed."""

    found: int = 0
    missed: int = 0
    wrong: int = 0

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
        """The mean F1 over the kinds; 0 when there are none."""
        return sum(each.f1 for each in self.kinds.values()) / len(self.kinds) if self.kinds else 0.0


def score(predicted: Sequence[Report], gold: Sequence[Report]) -> Table:
    """The scores of some readings against reviewed ones of the same documents, told by SHA-256.

    A fact that is predicted twice is no error, and one that the reviewer marked unsure counts neither way.
    """
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    by_document = {report.document.text_hash: report for report in predicted}
    for report in gold:
        other = by_document.get(report.document.text_hash)
        _compare(facts(other) if other else (), facts(report), facts(report, unsure=True), totals)
    scored = {
        kind: Score(found=found, missed=missed, wrong=wrong)
        for kind, (found, missed, wrong) in sorted(totals.items())
        if found + missed
    }
    return Table(scored)


def _compare(
    predicted: Iterable[Fact], gold: Sequence[Fact], unsure: Sequence[Fact], totals: dict[str, list[int]]
) -> None:
    left = list(predicted)
    for fact in gold:
        hit = next((number for number, other in enumerate(left) if matches(other, fact)), None)
        totals[fact.kind][0 if hit is not None else 1] += 1
        if hit is not None:
            del left[hit]
    for other in left:
        if not any(matches(other, fact) for fact in (*gold, *unsure)):
            totals[other.kind][2] += 1


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
    difference = abs(predicted.number - gold.number)
    if gold.kind in _RATES:
        return difference < _PERCENT_TOLERANCE
    return difference <= _AMOUNT_TOLERANCE * max(abs(predicted.number), abs(gold.number))


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
