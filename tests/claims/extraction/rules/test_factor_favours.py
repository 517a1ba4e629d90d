"""What makes care at a distance popular or workable, lists to which a line leads, figures beside a reason."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, ranks, shares, sizes

MARKET = "The telecare market is a market of its own. "

TOLD = [
    (
        "Long queues, which have made teleconsultations increasingly popular, go on.",
        {("driver", "Long queues")},
    ),
    (
        "Fast links have bolstered the viability and reach of telepsychiatry.",
        {("driver", "Fast links")},
    ),
    (
        "In Ruritania, long roads and thin staffing mean that demand for telecare climbs.",
        {("driver", "long roads"), ("driver", "thin staffing")},
    ),
    (
        "Add to that a rise in gout, ageing towns and cheaper phones, and the timing could hardly be better.",
        {("driver", "rise in gout"), ("driver", "ageing towns"), ("driver", "cheaper phones")},
    ),
    (
        "Advances in cameras now allow remote visits to mirror those in person.",
        {("driver", "Advances in cameras")},
    ),
    (
        "Europe records fast growth as phone ownership and the toll of gout converge.",
        {("driver", "phone ownership"), ("driver", "toll of gout")},
    ),
    (
        "Adoption of the new meters remains dismal.",
        {("challenge", "Adoption of the new meters remains dismal")},
    ),
    (
        "Shorter queues and lower fares are key benefits of telemedicine.",
        {("driver", "Shorter queues"), ("driver", "lower fares")},
    ),
    (
        "The growth of the market can be contributed to federal grants and old age.",
        {("driver", "federal grants"), ("driver", "old age")},
    ),
    ("Trust is another issue.", {("challenge", "Trust")}),
    (
        "Patchy licence rules complicate care across borders.",
        {("challenge", "Patchy licence rules")},
    ),
    (
        "Smartphone ownership is nearly universal.",
        {("driver", "Smartphone ownership is nearly universal")},
    ),
    (
        "The ability to see a doctor from home has become a major draw.",
        {("driver", "ability to see a doctor from home")},
    ),
    (
        "Consumers increasingly turn to online consultations for their convenience and low cost.",
        {("driver", "convenience"), ("driver", "low cost")},
    ),
    (
        "Habits have changed, leading to a rising preference for online consultations.",
        {("trend", "rising preference for online consultations")},
    ),
    (
        "Growing cover, cheap phones, more gout and rising awareness, are factors driving the market.",
        {
            ("driver", "Growing cover"),
            ("driver", "cheap phones"),
            ("driver", "more gout"),
            ("driver", "rising awareness"),
        },
    ),
]
UNTOLD = [
    "The nurse made it to the ward.",
    "Add to that a spoon of salt, and stir.",
    "Trust is a fund of the town.",
    "The roads converge at the clinic.",
    "Adoption of the child was slow to come.",
    "Two rules complicate the sum.",
    "The river is universal.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_factors_that_favour_a_field(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(kind, label.rstrip(".")) for kind, label in factors(MARKET + text)} == expected


@pytest.mark.parametrize("text", UNTOLD)
def test_none_that_favours_it(text: str) -> None:
    assert factors("The town has a library. " + text) == set()


ITEMS = (
    "- Rising Gout Burden: More people have gout.\n- Aging Towns: They need care.\n- Thin Staffing: Few come."
)
LABELS = {"Rising Gout Burden", "Aging Towns", "Thin Staffing"}
LEADS = [
    ("driver", "This growth is primarily fueled by:"),
    ("driver", "The market's growth is driven by several key factors:"),
    ("driver", "The market is expanding rapidly due to several factors:"),
    ("driver", "Its rise can be attributed to the following:"),
    ("driver", "Several factors are contributing to the growth of the market."),
    ("driver", "What is behind this surge:"),
    ("driver", "The primary catalysts are:"),
    ("restraint", "Still, the market is held back by:"),
    ("restraint", "Growth may be slowed by the following issues:"),
    ("trend", "Trends shaping the market:"),
    ("opportunity", "Opportunities include:"),
    (None, "The market is segmented by:"),
    (None, "Companies can drive growth in the market by:"),
    (None, "Key players driving the market include:"),
]


@pytest.mark.parametrize(("kind", "lead"), LEADS)
@pytest.mark.parametrize("items", [ITEMS, ITEMS.replace("- ", "")])
def test_lists_to_which_a_line_leads(kind: str | None, lead: str, items: str) -> None:
    above = "Telehealth Market: Size\n\nThe telehealth market was valued at $6 billion in 2024."
    text = f"{above} {lead}\n{items}\n\nScope\n"
    assert factors(text) == ({(kind, label) for label in LABELS} if kind else set())


def test_shares_beside_the_reasons_for_them() -> None:
    text = (
        "Telecare market\n\nRegional Insights: Europe holds 40% driven by over 70% phone usage. "
        "Asia has 25% due to 58% growth in phones. Africa represents 5% with rising 35% use.\n"
    )
    assert shares(text) == {("Europe", 40), ("Asia", 25), ("Africa", 5)}


def test_names_before_a_verb_in_a_list_of_shares() -> None:
    text = "Telecare market. Software holds 55%, services represent 30%, and cords hold 15% of the market."
    assert {("services", 30), ("cords", 15)} <= shares(text)


def test_year_behind_a_sum_recorded_in_it() -> None:
    text = "The telecare market will be worth $48 billion by 2031, compared to $12 billion recorded in 2024."
    assert {(2031, 48.0, "USD"), (2024, 12.0, "USD")} == sizes(text)


@pytest.mark.parametrize("how", ["the quickest uptake", "the fastest adoption"])
def test_rank_of_the_quickest_uptake(how: str) -> None:
    text = f"Telecare market report. The market is growing. Asia records {how} as funds back new wards."
    assert ranks(text) == {("Asia", "fastest_growing")}


def test_items_that_are_labels_over_items_that_explain_them() -> None:
    text = (
        "Telehealth Market Overview\n\nThe telehealth market is growing.\n\n"
        "Key Restraints\n- Thin Staffing:\n- Nurses are few.\n- Old Modems:\n- They break.\n"
    )
    assert factors(text) == {("restraint", "Thin Staffing"), ("restraint", "Old Modems")}


def test_quote_ends_what_it_says() -> None:
    text = '"There is a strong trend towards adding links," Jon Fager, head of Birch, told the paper.'
    assert factors(MARKET + text) == {("trend", "adding links")}


def test_opportunities_that_are_ushered_in_and_problems_that_there_are() -> None:
    text = "Efforts to write rules will usher in new opportunities. There are problems with thin wires."
    assert factors(MARKET + text) == {("opportunity", "Efforts to write rules"), ("challenge", "thin wires")}


def test_part_that_leads_with_a_share() -> None:
    text = "Telecare market. Online kits lead the market with the largest share."
    assert ranks(text) == {("Online kits", "largest")}
    assert ranks("Telecare market. Sweden is well ahead of the EU-5 countries.") == set()


def test_region_taken_up_is_not_the_world() -> None:
    text = (
        "The telecare market in Europe leads the global market. "
        "The region accounted for nearly 37% of the global market in 2024."
    )
    assert ("Europe", 37) in shares(text)
