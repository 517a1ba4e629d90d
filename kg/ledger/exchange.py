"""What a US dollar cost, year by year: enough to tell figures in two currencies apart without a library."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from kg.ledger.interval import Interval

__all__ = ["per_dollar", "rates_between", "years_of"]

_FIRST = 2012
# Units to the US dollar from 2012 on: yearly means of the ECB's euro reference rates, rounded.
_PER_DOLLAR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "CNY": tuple("6.31 6.15 6.16 6.29 6.64 6.76 6.62 6.91 6.9 6.45 6.73 7.08 7.2 7.19".split()),
        "EUR": tuple(
            "0.779 0.753 0.754 0.902 0.904 0.887 0.848 0.893 0.877 0.846 0.952 0.925 0.924 0.887".split()
        ),
        "GBP": tuple(
            "0.631 0.64 0.607 0.654 0.741 0.777 0.75 0.784 0.78 0.727 0.812 0.805 0.782 0.759".split()
        ),
        "INR": tuple("53.4 58.6 61.0 64.2 67.2 65.1 68.5 70.4 74.1 73.9 78.6 82.6 83.7 87.2".split()),
        "JPY": tuple("79.8 97.6 106 121 109 112 111 109 107 110 132 141 151 150".split()),
        "KRW": tuple("1127 1095 1053 1133 1161 1131 1101 1166 1179 1146 1293 1307 1364 1422".split()),
    }
)
# A publisher may have converted on any day of these years.
_WITHIN = 1
_SWAY = Decimal("0.05")


def per_dollar(code: str, year: int) -> Decimal:
    """The mean rate of a year, of the first or last known one for others."""
    table = _PER_DOLLAR[code]
    return Decimal(table[min(max(year - _FIRST, 0), len(table) - 1)])


def years_of(year: int) -> tuple[int, int]:
    """The years at whose rates a figure may have been converted: its own, that before and that behind."""
    last = _FIRST + len(_PER_DOLLAR["EUR"]) - 1
    around = min(max(year, _FIRST), last)
    return max(around - _WITHIN, _FIRST), min(around + _WITHIN, last)


def rates_between(code: str, into: str, year: int) -> Interval | None:
    """What one unit of a currency may have cost in another; None where a rate of one is not known."""
    if not {code, into} <= _PER_DOLLAR.keys() | {"USD"}:
        return None
    first, last = years_of(year)
    rates = [_rate(into, each) / _rate(code, each) for each in range(first, last + 1)]
    return Interval(min(rates) * (1 - _SWAY), max(rates) * (1 + _SWAY))


def _rate(code: str, year: int) -> Decimal:
    return Decimal(1) if code == "USD" else per_dollar(code, year)
