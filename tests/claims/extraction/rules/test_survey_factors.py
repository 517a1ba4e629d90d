"""What surveys name: lists with shares, reasons in lists, and what is ranked first."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

NAMED = [
    (
        (
            "Clinics named several barriers to remote care, including staff time (61 percent), lack of "
            "payment (48 percent), training (33 percent) and legal risk (20 percent)."
        ),
        {("restraint", one) for one in ("staff time", "lack of payment", "training", "legal risk")},
    ),
    (
        (
            "The top reported barriers were: lack of quiet rooms (71.2%), slow lines at home (50%), and poor "
            "sound (40%). The top reported facilitators were: shorter travel (70%) and flexible hours (61%)."
        ),
        {
            *(("restraint", one) for one in ("lack of quiet rooms", "slow lines at home", "poor sound")),
            *(("driver", one) for one in ("shorter travel", "flexible hours")),
        },
    ),
    (
        "Thirty percent of managers said nurses' distrust of cameras was a big barrier to telehealth growth.",
        {("restraint", "nurses' distrust of cameras")},
    ),
    (
        "Another problem named by those who answered was trouble with getting paid.",
        {("challenge", "trouble with getting paid")},
    ),
    (
        "The most common concern cited by nurses was the weight of the devices.",
        {("challenge", "weight of the devices")},
    ),
    (
        "The top barriers to wider use of telehealth may be fear of screens and old modems.",
        {("restraint", "fear of screens"), ("restraint", "old modems")},
    ),
    (
        "Some of the other factors driving the telehealth market include, an older population in Peru.",
        {("driver", "older population in Peru")},
    ),
    (
        "Old lines and dear cameras are the most prevalent issues for wards.",
        {("challenge", "Old lines"), ("challenge", "dear cameras")},
    ),
    (
        "Other common barriers to video visits were fear of lenses, poor skills, and worries about theft.",
        {("restraint", one) for one in ("fear of lenses", "poor skills", "worries about theft")},
    ),
    (
        "In March, old bans were lifted, and new payment codes encouraged adoption of telehealth.",
        {("driver", "new payment codes")},
    ),
    (
        "As per the nurses of the north, State law changes catalyzed telehealth adoption in wards.",
        {("driver", "State law changes")},
    ),
    (
        "The study links regional growth to cheap phones, fast lines, and kind laws.",
        {("driver", "cheap phones"), ("driver", "fast lines"), ("driver", "kind laws")},
    ),
    (
        "Nurses like it.However, it notes that bad lamps limit adoption.",
        {("restraint", "bad lamps")},
    ),
    (
        "Telehealth use is rising due to cheap phones, and laws on care, reads the report.",
        {("driver", "cheap phones"), ("driver", "laws on care")},
    ),
    (
        "Cheaper cameras, in addition with the rising number of falls, are some of the main driving factors.",
        {("driver", "Cheaper cameras"), ("driver", "rising number of falls")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_what_those_who_were_asked_name(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"The telehealth market was polled. {text}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Steps to lower the barriers named by nurses include better lines and cheap lamps.",
        "Falls lead to serious problems such as fractures, wounds and bruises.",
        "Strokes are mainly triggered by blood clots and narrow vessels.",
        "Global Telehealth trend report includes a market forecast to 2029 and a short history.",
        "It is young.\n\nNews, Analysis, Trends, Tips for\nClinical Nurses and Wards\nHosted by Ann Birk\n",
        "The cords themselves have become a channel, something that will limit adoption.",
        "Most errors are due to poor lamps.",
        "Telehealth is driving the growth of the market.",
        "The core factor contributing to the huge potential of the market is plain.",
    ],
)
def test_what_is_no_factor(text: str) -> None:
    assert factors(f"The telehealth market was polled. {text}") == set()


@pytest.mark.parametrize(
    "head",
    [
        "Obstacles to Digital Health Uptake by Clinics",
        "Here are four reasons nurses said they wouldn't use these tools:",
        "Here are the top factors nurses said limit their telehealth programs.",
    ],
)
def test_answers_listed_with_their_shares(head: str) -> None:
    listed = "1. Tight budgets: 40.1%\n2. Staff shortages: 22 percent\n3. Other: 9%"
    found = factors(f"Telehealth market poll.\n\n{head}\n{listed}")
    assert found == {("restraint", "Tight budgets"), ("restraint", "Staff shortages")}
