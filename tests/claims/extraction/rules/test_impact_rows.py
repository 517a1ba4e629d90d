"""Rows that give the effect of a factor on growth."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import factors

TABLE = """The telecare market grows. The telecare market size is large.

Rivers of growth

| Factor | Effect on CAGR | Place | When |
|---|---|---|---|
{rows}
"""


def test_a_row_raises_growth_or_lowers_it() -> None:
    rows = "| Cheap phones in villages | +1.2% | Global | Long term |\n"
    rows += "| Thin staffing of wards | -0.7% | Peru | Short term |"
    told = {("driver", "Cheap phones in villages"), ("restraint", "Thin staffing of wards")}
    assert factors(TABLE.format(rows=rows)) == told


def test_a_row_without_a_term_tells_of_no_effect() -> None:
    assert factors(TABLE.format(rows="| Ward kits | +3% | 2024 | 2025 |")) == set()
