"""What lets care at a distance spread, what lifts "it", who would rather be seen in person; and none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    (
        "Cheap sensors and open data have enabled telehealth to reach rural homes.",
        {("driver", "Cheap sensors"), ("driver", "open data")},
    ),
    (
        "Growing use of patches and the high toll of heart failure are estimated to fuel it.",
        {("driver", "Growing use of patches"), ("driver", "high toll of heart failure")},
    ),
    (
        "One of the most important steps to speed adoption will be the ability to share data.",
        {("driver", "ability to share data")},
    ),
    (
        "Phone firms are rapidly capitalising on advancements in chips to tap into the sector.",
        {("driver", "advancements in chips")},
    ),
    (
        "Most consumers still prefer face-to-face visits out of habit.",
        {("restraint", "Most consumers still prefer face-to-face visits out of habit")},
    ),
    (
        "Telehealth has grown in Wales in the wake of the outbreak, growing from a niche to a trade.",
        {("driver", "outbreak")},
    ),
]
UNTOLD = ["He set it up to boost it.", "Nurses prefer tea.", "The firm was enabled to move."]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_lets_care_spread(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(MARKET + text) == expected


@pytest.mark.parametrize("text", UNTOLD)
def test_what_lets_nothing_spread(text: str) -> None:
    assert factors(MARKET + text) == set()


def test_the_dateline_is_not_where_the_market_is() -> None:
    text = "OAKVILLE, USA – The global telecare market is projected to reach $440 billion by the year 2027."
    assert [one.region for one in claims(text, "market_size")] == [None]
    assert claims(text, "mention") == []


def test_what_is_shipped_is_no_money() -> None:
    text = (
        "In all, 14 million devices were shipped in 2011; the telecare market will exceed $6 billion in 2016."
    )
    assert [int(one.amount) for one in claims(text, "market_size")] == [6_000_000_000]
