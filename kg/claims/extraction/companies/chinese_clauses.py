"""Chinese names that took in words of their sentence: cut back to the name, or dropped where none is left."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from kg.claims.extraction.companies.chinese_institutions import is_institution
from kg.claims.extraction.companies.chinese_quoted import house_names
from kg.claims.extraction.companies.chinese_segments import segments
from kg.claims.extraction.companies.chinese_weights import (
    ENDING,
    REFUSED,
    STRONG_ENDING,
    add,
    kept,
)
from kg.claims.extraction.companies.ordinary import ranked, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said

__all__ = ["cut_back", "drop_clauses"]

_SAID = said("stems")
_RUN = re.compile(r"[\u3400-\u9fff]+")
_BEFORE = re.compile(r"[\u3400-\u9fff]+$")
_REACH = 8
_VERBS = ("v",)
_DEEDS = ("v", "m")
_SHORT = 3
_LONGEST = 6
_LEADS, _STICKS = _SAID.one("leads"), _SAID.one("sticks")
_KINDS = _SAID.words("kinds")
_TRADES = frozenset(said("chinese").words("trades"))
_VIRTUES = frozenset(_SAID.words("virtues"))

_Span = tuple[int, int]


def cut_back(weighed: Mapping[str, Weighed], text: str, names: Sequence[_Span]) -> None:
    """Drop what holds one of `names`, given by ordered places, and words of the sentence beside it."""
    for item in [item for item in weighed.values() if kept(item)]:
        if any(
            _has_words(item.text, text, span, name) for span in item.places for name in _within(span, names)
        ):
            item.against = 2 * REFUSED


def _within(span: _Span, names: Sequence[_Span]) -> Iterator[_Span]:
    start, end = span
    for name in islice(names, bisect_left(names, (start, 0)), None):
        if name[0] >= end:
            return
        if name[1] <= end and name != span:
            yield name


def _has_words(full: str, text: str, span: _Span, name: _Span) -> bool:
    """Whether words of the sentence stand beside a name within a longer one."""
    before, behind = text[span[0] : name[0]], text[name[1] : span[1]]
    if not before and (STRONG_ENDING.search(full) or (ENDING.search(behind) and len(behind) <= _LONGEST)):
        return False
    if before and (_LEADS.search(before) or before.endswith(_KINDS)):
        return True
    words = _words(behind)
    return bool(words) and len(words[0]) > 1 and (_is_deed(words[0]) or _role(words[0]) == "f")


def drop_clauses(weighed: dict[str, Weighed], text: str) -> None:
    """Drop what holds a verb that no name holds, and take signs of the sentence off the front of the rest.

    What begins or ends within an ordinary word in all of its places is dropped too, unless it is a house that
    needs no clue: "云杉和平安健康" names one though "和平" is a word.
    """
    known = house_names()
    for item in [item for item in weighed.values() if kept(item) and len(item.text) >= _SHORT]:
        if len(item.text) > _SHORT and (item.text in known or is_institution(item.text)):
            continue
        words = [] if STRONG_ENDING.search(item.text) else _words(item.text)
        if not words:
            continue
        if _tells(words) or all(_breaks_word(text, span) for span in item.places[:_SHORT]):
            item.against = 2 * REFUSED
        elif _STICKS.fullmatch(words[0]) and item.text.startswith(words[0]):
            if unfamiliar(item.text[1:]):
                _take_over(add(weighed, item.text[1:], item.places[0][0] + 1), item)
            item.against = 2 * REFUSED


def _tells(words: Sequence[str]) -> bool:
    """Whether words hold a verb that is in no name, or end in what is done."""
    return any(_role(word) in _VERBS and _is_deed(word) for word in words) or _is_deed(words[-1])


def _breaks_word(text: str, span: _Span) -> bool:
    """Whether an ordinary word stands across one of the ends of a place."""
    start, end = span
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    behind = _RUN.match(text[end : end + _REACH])
    left = len(before[0]) if before else 0
    run = text[start - left : end] + (behind[0] if behind else "")
    return any(
        not part.strange and part.start < edge < part.end
        for part in segments(run)
        for edge in (left, left + end - start)
    )


def _take_over(rest: Weighed, item: Weighed) -> None:
    """Give all that was found for a name to the same name without its first sign."""
    rest.places = sorted({*rest.places, *((start + 1, end) for start, end in item.places)})
    rest.before, rest.after = max(rest.before, item.before), max(rest.after, item.after)
    rest.listed, rest.against = max(rest.listed, item.listed), 0.0


def _words(text: str) -> list[str]:
    return [run[0][part.start : part.end] for run in _RUN.finditer(text) for part in segments(run[0])]


def _is_deed(word: str) -> bool:
    """Whether a word tells what is done, and is in no name."""
    deed = len(word) > 1 and _role(word) in _DEEDS
    return deed and word not in _named() and word not in _TRADES and word not in _VIRTUES


def _role(word: str) -> str:
    return ranked().get(word, ("",))[0]


@cache
def _named() -> frozenset[str]:
    """The verbs that stand in the names of quoted companies, as "创新"."""
    pairs = {name[at : at + 2] for name in house_names() for at in range(len(name) - 1)}
    return frozenset(pair for pair in pairs if _role(pair) in _DEEDS)
