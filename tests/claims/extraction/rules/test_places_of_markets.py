"""Where the market of a figure is: behind "market in", in four languages, beside that of the world."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims

WORLD = "The global telecare market was valued at $60 billion in 2022. "


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("The telecare market in India reached $2 billion in 2022.", "india"),
        ("The telecare market size in India reached $2 billion in 2022.", "india"),
        ("The market in India was worth $2 billion in 2022.", "india"),
        ("India's telecare market reached $2 billion in 2022.", "india"),
        ("The telecare market was worth $2 billion in 2022, says a report written in India.", None),
        ("In the U.S., the telecare market was worth $2 billion in 2022.", "united-states"),
        ("The telecare market in the U.S. and Europe reached $2 billion in 2022.", None),
        ("In India, China and Japan, the telecare market reached $2 billion in 2022.", None),
        ("The telecare market in India and other countries reached $2 billion in 2022.", None),
    ],
)
def test_a_figure_of_a_market_in_a_place_is_not_of_the_world(sentence: str, region: str | None) -> None:
    assert claims(WORLD + sentence, "market_size")[-1].region == region


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        (
            "de",
            (
                "Der weltweite Telemedizinmarkt hatte 2022 einen Wert von 60 Milliarden Euro. "
                "Der Markt für Telemedizin in Deutschland erreichte 2022 2 Milliarden Euro."
            ),
            "germany",
        ),
        (
            "fr",
            (
                "Le marché mondial de la télémédecine vaut 60 milliards d'euros en 2022. "
                "Le marché de la télémédecine en France atteint 2 milliards d'euros en 2022."
            ),
            "france",
        ),
        (
            "es",
            (
                "El mercado mundial de telemedicina alcanzó 60.000 millones de euros en 2022. "
                "El mercado de telemedicina en España alcanzó 2.000 millones de euros en 2022."
            ),
            "spain",
        ),
    ],
)
def test_a_market_in_a_country_in_other_languages(language: str, text: str, region: str) -> None:
    world, country = claims(text, "market_size", language)
    assert (world.region, country.region) == (None, region)
