"""Two sizes that differ by a slip of the pen: a power of ten, or an exchange rate."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from kg.ledger.row import Row

__all__ = ["currency_slip", "unit_slip"]

# From ten times to a trillion times; the Chinese 亿 (10^8) read as billion is a factor of ten.
_POWERS = tuple(Decimal(10) ** power for power in (1, 2, 3, 4, 5, 6, 8, 9, 12))
_CLOSE = Decimal("0.005")
_NEAR = Decimal("0.04")

_FROM = 2012
# Units to the US dollar from 2012 on: yearly means of the ECB's euro reference rates, rounded.  Only
# currencies whose rate is far from one can be told from a plain difference of opinion.
_PER_DOLLAR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "CNY": tuple("6.31 6.15 6.16 6.29 6.64 6.76 6.62 6.91 6.9 6.45 6.73 7.08 7.2 7.19".split()),
        "INR": tuple("53.4 58.6 61.0 64.2 67.2 65.1 68.5 70.4 74.1 73.9 78.6 82.6 83.7 87.2".split()),
        "JPY": tuple("79.8 97.6 106 121 109 112 111 109 107 110 132 141 151 150".split()),
        "KRW": tuple("1127 1095 1053 1133 1161 1131 1101 1166 1179 1146 1293 1307 1364 1422".split()),
    }
)


def unit_slip(one: Row, other: Row) -> Decimal | None:
    """The power of ten by which two sizes differ, within half a percent; else None."""
    low, high = sorted((one.value, other.value))
    if low <= 0:
        return None
    ratio = high / low
    return next((power for power in _POWERS if abs(ratio / power - 1) <= _CLOSE), None)


def currency_slip(one: Row, other: Row) -> str:
    """The currency that one of two sizes of one unit seems to be in; nothing where none fits.

    The exchange rate is the mean of the year of the size, of the last known year for later ones.
    """
    low, high = sorted((one.value, other.value))
    if low <= 0 or one.unit != other.unit or one.unit not in (*_PER_DOLLAR, "USD"):
        return ""
    codes = [code for code in _PER_DOLLAR if one.unit in ("USD", code)]
    return next((c for c in codes if abs(high / low / _rate(c, one.year or 0) - 1) <= _NEAR), "")


def _rate(code: str, year: int) -> Decimal:
    table = _PER_DOLLAR[code]
    return Decimal(table[min(max(year - _FROM, 0), len(table) - 1)])
