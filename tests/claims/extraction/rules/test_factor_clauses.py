"""Factors that whole clauses tell: what is a gift, what is hard, who opens a field, what gathers pace."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    ("driver", "Hospital strikes", "Hospital strikes were a windfall for video doctors."),
    (
        "driver",
        "Cheap satellite links",
        "Cheap satellite links, long promised, should put fresh wind in the sails of telestroke networks.",
    ),
    ("driver", "Lower data prices", "Lower data prices have worked wonders for the take-up of telecare."),
    (
        "driver",
        "insurers have come round to paying for it",
        "A further cause of the growth of telecare is that insurers have come round to paying for it.",
    ),
    (
        "challenge",
        "devices do not talk to each other",
        "Another problem, says the study, is that devices do not talk to each other.",
    ),
    (
        "trend",
        "Money is moving into care for pets",
        "Money is moving into care for pets, a trend that should last.",
    ),
    ("driver", "cheap sensors", "It was only with cheap sensors that telecare became a mass product."),
    ("driver", "new billing code", "It took a new billing code to bring telecare out of the pilot stage."),
    ("driver", "Tax breaks", "Tax breaks did the rest."),
    ("driver", "Cheaper pumps", "Cheaper pumps help, too."),
    (
        "driver",
        "Medicaid now accepts claims for asynchronous visits",
        "Medicaid now accepts claims for asynchronous visits.",
    ),
    (
        "driver",
        "Regulators have warmed to the idea",
        "Regulators have warmed to the idea of remote prescribing.",
    ),
    ("restraint", "sickness funds would not reimburse it", "The sickness funds would not reimburse it."),
    ("restraint", "court banned the advertising", "A court banned the advertising of remote treatment."),
    (
        "driver",
        "habits formed under curfew persist",
        "Sales of telecare are forecast to climb as habits formed under curfew persist.",
    ),
    ("driver", "family doctors retire", "As family doctors retire, video visits fill the gap."),
    ("trend", "Consolidation has picked up", "Consolidation has picked up among online pharmacies."),
    ("trend", "Landline alarms", "Landline alarms are giving way to watches."),
    (
        "trend",
        "Foreign chains are gaining a foothold",
        "Foreign chains are gaining a foothold in the region by buying local names.",
    ),
    (
        "trend",
        "vendors stop insisting on costly meters",
        "The field is in motion as vendors stop insisting on costly meters.",
    ),
    ("challenge", "Families distrust a doctor on a screen", "Families distrust a doctor on a screen."),
    ("challenge", "Acquisition costs have soared", "Acquisition costs have soared."),
    ("challenge", "Nobody knows who is liable", "Nobody knows who is liable when a reading is missed."),
    ("restraint", "Rules differ from state to state", "Rules differ from state to state."),
    ("restraint", "high fees", "However, patchy lines and high fees might h"),
    ("driver", "Half of all counties have no midwife", "Half of all counties have no midwife."),
    (
        "driver",
        "Fear of infection",
        "Fear of infection was driving patients with weak lungs to consult from the sofa.",
    ),
    ("driver", "Parents expect answers at once", "Parents expect answers at once."),
    ("driver", "delayed discharges", "Beds remain short owing to delayed discharges."),
    ("driver", "Cheap handsets", "Cheap handsets have created a demand for video visits."),
    ("driver", "shortfall of neurologists", "The shortfall of neurologists is only expected to worsen."),
    ("driver", "wages have risen", "The market has become more attractive as wages have risen."),
    ("opportunity", "remote reading of X-rays", "Opportunities for remote reading of X-rays abound."),
    (
        "trend",
        "more people opting for online pharmacies",
        "This led to a shift in behavior, with more people opting for online pharmacies.",
    ),
    (
        "restraint",
        "shortage of coders",
        "Clinics have been limited in their ability to bill for calls due to a shortage of coders.",
    ),
    ("challenge", "Small budgets", "Small budgets make it hard for rural clinics to buy the carts."),
    ("restraint", "yet to win the trust", "Telecare has yet to win the trust of older surgeons."),
    (
        "opportunity",
        "falling sensor prices",
        "Vendors find plenty of room for expansion on account of falling sensor prices.",
    ),
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
        "The firm's new office was a godsend for its staff.",
        "The point is that the study covers 24 countries.",
        "The company sold two units, a move that cut its debt.",
        "It was in 2014 that the firm moved to Bergen.",
        "The government bought shares in the national airline.",
        "Regulators are reviewing the takeover.",
        "As the study shows, telecare is used in 40 countries.",
        "The company is moving into a new building.",
        "Patients seldom need surgery after the treatment.",
        "However, the company might h",
        "The opportunities for visitors abound at the fair.",
        "Das Unternehmen sitzt seit 2012 in Kassel.",
        "La société a été fondée à Lille en 2015.",
        "La empresa nació en Valencia en 2014.",
    ],
)
def test_what_tells_of_somebody_is_no_factor(sentence: str) -> None:
    assert not factors(MARKET + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The fee cut was not a blow to telecare providers.",
        "Cheap links are hardly a boon for telecare.",
        "Cheap links do not lift the demand for telecare.",
        "Whether wider networks will prove a boon for telecare remains to be seen.",
        "There is no shortage of doctors in the telecare field.",
        "The telecare deal closed after clearing the last of its hurdles, including a court ruling.",
        "In telecare, nurses consider social factors such as food and housing.",
        "The telecare market does not suffer from a lack of staff.",
        "Analysts doubt that price cuts will lift demand for telecare.",
        "The report does not say that ageing drives the telecare market.",
        "The study asked whether cheap phones drive demand for telecare.",
        "Behind the clinic is a telecare centre with six beds.",
        "The chart below is no longer shown in the telecare report.",
        "Die Kassen vergüten Videosprechstunden nicht.",
        "Ärzte fehlen nicht in der Telemedizin.",
        "No faltan médicos en la telemedicina.",
        "La ley no frena la telemedicina.",
        "如果医保愿意为远程医疗付费,市场会更大。",
        "远程医疗平台的降价并没有压低利润。",
        "Los médicos no desconfían de la telemedicina.",
        "Patients prefer to stay anonymous in this telecare survey.",
    ],
)
def test_what_is_denied_or_of_a_paper_is_no_factor(sentence: str) -> None:
    assert not factors(MARKET + sentence)


def test_an_aside_before_the_verb_names_nothing_of_its_own() -> None:
    text = f"{MARKET}Laws on equal pay, mostly in the Andes, are expected to help as well."
    assert factors(text) == {("driver", "Laws on equal pay")}
