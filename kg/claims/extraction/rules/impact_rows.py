"""Factors of a table that gives the effect of each on growth: "| Cheap phones | +1.2% | Long term |"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_words import factors

__all__ = ["RULES"]

_ROW = re.compile(
    r"\|?\s*(?P<what>[^|\d+-][^|]{3,160}?)\s*\|\s*\(?[~≈]?\s?(?P<sign>[+\-−–])\s?\d+(?:\.\d+)?\s?%\)?\s*\|(?P<rest>[^\n]*)"
)
# What such a table says last: when the effect is felt.
_TERM = re.compile(
    r"(?i)\b(?:short|medium|long)[\s-]term\b|短期|中期|[长長]期|\b(?:kurz|mittel|lang)fristig|\bterme\b|\bplazo\b"
)
_KINDS = {"+": "driver"}


def _find(reading: Reading) -> Iterator[Found]:
    """A row raises growth or lowers it, whatever stands above the table."""
    if not reading.is_report or "%" not in reading.page.plain:
        return
    for block in reading.page.blocks:
        row = _ROW.match(reading.page.plain, block.start, block.end)
        if row is not None and _TERM.search(row["rest"]):
            kind = _KINDS.get(row["sign"], "restraint")
            yield from factors(reading.page, kind, Span(*row.span("what")), (block.span,))


RULES = (PageRule(name="impact-rows", find=_find),)
