"""One short text of our own for each class of phrasing."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, launched, merged, owned, partners, raised

A, B = "Birkmed GmbH", "Osalcare Health"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{A} walked away from talks to buy {B}.", "en"),
        (f"{B} rejected an approach by {A} in October.", "en"),
        (f"{A} makes sensors. The acquisition of {B} followed in 2019.", "en"),
        (f"{A} est sur le point de s'offrir la start-up {B}.", "fr"),
        (f"{B} a été reprise à la barre du tribunal par son concurrent {A}.", "fr"),
        (f"{A} a pris le contrôle de {B} en 2023.", "fr"),
        (f"{A} negocia la compra de {B}.", "es"),
        (f"{A} erwarb 2019 75 Prozent an {B}.", "de"),
    ],
)
def test_purchases_in_other_words(text: str, language: str) -> None:
    assert (A, B) in bought(text, language)


def test_chinese_purchases_across_a_comma() -> None:
    assert ("云杉集团", "青石医疗集团") in bought("云杉集团公告,拟以7亿元收购青石医疗集团。", "zh")
    assert ("云杉集团", "青石医疗集团") in bought("2024年3月,青石医疗集团被云杉集团以23亿美元私有化。", "zh")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{B}, which {A} has owned since 2019, opens a clinic.", "en"),
        (f"{B} gehört seit 2021 zur Holding {A}.", "de"),
        (f"{B}, controlado por {A}, crece.", "es"),
        (f"{A} sells sensors.\n\n- Subsidiaries: {B}", "en"),
    ],
)
def test_owners_in_other_words(text: str, language: str) -> None:
    assert (A, B) in owned(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{A}, a maker of sensors, and {B} today announced a multi-year collaboration.", "en"),
        (f"{A} et {B} ont signé un accord de distribution.", "fr"),
        (f"{A} unterzeichnete eine Absichtserklärung mit {B}.", "de"),
        (f"{A} se alió con {B}.", "es"),
    ],
)
def test_partners_in_other_words(text: str, language: str) -> None:
    assert frozenset((A, B)) in partners(text, language)


def test_a_rapprochement_is_a_merger() -> None:
    text = f"Le rapprochement entre les groupes {A} et {B} est abandonné."
    assert frozenset((A, B)) in merged(text, "fr")
    assert not partners(text, "fr")


def test_entering_the_capital_is_an_investment() -> None:
    found = raised(f"{A} est entré à hauteur de 35 % au capital de {B}, pour 40 M€.", "fr")
    assert (B, 40.0, frozenset((A,))) in found


def test_launches_in_other_words() -> None:
    assert launched(f"{A} hat im Oktober 2023 den Sensor Corpadix auf den Markt gebracht.", "de")
    assert launched(f"{A} prevé lanzar en el segundo semestre un servicio de salud mental.", "es")
