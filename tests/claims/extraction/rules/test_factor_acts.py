"""Factors told in plain words: what authorities do, what worries a field, in four languages."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. The telecare market is young.\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In May the ministry of welfare published new guidelines for visits by video.",
            ("driver", "ministry of welfare published new guidelines for visits by video"),
        ),
        ("The coast railway strike sparked a wave of home visits.", ("driver", "coast railway strike")),
        ("A shared calendar will accelerate this process.", ("driver", "shared calendar")),
        ("Fear of lifts contributed heavily to its rise.", ("driver", "Fear of lifts")),
        (
            "The kingdom has committed large sums of funding to cameras in villages.",
            ("driver", "committed large sums of funding to cameras in villages"),
        ),
        (
            "Vendors see room for cheap cuffs as trust among grandparents continues to grow.",
            ("driver", "trust among grandparents continues to grow"),
        ),
        (
            "Old roofs and long queues are the other key issues promoting adoption.",
            ("driver", "long queues"),
        ),
        (
            "Nurses on islands have an urgent need for night cover.",
            ("driver", "urgent need for night cover"),
        ),
        (
            "Steady deregulation of pharmacies by post helped everybody.",
            ("driver", "Steady deregulation of pharmacies by post helped everybody"),
        ),
        ("Stolen files remain a top concern.", ("challenge", "Stolen files")),
        ("The spread of joint diseases is a major concern.", ("driver", "spread of joint diseases")),
        ("The new form is creating confusion among clerks.", ("challenge", "new form")),
        (
            "Nurses raise questions about the care of deaf patients.",
            ("challenge", "care of deaf patients"),
        ),
        ("The waivers for islands are set to expire in spring.", ("challenge", "waivers for islands")),
        ("Without clear rules on blame, few surgeons join.", ("restraint", "Without clear rules on blame")),
        ("Village clinics face severe connectivity gaps.", ("restraint", "severe connectivity gaps")),
        ("Village clinics face legal challenges.", ("challenge", "legal challenges")),
        ("Limiting factors include weak batteries.", ("restraint", "weak batteries")),
        ("Training of clerks has yet to catch up.", ("restraint", "Training of clerks")),
        ("The future points towards clinics on wheels.", ("trend", "clinics on wheels")),
        ("Makers of cuffs are moving towards thinner sleeves.", ("trend", "thinner sleeves")),
        ("Sleeves with sensors are becoming increasingly common.", ("trend", "Sleeves with sensors")),
        ("Die lange Pandemie hat die Nachfrage nach Hausbesuchen erhöht.", ("driver", "lange Pandemie")),
        ("Das Wachstum kommt vor allem durch billige Kameras.", ("driver", "billige Kameras")),
        ("Dies liegt vor allem an der Verbreitung guter Kameras.", ("driver", "Verbreitung guter Kameras")),
        ("Grund dafür sind lange Wege auf dem Land.", ("driver", "lange Wege auf dem Land")),
        ("Es gibt Hürden wie veraltete Modems.", ("restraint", "veraltete Modems")),
        ("Es fehlt an geschulten Pflegern.", ("restraint", "geschulten Pflegern")),
        (
            "Compte tenu des longues files, le secteur doit changer.",
            ("driver", "longues files"),
        ),
        ("Le secteur est fortement influencé par les caméras bon marché.", ("driver", "caméras bon marché")),
        ("La loi de 2019 a favorisé l'essor des visites vidéo.", ("driver", "loi de 2019")),
        ("Le projet se heurte à la lenteur des réseaux.", ("restraint", "lenteur des réseaux")),
        ("Las cámaras baratas han permitido un gran avance del sector.", ("driver", "cámaras baratas")),
        (
            "Las colas largas son uno de los principales factores del cambio.",
            ("driver", "colas largas"),
        ),
        ("Esto se debe al precio de los viajes.", ("driver", "precio de los viajes")),
    ],
)
def test_factors_in_plain_words(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in factors(MARKET + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Telecare offers a range of valuable opportunities in the mountains.",
        "This initiative is supported by the county museum.",
        "The island waived its fee under the COVID-19 public health emergency rules.",
        "Nurses who are moving towards thinner sleeves ask for help.",
        "But the reasons for this are not only local.",
        "A third of the deaths in 2019 were due to strokes in the cold.",
        "Farms with limited access to care are few.",
        "Hospitals had a lower readmission rate.",
        "Providers are making video more accessible.",
        "It is run thanks to the technology.",
        "This rests on the company's decision, thanks to the company's luck.",
    ],
)
def test_near_misses(sentence: str) -> None:
    assert factors(MARKET + sentence) == set()


def test_a_subordinate_clause_ends_where_the_market_begins() -> None:
    told = "While facing challenges such as thin pay and old modems, the market is buoyed by cheap cameras."
    assert factors(MARKET + told) == {
        ("challenge", "thin pay"),
        ("challenge", "old modems"),
        ("driver", "cheap cameras"),
    }


def test_a_list_without_its_bullets() -> None:
    text = (
        f"{MARKET}Key forces driving the telecare market include: Cheaper sleeves for cuffs. "
        "Better batteries in cameras, allowing longer visits. Key stakeholders include: Clinics. Nurses."
    )
    assert factors(text) == {
        ("driver", "Cheaper sleeves for cuffs"),
        ("driver", "Better batteries in cameras"),
    }


@pytest.mark.parametrize(
    "heading", ["Opportunities for Care in the Alps", "Tackling the challenges of care in the Alps"]
)
def test_titles_over_a_date_and_headings_on_remedies_announce_no_factors(heading: str) -> None:
    text = f"{heading}\n\nUpdated on May 3, 2021\n\nShort roads everywhere\n\n{MARKET}"
    assert factors(text) == set()


PLAIN = "Telehealth is care at a distance. Visits by video are up {0} because of icy roads. "


def test_news_of_companies_tells_of_the_field_only_where_it_names_nobody() -> None:
    assert factors(PLAIN) == {("driver", "icy roads")}
    deals = "Alder Health acquired Birch Care. The deal with Cedar Labs and Dogwood Health was a merger. "
    assert factors(deals * 3 + PLAIN) == {("driver", "icy roads")}
    assert factors(deals * 3 + PLAIN.replace("Visits by video", "Calls of Birch Care")) == set()
    assert factors(deals * 3 + PLAIN.replace("because of", "thanks to a deal on")) == set()


def test_the_notice_of_a_lawyer_tells_nothing() -> None:
    notice = (
        "Disclaimer: this telehealth entry was written by a guest because of icy roads" + " and snow" * 40
    )
    assert factors(f"{MARKET}{notice}.") == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Most valleys have poor mobile internet.", ("restraint", "poor mobile internet")),
        (
            "There is a lack of political will in the south.",
            ("restraint", "lack of political will in the south"),
        ),
        ("Buyers speak of high upfront costs.", ("restraint", "high upfront costs")),
        ("The capacity challenge stems mainly from early retirements.", ("challenge", "early retirements")),
        ("There is now a heightened focus on sleep at home.", ("trend", "sleep at home")),
        (
            "Adoption has been further propelled by the long winter, which highlighted the need for visits.",
            ("driver", "long winter"),
        ),
        ("The floods exposed the need for home visits.", ("driver", "need for home visits")),
        (
            "The growth of telecare is marked by the arrival of cheap sleeves.",
            ("driver", "arrival of cheap sleeves"),
        ),
        ("It is a market characterised by old rivals, thin margins.", ("trend", "thin margins")),
        ("Clinics have moved from phone calls to video rooms.", ("trend", "video rooms")),
        (
            "Villages face legal barriers as well as doubts.",
            ("restraint", "legal barriers"),
        ),
        ("It is driven by cheap cuffs; thin sleeves; better roads.", ("driver", "thin sleeves")),
        ("Blind patients are deeply concerned about small letters.", ("challenge", "small letters")),
        ("Shorter queues are some of the key benefits offered by telecare.", ("driver", "Shorter queues")),
        ("The calm of evening visits appeals to busy families.", ("driver", "calm of evening visits")),
        ("The valley is seeing a push towards shared records.", ("trend", "shared records")),
        ("The use of telecare is a result of icy roads.", ("driver", "icy roads")),
        ("Wet springs are pressuring farm owners to use video.", ("driver", "Wet springs")),
        ("Expansion of the ferry industry drives demand.", ("driver", "Expansion of the ferry industry")),
        (
            "Rising ferry fares, growing demand for rest are expected to",
            ("driver", "growing demand for rest"),
        ),
        ("Benefits of telecare include calmer evenings.", ("driver", "calmer evenings")),
        ("Las lluvias largas han catapultado este sector.", ("driver", "lluvias largas")),
        ("Uno de los principales motores del cambio es la lluvia larga.", ("driver", "lluvia larga")),
        ("Crece a medida que mejora la red móvil.", ("driver", "mejora la red móvil")),
        ("La red móvil fue un catalizador importante.", ("driver", "red móvil")),
        ("Las redes móviles han sido claves para ello.", ("driver", "redes móviles")),
        ("El servicio responde a la creciente soledad.", ("driver", "creciente soledad")),
        ("Entre las tendencias destaca la receta digital.", ("trend", "receta digital")),
        (
            "Im Mai wurde mit einem Beschluss das Fernbehandlungsverbot aufgehoben.",
            ("driver", "Fernbehandlungsverbot aufgehoben"),
        ),
        ("Neu ist die Lockerung der alten Regeln.", ("driver", "Lockerung der alten Regeln")),
        ("Security and privacy are paramount concerns.", ("challenge", "privacy")),
        ("Ein großes Hindernis stellen die Kosten der Wartung dar.", ("restraint", "Kosten der Wartung")),
        ("Sie habe davon profitiert, dass viele Praxen schlossen.", ("driver", "viele Praxen schlossen")),
        ("La falta de redes frena la implantación del servicio.", ("restraint", "falta de redes")),
        ("L'absence de formation n'a pas permis ce changement.", ("restraint", "absence de formation")),
        ("La pratique s'est développée à partir de l'épidémie de 2020.", ("driver", "épidémie de 2020")),
    ],
)
def test_what_is_lacking_and_where_it_comes_from(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in factors(MARKET + sentence)


def test_a_list_that_answers_a_question() -> None:
    text = (
        f"{MARKET}What Is Driving the Demand?\n\nSeveral pressures meet. These include:\n\n"
        "- Early retirements: half of the nurses are near sixty.\n"
        "- Closed wards: villages have lost their clinics.\n"
    )
    assert factors(text) == {("driver", "Early retirements"), ("driver", "Closed wards")}


def test_a_word_of_the_field_alone_makes_a_page_one_on_the_field() -> None:
    assert factors("Teleradiology is up because of empty wards.") == {("driver", "empty wards")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The first hurdle is cost.", {("restraint", "cost")}),
        (
            "The No. 1 barrier that ferrymen name for their video rooms is licensing, according to a poll.",
            {("restraint", "licensing")},
        ),
        (
            "Seasickness (of both kinds) and wet paper are, by far, the greatest obstacles to video rooms.",
            {("restraint", "Seasickness"), ("restraint", "wet paper")},
        ),
        (
            "Grave hurdles—including thin masts, deaf callers, and old rules—still need work.",
            {("challenge", "thin masts"), ("challenge", "deaf callers"), ("challenge", "old rules")},
        ),
        ("Four in ten nurses cite poor light as a major barrier.", {("restraint", "poor light")}),
        (
            "Half of the ferries cite financial barriers to video rooms.",
            {("restraint", "financial barriers")},
        ),
        ("Night fares have limited their ability to move ahead.", {("restraint", "Night fares")}),
        ("Muddled forms keep many physicians from adopting it.", {("restraint", "Muddled forms")}),
        (
            "Problems stemming from wet files account for most delays.",
            {("challenge", "Problems stemming from wet files")},
        ),
        ("Due to differing rules of the islands, confusion still exists about fees.", set()),
        ("The benefits of telecare are many, but barriers linger.", set()),
        (
            "With its use accelerated by ferry strikes, telecare is poised to become a core part of care.",
            {("driver", "ferry strikes")},
        ),
        (
            "The market grows due to more falls, including broken hips, torn knees, and other harm.",
            {("driver", "more falls")},
        ),
    ],
)
def test_what_keeps_people_from_it(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(MARKET + sentence) == expected


def test_lists_to_which_a_sentence_leads() -> None:
    text = (
        f"{MARKET}Gains are many. Here are two key challenges of telecare and what to do about them.\n\n"
        "1) Knowing what counts. Many ask.\n\n2) Worries around night fees. Fees vary.\n\n"
        "Here are the top factors ferrymen said limit their ability to grow.\n"
        "1. Reimbursement: 59 percent\n2. Cost/means: 34 percent\n"
    )
    assert factors(text) == {
        ("challenge", "Knowing what counts"),
        ("challenge", "Worries around night fees"),
        ("restraint", "Reimbursement"),
        ("restraint", "Cost/means"),
    }


def test_what_asks_for_no_factors() -> None:
    text = (
        f"{MARKET}The firms have their challenges. What would you do as a ferryman?\n\n"
        "The fleet is owned by two islands, led by a pilot, and worth one million.\n\n"
        "当行业来到岸边,你准备大展拳脚,却遇上规模十倍的新挑战者,该如何是好?\n\n"
        "这家公司由两岛持股,由船长担任总经理,资本额一亿元。\n"
    )
    assert factors(text) == set()
