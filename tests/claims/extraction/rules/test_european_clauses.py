"""Factors that German, French and Spanish clauses tell."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    (
        "driver",
        "Klarstellung",
        "Erst eine Klarstellung des Ministeriums brachte der Telemedizin den Durchbruch.",
    ),
    ("driver", "Lockdowns", "Die Lockdowns erwiesen sich als Glücksfall für Videosprechstunden."),
    ("driver", "fehlen Hausärzte", "In ganzen Landkreisen fehlen Hausärzte."),
    ("driver", "Kassen", "Seit die Kassen Videosprechstunden vergüten, steigt die Zahl der Anfragen."),
    ("challenge", "Kassen drücken", "Doch die Kassen drücken auf die Preise."),
    ("challenge", "Finanzierung ungeklärt", "Noch ist die Finanzierung ungeklärt."),
    ("trend", "Konzerne drängen", "Immer mehr Konzerne drängen in den Markt für Telemedizin."),
    ("opportunity", "ländlichen Regionen", "Große Chancen liegen in ländlichen Regionen."),
    ("driver", "peur de la salle", "La peur de la salle d'attente a fait bondir les volumes dès mars."),
    ("driver", "fermeture", "Les demandes de rendez-vous ont triplé avec la fermeture des cabinets."),
    ("challenge", "alertes utiles restent rares", "Les alertes utiles restent rares."),
    ("restraint", "tarif national", "Faute de tarif national, les essais ne sortent pas de leur région."),
    ("trend", "assureurs", "De plus en plus d'assureurs se lancent dans la téléconsultation."),
    ("opportunity", "zones rurales", "Les zones rurales offrent un fort potentiel de croissance."),
    ("driver", "cuarentenas", "El uso de la telemedicina se disparó con las cuarentenas."),
    (
        "driver",
        "cierre",
        "El cierre de consultorios obligó a millones de pacientes a probar la telemedicina.",
    ),
    ("driver", "faltan especialistas", "En provincias faltan especialistas."),
    ("challenge", "médicos desconfían", "Muchos médicos desconfían de la consulta por pantalla."),
    ("restraint", "falta de una ley", "La falta de una ley frena la telemedicina."),
    ("trend", "fondos", "Los fondos de capital riesgo empiezan a mirar al sector con otros ojos."),
]


@pytest.mark.parametrize(("kind", "label", "sentence"), TOLD)
def test_a_clause_tells_a_factor(kind: str, label: str, sentence: str) -> None:
    found = factors(MARKET + sentence)
    assert any(one == kind and label in words for one, words in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Unternehmen sitzt seit 2012 in Kassel.",
        "La société a été fondée à Lille en 2015.",
        "La empresa nació en Valencia en 2014.",
    ],
)
def test_what_tells_of_somebody_is_no_factor(sentence: str) -> None:
    assert not factors(MARKET + sentence)
