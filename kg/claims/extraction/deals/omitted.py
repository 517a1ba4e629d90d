"""Subjects that a Chinese clause leaves out: "青枫云成立于2015年,2018年获得澜石的投资,又推出…"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["omitted"]

_SAID = phrasings("omitted")
_OPENS = _SAID.one("opens")
_BESIDE = _SAID.one("beside")
_OF_IT = _SAID.one("of_it")
_GIVES = _SAID.one("gives")
_LATTER = _SAID.one("latter")
_STOP = re.compile("[,;:]")

Named = tuple[Span, Company]


def omitted(
    sentence: Sentence, named: Sequence[Named], meant: Sequence[Named], *, before: Company | None
) -> list[tuple[Span, Company]]:
    """Those that "后者" means, and the places, of no length, of the subjects that clauses leave out.

    A clause that opens with its verb goes on about the subject of the last clause that has one; the first
    clause of a sentence about the company `before`.  `meant` are those that other words stand for.
    """
    found = list(_latter(sentence, named))
    named = sorted((*named, *meant), key=lambda pair: pair[0])
    starts = [match.start("verb") for match in _OPENS.finditer(sentence.plain)]
    for start in starts:
        place = sentence.start + start
        if any(span.start <= place < span.end for span, _ in named):
            continue
        # "2015年,联合白桦推出…": a date before it is no clause of its own.
        own = _STOP.search(sentence.plain, 0, start) and any(span.start < place for span, _ in named)
        subject = _subject(sentence, named, start) if own else before
        if subject is not None:
            found.append((Span(place, place), subject))
    return found


def _latter(sentence: Sentence, named: Sequence[Named]) -> Iterator[Named]:
    for match in _LATTER.finditer(sentence.plain):
        place = sentence.start + match.start()
        before = [company for span, company in named if span.end <= place]
        if before:
            yield Span(place, sentence.start + match.end()), before[-1]


def _subject(sentence: Sentence, named: Sequence[Named], start: int) -> Company | None:
    """Of whom the clauses before a place speak: the first company of the last one that has a subject."""
    for begin, end in _clauses(sentence.plain, start):
        inside = [pair for pair in named if begin <= pair[0].start - sentence.start < end]
        if not inside:
            continue
        if _BESIDE.search(sentence.plain, begin, inside[0][0].start - sentence.start):
            continue
        acting = inside[0]
        for other in inside[1:]:
            between = sentence.plain[acting[0].end - sentence.start : other[0].start - sentence.start]
            if not _OF_IT.fullmatch(between):
                break
            acting = other
        rest = sentence.plain[acting[0].end - sentence.start : end]
        return None if _GIVES.search(rest) else acting[1]
    return None


def _clauses(plain: str, start: int) -> Iterator[tuple[int, int]]:
    """The clauses before a place, the nearest first."""
    ends = [match.start() for match in _STOP.finditer(plain, 0, start)]
    for end, begin in zip(reversed(ends), [*(stop + 1 for stop in reversed(ends[:-1])), 0], strict=True):
        yield begin, end
