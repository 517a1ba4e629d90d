"""What trends are said to show, what shapes care, and what plagues an industry."""

from __future__ import annotations

from itertools import product

import pytest

from tests.claims.extraction.reading_texts import factors

OPENING = "The telecare market is growing. "


@pytest.mark.parametrize(
    ("points", "what"),
    list(
        product(
            ("Current market trends highlight {}.", "Recent industry developments point to {} in wards."),
            ("a swift pairing of sensors with records", "a steady push for evening visits"),
        )
    ),
)
def test_what_trends_show(points: str, what: str) -> None:
    found = factors(OPENING + points.format(what))
    assert any(kind == "trend" and label.startswith(what.removeprefix("a ")) for kind, label in found)


@pytest.mark.parametrize("shapes", ["are shaping new models of care", "are redefining the landscape"])
def test_what_shapes_care(shapes: str) -> None:
    text = f"{OPENING}Alliances between clinics and start-ups {shapes}."
    assert ("trend", "Alliances between clinics and start-ups") in factors(text)


@pytest.mark.parametrize("plagues", ["plaguing", "facing", "holding back"])
def test_what_plagues_an_industry(plagues: str) -> None:
    text = f"{OPENING}One of the biggest problems {plagues} the telecare industry is a lack of night nurses."
    assert factors(text) == {("challenge", "lack of night nurses")}


@pytest.mark.parametrize("speeds", ["accelerated", "hastened", "sped up"])
def test_the_shift_that_something_speeds_up(speeds: str) -> None:
    text = f"{OPENING}The long strike {speeds} the ongoing shift to evening visits."
    assert ("trend", "ongoing shift to evening visits") in factors(text)


@pytest.mark.parametrize(
    "told",
    [
        "Our analysts highlight a rapid integration of sensors.",
        "The two founders are shaping a bench.",
        "The biggest problem is gone.",
    ],
)
def test_other_sentences_tell_of_no_factor(told: str) -> None:
    assert factors(OPENING + told) == set()
