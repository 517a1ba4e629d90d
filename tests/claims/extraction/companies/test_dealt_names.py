"""Names that a deal tells of once: in short headlines, with numbers, of hospitals and of ordinary words."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, owned, partners


@pytest.mark.parametrize(
    ("headline", "target"),
    [
        ("Norvella Acquires Quistcare for $20M", "Quistcare"),
        ("Norvella Buys mPulsar", "mPulsar"),
        ("Norvella to Acquire Virtual Care Company Quistcare", "Quistcare"),
        ("Norvella Buys Digital Health Startup Quistcare", "Quistcare"),
        ("Norvella Acquires Marlow Regional Medical Center", "Marlow Regional Medical Center"),
        (
            "Norvella completes acquisition of Marlow Community Health System",
            "Marlow Community Health System",
        ),
        ("Norvella swallows rival Marlow Regional Hospital", "Marlow Regional Hospital"),
    ],
)
def test_a_short_headline_names_what_is_bought(headline: str, target: str) -> None:
    assert bought(headline + "\n") == {("Norvella", target)}


def test_a_number_within_a_sentence_belongs_to_the_name() -> None:
    assert bought("Norvella has acquired 3Birch Health for $4 million.") == {("Norvella", "3Birch Health")}


def test_a_number_before_a_line_is_that_of_a_note() -> None:
    assert bought("1Birch Health has acquired Norvella Medical.") == {("Birch Health", "Norvella Medical")}


@pytest.mark.parametrize(
    "text",
    [
        "Norvella is working with {} on a pilot.",
        "Norvella has signed a deal with {} in May.",
        "{} announced a strategic collaboration with Norvella today.",
        "Norvella selects {} as its telehealth vendor.",
    ],
)
def test_ordinary_words_name_a_partner(text: str) -> None:
    assert partners(text.format("Bold Ground")) == {frozenset({"Norvella", "Bold Ground"})}


@pytest.mark.parametrize(
    "words", ["Many Patients", "Primary Care", "Public Schools", "Medical Officer Ann Lee"]
)
def test_ordinary_words_that_tell_of_a_field_name_nobody(words: str) -> None:
    assert not partners(f"Norvella is working with {words} on a pilot.")


def test_a_house_of_two_words_has_parts_that_bear_its_name() -> None:
    text = "Best Buy sold Quistcare. Best Buy Health has bought Norvella. Telvana is a unit of Best Buy."
    assert ("Best Buy Health", "Norvella") in bought(text)
    assert owned(text) == {("Best Buy", "Telvana")}
