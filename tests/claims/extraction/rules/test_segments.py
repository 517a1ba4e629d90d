from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, found, segments

TITLE = (
    "Telecare Market by Component (Software & Services), Mode of Delivery (Cloud, On-premise), End "
    "User (Providers, Payers, and Others) & Region"
)


def test_axes_of_a_title_in_a_chain() -> None:
    assert segments(TITLE) == {
        ("component", "Software", None),
        ("component", "Services", None),
        ("mode of delivery", "Cloud", None),
        ("mode of delivery", "On-premise", None),
        ("end user", "Providers", None),
        ("end user", "Payers", None),
        ("end user", "Others", None),
    }


def test_others_are_residual() -> None:
    entities = found(TITLE).report.entities
    assert [key for key, one in entities.items() if getattr(one, "residual", False)] == ["end-user/others"]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            "Telecare, which includes visits, cords, and alarms in the region, grows.",
            {"visits", "cords", "alarms"},
        ),
        (
            "Cuffs, scales, and wall cords are among the various connected devices available.",
            {"Cuffs", "scales", "wall cords"},
        ),
        (
            "Telecare has several key components. These include cuffs like Pulsy, scales, and cords.",
            {"cuffs", "scales", "cords"},
        ),
        (
            "The industry knows three concepts that include live, deferred, and others.",
            {"live", "deferred", "others"},
        ),
        (
            "Other essential components include cuffs, scales, and various cords.",
            {"cuffs", "scales", "cords"},
        ),
        (
            "The two main applications are monitoring of hearts and care of skin.",
            {"monitoring of hearts", "care of skin"},
        ),
        (
            "All other device categories - including cuffs, scales, and cords - stood for less.",
            {"cuffs", "scales", "cords"},
        ),
        ("The report covers three product areas—cuffs, scales, and cords.", {"cuffs", "scales", "cords"}),
        ("Alarms are the third largest segment. Demand for these apps is 70% of the market.", {"Alarms"}),
        (
            "In terms of applications, telecare is widely used in wards, homes, and schools.",
            {"wards", "homes", "schools"},
        ),
        ("The live and recorded visits segment is expected to grow.", {"live and recorded visits"}),
        ("\nTelecare can be classified in different types:\n- Cuffs\n- Scales\n", {"Cuffs", "Scales"}),
        ("\nThe key components of the market are:\n- Cuffs\n- Scales\n", {"Cuffs", "Scales"}),
        ("\nThe market is segmented into:\n- Cuffs\n- Scales\n", {"Cuffs", "Scales"}),
        ("\nThe key players of the market are:\n- Alder\n- Birch\n", set()),
        (
            "The market for telecare - comprising of visits, cords and meals - is young.",
            {"visits", "cords", "meals"},
        ),
        (
            "\nTelecare relies on four technology components:\n1. Cuffs: on an arm, all day\n2. Scales\n",
            {"Cuffs", "Scales"},
        ),
        ("The study splits telecare into devices, cords and services.", {"devices", "cords", "services"}),
        ("Among the specialties covered are hearts, skin and eyes.", {"hearts", "skin", "eyes"}),
        ("Specialties covered: hearts, skin and eyes.", {"hearts", "skin", "eyes"}),
        ("The market comes in three parts (devices, cords, visits).", {"devices", "cords", "visits"}),
        ("Cuffs, scales and alarms are the three devices tracked.", {"Cuffs", "scales", "alarms"}),
        ("Three segments make up the market.", set()),
        (
            "By component it falls into cuffs, scales and visits; by end use into wards and homes.",
            {"cuffs", "scales", "visits", "wards", "homes"},
        ),
        ("The breakdown by component is cuffs, scales and visits.", {"cuffs", "scales", "visits"}),
        ("Among end users, the study lists wards, homes and schools.", {"wards", "homes", "schools"}),
        ("Wards, homes and schools are the end users studied.", {"Wards", "homes", "schools"}),
        ("The application segment covers hearts and skin, of which hearts led.", {"hearts", "skin"}),
        ("Telecare takes many forms: visits, cords, and messages.", {"visits", "cords", "messages"}),
        ("The telecare market has two halves, cuffs and visits.", {"cuffs", "visits"}),
        ("The telecare market, which is divided into cuffs and visits, grows.", {"cuffs", "visits"}),
        (
            "The telecare market is divided into cuffs and visits; chairs are not included.",
            {"cuffs", "visits"},
        ),
        (
            "The telecare market is divided into cuffs, cots and visits; cuffs led in 2024.",
            {"cuffs", "cots", "visits"},
        ),
        ("The telecare market is divided into cuffs; cots; and visits.", {"cuffs", "cots", "visits"}),
        ("\nTelecare Market Size by Component | 2030\nComponent\nCuffs\nScales\n", {"Cuffs", "Scales"}),
        ("As to component, there are cuffs and scales.", {"cuffs", "scales"}),
        ("Telecare services comprise visits, calls, and wall cords.", {"visits", "calls", "wall cords"}),
        (
            "Two methods have become usual in telecare (as elsewhere), and these are cuffs and scales.",
            {"cuffs", "scales"},
        ),
        ("The market covers sales by firms (persons, trusts and partnerships) in Peru.", set()),
        ("By customer (Clinics, Pharma Companies, Homes)", {"Clinics", "Pharma Companies", "Homes"}),
        (f"{'It grows. ' * 120}The market is divided into cuffs, scales, and wall cor", {"cuffs", "scales"}),
        (
            "Other segments, including cuffs, scales, and wall cords garnered less.",
            {"cuffs", "scales", "wall cords"},
        ),
        (
            "The key components include applications, devices like cuffs, and cords.",
            {"applications", "devices", "cords"},
        ),
        (
            "\n- Uses Covered:\n- Falls (Fl): care in the home\n- Sleep (Sl): care in the night\n",
            {"Falls", "Sleep"},
        ),
        (
            "The telecare market is divided into falls, sleep and others, and by user into wards and homes.",
            {"falls", "sleep", "others", "wards", "homes"},
        ),
        (
            "Telecare-Markt, nach Typ (Uhren, Ringe), nach Anwendung (Asthma, Demenz)",
            {"Uhren", "Ringe", "Asthma", "Demenz"},
        ),
    ],
)
def test_lists_in_rarer_words(told: str, names: set[str]) -> None:
    found = segments(f"The telecare market is young. {told}")
    assert sorted(name for _, name, _ in found) == sorted(names)


