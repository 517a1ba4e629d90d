"""Factors that Chinese sentences number, found over the whole stretch up to a full stop."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from typing import NamedTuple

from kg.claims.extraction.causes.chinese_lists import numbered_factors
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["Numbered", "numbered"]

_NUMBERS = re.compile(r";|[,:。]其?一是|[,:。](?:其一|第一),")
_TO_FULL_STOP = re.compile(r"[^。\n]+")


class Numbered(NamedTuple):
    """The stretches of a page that number factors, in order, each with their kinds and places."""

    stretches: tuple[Span, ...]
    factors: tuple[tuple[tuple[str, Span], ...], ...]

    def of(self, sentence: Sentence) -> tuple[tuple[str, Span], ...] | None:
        """The factors that a sentence numbers; None where it stands in no such stretch."""
        place = bisect_right(self.stretches, Span(sentence.start, sys.maxsize)) - 1
        if place < 0 or self.stretches[place].end <= sentence.start:
            return None
        return tuple(
            (kind, span) for kind, span in self.factors[place] if sentence.start <= span.start < sentence.end
        )


def numbered(page: Page) -> Numbered:
    """All numbered factors of a page."""
    found: list[tuple[Span, tuple[tuple[str, Span], ...]]] = []
    for stretch in _TO_FULL_STOP.finditer(page.plain) if _NUMBERS.search(page.plain) else ():
        at = stretch.start()
        items = tuple((kind, Span(at + start, at + end)) for kind, start, end in numbered_factors(stretch[0]))
        if items:
            found.append((Span(at, stretch.end()), items))
    return Numbered(tuple(span for span, _ in found), tuple(items for _, items in found))
