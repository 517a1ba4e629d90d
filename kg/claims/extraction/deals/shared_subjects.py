"""Subjects that a second verb shares with the first: "Alder teamed up with Birch and bought Cedar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["shared_subjects"]

_SAID = phrasings("shared_subjects")
_JOINED = _SAID.cued("joined")
_ACTS = _SAID.one("acts")
_OTHER = _SAID.one("other")
_FIRST = 60
"""How far from the start of a sentence its subject is named."""

Named = tuple[Span, Company]


def shared_subjects(sentence: Sentence, named: Sequence[Named]) -> Iterator[Named]:
    """The places, of no length, before the further verbs of the company with which a sentence begins.

    Only where another company stands between: without it the verb is not far from its subject.
    """
    if not named or not _JOINED.may_match(sentence.plain):
        return
    span, company = named[0]
    end = span.end - sentence.start
    if span.start - sentence.start > _FIRST or not _ACTS.match(sentence.plain, end):
        return
    for match in _JOINED.finditer(sentence.plain, end):
        place = sentence.start + match.start("verb")
        between = [pair for pair in named[1:] if pair[0].end <= place]
        if between and not _OTHER.search(sentence.plain, end, match.start()):
            yield Span(place, place), company
