"""Nodes and edges as CSV and GraphML, written row by row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

__all__ = ["Rows", "table_files"]

_NODE_COLUMNS = ("id", "type", "label", "names", "reports")
_EDGE_COLUMNS = (
    "id", "source", "source_label", "type", "target", "target_label", "direct", "status", "date", "statement",
    "claims", "reports",
)  # fmt: skip
_NODE_KEYS = ("label", "names", "reports", "type")
_EDGE_KEYS = ("claims", "date", "direct", "reports", "statement", "status", "type")
# A cell that begins with one of these is run as a formula by spreadsheets; an apostrophe before it makes it
# text (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# XML 1.0, production 2: what no XML document may hold.
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = """<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
# Most texts: nothing in them is written otherwise.
_PLAIN = re.compile(r"[\w .,:;/#()|+-]*")
# A reader would take a carriage return as it stands for a line feed.
_RETURN = {"\r": "&#13;"}

Node = tuple[str, Mapping[str, str]]
Edge = tuple[str, str, str, Mapping[str, str | bool]]


class Rows(Protocol):
    """The nodes and edges of a graph, each with its attributes."""

    def nodes(self) -> Iterator[Node]:
        """Every node once: its path and attributes, in the order of the paths."""

    def labelled(self) -> Iterator[tuple[Edge, str, str]]:
        """Every edge (source, target, key and attributes) in the order of the keys, with its ends' labels."""

    def edges_by_source(self) -> Iterator[Edge]:
        """The edges in the order of source, target and key."""


def table_files(graph: Rows) -> Iterator[tuple[str, Iterator[bytes]]]:
    """The name of each table and of the GraphML file, with its bytes piece by piece."""
    yield "nodes.csv", _csv(_NODE_COLUMNS, _node_cells(graph))
    yield "edges.csv", _csv(_EDGE_COLUMNS, _edge_cells(graph))
    yield "graph.graphml", (text.encode() for text in _graphml(graph))


def _node_cells(graph: Rows) -> Iterator[list[str]]:
    for path, data in graph.nodes():
        yield [path, *(data.get(name, "") for name in _NODE_COLUMNS[1:])]


def _edge_cells(graph: Rows) -> Iterator[list[str]]:
    for (source, target, key, data), source_label, target_label in graph.labelled():
        row = {
            **data,
            "id": key,
            "source": source,
            "source_label": source_label,
            "target": target,
            "target_label": target_label,
            "direct": "true" if data["direct"] else "false",
        }
        yield [str(row.get(name, "")) for name in _EDGE_COLUMNS]


def _csv(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[bytes]:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_guarded(cell) for cell in row])
        yield _taken(out)
    yield _taken(out)


def _taken(out: io.StringIO) -> bytes:
    """What has been written since the last time."""
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return text.encode("utf-8", "surrogatepass")


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _graphml(graph: Rows) -> Iterator[str]:
    """The graph in GraphML 1.0, nodes and edges in the order of their ids."""
    yield _HEAD
    node_keys = {name: f"d{number}" for number, name in enumerate(_NODE_KEYS)}
    edge_keys = {name: f"d{number}" for number, name in enumerate(_EDGE_KEYS, start=len(_NODE_KEYS))}
    yield from (_key(key, "node", name) for name, key in node_keys.items())
    yield from (_key(key, "edge", name) for name, key in edge_keys.items())
    yield '  <graph edgedefault="directed">\n'
    for path, data in graph.nodes():
        yield f"    <node id={_quoted(path)}>\n{_data(data, node_keys)}    </node>\n"
    for source, target, key, values in graph.edges_by_source():
        ends = f"source={_quoted(source)} target={_quoted(target)} id={_quoted(key)}"
        yield f"    <edge {ends}>\n{_data(values, edge_keys)}    </edge>\n"
    yield "  </graph>\n</graphml>\n"


def _key(key: str, domain: str, name: str) -> str:
    form = "boolean" if name == "direct" else "string"
    return f'  <key id="{key}" for="{domain}" attr.name="{name}" attr.type="{form}" />\n'


def _data(data: Mapping[str, str | bool], keys: Mapping[str, str]) -> str:
    present = ((key, data[name]) for name, key in keys.items() if name in data)
    return "".join(f'      <data key="{key}">{_text(value)}</data>\n' for key, value in present)


def _text(value: str | bool) -> str:
    text = str(value)
    return text if _PLAIN.fullmatch(text) else escape(_NOT_XML.sub("", text), _RETURN)


def _quoted(value: str) -> str:
    return f'"{value}"' if _PLAIN.fullmatch(value) else quoteattr(_NOT_XML.sub("", value))
