"""Factors in turned sentences, by rarer verbs, and by what is named for nothing else than as a cause."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    ("Demand has been lifted by cheap lenses.", {("driver", "cheap lenses")}),
    ("Growth stems from dear wards.", {("driver", "dear wards")}),
    ("The market owes its rise to cheap lenses.", {("driver", "cheap lenses")}),
    (
        "Driving the market are wider lanes and cheap lenses.",
        {("driver", "wider lanes"), ("driver", "cheap lenses")},
    ),
    ("Restraining the market are dear loans.", {("restraint", "dear loans")}),
    ("What holds the market back is thin staffing.", {("restraint", "thin staffing")}),
    ("The main brake on growth is a thin network.", {("restraint", "thin network")}),
    ("Longer lives underpin demand.", {("driver", "Longer lives")}),
    ("The new ward rule has sharpened interest in cameras.", {("driver", "new ward rule")}),
    ("Full wards are nudging hospitals towards care at home.", {("driver", "Full wards")}),
    ("Thin staffing weighs on the roll-out.", {("restraint", "Thin staffing")}),
    ("Even so, dear loans could dampen spending.", {("restraint", "dear loans")}),
    ("Fear of fines keeps many clinics from trying it.", {("restraint", "Fear of fines")}),
    ("One clear trend is renting cots by the night.", {("trend", "renting cots by the night")}),
    ("Wider lanes lay the groundwork for growth.", {("driver", "Wider lanes")}),
    ("Makers must contend with old modems.", {("challenge", "old modems")}),
    (
        "Growth is anchored in cheap lenses and wider lanes.",
        {("driver", "cheap lenses"), ("driver", "wider lanes")},
    ),
    (
        "Growth has many reasons. These include cheap lenses, wider lanes and longer lives.",
        {("driver", "cheap lenses"), ("driver", "wider lanes"), ("driver", "longer lives")},
    ),
    (
        "Several barriers remain. Chief among them are dear loans and thin staffing.",
        {("restraint", "dear loans"), ("restraint", "thin staffing")},
    ),
    ("This trend finds support in cheap lenses.", {("driver", "cheap lenses")}),
    ("Mountain valleys hold untapped potential for vendors.", {("opportunity", "Mountain valleys")}),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_what_moves_a_market_in_other_words(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"{MARKET}{sentence}") == expected


NAMED = [
    (
        "Clinics in the hills see a growing number of frail patients.",
        {("driver", "growing number of frail patients")},
    ),
    ("The valley has long had a shortage of nurses.", {("driver", "shortage of nurses")}),
]


@pytest.mark.parametrize(("sentence", "expected"), NAMED)
def test_what_is_named_as_a_cause_alone_counts_where_nothing_else_is_stated(
    sentence: str, expected: set[tuple[str, str]]
) -> None:
    assert factors(f"{MARKET}{sentence}") == expected
    assert factors(f"{MARKET}\n\nMarket Trends\n\nMuch is new. {sentence}") == set()
    assert factors(f"{MARKET}{sentence} Cheap lenses drove demand.") == {
        *expected,
        ("driver", "Cheap lenses"),
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "The clinic experienced a surge in demand for beds.",
        "This room of steady, sharpened interest is empty.",
        "The study gives an overview of the growing demand for beds.",
        "The road ahead is not without obstacles.",
        "Sales fell 4% during the pandemic.",
    ],
)
def test_effects_and_figures_are_no_causes(sentence: str) -> None:
    assert factors(f"{MARKET}{sentence}") == set()


NEWS = [
    ("Virtual visits soared amid the coronavirus crisis.", {("driver", "coronavirus crisis")}),
    ("The pandemic has fast-forwarded the turn to online care.", {("driver", "pandemic")}),
    ("Spurred by thin staffing, wards took up remote care.", {("driver", "thin staffing")}),
    ("Before the pandemic, Birkmed sold lenses for online care.", set()),
    ("The pandemic has closed two wards of Birkmed.", set()),
]


@pytest.mark.parametrize(("sentence", "told"), NEWS)
def test_what_news_on_a_company_tells_of_the_field(sentence: str, told: set[tuple[str, str]]) -> None:
    assert factors(f"Birkmed, a telehealth firm, raised $3 million in May. {sentence}") == told
