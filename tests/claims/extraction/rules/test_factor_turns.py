"""Factors whose kind the heading above them tells, and benefits that drive a market."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

RISKS = [
    ("Old modems can expose clinics to outages.", "Old modems"),
    ("The patchwork of licences adds to legal costs.", "patchwork of licences"),
    ("Cross-border visits require strict checks of licences.", "strict checks of licences"),
    ("Some joints need hands-on tests that cannot be filmed.", "hands-on tests"),
    ("Without a nurse at hand, an advice may come too late.", "Without a nurse at hand"),
    ("Sound from mountain villages remains patchy.", "Sound from mountain villages"),
]


@pytest.mark.parametrize(("sentence", "label"), RISKS)
@pytest.mark.parametrize(
    ("heading", "kind"), [("Restraints", "restraint"), ("Market Challenges", "challenge")]
)
def test_risks_count_under_a_heading_that_announces_them(
    heading: str, kind: str, sentence: str, label: str
) -> None:
    told = f"{MARKET}\n\n{heading}\n\nMany buyers hesitate for years before they sign. {sentence}\n"
    assert (kind, label) in factors(told)
    assert all(label not in words for _, words in factors(f"{MARKET}{sentence}"))


def test_what_improves_under_trends_is_a_trend_and_what_drives_stays_a_driver() -> None:
    text = (
        f"{MARKET}\n\nTelecare Market Trends\n\nSelf-tests at home are making care more affordable. "
        "The telecare market is driven by cheaper cameras.\n"
    )
    assert factors(text) == {("trend", "Self-tests at home"), ("driver", "cheaper cameras")}


def test_a_heading_with_its_factor_is_told_once() -> None:
    heading = "Risk of delays due to paper files"
    text = f"{MARKET}\n\nRestraints\n\n{heading}\n\nClerks copy them by hand every night.\n"
    assert factors(text) == {("restraint", heading)}


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Broad mobile coverage makes it easier for nurses to visit by video.", "Broad mobile coverage"),
        (
            "The increasing number of home nurses drives demand for these services.",
            "increasing number of home nurses",
        ),
        ("Patients benefit from shorter queues.", "shorter queues"),
        ("Cheap cuffs are empowering patients to watch their pressure.", "Cheap cuffs"),
        (
            "Linked calendars enhance nothing, but a shared file improves the overall experience.",
            "shared file",
        ),
        ("This segment offers convenience at night.", "convenience at night"),
        ("Telecare offers a more affordable option for villages.", "more affordable option for villages"),
        ("Regulators temporarily relaxed the rules on licences.", "relaxed the rules on licences"),
        ("These measures include cheaper loans and free training.", "free training"),
        ("It is growing as patients recognise the comfort of home visits.", "comfort of home visits"),
        ("A wave of strikes has pushed home visits to the forefront.", "wave of strikes"),
        ("Patients are seeking calmer waiting rooms to avoid stress.", "calmer waiting rooms"),
        ("It helps to bridge the gap to mountain wards.", "bridge the gap to mountain wards"),
    ],
)
def test_benefits_drive(sentence: str, label: str) -> None:
    assert ("driver", label) in factors(MARKET + sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Home kits are reshaping the telecare landscape.", ("trend", "Home kits")),
        ("Rivalry is likely to evolve from prices to a focus on quiet wards.", ("trend", "quiet wards")),
        ("Recent strategies emphasize smaller teams.", ("trend", "smaller teams")),
        ("Small clinics might not have enough room for screens.", ("restraint", "enough room for screens")),
        (
            "Key Market Opportunities Night shifts run from home",
            ("opportunity", "Night shifts run from home"),
        ),
    ],
)
def test_other_kinds_told_in_passing(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in factors(f"{MARKET}\n\n{sentence}\n")


def test_trends_that_something_shapes_are_not_called_by_it() -> None:
    assert factors(f"{MARKET}Growth trends are largely influenced by cheaper cuffs.") == {
        ("driver", "cheaper cuffs")
    }


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        (
            "It is driven by cheap cuffs; a new law; and long queues.",
            {"cheap cuffs", "new law", "long queues"},
        ),
        (
            "Growth is due to common ills such as gout, sleep loss, and flu, and cheaper cuffs.",
            {"common ills", "cheaper cuffs"},
        ),
        ("Demand is driven by a confluence of factors, including cheaper cuffs.", {"cheaper cuffs"}),
        ("This growth reflects the rising trust of nurses.", {"rising trust of nurses"}),
        ("Among the most powerful drivers is the need for quiet wards.", {"need for quiet wards"}),
        ("The market is split by age, each playing a key role in overall market growth.", set()),
        ("The ward decision support market is young.", set()),
    ],
)
def test_what_drives_and_what_does_not(sentence: str, labels: set[str]) -> None:
    assert {label for kind, label in factors(MARKET + sentence) if kind == "driver"} == labels


def test_a_line_that_announces_what_drives() -> None:
    items = "- Cheaper cuffs in wards.\n- Long queues at night.\n"
    text = f"{MARKET}\n\nThe market is fueled by several weighty factors:\n{items}"
    assert factors(text) == {("driver", "Cheaper cuffs in wards"), ("driver", "Long queues at night")}


def test_a_cell_that_holds_a_list_begins_with_its_first_item() -> None:
    text = (
        f"{MARKET}\n\nGrowth Drivers | - Old age in mountain villages\n- Cheap bed sensors\n|\n---|\n"
        "Pitfalls & Challenges | - Doubts about the safety of night nurses' records\n- Slow lines\n|\n---|\n"
    )
    assert factors(text) == {
        ("driver", "Old age in mountain villages"),
        ("driver", "Cheap bed sensors"),
        ("challenge", "Doubts about the safety of night nurses' records"),
        ("challenge", "Slow lines"),
    }


def test_a_list_with_one_semicolon_goes_on() -> None:
    text = (
        MARKET + "The main factors driving the telecare market include the fall in prices; "
        "increasing trust in nurses, wards and calls and the new pumps in homes."
    )
    assert {"fall in prices", "increasing trust in nurses"} <= {label for _, label in factors(text)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Its founder left in light of allegations that staff of his telehealth start-up were shouted at.",
        "In the wake of the Ward Guild's annual conference this week, the buzz around telehealth rose.",
        "It turned to telehealth for wards, something that drew Moreno's interest.",
    ],
)
def test_tidings_move_no_market(sentence: str) -> None:
    assert not {kind for kind, _ in factors(MARKET + sentence)} & {"driver"}


def test_a_wake_of_the_pandemic_does() -> None:
    text = MARKET + "In the wake of the pandemic, demand for telehealth rose."
    assert ("driver", "pandemic") in factors(text)


def test_what_hits_the_mainstream_is_a_trend() -> None:
    text = MARKET + "The deal comes at a time when virtual care may finally be hitting the mainstream."
    assert {kind for kind, _ in factors(text)} == {"trend"}


def test_consolidations_are_a_trend() -> None:
    text = MARKET + "Over the past year, the telehealth sector has witnessed large consolidations."
    assert ("trend", "large consolidations") in factors(text)
