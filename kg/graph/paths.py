"""Walks over the direct edges of the graph."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Step", "neighbours", "paths"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One edge of a path, as it is walked; `backwards` says that the edge points the other way."""

    source: str
    type: str
    target: str
    backwards: bool
    claims: str


def neighbours(graph: nx.MultiDiGraph[str], start: str, *, steps: int) -> list[str]:
    """The labels of the nodes within some steps of a node, nearest first, then by path."""
    if start not in graph:
        return []
    nx = import_module("networkx")
    reached = nx.single_source_shortest_path_length(graph.to_undirected(as_view=True), start, cutoff=steps)
    near = sorted((distance, node) for node, distance in reached.items() if node != start)
    return [str(graph.nodes[node]["label"]) for _, node in near]


def paths(graph: nx.MultiDiGraph[str], left: str, right: str, *, steps: int) -> tuple[tuple[Step, ...], ...]:
    """The paths between two nodes over at most `steps` edges, the shortest first, then by what they pass."""
    if left not in graph or right not in graph:
        return ()
    nx = import_module("networkx")
    plain = nx.Graph(graph.to_undirected(as_view=True))
    found = nx.all_simple_paths(plain, left, right, cutoff=steps)
    ordered = sorted(found, key=lambda nodes: (len(nodes), nodes))
    return tuple(tuple(_step(graph, *pair) for pair in pairwise(nodes)) for nodes in ordered)


def _step(graph: nx.MultiDiGraph[str], source: str, target: str) -> Step:
    """The first edge between two nodes by its key, whichever way it points."""
    forward = sorted((graph.get_edge_data(source, target) or {}).items())
    backward = sorted((graph.get_edge_data(target, source) or {}).items())
    backwards = not forward
    _, data = (forward or backward)[0]
    return Step(
        source=str(graph.nodes[source]["label"]),
        type=str(data["type"]),
        target=str(graph.nodes[target]["label"]),
        backwards=backwards,
        claims=str(data["claims"]),
    )
