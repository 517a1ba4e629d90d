"""The graph in a notebook: short when printed, kept in sets, copied, and clear about wrong calls."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

import kg
from kg.errors import UsageError
from kg.graph import Graph


def test_what_a_notebook_shows_is_short(seed_graph: Graph) -> None:
    market = seed_graph.market("telemedicine")
    assert repr(seed_graph.company("Amwell")) == "<company Amwell (company/amwell)>"
    assert repr(market) == "<2 markets: telemedicine, China; telemedicine, World>"
    assert repr(market.sizes(year=2025)).splitlines() == [
        "<1 figure>",
        "  7.46 USD Billion (telemedicine, China, 2025; Market Research Future)",
    ]
    assert repr(seed_graph.ledger()).startswith("<ledger of ")
    rows = repr(seed_graph.query("SELECT ?s ?p { ?s ?p ?o }")).splitlines()
    assert rows[0].endswith(" rows of s, p>")
    assert len(rows) == 12
    assert rows[-1].endswith(" more")


def test_companies_and_markets_can_be_collected(seed_graph: Graph) -> None:
    assert set(seed_graph.companies) == {seed_graph.company(each.id) for each in seed_graph.companies}
    assert len({seed_graph.market("telemedicine"), *seed_graph.markets}) == len(seed_graph.markets) + 1
    assert {seed_graph: 1}[seed_graph] == 1


def test_a_copy_of_a_graph_is_the_graph(seed_graph: Graph) -> None:
    assert copy.copy(seed_graph) is copy.deepcopy(seed_graph) is seed_graph
    assert copy.deepcopy(seed_graph.company("Amwell")) == seed_graph.company("Amwell")


def test_a_graph_is_not_sent_to_another_process(seed_graph: Graph) -> None:
    for each in (seed_graph, seed_graph.company("Amwell"), seed_graph.market("telemedicine").sizes()):
        with pytest.raises(UsageError, match=r"a graph stays in its process; call kg\.open"):
            pickle.dumps(each)
    deals = seed_graph.deals
    assert pickle.loads(pickle.dumps(deals)) == deals


def test_a_history_can_be_explained(seed_graph: Graph) -> None:
    (first, *_) = seed_graph.histories
    assert seed_graph.explain(first).about == first.deal


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda graph: graph.query(None), "a query is text, not None."),
        (lambda graph: graph.neighbours("Amwell", steps="2"), "steps are counted, as in 2, not '2'."),
        (lambda graph: graph.paths("Amwell", "Zoom", steps=-1), "steps are counted, as in 2, not -1."),
        (lambda _: kg.open(None), "a build is opened by its folder or address, not by None."),
        (lambda _: kg.build(3), "an input is a path, not 3."),
        (lambda _: kg.build([Path("a"), None]), "an input is a path, not None."),
    ],
)
def test_a_wrong_call_is_told_in_one_sentence(
    seed_graph: Graph, call: Callable[[Graph], object], says: str
) -> None:
    with pytest.raises(UsageError) as caught:
        call(seed_graph)
    assert str(caught.value) == says
