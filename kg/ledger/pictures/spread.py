"""The spread of a year: lowest, middle and highest of what can be compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from kg.ledger.ledger import Ledger
from kg.ledger.pictures.fan import billions, drawn
from kg.ledger.pictures.svg import COLOURS, Frame, document, mark, ticks, words
from kg.ledger.spread import Spread
from kg.values.counting import counted

__all__ = ["spread"]

_BILLION = 10**9


def spread(ledger: Ledger, *, title: str = "Spread of market sizes by year") -> str:
    """A bar from the lowest to the highest comparable size of each year, with a notch at the median.

    One colour for each scope: sizes of different scopes are never put into one bar.
    """
    rows, note = drawn(ledger)
    if not rows:
        return document(title, [words(20, 60, "No sizes to draw.")], width=860, height=90)
    ids = {row.id for row in rows}
    bars = [each for each in ledger.spreads if ids & {row.id for row in each.rows}]
    scopes = sorted({each.scope for each in bars})
    amounts = ticks(max(billions(row) for row in rows))
    years = sorted({row.year or 0 for row in rows})
    frame = Frame(first=years[0], last=years[-1], top=amounts[-1])
    parts = frame.axes(amounts, years)
    bottom = frame.above + frame.height + 44
    for number, scope in enumerate(scopes):
        colour = COLOURS[number % len(COLOURS)]
        offset = 7 * (number - (len(scopes) - 1) / 2)
        parts += _bars([each for each in bars if each.scope == scope], frame, colour, offset)
        parts += [mark(30, bottom + 18 * number - 4, colour, scope), words(42, bottom + 18 * number, scope)]
    note = f"Bar: lowest to highest. Notch: median. {note}"
    parts += [words(20, bottom + 18 * len(scopes) + 4, note, kind="n")]
    return document(title, parts, width=frame.width, height=bottom + 18 * len(scopes) + 20)


def _bars(bars: Sequence[Spread], frame: Frame, colour: str, offset: float) -> Iterator[str]:
    for each in bars:
        x = round(frame.x(each.rows[0].year or 0) + offset, 1)
        places = (float(v / _BILLION) for v in (each.lowest, each.median, each.highest))
        low, middle, high = (frame.y(place) for place in places)
        figures, origins = counted(len(each.rows), "figure"), counted(each.origins, "origin")
        told = f"{each.scope}, {each.when}: {figures} of {origins}"
        told += f", highest over lowest {each.ratio:.2f}" if each.ratio else ""
        yield (
            f'<g stroke="{colour}"><title>{escape(told)}</title>'
            f'<path stroke-width="5" d="M{x} {low}V{high}" stroke-linecap="round"/>'
            f'<path stroke-width="2" d="M{x - 6} {middle}h12"/></g>'
        )
