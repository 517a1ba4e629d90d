"""The few marks that a chart is made of, and a frame with axes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

__all__ = ["COLOURS", "CONFLICT", "Frame", "document", "mark", "ticks", "words"]

# Told apart by people who do not tell red from green, on white.
COLOURS = ("#0b5fa5", "#c2570c", "#2a7f62", "#7b4fa3", "#8a6d00", "#a33b5e", "#3f6b8c", "#5c5c5c")
CONFLICT = "#c00000"
"""What a figure in conflict is ringed with."""

_STYLE = (
    "text{font:12px sans-serif;fill:#222}.t{font-size:15px;font-weight:bold}.n{fill:#555}"
    ".a{stroke:#bbb;stroke-width:1}.l{fill:none;stroke-width:1.5}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where years and amounts lie in the picture; pixels are rounded to one decimal."""

    first: float
    last: float
    top: float
    width: int = 860
    height: int = 320
    left: int = 70
    above: int = 40

    def x(self, year: float) -> float:
        """The place of a year, from the left."""
        span = max(self.last - self.first, 1)
        return round(self.left + (year - self.first) / span * (self.width - self.left - 30), 1)

    def y(self, amount: float) -> float:
        """The place of an amount, from the top; zero lies at the bottom."""
        return round(self.above + self.height * (1 - amount / (self.top or 1)), 1)

    def axes(self, amounts: Sequence[float], years: Iterable[int]) -> list[str]:
        """Lines for amounts and labels for years."""
        right = self.width - 20
        lines = [
            f'<line class="a" x1="{self.left}" x2="{right}" y1="{self.y(a)}" y2="{self.y(a)}"/>'
            + words(self.left - 6, self.y(a) + 4, f"{a:g}", anchor="end")
            for a in amounts
        ]
        bottom = self.above + self.height + 18
        return [*lines, *(words(self.x(y), bottom, str(y), anchor="middle") for y in years)]


def ticks(top: float) -> list[float]:
    """Round amounts from zero to just above the highest one.

    >>> ticks(23.6)
    [0, 5, 10, 15, 20, 25]
    """
    step = 1.0
    while top / step > 6:
        step *= 2.5 if f"{step:e}"[0] == "2" else 2
    while top / step < 3 and top > 0:
        step /= 2
    count = int(top / step) + 1
    return [_round(step * number) for number in range(count + 1)]


def _round(number: float) -> float:
    return int(number) if number == int(number) else round(number, 6)


def words(x: float, y: float, text: str, *, anchor: str = "start", kind: str = "") -> str:
    """A text."""
    style = f' class="{kind}"' if kind else ""
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}"{style}>{escape(text)}</text>'


def mark(x: float, y: float, colour: str, title: str, *, hollow: bool = False, ringed: bool = False) -> str:
    """A point with its words as a tooltip; hollow for forecasts and plans, ringed where in conflict."""
    fill = "#fff" if hollow else colour
    ring = f'<circle cx="{x}" cy="{y}" r="8" fill="none" stroke="{CONFLICT}"/>' if ringed else ""
    point = f'<circle cx="{x}" cy="{y}" r="4" fill="{fill}" stroke="{colour}"/>'
    return f"<g><title>{escape(title)}</title>{point}{ring}</g>"


def document(title: str, parts: Iterable[str], *, width: int, height: int) -> str:
    """The whole picture with its title, readable by screen readers."""
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">\n<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n'
        f'<rect width="{width}" height="{height}" fill="#fff"/>\n'
        f"{words(20, 22, title, kind='t')}\n{body}\n</svg>\n"
    )
