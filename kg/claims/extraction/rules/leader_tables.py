"""Tables of who leads which field: columns for the field, for its leader and for the leader's share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kg.claims.extraction.found import Company, Found, Market
from kg.claims.extraction.grammar.cells import cells_of, rows_below, tables
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_FIELD = re.compile(
    r"(?i)(?:细分|主要|业务|产品|市场)?(?:赛道|领域|市场|板块|类别|品类|分类|行业)(?:名称)?"
    r"|(?:market\s)?(?:segment|category|field|sector|market|sub-?segment)"
)
_LEADER = re.compile(
    r"(?i)(?:市场|行业|国内|全球)?(?:第一名?|第1名?|龙头|领头羊?|领先者|领导者|冠军|榜首|老大|top\s?1)(?:企业|公司|品牌|厂商|平台)?"
    r"|(?:market\s|top\s)?leader|(?:leading|top|number\sone)\s(?:company|player|vendor|provider)"
)
_HOUSE = re.compile(
    r"(?i)(?:代表|主要|头部|领先|上榜)?(?:企业|公司|品牌|厂商|平台)(?:名称|简称)?|company|player|vendor|provider"
)
_SHARE = re.compile(
    r"(?i)(?:市场)?(?:占有率|份额|市占率|占比)(?:\(%\))?|(?:market\s)?share(?:\s?\((?:%|percent)\))?"
)
_PERCENT = re.compile(r"(?a)(?:约|about\s|~)?(\d{1,2}(?:\.\d{1,2})?)\s?%?")
_WHOLE_NAME = 2
"""How many signs a cell may hold besides the name of its company."""


class _Columns(NamedTuple):
    """The places of the columns; whether who stands in the one of houses leads."""

    field: int | None
    house: int
    share: int | None
    leads: bool


def _find(reading: Reading) -> Iterator[Found]:
    page = reading.page
    for place, block in tables(page):
        heads = [page.plain[cell.start : cell.end] for cell in cells_of(page, block)]
        columns = _columns(heads)
        if columns is None:
            continue
        for row in rows_below(page, place):
            cells = cells_of(page, row)
            # Where a page is cut off, the last row may lack cells.
            if max(column for column in columns[:3] if column is not None) < len(cells):
                yield from _row(reading, columns, cells, (row.span, block.span))


def _columns(heads: list[str]) -> _Columns | None:
    """The columns by their heads; none where the table tells of no leader and no share of a house."""
    field, leader, house, share = (_only(heads, shape) for shape in (_FIELD, _LEADER, _HOUSE, _SHARE))
    if leader is not None and (field is not None or share is not None):
        return _Columns(field, leader, share, True)
    if leader is None and house is not None and share is not None and field is not None:
        return _Columns(field, house, share, False)
    return None


def _only(heads: list[str], shape: re.Pattern[str]) -> int | None:
    """The place of the one head of a shape."""
    places = [place for place, head in enumerate(heads) if shape.fullmatch(head)]
    return places[0] if len(places) == 1 else None


def _row(reading: Reading, columns: _Columns, cells: list[Span], proof: tuple[Span, ...]) -> Iterator[Found]:
    named = _house(reading, cells[columns.house])
    if named is None:
        return
    span, company = named
    market = _market(reading, cells[columns.field]) if columns.field is not None else None
    scope = {} if market is None else {"market": market}
    if columns.leads and market is not None:
        values = {"subject": company, "rank": "largest", "dimension": None} | scope
        yield Found(kind="ranking", values=values, proof=proof, subject=span)
    share = cells[columns.share] if columns.share is not None else None
    percent = _PERCENT.fullmatch(reading.page.plain, share.start, share.end) if share is not None else None
    if share is not None and percent is not None:
        values = {
            "subject": company,
            "percent": Decimal(percent[1]),
            "year": None,
            "as_stated": reading.page.read(share),
        }
        yield Found(kind="share", values=values | scope, proof=proof, subject=span, object=share)


def _house(reading: Reading, cell: Span) -> tuple[Span, Company] | None:
    """The one company that a cell names and that fills it."""
    named = reading.companies.within(cell.start, cell.end)
    if len(named) != 1 or (cell.end - cell.start) - (named[0][0].end - named[0][0].start) > _WHOLE_NAME:
        return None
    return named[0]


def _market(reading: Reading, cell: Span) -> Market | None:
    words = reading.page.plain[cell.start : cell.end]
    if not 1 < len(words) <= _LONGEST or reading.companies.within(cell.start, cell.end):
        return None
    return Market(((reading.page.language_of(words), words.lower()),))


_LONGEST = 30

RULES = (PageRule(name="leader-table", find=_find),)
