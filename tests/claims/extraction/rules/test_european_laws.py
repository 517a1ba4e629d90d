"""Factors of German, French and Spanish texts: what laws allow, who doubts, how much is used, what is spared."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

_TITLES = {
    "de": "Telemedizin im Wandel",
    "fr": "La télémédecine aujourd'hui",
    "es": "La telemedicina hoy",
}

TOLD = [
    ("de", "restraint", "Bislang durften Ärzte per Video nur Patienten behandeln, die sie schon kannten."),
    ("de", "restraint", "Bisher durften Mediziner in Sachsen keine neuen Patienten per Telefon behandeln."),
    ("de", "restraint", "Die Fernbehandlung war in Bayern bis 2018 verboten."),
    ("de", "restraint", "Lange verhinderte das Fernbehandlungsverbot eine breite Nutzung."),
    ("de", "restraint", "Grund dafür sind rechtliche Hürden, in Tirol gilt das Fernbehandlungsverbot."),
    (
        "de",
        "restraint",
        "Der Gesundheitsmarkt ist stark reguliert, was neue Anbieter von Telemedizin bremst.",
    ),
    ("de", "restraint", "Der Markt für digitale Gesundheit ist hochreguliert."),
    ("de", "restraint", "Das Gesundheitswesen ist streng reguliert, die Zulassung dauert Jahre."),
    ("de", "driver", "Die Aufhebung des Fernbehandlungsverbots macht es möglich."),
    ("de", "driver", "Möglich macht das die Lockerung der Berufsordnung im Mai 2018."),
    ("de", "driver", "Seit der Lockerung des Verbots dürfen Ärzte auch neue Patienten online behandeln."),
    ("de", "driver", "2018 wurde das Fernbehandlungsverbot gelockert."),
    (
        "de",
        "driver",
        "Seit das Fernbehandlungsverbot gefallen ist, drängen immer mehr Anbieter auf den Markt.",
    ),
    ("de", "driver", "Die Restriktionen für die Fernbehandlung fielen im Frühjahr."),
    (
        "de",
        "driver",
        "Seit Mai 2020 zahlen auch alle gesetzlichen Krankenkassen die ärztliche Online-Behandlung.",
    ),
    ("de", "driver", "Seit diesem Jahr übernehmen die Kassen die Kosten der Videosprechstunde."),
    ("de", "driver", "Inzwischen erstatten die meisten Kassen die Telemedizin."),
    ("de", "driver", "Den Weg zur App auf Rezept hat das Digitale-Versorgung-Gesetz geebnet."),
    (
        "de",
        "driver",
        "Ein neues Gesetz erlaubt Ärzten seit Januar, Patienten ausschließlich per Video zu behandeln.",
    ),
    ("de", "driver", "Das neue Gesetz soll die Telemedizin voranbringen."),
    ("de", "driver", "Mit der Einführung des E-Rezepts erhoffen sich die Versender einen Schub."),
    ("fr", "restraint", "Malgré une réglementation contraignante, la téléconsultation séduit les patients."),
    (
        "fr",
        "restraint",
        "La téléconsultation est régulée par un décret qui oblige à obtenir un"
        " agrément auprès des agences régionales.",
    ),
    ("fr", "restraint", "Le secteur reste très réglementé."),
    ("fr", "restraint", "La téléconsultation était jusqu'ici interdite au Sénégal."),
    ("fr", "driver", "Depuis septembre 2018, la loi permet le remboursement des actes de téléconsultation."),
    (
        "fr",
        "driver",
        "Depuis le 15 septembre, les actes de téléconsultation sont remboursés par l'Assurance maladie.",
    ),
    ("fr", "driver", "Le remboursement de la téléconsultation, entré en vigueur en 2018, a changé la donne."),
    ("es", "driver", "L'entrée en vigueur de l'avenant 6 a ouvert la voie à la téléconsultation."),
    ("fr", "driver", "L'État soutient le déploiement de la télémédecine et a modifié sa réglementation."),
    ("es", "driver", "L'assouplissement des règles a permis à la télémédecine de se développer."),
    ("fr", "driver", "Un décret autorise désormais les pharmaciens à proposer la téléconsultation."),
    ("es", "restraint", "Pese a las trabas regulatorias, la telemedicina avanza en Chile."),
    ("fr", "restraint", "La ley no permitía hasta ahora recetar a distancia."),
    ("es", "restraint", "El sector sanitario está muy regulado."),
    ("fr", "restraint", "La teleconsulta estaba prohibida en Paraguay."),
    ("es", "driver", "La nueva ley permite a los médicos recetar a distancia."),
    ("es", "driver", "La aprobación de la ley de telemedicina abrió la puerta a nuevos actores."),
    ("es", "driver", "Desde 2021 los seguros reembolsan la teleconsulta."),
    ("es", "driver", "El país cuenta desde 2020 con un marco legal que regula la telemedicina."),
    ("es", "driver", "La flexibilización de las normas permitió a las clínicas atender por video."),
    ("fr", "driver", "Un decreto autoriza la receta electrónica desde marzo."),
    (
        "de",
        "restraint",
        "Lange Zeit durfte kein Arzt einen Patienten behandeln, den er nur aus der Ferne kannte.",
    ),
    (
        "de",
        "restraint",
        "Apotheken dürfen Rezepte von Online-Ärzten ablehnen, und Ärzte"
        " durften solche Rezepte nicht ausstellen.",
    ),
    (
        "de",
        "restraint",
        "Erst 2018 fiel das Verbot, bis dahin war eine Behandlung ausschließlich per Video nicht erlaubt.",
    ),
    (
        "de",
        "restraint",
        "Er wich nach London aus, weil die Regeln eine Arztbehandlung ausschließlich"
        " aus der Ferne nicht erlaubten.",
    ),
    ("de", "restraint", "Trotz hoher bürokratischer Hürden wächst die Zahl der Videosprechstunden."),
    ("de", "restraint", "Die Zahl der Videosprechstunden, die eine Praxis abrechnen darf, ist begrenzt."),
    (
        "de",
        "driver",
        "Das Terminservicegesetz verpflichtet die Kassen, eine elektronische Patientenakte anzubieten.",
    ),
    ("de", "driver", "Die Bundesregierung will mit dem Gesetz die Telemedizin stärken."),
    (
        "de",
        "driver",
        "Der Ärztetag hat die Berufsordnung geändert, so dass Ärzte"
        " nun auch Fernbehandlungen anbieten dürfen.",
    ),
    ("de", "driver", "Inzwischen sind Fernbehandlungen unter bestimmten Bedingungen möglich."),
    ("de", "driver", "Seit April können Hausärzte die Videosprechstunde über die Kasse abrechnen."),
    ("de", "driver", "Die Telemedizin wird nun Teil der Regelversorgung."),
    ("de", "driver", "Telemedizinische Leistungen werden von den Kassen bezahlt."),
    ("de", "driver", "Die Kassen haben sich darauf geeinigt, telemedizinische Leistungen zu bezahlen."),
    ("de", "driver", "Seit Oktober können Patienten Gesundheits-Apps von ihrem Arzt verschrieben bekommen."),
    ("de", "driver", "Möglich wurde das durch eine Änderung des Heilmittelwerbegesetzes."),
    ("de", "driver", "Mit dem Inkrafttreten des neuen Gesetzes dürfen Apps auf Rezept verordnet werden."),
    (
        "fr",
        "restraint",
        "Les médecins ne peuvent pas facturer une téléconsultation à un patient qu'ils n'ont jamais vu.",
    ),
    ("es", "restraint", "L'absence de remboursement freine la téléconsultation."),
    (
        "fr",
        "restraint",
        "La téléconsultation n'est prise en charge que si le patient connaît déjà le médecin.",
    ),
    ("fr", "restraint", "En dépit des réticences des syndicats, la télémédecine avance."),
    (
        "fr",
        "restraint",
        "Un agrément est obligatoire pour proposer la téléconsultation, un processus long et lourd.",
    ),
    ("fr", "driver", "La nouvelle convention médicale prévoit le remboursement de la télé-expertise."),
    ("fr", "driver", "Depuis le vote de la loi, les pharmaciens peuvent proposer la téléconsultation."),
    (
        "fr",
        "driver",
        "L'Assurance maladie prend en charge les téléconsultations à 100 % jusqu'à la fin de l'année.",
    ),
    ("fr", "driver", "Le gouvernement a décidé de rembourser intégralement la téléconsultation."),
    ("fr", "driver", "Les Français peuvent désormais se faire rembourser leurs téléconsultations."),
    ("fr", "driver", "La levée des restrictions pendant le confinement a dopé la téléconsultation."),
    ("fr", "driver", "La loi de 2009 a reconnu la télémédecine comme une pratique médicale à part entière."),
    ("fr", "driver", "Le remboursement, effectif depuis septembre, ouvre le marché de la téléconsultation."),
    ("fr", "driver", "Le Sénat a adopté un texte qui autorise la vente de médicaments en ligne."),
    ("es", "restraint", "Hasta ahora los médicos solo podían recetar a distancia a pacientes conocidos."),
    ("es", "restraint", "La falta de una ley que regule la telemedicina limita su crecimiento."),
    ("es", "restraint", "En el país aún no existe un marco legal para la telemedicina."),
    ("es", "restraint", "A pesar de la resistencia de los colegios médicos, la teleconsulta crece."),
    ("fr", "restraint", "La teleconsulta todavía no está regulada en Bolivia."),
    ("es", "driver", "El Ministerio de Salud reguló la telemedicina mediante una resolución en abril."),
    ("es", "driver", "El Congreso aprobó una ley que reconoce la telemedicina."),
    ("es", "driver", "Con la entrada en vigor de la ley, las isapres deben cubrir la telemedicina."),
    ("es", "driver", "Fonasa incorporó la teleconsulta a su cobertura."),
    ("es", "driver", "La nueva normativa obliga a las aseguradoras a pagar la teleconsulta."),
    (
        "es",
        "driver",
        "El decreto de emergencia autorizó a los médicos a recetar por WhatsApp y"
        " abrió paso a la teleconsulta.",
    ),
    ("es", "driver", "La telemedicina fue autorizada por ley en 2020."),
    ("es", "driver", "Las obras sociales empezaron a pagar las consultas virtuales."),
    ("de", "challenge", "Die Akzeptanz bei Ärzten und Krankenkassen ist derzeit noch sehr gering."),
    ("de", "challenge", "Noch ist die Akzeptanz der Videosprechstunde unter älteren Patienten niedrig."),
    ("de", "challenge", "Tatsächlich ist die App auf Rezept bei den Bürgern noch nicht so recht angekommen."),
    ("de", "challenge", "Digitale Gesundheitsanwendungen spielen im Alltag der Praxen kaum eine Rolle."),
    (
        "de",
        "challenge",
        "Nur knapp 30 Prozent der Versicherten wissen überhaupt von der Möglichkeit,"
        " Apps auf Rezept zu bekommen.",
    ),
    ("de", "challenge", "Das Thema ist in Deutschland bisher weniger verbreitet."),
    ("de", "challenge", "Viele Ärzte stehen der Telemedizin skeptisch gegenüber."),
    ("de", "challenge", "Bislang nutzt kaum jemand die Gesundheits-Apps der Kassen."),
    ("de", "challenge", "Datenschützer warnen vor den Risiken der Telemedizin."),
    ("de", "challenge", "Die Ärztekammern warnten vor der Fernbehandlung."),
    ("de", "challenge", "Ressentiments gegen die Telemedizin standen im Raum."),
    ("de", "challenge", "Viele Menschen haben Angst, dass ihre Daten in falsche Hände geraten."),
    ("de", "challenge", "Der Nutzen vieler Apps ist nicht belegt."),
    ("es", "challenge", "Peu de médecins pratiquent la téléconsultation."),
    ("fr", "challenge", "Seulement 60 000 téléconsultations avaient été remboursées à la mi-septembre."),
    ("fr", "challenge", "La téléconsultation reste méconnue du grand public."),
    ("fr", "challenge", "Les médecins sont encore réticents à la téléconsultation."),
    ("fr", "challenge", "La téléconsultation peine à trouver son public."),
    ("fr", "challenge", "Les syndicats de médecins dénoncent une médecine à deux vitesses."),
    ("fr", "challenge", "La confiance des patients dans la téléconsultation est encore faible."),
    ("es", "challenge", "Beaucoup de patients ignorent l'existence de la téléconsultation."),
    ("fr", "challenge", "Pocos pacientes conocen la telemedicina."),
    ("es", "challenge", "La telemedicina es todavía poco conocida entre los mayores."),
    ("es", "challenge", "El uso de la telemedicina sigue siendo bajo en las zonas rurales."),
    ("es", "challenge", "Muchos médicos se muestran reacios a atender por pantalla."),
    ("es", "challenge", "La penetración de la telemedicina en Honduras es todavía muy baja."),
    ("es", "challenge", "Los colegios médicos advierten de los riesgos de la telemedicina."),
    ("fr", "challenge", "Aún hay mucho desconocimiento sobre la telemedicina."),
    (
        "de",
        "driver",
        "Videosprechstunden sind gefragt, seit sich Patienten nicht mehr in Wartezimmer trauen.",
    ),
    (
        "de",
        "driver",
        "Aus Angst vor Ansteckung meiden viele Patienten die Praxen und nutzen die Videosprechstunde.",
    ),
    ("de", "driver", "Das Eis scheint durch die Pandemie gebrochen."),
    ("de", "driver", "Die Akzeptanz von Telemedizin wird durch die Krise um fünf Jahre vorangebracht."),
    ("de", "driver", "Mit der Corona-Pandemie änderte sich das schlagartig."),
    (
        "es",
        "driver",
        "Par peur de la contamination, de nombreux patients se tournent vers la téléconsultation.",
    ),
    ("es", "driver", "Por miedo al contagio, muchos pacientes recurren a la teleconsulta."),
    ("fr", "driver", "La crise sanitaire a tout changé pour la téléconsultation."),
    ("es", "driver", "La pandemia lo cambió todo para la telemedicina."),
    ("de", "driver", "Patienten sparen sich damit den Weg zum Arzt."),
    (
        "de",
        "driver",
        "Die Patienten versprechen sich von der Telemedizin schnellere Hilfe und kürzere Wartezeiten.",
    ),
    ("de", "driver", "Mit der Telemedizin entfallen lange Anfahrten und volle Wartezimmer."),
    ("de", "driver", "Telemedizin überbrückt Versorgungslücken auf dem Land."),
    ("de", "driver", "Gerade auf dem Land kann Telemedizin lange Wege ersparen."),
    ("es", "driver", "La téléconsultation évite aux patients de longs déplacements."),
    ("fr", "driver", "La télémédecine permet de désengorger les urgences et de réduire les coûts."),
    (
        "fr",
        "driver",
        "Le secteur recourt aux communications à distance pour réduire les coûts et"
        " améliorer la qualité des soins.",
    ),
    ("es", "driver", "La telemedicina evita desplazamientos y ahorra tiempo a los pacientes."),
    ("es", "driver", "La telemedicina permite reducir costos y llegar a zonas remotas."),
    ("es", "driver", "La teleconsulta acerca especialistas a las zonas rurales."),
    ("de", "trend", "Der Einsatz von Telemedizin in Krankenhäusern erfreut sich steigender Nachfrage."),
    ("de", "trend", "Die Nachfrage nach Videosprechstunden hat sich binnen eines Jahres verdoppelt."),
    ("de", "trend", "Die Zahl der Videosprechstunden stieg 2020 auf das Zehnfache."),
    ("de", "trend", "Immer mehr Patienten lassen sich per Video behandeln."),
    ("de", "trend", "Jeder zweite Arzt hat inzwischen Erfahrungen mit der Telemedizin."),
    ("fr", "trend", "Les téléconsultations ont explosé en mars."),
    ("es", "trend", "De plus en plus de Français consultent à distance."),
    ("es", "trend", "El número de teleconsultas se multiplicó por diez en un año."),
    ("fr", "trend", "Cada vez más pacientes prefieren la consulta virtual."),
    ("es", "trend", "Uno de cada dos médicos ya ofrece videoconsultas."),
    ("es", "trend", "Las consultas virtuales crecieron un 300 por ciento en marzo."),
]
NOTHING = [
    ("de", "Das Unternehmen darf nur in Hamburg liefern."),
    ("de", "Die Plattform ist mit Ärzten in 30 Ländern vertreten und bietet Videosprechstunden an."),
    ("de", "Mit der App können Patienten Termine buchen."),
    ("fr", "Le groupe propose des téléconsultations dans ses pharmacies."),
    ("es", "La plateforme permet aux patients de consulter à distance."),
    ("es", "La empresa permite a los pacientes consultar a distancia."),
    ("es", "Los usuarios pueden pagar la consulta con tarjeta en la aplicación."),
    ("de", "Die Firma hat 40 Mitarbeiter und sitzt in Köln."),
    ("de", "Das Startup hat die Zahl seiner Kunden verdoppelt."),
    ("fr", "La société emploie 40 personnes à Lyon."),
    ("fr", "La empresa emplea a 40 personas en Madrid."),
]


@pytest.mark.parametrize(("language", "kind", "sentence"), TOLD)
def test_what_laws_users_and_doubters_do_is_told(language: str, kind: str, sentence: str) -> None:
    kinds = {one for one, _ in factors(f"{_TITLES[language]}\n\n{sentence}\n", language)}
    assert kind in kinds


@pytest.mark.parametrize(("language", "sentence"), NOTHING)
def test_what_tells_of_somebody_is_no_factor(language: str, sentence: str) -> None:
    assert not factors(f"{_TITLES[language]}\n\n{sentence}\n", language)
