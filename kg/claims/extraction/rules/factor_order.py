"""Chinese editions of reports whose headings tell kinds by order: driver, restraint, chance, threat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Block, Page
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_words import factors

__all__ = ["RULES"]

# The publisher whose reports all have this order.
_SERIES = re.compile(r"Stratistics(?:\sMRC|\sMarket\sResearch)")
_HEAD_OF_PAGE = 1000
_ORDER = ("driver", "restraint", "opportunity", "challenge")
_SHORTEST, _LONGEST, _EXPLAINED = 6, 40, 40
_NOT_BARE = re.compile(
    r"[\d:|?]|市场|驱动|限制|机会|机遇|挑战|威胁|(?<!上升)(?<!增长)趋势|因素|影响|区隔|细分|按|地区|企业|公司|发展"
)


def _ordered(reading: Reading) -> Iterator[Found]:
    page = reading.page
    series = _SERIES.search(page.plain, 0, _HEAD_OF_PAGE)
    if series is None:
        return
    heads = [
        block
        for block, following in pairwise(page.blocks)
        if block.start > series.end() and _is_head(page, block, following)
    ]
    for kind, block in zip(_ORDER, heads, strict=False):
        yield from _factors(page, kind, block)


def _is_head(page: Page, block: Block, following: Block) -> bool:
    flat = page.plain[block.start : block.end]
    return (
        _SHORTEST <= len(flat) <= _LONGEST
        and has_cjk(flat)
        and _NOT_BARE.search(flat) is None
        and following.end - following.start >= max(_EXPLAINED, len(flat))
    )


def _factors(page: Page, kind: str, block: Block) -> Iterator[Found]:
    end = block.start + len(page.plain[block.start : block.end].rstrip("。."))
    for item in split_list(page.plain, block.start, end):
        yield from factors(page, kind, item, (block.span,), confidence=0.8)


RULES = (PageRule(name="factor-order", find=_ordered),)
