"""Factors of German, French and Spanish texts: what speaks for the field, what against it, how it stands."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

_TITLES = {
    "de": "Telemedizin im Wandel",
    "fr": "La télémédecine aujourd'hui",
    "es": "La telemedicina hoy",
}

TOLD = [
    ("de", "driver", "Der Vorteil des Telmed-Modells: Günstigere Prämien und Beratung rund um die Uhr."),
    ("de", "driver", "Die Vorteile der Telemedizin liegen auf der Hand: kürzere Wege und keine Wartezeiten."),
    ("de", "driver", "Vorteile der Videosprechstunde sind kürzere Wartezeiten und der Wegfall der Anfahrt."),
    ("de", "driver", "Ein Vorteil der Telemedizin ist die Zeitersparnis."),
    ("de", "challenge", "Der Nachteil der Telemedizin: Wartezeiten und mögliche Fehldiagnosen."),
    (
        "fr",
        "driver",
        "Parmi les avantages de la téléconsultation : un gain de temps et l'absence de déplacement.",
    ),
    (
        "fr",
        "driver",
        "La téléconsultation présente plusieurs avantages : gain de temps, accès à des spécialistes.",
    ),
    ("es", "challenge", "L'inconvénient de la téléconsultation : l'absence d'examen physique."),
    ("es", "driver", "Entre las ventajas de la telemedicina están el ahorro de tiempo y la comodidad."),
    ("es", "driver", "Las ventajas de la teleconsulta son claras: menos esperas y menos traslados."),
    ("es", "challenge", "La desventaja de la telemedicina es la falta de contacto físico."),
    ("de", "driver", "Dafür sparen die Versicherten Prämien."),
    ("de", "driver", "Im Zuge der Digitalisierung entstehen immer neue Möglichkeiten der Telemedizin."),
    ("de", "driver", "Dank der Beratung auf Distanz lassen sich massiv Kosten sparen."),
    ("de", "driver", "Die Krankenkassen setzen auf Telemedizin, um Kosten zu senken."),
    ("de", "trend", "Die Telemedizin hat in der Schweiz einen festen Platz im Gesundheitswesen."),
    ("de", "opportunity", "In Deutschland öffnet sich für Anbieter von Telemedizin eine Chance."),
    ("de", "challenge", "Patienten beklagen lange Wartezeiten bei der Telemedizin."),
    ("fr", "trend", "Les entreprises de télésanté ont le vent en poupe."),
    ("fr", "trend", "La télémédecine a le vent dans les voiles."),
    ("fr", "trend", "Les Canadiens sont de plus en plus ouverts à l'utilisation de la télésanté."),
    ("fr", "trend", "La télésanté est un secteur en pleine croissance."),
    ("fr", "driver", "L'essor de la télésanté est nourri par les difficultés d'accès aux soins."),
    ("fr", "driver", "Le gouvernement a étendu la couverture du régime public aux consultations à distance."),
    (
        "fr",
        "driver",
        "Les gouvernements ont introduit des codes de facturation pour les consultations virtuelles.",
    ),
    ("fr", "driver", "Les régimes d'assurance couvrent de plus en plus la télémédecine."),
    (
        "fr",
        "driver",
        "La pandémie a représenté une occasion de croissance pour les entreprises de télésanté.",
    ),
    ("fr", "driver", "L'extension de la couverture du régime public à la télémédecine a favorisé son essor."),
    ("fr", "challenge", "L'essor de la télémédecine privée pose des risques de privatisation des soins."),
    ("fr", "challenge", "On ne peut pas tout faire par télémédecine."),
    ("fr", "challenge", "La télémédecine menace l'équité dans l'accès aux soins."),
    ("fr", "driver", "Quatre personnes sur cinq souhaitent consulter en ligne."),
    ("es", "trend", "Los inversionistas confían cada vez más en la salud digital."),
    ("fr", "trend", "La telemedicina comienza a ser un hecho."),
    ("es", "trend", "El tercer trimestre ha sido el mejor para la inversión en salud digital."),
    ("es", "challenge", "El sistema de salud plantea retos únicos para la telemedicina."),
    ("es", "restraint", "Las aseguradoras no tienen incentivos para pagar la telemedicina."),
    ("es", "challenge", "La telemedicina enfrenta varios desafíos, como la conectividad y la confianza."),
    (
        "es",
        "driver",
        "La nueva tendencia de trabajo flexible y la creciente demanda favorecen a la telemedicina.",
    ),
]
NOTHING = [
    ("de", "Der Vorteil der neuen Chefin: Sie kennt die Branche."),
    ("fr", "L'avantage de ce poste, c'est la vue."),
]


@pytest.mark.parametrize(("language", "kind", "sentence"), TOLD)
def test_pros_and_cons_are_told(language: str, kind: str, sentence: str) -> None:
    kinds = {one for one, _ in factors(f"{_TITLES[language]}\n\n{sentence}\n", language)}
    assert kind in kinds


@pytest.mark.parametrize(("language", "sentence"), NOTHING)
def test_what_tells_of_somebody_is_no_factor(language: str, sentence: str) -> None:
    assert not factors(f"{_TITLES[language]}\n\n{sentence}\n", language)
