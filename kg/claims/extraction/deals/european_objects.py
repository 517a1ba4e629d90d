"""What German, French and Spanish mean by "in the company": the one that the last sentences were about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["european_objects"]

_OBJECTS = phrasings("european_objects").cued("objects")

Named = tuple[Span, Company]


def european_objects(
    sentence: Sentence, named: Sequence[Named], meant: Sequence[Named], topic: Company | None
) -> Iterator[Named]:
    """The places that mean the topic where another company of the sentence does something with it."""
    if topic is None or sentence.chinese or not named or not _OBJECTS.may_match(sentence.plain):
        return
    if any(company == topic for _, company in named):
        return
    taken = [span for span, _ in (*named, *meant)]
    for match in _OBJECTS.pattern.finditer(sentence.plain):
        start, end = match.span("it") if match["it"] else match.span("itself")
        span = Span(sentence.start + start, sentence.start + end)
        if not any(other.start < span.end and span.start < other.end for other in taken):
            yield span, topic
