from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims

MARKET = "The telecare market grows. The telecare market is a market. "


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Around 41 million health records were breached in 2019.", 41_000_000, "health records"),
        ("About 30% of the population is over 60 years old.", 30, "percent"),
    ],
)
def test_a_clear_figure_is_kept(text: str, value: int, unit: str) -> None:
    (claim,) = claims(MARKET + text, "statistic")
    assert (int(claim.value), claim.unit) == (value, unit)


def test_news_keeps_none() -> None:
    assert claims("Wren Health has 3 million users.", "statistic") == []
