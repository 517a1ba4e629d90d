"""Deals over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.ledger.history import History, Step
from kg.ledger.pictures.svg import COLOURS, CONFLICT, Frame, document, mark, words
from kg.values.counting import counted
from kg.values.dates import PartialDate

__all__ = ["deals"]

_DONE = "completed"
_ENDED = ("terminated", "rejected")
_ROW = 22


def deals(histories: Sequence[History], *, title: str = "Deals over time") -> str:
    """One line for each dated deal, with a point for every stage; a bar where the day is not precise.

    Solid points are completed, hollow ones are to come, crosses have failed; undated deals are counted below.
    """
    dated = [each for each in histories if any(step.date for step in each.steps)]
    undated = (
        f"Undated: {counted(len(histories) - len(dated), 'deal')}." if len(dated) < len(histories) else ""
    )
    if not dated:
        return document(title, [words(20, 60, f"No dated deals. {undated}")], width=860, height=90)
    days = [PartialDate(step.date) for each in dated for step in each.steps if step.date]
    first, last = min(day.year for day in days), max(day.year for day in days) + 1
    frame = Frame(first=first, last=last, top=1, left=330, height=_ROW * len(dated))
    parts = frame.axes((), range(first, last + 1))
    kinds = sorted({each.kind for each in dated})
    for number, each in enumerate(dated):
        y = frame.above + _ROW * number + 10
        colour = COLOURS[kinds.index(each.kind) % len(COLOURS)]
        name = f"{each.kind}: {' – '.join(each.sides)}"
        parts += [
            words(20, y + 4, name if len(name) <= 52 else f"{name[:51]}…"),
            *_course(each, frame, y, colour),
        ]
    bottom = frame.above + frame.height + 40
    note = "Solid: completed. Hollow: announced or planned. Cross: terminated or rejected."
    return document(
        title,
        [*parts, words(20, bottom, f"{note} {undated}", kind="n")],
        width=frame.width,
        height=bottom + 16,
    )


def _course(each: History, frame: Frame, y: float, colour: str) -> Iterator[str]:
    for step in each.steps:
        if step.date:
            start, end = _span(PartialDate(step.date))
            x = round((frame.x(start) + frame.x(end)) / 2, 1)
            bar = f"M{frame.x(start)} {y}H{frame.x(end)}"
            yield f'<path stroke="{colour}" stroke-opacity=".35" stroke-width="6" d="{bar}"/>'
            yield _stage(step, x, y, colour, f"{each}")


def _stage(step: Step, x: float, y: float, colour: str, title: str) -> str:
    if step.status in _ENDED:
        return f'<path stroke="{CONFLICT}" stroke-width="2" d="M{x - 4} {y - 4}l8 8m0 -8l-8 8"/>'
    return mark(x, y, colour, title, hollow=step.status != _DONE)


def _span(day: PartialDate) -> tuple[float, float]:
    """First and last day as years with a fraction."""
    return tuple(d.year + (d.timetuple().tm_yday - 1) / 365.25 for d in (day.earliest, day.latest))  # type: ignore[return-value]
