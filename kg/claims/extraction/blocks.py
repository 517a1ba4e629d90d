"""Lines of a page and what each is: heading, item, row, paragraph or debris."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from kg.claims.extraction.debris import is_debris

__all__ = ["Line", "read_lines"]

LineKind = Literal["heading", "paragraph", "item", "row", "debris"]

_LINE = re.compile(r"[^\n]+")
# "Cable and OthersBy Kit;": the line break between the list and the next heading was lost.
_GLUED = re.compile(r"(?<=[a-z.])By\s[A-Z][\w -]{2,30};$", re.MULTILINE)
_UNGLUED = re.compile(rf"(?:By\s)?(?:(?!{_GLUED.pattern})[^\n])+", re.MULTILINE)
# The stamp with which archives open the text of a page: "date 2020-04-27 The market ...".
_STAMP = re.compile(r"\s*(?P<stamp>date\s\d{4}(?:-\d\d){0,2})\s(?=\S)")
_MARKS = re.compile(
    r"(?P<indent>[ \t]*)(?P<mark>#{1,6}(?=[ *])|(?:>[ \t]*)+|[-*+•·o–](?=\s)|•|\(?\d{1,2}[.)](?=[ \t])"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=[ \t]+[A-Z](?!illion|rillion))"
    r"|[(（]?[一二三四五六七八九十]{1,2}[、)）])?\s*"
)
# A bullet on a line of its own, above its item.
_BARE_MARK = re.compile(r"[ \t]*[-*+•·–][ \t]*")
_STARS = re.compile(r"^[*_]{2,3}|[*_]{2,3}$")
_FULL_STOP = ".。!！;；,，"
_LONGEST_HEADING = 110
_LONGEST_CHINESE_HEADING = 45


class Line(NamedTuple):
    """A line that is not blank, without bullets, hashes and stars; `whole` has them."""

    kind: LineKind
    start: int
    end: int
    whole: tuple[int, int]
    depth: int


def read_lines(flat: str, wrapped: frozenset[int] = frozenset()) -> Iterator[Line]:
    """The lines of a plain text in order; short lines over longer ones count as headings.

    The lines that start at the `wrapped` offsets are one with the line after them.
    """
    stamp = _STAMP.match(flat)
    if stamp is not None:
        yield Line("debris", *stamp.span("stamp"), stamp.span("stamp"), 0)
    waiting: Line | None = None
    begin: int | None = None
    lines = _UNGLUED if ";\n" in flat and _GLUED.search(flat) else _LINE
    for match in lines.finditer(flat, stamp.end() if stamp else 0):
        bare = _BARE_MARK.fullmatch(flat, *match.span()) is not None
        begin = match.start() if begin is None or bare else begin
        if bare or match.start() in wrapped:
            continue
        line = _line(flat, begin, match.end())
        begin = None
        if line is None:
            continue
        if waiting is not None:
            yield _settled(flat, waiting, line)
        waiting = line
    if waiting is not None:
        yield waiting


def _line(flat: str, start: int, end: int) -> Line | None:
    mark = _MARKS.match(flat, start, end)
    if mark is None:
        return None
    body = flat[mark.end() : end]
    first = mark.end()
    stripped = body.rstrip()
    opening = _STARS.match(stripped)
    if opening and len(stripped) > 2 * len(opening[0]):
        first += opening.end()
        stripped = stripped[opening.end() :]
        closing = _STARS.search(stripped)
        bold = closing is not None
        stripped = stripped[: closing.start()] if closing else stripped
    else:
        bold = False
    stripped = stripped.rstrip()
    # A bar on a line of its own only parts the cells of a table.
    if not stripped.strip("| "):
        return None
    last = first + len(stripped)
    kind = _kind(stripped, mark["mark"] or "", bold=bold)
    # "2.1.3 Cuffs" stands two levels under "2. Market by Type".
    depth = len(mark["indent"].expandtabs(4)) + 4 * (mark["mark"] or "").rstrip(".").count(".")
    return Line(kind, first, last, (start + len(mark["indent"]), end), depth)


def _kind(body: str, mark: str, *, bold: bool) -> LineKind:
    if is_debris(body):
        return "debris"
    if mark.startswith("#"):
        return "heading"
    if body.count("|") >= 2 or "\t" in body:
        return "row"
    if mark and not mark.startswith(">"):
        return "heading" if bold else "item"
    return "heading" if bold and len(body) <= 2 * _LONGEST_HEADING else "paragraph"


def _settled(flat: str, line: Line, following: Line) -> Line:
    """A short paragraph without a full stop, over a longer one or a list, is a heading."""
    if line.kind != "paragraph" or flat[line.end - 1] in _FULL_STOP:
        return line
    length = line.end - line.start
    limit = _LONGEST_HEADING if flat[line.start : line.end].isascii() else _LONGEST_CHINESE_HEADING
    if length <= limit and (following.kind == "item" or following.end - following.start > length):
        return line._replace(kind="heading")
    return line
