"""What a turn before a rank names: "with kits expected to grow fastest", "kits, the largest segment"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.grammar.tellings import WORD
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["awaited_subjects"]

_NAMES = rf"(?:the\s)?(?P<name>{WORD}(?:\s{WORD}){{0,3}}?)(?:\sand\s(?P<other>{WORD}(?:\s{WORD}){{0,3}}?))?"
_TO_COME = re.compile(
    rf",?\swith\s{_NAMES}"
    r"(?:\ssegments?)?\s(?:expected|projected|anticipated|forecast|estimated|set|poised|likely|predicted)\sto\s"
    r"(?:[a-z]+\s){1,3}$"
)
# "with kits taking the biggest portion"
_TAKING = re.compile(
    rf",?\swith\s{_NAMES}(?:\ssegments?)?\s"
    r"(?:(?:currently|still|now|alone)\s)?(?:taking|holding|making\sup|accounting\sfor|commanding|claiming|capturing|representing|contributing|posting|recording|seeing"
    r"|registering|showing|growing\sat|enjoying|having|securing|being|remaining)\s(?:by\sfar\s)?(?:the\s)?$"
)
# "Kits, the largest segment with 40%, are …"
_APPOSED = re.compile(
    rf"(?:^|[.;:]\s|,\s(?:while|whereas|and|but)\s){_NAMES},\s(?:(?:by\sfar|still|currently|now|once|long)\s)?(?:the\s(?:market's\s)?|its\s)?$"
)
_A_PART = re.compile(
    r"(?i)(?:the\s)?(?:largest|biggest|leading|dominant|top|fastest[\s-]growing|fastest)\s(?:[\w-]+\s){0,2}?"
    r"(?:segment|sub-?segment|category|application|component|modality|product\stype|specialty|indication|end[\s-]user)\b"
)
# What is told to grow, to hold or to be no part of the market itself.
_NO_PART = re.compile(
    r"(?i)(?:(?:it|this|that|they|these|those|which|who|what|each|both|all|most|many|some|several|few|other|more)\b.*|.*\b(?:market|industry|sector|revenues?"
    r"|companies|players|vendors|firms|providers\slike|growth|demand|adoption|usage|uptake|spending|sales|investments?|leaders?|countries|regions|states|area))"
)


def awaited_subjects(
    reading: Reading, sentence: Sentence, start: int, end: int
) -> list[tuple[Span, Subject]]:
    """What a turn before a cue names: "with home kits and ward kits expected to see the fastest"."""
    if sentence.chinese:
        return []
    for match in _turns(sentence.plain, start, end):
        named = [(match[group], *match.span(group)) for group in ("name", "other") if match[group]]
        found = [
            _part(reading, words, sentence.start + first, sentence.start + last)
            for words, first, last in named
        ]
        if all(found):
            return [one for one in found if one is not None]
    return []


def _turns(flat: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The turns that end where a cue begins."""
    awaited = _TO_COME.search(flat, 0, start)
    if awaited is not None:
        yield awaited
        return
    turns = [_TAKING.search(flat, 0, start)]
    if _A_PART.match(flat, start, end + 1):
        turns.append(_APPOSED.search(flat, 0, start))
    for match in turns:
        if match is not None and not any(
            words and _NO_PART.fullmatch(words) for words in match.group("name", "other")
        ):
            yield match


def _part(reading: Reading, words: str, start: int, end: int) -> tuple[Span, Subject] | None:
    """The segment that some words name, which are no region."""
    known = reading.segments.named(words)
    if known is not None or reading.regions.within(start, end) or reading.companies.within(start, end):
        return None if known is None else (Span(start, end), known)
    made = bare_segment(reading.page, Span(start, end), axis=None)
    return None if made is None else (made[1], made[0])
