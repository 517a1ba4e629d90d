"""The lines of a PDF page with their places, from the boxes of their characters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from kg.documents.content import table_row, tidy_line

__all__ = ["HYPHEN", "Line", "page_lines"]

HYPHEN = "\ufffe"  # what the library puts for a hyphen at which it has joined two lines
_KEPT_HYPHEN = "\u2010"
# Words of running text stand less than one line height apart; cells of a table further.
_CELL_GAP = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text with its box in points, `bottom` below `top`; `row` where it is a row of cells."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    row: bool = False

    @property
    def height(self) -> float:
        """The height of the box, which is that of the font."""
        return self.top - self.bottom


def page_lines(pdfium: Any, page: Any) -> list[Line]:
    """The lines of the page in the order of its text; cells far apart in a line become a table row."""
    try:
        text_page = page.get_textpage()
        try:
            characters = _Characters(pdfium.raw, text_page)
            return list(_lines(characters, text_page.get_text_range()))
        finally:
            text_page.close()
    finally:
        page.close()


class _Characters:
    """The boxes of the characters of one page, by their place in its text."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self._raw = raw
        self._page = text_page

    def box(self, at: int) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the character's cell, in points."""
        index = self._raw.FPDFText_GetCharIndexFromTextIndex(self._page, at)
        return self._page.get_charbox(max(index, 0), loose=True)  # type: ignore[no-any-return]


def _lines(characters: _Characters, text: str) -> Iterator[Line]:
    start = 0
    for piece in text.split("\n"):
        line = piece.removesuffix("\r")
        if line.strip():
            yield _line(characters, line, start)
        start += len(piece) + 1


def _line(characters: _Characters, line: str, start: int) -> Line:
    first = len(line) - len(line.lstrip())
    words: list[list[int]] = []
    for at, character in enumerate(line):
        if character.isspace():
            continue
        if at == first or line[at - 1].isspace():
            words.append([at, at])
        words[-1][1] = at
    left = characters.box(start + words[0][0])[0]
    # The first word may be a bullet and the last a footnote mark, both of another size.
    _, bottom, _, top = characters.box(start + words[len(words) // 2][0])
    right = characters.box(start + words[-1][1])[2]
    cells = _cells(characters, line, words, start, height=top - bottom)
    text = table_row(cells) if len(cells) > 1 else cells[0]
    return Line(text=text, left=left, right=right, bottom=bottom, top=top, row=len(cells) > 1)


def _cells(
    characters: _Characters, line: str, words: list[list[int]], start: int, *, height: float
) -> list[str]:
    cells: list[str] = []
    begin = words[0][0]
    for (_, end), (following, _) in pairwise(words):
        gap = characters.box(start + following)[0] - characters.box(start + end)[2]
        if gap > _CELL_GAP * height > 0:
            cells.append(line[begin : end + 1])
            begin = following
    cells.append(line[begin : words[-1][1] + 1])
    return [tidy_line(cell.replace(HYPHEN, _KEPT_HYPHEN)) for cell in cells]
