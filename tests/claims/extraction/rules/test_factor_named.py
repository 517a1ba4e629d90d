"""Factors named at some distance from their kind, told in clauses of their own, or in other languages."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. The telecare market is young.\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The trends that the branch is seeing include wider use of cameras and a fresh focus on carers.",
            {("trend", "wider use of cameras"), ("trend", "fresh focus on carers")},
        ),
        ("It faces hurdles to adoption related to old licences.", {("restraint", "old licences")}),
        ("Doctors listed concerns about wrong advice.", {("challenge", "wrong advice")}),
        ("Mixed care is becoming the norm.", {("trend", "Mixed care")}),
        ("Video visits are valued for their short queues.", {("driver", "short queues")}),
        (
            "With ageing towns, thin staffing, and better lines, telecare is now a must for wards.",
            {("driver", "ageing towns"), ("driver", "thin staffing"), ("driver", "better lines")},
        ),
        (
            "Telecare has risen since 2020, as cheap sensors let nurses watch more beds.",
            {("driver", "cheap sensors let nurses watch more beds")},
        ),
        ("Many islands have few surgeons or nurse shortages.", {("driver", "nurse shortages")}),
        (
            "The region has a well-developed hospital network.",
            {("driver", "well-developed hospital network")},
        ),
        (
            "Cheap phones, which, together with thin staffing, are driving the market, came early.",
            {("driver", "thin staffing")},
        ),
        (
            "Young firms are still struggling to raise first loans.",
            {("challenge", "raise first loans")},
        ),
        (
            "Uno de los principales retos de la telemedicina es la brecha digital.",
            {("challenge", "brecha digital")},
        ),
        ("Las cámaras baratas han resultado ser un gran aliado del sector.", {("driver", "cámaras baratas")}),
        (
            "L'un des principaux freins à la télémédecine reste la mauvaise couverture.",
            {("restraint", "mauvaise couverture")},
        ),
        (
            "Eine der größten Herausforderungen der Telemedizin ist die schlechte Leitung.",
            {("challenge", "schlechte Leitung")},
        ),
        (
            "Nurses are turning to remote care as families ask for it and phones become cheap.",
            {("driver", "families ask for it"), ("driver", "phones become cheap")},
        ),
        (
            "Several factors, including dear loans and thin demand, suggest that growth is slowing.",
            {("restraint", "dear loans"), ("restraint", "thin demand")},
        ),
        ("A wave of thefts has exposed the risks of shared files.", {("challenge", "wave of thefts")}),
        ("Le Covid a imposé la téléconsultation.", {("driver", "Covid")}),
        (
            "La télésanté a connu un fort essor avec les confinements de mars.",
            {("driver", "confinements de mars")},
        ),
        ("Elle trouve ses limites dans le manque de réseau.", {("restraint", "manque de réseau")}),
        ("La mala cobertura obligó a los hospitales a comprar radios.", {("driver", "mala cobertura")}),
        (
            "En primer lugar, la ley de 2020 disparó la demanda.",
            {("driver", "ley de 2020")},
        ),
        (
            "El sector tiene muchos retos, entre los que destacan la falta de camas y el precio del viaje.",
            {("challenge", "falta de camas"), ("challenge", "precio del viaje")},
        ),
        (
            "Yet challenges to growth are emerging— old licences, thin staffing and the safety of data.",
            {("challenge", "old licences"), ("challenge", "thin staffing"), ("challenge", "safety of data")},
        ),
        (
            "Doctors turn to video as new laws speed up the adoption of telehealth.",
            {("driver", "new laws")},
        ),
        ("The north keeps its lead by combining thick networks.", {("driver", "thick networks")}),
        ("Mixed wards gain support.", {("trend", "Mixed wards")}),
        ("There is a huge potential for care in prisons.", {("opportunity", "care in prisons")}),
        ("Doch bislang hält sich die Nachfrage in Grenzen.", {("challenge", "Nachfrage")}),
        (
            "Seit 2017 übernehmen alle Krankenkassen die Kosten dafür.",
            {("driver", "übernehmen alle Krankenkassen die Kosten dafür")},
        ),
        ("La ley cuenta con el apoyo de los alcaldes.", {("driver", "apoyo de los alcaldes")}),
        ("El frío de enero ha provocado que muchos llamen por vídeo.", {("driver", "frío de enero")}),
        ("Care by video has become the norm.", {("trend", "Care by video")}),
        (
            "A visit by video is often cheaper than a trip to town.",
            {("driver", "cheaper than a trip to town")},
        ),
        (
            "Villages call more often, with state payments enabling nurses to answer.",
            {("driver", "state payments")},
        ),
        ("Cela peut s'expliquer par la demande des villages.", {("driver", "demande des villages")}),
        (
            "Le secteur se cantonne à des essais locaux.",
            {("restraint", "se cantonne à des essais locaux")},
        ),
        (
            "Angesichts der langen Wege eröffnet die Telemedizin neue Räume.",
            {("driver", "langen Wege")},
        ),
        ("Die leeren Praxen weckten den Bedarf nach Telemedizin.", {("driver", "leeren Praxen")}),
        (
            "Das gelingt, seit die Politik im Mai das alte Verbot lockerte.",
            {("driver", "Politik im Mai das alte Verbot lockerte")},
        ),
        ("Ein weiteres Problem ist die dünne Leitung.", {("challenge", "dünne Leitung")}),
        ("This is mainly because nurses retire early.", {("driver", "nurses retire early")}),
        (
            "With wards closed for months, nurses and patients turned to telehealth.",
            {("driver", "wards closed for months")},
        ),
        ("Home care has shifted towards village nurses who know everybody.", {("trend", "village nurses")}),
        ("Some experts worry that calls replace visits.", {("challenge", "calls replace visits")}),
        (
            "Con la llegada de la fibra, las consultas por vídeo se multiplican.",
            {("driver", "llegada de la fibra")},
        ),
        (
            "El modelo tiene retos: la falta de camas y el precio de los viajes.",
            {("challenge", "falta de camas"), ("challenge", "precio de los viajes")},
        ),
        ("Avec la pénurie de lits, les villages appellent.", {("driver", "pénurie de lits")}),
        ("Die Branche kämpft seit Jahren mit alten Geräten.", {("challenge", "alten Geräten")}),
    ],
)
def test_factors_are_found(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= factors(MARKET + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "With its new app, Alder sells telecare services.",
        "With a share of 40%, the hardware segment is the largest.",
        "The telecare market is expected to grow as part of a wider plan.",
        "Banks and shops had to close in many towns due to lockdowns.",
        "Grâce à la carte, le coursier arrive en moins d'une heure.",
        "Cables and clouds have given rise to a new word for it.",
        "The company said it will expand the reach of its telecare app to Norway.",
        "The new telecare law leaves room for interpretation by courts.",
        "No law has triggered a surge in telecare visits so far.",
        "The new hall provides the gateway to the eastern wing, where telecare rooms are planned.",
        "Critics say telecare will not reduce waiting times.",
        "There is no evidence telecare improves quality of care.",
        "Telemedizin spart keine Kosten.",
        "Der Datenschutz ist keine Hürde für die Telemedizin.",
        "La télémédecine ne réduit pas les délais d'attente.",
        "Le coût n'est pas un frein à la téléconsultation.",
        "El precio no es un obstáculo para la telemedicina.",
        "El mercado de pisos está en auge, según un portal de telemedicina.",
        "Le secteur de la boulangerie est en pleine expansion, note un blog de télémédecine.",
        "双方未来将聚焦慢病管理。",
        "远程医疗公司已形成线上线下结合的服务模式。",
        "市场没有出现投资热潮,远程医疗平淡。",
        "老人应警惕跌倒、骨折等风险。",
    ],
)
def test_no_factor_is_found(sentence: str) -> None:
    assert factors(MARKET + sentence) == set()


def test_a_heading_and_the_sentence_that_tells_it_again_are_one_factor() -> None:
    text = (
        f"{MARKET}\n\nGrowing Number of Pets\n\nThe growing number of households with pets is a driver of "
        "the telecare market, and many of them call in the evening.\n"
    )
    assert factors(text) == {("driver", "Growing Number of Pets")}


NEWS = (
    "Alder Telecare bought Birch Clinics on 3 May 2024 for $5 million. Alder and Birch signed the deal.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Telehealth use has risen since 2020, as more families have moved far from their parents.",
            {("driver", "more families have moved far from their parents")},
        ),
        (
            "Alder hopes for growth, and in the north telehealth is driven by the long roads to a ward.",
            {("driver", "long roads to a ward")},
        ),
        ("Alder Telecare grew due to its new ward in Port Alder.", set()),
    ],
)
def test_news_tells_of_the_field_beside_a_company(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(NEWS + sentence) == expected
