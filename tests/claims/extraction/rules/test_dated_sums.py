"""Sums that stand with nothing but their years."""

from __future__ import annotations

from itertools import product

import pytest

from tests.claims.extraction.reading_texts import sizes

LABELS = (
    "Market size:",
    "Market Value",
    "## Market size and growth",
    "U.S. market size:",
    "Industry size (USD):",
)
LINES = (
    ("$4.5B (2031)", "$9.1B (2036)"),
    ("2031: $4.5 billion", "2036: $9.1 billion (projected)"),
    ("- USD 4.5 bn in 2031", "- USD 9.1 bn projected by 2036"),
    ("2031 – $4,500 million", "2036 (forecast) – $9,100 million"),
)
WANTED = {(2031, 4.5, "USD"), (2036, 9.1, "USD")}


@pytest.mark.parametrize(("label", "lines"), list(product(LABELS, LINES)))
def test_lines_under_a_label(label: str, lines: tuple[str, str]) -> None:
    text = "\n".join(("The telewound market keeps growing.", "", label, *lines, ""))
    assert sizes(text, "en") == WANTED


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Telewound market: $4.5B (2031) → $9.1B (2036), CAGR 15%", "en"),
        ("Telewound market size: USD 4.5 billion (2031), USD 9.1 billion (2036).", "en"),
        ("2031 market size: $4.5B\n2036 forecast: $9.1B\nThe telewound market is young.", "en"),
    ],
)
def test_behind_a_name(text: str, language: str) -> None:
    assert sizes(text, language) == WANTED


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Televisite-Markt\n\nMarktgröße:\n2031: 4,5 Mrd. Euro\n2036: 9,1 Mrd. Euro (Prognose)",
            "de",
        ),
        ("远程查房市场\n市场规模：\n2031年：45亿欧元\n2036年：91亿欧元（预测）", "zh"),
    ],
)
def test_other_languages(text: str, language: str) -> None:
    assert sizes(text, language) == {(year, amount, "EUR") for year, amount, _ in WANTED}


@pytest.mark.parametrize(
    "lines",
    [
        "Company revenue:\n$4.5B (2031)\n$9.1B (2036)",
        "Funding raised:\n2031: $4.5B",
        "Market size:\nNorvella: $4.5B (2031)",
        "Market size:\n$4.5B raised by Norvella (2031)",
        "Market size:\n2031, 2032: $4.5B",
    ],
)
def test_what_is_said_of_others_is_no_size_of_the_market(lines: str) -> None:
    assert sizes(f"The telewound market keeps growing.\n\n{lines}\n", "en") == set()
