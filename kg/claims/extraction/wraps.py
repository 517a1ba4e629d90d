"""Lines that the edge of a page has broken, as in text out of a PDF or a mail."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kg.claims.extraction.grammar.script import CJK, has_cjk

__all__ = ["wrapped_lines"]

# How wide a printed page is, in Latin letters, and how much its lines may differ: a number is not broken.
# On one below the usual width no line at all is wider than its edge.
_NARROWEST, _USUAL, _WIDEST = 48, 56, 96
_RAGGED = 8
# So many lines must reach the same edge before it counts as one, each with so many Chinese signs.
_ENOUGH = 3
_DENSE = 16
_LINE = re.compile(r"[^\n]+")
_SIGN = re.compile(rf"[{CJK}\u3001-\u3011\uff01-\uff5e“”‘’]")
_OPEN_END = re.compile(rf"(?:(?!页)[{CJK}]|[,、(\"“%\d])\s*$")
_GOES_ON = re.compile(
    rf"\s{{0,12}}(?![一二三四五六七八九十]{{1,2}}、|\(?\d{{1,2}}[.、)](?!\d))[{CJK}A-Za-z\d“\"(《]"
)


class _Line(NamedTuple):
    start: int
    end: int
    width: int
    signs: int


def wrapped_lines(text: str, flat: str) -> frozenset[int]:
    r"""The starts of the lines that go on in the line after them; `flat` is the plain form of the text.

    >>> whole = "青枫云医疗科技股份有限公司拟以自有资金人民币三千万元向白桦健康管理有限公司增资" * 4
    >>> text = "\n".join(whole[place : place + 32] for place in range(0, len(whole), 32))
    >>> sorted(wrapped_lines(text, text))
    [0, 33, 66, 99]
    """
    if flat.isascii() or not has_cjk(flat):
        return _latin(flat)
    lines = [_line(text, *match.span()) for match in _LINE.finditer(flat)]
    reaching = [line for line in lines if _may_go_on(line, flat)]
    edge = _edge(lines, reaching, flat)
    open_ends = {line.start for line in reaching if abs(edge - line.width) <= _RAGGED}
    return frozenset(
        line.start
        for line, following in pairwise(lines)
        if following.start == line.end + 1
        and (
            (line.start in open_ends and _GOES_ON.match(flat, following.start))
            or (line.signs >= _DENSE and _MID_SUM.match(flat, line.end - 1))
        )
    )


# "人民币三亿 / 元", "以 6 票同意、0 / 票反对": a number that has lost its unit to the next line.
_MID_SUM = re.compile(
    r"(?:[亿万]\n\s{0,6}(?:人民币|美|港|日|欧)?元|\d\n\s{0,6}(?:[亿万]?(?:人民币|美|港)?元|[票股名]))"
)


def _edge(lines: list[_Line], reaching: list[_Line], flat: str) -> int:
    """The width at which lines are broken; zero where none is."""
    counted = Counter(line.width for line in reaching)
    edge = max((width for width in counted if _reach(counted, width) >= _ENOUGH), default=0)
    if len({flat[line.start : line.end] for line in reaching}) < _ENOUGH:
        return 0
    narrow = edge < _USUAL and any(line.width > edge for line in lines)
    return 0 if narrow else edge


def _may_go_on(line: _Line, flat: str) -> bool:
    return (
        _NARROWEST <= line.width <= _WIDEST
        and line.signs >= _DENSE
        and _OPEN_END.search(flat, line.end - 4, line.end) is not None
    )


def _reach(counted: Counter[int], edge: int) -> int:
    return sum(count for width, count in counted.items() if edge - _RAGGED <= width <= edge)


def _line(text: str, start: int, end: int) -> _Line:
    """A line with its width in Latin letters: a Chinese sign takes the room of two."""
    bare = text[start:end].strip()
    signs = sum(1 for _ in _SIGN.finditer(bare)) if len(bare) <= _WIDEST else 0
    return _Line(start, end, len(bare) + signs, signs)


# A Latin line ends between two words, up to a long word short of the edge.
_SHORTEST, _LONGEST, _LAST_WORD = 40, 100, 18
_WORD_OF_FUNCTION = re.compile(
    r"\b(?:the|an?|of|and|or|to|in|on|at|for|with|by|from|over|as|is|are|was|were|be|that|which|this|these"
    r"|its|their|any|all|such|also|has|have|will|can|not"
    r"|und|oder|der|die|das|den|dem|ein|eine[nmr]?|von|vom|mit|für|auf|im|zu|zum|zur|bei|ist|sind|wird|will|auch|hat"
    r"|l[ae]s?|de[ls]?|du|et|en|une?|pour|par|sur|dans|que|qui|est|sont|a|à|aux?|avec|el|los|y|una|para|por|con|es|son|se|su)$"
)
# "by / 2017", "the United / States": whatever follows, the line goes on.
_HANGS = re.compile(
    rf"(?:{_WORD_OF_FUNCTION.pattern}|\b(?:United|South|North|New|Saudi|Hong|Latin|Middle|Asia|San|Los)$)"
)
_ENDED = re.compile(r"[.!?:;|][\"')\]]*$")
_SMALL = re.compile(r"[a-zà-ÿ(]")
# Short lines of one column hold the end of a sentence somewhere; the items of a list do not.
_RUNS_ON = re.compile(r"[a-z)%\d][.?!]\s[A-Z][a-z]")


def _latin(flat: str) -> frozenset[int]:
    r"""The broken lines of a Latin text: some end in a word of function and go on in small letters.

    Where the lines reach no common edge, those count that go on in small letters, if sentences end inside.

    >>> text = "The market for remote care is growing in the\ncountries that were asked about it, and the\n"
    >>> sorted(_latin(text + "reasons are the same in most of them and in the\nfew that differ."))
    [0, 45, 89]
    """
    lines = [match.span() for match in _LINE.finditer(flat)]
    return _broken(flat, lines, 1) or _broken(flat, lines, 2)


def _broken(flat: str, lines: Sequence[tuple[int, int]], breaks: int) -> frozenset[int]:
    """The broken lines of a Latin text that parts its lines by so many breaks."""
    open_pairs = [
        (start, end, following)
        for (start, end), (following, _) in pairwise(lines)
        if following == end + breaks and not _ENDED.search(flat, max(start, end - 4), end)
    ]
    pairs = [(start, end, _SMALL.match(flat, following) is not None) for start, end, following in open_pairs]
    hanging = {
        start for start, end, _ in open_pairs if _HANGS.search(flat, max(start, end - _LAST_WORD), end)
    }
    sure = [
        end - start
        for start, end, small in pairs
        if small
        and _SHORTEST <= end - start <= _LONGEST
        and _WORD_OF_FUNCTION.search(flat, max(start, end - _LAST_WORD), end)
    ]
    edge = max(sure, default=0)
    if sum(edge - width <= _LAST_WORD for width in sure) >= _ENOUGH:
        return frozenset(
            start
            for start, end, small in pairs
            if small or start in hanging or 0 <= edge - (end - start) <= _LAST_WORD
        )
    column = [(start, end) for start, end, small in pairs if small and end - start <= _LONGEST]
    running = sum(_RUNS_ON.search(flat, start, end) is not None for start, end in column)
    if running < _ENOUGH - 1:
        return frozenset()
    return frozenset(start for start, _ in column) | hanging
