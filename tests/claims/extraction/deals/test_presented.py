"""Who is spoken of behind "There is also ...", what a move comes after, and sums of joint ventures."""

from __future__ import annotations

from itertools import product

import pytest

from tests.claims.extraction.deal_texts import bought, partners, raised

PLAYERS = "\n\nKey players:\n\n- Norvella Health\n- Quistcare Labs\n- Birch Capital\n"


@pytest.mark.parametrize(
    ("presents", "when"),
    list(
        product(
            (
                "There's also Norvella Health, the startup founded by two nurses.",
                "Another one is Norvella Health.",
                "There is even Norvella Health, a young chain.",
            ),
            ("", "last week ", "this month ", "recently "),
        )
    ),
)
def test_who_is_presented_is_spoken_of(presents: str, when: str) -> None:
    text = f"Quistcare Labs is growing. {presents} The company {when}raised $74 million from Birch Capital."
    assert raised(text + PLAYERS) == {("Norvella Health", 74.0, frozenset({"Birch Capital"}))}


@pytest.mark.parametrize(
    "tells",
    [
        "The move comes after acquiring Quistcare Labs in 2031.",
        "This follows on buying Quistcare Labs.",
        "The launch came after purchasing Quistcare Labs.",
    ],
)
def test_a_move_that_comes_after_a_purchase(tells: str) -> None:
    assert bought(f"Norvella Health opens an online pharmacy. {tells}{PLAYERS}") == {
        ("Norvella Health", "Quistcare Labs")
    }


@pytest.mark.parametrize(
    "tells",
    [
        "Norvella Health and Quistcare Labs announced a $140 million joint venture.",
        "Norvella Health and Quistcare Labs have set up a 70:30 joint venture.",
        "Norvella Health and Quistcare Labs formed a $5 million joint venture.",
    ],
)
def test_the_sum_of_a_joint_venture_is_no_round(tells: str) -> None:
    assert partners(tells + PLAYERS) == {frozenset({"Norvella Health", "Quistcare Labs"})}
    assert raised(tells + PLAYERS) == set()
