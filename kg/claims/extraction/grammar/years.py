"""Years and the periods that reports forecast."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.claims.extraction.grammar.cued import Cued, cued
from kg.claims.extraction.grammar.remembered import remembered
from kg.claims.extraction.page import Page

__all__ = ["Period", "base_year", "find_periods", "find_years", "forecast_period"]


class Period(NamedTuple):
    """First and last year, with the bounds of its words in the text that was searched."""

    first: int | None
    last: int
    start: int = 0
    end: int = 0


_Y = r"(?:19[5-9]\d|20[0-6]\d)"
_YEAR = re.compile(
    rf"(?<!\d[.,])(?<![\d$€£])(?:FY\s?|CY\s?)?({_Y})(?!\d|[.,]\d|%|\s?(?:percent|million|billion|people"
    rf"|users|patients|亿|万|名|家|人)|\s(?:report|study|survey|article|edition|paper|white\s?paper)\b)"
)
_PERIOD = re.compile(
    rf"(?i)(?:from\s|between\s|von\s|zwischen\s|de\s|entre\s|desde\s|从|自|in\s|during\s|over\s"
    rf"|through\s)?\s?(?<!\d[.,])(?<![\d$])({_Y})\s?年?\s?"
    rf"(?:-|to|through|till|until|and|bis|und|à|a|et|y|hasta|al?|~|至|到|与|和)\s?({_Y})(?!\d)\s?年?"
)
_FORECAST = cued(
    rf"(?i)(?:forecasts?\s(?:period|timeframe|timeline|years?)|prognosezeitraum|période\sde\sprévision"
    rf"|período\sde\s(?:pronóstico|previsión)"
    rf"|预测期间?|预测期|预测年度|projection\speriod|forecast\speriod\s\(|industry\sforecast"
    rf"|\bforecasts?\b)[^\n\d]{{0,30}}({_Y})\s?年?\s?(?:-|to|~|至|到|bis|à|a)\s?({_Y})"
)
_BEFORE = cued(
    rf"(?i)({_Y})\s?年?\s?(?:-|to|~|至|到|bis|à|a)\s?({_Y})\s?年?[^\n.。\d]{{0,25}}(?:forecasts?\speriod"
    rf"|prognosezeitraum|période\sde\sprévision|período\sde\s(?:pronóstico|previsión)|预测期|forecast)"
)
# "estimated at $5 billion in the year 2031, to reach $9 billion by 2037, ... over the analysis period"
_SPANNED = cued(
    rf"(?i)\bin\s(?:the\syear\s)?({_Y})\b[^\n;]{{10,140}}?\bby\s(?:the\syear\s)?({_Y})\b[^\n;]{{0,90}}?"
    r"\b(?:over|during)\sthe\s(?:analysis|forecast|study)\speriod"
)
_TO_YEAR = cued(rf"(?i)forecasts?\s(?:to|till|until|by)\s({_Y})|({_Y})\s?年?预测")
# A year with a second one near it, before the costly pattern is tried around it.
_ANOTHER_FOLLOWS = re.compile(rf"{_Y}(?=\D{{1,14}}{_Y}|\s?-\s?\d\d(?![\d-]))")
# "2031-37"; with a number up to 12 behind it, it may be a month.
_SHORT_PERIOD = re.compile(
    r"(?<![\d-])((?:19|20)(\d\d))\s?-\s?(1[3-9]|[2-6]\d)"
    r"(?![\d%.,-]|\s?(?:%|percent|million|billion))"
)
_LONGEST_LEAD = 10
_LONGEST_REST = 24
_HEAD = 60_000


@remembered
def find_periods(plain: str) -> list[Period]:
    """Every period with two years, in order.

    >>> [(p.first, p.last) for p in find_periods("from 2024 to 2032, and 2019-2023")]
    [(2024, 2032), (2019, 2023)]
    """
    found: list[Period] = []
    floor = 0
    for year in _ANOTHER_FOLLOWS.finditer(plain):
        match = _PERIOD.search(plain, max(floor, year.start() - _LONGEST_LEAD), year.end() + _LONGEST_REST)
        if match is not None and match.start(1) == year.start():
            floor = match.end()
            if int(match[1]) < int(match[2]):
                found.append(Period(int(match[1]), int(match[2]), match.start(), match.end()))
            continue
        short = _SHORT_PERIOD.match(plain, year.start())
        if short is not None and int(short[2]) < int(short[3]):
            found.append(Period(int(short[1]), int(short[1][:2] + short[3]), short.start(), short.end()))
    return found


@remembered
def find_years(plain: str) -> list[tuple[int, int, int]]:
    """Every single year with its bounds: year, start, end.

    >>> find_years("valued at USD 5 billion in 2023")
    ((2023, 27, 31),)
    """
    return [(int(m[1]), m.start(1), m.end(1)) for m in _YEAR.finditer(plain)]


def forecast_period(page: Page) -> Period | None:
    """What "the forecast period" means in a document, read off its first part."""
    head = page.plain[:_HEAD]
    stated = _stated(head, _FORECAST, _BEFORE)
    if stated is not None:
        return stated
    periods = [p for p in find_periods(head) if p.first and p.last - p.first >= 3 and _forward(head, p)]
    if periods:
        return max(periods, key=lambda p: (p.last, p.first or 0, -p.start))
    spanned = _stated(head, _SPANNED)
    if spanned is not None:
        return spanned
    single = _TO_YEAR.search(head)
    return Period(None, int(single[1] or single[2]), single.start(), single.end()) if single else None


_BASE = cued(
    rf"(?i)\b(?:base|estimated)\syear\b\s?(?:considered|is|was|for\s[a-z\s]{{3,20}})?\W{{0,6}}({_Y})(?!\s?[-–])"
)


def base_year(page: Page) -> int | None:
    """The base year that a document states in its first part: "Base year: 2024"."""
    match = _BASE.search(page.plain, 0, _HEAD)
    return int(match[1]) if match else None


def _stated(head: str, *patterns: Cued) -> Period | None:
    for pattern in patterns:
        match = pattern.search(head)
        if match and int(match[1]) < int(match[2]):
            return Period(int(match[1]), int(match[2]), match.start(), match.end())
    return None


def _forward(head: str, period: Period) -> bool:
    around = head[max(0, period.start - 40) : period.start].lower()
    return "histor" not in around and "历史" not in around
