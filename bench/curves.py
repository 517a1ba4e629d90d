"""Curves over a number of documents, both axes by powers of ten, as an SVG picture."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from measuring import exponent

from kg.ledger.pictures.svg import COLOURS, document, mark, words

__all__ = ["Curve", "picture"]

_LEFT, _TOP, _WIDTH, _HEIGHT = 80, 44, 520, 340
_LEGEND = _TOP + _HEIGHT + 44


@dataclass(frozen=True, slots=True)
class Curve:
    """A figure that grows with a number; both above zero."""

    name: str
    points: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class _Axis:
    """Whole powers of ten from one to another, over some pixels."""

    first: int
    last: int
    start: float
    length: float

    @classmethod
    def over(cls, figures: Sequence[float], start: float, length: float) -> _Axis:
        first = math.floor(math.log10(min(figures)))
        last = max(math.ceil(math.log10(max(figures))), first + 1)
        return cls(first, last, start, length)

    def at(self, figure: float) -> float:
        share = (math.log10(figure) - self.first) / (self.last - self.first)
        return round(self.start + share * self.length, 1)

    def powers(self) -> list[float]:
        return [10.0**power for power in range(self.first, self.last + 1)]


def picture(curves: Sequence[Curve], *, title: str) -> str:
    """The curves in one frame, each named below with the power of its growth."""
    points = [point for curve in curves for point in curve.points]
    across = _Axis.over([number for number, _ in points], _LEFT, _WIDTH)
    up = _Axis.over([figure for _, figure in points], _TOP + _HEIGHT, -_HEIGHT)
    parts = [*_grid(across, up)]
    for place, curve in enumerate(curves):
        parts += _drawn(curve, COLOURS[place], across, up)
        parts.append(mark(_LEFT + 6, _LEGEND + 20 * place, COLOURS[place], curve.name))
        told = f"{curve.name}: grows with the power {exponent(curve.points):.2f}"
        parts.append(words(_LEFT + 18, _LEGEND + 20 * place + 4, told))
    return document(title, parts, width=_LEFT + _WIDTH + 40, height=_LEGEND + 20 * len(curves) + 10)


def _grid(across: _Axis, up: _Axis) -> Iterator[str]:
    right, bottom = _LEFT + _WIDTH, _TOP + _HEIGHT
    for figure in up.powers():
        y = up.at(figure)
        yield f'<line class="a" x1="{_LEFT}" x2="{right}" y1="{y}" y2="{y}"/>'
        yield words(_LEFT - 8, y + 4, f"{figure:,g}", anchor="end")
    for number in across.powers():
        x = across.at(number)
        yield f'<line class="a" x1="{x}" x2="{x}" y1="{_TOP}" y2="{bottom}"/>'
        yield words(x, bottom + 18, f"{number:,.0f}", anchor="middle")


def _drawn(curve: Curve, colour: str, across: _Axis, up: _Axis) -> Iterator[str]:
    places = [(across.at(number), up.at(figure)) for number, figure in curve.points]
    line = " ".join(f"{x},{y}" for x, y in places)
    yield f'<polyline class="l" stroke="{colour}" points="{line}"/>'
    for (x, y), (number, figure) in zip(places, curve.points, strict=True):
        yield mark(x, y, colour, f"{curve.name} at {number:,}: {figure:,.4g}")
