"""Whose figure a count or a sum is: of the company that the words around it tell of."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["holder", "is_goal"]

_SAID = phrasings("statistics")
_GROUPS = {"en": _SAID["en"], "zh": _SAID["zh"]}
_OTHER = _SAID["other"]
_OPENS, _BEHIND, _AT = _SAID.one("opens"), _SAID.one("behind"), _SAID.one("at")
_GOAL = _SAID.one("goal")
_FAR = 200
"""How many signs before a figure its holder stands at most."""
_CLAUSE = re.compile(r"[;:。]|,\s(?:and|but|while|und|et|y)\s|\s(?:and|but)\s(?=[a-z]+(?:s|ed)\b)")


def _masked_at(reading: Reading, sentence: Sentence) -> Masked | None:
    """The masked form of a sentence; None where it names nobody."""
    every = masked_sentences(reading)
    number = bisect_right(every, sentence.start, key=lambda each: each.sentence.start) - 1
    return every[number] if number >= 0 and every[number].sentence.start == sentence.start else None


def is_goal(sentence: Sentence, start: int) -> bool:
    """Whether the words before an offset, within its clause, say that a figure is aimed at or expected."""
    flat = sentence.plain
    begins = max((found.end() for found in _CLAUSE.finditer(flat, 0, start)), default=0)
    return _GOAL.search(flat, begins, start) is not None


def holder(reading: Reading, sentence: Sentence, figure: Span) -> tuple[Span, Company] | None:
    """The mention of the company whose figure stands between two offsets of a sentence, if one is told of."""
    masked = _masked_at(reading, sentence)
    if masked is None:
        return _told_before(reading, sentence)
    if masked.place(sentence.start + figure.start) is None:
        # "Alder, which employs 1,200 people, has raised": the aside is left out of what deals are read in.
        masked = replace(masked, whole=True)
    place, last = (masked.place(sentence.start + at) for at in (figure.start, figure.end - 1))
    if place is None:
        return None
    sign = _before(masked, place) or _around(masked, place, place if last is None else last + 1)
    return None if sign is None else masked.company(sign)


def _before(masked: Masked, place: int) -> str | None:
    floor = max(0, place - _FAR)
    language = "zh" if masked.sentence.chinese else masked.language
    group = _OTHER if language in EUROPEAN else _GROUPS.get(language, _GROUPS["en"])
    for one in masked.likely(group):
        found = one.pattern.search(masked.text, floor, place)
        if found is not None:
            return str(found["c"])
    return None


def _around(masked: Masked, place: int, end: int) -> str | None:
    """Who follows an opening, as in "With 2 million members, Alder", or the figure: "350 staff at Alder"."""
    opened = _OPENS.search(masked.text, max(0, place - _FAR), place)
    found = (_BEHIND if opened else _AT).match(masked.text, end)
    return None if found is None else str(found["c"])


_GOES_ON = re.compile(
    r"(?i)(?:(?:(?:the|its|total|annual|quarterly|full-year|net|operating|group|organic)\s){0,3}(?:revenues?|turnover|sales|profits?|loss(?:es)?|income|earnings|umsatz|headcount)\b|(?:营业?总?收入|营收|净利润|净亏损|毛利|总收入))"
)


def _told_before(reading: Reading, sentence: Sentence) -> tuple[Span, Company] | None:
    """The only company of the sentence before one that names nobody and opens with what companies take in."""
    before = reading.page.before(sentence)
    if before is None or before.block != sentence.block or not _GOES_ON.match(sentence.plain):
        return None
    masked = _masked_at(reading, before)
    if masked is None or len({company for _, company in masked.companies}) != 1:
        return None
    return masked.companies[0]
