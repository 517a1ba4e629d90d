"""Shares that follow one another in a sentence, and figures among them that are none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import shares

MARKET = "Telehealth Market Size\n\nThe telehealth market was valued at $6 billion in 2024. "
PLACES = ("North America", "Europe", "Asia")
PARTS = ("hospitals", "clinics", "homes")
SEGMENTS = ("the software segment", "the services segment", "the hardware segment")
RUNS = [
    "{a} held 41% of the market, followed by {b} with 30% and {c} with 12%.",
    "{a} held 41% of the market, followed by {b} (30%) and {c} (12%).",
    "{a} accounted for 41% of the market in 2023, while {b} accounted for 30% and {c} for 12%.",
    "{a} accounted for 41%, {b} for 30% and {c} for 12% of the market.",
    "{a} (41%), {b} (30%), and {c} (12%) had the largest shares of the market.",
    "{a} led with 41%; {b} and {c} followed with 30% and 12%, respectively.",
    "{a}, {b} and {c} held 41%, 30% and 12% of the market, respectively.",
    "{a} dominated the market with a 41% share, {b} came second with 30% and {c} third with 12%.",
    "In 2023, {a} captured 41% of revenue, compared to 30% for {b} and 12% for {c}.",
    "The market was led by {a} (41% share), {b} (30%) and {c} (12%).",
    "{a} held 41% of the market in 2023. {b} followed with 30% and {c} with 12%.",
    "{a} holds about 41% of the market share, {b} contributes around 30%, and {c} makes up 12%.",
    "While {a} holds 41% of the market, {b} has 30% and {c} 12%.",
    "{a} accounted for 41% of the market share; {b} for 30%; and {c} for 12%.",
]


@pytest.mark.parametrize("names", [PLACES, PARTS, SEGMENTS])
@pytest.mark.parametrize("run", RUNS)
def test_shares_that_follow_one_another(run: str, names: tuple[str, str, str]) -> None:
    text = run.format(a=names[0], b=names[1], c=names[2])
    told = {(str(name).lower(), percent) for name, percent in shares(MARKET + text[0].upper() + text[1:])}
    bare = [name.removeprefix("the ").removesuffix(" segment").lower() for name in names]
    assert told == set(zip(bare, (41, 30, 12), strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Europe held 41% of the market, while Asia is growing at 12%.", {("Europe", 41)}),
        ("Europe held 41% of the market; beds cut falls by 12%.", {("Europe", 41)}),
        ("Europe grew by 12%, Asia by 9% and Africa by 5%.", set()),
        ("Hospitals held 41% of the market, and the use of phones rose 12%.", {("Hospitals", 41)}),
        ("About 41% of wards use seats, 30% of homes use phones, and 12% of clinics neither.", set()),
        ("Europe led with 41%; the CAGR of Asia and Africa is 12% and 9%, respectively.", {("Europe", 41)}),
        ("Made up of 41% of all sales, cots lead.", set()),
    ],
)
def test_figures_that_are_no_share(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(MARKET + text) == expected
