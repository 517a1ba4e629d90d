"""The market that a whole document is about."""

from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.main_market import main_market
from kg.claims.extraction.page import read_page
from kg.documents import read_bytes


def about(text: str) -> tuple[tuple[str, ...], str | None]:
    market = main_market(read_page(read_bytes(text.encode(), name="page.txt")))
    if market is None:
        return (), None
    return tuple(words for _, words in market.subject), market.region.key if market.region else None


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Ward Care Market Report\n\nThe bedside robots market is part of it. Bedside robots market: 3 %.",
            "ward care",
        ),
        (
            "The night nursing (NN) market grows. The NN market is young, and the NN market is small.",
            "night nursing",
        ),
        ("Heal moves into the NYC market. It has nurses and a virtual care market to win.", "virtual care"),
        ("The whole garden furniture market shrinks.", None),
    ],
)
def test_is_named_by_title_and_field(text: str, subjects: str | None) -> None:
    assert about(text)[0] == ((subjects,) if subjects else ())


def test_has_a_name_in_each_language() -> None:
    assert about("夜间护理市场报告\n\n夜间护理市场规模\nNight Nursing Market Size, 2030")[0] == (
        "night nursing",
        "夜间护理",
    )


def test_is_in_the_world_once_that_is_said() -> None:
    assert (
        about("Ward Care Market\n\nThe global ward care market grows; the ward care market is young.")[1]
        == "world"
    )
