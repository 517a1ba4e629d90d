"""Shares in lists under a heading that says so: "Market Share by Region" over "Europe: 31%", "Asia: 22%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.found import Found, Region, Segment
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.page import Block, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_LINE = cued(
    r"(?P<name>[^\W\d_][^:|%\t]{1,40}?)\s?(?:[:|\t–—]\s?|\s-\s)(?:about\s|around\s|approximately\s|over\s|nearly\s|约)?"
    r"(?P<percent>\d{1,2}(?:\.\d{1,2})?)\s?%(?:\s(?:market\s|revenue\s)?share|\sof\s(?:the\s)?(?:total\s)?(?:market|revenues?))?\s?[.|。]?"
)
_SAYS = re.compile(
    r"(?i)\bshares?\b|\bcontribution\b|\bbreak-?down\b|\banteile?\b|\bpart(?:s)?\sde\smarché\b|\bcuotas?\b|份额|占比"
)
_GROWTH = re.compile(r"(?i)CAGR|growth|increase|增长|增速")
_FEWEST, _MOST, _ABOVE = 2, 100, 2


def _listed(reading: Reading) -> Iterator[Found]:
    if reading.market is None:
        return
    blocks = reading.page.blocks
    run: list[tuple[Block, re.Match[str]]] = []
    for number, block in enumerate(blocks):
        match = _line(reading, block)
        if match is not None:
            run.append((block, match))
        if run and (match is None or number + 1 == len(blocks)):
            yield from _told(reading, run, number - len(run) + (match is not None))
            run = []


def _line(reading: Reading, block: Block) -> re.Match[str] | None:
    if block.kind == "debris" or block.end - block.start > _MOST:
        return None
    return (
        _LINE.pattern.fullmatch(reading.page.plain, block.start, block.end)
        if "%" in reading.page.plain[block.start : block.end]
        else None
    )


def _told(reading: Reading, run: list[tuple[Block, re.Match[str]]], first: int) -> Iterator[Found]:
    """The shares of lines that follow one another, where one of the two lines above calls them so."""
    above = reading.page.blocks[max(0, first - _ABOVE) : first]
    said = [
        reading.page.plain[block.start : block.end] for block in above if block.end - block.start <= _MOST
    ]
    total = sum(Decimal(match["percent"]) for _, match in run)
    if (
        len(run) < _FEWEST
        or total > _MOST
        or not any(_SAYS.search(flat) and not _GROWTH.search(flat) for flat in said)
    ):
        return
    for block, match in run:
        named = _subject(reading, match)
        if named is not None:
            at = Span(match.start("percent"), match.end("percent"))
            yield Found(
                kind="share",
                values={
                    "subject": named[1],
                    "percent": Decimal(match["percent"]),
                    "year": None,
                    "as_stated": reading.page.read(at),
                },
                proof=(block.span, above[-1].span),
                subject=named[0],
                object=at,
            )


def _subject(reading: Reading, match: re.Match[str]) -> tuple[Span, Region | Segment] | None:
    span = Span(match.start("name"), match.end("name"))
    place = region_named(match["name"])
    if place is not None:
        return span, place
    known = reading.segments.named(match["name"])
    if known is not None:
        return span, known
    made = bare_segment(reading.page, span, axis=None)
    return None if made is None else (made[1], made[0])


RULES = (PageRule(name="share-list", find=_listed),)
