"""Segments of lines that give an axis and a list: "Type: a, b" over "End User: c, d", rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.grammar.axes import AXIS, axis_named, is_region_axis, known_axis
from kg.claims.extraction.grammar.leading_lines import leading_line
from kg.claims.extraction.grammar.lists import split_list, trimmed
from kg.claims.extraction.grammar.segment_items import Listed, listed_at
from kg.claims.extraction.page import Block, Page, Span

__all__ = ["segments_in_line"]

_LONGEST = 400
_LINE = re.compile(
    rf"(?i)\|?\s?(?:market\s|segments?\s)?(?:by\s|(?:nach|par|por|selon|según)\s(?:(?:el|la|le|les|dem|der|den)\s|l')?)?(?P<axis>{AXIS}?)(?:\s?[:|\t–]\s?|\s-\s)"
    rf"(?P<list>\S.*?)\s?\|?"
)
# "By Type a, b": no sign parts the axis from its list; "By Sort of Care By Sort of Care a, b" says it twice.
_ITEMS = r"(?P<list>(?-i:[A-Z\d])[^.:|]*,[^.:|]*)"
_TWICE = re.compile(rf"(?i)by\s(?P<axis>{AXIS}?)\sby\s(?P=axis)\s{_ITEMS}")
_ONCE = re.compile(rf"(?i)by\s(?P<axis>{AXIS}?)\s{_ITEMS}")
_ANNOUNCED = re.compile(r"(?i)\bsegment|\bscope\b|\bcovered\b|\bcoverage\b")
_NO_LIST = re.compile(r"[.!?。]$|\d{4}|[$€£%]")
_PARTED = re.compile(r",|\s(?:and|or|&)\s")
_MOST_WORDS_OF_NAME = 4


def _no_list(words: str) -> bool:
    """Whether words are no bare list; one of short names may end with a full stop."""
    bare = words.removesuffix(".")
    names = [name.split() for name in _PARTED.split(bare)]
    short = len(names) > 1 and all(len(name) <= _MOST_WORDS_OF_NAME for name in names)
    return _NO_LIST.search(bare if short else words) is not None


# "By Kit, Home, Wall, By Payer, Public, Private", "By Kit - Home, Wall; By Payer - Public, Private"
_IN_RUN = re.compile(
    rf"\bBy\s(?P<axis>{AXIS}?)(?:,|\s?-|:)\s(?P<list>[^;:]+?)(?=[,;]?\s(?:and\s)?By\s|;\s(?:and\s)?Regions?\b|\s-\s|$)"
)
_LONGEST_RUN = 600
# "By modality, it covers cots and beds": a sentence.
_CLAUSE = re.compile(r"(?i)(?:it|this|these|they|the\s[\w\s-]{0,40}?(?:market|segment|industry))\s[a-z]+")


def _run(page: Page, block: Block) -> Iterator[Listed]:
    """The segments of a line that gives several axes, each with a list and no bracket."""
    line = page.plain[block.start : block.end]
    if line.count("By ") < 2 or "(" in line or len(line) > _LONGEST_RUN or block.kind == "debris":
        return
    found = [
        match
        for match in _IN_RUN.finditer(line)
        if known_axis(match["axis"]) and not _CLAUSE.match(match["list"])
    ]
    for match in found if len(found) > 1 else ():
        axis = axis_named(match["axis"])
        items = split_list(page.plain, block.start + match.start("list"), block.start + match.end("list"))
        if axis is not None and not is_region_axis(match["axis"]) and len(items) > 1:
            at = Span(block.start + match.start("axis"), block.start + match.end("axis"))
            yield from listed_at(page, items, axis, block.span, at)


# "Type: cots, beds | End User: homes, wards", "Type (cots; beds), End User (homes; wards)"
_PIPED = re.compile(
    rf"(?i)(?:^|[|•]\s?)(?:by\s)?(?P<axis>{AXIS}?)\s?(?::|\s[–-])\s(?P<list>[^|•:]+?)(?=\s?[|•]|$)"
)
_ENCLOSED = re.compile(
    rf"(?i)(?:^|[,;]\s(?:and\s)?)(?:by\s)?(?P<axis>{AXIS}?)\s\((?P<list>[^()]+)\)(?=[,;.]|\sand\b|$)"
)


def _piped(page: Page, block: Block) -> Iterator[Listed]:
    """The segments of a line of axes, each with its list, between strokes or with brackets for the lists."""
    line = page.plain[block.start : block.end]
    shape = _PIPED if "|" in line or "•" in line else _ENCLOSED if line.count("(") > 1 else None
    if shape is None or len(line) > _LONGEST_RUN or block.kind == "debris":
        return
    found = [
        match
        for match in shape.finditer(line)
        if known_axis(match["axis"])
        and len(match["axis"].split()) <= _MOST_WORDS
        and not _NO_LIST.search(match["list"])
    ]
    for match in found if len(found) > 1 and found[0].start() == 0 else ():
        axis = axis_named(match["axis"])
        items = split_list(page.plain, block.start + match.start("list"), block.start + match.end("list"))
        if axis is not None and not is_region_axis(match["axis"]) and len(items) > 1:
            at = Span(block.start + match.start("axis"), block.start + match.end("axis"))
            yield from listed_at(page, items, axis, block.span, at)


def _leading(page: Page, block: Block) -> Iterator[Listed]:
    """The segment that leads on its axis: "Dominant Product Type: Watches are to account for 60%"."""
    line = leading_line(page, block)
    if line is not None and not line.by_region:
        axis = axis_named(page.plain[line.axis.start : line.axis.end])
        yield from listed_at(page, (line.name,), axis, block.span, line.axis)


def segments_in_line(page: Page, number: int, block: Block) -> Iterator[Listed]:
    """The segments of a line or row, if the line beside it is of the same form or a heading announces it."""
    yield from _run(page, block)
    yield from _piped(page, block)
    yield from _leading(page, block)
    match = _axis_line(page, block)
    axis = axis_named(match["axis"]) if match else None
    if match is None or axis is None or is_region_axis(match["axis"]) or match["list"].count(":") > 0:
        return
    items = [one for cell in _cells(page, block, match) for one in split_list(page.plain, *cell)]
    if len(items) < 2 or not (_in_company(page, number) or _announced(page, block)):
        return
    at = Span(block.start + match.start("axis"), block.start + match.end("axis"))
    yield from listed_at(page, items, axis, block.span, at)


def _cells(page: Page, block: Block, match: re.Match[str]) -> Iterator[Span]:
    start = block.start + match.start("list")
    for cell in re.finditer(r"[^|\t]+", match["list"]):
        yield trimmed(page.plain, start + cell.start(), start + cell.end())


def _axis_line(page: Page, block: Block) -> re.Match[str] | None:
    if block.kind == "debris" or block.end - block.start > _LONGEST:
        return None
    line = page.plain[block.start : block.end]
    match = _LINE.fullmatch(line)
    if match is not None and known_axis(match["axis"]) and len(match["axis"].split()) <= _MOST_WORDS:
        return None if _no_list(match["list"]) else match
    once = _ONCE.fullmatch(line)
    bare = _TWICE.fullmatch(line) or (once if once is not None and known_axis(once["axis"]) else None)
    return None if bare is None or _NO_LIST.search(bare["list"]) else bare


_MOST_WORDS = 4


def _in_company(page: Page, number: int) -> bool:
    near = (number - 1, number + 1)
    return any(0 <= one < len(page.blocks) and _axis_line(page, page.blocks[one]) for one in near)


def _announced(page: Page, block: Block) -> bool:
    head = page.heading(block)
    return head is not None and _ANNOUNCED.search(page.plain[head.start : head.end]) is not None
