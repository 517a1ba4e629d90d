"""Where the name of a factor begins and ends, and what only stands beside one."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

WHOLE = [
    (
        "Telecare grows owing to simple, cheap sensors and an ageing population.",
        {("driver", "simple, cheap sensors"), ("driver", "ageing population")},
    ),
    (
        "Growth is due to the clear, quantifiable savings it offers to clinics.",
        {("driver", "clear, quantifiable savings")},
    ),
    (
        "The telecare market is driven by plans to mend homes, expand visits, and improve meals.",
        {("driver", "plans to mend homes")},
    ),
    (
        "Growth is driven by the need for ways of easing pain, reducing waits, and improving sleep.",
        {("driver", "need for ways of easing pain")},
    ),
    (
        "Telecare grows owing to the demand for affordable, convenient, and clever visits.",
        {("driver", "demand for affordable, convenient, and clever visits")},
    ),
    (
        "Growth is driven by the gap between supply and demand for beds.",
        {("driver", "gap between supply and demand for beds")},
    ),
    (
        "Growth is driven by cheap phones, allowing nurses and young aides to see more people.",
        {("driver", "cheap phones")},
    ),
    (
        "Growth is driven by cheap phones, old age, and major technology firms.",
        {("driver", "cheap phones"), ("driver", "old age")},
    ),
    (
        "As wards strive to keep beds free, improve meals, and cut waits, cheap phones drive the market.",
        {("driver", "cheap phones")},
    ),
    (
        "The industry faces staffing, legal, and postal challenges.",
        {("challenge", "staffing, legal, and postal challenges")},
    ),
    (
        "Video calls have hardly been used due to a fee for each of them.",
        {("restraint", "fee for each of them")},
    ),
    (
        "The trade is not without obstacles: poor lines, dear phones, and old wards still pose challenges.",
        {("challenge", "poor lines"), ("challenge", "dear phones"), ("challenge", "old wards")},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), WHOLE)
def test_a_factor_is_named_whole(sentence: str, expected: set[tuple[str, str]]) -> None:
    found = factors(f"{MARKET}{sentence}")
    assert {(kind, label) for kind, label in found} >= expected
    assert all(any(label in name for _, name in expected) or "strive" in label for _, label in found), found


UNTOLD = (
    "Telecare helps overcome the challenge of distance and is vital in serving far villages.",
    "Use of the app is accelerating across emerging markets.",
    "As the sector evolves, the wards keep a list of beds.",
)


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_names_no_factor(sentence: str) -> None:
    found = factors(f"{MARKET}{sentence}")
    assert not {kind for kind, _ in found} & {"restraint", "challenge"}, found
    assert not any("evolves" in label or label.startswith("Use of") for _, label in found), found


def test_counted_dynamics_are_told_in_order() -> None:
    found = factors(
        f"{MARKET}Two dynamics define this change. First, the burden of gout is climbing. "
        "Second, rules of payment are catching up."
    )
    assert ("driver", "rules of payment are catching up") in found


def test_items_that_end_in_a_colon_are_named_under_a_heading() -> None:
    found = factors(
        f"{MARKET}\n\nTop Two Telecare Trends:\n\n1. Cheap Bracelets:\n\nThey are worn by many.\n\n"
        "2. Calls at Night:\n\nThey are answered by nurses.\n"
    )
    assert found >= {("trend", "Cheap Bracelets"), ("trend", "Calls at Night")}


MORE = [
    (
        "Growth is driven by the supply of low-cost, high-precision pens.",
        {("driver", "supply of low-cost, high-precision pens")},
    ),
    (
        "Slow lines and old wards remain gating factors.",
        {("restraint", "Slow lines"), ("restraint", "old wards")},
    ),
    (
        "One factor hindering growth is a lack of information and communication technology in villages.",
        {("restraint", "lack of information and communication technology in villages")},
    ),
    (
        "Calls drop owing to the lack of a good infrastructure.",
        {("restraint", "lack of a good infrastructure")},
    ),
    (
        "This is due to the rise of chronic diseases, such as chronic heart failure, gout and asthma, here.",
        {("driver", "rise of chronic diseases")},
    ),
    (
        "Growth is driven by plans to mend wards and bridge care gaps.",
        {("driver", "plans to mend wards and bridge care gaps")},
    ),
    ("The pandemic is expected to open big opportunities for telecare.", {("driver", "pandemic")}),
    ("High rates are among the factors blamed for shrinking demand.", {("restraint", "High rates")}),
    ("A poll pointed to cheap phones as the driving force behind telecare.", {("driver", "cheap phones")}),
]


@pytest.mark.parametrize(("sentence", "expected"), MORE)
def test_more_factors_are_named(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"{MARKET}{sentence}") == expected


ANNOUNCED = (
    "Explore the key drivers, trends, and opportunities in telecare, including night calls and pens.",
    "For the rivals, the state of play represents both opportunities and challenges.",
    "Some issues have been raised regarding the implementation of calls.",
    "As most funds are run by few people, there has been a lack of interest in the field.",
    "This disparity in health is due to several social factors, such as schooling.",
    "The purpose of this article is to present opportunities in the field.",
    "Telecare is a form of medicine supported by mobile pens.",
)


@pytest.mark.parametrize("sentence", ANNOUNCED)
def test_what_a_page_announces_or_defines_is_no_factor(sentence: str) -> None:
    assert factors(f"{MARKET}{sentence}") == set()


def test_a_long_paragraph_leads_to_a_list_at_its_end() -> None:
    found = factors(
        f"{MARKET}{'Nurses in many far valleys have used the phone, and some of them like it. ' * 6}"
        "The three main obstacles to telecare are:\n\n1. Lack of Night Lines – Few of them are staffed.\n"
        "2. Odd Licences – Each valley asks for its own.\n"
    )
    assert found >= {("restraint", "Lack of Night Lines"), ("restraint", "Odd Licences")}


def test_catalysts_are_drivers() -> None:
    found = factors(f"{MARKET}\n\nKey Catalyst: The spread of cheap phones and the surge in night calls.\n")
    assert found == {("driver", "spread of cheap phones"), ("driver", "surge in night calls")}
