"""What statements are called in tables and graphs."""

from __future__ import annotations

import pytest
from making import Plain, cited, company, market

from kg.entities.knowledge import resolve
from kg.graph.network import network

ENTITIES: dict[str, Plain] = {
    "a": company("Alder"),
    "b": company("Birch"),
    "c": company("Cedar"),
    "m": market("telecare"),
    "p": {"type": "product", "names": {"en": ["Pulse"]}},
    "iberia": {"type": "region", "names": {"en": ["Iberia"]}},
    "s": {"type": "segment", "names": {"en": ["Software"]}},
}
PRICE = {"amount": 320_000_000, "currency": "USD", "as_stated": "$320 million"}
DONE = {"status": "completed"}


@pytest.mark.parametrize(
    ("claim", "title"),
    [
        ({"kind": "acquisition", "acquirer": "a", "target": "b", **PRICE, **DONE}, "Alder acquires Birch"),
        (
            {"kind": "acquisition", "acquirer": "a", "target": {"unnamed": "a clinic"}, "status": "rejected"},
            "Alder acquires a clinic (rejected)",
        ),
        ({"kind": "merger", "parties": ["b", "a", "c"], **DONE}, "Birch merges with Alder and Cedar"),
        ({"kind": "partnership", "parties": ["a", "b"], "status": "announced"}, "Alder partners with Birch"),
        ({"kind": "ownership", "parent": "a", "subsidiary": "b"}, "Alder owns Birch"),
        ({"kind": "investment", "investee": "b", **PRICE, **DONE}, "investment in Birch"),
        ({"kind": "investment", "investors": ["a"], "investee": "b", **DONE}, "Alder invests in Birch"),
        (
            {"kind": "investment", "investors": ["a", "c"], "investee": "b", **DONE},
            "Alder and Cedar invest in Birch",
        ),
        ({"kind": "launch", "company": "a", "product": "p", **DONE}, "Alder launches Pulse"),
        (
            {"kind": "launch", "company": "a", "purpose": {"en": "a clinic"}, **DONE},
            "Alder launches a clinic",
        ),
        ({"kind": "expansion", "company": "a", "region": "iberia", **DONE}, "Alder expands in Iberia"),
        ({"kind": "expansion", "company": "a", "status": "planned"}, "Alder expands (planned)"),
        ({"kind": "membership", "member": "a", "of": "m", "role": "player"}, "Alder plays in telecare"),
        (
            {"kind": "membership", "member": "s", "of": "m", "role": "segment"},
            "Software is a segment of telecare",
        ),
        (
            {"kind": "ranking", "subject": "s", "rank": "fastest_growing", "market": "m"},
            "Software is fastest growing in telecare",
        ),
        ({"kind": "driver", "affects": "m", "label": {"en": "need"}}, "need"),
    ],
)
def test_a_statement_is_called_by_what_it_says(claim: Plain, title: str) -> None:
    knowledge = resolve([cited(ENTITIES, [claim])], concepts={})
    (statement,) = knowledge.statements
    assert network(knowledge).nodes[statement.path]["label"] == title


def test_a_long_list_of_sides_is_cut() -> None:
    sides = {name: company(name.title()) for name in ("ash", "beech", "cedar", "elm", "fir", "gum", "hazel")}
    claim = {"kind": "partnership", "parties": sorted(sides), "status": "announced"}
    knowledge = resolve([cited(sides, [claim])], concepts={})
    label = network(knowledge).nodes[knowledge.statements[0].path]["label"]
    assert label == "Ash partners with Beech, Cedar, Elm, Fir and 2 more"
