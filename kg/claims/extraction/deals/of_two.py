"""The places that mean one of two companies named before: "the former", "the second", "letztere", "前者"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.page import Sentence, Span

__all__ = ["of_two"]

_SAID = phrasings("coreference")
_OF_TWO = _SAID.cued("of_two")
_SECOND = _SAID.one("second")
_AND = _SAID.one("and_other")
_TWO = 2

Named = Sequence[tuple[Span, Company]]


def of_two(
    sentence: Sentence, named: Named, *, before: Sentence | None = None, named_before: Named = ()
) -> Iterator[tuple[Span, Company]]:
    """The places of a sentence that mean the first or the second of two companies.

    It has named them itself or, where it names but one before the place, the sentence `before` has; of more
    they are the last two that it joins.
    """
    if not _OF_TWO.may_match(sentence.plain):
        return
    told = named_before if before is not None and sentence.block - before.block <= 1 else ()
    for match in _OF_TWO.finditer(sentence.plain):
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        own = [pair for pair in named if pair[0].end <= span.start]
        several = len({company for _, company in own}) >= _TWO
        two = _two(sentence, own) if several or before is None else _two(before, told)
        if two is not None:
            yield span, two[1 if _SECOND.search(match[0]) else 0]


def _two(sentence: Sentence, named: Named) -> tuple[Company, Company] | None:
    """The two companies that a sentence names, of more the last two that it joins."""
    companies = tuple(dict.fromkeys(company for _, company in named))
    if len(companies) == _TWO:
        return companies[0], companies[1]
    for (span, company), (other, last) in zip(named[-2::-1], named[:0:-1], strict=True):
        between = sentence.plain[span.end - sentence.start : other.start - sentence.start]
        if company != last and _AND.fullmatch(between):
            return company, last
    return None
