"""Lists of each kind of factor in the usual turns: what holds back, is hard, opens up or is under way."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "Telehealth Market Size\n\nThe telehealth market was valued at $6 billion in 2024. "
LIST = "thin pay, old modems, and dear loans"
CHALLENGES = [
    "{} continue to challenge the market.",
    "Key issues such as {} need to be resolved.",
    "Concerns such as {} remain.",
    "{} are pressing concerns.",
    "There are concerns over {}.",
    "Concerns about {} persist.",
]
RESTRAINTS = [
    "Factors such as {} hinder the growth of the market.",
    "Factors such as {} hamper market growth.",
    "The lack of adoption stems from {}.",
]
OPPORTUNITIES = [
    "There are significant opportunities in {}.",
    "The market has opportunities in {}.",
    "Key opportunities arise from {}.",
    "Untapped potential exists in {}.",
]
TRENDS = ["{} are set to define the market."]
TOLD = [
    (kind, told)
    for kind, all_told in (
        ("challenge", CHALLENGES),
        ("restraint", RESTRAINTS),
        ("opportunity", OPPORTUNITIES),
        ("trend", TRENDS),
    )
    for told in all_told
]


@pytest.mark.parametrize(("kind", "told"), TOLD)
def test_lists_of_a_kind(kind: str, told: str) -> None:
    text = told.format(LIST)
    expected = {(kind, "thin pay"), (kind, "old modems"), (kind, "dear loans")}
    assert {(one, label.lower()) for one, label in factors(MARKET + text[0].upper() + text[1:])} == expected


@pytest.mark.parametrize(
    "text",
    [
        "There are concerns over whether it will rain.",
        "There are opportunities in this market for nurses.",
        "There are opportunities in Europe and Asia.",
        "The team is seeing a shift toward autumn.",
        "The market has opportunities for players.",
    ],
)
def test_what_names_none(text: str) -> None:
    assert factors(MARKET + text) == set()


def test_shift_that_a_market_sees() -> None:
    text = "The market is seeing a marked shift toward group visits."
    assert factors(MARKET + text) == {("trend", "group visits")}


@pytest.mark.parametrize("joint", ["and", "or"])
def test_two_laws_share_what_is_done_with_them(joint: str) -> None:
    label = f"HIPAA {joint} GDPR compliance"
    assert factors(f"{MARKET}The market is driven by {label}.") == {("driver", label)}
    text = "The market is driven by thin pay and GDPR compliance."
    assert factors(MARKET + text) == {("driver", "thin pay"), ("driver", "GDPR compliance")}
