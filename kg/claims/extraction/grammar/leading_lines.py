"""Lines that say what leads on an axis: "Dominant Product Type: Watches are to hold 60%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from kg.claims.extraction.grammar.axes import AXIS, is_region_axis, known_axis
from kg.claims.extraction.page import Block, Page, Span

__all__ = ["LeadingLine", "leading_line", "leading_lines"]

_LINE = re.compile(
    rf"(?i)\W{{0,4}}(?:the\s)?(?:(?P<fast>fastest[\s-]growing|highest[\s-]growth|fastest)|(?P<dominant>dominant|dominating)"
    rf"|largest|leading|top)\s(?P<axis>{AXIS}?)\s?(?::|\s[–—-])\s(?-i:(?P<name>[A-Z][^,.;:()|%]{{1,70}}?))"
    r"(?=[,.;()|]|$|\s[–—-]\s|\s(?:is|are|was|were|holds?|held|accounts?|accounted|dominates?|dominated|leads?|led"
    r"|remains?|continues?|will|represents?|represented|captures?|captured|commands?|contribut(?:es?|ed)|grow(?:s|ing)"
    r"|to|with|which|that|has|have|due|owing|driven|because|expected|projected|anticipated|segment)\b)"
)
_SORT = re.compile(r"(?i)\s(?:segment|category)$")
# What else is called leading before a colon.
_NO_AXIS = re.compile(
    r"(?i).*\b(?:compan(?:y|ies)|players?|vendors?|brands?|manufacturers?|markets?|providers?)"
)


Rank = Literal["largest", "dominant", "fastest_growing"]


class LeadingLine(NamedTuple):
    """Where the axis and the name of such a line stand, and what the line says of the name."""

    axis: Span
    name: Span
    rank: Rank
    by_region: bool


def leading_line(page: Page, block: Block) -> LeadingLine | None:
    """What a line says, if it begins in such a way."""
    if block.kind == "debris":
        return None
    match = _LINE.match(page.plain, block.start, block.end)
    if match is None or _NO_AXIS.fullmatch(match["axis"]):
        return None
    axis = _SORT.sub("", match["axis"])
    by_region = is_region_axis(axis)
    if not (by_region or known_axis(axis)):
        return None
    at = Span(match.start("axis"), match.start("axis") + len(axis))
    rank: Rank = "fastest_growing" if match["fast"] else "dominant" if match["dominant"] else "largest"
    return LeadingLine(at, Span(*match.span("name")), rank, by_region)


def leading_lines(page: Page) -> Iterator[tuple[Block, LeadingLine]]:
    """Every line of a page that says what leads, with what it says."""
    for block in page.blocks:
        line = leading_line(page, block)
        if line is not None:
            yield block, line
