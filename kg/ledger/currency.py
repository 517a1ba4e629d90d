"""Sizes in one currency, each with the rate, its day and its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Protocol

from kg.ledger.row import Row
from kg.ledger.spread import Spread, spreads
from kg.values.dates import PartialDate

__all__ = ["Conversion", "Rates", "converted", "converted_spreads"]


class Rates(Protocol):
    """A history of exchange rates."""

    @property
    def source(self) -> str:
        """Who publishes the rates, and in which edition they are at hand."""
        ...

    def rate(self, code: str, into: str, day: date) -> tuple[Decimal, date] | None:
        """What one unit of `code` costs in `into`, on the last day with a rate up to `day`.

        None where the history has no such rate.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """A size in another currency; `amount`, `rate` and `day` are None where no rate is known."""

    row: Row
    currency: str
    amount: Decimal | None
    rate: Decimal | None
    day: str | None
    source: str


def converted(rows: Sequence[Row], currency: str, *, rates: Rates) -> tuple[Conversion, ...]:
    """Every size of the rows in one currency; sizes that are in it already keep their amount at rate one.

    The day is the end of the size's year, and no later than the day of retrieval, else of issue: nobody
    could have used a later rate.  For a forecast that is the rate of its report's own time, not a forecast of
    the rate.
    """
    sizes = (row for row in rows if row.measure == "market_size" and row.year is not None)
    return tuple(_converted(row, currency, rates) for row in sizes)


def _converted(row: Row, currency: str, rates: Rates) -> Conversion:
    if row.unit == currency:
        return Conversion(
            row=row, currency=currency, amount=row.value, rate=Decimal(1), day=None, source="as stated"
        )
    end = date(row.year or 1, 12, 31)
    learnt = PartialDate(row.edition.learnt).latest if row.edition.learnt else end
    found = rates.rate(row.unit, currency, min(end, learnt))
    rate, day = found if found else (None, None)
    return Conversion(
        row=row,
        currency=currency,
        amount=row.value * rate if rate is not None else None,
        rate=rate,
        day=day.isoformat() if day else None,
        source=rates.source,
    )


def converted_spreads(conversions: Sequence[Conversion], *, origins: Mapping[str, str]) -> tuple[Spread, ...]:
    """The spreads of converted sizes; those without a rate are left out."""
    return spreads(list(_rows(conversions)), origins=origins)


def _rows(conversions: Sequence[Conversion]) -> Iterator[Row]:
    for each in conversions:
        if each.amount is not None and each.rate is not None:
            bounds = each.row.bounds.times(each.rate)
            yield replace(each.row, value=each.amount, unit=each.currency, bounds=bounds)
