"""Growth that sizes imply, beside growth that is stated.

A compound annual growth rate over n years is (last / first) ** (1 / n) - 1.  Sizes and rates are printed
rounded, so both are ranges: a stated rate fits where it lies in the range that the sizes allow, or where the
two ranges meet and one decimal hides the difference; it rounds where the ranges meet; else it disagrees.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from itertools import combinations
from typing import Literal

from kg.ledger.interval import Interval
from kg.ledger.row import Row

__all__ = ["Fit", "Implied", "implied", "implied_growth", "key", "pairs", "series", "window"]

Fit = Literal["fits", "rounds", "disagrees"]
_PRECISION = 34
_HUNDRED = Decimal(100)
_HIDDEN = Decimal("0.05")


@dataclass(frozen=True, slots=True, kw_only=True)
class Implied:
    """The yearly growth in percent that two sizes imply, and the range that their rounding allows.

    `fit` and `difference` (stated less implied, in points) compare it with a stated rate; they are None
    where none is compared.
    """

    first: Row
    last: Row
    percent: Decimal
    bounds: Interval
    fit: Fit | None = None
    difference: Decimal | None = None

    @property
    def from_year(self) -> int:
        """The year of the first size."""
        return self.first.year or 0

    @property
    def to_year(self) -> int:
        """The year of the last size."""
        return self.last.year or 0

    @property
    def years(self) -> int:
        """The number of steps between the sizes."""
        return self.to_year - self.from_year

    def __str__(self) -> str:
        return (
            f"{self.percent:.2f} % from {self.first.as_stated} ({self.from_year}) "
            f"to {self.last.as_stated} ({self.to_year})"
        )


def implied(first: Row, last: Row) -> Implied:
    """The growth between two sizes of different years, the earlier one first and above zero."""
    years = (last.year or 0) - (first.year or 0)
    return Implied(
        first=first,
        last=last,
        percent=_rate(first.value, last.value, years),
        bounds=Interval(
            _rate(first.bounds.high, last.bounds.low, years),
            _rate(max(first.bounds.low, Decimal(1)), last.bounds.high, years),
        ),
    )


def _rate(first: Decimal, last: Decimal, years: int) -> Decimal:
    with localcontext() as context:
        context.prec = _PRECISION
        return ((last / first) ** (1 / Decimal(years)) - 1) * _HUNDRED


def window(rate: Row, first: Row, last: Row) -> Implied:
    """The implied growth of two sizes, compared with a stated rate."""
    found = implied(first, last)
    difference = rate.value - found.percent
    return replace(found, fit=_fit(found.bounds, rate, difference), difference=difference)


def _fit(bounds: Interval, rate: Row, difference: Decimal) -> Fit:
    if bounds.holds(rate.value):
        return "fits"
    if not bounds.meets(rate.bounds):
        return "disagrees"
    return "fits" if abs(difference) < _HIDDEN else "rounds"


Key = tuple[str, str, str, str]


def series(rows: Iterable[Row]) -> Mapping[Key, Sequence[Row]]:
    """The sizes above zero of each report and scope, by year."""
    found: dict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        if row.measure == "market_size" and row.value > 0 and row.year is not None:
            found[key(row)].append(row)
    return {each: sorted(sizes, key=lambda row: (row.year or 0, row.id)) for each, sizes in found.items()}


def key(row: Row) -> Key:
    """Report, market, region and segment: what the sizes behind a rate must share with it."""
    return (row.edition.report, row.scope.market, row.scope.region_key, row.scope.part_path)


def pairs(sizes: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    """Every pair of sizes of one currency and different years, the earlier one first."""
    for first, last in combinations(sizes, 2):
        if first.unit == last.unit and first.year != last.year:
            yield first, last


def implied_growth(rows: Iterable[Row]) -> tuple[Implied, ...]:
    """The growth implied by every pair of sizes of one report and scope."""
    grouped = series(rows)
    return tuple(implied(*pair) for each in sorted(grouped) for pair in pairs(grouped[each]))
