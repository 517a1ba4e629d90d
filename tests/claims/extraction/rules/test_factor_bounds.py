"""Where the name of a factor begins and ends, and what only stands beside one."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

WHOLE = [
    (
        "The telecare market is driven by plans to mend homes, expand visits, and improve meals.",
        {("driver", "plans to mend homes")},
    ),
    (
        "Growth is driven by the need for ways of easing pain, reducing waits, and improving sleep.",
        {("driver", "need for ways of easing pain")},
    ),
    (
        "Telecare grows owing to the demand for affordable, convenient, and clever visits.",
        {("driver", "demand for affordable, convenient, and clever visits")},
    ),
    (
        "Growth is driven by the gap between supply and demand for beds.",
        {("driver", "gap between supply and demand for beds")},
    ),
    (
        "Growth is driven by cheap phones, allowing nurses and young aides to see more people.",
        {("driver", "cheap phones")},
    ),
    (
        "Growth is driven by cheap phones, old age, and major technology firms.",
        {("driver", "cheap phones"), ("driver", "old age")},
    ),
    (
        "As wards strive to keep beds free, improve meals, and cut waits, cheap phones drive the market.",
        {("driver", "cheap phones")},
    ),
    (
        "The industry faces staffing, legal, and postal challenges.",
        {("challenge", "staffing, legal, and postal challenges")},
    ),
    (
        "Video calls have hardly been used due to a fee for each of them.",
        {("restraint", "fee for each of them")},
    ),
    (
        "The trade is not without obstacles: poor lines, dear phones, and old wards still pose challenges.",
        {("challenge", "poor lines"), ("challenge", "dear phones"), ("challenge", "old wards")},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), WHOLE)
def test_a_factor_is_named_whole(sentence: str, expected: set[tuple[str, str]]) -> None:
    found = factors(f"{MARKET}{sentence}")
    assert {(kind, label) for kind, label in found} >= expected
    assert all(any(label in name for _, name in expected) or "strive" in label for _, label in found), found


UNTOLD = (
    "Telecare helps overcome the challenge of distance and is vital in serving far villages.",
    "Use of the app is accelerating across emerging markets.",
    "As the sector evolves, the wards keep a list of beds.",
)


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_names_no_factor(sentence: str) -> None:
    found = factors(f"{MARKET}{sentence}")
    assert not {kind for kind, _ in found} & {"restraint", "challenge"}, found
    assert not any("evolves" in label or label.startswith("Use of") for _, label in found), found


def test_counted_dynamics_are_told_in_order() -> None:
    found = factors(
        f"{MARKET}Two dynamics define this change. First, the burden of gout is climbing. "
        "Second, rules of payment are catching up."
    )
    assert ("driver", "rules of payment are catching up") in found


def test_items_that_end_in_a_colon_are_named_under_a_heading() -> None:
    found = factors(
        f"{MARKET}\n\nTop Two Telecare Trends:\n\n1. Cheap Bracelets:\n\nThey are worn by many.\n\n"
        "2. Calls at Night:\n\nThey are answered by nurses.\n"
    )
    assert found >= {("trend", "Cheap Bracelets"), ("trend", "Calls at Night")}


MORE = [
    (
        "Growth is driven by the supply of low-cost, high-precision pens.",
        {("driver", "supply of low-cost, high-precision pens")},
    ),
    ("High rates are among the factors blamed for shrinking demand.", {("restraint", "High rates")}),
    ("A poll pointed to cheap phones as the driving force behind telecare.", {("driver", "cheap phones")}),
]


@pytest.mark.parametrize(("sentence", "expected"), MORE)
def test_more_factors_are_named(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"{MARKET}{sentence}") == expected


ANNOUNCED = (
    "Explore the key drivers, trends, and opportunities in telecare, including night calls and pens.",
    "The purpose of this article is to present opportunities in the field.",
    "Telecare is a form of medicine supported by mobile pens.",
)


@pytest.mark.parametrize("sentence", ANNOUNCED)
def test_what_a_page_announces_or_defines_is_no_factor(sentence: str) -> None:
    assert factors(f"{MARKET}{sentence}") == set()
