"""Subjects that an entry of a list leaves out: "Alder: women's health only. Bought by Birch in 2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["History", "entry_subjects"]

_SAID = phrasings("entries")
_HEAD, _PARTS = _SAID.one("head"), _SAID.one("parts")
_DONE, _DOES, _NAMED = _SAID.cued("done"), _SAID.cued("does"), _SAID.cued("named")
_DATED = _SAID.one("dated")
_FIRST = 4
"""How far from the start of an entry the company stands of which it speaks."""

Named = tuple[Span, Company]


def entry_subjects(
    page: Page, sentence: Sentence, companies: Mentions[Company], named: Sequence[Named]
) -> Iterator[Named]:
    """The places, of no length, where parts of a sentence leave out the company of its entry."""
    if not _may_lack(sentence):
        return
    block = page.block(sentence)
    head = _HEAD.match(page.plain, block.start, block.end)
    if head is None or head.end() > sentence.end:
        return
    told = companies.within(block.start, head.end())
    if not told or told[0][0].start - block.start > _FIRST or len({company for _, company in told}) > 1:
        return
    yield from _lacking(sentence, named, told[0][1], max(head.end() - sentence.start, 0))


class History:
    """Of whom the dated lines of a page speak: "2018: Bought Birch", where none is named before the verb."""

    def __init__(self) -> None:
        self._company: Company | None = None
        self._block = -_FIRST

    def subjects(
        self, page: Page, sentence: Sentence, named: Sequence[Named], topic: Company | None
    ) -> list[Named]:
        """The places, of no length, where a dated line leaves out the company that the lines are about.

        It is the one that the text spoke of before the first of them.
        """
        block = page.block(sentence)
        date = None if topic is None else _DATED.match(page.plain, block.start, block.end)
        if date is None or date.end() > sentence.end:
            return []
        if sentence.block - self._block > _APART:
            self._company = topic
        self._block = sentence.block
        if self._company is None or not _may_lack(sentence):
            return []
        return list(_lacking(sentence, named, self._company, max(date.end() - sentence.start, 0)))


_APART = 3
"""How many lines on the next line of a history stands at most."""


def _may_lack(sentence: Sentence) -> bool:
    return any(words.may_match(sentence.plain) for words in (_DONE, _DOES, _NAMED))


def _lacking(sentence: Sentence, named: Sequence[Named], company: Company, begin: int) -> Iterator[Named]:
    starts = [begin, *(found.end() for found in _PARTS.finditer(sentence.plain, begin))]
    for start in starts:
        place = sentence.start + start
        if any(span.start <= place < span.end or _acts(sentence, span, place) for span, _ in named):
            continue
        if any(words.pattern.match(sentence.plain, start) for words in (_DONE, _DOES, _NAMED)):
            yield Span(place, place), company


_ACTS = re.compile(r"\s(?:[a-z]{3,}(?:ed|s)|has|had|is|was|will|would|to|went|grew|made)\b")


def _acts(sentence: Sentence, span: Span, place: int) -> bool:
    """Whether a company named behind a place is the subject, as in "Bought by Birch, Oak has closed"."""
    start, end = span.start - sentence.start, span.end - sentence.start
    led = span.start > place and sentence.plain.startswith(", ", start - 2)
    return led and _ACTS.match(sentence.plain, end) is not None
