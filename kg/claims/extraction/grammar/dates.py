"""Dates in five languages, as precise as they are stated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.cues import longest
from kg.claims.extraction.grammar.trie import trie_pattern
from kg.values.dates import PartialDate

__all__ = ["Date", "find_dates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A date with its bounds in the text that was searched."""

    start: int
    end: int
    value: PartialDate


_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene",
            "february feb februar février fevrier févr fév febrero",
            "march mar märz maerz mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug août aout agosto ago",
            "september sept sep septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre déc diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
_NAME = trie_pattern(_MONTHS)
_Y = r"(?P<y{0}>(?:19[5-9]|20[0-6])\d)"
_SHAPES = (
    (
        rf"{_Y.format(1)}\s?[-/.]\s?(?P<m1>0?[1-9]|1[0-2])\s?[-/.]\s?(?P<d1>0[1-9]|[12]\d|3[01]"
        rf"|[1-9])(?!\d)"
    ),
    rf"{_Y.format(2)}\s?年\s?(?P<m2>1[0-2]|0?[1-9])\s?月(?:\s?(?P<d2>3[01]|[12]\d|0?[1-9])\s?日)?",
    (
        rf"(?P<d3>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|\.)?(?:\sof"
        rf"|\sde)?\s?(?P<m3>{_NAME})\b\.?,?(?:\sde|\sdel)?\s?{_Y.format(3)}"
    ),
    rf"\b(?P<m4>{_NAME})\b\.?\s(?P<d4>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b,?\s?{_Y.format(4)}",
    rf"\b(?P<m5>{_NAME})\b\.?,?(?:\s(?:of|de|del))?\s?{_Y.format(5)}",
    rf"(?<!\d)(?P<d6>0?[1-9]|[12]\d|3[01])\.(?P<m6>0?[1-9]|1[0-2])\.{_Y.format(6)}",
    rf"(?<!\d)(?P<a7>\d{{1,2}})[-/](?P<b7>\d{{1,2}})[-/]{_Y.format(7)}",
    rf"{_Y.format(8)}\s?年(?!\s?代)",
    rf"(?<![\d.,$€£-]){_Y.format(9)}(?![\d%]|[.,]\d|\s?[万亿家名人种款台项例])",
)
_DATE = cued("|".join(_SHAPES), re.IGNORECASE).pattern
_CENTURY = re.compile(r"(?:19|20)\d\d")
# How far before its year a date can begin.
_REACH = longest(_DATE.pattern, _DATE.flags)


def find_dates(plain: str, start: int = 0, end: int | None = None) -> list[Date]:
    """Every date with a year, in order; a bare year counts as a date.

    >>> [str(d.value) for d in find_dates("in March 2019, on 5. Mai 2020 and 2021年3月5日, in 2022")]
    ['2019-03', '2020-05-05', '2021-03-05', '2022']
    """
    return list(_dates(plain, start, len(plain) if end is None else end))


def _dates(plain: str, place: int, end: int) -> Iterator[Date]:
    """Every date between two offsets; what stands too far before a year to be of its date is not searched."""
    while (year := _CENTURY.search(plain, place, end)) is not None:
        match = _DATE.search(plain, max(place, year.start() - _REACH), end)
        if match is None:
            return
        place = match.end()
        value = _value(match)
        if value is not None:
            yield Date(start=match.start(), end=place, value=value)


def _value(match: re.Match[str]) -> PartialDate | None:
    parts = {name[0]: text for name, text in match.groupdict().items() if text}
    year, month, day = parts["y"], _month(parts.get("m")), int(parts.get("d", 0))
    if "a" in parts:
        month, day = _american(int(parts["a"]), int(parts["b"]))
    text = year + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if month and day else "")
    try:
        return PartialDate(text)
    except ValueError:
        return None


def _month(text: str | None) -> int:
    if text is None:
        return 0
    # Patterns that ignore case take a long s and an i without its dot for s and i; no month is written so.
    return int(text) if text.isdigit() else _MONTHS.get(text.lower(), 0)


def _american(first: int, second: int) -> tuple[int, int]:
    """Month and day of 01-27-2020; where both could be a month, only the year is sure."""
    if second > 12 >= first:
        return first, second
    if first > 12 >= second:
        return second, first
    return (first, second) if first == second else (0, 0)
