"""Figures of the market that is named right behind them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Germany's telehealth market is EUR 3 bn (2023), $ 1.2bn in 2023 for the UK telehealth market.",
            {(3000, "germany"), (1200, "united-kingdom")},
        ),
        (
            "The Danish telehealth market was worth $40 million in 2023 for the first time.",
            {(40, "denmark")},
        ),
    ],
)
def test_the_market_right_behind_a_figure_is_its_own(text: str, places: set[tuple[int, str]]) -> None:
    report = found(text).report
    sizes = [claim for claim in report.claims if claim.kind == "market_size"]
    assert {
        (int(size.amount / 10**6), size.region or report.entities[size.market].region) for size in sizes
    } == places
