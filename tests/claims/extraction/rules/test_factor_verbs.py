"""Factors told by many verbs in every form, and what these verbs say of other things."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    ("Video visits boomed during the lockdown.", "driver", "lockdown"),
    ("Long winters and dear petrol should lift the demand for telecare.", "driver", "Long winters"),
    ("Dear petrol has stoked appetite for video visits.", "driver", "Dear petrol"),
    ("Cheap rings feed the market.", "driver", "Cheap rings"),
    ("New tariffs back the market's rise.", "driver", "New tariffs"),
    ("Growth was buoyed along by cheaper rings and a milder law.", "driver", "milder law"),
    (
        "Borne along by cheap rings, by a milder law, and by dear petrol, telecare is thriving.",
        "driver",
        "milder law",
    ),
    ("Telecare spreads fast, helped along by dear petrol and a lack of buses.", "driver", "lack of buses"),
    ("Cheap rings are the mainspring of the telecare market.", "driver", "Cheap rings"),
    ("The fall of border fees has been a boon for the telecare market.", "driver", "fall of border fees"),
    ("Border fees gave a lift to the market.", "driver", "Border fees"),
    (
        "Growth in the north came from a milder law, cheaper rings, and dear petrol.",
        "driver",
        "cheaper rings",
    ),
    (
        "Momentum comes from dear petrol, the wish to stay at home, and cheaper rings.",
        "driver",
        "wish to stay at home",
    ),
    ("Behind this ascent stand dear petrol, the milder law, and the want of buses.", "driver", "milder law"),
    ("What lifts this market most is the price of petrol.", "driver", "price of petrol"),
    ("The reason lies in the long roads and in the milder law.", "driver", "milder law"),
    ("Telecare gains ground through cheaper rings and clever kiosks.", "driver", "clever kiosks"),
    ("Dear petrol will leave a favourable mark on the market.", "driver", "Dear petrol"),
    ("The toll of gout is on the increase, and with it the need for video visits.", "driver", "toll of gout"),
    ("The use of telecare leapt in the first weeks of the pandemic.", "driver", "pandemic"),
    (
        "Telecare should grow owing to dear petrol, mild laws and cheap rings, along with the want of buses.",
        "driver",
        "want of buses",
    ),
    (
        "Dear petrol and the want of buses such as trams and coaches should support market growth.",
        "driver",
        "want of buses",
    ),
    ("Slow clerks and dear licences have checked market growth.", "restraint", "Slow clerks"),
    ("Slow clerks may hold the market back.", "restraint", "Slow clerks"),
    ("Growth is dogged by slow clerks.", "restraint", "slow clerks"),
    ("Dear licences act as a brake on the market.", "restraint", "Dear licences"),
    ("Slow clerks stand in the way of growth.", "restraint", "Slow clerks"),
    ("Slow clerks are what holds the field back.", "restraint", "Slow clerks"),
    ("Factors that weighed on growth were slow clerks and dear licences.", "restraint", "dear licences"),
    ("The dip is chiefly due to slow clerks.", "restraint", "slow clerks"),
    ("Providers run up against slow clerks.", "challenge", "slow clerks"),
    ("Lost parcels are a further problem.", "challenge", "Lost parcels"),
    (
        "One of the main headaches for clinics, the study says, is the loss of parcels.",
        "challenge",
        "loss of parcels",
    ),
    ("Several changes are remaking the trade, among them clever kiosks and rings.", "trend", "clever kiosks"),
    ("The trend now taking hold is the hire of rings.", "trend", "hire of rings"),
    ("Clever kiosks win followers.", "trend", "Clever kiosks"),
    ("Clever kiosks are turning into a must-have for chemists.", "trend", "Clever kiosks"),
    ("Midwives are scarce in the hills.", "driver", "Midwives are scarce in the hills"),
    ("Wards in the north are running short of nurses.", "driver", "running short of nurses"),
    ("Radiologists number fewer than 2 per 100,000 people.", "driver", "Radiologists number fewer than 2"),
    ("Queues for a bed are getting longer.", "driver", "Queues for a bed are getting longer"),
    ("Admissions for falls have climbed year after year.", "driver", "Admissions for falls have climbed"),
    ("Licensing remains patchy.", "challenge", "Licensing remains patchy"),
    ("Not all is rosy. Clerks are slow, parcels get lost, and rings break.", "challenge", "parcels get lost"),
    ("Hurdles remain. Clerks dislike rings, and parcels get lost.", "challenge", "Clerks dislike rings"),
    ("Island villages spell opportunity for vendors.", "opportunity", "Island villages"),
    ("Island villages are a promising field for vendors.", "opportunity", "Island villages"),
]

CLAUSES = [
    (
        "The market is growing fast because ward sisters, porters and clerks have phones.",
        ("driver", "ward sisters, porters and clerks have phones"),
    ),
    (
        "Rings made up the largest segment, as more and more wards have bought them.",
        ("driver", "more and more wards have bought them"),
    ),
    (
        "A growing number of rural insurers are paying for video visits.",
        ("trend", "growing number of rural insurers are paying for video visits"),
    ),
    (
        "Hospital care is moving into spare rooms.",
        ("trend", "Hospital care is moving into spare rooms"),
    ),
]

OF_SOMETHING_ELSE = [
    "Acme raised USD 20 million to speed the rollout of its rings.",
    "Acme lifted revenue by a fifth on strong orders.",
    "Strokes are sparked by high blood pressure, and pills slow the advance of the illness.",
    "The drug halts the progress of gout.",
    "The telecare market comes from a study by Acme Research.",
    "Growth came to 5% in 2020.",
    "The reason is simple.",
    "The reason for this is not known.",
    "Acme keeps down costs for wards.",
    "The market report checks the growth of the telecare sector by region.",
    "The founder, pushed by his wife, sold the firm.",
    "Hospitals run into thousands of rings a day.",
    "Hospitals are full partners of the company.",
    "The supply is limited to twenty rings.",
    "Hurdles remain. However, Birch sells rings, pens and cuffs.",
    "Pens feed data into the field office.",
    "Acme holds a patent because it was first.",
    "The family sells pens, is backed by an app, and ships worldwide.",
    "Rings are good for keeping patients committed to a regimen.",
]


@pytest.mark.parametrize(("sentence", "kind", "label"), TOLD)
def test_verbs_tell_factors_in_every_form(sentence: str, kind: str, label: str) -> None:
    assert any(one == kind and label in words for one, words in factors(MARKET + sentence))


@pytest.mark.parametrize(("sentence", "factor"), CLAUSES)
def test_a_clause_is_one_factor(sentence: str, factor: tuple[str, str]) -> None:
    assert factors(MARKET + sentence) == {factor}


@pytest.mark.parametrize("sentence", OF_SOMETHING_ELSE)
def test_the_verbs_say_nothing_of_a_market_elsewhere(sentence: str) -> None:
    assert not factors(MARKET + sentence)
