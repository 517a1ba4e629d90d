from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        (
            "Quistcare agreed to buy Norvella Health for $375 million in cash and $65 million in stock.",
            {440_000_000: "$375 million in cash and $65 million in stock"},
        ),
        (
            "Quistcare bought Norvella Health for $30 million in cash and about $12.5 million in new shares.",
            {42_500_000: "$30 million in cash and about $12.5 million in new shares"},
        ),
        (
            "Quistcare bought Norvella Health for $30 million in cash and Telvana for $12 million in stock.",
            {30_000_000: "$30 million", 12_000_000: "$12 million"},
        ),
        (
            "Quistcare bought Norvella Health for $30 million in cash and €12 million in shares.",
            {30_000_000: "$30 million"},
        ),
    ],
)
def test_price_in_two_parts(text: str, amounts: dict[int, str]) -> None:
    listed = "\n\nKey players:\n\n- Quistcare\n- Norvella Health\n- Telvana\n"
    assert {int(c.amount): c.as_stated for c in claims(text + listed, "acquisition")} == amounts
