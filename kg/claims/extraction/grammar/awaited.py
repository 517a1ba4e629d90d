"""What a sentence awaits to come first: "with home kits and ward kits expected to see the fastest growth"."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.grammar.tellings import WORD
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["awaited_subjects"]

_AWAITED = re.compile(
    rf",?\swith\s(?:the\s)?(?P<name>{WORD}(?:\s{WORD}){{0,3}}?)(?:\sand\s(?P<other>{WORD}(?:\s{WORD}){{0,3}}?))?"
    r"(?:\ssegments?)?\s(?:expected|projected|anticipated|forecast|estimated|set|poised|likely|predicted)\sto\s"
    r"(?:[a-z]+\s){1,3}$"
)


def awaited_subjects(reading: Reading, sentence: Sentence, start: int) -> list[tuple[Span, Subject]]:
    """What is to come first, before a cue: "with home kits and ward kits expected to see the fastest"."""
    match = None if sentence.chinese else _AWAITED.search(sentence.plain, 0, start)
    if match is None:
        return []
    named = [(match[group], *match.span(group)) for group in ("name", "other") if match[group]]
    found = [
        _part(reading, words, sentence.start + first, sentence.start + last) for words, first, last in named
    ]
    return [one for one in found if one is not None] if all(found) else []


def _part(reading: Reading, words: str, start: int, end: int) -> tuple[Span, Subject] | None:
    """The segment that some words name, which are no region."""
    known = reading.segments.named(words)
    if known is not None or reading.regions.within(start, end):
        return None if known is None else (Span(start, end), known)
    made = bare_segment(reading.page, Span(start, end), axis=None)
    return None if made is None else (made[1], made[0])
