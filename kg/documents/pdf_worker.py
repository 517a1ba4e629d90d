"""The process that opens one PDF: the file on standard input, its lines and their places as JSON on output.

A PDF can be made to keep its reader busy for ever, to fill memory, or to crash it, and no call into the
library can be stopped.  A process can.  This file imports nothing else of the package, so that it starts in a
twentieth of a second.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from typing import Any

__all__ = ["Pages", "RawLine", "read_pages"]

MAX_MEMORY = 2 * 2**30
# Words of running text stand less than one line height apart; cells of a table further.
_CELL_GAP = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLine:
    """The cells of a line, one for running text, with the box about them in points, `bottom` below `top`."""

    cells: list[str]
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What was found: the lines page by page, or in `problem` why there are none."""

    lines: list[list[RawLine]] = field(default_factory=list)
    info: dict[str, str] = field(default_factory=dict)
    problem: str = ""


def read_pages(data: bytes, *, max_pages: int) -> Pages:
    """The lines of every page; `problem` is "encrypted", "damaged", "pages" (too many), or "page N"."""
    pdfium: Any = importlib.import_module("pypdfium2")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        return Pages(problem="encrypted" if "password" in str(error).lower() else "damaged")
    try:
        if len(document) > max_pages:
            return Pages(problem="pages")
        return _all(pdfium, document)
    finally:
        document.close()


def _all(pdfium: Any, document: Any) -> Pages:
    lines: list[list[RawLine]] = []
    for number in range(len(document)):
        try:
            lines.append(_page_lines(pdfium, document[number]))
        except pdfium.PdfiumError:
            return Pages(problem=f"page {number + 1}")
    return Pages(lines=lines, info=dict(_info(document)))


def _info(document: Any) -> Iterator[tuple[str, str]]:
    """What the file says of itself; what is no text (half of a surrogate pair) is as if it said nothing."""
    for key in document.METADATA_KEYS:
        with suppress(UnicodeDecodeError):
            yield key, document.get_metadata_value(key)


def _page_lines(pdfium: Any, page: Any) -> list[RawLine]:
    text_page = page.get_textpage()
    try:
        return list(_lines(_Characters(pdfium.raw, text_page), text_page.get_text_range()))
    finally:
        text_page.close()
        page.close()


class _Characters:
    """The boxes of the characters of one page, by their place in its text."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self._raw = raw
        self._page = text_page

    def box(self, at: int) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the character's cell, in points."""
        index = self._raw.FPDFText_GetCharIndexFromTextIndex(self._page, at)
        left, bottom, right, top = self._page.get_charbox(max(index, 0), loose=True)
        return left, bottom, right, top


def _lines(characters: _Characters, text: str) -> Iterator[RawLine]:
    start = 0
    for piece in text.split("\n"):
        if piece.strip():
            yield _line(characters, piece, start)
        start += len(piece) + 1


def _line(characters: _Characters, line: str, start: int) -> RawLine:
    words = _words(line)
    left = characters.box(start + words[0][0])[0]
    right = characters.box(start + words[-1][1])[2]
    # The first word may be a bullet and the last a footnote mark, both of another size.
    _, bottom, _, top = characters.box(start + words[len(words) // 2][0])
    cells: list[str] = []
    begin = words[0][0]
    for (_, end), (following, _) in pairwise(words):
        gap = characters.box(start + following)[0] - characters.box(start + end)[2]
        if gap > _CELL_GAP * (top - bottom) > 0:
            cells.append(line[begin : end + 1])
            begin = following
    cells.append(line[begin : words[-1][1] + 1])
    return RawLine(cells=cells, left=left, right=right, bottom=bottom, top=top)


def _words(line: str) -> list[tuple[int, int]]:
    """The places of the first and last character of each word."""
    words: list[tuple[int, int]] = []
    start = 0
    for word in line.split():
        start = line.index(word, start)
        words.append((start, start + len(word) - 1))
        start += len(word)
    return words


def _limit(seconds: int) -> None:
    if importlib.util.find_spec("resource"):  # absent on Windows
        resource = importlib.import_module("resource")
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        # The caller stops this process, but the caller may be stopped first.
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def main() -> None:
    """Read standard input, write standard output; the arguments are the bounds of pages and of seconds."""
    max_pages, max_seconds = map(int, sys.argv[1:])
    _limit(max_seconds)
    pages = read_pages(sys.stdin.buffer.read(), max_pages=max_pages)
    json.dump(asdict(pages), sys.stdout)


if __name__ == "__main__":
    main()
