"""Names of institutions in which small words join what belongs together, and firms behind their kind."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


def _all(text: str, language: str) -> set[str]:
    return {forms[0] for forms in companies(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Le tour a été mené par la Caisse de dépôt et la Banque Nationale du Canada.",
            "Caisse de dépôt",
        ),
        ("fr", "Le tour a été mené par la Banque Nationale du Canada.", "Banque Nationale du Canada"),
        ("fr", "Parmi ses clients figure le Cirque du Soleil.", "Cirque du Soleil"),
        (
            "es",
            "Sanitas firmó un convenio con la Sociedad Española de Medicina de Familia y Comunitaria.",
            "Sociedad Española de Medicina de Familia y Comunitaria",
        ),
        ("fr", "Le fonds a investi dans la firme montréalaise de télémédecine Tandem.", "Tandem"),
        (
            "fr",
            "Les assurés de la Mutuelle Bleue ou de la Mutuelle Saint-Alder y ont accès.",
            "Mutuelle Bleue",
        ),
        ("de", "Auf der Liste steht der Fitnesstrainer Norvella Health aus Kassel.", "Norvella Health"),
        ("es", "Norvella es una startup de salud digital.", "Norvella"),
    ],
)
def test_the_whole_name_is_found(language: str, text: str, expected: str) -> None:
    assert expected in _all(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Partner ist ein Anbieter aus Kassel."),
        ("fr", "Internet est un outil de plateforme."),
        ("fr", "La société de télémédecine est née à Lille."),
    ],
)
def test_words_are_no_names(language: str, text: str) -> None:
    assert not _all(text, language)
