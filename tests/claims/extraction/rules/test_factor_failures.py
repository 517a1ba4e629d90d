"""Why care at a distance fails or falls short, told without a noun for a kind, and what is none of it."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    (
        "One of the most important reasons telehealth pilots fail is the belief that screens are enough.",
        {("restraint", "belief that screens are enough")},
    ),
    (
        "Factors contributing to this gap include licence rules, thin networks, and a young loan market.",
        {("restraint", "licence rules"), ("restraint", "thin networks")},
    ),
    (
        "Common failure modes: poor fit with the work of nurses, and weak planning.",
        {("challenge", "poor fit with the work of nurses"), ("challenge", "weak planning")},
    ),
    (
        "Thin budgets and weak networks have left many nations struggling to give good care.",
        {("challenge", "Thin budgets"), ("challenge", "weak networks")},
    ),
    (
        "More than half of the clinics lack stable electricity.",
        {("restraint", "clinics lack stable electricity")},
    ),
    (
        "There are so many rules at the state level that make telehealth very difficult.",
        {("restraint", "so many rules at the state level")},
    ),
    (
        "The first challenge, engaging leaders, involves showing them results.",
        {("challenge", "engaging leaders")},
    ),
    (
        "The spread of telehealth is made possible by more support from insurers.",
        {("driver", "more support from insurers")},
    ),
    (
        "Another challenge was the fear of changing old habits.",
        {("challenge", "fear of changing old habits")},
    ),
    (
        (
            "With access to cheap care still a dream across the far islands of the south, "
            "new sensors are reshaping the market."
        ),
        {("trend", "new sensors")},
    ),
    (
        "The rising number of people with such troubles as gout will further lift telehealth demand.",
        {("driver", "rising number of people with such troubles as gout")},
    ),
]
UNTOLD = [
    "The challenges facing telehealth systems are stark.",
    "The reason that telehealth has not failed is known.",
    "Half of the clinics lack a name.",
    "Nurses have tools that make telehealth easy.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_why_care_at_a_distance_fails(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(MARKET + text) == expected


@pytest.mark.parametrize("text", UNTOLD)
def test_what_tells_no_reason(text: str) -> None:
    assert factors(MARKET + text) == set()
