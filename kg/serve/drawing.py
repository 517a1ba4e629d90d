"""A drawing of the graph that an answer is: its things around an ellipse, a line for each link."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.errors import InputError
from kg.namespaces import expand
from kg.serve.rendering import Cell, link
from kg.store.files import Link, links_of

__all__ = ["Drawing", "Line", "Mark", "drawing"]

# More names than this cannot be read around one ellipse, whose height keeps those at its top apart.
_MOST = 28
_ACROSS, _DOWN = 230.0, 290.0
_CENTRE = (460.0, 330.0)
_GAP = 12.0
_TYPE = expand("rdf:type")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A thing: its place, and its name beside it, which ends there on the left half."""

    x: float
    y: float
    name: Cell
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A triple between two things, with its predicate."""

    ends: tuple[float, float, float, float]
    predicate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The marks and lines, and how many things are left out, the least linked ones."""

    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    left_out: int


def drawing(turtle: bytes) -> Drawing | None:
    """The drawing of a Turtle document, or None where it links no two things.

    >>> found = drawing(b"<https://e.org/a> <https://e.org/p> <https://e.org/b> .")
    >>> found is not None and (len(found.marks), len(found.lines), found.left_out)
    (2, 1, 0)
    """
    try:
        links = [each for each in links_of(turtle) if each.predicate != _TYPE]
    except InputError:
        return None
    degrees = Counter(end for each in links for end in dict.fromkeys((each.subject, each.object)))
    shown = sorted(degrees, key=lambda iri: (-degrees[iri], iri))[:_MOST]
    if not shown:
        return None
    marks = {iri: _mark(iri, number, len(shown)) for number, iri in enumerate(sorted(shown))}
    return Drawing(
        marks=tuple(marks.values()), lines=tuple(_lines(links, marks)), left_out=len(degrees) - len(shown)
    )


def _mark(iri: str, number: int, count: int) -> Mark:
    angle = 2 * math.pi * (number + 0.5) / count - math.pi / 2
    across, down = math.cos(angle), math.sin(angle)
    return Mark(
        x=round(_CENTRE[0] + _ACROSS * across, 1),
        y=round(_CENTRE[1] + _DOWN * down, 1),
        name=link(iri),
        label_x=round(_CENTRE[0] + (_ACROSS + _GAP) * across, 1),
        label_y=round(_CENTRE[1] + (_DOWN + _GAP) * down + 4, 1),
        anchor="start" if across >= 0 else "end",
    )


def _lines(links: Sequence[Link], marks: dict[str, Mark]) -> list[Line]:
    found = []
    for each in links:
        one, other = marks.get(each.subject), marks.get(each.object)
        if one is not None and other is not None and one is not other:
            predicate = link(each.predicate).text
            found.append(Line(ends=(one.x, one.y, other.x, other.y), predicate=predicate))
    return found
