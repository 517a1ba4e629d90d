"""Deals told by a list: its companies are what the line over them says, as under "Our partners:"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, takewhile

from kg.claims.extraction.deals.masked import masked_sentences
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.page import Block, Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("listed_deals")
_OF_MARKET = _SAID.one("of_market")
_ANNOUNCED = _SAID.one("announced")
_DONE = {"status": "completed"}
_Values = Callable[[Company, Company], Mapping[str, object]]
_LINES: tuple[tuple[str, str, _Values], ...] = (
    ("partners", "partnership", lambda whose, one: {"parties": (whose, one), "status": "announced"}),
    ("targets", "acquisition", lambda whose, one: {"acquirer": whose, "target": one, **_DONE}),
    ("investors", "investment", lambda whose, one: {"investee": whose, "investors": (one,), **_DONE}),
    ("investees", "investment", lambda whose, one: {"investee": one, "investors": (whose,), **_DONE}),
    ("subsidiaries", "ownership", lambda whose, one: {"parent": whose, "subsidiary": one}),
)
_PARTNERS = _LINES[0][1:]
_PATTERNS = tuple((_SAID.one(name), kind, values) for name, kind, values in _LINES)
# A list has two items at least; and how far from the beginning of an item its company may stand.
_FEWEST, _LEAD = 2, 2
_LONGEST = 240


def _find(reading: Reading) -> Iterator[Found]:
    if len(reading.companies) <= _FEWEST:
        return
    for number, block in enumerate(reading.page.blocks):
        said = _said(reading.page, block, over_items=_is_item(reading.page, number + 1))
        listed = _listed(reading, number) if said is not None else []
        whose = _whose(reading, block, listed) if len(listed) >= _FEWEST else None
        if said is not None and whose is not None:
            yield from _facts(reading.page, block, listed, said=said, whose=whose)


def _is_item(page: Page, number: int) -> bool:
    return number < len(page.blocks) and page.blocks[number].kind == "item"


def _said(page: Page, block: Block, *, over_items: bool) -> tuple[str, _Values] | None:
    """What a line says of the companies in the list under it; over items, a whole sentence says it too."""
    line = page.plain[block.start : block.end].rstrip()
    if over_items and block.kind == "paragraph" and _ANNOUNCED.search(line):
        return _PARTNERS
    if block.kind in ("debris", "row") or len(line) > _LONGEST or _OF_MARKET.search(line):
        return None
    stated = line.rpartition(". ")[2].rpartition("。")[2]
    return next(((kind, values) for said, kind, values in _PATTERNS if said.search(stated)), None)


def _listed(reading: Reading, number: int) -> list[tuple[Span, Company]]:
    """The companies with which the items under a line begin; a line that does not begin with one ends them.

    Nor does a marked item, unless half of them begin with one.
    """
    blocks = list(islice(reading.page.blocks, number + 1, None))
    items = list(takewhile(lambda block: block.kind == "item", blocks))
    firsts = [_first(reading, block) for block in items]
    found = [first for first in firsts if first is not None]
    if items and len(found) * 2 >= len(items):
        return found
    begun = takewhile(lambda first: first is not None, (_first(reading, block) for block in blocks))
    return [first for first in begun if first is not None]


def _first(reading: Reading, block: Block) -> tuple[Span, Company] | None:
    named = reading.companies.within(block.start, block.end)
    return named[0] if named and named[0][0].start - block.start <= _LEAD else None


def _whose(reading: Reading, line: Block, listed: Sequence[tuple[Span, Company]]) -> Company | None:
    """Of whom a line speaks: whom it names first, or else the text up to it."""
    start = listed[0][0].start
    for masked in reversed(masked_sentences(reading)):
        if line.start <= masked.sentence.start < line.end:
            return masked.companies[0][1]
        if masked.sentence.start < line.start:
            break
    return next((one.topic for one in masked_sentences(reading) if one.sentence.start >= start), None)


def _facts(
    page: Page,
    line: Block,
    listed: Sequence[tuple[Span, Company]],
    *,
    said: tuple[str, _Values],
    whose: Company,
) -> Iterator[Found]:
    kind, values = said
    for span, company in listed:
        sentence = page.at(span.start)
        if company != whose and sentence is not None:
            yield Found(
                kind=kind,
                values=values(whose, company),
                proof=(sentence.span, line.span),
                object=span,
                confidence=0.75,
            )


RULES = (PageRule(name="deals told by a list", find=_find),)
