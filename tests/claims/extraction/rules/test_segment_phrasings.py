"""Phrasings that divide a market, a sentence of our own for each."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, segments

PARTS = {("component", "hardware"), ("component", "software"), ("component", "services")}
USERS = {("end user", "clinics"), ("end user", "homes"), ("end user", "schools")}


def _pairs(text: str) -> set[tuple[str | None, str]]:
    return {(axis, name) for axis, name, _ in segments(text)}


@pytest.mark.parametrize(
    "told",
    [
        "Based on component, the telecare market is analyzed across hardware, software, and services.",
        "In terms of component, the telecare market is studied under hardware, software and services.",
        "The telecare market is segmented on the basis of component as hardware, software and services.",
        "Hardware, software, and services are some of the other component-based segments.",
        "Hardware, software, and services are the key components of telecare.",
        "By component, the telecare market comprises hardware, software, and services.",
        "The telecare market segmentation, based on component, includes hardware, software, and services.",
        "The telecare market segments, by component, are hardware, software and services.",
        "The segmentation of the telecare market by component includes hardware, software and services.",
        "By component, the telecare market consists of hardware, software, and services.",
        "On the basis of component, the market includes hardware, software, and services.",
        "Depending on the component, the market covers hardware, software, and services.",
        "The component segment is further divided into hardware, software and services.",
        "The telecare market by component is segregated into hardware, software, and services.",
        "The telecare market by component includes hardware, software, and services.",
        "The report segments the telecare market into hardware, software, and services by component.",
        "Component-wise, the market is split into hardware, software, and services.",
        "Key components include hardware, software, and services.",
        "The market is categorized based on component (hardware, software, services) and region.",
        (
            "The telecare market is segmented into component, end user and region. Based on the component, "
            "it is divided into hardware, software, and services."
        ),
        "Based on component, it can be broken down into hardware, software, and services.",
        "By component, the market is segmented by hardware, software, and services, officials say.",
    ],
)
def test_an_axis_and_its_segments(told: str) -> None:
    found = _pairs(f"Telecare market. {told}")
    assert {(str(axis).removesuffix("s"), name.lower()) for axis, name in found} == PARTS


@pytest.mark.parametrize(
    "told",
    [
        (
            "The global telecare market has been segmented based on component into hardware, software, and "
            "services, end user into clinics, homes and schools, and region into Europe and Asia."
        ),
        (
            "The telecare market is segmented into hardware, software and services by component, and into "
            "clinics, homes, schools by end user."
        ),
        (
            "The telecare market is divided into hardware, software and services by component, clinics, "
            "homes and schools by end user, and Europe and Asia by region."
        ),
        (
            "By component, the telecare market is segmented into hardware, software and services, by end "
            "user into clinics, homes and schools."
        ),
        (
            "The market is categorized by component (hardware, software, services), end user {clinics, "
            "homes, schools}, and region."
        ),
        (
            "Segmentation\nComponent: hardware, software, services\nEnd User: clinics, homes, schools\n"
            "Region: Europe, Asia"
        ),
        (
            "Report Scope\n|Attribute|Details|\n|By Component|hardware; software; services|\n"
            "|By End User|clinics; homes; schools|\n"
        ),
    ],
)
def test_two_axes(told: str) -> None:
    assert _pairs(f"Telecare market size\n\n{told}") == PARTS | USERS


def test_the_numbers_of_a_table_of_contents_tell_its_levels() -> None:
    text = (
        "Telecare market\n\n1. Summary\n2. Telecare Market, by Component\n2.1 Hardware\n2.1.1 Cuffs\n"
        "2.1.2 Scales\n2.2 Services\n3. Telecare Market, by End User\n3.1 Clinics\n3.2 Homes\n"
    )
    assert segments(text) == {
        ("component", "Hardware", None),
        ("component", "Cuffs", "Hardware"),
        ("component", "Scales", "Hardware"),
        ("component", "Services", None),
        ("end user", "Clinics", None),
        ("end user", "Homes", None),
    }


@pytest.mark.parametrize(
    "told",
    [
        "There are three main segments in the telecare market: cuffs, scales, and cameras.",
        "The telecare market is segmented into three categories, namely cuffs, scales, and cameras.",
        "The key segments are cuffs, scales, and cameras.",
    ],
)
def test_segments_without_an_axis(told: str) -> None:
    assert _pairs(f"Telecare market. {told}") == {(None, "cuffs"), (None, "scales"), (None, "cameras")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Telecare Market by Type (Wired v/s Wireless), by Payer (Public vs. Private)",
            {("type", "Wired"), ("type", "Wireless"), ("payer", "Public"), ("payer", "Private")},
        ),
        (
            (
                "Telecare market. Based on type, the market is divided into cuffs, scales and cameras and "
                "phones."
            ),
            {("type", "cuffs"), ("type", "scales"), ("type", "cameras and phones")},
        ),
        (
            (
                "Telecare Market by Payer (State and Friends and Family), by Type (Cuffs, Scales, and Rings "
                "and others)"
            ),
            {
                ("payer", "State"),
                ("payer", "Friends and Family"),
                ("type", "Cuffs"),
                ("type", "Scales"),
                ("type", "Rings"),
                ("type", "others"),
            },
        ),
        (
            (
                "Telecare market. The market encompasses a wide range of care services including calls, "
                "letters, and visits, catering to the old."
            ),
            {("care services", "calls"), ("care services", "letters"), ("care services", "visits")},
        ),
        (
            "Telecare Market by Aim (Calls, Letters), Way of Work (Day, Night), Payer (State, Family)",
            {
                ("aim", "Calls"),
                ("aim", "Letters"),
                ("way of work", "Day"),
                ("way of work", "Night"),
                ("payer", "State"),
                ("payer", "Family"),
            },
        ),
        (
            "Telecare market. Key Segments Covered: Service type (calls, letters), payer (state, family).",
            {
                ("service type", "calls"),
                ("service type", "letters"),
                ("payer", "state"),
                ("payer", "family"),
            },
        ),
        (
            "Telecare market. By mode, cuffs held 57% share in 2025 and rings are growing at a 19.8% CAGR.",
            {("mode", "cuffs"), ("mode", "rings")},
        ),
        (
            "Telecare market. Applications range from sleep care, wound care to heart care.",
            {
                ("applications", "sleep care"),
                ("applications", "wound care"),
                ("applications", "heart care"),
            },
        ),
        (
            "Telecare market. The U.S. clinics segment will reach $3 billion by 2031.",
            {(None, "clinics")},
        ),
        (
            "Telecare Market (By Mode: (Calls, Letters), Aim: (Sleep, Wounds), Payer: (State, Family)) Size",
            {
                ("mode", "Calls"),
                ("mode", "Letters"),
                ("aim", "Sleep"),
                ("aim", "Wounds"),
                ("payer", "State"),
                ("payer", "Family"),
            },
        ),
        (
            "Telecare market. The types of telecare include calls, letters and visits.",
            {("types", "calls"), ("types", "letters"), ("types", "visits")},
        ),
        (
            "Telecare Market, by Type:\n- Cuffs\n- Scales\nTelecare Market, by Payer:\n- State\n- Family\n",
            {("type", "Cuffs"), ("type", "Scales"), ("payer", "State"), ("payer", "Family")},
        ),
    ],
)
def test_lists(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert _pairs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The telecare market is segmented into component, end user and region.",
        "Telecare market. Alder helps by using sensing technologies (ST) at home.",
        "The Alder company sells telecare.\nServices: Advice, Training\nContact: Anna",
        "Telecare market. On the basis of the devices segment the market is old.",
        "The telecare market is driven by technologies in clinics, homes, and schools.",
        "The telecare market grows. Telecare applications are gaining ground as buyers see cuffs and scales.",
        "The telecare market grows. Such technologies are rarely used in homes, saving time and money.",
        "The telecare market grows. As nursing continues to change, the service type segment will widen.",
    ],
)
def test_no_segments(text: str) -> None:
    assert _pairs(text) == set()


def test_segments_of_a_market_that_is_never_named_with_its_subject() -> None:
    text = (
        "Telehealth brings doctors home. Based on user, the market is categorized into clinics and schools. "
        "The market is old. The market is young."
    )
    assert _pairs(text) == {("user", "clinics"), ("user", "schools")}
    assert all(claim.of for claim in claims(text, "membership"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The telecare market is divided into several key components including cots, chairs, and lamps.",
            {"cots", "chairs", "lamps"},
        ),
        (
            "Telecare apps are segmented into exercise, weight loss, and sleep.",
            {"exercise", "weight loss", "sleep"},
        ),
        ("The main types of telecare beds are soft cots and hard cots.", {"soft cots", "hard cots"}),
        (
            "As the chart shows, the primary applications for telecare are gout, sleep loss and obesity.",
            {"gout", "sleep loss", "obesity"},
        ),
        (
            "The market for telecare can be broken down into two segments: wards and homes.",
            {"wards", "homes"},
        ),
        (
            "Telecare applications include wards, homes, and farms, allowing nurses to rest, and give care.",
            {"wards", "homes", "farms"},
        ),
        (
            "The market covers aid at a distance—including calls, rounds, and checks.",
            {"calls", "rounds", "checks"},
        ),
        (
            "Calls held the largest share among applications, it found, followed by rounds and lamps.",
            {"Calls", "rounds", "lamps"},
        ),
        ("The market comprises three bed classes: cots, bunks and hammocks.", {"cots", "bunks", "hammocks"}),
        ("The beds market, by frame, is split up into cots and bunks.", {"cots", "bunks"}),
        ("Market by Age Group\n• Infants\n• Elders", {"Infants", "Elders"}),
        ("By frame the market falls into cots and bunks.", {"cots", "bunks"}),
        ("Among its fields of use are naps and rest, with naps in front.", {"naps", "rest"}),
        ("Any other class, among them cots and bunks, did not get past 2%.", {"cots", "bunks"}),
        ("The offerings on the market are cots and bunks.", {"cots", "bunks"}),
        ("The market encompasses schools and homes as end users.", {"schools", "homes"}),
        ("Three delivery modes exist in the market: web, cloud and phone.", {"web", "cloud", "phone"}),
        ("Products fall under two headings: cots and bunks.", {"cots", "bunks"}),
        ("The study distinguishes between cots and bunks.", {"cots", "bunks"}),
        ("The study distinguishes between those who sleep and those who wake.", set()),
        ("On the basis of the frame type, one can tell apart cots and bunks.", {"cots", "bunks"}),
        ("There are two main segments in the market, which are cots and bunks.", {"cots", "bunks"}),
        ("The market spans cots, bunks and hammocks.", {"cots", "bunks", "hammocks"}),
        (
            "Based on frame, the market is divided into cots and bunks; by end user, into homes and wards.",
            {"cots", "bunks", "homes", "wards"},
        ),
        ("\nType: Cots, Bunks | End User: Homes, Wards", {"Cots", "Bunks", "Homes", "Wards"}),
        ("\nType (Cots; Bunks), End-use (Homes; Wards)", {"Cots", "Bunks", "Homes", "Wards"}),
        ("Nurses across floors (wards, rooms) sleep.", set()),
        ("It is divided by modality (live, store and forward).", {"live", "store and forward"}),
        (
            "By frame, it has cots. By modality, it covers calls and store-and-forward.",
            {"calls", "store-and-forward"},
        ),
        ("Emphasis on Bed Type (Soft (S), Hard, Others), Product Type (Hay, Straw; and Region", None),
        ("Home care is a high-growth segment, as is the former wards division of a rival.", set()),
    ],
)
def test_lists_after_words_of_sorting(text: str, expected: set[str] | None) -> None:
    found = {name for _, name, _ in segments(f"The telecare market is young. {text}")}
    assert found == (expected if expected is not None else {"Soft", "Hard", "Others", "Hay", "Straw"})


def test_items_that_are_explained_behind_a_colon() -> None:
    text = (
        "Telecare market\n\nBy Platform\n1. Cots: Things to lie on in wards\n2. Chairs: To sit on in rooms\n"
    )
    assert {name for _, name, _ in segments(text)} == {"Cots", "Chairs"}


def test_what_a_practice_encompasses_is_its_parts() -> None:
    text = "Telecare spans several aids, including bed sensors, calls, and pill boxes, among others."
    assert {name for _, name, _ in segments(f"The telecare market is young. {text}")} == {
        "bed sensors",
        "calls",
        "pill boxes",
    }


def test_what_is_said_of_all_items_ends_their_list() -> None:
    text = (
        "The telecare market includes services. Telecare encompasses a range of services, including visits, "
        "night calls, and even rides, all provided through safe rooms and kind hosts."
    )
    names = {name for _, name in _pairs(text)}
    assert names == {"visits", "night calls", "rides"}


def test_what_a_field_is_used_for_and_who_buys_it() -> None:
    text = "The telecare market grows. Telecare is used for wound follow-up, fall detection, and others."
    assert {name for _, name, *_ in segments(text)} >= {"wound follow-up", "fall detection"}
    text = "The buyers of the telecare market comprise day clinics; home care agencies; and others."
    assert {name for _, name, *_ in segments(text)} >= {"day clinics", "home care agencies"}


@pytest.mark.parametrize(
    "told",
    [
        "They say that cords will lead the telecare market, followed by alarms and wrist bands.",
        "Cords have held the majority of the telecare market so far, followed by alarms and wrist bands.",
        "In telecare, cords grow faster than any part of the market, followed by alarms and wrist bands.",
    ],
)
def test_what_follows_the_leader_is_a_part_too(told: str) -> None:
    assert {"alarms", "wrist bands"} <= {name for _, name, _ in segments(told)}
