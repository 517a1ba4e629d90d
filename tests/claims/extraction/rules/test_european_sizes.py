"""Sizes of markets in German, French and Spanish: verbs of nearing a mark, and ends of periods."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, rates, sizes

NEARED = [
    ("es", "El mercado europeo de salud digital rozará los 45.000 millones de euros en 2025."),
    ("es", "El mercado europeo de salud digital se acercará a los 45.000 millones de euros en 2025."),
    ("fr", "Le marché européen de la santé numérique frôlera les 45 milliards d'euros en 2025."),
    ("fr", "Le marché européen de la santé numérique avoisinera les 45 milliards d'euros en 2025."),
    ("de", "Der europäische Markt für digitale Gesundheit kratzt 2025 an der Marke von 45 Milliarden Euro."),
    ("de", "Der europäische Markt für digitale Gesundheit übersteigt 2025 die Marke von 45 Milliarden Euro."),
]


@pytest.mark.parametrize(("language", "text"), NEARED)
def test_marks_that_markets_near(language: str, text: str) -> None:
    """A market that nears or passes a mark is as large as the mark."""
    assert sizes(text, language) == {(2025, 45.0, "EUR")}


REACHED = [
    (
        "es",
        (
            "El mercado de la telemedicina crece un 23% entre 2019 y 2024, con lo que alcanzará un "
            "valor de 16.000 millones de dólares para finales del período."
        ),
    ),
    (
        "es",
        "El mercado de la telesalud crecerá un 23% entre 2019 y 2024, hasta los 16.000 millones de dólares.",
    ),
    (
        "fr",
        (
            "Le marché de la télémédecine progresse de 12 % entre 2019 et 2024, pour atteindre 16 "
            "milliards de dollars à la fin de la période."
        ),
    ),
    (
        "de",
        (
            "Der Telemedizin-Markt wächst zwischen 2019 und 2024 um 12 Prozent und erreicht am Ende des "
            "Zeitraums 16 Milliarden Dollar."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), REACHED)
def test_what_a_period_leads_to(language: str, text: str) -> None:
    """The sum that growth over a period leads to holds for its last year."""
    assert sizes(text, language) == {(2024, 16.0, "USD")}


def test_the_end_of_another_period_is_no_year() -> None:
    """Where no period is told, its end is no year."""
    text = "El mercado de la telemedicina alcanzará 16.000 millones de dólares para finales del período."
    assert sizes(text, "es") == set()


def test_a_branch_of_care_is_a_market() -> None:
    """The rate told of an industry is that of the industry, and not of the market named behind."""
    text = (
        "Se prevé un crecimiento anual del 19,3% en la industria global de la telemedicina hasta 2030 y "
        "avances en el mercado de diagnóstico."
    )
    assert rates(text, "es") == {(19.3, None, 2030)}
    (claim,) = claims(text, "growth_rate", "es")
    assert "telemedicina" in claim.market


def test_a_publisher_is_no_market() -> None:
    """What is called Market Insights names no market."""
    text = (
        "La telemedicina crece. Según datos de la consultora Quill Market Insights, el tamaño del mercado "
        "mundial en 2019 era de 45 mil millones de dólares."
    )
    assert {claim.market for claim in claims(text, "market_size", "es")} == {"telemedicina"}
