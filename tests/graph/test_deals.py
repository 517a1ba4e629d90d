"""Who tells a deal, and how far they say that it has come."""

from __future__ import annotations

from making import Plain, cited, company

from kg.entities.knowledge import resolve
from kg.graph import Graph
from kg.store.query import Store

SIDES = {"norva": company("Norva Care"), "tolvane": company("Tolvane Health")}


def _graph(*told: tuple[str, Plain]) -> Graph:
    reports = [
        cited(
            SIDES,
            [{**claim, "acquirer": "norva", "target": "tolvane", "kind": "acquisition"}],
            publisher=who,
            name=who,
        )
        for who, claim in told
    ]
    return Graph(resolve(reports, concepts={}), Store)


def test_only_who_tells_its_last_stage_is_named_as_its_publisher() -> None:
    graph = _graph(
        ("Brackwell Notes", {"status": "rumoured"}),
        ("Quillmoor Review", {"status": "completed", "date": "2024-10"}),
        ("Ostrava Letter", {"status": "completed"}),
    )
    (deal,) = graph.company("Norva Care").deals
    assert deal.status == "completed"
    assert sorted(deal.publishers) == ["Ostrava Letter", "Quillmoor Review"]


def test_an_ownership_is_told_by_all_who_state_it() -> None:
    claim = {"kind": "ownership", "parent": "norva", "subsidiary": "tolvane"}
    reports = [
        cited(SIDES, [claim], publisher=who, name=who) for who in ("Brackwell Notes", "Quillmoor Review")
    ]
    graph = Graph(resolve(reports, concepts={}), Store)
    (deal,) = graph.company("Tolvane Health").ownerships
    assert sorted(deal.publishers) == ["Brackwell Notes", "Quillmoor Review"]
