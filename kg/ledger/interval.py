"""What a printed figure may stand for, once it has been rounded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

__all__ = ["Interval", "printed"]

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# What a printed number is multiplied with: thousand, 万, lakh, million, crore, 亿, billion, trillion.
_SCALES = frozenset(Decimal(10) ** power for power in (0, 3, 4, 5, 6, 7, 8, 9, 12))


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """A closed range of numbers."""

    low: Decimal
    high: Decimal

    def holds(self, value: Decimal) -> bool:
        """Whether a value lies inside.

        >>> Interval(Decimal(1), Decimal(2)).holds(Decimal("1.5"))
        True
        """
        return self.low <= value <= self.high

    def meets(self, other: Interval) -> bool:
        """Whether the two have a value in common."""
        return self.low <= other.high and other.low <= self.high

    def times(self, factor: Decimal) -> Interval:
        """The range scaled by a positive factor."""
        return Interval(self.low * factor, self.high * factor)

    def gap(self, other: Interval) -> Decimal:
        """How far the two lie apart; zero where they meet."""
        return max(self.low - other.high, other.low - self.high, Decimal(0))


def printed(value: Decimal, words: str) -> Interval:
    """The numbers that a source rounds to what it prints: half a unit of the last digit each way.

    The digits are looked up in the words of the source, so that "4.0 billion" is finer than "4 billion";
    where no number in the words gives the value, its own significant digits count.

    >>> printed(Decimal("4000000000"), "4.0 USD Billion")
    Interval(low=Decimal('3950000000.0'), high=Decimal('4050000000.0'))
    >>> printed(Decimal(17), "17%")
    Interval(low=Decimal('16.5'), high=Decimal('17.5'))
    """
    unit = next((unit for number, unit in _read(words) if _gives(value, number)), None)
    if unit is None:
        exponent = int(value.normalize().as_tuple().exponent)
        half = Decimal(5).scaleb(exponent - 1)
    else:
        number, decimals = unit
        half = Decimal("0.5").scaleb(-decimals) * (value / number if number else Decimal(1))
    return Interval(max(value - half, min(value, Decimal(0))), value + half)


def _read(words: str) -> Iterator[tuple[Decimal, tuple[Decimal, int]]]:
    """Every number in the words with its decimals, in English and in continental notation."""
    for match in _NUMBER.findall(words):
        english, continental = match.replace(",", ""), match.replace(".", "").replace(",", ".")
        for text in dict.fromkeys((english, continental)):
            if text.count(".") <= 1:
                number = Decimal(text)
                yield number, (number, len(text.partition(".")[2]))


def _gives(value: Decimal, number: Decimal) -> bool:
    size = abs(value)
    return number == size if not number else size / number in _SCALES
