"""Factors of German, French and Spanish news: what moves the field, how it stands, who doubts."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

TOLD = [
    (
        "es",
        "driver",
        "rápida adopción de tecnologías como aplicaciones móviles",
        "La telesalud está impulsada por la rápida adopción de tecnologías como aplicaciones móviles y apps.",
    ),
    (
        "fr",
        "driver",
        "adoption d'outils tels que les applications",
        "La télésanté est portée par l'adoption d'outils tels que les applications, les puces et les apps.",
    ),
    (
        "es",
        "driver",
        "contingencia sanitaria",
        "La contingencia sanitaria ha evidenciado el valor de la telemedicina.",
    ),
    (
        "es",
        "driver",
        "crisis provocada por el virus",
        "La crisis provocada por el virus ha puesto de relieve el valor de la telemedicina, según Norvella.",
    ),
    (
        "es",
        "trend",
        "Todas las grandes mutuas han ampliado sus servicios de teleconsulta",
        "Todas las grandes mutuas han ampliado sus servicios de teleconsulta.",
    ),
    (
        "es",
        "challenge",
        "Los mayores todavía no están acostumbrados a la videoconsulta",
        "Los mayores todavía no están acostumbrados a la videoconsulta.",
    ),
    (
        "fr",
        "driver",
        "déserts médicaux",
        "Les déserts médicaux poussent les mutuelles vers la téléconsultation.",
    ),
    ("fr", "driver", "crise sanitaire", "La télésurveillance a largement bénéficié de la crise sanitaire."),
    (
        "fr",
        "trend",
        "La télésurveillance est en plein essor",
        "La télésurveillance est en plein essor.",
    ),
    (
        "fr",
        "challenge",
        "Les praticiens ne sont pas encore convaincus par la téléconsultation",
        "Les praticiens ne sont pas encore convaincus par la téléconsultation.",
    ),
    (
        "fr",
        "opportunity",
        "intelligence artificielle",
        "L'intelligence artificielle ouvre de nouvelles perspectives pour la télémédecine.",
    ),
    (
        "de",
        "opportunity",
        "Künstliche Intelligenz",
        "Künstliche Intelligenz eröffnet der Telemedizin neue Möglichkeiten.",
    ),
    (
        "de",
        "restraint",
        "Datenschutz",
        "Größte Hürde für die Telemedizin bleibt der Datenschutz.",
    ),
    (
        "de",
        "restraint",
        "schlechten Internetanbindung auf dem Land",
        "Die Telemedizin leidet unter der schlechten Internetanbindung auf dem Land.",
    ),
    (
        "de",
        "driver",
        "Aufhebung des Fernbehandlungsverbots",
        "Seit der Aufhebung des Fernbehandlungsverbots wächst die Zahl der Videosprechstunden.",
    ),
    (
        "es",
        "challenge",
        "desconfianza de los pacientes",
        "La telemedicina enfrenta la desconfianza de los pacientes.",
    ),
    ("de", "driver", "Corona-Krise", "Die Corona-Krise hat der Telemedizin einen Schub gegeben."),
    (
        "de",
        "driver",
        "wachsenden Einfluss von Tablets",
        "Mit dem wachsenden Einfluss von Tablets und verstärkt durch Corona wuchs die Telemedizin.",
    ),
    ("de", "trend", "Die Telemedizin boomt", "Die Telemedizin boomt."),
    ("de", "restraint", "Datenschutz", "Datenschutz ist immer noch die zentrale Hürde der Telemedizin."),
    ("de", "driver", "Corona", "Corona ließ die Nutzerzahlen der Telemedizin explodieren."),
    ("fr", "driver", "épidémie", "C'est la téléconsultation que l'épidémie a le plus fait grandir."),
    (
        "es",
        "driver",
        "reducen el tiempo de traslado",
        "Las videoconsultas reducen el tiempo de traslado.",
    ),
    (
        "es",
        "driver",
        "demanda de soluciones accesibles y eficientes",
        "La telemedicina crece gracias a la demanda de soluciones accesibles y eficientes.",
    ),
    (
        "es",
        "challenge",
        "falta de equipos y profesionales",
        "La falta de equipos y profesionales es un desafío para la telemedicina.",
    ),
    (
        "es",
        "trend",
        "La telemedicina se consolida como uno de los pilares del sistema",
        "La telemedicina se consolida como uno de los pilares del sistema.",
    ),
    (
        "de",
        "challenge",
        "kommt die Telemedizin kaum in Fahrt",
        "Doch bislang kommt die Telemedizin kaum in Fahrt.",
    ),
]


@pytest.mark.parametrize(("language", "kind", "label", "sentence"), TOLD)
def test_what_moves_the_field_is_told(language: str, kind: str, label: str, sentence: str) -> None:
    assert (kind, label) in factors(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "La pandemia no ha cambiado nada en la liga. La telemedicina es otra cosa."),
        ("es", "Gracias a esta ronda, Norvella quiere llevar la telemedicina a Chile y al extranjero."),
        ("fr", "Grâce à cette levée, Norvella compte déployer la télémédecine en France et à l'étranger."),
        ("fr", "Le film a été tourné pendant le confinement. La télémédecine en est le sujet."),
        ("de", "Der Verein wurde nach der Pandemie gegründet. Er wirbt für Telemedizin."),
    ],
)
def test_what_moves_nothing_is_no_factor(language: str, sentence: str) -> None:
    assert not factors(sentence, language)
