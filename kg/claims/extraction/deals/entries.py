"""Subjects that an entry of a list leaves out: "Alder: women's health only. Bought by Birch in 2020"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["entry_subjects"]

_SAID = phrasings("entries")
_HEAD, _PARTS = _SAID.one("head"), _SAID.one("parts")
_DONE, _DOES = _SAID.cued("done"), _SAID.cued("does")
_FIRST = 4
"""How far from the start of an entry the company stands of which it speaks."""

Named = tuple[Span, Company]


def entry_subjects(
    page: Page, sentence: Sentence, companies: Mentions[Company], named: Sequence[Named]
) -> Iterator[Named]:
    """The places, of no length, where parts of a sentence leave out the company of its entry."""
    if not (_DONE.may_match(sentence.plain) or _DOES.may_match(sentence.plain)):
        return
    block = page.block(sentence)
    head = _HEAD.match(page.plain, block.start, block.end)
    if head is None or head.end() > sentence.end:
        return
    told = companies.within(block.start, head.end())
    if not told or told[0][0].start - block.start > _FIRST or len({company for _, company in told}) > 1:
        return
    begin = max(head.end() - sentence.start, 0)
    starts = [begin, *(found.end() for found in _PARTS.finditer(sentence.plain, begin))]
    for start in starts:
        place = sentence.start + start
        if any(span.start <= place < span.end for span, _ in named):
            continue
        if _DONE.pattern.match(sentence.plain, start) or _DOES.pattern.match(sentence.plain, start):
            yield Span(place, place), told[0][1]
