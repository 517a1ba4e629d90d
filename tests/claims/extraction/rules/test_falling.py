"""Rates at which a market shrinks are below nothing."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import rates

FALLING = [
    ("en", "The telecare market fell by 8% annually between 2021 and 2024."),
    ("en", "The telecare market declined at a CAGR of 8% from 2021 to 2024."),
    ("en", "The telecare market shrank by 8% a year from 2021 to 2024."),
    ("en", "The telecare market contracted at an annual rate of 8% from 2021 to 2024."),
    ("en", "From 2021 to 2024, the telecare market dropped by 8% per year."),
    ("en", "The telecare market is losing 8% a year from 2021 to 2024."),
    ("en", "The telecare market posted a negative CAGR of 8% from 2021 to 2024."),
    ("en", "The telecare market posted a CAGR of -8% from 2021 to 2024."),
    ("de", "Der Telecare-Markt schrumpfte von 2021 bis 2024 jährlich um 8 %."),
    ("de", "Der Telecare-Markt ging von 2021 bis 2024 um jährlich 8 % zurück."),
    ("fr", "Le marché de la téléassistance a reculé de 8 % par an entre 2021 et 2024."),
    ("fr", "Le marché de la téléassistance a baissé de 8 % par an entre 2021 et 2024."),
    ("es", "El mercado de la teleasistencia cayó un 8 % anual entre 2021 y 2024."),
    ("es", "El mercado de la teleasistencia disminuyó un 8 % anual entre 2021 y 2024."),
    ("zh", "远程护理市场2021-2024年年复合增长率为-8%。"),
]

GROWING = [
    ("en", "The telecare market grew by 8% annually between 2021 and 2024."),
    ("en", "The telecare market, after falling in 2020, grew at a CAGR of 8% from 2021 to 2024."),
    ("en", "Prices declined while the telecare market grew at a CAGR of 8% from 2021 to 2024."),
    ("en", "As costs drop, the telecare market expands at a CAGR of 8% from 2021 to 2024."),
    ("de", "Der Telecare-Markt wuchs von 2021 bis 2024 jährlich um 8 %."),
    ("fr", "Le marché de la téléassistance a progressé de 8 % par an entre 2021 et 2024."),
    ("es", "El mercado de la teleasistencia creció un 8 % anual entre 2021 y 2024."),
    ("zh", "成本下降,远程护理市场2021-2024年年复合增长率为8%。"),
]


@pytest.mark.parametrize(("language", "text"), FALLING)
def test_a_market_that_shrinks_has_a_rate_below_nothing(language: str, text: str) -> None:
    assert rates(text, language) == {(-8.0, 2021, 2024)}


@pytest.mark.parametrize(("language", "text"), GROWING)
def test_a_market_that_grows_keeps_its_rate(language: str, text: str) -> None:
    assert rates(text, language) == {(8.0, 2021, 2024)}


def test_a_rate_that_falls_to_a_value_is_not_below_nothing() -> None:
    text = "The growth rate of the telecare market fell to 8% a year."
    assert {percent for percent, _, _ in rates(text)} <= {8.0}