def test_brackets_in_a_name_are_kept_apart() -> None:
    text = "Telecare Market, By Modality (Deferred (Asynchronous), Live (Synchronous), and Others)"
    assert {name for _, name, _ in segments(text)} == {"Deferred", "Live", "Others"}


def test_brackets_may_be_nested_however_deep() -> None:
    text = f"Telecare Market Report\n\nBy Component\n\n• Beds {'(' * 5000}a{')' * 5000}\n• Cots\n• Lamps\n"
    assert {name for _, name, _ in segments(text)} == {"Beds", "Cots", "Lamps"}


def test_a_document_may_end_with_the_space_behind_a_segment() -> None:
    text = "The telecare market is divided into cots, chairs and lamps "
    assert {name for _, name, _ in segments(text)} == {"cots", "chairs", "lamps"}


def test_a_tree_of_bullets() -> None:
    text = (
        "Telecare market\n\n**By Component:**\n\n- Product\n  - Hardware\n  - Software\n- Services\n  "
        "- Advice\n"
    )
    assert segments(text) == {
        ("component", "Product", None),
        ("component", "Hardware", "Product"),
        ("component", "Software", "Product"),
        ("component", "Services", None),
        ("component", "Advice", "Services"),
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            (
                "The telecare market is segmented by technology outlook into store and hold; live and "
                "by application into teleskin; teleheart."
            ),
            {
                ("technology", "store and hold"),
                ("technology", "live"),
                ("application", "teleskin"),
                ("application", "teleheart"),
            },
        ),
        (
            "en",
            "Based on the end user, the telecare market has been divided into givers, payers, and others.",
            {("end user", "givers"), ("end user", "payers"), ("end user", "others")},
        ),
        (
            "en",
            (
                "When segmented by technology, the telecare market categories are tele-advice, "
                "analytics, and mobile care."
            ),
            {("technology", "tele-advice"), ("technology", "analytics"), ("technology", "mobile care")},
        ),
        (
            "en",
            "Telecare market\n\nKenya Telecare Market Specialty Outlook\n\n• Emergency Care\n• Skin Care",
            {("specialty", "Emergency Care"), ("specialty", "Skin Care")},
        ),
        (
            "en",
            "Telecare market\n\nBreakup by Device Type\n\n• Pressure Monitor\n• Glucose Monitor",
            {("device type", "Pressure Monitor"), ("device type", "Glucose Monitor")},
        ),
        (
            "en",
            "Telecare market\n\nBy Facility\n\nTele-clinic, Tele-home, Tele-ward",
            {("facility", "Tele-clinic"), ("facility", "Tele-home"), ("facility", "Tele-ward")},
        ),
        (
            "zh",
            "按组件划分,远程护理市场分为硬件、软件和服务。",
            {("组件", "硬件"), ("组件", "软件"), ("组件", "服务")},
        ),
        (
            "zh",
            "远程护理市场的服务模式逐渐多样化,包括夜间护理、伤口护理等。B2C、自营两种商业模式并存。",
            {("模式", "夜间护理"), ("模式", "伤口护理"), ("商业模式", "B2C"), ("商业模式", "自营")},
        ),
        (
            "zh",
            "全球远程护理市场,按类型(产品、服务)、按应用(影像、皮肤)",
            {("类型", "产品"), ("类型", "服务"), ("应用", "影像"), ("应用", "皮肤")},
        ),
        (
            "es",
            (
                "El mercado de teleasistencia está segmentado por tipo (servicios móviles, "
                "dispositivos móviles), función (consulta, control)."
            ),
            {
                ("tipo", "servicios móviles"),
                ("tipo", "dispositivos móviles"),
                ("función", "consulta"),
                ("función", "control"),
            },
        ),
    ],
)
def test_lists_in_prose(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert {(axis, name) for axis, name, _ in segments(text, language)} == expected


def test_regions_are_no_segments() -> None:
    assert segments("Telecare Market by Region (North America, Europe, Asia Pacific)") == set()


def test_the_proof_of_a_bullet_is_the_bullet_and_its_heading() -> None:
    text = "Telecare market\n\nBy component\n- Devices\n- Services\n"
    first = claims(text, "membership")[0]
    assert [text[slice(*one.at)] for one in first.evidence[0].proof] == ["- Devices", "By component"]


def test_lists_in_brackets_are_parts_of_what_stands_before() -> None:
    text = "Telecare Market, By Bed (Cots [Oak, Pine, & Others], Smart Bed {SB} [Tall, Low], and Hammocks)"
    assert segments(text) == {
        ("bed", "Cots", None),
        ("bed", "Oak", "Cots"),
        ("bed", "Pine", "Cots"),
        ("bed", "Others", "Cots"),
        ("bed", "Smart Bed", None),
        ("bed", "Tall", "Smart Bed"),
        ("bed", "Low", "Smart Bed"),
        ("bed", "Hammocks", None),
    }


def test_lines_without_a_sign_between_axis_and_list() -> None:
    text = (
        "Telecare market\n\nSegments Covered\n"
        "- By Product Cots, Smart Beds, Others\n- By Kind of Night By Kind of Night Short, Long\n"
    )
    assert {(axis, name) for axis, name, _ in segments(text)} == {
        ("product", "Cots"),
        ("product", "Smart Beds"),
        ("product", "Others"),
        ("kind of night", "Short"),
        ("kind of night", "Long"),
    }


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "It is segmented into sale channels, which include web shops, kiosks and chemists.",
            {"web shops", "kiosks", "chemists"},
        ),
        (
            "Home cots lead, but ward cots and clinic cots are also growing segments.",
            {"ward cots", "clinic cots"},
        ),
        ("Home cots lead the way, followed by ward cots, and clinic cots.", {"ward cots", "clinic cots"}),
        (
            "\n\nQ2: Who are the main end-users?\nA: Wards, clinics, and insurers.",
            {"Wards", "clinics", "insurers"},
        ),
        (
            "\n\nWhat are the key applications of telecare?\nThe key ones are sleep, falls and wounds.",
            {"sleep", "falls", "wounds"},
        ),
        (
            "\nBy Type;\nCots, and Beds.By Payer;\nPublic and Private.By Country;\nPeru and Chile",
            {"Cots", "Beds", "Public", "Private"},
        ),
        (
            "Segments - Telecare Market by Cot (Soft, Hard), Payer (Public and Private)",
            {"Soft", "Hard", "Public", "Private"},
        ),
        ("Segmentation helps in defining aims within the Telecare Market segment.", set()),
        ("Falls are a rising segment, and sleep is also a growing segment.", set()),
    ],
)
def test_segments_in_other_words(told: str, expected: set[str]) -> None:
    assert {name for _, name, _ in segments(f"Telecare market. {told}")} == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The trade can be broken into two parts - cots and beds.", set()),
        (
            "The telecare industry can be broken into three parts - cots, beds, and chairs.",
            {"cots", "beds", "chairs"},
        ),
        ("Product types covered include cots, beds, and chairs.", {"cots", "beds", "chairs"}),
        (
            "The study covers end users such as wards, clinics, and insurers.",
            {"wards", "clinics", "insurers"},
        ),
        ("Applications of telecare range from sleep to falls and wounds.", {"sleep", "falls", "wounds"}),
        ("The components are cots, beds, and chairs.", {"cots", "beds", "chairs"}),
        ("Based on type, cots, beds, and chairs are the major segments.", {"cots", "beds", "chairs"}),
        ("The market's main segments are cots, beds and chairs.", {"cots", "beds", "chairs"}),
        ("Segments: cots, beds, chairs.", {"cots", "beds", "chairs"}),
        (
            "By Bed: Soft Cots; Chairs. By Payer: Wards; Insurers.",
            {"Soft Cots", "Chairs", "Wards", "Insurers"},
        ),
        (
            "Segmentation by type includes cots and beds, while that by payer covers wards and insurers.",
            {"cots", "beds"},
        ),
        ("The soft cots, beds, and chairs segments make up the market.", {"soft cots", "beds", "chairs"}),
        (
            "The report covers: Type (Cots, Beds), Payer (Wards, Insurers), Region (Peru, Chile).",
            {"Cots", "Beds", "Wards", "Insurers"},
        ),
        ("\n\nBy Type, Cots, Beds, By Payer, Wards, Insurers\n", {"Cots", "Beds", "Wards", "Insurers"}),
        (
            "\n\nBy Type - Cots, Beds; By Payer - Wards, Insurers; and Region - Forecast\n",
            {"Cots", "Beds", "Wards", "Insurers"},
        ),
        (
            "\n\nMarket Segmentation\n\nType\nSoft Cots\nHard Beds\n\nApplication\nWards\nSleep at Home\n",
            {"Soft Cots", "Hard Beds", "Wards", "Sleep at Home"},
        ),
        (
            "The ward telecare market includes home visits, alarm cords (ACs), meals and laundry, and lamps.",
            {"home visits", "alarm cords", "meals and laundry", "lamps"},
        ),
        (
            "The cord market, which includes red cords and blue cords, will exceed all.",
            {"red cords", "blue cords"},
        ),
        ("The telecare market includes players such as Alder, Birch and Cedar.", set()),
        ("The telecare market consists of sales of cots and related goods.", set()),
        ("The industry includes many vendors and shops.", set()),
        (
            (
                "\n\nTelecare Market by Kit (Home (Patient) Sets, Wall Sets), "
                "Service (Setup and Care, Rental, Repair and Upkeep)\n"
            ),
            {"Home (Patient) Sets", "Wall Sets", "Setup and Care", "Rental", "Repair and Upkeep"},
        ),
        (
            "\n\nTelecare Market by Type (Store and Forward, Soft Beds and Cots)\n",
            {"Store and Forward", "Soft Beds", "Cots"},
        ),
        (
            "\n\nBy Technology;\nRadio, Cable and OthersBy Type;\nSoft Cots, Beds and OthersBy Land;\nEurope",
            {"Radio", "Cable", "Others", "Soft Cots", "Beds"},
        ),
        (
            "By application, it is segmented into ward rounds, night checks, and home rest applications.",
            {"ward rounds", "night checks", "home rest"},
        ),
        (
            "By participant, the market is split into nurses, content players, and shops.",
            {"nurses", "content players", "shops"},
        ),
        (
            "Telecare applications comprise feeding, bathing, and walking which let nurses rest.",
            {"feeding", "bathing", "walking"},
        ),
        (
            "Application segmentation that encompasses Night Watch (cords), Day Calls (lamps), and Meals.",
            {"Night Watch", "Day Calls", "Meals"},
        ),
        ("One of the most promising segments is the red cords.", set()),
        ("Red cords would remain the single largest device segment.", {"Red cords"}),
    ],
)
def test_lists_of_segments_in_rarer_forms(told: str, expected: set[str]) -> None:
    assert {name for _, name, _ in segments(f"Telecare market. {told}")} == expected


@pytest.mark.parametrize(
    "opening",
    [
        "The telecare market can be viewed according to these four core major segments:",
        "Here are the three main types of telecare:",
        "Telecare services fall into four broad categories:",
        "There are three modalities of telecare:",
    ],
)
def test_bullets_under_a_counted_heading(opening: str) -> None:
    text = f"The telecare market grows.\n\n{opening}\n\n• Wall Cords\n• Night Calls\n• Mobile Care (mCare)"
    assert {name for _, name, _ in segments(text)} == {"Wall Cords", "Night Calls", "Mobile Care"}


@pytest.mark.parametrize(
    "opening", ["Telecare offers four main benefits:", "These three companies lead telecare:"]
)
def test_bullets_of_something_else(opening: str) -> None:
    assert segments(f"The telecare market grows.\n\n{opening}\n\n• Shorter waits\n• Lower cost") == set()


def test_who_sells_in_a_segment_is_no_part_of_it() -> None:
    text = (
        "The telecare market has several segments. Firms in this segment include Alder Health and Birch Labs."
    )
    assert segments(text) == set()
