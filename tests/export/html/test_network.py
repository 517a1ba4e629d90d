from __future__ import annotations

from pathlib import Path

import pytest
from pyvis.network import Network

from kg.errors import UsageError
from kg.export.html import MarketNetwork


@pytest.fixture
def network() -> MarketNetwork:
    made = MarketNetwork(heading="Two")
    made.add_node("a", "A", x=0, y=0)
    made.add_node("b")
    return made


def test_it_is_a_pyvis_network(network: MarketNetwork) -> None:
    assert isinstance(network, Network)
    assert network.get_nodes() == ["a", "b"]
    assert network.get_node("b")["label"] == "b"
    assert network.options["physics"] == {"enabled": False}


def test_pyvis_calls_work_on_it(network: MarketNetwork) -> None:
    network.add_edges([("a", "b"), ("b", "a", 2)])
    assert network.num_edges() == 2
    assert network.neighbors("a") == {"b"}
    assert network.get_adj_list() == {"a": {"b"}, "b": {"a"}}


def test_parallel_edges_are_kept_and_numbered(network: MarketNetwork) -> None:
    network.add_edge("a", "b", publisher="one")
    network.add_edge("a", "b", publisher="two")
    assert [edge["id"] for edge in network.edges] == ["0", "1"]


def test_a_second_node_of_one_id_is_refused(network: MarketNetwork) -> None:
    with pytest.raises(UsageError, match="already has a node 'a'"):
        network.add_node("a", "Another")


def test_a_second_edge_of_one_id_is_refused(network: MarketNetwork) -> None:
    network.add_edge("a", "b", id="x")
    with pytest.raises(UsageError, match="already has an edge 'x'"):
        network.add_edge("b", "a", id="x")


def test_an_edge_wants_its_ends(network: MarketNetwork) -> None:
    with pytest.raises(UsageError, match="no node 'c'"):
        network.add_edge("a", "c")


def test_a_network_of_ones_own_has_no_page(network: MarketNetwork, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no page yet"):
        network.write_html(str(tmp_path / "graph.html"))


def test_another_template_is_escaped_too(network: MarketNetwork, tmp_path: Path) -> None:
    (tmp_path / "own.html").write_text("{{ name }}", encoding="utf-8")
    network.set_template_dir(str(tmp_path), "own.html")
    assert network.templateEnv.get_template(network.path).render(name="<b>") == "&lt;b&gt;"


def test_adding_takes_constant_time() -> None:
    made = MarketNetwork()
    for number in range(20_000):
        made.add_node(number)
    for number in range(20_000):
        made.add_edge(number, (number + 1) % 20_000)
    assert (made.num_nodes(), made.num_edges()) == (20_000, 20_000)
