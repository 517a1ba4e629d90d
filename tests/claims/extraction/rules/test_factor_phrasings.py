"""Phrasings for what moves a market, a sentence of our own for each."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Cheap phones have contributed significantly to the growth of the market.", "Cheap phones"),
        ("Cheap phones play a vital role in the growth of the telecare market.", "Cheap phones"),
        ("Cheap phones have a lasting positive impact on demand.", "Cheap phones"),
        ("Better networks have created a conducive environment for telecare.", "Better networks"),
        ("The increase in home beds is surging the growth of the market.", "increase in home beds"),
        ("More use of smart phones is expected to aid in the market's growth.", "More use of smart phones"),
        ("Among the major factors identified were “cheap phones” at home.", "cheap phones” at home"),
        ("Rapid ageing is generating demand for home care.", "Rapid ageing"),
        ("With the help of cheap phones, its uses have grown.", "cheap phones"),
        ("There is an increased incidence of falls at home.", "increased incidence of falls at home"),
        ("Rapid ageing has increased the demand for telecare.", "Rapid ageing"),
        ("The market is witnessing growth with the rising use of sensors.", "rising use of sensors"),
        (
            "There has been a significant rise in the use of sensors.",
            "significant rise in the use of sensors",
        ),
        ("There is a steady increase in home visits.", "steady increase in home visits"),
        ("As a result of rapid ageing, the demand for telecare has risen.", "rapid ageing"),
        (
            "New schools in the U.S. are expected to propel the adoption of telecare.",
            "New schools in the U.S",
        ),
    ],
)
def test_one_driver(told: str, expected: str) -> None:
    assert factors(f"Telecare market. {told}") == {("driver", expected)}


@pytest.mark.parametrize(
    "told",
    [
        "Owing to cheap phones and rapid ageing, the telecare market is growing.",
        "Demand rises due to cheap phones, coupled with rapid ageing.",
        "The market is driven by cheap phones, as well as rapid ageing.",
        "The report identifies cheap phones and rapid ageing as major drivers of the market.",
        "Screens were introduced in clinics to cope with cheap phones and rapid ageing.",
    ],
)
def test_two_drivers(told: str) -> None:
    assert factors(f"Telecare market. {told}") == {("driver", "cheap phones"), ("driver", "rapid ageing")}


@pytest.mark.parametrize(
    "told",
    [
        "The market growth is hindered by poor networks and high fees.",
        "The growth of the telecare market is restrained by poor networks and high fees.",
        "Growth may be hampered due to poor networks and high fees.",
        "Market growth is likely to be limited owing to poor networks and high fees.",
        "The major factors restraining the market are poor networks and high fees.",
        "Factors such as poor networks and high fees are restraining market growth.",
        "In villages, poor networks and high fees are some of the factors that limit the telecare market.",
        "However, poor networks and high fees remain major hurdles.",
        "Poor networks and high fees are likely to have a negative impact on the growth of the market.",
        "The report identifies poor networks and high fees as key restraints.",
    ],
)
def test_what_holds_back_is_no_driver(told: str) -> None:
    found = factors(f"Telecare market. {told}")
    assert {kind for kind, _ in found} == {"restraint"}
    assert len(found) == 2


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The telecare industry is grappling with challenges related to poor networks.",
            {("challenge", "poor networks")},
        ),
        ("Data privacy remains a major concern.", {("challenge", "Data privacy")}),
        (
            "One of the major challenges hampering the adoption of telecare is poor networks.",
            {("challenge", "poor networks")},
        ),
        (
            "The use of screens in schools can act as a huge opportunity.",
            {("opportunity", "use of screens in schools")},
        ),
        (
            "The market is marked by a shift toward care at home.",
            {("trend", "shift toward care at home")},
        ),
        (
            "Home aides are to become a part of care, calls, and visits, driving growth in the market.",
            {("driver", "Home aides")},
        ),
        ("The growth is influenced by several aspects noted by the firm.", set()),
        ("Calls and letters are segments that are expected to increase their market share.", set()),
        ("Simultaneously, it has created opportunities for clinics.", set()),
        ("Cybersecurity remains a top risk.", {("challenge", "Cybersecurity")}),
        ("Clinics see a paradigm shift toward home care.", {("trend", "home care")}),
        ("Voice assistants are likely to emerge as a future trend.", {("trend", "Voice assistants")}),
        (
            "Wide use of phones is likely to open new avenues for the telecare market.",
            {("opportunity", "Wide use of phones")},
        ),
        (
            "Falling sensor prices are expected to create lucrative prospects for the market.",
            {("opportunity", "Falling sensor prices")},
        ),
        ("Empty villages offer immense scope for growth.", {("opportunity", "Empty villages")}),
        (
            "One of the key trends in the market is the rise of smart rings.",
            {("trend", "rise of smart rings")},
        ),
        ("Deaths due to falls are common.", set()),
        (
            "Poor networks and doctor support are hampering the growth of this market.",
            {("restraint", "Poor networks"), ("restraint", "doctor support")},
        ),
        ("The market sees several trends that are shaping its way.", set()),
        ("The above mentioned factors are accountable for the increase in demand.", set()),
        ("This factor is, in turn, expected to increase the market growth.", set()),
        ("Alder offers visits by screen, making advice more accessible.", set()),
    ],
)
def test_other_kinds(told: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"Telecare market. {told}") == expected


LONG = "Homes are getting emptier and people want to be seen where they live, which saves doctors time."


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Growing burden of old age", {("driver", "Growing burden of old age")}),
        ("Lack of trust among patients", {("restraint", "Lack of trust among patients")}),
        ("Rising demand for visits to boost market growth", {("driver", "Rising demand for visits")}),
        ("Growing Pains", set()),
        ("Rising demand is a fact of life", set()),
        ("Trend Period", set()),
    ],
)
def test_headings_that_state_a_factor(heading: str, expected: set[tuple[str, str]]) -> None:
    text = f"The telecare market will reach $4 billion by 2030.\n\n{heading}\n{LONG}\n"
    assert factors(text) == expected


def test_counted_trends_under_a_heading() -> None:
    text = (
        "Telecare market\n\nKey Trends\n\nThere are several trends in telecare.\n\n"
        "One is the use of better sensors. They see more.\n\n"
        "Another trend is the spread of screens. They show more.\n"
    )
    assert factors(text) == {("trend", "use of better sensors"), ("trend", "spread of screens")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "The growth of telecare has several reasons. One is the want of nurses. Additionally, "
                "old age is getting common, phones are cheap, and the villages have broadband."
            ),
            {"want of nurses", "old age is getting common", "phones are cheap", "villages have broadband"},
        ),
        (
            "Two forces drive the telecare market. One is that nurses are scarce. Another is cheap phones.",
            {"nurses are scarce", "cheap phones"},
        ),
        (
            "Several reasons made the telecare market grow. One is cheap phones. Also, the company is old.",
            {"cheap phones"},
        ),
        (
            "Several reasons made the telecare market grow. Another patient is Jane Roe. One nurse is ill.",
            set(),
        ),
    ],
)
def test_points_that_sentences_count(told: str, expected: set[str]) -> None:
    assert {label for kind, label in factors(told) if kind == "driver"} == expected


def test_a_bullet_with_a_colon_states_a_factor() -> None:
    text = "Telecare market size\n\nMarket Dynamics\n\n- Increase in the aged population:\n\nIt is old."
    assert factors(text) == {("driver", "Increase in the aged population")}


def test_a_numbered_heading_with_a_question_behind_its_kind() -> None:
    text = (
        "The telecare market will grow.\n\n1. Key Market Drivers: What Makes It Grow?\n\n"
        "1.1. Wider Access\n\nPeople see doctors.\n\n1.2. Use of Better Sensors\n\nThey see more.\n"
    )
    assert factors(text) == {("driver", "Wider Access"), ("driver", "Use of Better Sensors")}


def test_a_page_on_the_growth_of_a_market_is_a_report() -> None:
    text = "Homes are old. " * 60 + "The growth of the telecare market is driven by cheap phones."
    assert factors(text) == {("driver", "cheap phones")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "This growth is reinforced by kind laws and cheap phones.",
            {("driver", "kind laws"), ("driver", "cheap phones")},
        ),
        ("The rise of home wards is pushing remote care.", {("driver", "rise of home wards")}),
        (
            "New rules for payers have given a strong impetus to the trade.",
            {("driver", "New rules for payers")},
        ),
        ("Cheap scales act as levers of the whole trade.", {("driver", "Cheap scales")}),
        (
            "Kits are gaining ground as the number of home wards grows.",
            {("driver", "number of home wards grows")},
        ),
        ("The decline of the market is due to dear loans.", {("restraint", "dear loans")}),
        ("\n\nTop Driver Reason: Growing need for home wards.", {("driver", "Growing need for home wards")}),
    ],
)
def test_factors_in_other_words(told: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"The telecare market report. {told}") == expected


def test_the_factors_under_a_heading_end_with_the_next_numbered_section() -> None:
    text = (
        "The telecare market will grow.\n\nDrivers of Growth:\n-\nCheap Phones: They sell well.\n"
        "-\nKind Laws: They help.\n1.2. Europe: The Place to Be\nSales are high.\n"
    )
    assert factors(text) == {("driver", "Cheap Phones"), ("driver", "Kind Laws")}
