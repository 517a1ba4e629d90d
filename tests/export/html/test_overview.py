"""The first view of a graph too large to be read at once."""

from __future__ import annotations

from collections import Counter

import pytest

from kg.export.html.overview import Overview, overview
from kg.model.knowledge import ResolvedEntity


def _made(
    markets: int, companies: int, *, joined: bool = False
) -> tuple[list[ResolvedEntity], list[tuple[int, int, float]]]:
    """Markets with so many companies each; joined ones share their first company."""
    entities = [_entity("market", number) for number in range(markets)]
    pairs = []
    for market in range(markets):
        for _ in range(companies):
            pairs.append((len(entities), market, 1.0))
            entities.append(_entity("company", len(entities)))
        if joined and market:
            pairs.append((markets, market, 1.0))
    return entities, pairs


def _entity(kind: str, number: int) -> ResolvedEntity:
    return ResolvedEntity(path=f"{kind}/{number}", type=kind, names={"en": (f"{kind} {number}",)})


def _chosen(entities: list[ResolvedEntity], pairs: list[tuple[int, int, float]]) -> Overview:
    return overview(entities, pairs, Counter(end for pair in pairs for end in pair[:2]))


@pytest.mark.parametrize("markets", [4, 9, 40])
def test_markets_come_first_each_with_companies(markets: int) -> None:
    entities, pairs = _made(markets, 30)
    made = _chosen(entities, pairs)
    hubs = min(markets, 9)
    assert [entities[n].type for n in made.nodes[:hubs]] == ["market"] * hubs
    around = Counter(made.homes[hubs:])
    assert set(around) == set(range(hubs))
    assert len(set(around.values())) == 1
    assert len(made.nodes) == len(set(made.nodes)) == len(made.placed.x) <= 100


def test_what_stands_around_a_market_is_linked_to_it() -> None:
    entities, pairs = _made(20, 30)
    made = _chosen(entities, pairs)
    linked = {frozenset(pair[:2]) for pair in pairs}
    for node, home in list(zip(made.nodes, made.homes, strict=True))[9:]:
        assert frozenset((node, made.nodes[home])) in linked


def test_few_markets_that_share_companies_are_drawn_by_their_links() -> None:
    assert _chosen(*_made(3, 40, joined=True)).homes == ()


def test_a_graph_without_markets_begins_with_its_most_linked_things() -> None:
    entities = [_entity("company", number) for number in range(400)]
    pairs = [(number, number % 7, 1.0) for number in range(7, 400)]
    made = _chosen(entities, pairs)
    assert set(made.nodes[:7]) == set(range(7))
    assert 40 <= len(made.nodes) <= 100


def test_things_without_links_have_a_first_view() -> None:
    entities = [_entity("company", number) for number in range(400)]
    assert len(_chosen(entities, []).nodes) >= 40
