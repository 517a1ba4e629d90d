from __future__ import annotations

import networkx as nx

from kg.graph.paths import neighbours, paths


def graph() -> nx.MultiDiGraph[str]:
    found: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in "abcd":
        found.add_node(node, label=node.upper())
    for source, target, key in (("a", "b", "2"), ("a", "b", "1"), ("c", "b", "1"), ("c", "a", "1")):
        found.add_edge(source, target, key=key, type=f"t{key}", claims="x")
    return found


def test_neighbours_are_nearest_first() -> None:
    assert neighbours(graph(), "b", steps=1) == ["A", "C"]
    assert neighbours(graph(), "d", steps=3) == []
    assert neighbours(graph(), "nowhere", steps=1) == []


def test_paths_are_shortest_first_and_take_the_first_edge() -> None:
    found = paths(graph(), "a", "b", steps=2)
    assert [[(s.source, s.type, s.target, s.backwards) for s in path] for path in found] == [
        [("A", "t1", "B", False)],
        [("A", "t1", "C", True), ("C", "t1", "B", False)],
    ]
    assert paths(graph(), "a", "nowhere", steps=2) == ()
    assert paths(graph(), "a", "d", steps=5) == ()
