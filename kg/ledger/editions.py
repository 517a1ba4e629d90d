"""Which figures of one report belong together: each edition of it has sizes with a rate of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.ledger.check import Check
from kg.ledger.row import Row

__all__ = ["Editions"]


class Editions:
    """The sizes that each stated rate goes with, by the checks of the rates."""

    def __init__(self, checks: Iterable[Check]) -> None:
        self._checks = {each.inputs[0]: each for each in checks if each.fitting}
        self._sizes: dict[str, dict[str, int]] = defaultdict(dict)
        self._rates: dict[str, set[str]] = defaultdict(set)
        for rate, check in self._checks.items():
            for window in check.fitting:
                for row in (window.first, window.last):
                    self._sizes[rate][row.id] = row.year or 0
                    self._rates[row.id].add(rate)

    def differ(self, one: Sequence[Row], other: Sequence[Row]) -> bool:
        """Whether each side goes with figures that the other does not go with."""
        if one[0].measure == "market_size":
            left, right = (self._of_sizes(side) for side in (one, other))
            return bool(left - right and right - left)
        left_sizes, right_sizes = (self._of_rates(side) for side in (one, other))
        left_years = {year for size, year in left_sizes.items() if size not in right_sizes}
        right_years = {year for size, year in right_sizes.items() if size not in left_sizes}
        return bool(left_years & right_years)

    def _of_sizes(self, side: Sequence[Row]) -> set[str]:
        return {rate for row in side for rate in self._rates[row.id]}

    def _of_rates(self, side: Sequence[Row]) -> dict[str, int]:
        return {size: year for row in side for size, year in self._sizes[row.id].items()}

    def told(self, side: Sequence[Row]) -> str:
        """What goes with one side, in words: the rate and its window, or the sizes of the window."""
        if side[0].measure == "market_size":
            rates = sorted(self._of_sizes(side))
            ids = {row.id for row in side}
            words = [self._window(rate, ids) for rate in rates]
        else:
            words = [self._window(row.id, set()) for row in side if row.id in self._checks]
        return "; ".join(dict.fromkeys(word for word in words if word))

    def _window(self, rate: str, sizes: set[str]) -> str:
        check = self._checks[rate]
        windows = [each for each in check.fitting if not sizes or sizes & {each.first.id, each.last.id}]
        if not windows:
            return ""
        each = windows[0]
        outside = ", outside its stated period" if check.verdict == "outside" else ""
        stated = each.percent + (each.difference or 0)
        return (
            f"{stated.normalize():f} % fits {each.from_year}-{each.to_year} "
            f"({each.first.as_stated} to {each.last.as_stated}){outside}"
        )
