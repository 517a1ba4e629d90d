"""Dates that keep the precision they were stated with."""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import total_ordering

__all__ = ["PartialDate"]

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@total_ordering
class PartialDate:
    """A year, a month of a year, or a day, as precise as the source states it.

    Sorting goes by the first possible day, then the last one.  Raises ValueError for anything but
    `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601-1, 5.2.2) naming a real day of the years 1000 to 9999.

    >>> PartialDate("2019-03").earliest, PartialDate("2019-03").latest
    (datetime.date(2019, 3, 1), datetime.date(2019, 3, 31))
    >>> PartialDate("2019-02-30")
    Traceback (most recent call last):
    ...
    ValueError: '2019-02-30' is no date; write YYYY, YYYY-MM or YYYY-MM-DD
    """

    __slots__ = ("_text", "earliest", "latest")

    def __init__(self, text: str) -> None:
        self._text = text
        self.earliest, self.latest = _bounds(text)

    @property
    def datatype(self) -> str:
        """The CURIE of the XSD type that holds this precision."""
        return {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}[len(self._text)]

    @property
    def year(self) -> int:
        """The year, as an integer."""
        return self.earliest.year

    def overlaps(self, other: PartialDate) -> bool:
        """Whether both could be the same day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"PartialDate({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartialDate) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __lt__(self, other: PartialDate) -> bool:
        return (self.earliest, self.latest) < (other.earliest, other.latest)


def _bounds(text: str) -> tuple[date, date]:
    match = _FORM.fullmatch(text) if text.isascii() else None
    if match is None or text < "1000":
        raise ValueError(_refusal(text))
    year, month, day = int(match[1]), match[2], match[3]
    try:
        first = date(year, int(month or 1), int(day or 1))
    except ValueError as error:
        raise ValueError(_refusal(text)) from error
    if day:
        return first, first
    if month:
        return first, first.replace(day=calendar.monthrange(year, first.month)[1])
    return first, date(year, 12, 31)


def _refusal(text: str) -> str:
    return f"{text!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
