"""Ranks of lines that say what leads on an axis: "Leading Region: Europe is expected to hold 40%"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.found import Found, Region, Segment
from kg.claims.extraction.grammar.leading_lines import LeadingLine, leading_lines
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.snapshot import ranking

__all__ = ["RULES"]


def _led(reading: Reading) -> Iterator[Found]:
    if reading.market is None:
        return
    for block, line in leading_lines(reading.page):
        subject = _subject(reading, line)
        if subject is not None:
            yield ranking(subject, line.rank, (block.span,), line.name)


def _subject(reading: Reading, line: LeadingLine) -> Region | Segment | None:
    words = reading.page.plain[line.name.start : line.name.end]
    return region_named(words) if line.by_region else reading.segments.named(words)


RULES = (PageRule(name="leading-line", find=_led),)
