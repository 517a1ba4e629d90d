"""The forecast fan: every publisher's sizes over the years."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.ledger.ledger import Ledger
from kg.ledger.pictures.svg import COLOURS, Frame, document, mark, ticks, words
from kg.ledger.row import Row

__all__ = ["billions", "drawn", "fan"]

_BILLION = 10**9


def fan(ledger: Ledger, *, title: str = "Market sizes by publisher") -> str:
    """The sizes of whole markets as lines over the years, one colour for each report and scope.

    Solid points are estimates, hollow ones forecasts; a red ring marks a size in conflict with another one.
    Only figures of the most frequent currency are drawn; a line below says how many are left out.
    """
    rows, note = drawn(ledger)
    if not rows:
        return document(title, [words(20, 60, "No sizes to draw.")], width=860, height=90)
    amounts = ticks(max(billions(row) for row in rows))
    years = sorted({row.year or 0 for row in rows})
    frame = Frame(first=years[0], last=years[-1], top=amounts[-1])
    disputed = (each for each in ledger.conflicts if each.about == "market_size")
    ringed = {path for each in disputed for path in each.statements}
    parts = frame.axes(amounts, years)
    bottom = frame.above + frame.height + 44
    lines = _lines(rows)
    for number, (name, line) in enumerate(lines):
        colour = COLOURS[number % len(COLOURS)]
        parts += _line(line, frame, colour, ringed)
        parts += [mark(30, bottom + 18 * number - 4, colour, name), words(42, bottom + 18 * number, name)]
    note = f"Hollow: forecast. Red ring: in conflict. {note}"
    parts += [words(20, bottom + 18 * len(lines) + 4, note, kind="n")]
    return document(title, parts, width=frame.width, height=bottom + 18 * len(lines) + 20)


def drawn(ledger: Ledger) -> tuple[list[Row], str]:
    """The sizes of whole markets in the most frequent currency, and what the picture leaves out."""
    sizes = [row for row in ledger.rows if row.measure == "market_size" and row.year is not None]
    wholes = [row for row in sizes if not row.scope.part_key]
    if not wholes:
        return [], ""
    currencies = Counter(row.unit for row in wholes)
    unit = min(currencies, key=lambda code: (-currencies[code], code))
    rows = [row for row in wholes if row.unit == unit]
    left = [f"{len(sizes) - len(wholes)} of segments"] if len(sizes) > len(wholes) else []
    left += [f"{len(wholes) - len(rows)} in other currencies"] if len(wholes) > len(rows) else []
    return rows, f"Billion {unit}." + (f" Not drawn: {', '.join(left)}." if left else "")


def billions(row: Row) -> float:
    """The size in billions of its currency."""
    return float(row.value / _BILLION)


def _lines(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[f"{row.edition.name}: {row.scope.words}"].append(row)
    return sorted((name, sorted(line, key=lambda r: (r.year or 0, r.value))) for name, line in found.items())


def _line(rows: Sequence[Row], frame: Frame, colour: str, ringed: set[str]) -> Iterator[str]:
    """A line from each year to every figure of the next one, so that two editions fork."""
    by_year: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        by_year[row.year or 0].append(row)
    years = sorted(by_year)
    for here, there in pairwise(years):
        for one in by_year[here]:
            for other in by_year[there]:
                ends = [(frame.x(r.year or 0), frame.y(billions(r))) for r in (one, other)]
                path = "L".join(f"{x} {y}" for x, y in ends)
                yield f'<path class="l" stroke="{colour}" d="M{path}"/>'
    for row in rows:
        at = (frame.x(row.year or 0), frame.y(billions(row)))
        hollow = row.status == "forecast"
        yield mark(*at, colour, str(row), hollow=hollow, ringed=row.id in ringed)
