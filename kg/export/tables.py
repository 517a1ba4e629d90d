"""Nodes and edges as CSV and GraphML."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

__all__ = ["table_files"]

_NODE_COLUMNS = ("id", "type", "label", "names", "reports")
_EDGE_COLUMNS = (
    "id", "source", "source_label", "type", "target", "target_label", "direct", "status", "date", "statement",
    "claims", "reports",
)  # fmt: skip
# A cell that begins with one of these is run as a formula by spreadsheets; an apostrophe before it makes it
# text (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# XML 1.0, production 2: what no XML document may hold.
_NOT_XML = {c: None for c in range(0x20) if c not in (0x9, 0xA, 0xD)} | {0xFFFE: None, 0xFFFF: None}


def table_files(graph: nx.MultiDiGraph[str]) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each table, and of the GraphML file."""
    labels = {node: str(data["label"]) for node, data in graph.nodes(data=True)}
    nodes = (
        [node, *(data.get(name, "") for name in _NODE_COLUMNS[1:])] for node, data in graph.nodes(data=True)
    )
    yield "nodes.csv", _csv(_NODE_COLUMNS, sorted(nodes))
    yield "edges.csv", _csv(_EDGE_COLUMNS, sorted(_edges(graph, labels)))
    yield "graph.graphml", _graphml(graph)


def _edges(graph: nx.MultiDiGraph[str], labels: dict[str, str]) -> Iterator[list[str]]:
    for source, target, key, data in graph.edges(keys=True, data=True):
        row = {
            **data,
            "id": key,
            "source": source,
            "source_label": labels[source],
            "target": target,
            "target_label": labels[target],
            "direct": "true" if data["direct"] else "false",
        }
        yield [str(row.get(name, "")) for name in _EDGE_COLUMNS]


def _csv(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_guarded(str(cell)) for cell in row])
    return out.getvalue().encode("utf-8", "surrogatepass")


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _graphml(graph: nx.MultiDiGraph[str]) -> bytes:
    """The graph in GraphML, nodes and edges in the order of their ids."""
    ordered: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in sorted(graph):
        ordered.add_node(node, **_attributes(graph.nodes[node]))
    for source, target, key in sorted(graph.edges(keys=True)):
        ordered.add_edge(source, target, key=key, **_attributes(graph.edges[source, target, key]))
    writer = nx.readwrite.graphml.GraphMLWriter(encoding="utf-8", prettyprint=True)
    writer.add_graph_element(ordered)
    out = io.BytesIO()
    writer.dump(out)
    return out.getvalue()


def _attributes(data: Mapping[str, object]) -> dict[str, object]:
    return {name: _xml(value) for name, value in sorted(data.items())}


def _xml(value: object) -> object:
    return value.translate(_NOT_XML) if isinstance(value, str) else value
