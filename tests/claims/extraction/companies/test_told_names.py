"""Names in headlines, of founders and owners, and names that a page ran together."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Quorvik Acquires Tarnhill in $40M Deal", {"Quorvik", "Tarnhill"}),
        (
            "Quorvik In Talks to Acquire Tarnhill: The paper says Quorvik may buy Tarnhill.",
            {"Quorvik", "Tarnhill"},
        ),
        ("Why Quorvik Invested in Wards That Never Close", {"Quorvik"}),
        ("It came from the founder of the sleep-tracking app Lantern, who left.", {"Lantern"}),
        ("She is an adviser to Quorvik and Lantern, and a mother of two.", {"Quorvik", "Lantern"}),
        ("It was an idea of Ana Ruiz, CEO de Sunny Wards, dice la prensa.", {"Sunny Wards"}),
        ("Elle est responsable des soins chez Tarnhill France, dit-elle.", {"Tarnhill France"}),
        ("The round was led by Quorvik CapitalTarnhill Capital.", {"Quorvik Capital", "Tarnhill Capital"}),
        ("It was the end of the boomTeladoc Health grew anyway.", {"Teladoc Health"}),
        ("The insurer works with the Ohio Rural Care Network in May.", {"Ohio Rural Care Network"}),
        (
            "Er war Oberarzt am Universitätsklinikum Tarnhill und der Quorvik GmbH.",
            {"Universitätsklinikum Tarnhill"},
        ),
        (
            "It is run by the Ohio chain Health Partners of Salem and Ohio Strategic Partners.",
            {"Ohio Strategic Partners"},
        ),
        (
            "velm [2] Teladoc Health Chronic use disorder An app for those who cannot sleep.",
            {"Teladoc Health"},
        ),
        ("1Quorvik University Hospital, Oslo. 2Tarnhill Inc., Oslo.", {"Quorvik University Hospital"}),
        ("They met in Washington D.C. Quorvik raised $3 million.", {"Quorvik"}),
        ("It sold its shares to the maker QMT (Quorvik Medical Tarns).", {"QMT"}),
        ("Quorvik Inc. compró el Hospital Virgen de la Colina en mayo.", {"Hospital Virgen de la Colina"}),
        ("Quorvik Inc. compró el Hospital Tarnhill de Madrid en mayo.", {"Hospital Tarnhill"}),
        ("La Clinique du Parc a été rachetée par Quorvik Santé.", {"Clinique du Parc"}),
        ("• Beam Therapeutics (États-Unis), pionnier de la génétique", {"Beam Therapeutics"}),
        ("Neue Anbieter wie z.B. QuorvikBest betreten das Feld.", {"QuorvikBest"}),
        ("Quorvik and 39 other health startups were chosen for a programme.", {"Quorvik"}),
        ("They took Tarnhill & Velm Care–were paid by Velm Care in May.", {"Tarnhill", "Velm Care"}),
        ("La Consejería ha adjudicado a Quorvik el contrato de las salas.", {"Quorvik"}),
        ("New rounds: Quorvik $60M, The Tarnhill Velms $35M, and more", {"Quorvik", "Tarnhill Velms"}),
        ("Plataforma de salud española Quorvik inicia su operación.", {"Quorvik"}),
        ("Es una herramienta de salud incubada por Quorvik.", {"Quorvik"}),
    ],
)
def test_a_company_is_told_by_its_place(text: str, names: set[str]) -> None:
    assert names <= {form for forms in companies(text) for form in forms}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Why We Backed This Midlife Health-Focused Startup of the Year", "Midlife Health"),
        ("Quorvik Inc. cares for women. Chrissy is writing from home.", "Chrissy"),
        ("Quorvik Inc. is what they call a Women's Health startup.", "Women's Health"),
        ("They use Quorvik's VelmoView screens in the wards.", "VelmoView"),
        ("Quorvik Inc. also offers Velmo Pro, a record system for wards.", "Velmo Pro"),
        ("Quorvik Inc. raised Sh22.1 billion in May.", "Sh22"),
        ("Quorvik Inc. treats musculoskeletal (MSC) pain. Care of MSC is rising.", "MSC"),
        ("VelmoRx, Quorvik's prescription game, helps children.", "VelmoRx"),
        ("Imagen: Ana Ruiz (TarnPress/Velmo).\n\nQuorvik Inc. creció en mayo.", "TarnPress"),
        ("Senators Ann Tarn (R-Ind.) and Velm Quor (D-Nev.) voted on it.", "R-Ind"),
        ("Quorvik Inc. sells Pulse Field Ablation (PFA) systems. PFA has grown.", "PFA"),
        ("Longtime CEO Maria Quill of Quorvik Inc. in May.", "Longtime CEO"),
        ("Clinics Are Velmoring to Go Where the Patients Live", "Velmoring"),
        ("Alivia McTarn\n\nQuorvik Inc. grew in May.", "Alivia McTarn"),
        ("QTX means remote ward checks, and QTX is growing fast.", "QTX"),
        ("El Centro para el Desarrollo Tarn y Quorvik Inc. se alían.", "Centro"),
        ("Er ist stolz auf den Spaß bei der Quorvik GmbH.", "Spaß"),
        ("Trabaja con herramientas de Quorvik como Velmview y otras de Quorvik Inc.", "Velmview"),
        ("Santiago Pérez Tarn dirige Quorvik Inc. en Madrid.", "Santiago Pérez Tarn"),
        ("El director general de Gestión Económica de Quorvik Inc. dimite.", "Gestión Económica"),
        ("Quorvik Inc. will buy the Tarnhill Health Conference in May.", "Tarnhill Health Conference"),
        ("It will buy the Tarnkeepsie, NY-based clinic chain Quorvik Inc. in May.", "Tarnkeepsie"),
        ("Has Quorvik lost its edge in care? Quorvik Inc. denies it.", "Has Quorvik"),
        ("L'officine est fermée. Quorvik Santé est une société.", "L'officine"),
    ],
)
def test_what_is_no_company_is_not_one(text: str, name: str) -> None:
    assert not any(name in forms for forms in companies(text))


def test_what_a_german_hyphen_says_of_a_company_is_no_part_of_its_name() -> None:
    text = "Die Kasse gehört zur Tarnhill-Versicherungsgruppe, wie die Quorvik GmbH meldet."
    assert ("Tarnhill",) in companies(text, "de")
    text = "Swica und die Versicherungen; die Quorvik GmbH und Leistungserbringer."
    assert not any(
        form in ("Versicherungen", "Leistungserbringer") for forms in companies(text, "de") for form in forms
    )


@pytest.mark.parametrize(
    "text",
    [
        "Quorvik Inc. (known as Tarnhill in Norway) raised $3 million. Tarnhill has grown.",
        "Quorvik Inc., the Danish telehealth company also known as Tarnhill in Norway, raised $3 million.",
    ],
)
def test_a_company_under_another_name_is_counted_once(text: str) -> None:
    assert [forms for forms in companies(text) if "Tarnhill" in forms] == [("Quorvik Inc", "Tarnhill")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The aim is rest, Ronnda Kelling, Quorvik Healthcare president and CEO, said on Monday.",
            {"Quorvik Healthcare"},
        ),
        (
            "Quorvik Health merged with Tarnhill Care. Maybe Quorvik Health gains. Perhaps Tarnhill Care.",
            {"Quorvik Health", "Tarnhill Care"},
        ),
        (
            "Tarnhill, Inc. agreed with Quorvik Holding Inc. (“Parent”) to merge. The board of Parent met.",
            {"Tarnhill, Inc.", "Quorvik Holding Inc"},
        ),
    ],
)
def test_who_holds_an_office_how_a_sentence_opens_and_what_a_contract_calls_a_party_are_no_companies(
    text: str, names: set[str]
) -> None:
    assert {forms[0] for forms in companies(text)} == names


def test_a_well_known_chinese_company_with_another_one_are_two() -> None:
    text = "去年,腾讯联合云杉资本、栗川保险投资了医药平台药快帮。某国家主权基金也参与了投资。"
    assert {form for forms in companies(text, "zh") for form in forms} == {
        "腾讯",
        "云杉资本",
        "栗川保险",
        "药快帮",
    }
