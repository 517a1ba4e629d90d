"""The places that mean one of two companies named before: "the former", "the latter", "前者", "后者"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["of_two"]

_OF_TWO = phrasings("coreference").cued("of_two")
_TWO = 2
_LATTER = ("latter", "后者", "後者")


def of_two(sentence: Sentence, named: Sequence[tuple[Span, Company]]) -> list[tuple[Span, Company]]:
    """The places of a sentence that mean the first or the second of two companies that it has named."""
    if len(named) < _TWO or not _OF_TWO.may_match(sentence.plain):
        return []
    found: list[tuple[Span, Company]] = []
    for match in _OF_TWO.finditer(sentence.plain):
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        before = list(dict.fromkeys(company for place, company in named if place.end <= span.start))
        if len(before) == _TWO:
            found.append((span, before[1 if match[0].endswith(_LATTER) else 0]))
    return found
