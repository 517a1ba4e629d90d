"""Sizes of a market in a table: years over the columns, or down the first one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kg.claims.extraction.found import Found, Region, Segment
from kg.claims.extraction.grammar.cells import cells_of, rows_below, tables
from kg.claims.extraction.grammar.money import find_money, money_within
from kg.claims.extraction.grammar.numbers import number
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.page import Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.told_sizes import Told, told_size

__all__ = ["RULES"]

_YEAR = re.compile(r"(?a)(?<!\d)(20[0-6]\d)(?!\d|\s?[-–/])")
_WORTH = re.compile(r"(?i)\b(?:size|value|revenue|worth)\b")
_UNIT = re.compile(r"(?ai)(?P<sign>USD|US\$|[$€£]|EUR|GBP)\s?(?P<scale>billion|million|bn|mn)\b")
_NUMBER = re.compile(r"(?a)\d[\d,]*(?:\.\d+)?")
_WHOLE = re.compile(
    r"(?i)(?:total|global|world(?:wide)?|overall)?\s?(?:market)?\s?(?:size|value|revenues?|total)?"
)
_LONGEST_HEAD = 40


class _Unit(NamedTuple):
    """The currency and the word of scale of bare numbers."""

    currency: str
    scale: str


def _tables(reading: Reading) -> Iterator[Found]:
    if reading.market is None:
        return
    page = reading.page
    for place, block in tables(page):
        unit = _unit(page, place)
        heads = [page.plain[cell.start : cell.end] for cell in cells_of(page, block)]
        for row in rows_below(page, place):
            cells, proof = cells_of(page, row), (row.span, block.span)
            if len(cells) == len(heads):
                yield from _across(reading, heads, cells, unit, proof)
                yield from _down(reading, heads, cells, unit, proof)


def _unit(page: Page, head: int) -> _Unit | None:
    """The unit that the heads of a table, or the two lines above it, state."""
    for block in reversed(page.blocks[max(0, head - 2) : head + 1]):
        stated = _UNIT.search(page.plain, block.start, block.end)
        sums = find_money(f"{stated['sign']} 1 {stated['scale']}") if stated else []
        if stated is not None and sums and sums[0].currency is not None:
            return _Unit(sums[0].currency, stated["scale"])
    return None


def _across(
    reading: Reading, heads: list[str], cells: list[Span], unit: _Unit | None, proof: tuple[Span, ...]
) -> Iterator[Found]:
    """The sums of a row under the years of the columns, said of what its first cell names."""
    years = [_year(text) for text in heads]
    if sum(year is not None for year in years) < 2 or years[0] is not None:
        return
    words = reading.page.plain[cells[0].start : cells[0].end]
    thing = region_named(words) or reading.segments.named(words)
    if thing is None and not _WHOLE.fullmatch(words):
        return
    for cell, year in zip(cells[1:], years[1:], strict=True):
        if year is not None:
            yield from _size(reading, cell, year, thing, unit, proof)


def _down(
    reading: Reading, heads: list[str], cells: list[Span], unit: _Unit | None, proof: tuple[Span, ...]
) -> Iterator[Found]:
    """The sum of a row that begins with a year, in the one column on the size of the market."""
    columns = [place for place, text in enumerate(heads) if place and _WORTH.search(text)]
    if not heads or not heads[0].lower().startswith("year") or len(columns) != 1:
        return
    year = _year(reading.page.plain[cells[0].start : cells[0].end])
    if year is not None:
        yield from _size(reading, cells[columns[0]], year, None, unit, proof)


def _year(text: str) -> int | None:
    found = _YEAR.findall(text)
    return int(found[0]) if len(found) == 1 and len(text) <= _LONGEST_HEAD and "%" not in text else None


def _amount(page: Page, cell: Span, unit: _Unit | None) -> tuple[Decimal, str] | None:
    sums = money_within(page.plain, cell.start, cell.end)
    if len(sums) == 1 and sums[0].scaled and sums[0].currency is not None:
        return sums[0].amount, sums[0].currency
    text = page.plain[cell.start : cell.end].lstrip("$€£ ")
    if unit is None or not _NUMBER.fullmatch(text):
        return None
    return number(text, scale=unit.scale), unit.currency


def _size(
    reading: Reading,
    cell: Span,
    year: int,
    thing: Region | Segment | None,
    unit: _Unit | None,
    proof: tuple[Span, ...],
) -> Iterator[Found]:
    sum_ = _amount(reading.page, cell, unit)
    base = reading.year or (reading.period.first if reading.period else None)
    if sum_ is not None and sum_[0]:
        told = Told(*sum_, cell, year, base is not None and year > base)
        yield told_size(reading, told, thing, proof)


RULES = (PageRule(name="market-size-table", find=_tables),)
