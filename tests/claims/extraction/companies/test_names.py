from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.claims.extraction.companies.aliases import groups
from kg.claims.extraction.companies.clues import after, before, form, is_person
from kg.claims.extraction.companies.headlines import is_title_line
from kg.claims.extraction.companies.latin import runs
from kg.claims.extraction.grammar.names import find_companies
from kg.claims.extraction.page import read_page
from tests.claims.extraction.deal_texts import companies
from tests.claims.extraction.reading_texts import document

NAMED = [
    ("en", "Telecare start-up Brindlewick raised $4 million on Monday.", {("Brindlewick",)}),
    (
        "en",
        "Ostermere Health, Inc. (NASDAQ: OSTM) reported revenue of $4 million.",
        {("Ostermere Health, Inc.",)},
    ),
    (
        "en",
        "Alder Health bought Brindlewick Care Services of Canada Inc. in 2031.",
        {("Alder Health",), ("Brindlewick Care Services of Canada Inc",)},
    ),
    ("en", "Panelists are Jeff Ven, Senior Vice President, Quaywell Inc.", {("Quaywell Inc",)}),
    (
        "en",
        "Blue Shield of California–renewed contract. Telvana Inc. grew.",
        {("Blue Shield of California",), ("Telvana Inc",)},
    ),
    ("en", "Maria Lopez, CEO of Quaywell, said demand grew.", {("Quaywell",)}),
    ("en", "According to Fennel Market Research, demand grew in Germany and Japan.", set()),
    ("en", "According to a research report by ELM, Inc., the telecare market is old.", set()),
    ("en", "The Ministry of Health and Family Care (MoHFC) has new rules, says the Ministry.", set()),
    ("en", "THE GLOBAL MARKET FOR CARE is worth $4 million, a rise in GDP.", set()),
    ("en", "Strobe is one of the leading players. A strobe is a lamp.", set()),
    ("en", "The Nordic Care Data Regulation, which binds a provider, is new.", set()),
    ("en", "Chat with us, powered by Brindlewick Inc.", set()),
    (
        "en",
        "Telecare Market by Business Model (Alderlock, Franchise), by Type (Brindlewick Store, Web)",
        set(),
    ),
    ("en", "The lab uses X-rays against SARS-CoV-2.", set()),
    (
        "en",
        (
            "Some of the key players, including those abroad, include Northern Research, 7M Health, Elm eye "
            "care and Cedar Ltd."
        ),
        {("Northern Research",), ("7M Health",), ("Elm eye care",), ("Cedar Ltd",)},
    ),
    ("en", "Key players are focusing on Mergers, Acquisitions, and Launches to grow.", set()),
    ("en", "The Ministry of Health and the FDA approved the rule.", set()),
    ("en", "Patients with diabetes in Texas used telehealth more in March.", set()),
    (
        "en",
        "Key players\n- Brindlewick Inc.\n- Quaywell Care (DE)\n- Ostermere Group",
        {("Brindlewick Inc",), ("Quaywell Care",), ("Ostermere Group",)},
    ),
    (
        "en",
        "Ostermere Health Group teamed up with Quaywell GmbH. Later Ostermere sold its clinics.",
        {("Ostermere", "Ostermere Health Group"), ("Quaywell GmbH",)},
    ),
    (
        "de",
        "Der Telemedizinanbieter Brindlewick kauft die Quaywell GmbH.",
        {("Brindlewick",), ("Quaywell GmbH",)},
    ),
    ("fr", "La start-up Brindlewick rachète Quaywell SAS.", {("Brindlewick",), ("Quaywell SAS",)}),
    ("es", "La empresa Brindlewick compra Quaywell.", {("Brindlewick",), ("Quaywell",)}),
    ("zh", "青枫健康科技有限公司宣布收购白桦医疗集团。", {("青枫健康科技有限公司",), ("白桦医疗集团",)}),
    (
        "zh",
        "北京青枫云科技有限公司(以下简称“青枫云”)获得融资。青枫云创始人表示感谢。",
        {("北京青枫云科技有限公司", "青枫云")},
    ),
    ("zh", "远程医疗市场需求增长,政府和医院加大投入。", set()),
    # Towns, descriptions and offices before a name.
    ("en", "Tulsa-based Garden Health opened two clinics.", {("Garden Health",)}),
    (
        "en",
        "The round saw participation from Quaywell Equity and the asset manager Fair & Local.",
        {("Quaywell Equity",), ("Fair & Local",)},
    ),
    (
        "en",
        "The round was led by Quaywell Ventures, managing director Oona Tarvik said.",
        {("Quaywell Ventures",)},
    ),
    ("en", "We met Ostermere Care CEO Oona Tarvik and her brother Ulf Tarvik.", {("Ostermere Care",)}),
    ("en", "Tarvo Lindqaist, Chief Strategy Officer at Quaywell, agreed.", {("Quaywell",)}),
    # Lists after the words of a deal, with the marks of references.
    (
        "en",
        "Ostermere Health bought firms such as MendNow in 2015,[3] Good Nurses in 2017,[4] and Kind Medical.",
        {("Ostermere Health",), ("MendNow",), ("Good Nurses",), ("Kind Medical",)},
    ),
    ("en", "Shares of Brindlewick.io rose.", {("Brindlewick.io",)}),
    ("en", "ePharmacy has grown.", set()),
    ("en", "St. Alda's Hospital teamed up with MendNow.", {("St. Alda's Hospital",), ("MendNow",)}),
    ("en", "Ostermere Health and MendNow—which grows—sell well.", {("Ostermere Health",), ("MendNow",)}),
    ("en", "Quaywell Inc. bought MendNow-a telehealth provider.", {("Quaywell Inc",), ("MendNow",)}),
    (
        "en",
        "Quaywell Health Inc.\nIndustryMedical care\nFounded2004 in Ohio",
        {("Quaywell Health Inc",)},
    ),
    # German nouns take an article; what is named stands behind its description.
    ("de", "Die Beratung hat zugenommen, die Patienten danken der Redaktion.", set()),
    (
        "de",
        "Das Tech Start-up Brindlewick Health bietet den Patienten Termine an.",
        {("Brindlewick Health",)},
    ),
    (
        "de",
        "Die Quaywell-Klinikum AG plant mit dem Fonds Ostermere VC.",
        {("Quaywell-Klinikum AG",), ("Ostermere VC",)},
    ),
    # German verbs come second, so that what opens a sentence may only say when or how.
    (
        "de",
        "Hierbei übernahm die Quaywell GmbH die Ostermere GmbH.",
        {("Quaywell GmbH",), ("Ostermere GmbH",)},
    ),
    (
        "fr",
        "Le rachat de la société de téléconseil et de suivi BRINDLE par QUAYWELL GROUP est conclu.",
        {("BRINDLE",), ("QUAYWELL GROUP",)},
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_companies_are_found_by_form_and_context(
    language: str, text: str, names: set[tuple[str, ...]]
) -> None:
    assert companies(text, language) == names


def test_a_headline_is_cut_at_ordinary_words() -> None:
    line = "Ostermere Health Buys Brindlewick to Boost Specialist Access"

    found = [run.text for run in runs(line, offset=0, titled=is_title_line(line))]

    assert found[:2] == ["Ostermere Health", "Brindlewick"]


def test_words_around_a_name_speak_for_it() -> None:
    assert before("a deal to acquire ")[1] > 0 > before("according to ")[1]
    assert after(" (NYSE: OST)")[1] > after(" app")[1]
    assert form("Ostermere Ventures") > form("Growth")


def test_people_are_told_from_companies() -> None:
    assert is_person("Maria Lopez", "", ", CEO of Ostermere")
    assert not is_person("Ostermere Health", "", ", a provider of care")
    assert not is_person("Henry Ostermere Health System", "", " opened")


def test_near_names_stay_apart() -> None:
    names = ["Ostermere", "Ostermere Ventures", "Ostermere Health", "Carrel Health", "Carrel Fertility"]

    joined = groups(names, "", {})

    assert ["Ostermere", "Ostermere Health"] in joined
    assert ["Ostermere Ventures"] in joined
    assert ["Carrel Health"] in joined


@given(st.text(max_size=400))
def test_no_text_breaks_the_search_for_names(text: str) -> None:
    page = read_page(document(text, "en"))

    for span, company in find_companies(page):
        assert page.read(span) in company.forms


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Osalcare Health raised prices. Rival Velmedo was swallowed by Osalcare Health.", "Velmedo"),
        ("Osalcare Health works with the clinics of Velmedo and others.", "Velmedo"),
        ("Osalcare Health, filiale de Velmedo, recrute. Osalcare Health embauche.", "Velmedo"),
    ],
)
def test_a_part_in_a_deal_makes_a_name_a_company(text: str, name: str) -> None:
    assert (name,) in companies(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Angel investor Tavi Moreen bought shares of Osalcare Health.", "Tavi Moreen"),
        ("Osalcare Health grows, as Tavi Moreen reports.", "Tavi Moreen"),
        ("The board has Tavi Moreen of Osalcare Health serving as its chair.", "Tavi Moreen"),
    ],
)
def test_bylines_and_board_members_are_people(text: str, person: str) -> None:
    assert (person,) not in companies(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Osalcare Health, in Tacoma, Wash.-based Velmedo Clinic's shadow, grows.", "Wash"),
        ("Osalcare Health beat Judge Moreen in court.", "Judge Moreen"),
        ("L'assureur grandit. L'assureur a choisi Osalcare Health.", "L'assureur"),
    ],
)
def test_states_judges_and_ordinary_words_are_no_companies(text: str, other: str) -> None:
    assert (other,) not in companies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Osalcare Health sells smart patient things (SPT) and home response services (HRS).",
        "Osalcare Health works in Neonatal Intensive Care and Coronary Care Units.",
        "Osalcare Health, Open, Co-managed and Others are named.",
    ],
)
def test_short_forms_of_words_and_kinds_of_care_are_no_companies(text: str) -> None:
    assert companies(text) == {("Osalcare Health",)}
