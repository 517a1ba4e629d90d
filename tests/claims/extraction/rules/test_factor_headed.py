"""Factors that a noun heads behind a dash, a colon or a copula, those of labelled paragraphs, and none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    (
        "Nurses ranked the usual barriers to a good telehealth program—reimbursement and licensure—first.",
        {("restraint", "reimbursement"), ("restraint", "licensure")},
    ),
    (
        "The overwhelming reason: an edge over rivals and a wider catchment area.",
        {("driver", "edge over rivals"), ("driver", "wider catchment area")},
    ),
    (
        "The biggest challenge for telehealth vendors: winning the trust of older patients.",
        {("challenge", "winning the trust of older patients")},
    ),
    (
        (
            "The lockdown lifted demand, in addition to other driving factors, such as thin networks, "
            "and an older population."
        ),
        {("driver", "lockdown"), ("driver", "thin networks"), ("driver", "older population")},
    ),
    ("The most significant worry for buyers was data security.", {("challenge", "data security")}),
    ("A growing focus across the industry is on women's health.", {("trend", "women's health")}),
    (
        "The next phase of the market will be defined by richer analytics and common rules.",
        {("trend", "richer analytics"), ("trend", "common rules")},
    ),
    ("Equity and payment struggles still abound.", {("challenge", "payment struggles")}),
    (
        "With the recent fall in demand for telehealth, analysts expect a calmer year.",
        {("restraint", "recent fall in demand for telehealth")},
    ),
    (
        "Hospitals will plan for telehealth, in large part to address the staffing crisis.",
        {("driver", "staffing crisis")},
    ),
    (
        "Hard payment rules and climbing wages led to a lack of profit.",
        {("restraint", "Hard payment rules"), ("restraint", "climbing wages")},
    ),
    (
        "Not every doctor uses telehealth, and that could be due to the lack of proof for the technology.",
        {("restraint", "lack of proof for the technology")},
    ),
    (
        "Outside of the army, the new billing codes have boosted the telehealth market.",
        {("driver", "new billing codes")},
    ),
    (
        "Staffing, resistance to change, and selection hurdles are top of mind for payers.",
        {("challenge", one) for one in ("resistance to change", "Staffing", "selection hurdles")},
    ),
    ("The lockdown sparked a renewed zeal for moving care into homes.", {("driver", "lockdown")}),
    (
        "The market continues to shift toward care in the home.",
        {("trend", "care in the home")},
    ),
    (
        "Several tailwinds are fueling this expansion. Most notably, a pay landscape that rewards home care.",
        {("driver", "pay landscape that rewards home care")},
    ),
    (
        "One odd result is that nearly 40% said distrust of change is a key challenge.",
        {("challenge", "distrust of change")},
    ),
]
UNTOLD = [
    "The main reason for the meeting was lunch.",
    "Our main concern is that telehealth is safe.",
    "After a drop in its share price, the telehealth firm cut staff.",
    "The gap between large and small wards is likely driven by money.",
    "Even in the absence of a new payment law for telehealth, doctors will go on.",
    "Questions arise as to why watching telehealth patients from afar has yet to become common.",
    "Spain is by far the most advanced market for telehealth.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_a_noun_heads(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(MARKET + text) == expected


@pytest.mark.parametrize("text", UNTOLD)
def test_what_heads_nothing(text: str) -> None:
    assert factors(MARKET + text) == set()


def test_labelled_paragraphs() -> None:
    text = (
        "The Andes are ready for telecare, as three megatrends shape health care.\n\n"
        "Heavier bills: Health spending has doubled since 2010.\n\n"
        "Too few hands: The region has few nurses.\n\n"
        "New habits: The young like screens.\n"
    )
    assert factors(text) >= {("trend", one) for one in ("Heavier bills", "Too few hands", "New habits")}


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("Three aspects combine to make telecare thrive in the north:", "driver"),
        ("Several things are holding telecare back:", "restraint"),
    ],
)
def test_bullets_under_things_that_move_a_market(opening: str, kind: str) -> None:
    bullets = "• Mobile use: Phones abound.\n• Cheap data: A page costs a cent.\n"
    text = f"The telecare market is a market of its own.\n\n{opening}\n\n{bullets}"
    assert factors(text) >= {(kind, "Mobile use"), (kind, "Cheap data")}


def test_the_dateline_with_a_day_before_the_month_is_no_region() -> None:
    text = "Cranfield, UK, 4th March 2024 – The telecare market grows fast."
    assert claims(text, "mention") == []
