"""Two sizes that differ by a slip of the pen: a power of ten, or an exchange rate."""

from __future__ import annotations

from decimal import Decimal

from kg.ledger.exchange import per_dollar
from kg.ledger.row import Row

__all__ = ["currency_slip", "unit_slip"]

# From ten times to a trillion times; the Chinese 亿 (10^8) read as billion is a factor of ten.
_POWERS = tuple(Decimal(10) ** power for power in (1, 2, 3, 4, 5, 6, 8, 9, 12))
_CLOSE = Decimal("0.005")
_NEAR = Decimal("0.04")

# Only currencies whose rate is far from one can be told from a plain difference of opinion.
_FAR = ("CNY", "INR", "JPY", "KRW")


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
    if low <= 0 or one.unit != other.unit or one.unit not in (*_FAR, "USD"):
        return ""
    codes = [code for code in _FAR if one.unit in ("USD", code)]
    return next((c for c in codes if abs(high / low / per_dollar(c, one.year or 0) - 1) <= _NEAR), "")
