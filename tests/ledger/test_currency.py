from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kg.ledger.currency import converted, converted_spreads
from kg.ledger.ecb import CentralBankRates
from kg.ledger.ledger import ledger

from .making import knowledge, report, size

RATES = CentralBankRates()


def books(*, issued: str | None = None):
    return ledger(
        knowledge(
            report(
                "a", [size(2023, "10.0 billion"), size(2030, "20.0 billion")], publisher="A", issued=issued
            ),
            report("b", [size(2023, "8.00 billion", currency="EUR")], publisher="B"),
        )
    )


def test_a_size_carries_the_rate_its_day_and_its_source() -> None:
    pytest.importorskip("currency_converter")
    found = {each.row.as_stated: each for each in converted(books().rows, "EUR", rates=RATES)}
    first = found["10.0 billion"]
    # The European Central Bank fixed 1.1050 dollars to the euro on Friday, 29 December 2023.
    assert first.day == "2023-12-29"
    assert first.rate is not None
    assert f"{1 / first.rate:.4f}" == "1.1050"
    assert first.amount == Decimal("10000000000") * first.rate
    assert "European Central Bank" in first.source
    assert (found["8.00 billion"].rate, found["8.00 billion"].source) == (Decimal(1), "as stated")


def test_a_forecast_is_converted_at_the_time_of_its_report() -> None:
    pytest.importorskip("currency_converter")
    rows = books(issued="2024-05-06").rows
    found = {each.row.year: each for each in converted(rows, "EUR", rates=RATES) if each.row.unit == "USD"}
    assert found[2030].day == "2024-05-06"
    assert found[2023].day == "2023-12-29"


def test_spreads_are_over_converted_sizes() -> None:
    pytest.importorskip("currency_converter")
    found = books()
    conversions = converted(found.rows, "EUR", rates=RATES)
    (spread,) = [each for each in converted_spreads(conversions, origins=found.origins) if len(each.rows) > 1]
    assert (spread.unit, spread.lowest, spread.origins) == ("EUR", Decimal(8000000000), 2)
    assert 9_049_000_000 < spread.highest < 9_050_000_000


def test_without_a_rate_nothing_is_converted() -> None:
    class NoRates:
        source = "nowhere"

        def rate(self, code: str, into: str, day: date) -> None:
            return None

    found = converted(books().rows, "GBP", rates=NoRates())
    assert {each.amount for each in found} == {None}
    assert converted_spreads(found, origins={}) == ()


def test_a_currency_without_history_has_no_rate() -> None:
    pytest.importorskip("currency_converter")
    assert RATES.rate("USD", "AFN", date(2024, 1, 2)) is None
    assert RATES.rate("USD", "EUR", date(1998, 1, 2)) is None
