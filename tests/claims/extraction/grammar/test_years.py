from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.grammar.years import find_periods, find_years, forecast_period
from kg.claims.extraction.page import read_page
from tests.claims.extraction.reading_texts import document


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("from 2025 to 2032", (2025, 2032)),
        ("between 2020 and 2030", (2020, 2030)),
        ("(2023–2032)", (2023, 2032)),
        ("2025 年至 2030 年", (2025, 2030)),
        ("von 2024 bis 2031", (2024, 2031)),
        ("entre 2023 et 2030", (2023, 2030)),
        ("de 2022 a 2029", (2022, 2029)),
    ],
)
def test_a_period_is_read(text: str, period: tuple[int, int]) -> None:
    assert [(p.first, p.last) for p in find_periods(plain(text))] == [period]


@pytest.mark.parametrize("text", ["USD 2,024 million", "2020 patients", "$2019", "20,241 people"])
def test_other_numbers_are_no_years(text: str) -> None:
    assert not find_years(text)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Telecare: Growth Outlook & Industry Forecast 2025 To 2035\n\nIt grows.", (2025, 2035)),
        ("The rate holds during 2018-2023 (forecast period), as said.", (2018, 2023)),
        ("全球远程护理市场 - 全球预测,2025-2032", (2025, 2032)),
        ("Telecare Market Forecasts to 2032", (None, 2032)),
    ],
)
def test_the_forecast_period_is_told_by_the_document(text: str, period: tuple[int | None, int]) -> None:
    known = forecast_period(read_page(document(text)))
    assert known is not None
    assert (known.first, known.last) == period
