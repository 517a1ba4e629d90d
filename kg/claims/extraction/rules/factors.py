"""What moves a market: drivers, restraints, opportunities, trends and challenges."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kg.claims.extraction.causes import CAUSES, Cause
from kg.claims.extraction.causes.cause import factors_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.phrases import factor_label
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_LATIN = tuple((place, one.stems) for place, one in enumerate(CAUSES) if not one.chinese)
_CHINESE = tuple((place, one.stems) for place, one in enumerate(CAUSES) if one.chinese)


@lru_cache(maxsize=65_536)
def _places(word: str) -> tuple[int, ...]:
    """The phrasings that a word is a cue of."""
    return tuple(place for place, stems in _LATIN if word.startswith(stems))


def _stated(reading: Reading) -> Iterator[Found]:
    report = reading.is_report
    for sentence in reading.page.sentences:
        for place in _wanted(sentence):
            cause = CAUSES[place]
            if report or cause.named:
                yield from _found(reading, sentence, cause)


def _wanted(sentence: Sentence) -> list[int]:
    if sentence.chinese:
        return [place for place, terms in _CHINESE if any(term in sentence.plain for term in terms)]
    wanted: set[int] = set()
    for word in sentence.words:
        wanted.update(_places(word))
    return sorted(wanted)


def _found(reading: Reading, sentence: Sentence, cause: Cause) -> Iterator[Found]:
    page = reading.page
    for start, end in factors_of(cause, sentence.plain):
        for item in split_list(page.plain, sentence.start + start, sentence.start + end):
            label = factor_label(page, Span(*item))
            if label is not None:
                words, span = label
                yield Found(
                    kind=cause.kind,
                    values={"label": {page.language_of(words): words}},
                    proof=(sentence.span,),
                    subject=span,
                    confidence=cause.confidence,
                )


RULES = (PageRule(name="factor-stated", find=_stated),)
