"""Factors of German, French and Spanish texts: how far the field has come, and what made it spread."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

_TITLES = {
    "de": "Telemedizin im Wandel",
    "fr": "La télémédecine aujourd'hui",
    "es": "La telemedicina hoy",
}

TOLD = [
    ("de", "driver", "Erst seit der Pandemie hat sich die Telemedizin stark ausgeweitet."),
    ("de", "driver", "Die Videosprechstunde verdankt ihren Erfolg auch der Pandemie."),
    ("de", "driver", "Ihren Durchbruch verdankt die Telemedizin der Corona-Krise."),
    ("de", "driver", "In Zeiten der Pandemie ist der Videoanruf beim Arzt eine willkommene Alternative."),
    ("de", "driver", "Mit der Pandemie wurde die Telemedizin salonfähig."),
    ("de", "driver", "Ohne Corona wäre die Telemedizin nicht so weit."),
    (
        "de",
        "driver",
        "Wartezeiten verkürzen sich durch die Telemedizin, zeitraubende Telefonanrufe entfallen.",
    ),
    ("de", "driver", "Patienten müssen im Schnitt fünf Wochen auf einen Termin beim Facharzt warten."),
    ("de", "driver", "Telemedizin kann helfen, dem Ärztemangel auf dem Land zu begegnen."),
    ("de", "driver", "Die Telemedizin gilt als Antwort auf den Ärztemangel."),
    ("de", "driver", "Grund für den Zuwachs ist die wachsende Zahl chronisch Kranker."),
    ("de", "driver", "Dass Smartphones überall verfügbar sind, hilft der Telemedizin."),
    ("fr", "driver", "La crise du Covid a servi d'accélérateur à la télémédecine."),
    ("fr", "driver", "La télémédecine doit son essor au confinement."),
    ("fr", "driver", "Sans le Covid, la téléconsultation n'aurait pas connu un tel succès."),
    ("fr", "driver", "Il faut attendre trois mois pour obtenir un rendez-vous chez l'ophtalmologue."),
    ("fr", "driver", "La téléconsultation répond au manque de médecins dans les campagnes."),
    ("fr", "driver", "Un Français sur dix vit dans un désert médical."),
    ("fr", "driver", "La télémédecine permet de gagner du temps et d'éviter des hospitalisations."),
    ("es", "driver", "Les patients apprécient de ne plus avoir à se déplacer."),
    ("fr", "driver", "Les pouvoirs publics misent sur la télémédecine pour réduire les dépenses."),
    (
        "es",
        "driver",
        "La crisis sanitaria ha puesto encima de la mesa la necesidad de impulsar la telemedicina.",
    ),
    ("es", "driver", "El uso de la telemedicina se extiende en España por la crisis del coronavirus."),
    ("es", "driver", "Muchos usan la teleconsulta por el temor a contagiarse en el hospital."),
    ("es", "driver", "La telemedicina ha logrado aliviar la saturación de los centros de salud."),
    ("es", "driver", "Los avances tecnológicos proporcionan cada vez más herramientas a la telemedicina."),
    ("es", "driver", "La telemedicina surge como respuesta a la falta de especialistas."),
    ("es", "driver", "La comodidad y el ahorro de tiempo son las razones del éxito de la teleconsulta."),
    ("es", "driver", "Los pacientes valoran la comodidad de no tener que desplazarse."),
    ("fr", "driver", "La telemedicina le debe su auge a la pandemia."),
    ("fr", "driver", "Sin la pandemia, la telemedicina no habría crecido tanto."),
    ("de", "challenge", "Die Telemedizin steckt in Deutschland noch in den Kinderschuhen."),
    ("de", "challenge", "Bei der Telemedizin hat Deutschland großen Nachholbedarf."),
    ("de", "challenge", "Deutschland hinkt bei der Digitalisierung des Gesundheitswesens hinterher."),
    ("de", "challenge", "Bis zur flächendeckenden Nutzung der Telemedizin ist es noch ein weiter Weg."),
    ("de", "challenge", "Es hapert an der Technik und am schnellen Internet für die Videosprechstunde."),
    ("de", "challenge", "Viele Ärzte scheuen den Aufwand für die Videosprechstunde."),
    (
        "de",
        "challenge",
        "Die Videosprechstunde stößt an ihre Grenzen, wenn eine körperliche Untersuchung nötig ist.",
    ),
    ("fr", "challenge", "La télémédecine en est encore à ses balbutiements."),
    ("fr", "challenge", "La France accuse un retard dans la télémédecine."),
    ("fr", "challenge", "Il reste beaucoup de chemin à parcourir pour généraliser la téléconsultation."),
    ("fr", "challenge", "La téléconsultation ne remplace pas l'examen clinique."),
    ("fr", "challenge", "La téléconsultation a ses limites."),
    ("fr", "challenge", "Certains patients n'ont pas accès à internet, ce qui limite la téléconsultation."),
    ("fr", "challenge", "La question de la confidentialité des données se pose pour la télémédecine."),
    ("fr", "challenge", "Le modèle économique de la téléconsultation reste à trouver."),
    ("es", "challenge", "La telemedicina está en su infancia en España."),
    ("es", "challenge", "La telemedicina todavía está en pañales en el país."),
    ("es", "challenge", "Queda mucho camino por recorrer en telemedicina."),
    ("es", "challenge", "La telemedicina adolece de varias limitaciones."),
    ("es", "challenge", "La administración no ha desarrollado estrategias claras de telemedicina."),
    ("fr", "challenge", "La teleconsulta no sustituye a la consulta presencial."),
    ("es", "challenge", "La conectividad en zonas rurales es un problema para la telemedicina."),
    (
        "es",
        "challenge",
        "En la sanidad pública, el uso de la telemedicina se ha limitado a proyectos aislados.",
    ),
    ("de", "opportunity", "Das Potenzial der Telemedizin ist riesig."),
    ("de", "opportunity", "Die Telemedizin hat in Deutschland noch viel Potenzial."),
    ("fr", "opportunity", "Le potentiel du marché français de la télémédecine est énorme."),
    (
        "fr",
        "opportunity",
        "Dix pour cent des consultations pourraient être remplacées par des téléconsultations.",
    ),
    ("fr", "opportunity", "La télémédecine recèle un potentiel considérable."),
    ("es", "opportunity", "El potencial de la telemedicina es enorme."),
    ("fr", "opportunity", "La telemedicina tiene un gran potencial en América Latina."),
    ("de", "trend", "Die Videosprechstunde ist aus der Versorgung nicht mehr wegzudenken."),
    ("de", "trend", "Die Telemedizin ist in den Köpfen der Deutschen angekommen."),
    ("de", "trend", "Digitale Technologien gewinnen in der Gesundheitsbranche zunehmend an Bedeutung."),
    ("de", "trend", "Die Telemedizin gehört inzwischen zum Alltag vieler Praxen."),
    ("fr", "trend", "La téléconsultation est entrée dans les mœurs."),
    ("fr", "trend", "La téléconsultation fait désormais partie du quotidien des médecins."),
    ("es", "trend", "Le marché de la télémédecine se consolide."),
    ("fr", "trend", "Les levées de fonds se multiplient dans la e-santé."),
    ("es", "trend", "Las teleconsultas se han normalizado en la sanidad pública."),
    ("es", "trend", "La telemedicina ya forma parte de la atención habitual."),
    ("fr", "trend", "La inversión en salud digital crece desde 2017."),
    ("es", "trend", "Las inversiones en telemedicina se han disparado."),
    ("es", "trend", "Los fondos invierten cada vez más en salud digital."),
    ("es", "driver", "La videoconsulta orienta a los pacientes y evita saturar los hospitales."),
]
NOTHING = [
    ("de", "Doctolib bietet Videosprechstunden an. Die Firma sitzt in Paris."),
    ("de", "Der Termin beim Gericht ist in fünf Wochen."),
    ("fr", "La réunion fait partie du programme."),
    ("es", "El evento forma parte del programa."),
    ("de", "Das Potenzial der Mannschaft ist riesig."),
    ("fr", "La firma motivó a sus empleados a correr."),
]


@pytest.mark.parametrize(("language", "kind", "sentence"), TOLD)
def test_how_far_the_field_is_and_why_is_told(language: str, kind: str, sentence: str) -> None:
    kinds = {one for one, _ in factors(f"{_TITLES[language]}\n\n{sentence}\n", language)}
    assert kind in kinds


@pytest.mark.parametrize(("language", "sentence"), NOTHING)
def test_what_tells_of_somebody_is_no_factor(language: str, sentence: str) -> None:
    assert not factors(f"{_TITLES[language]}\n\n{sentence}\n", language)
