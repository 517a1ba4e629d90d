"""How far comparable figures lie apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from kg.ledger.row import Row

__all__ = ["Spread", "spreads"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The lowest, middle and highest of comparable rows, and highest over lowest (None above zero).

    Comparable rows share subject, region, segment, time and unit.  Each origin has one voice: the same
    figure from one publisher, or from a copied text, counts once; `origins` says how many there are, and
    `voices` how many figures count.
    """

    measure: str
    scope: str
    when: str
    unit: str
    rows: tuple[Row, ...]
    origins: int
    voices: int
    lowest: Decimal
    median: Decimal
    highest: Decimal
    ratio: Decimal | None


def spreads(rows: Sequence[Row], *, origins: Mapping[str, str]) -> tuple[Spread, ...]:
    """The spread of every group of comparable rows, also of a single one, in the order of the rows."""
    groups: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        groups[(row.measure, row.scope.key, row.time, row.unit)].append(row)
    return tuple(_spread(group, origins) for group in groups.values())


def _spread(group: Sequence[Row], origins: Mapping[str, str]) -> Spread:
    voices = {(origins[row.edition.report], row.value) for row in group}
    values = sorted(value for _, value in voices)
    first = group[0]
    return Spread(
        measure=first.measure,
        scope=first.scope.words,
        when=first.when,
        unit=first.unit,
        rows=tuple(group),
        origins=len({origin for origin, _ in voices}),
        voices=len(voices),
        lowest=values[0],
        median=median(values),
        highest=values[-1],
        ratio=values[-1] / values[0] if values[0] > 0 else None,
    )
