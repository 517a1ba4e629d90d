"""Nodes and edges as CSV and GraphML, written row by row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

__all__ = ["Edge", "Node", "Rows", "table_files"]

_NODE_COLUMNS = ("id", "type", "label", "names", "reports")
_EDGE_COLUMNS = (
    "id", "source", "source_label", "type", "target", "target_label", "direct", "status", "date", "statement",
    "claims", "reports",
)  # fmt: skip
_NODE_KEYS = ("label", "names", "reports", "type")
# Those of a statement stand around the two that tell its edges apart.
_BEFORE, _BEHIND = ("claims", "date"), ("reports", "statement", "status")
_EDGE_KEYS = (*_BEFORE, "direct", *_BEHIND, "type")
# A cell that begins with one of these is run as a formula by spreadsheets; an apostrophe before it makes it
# text (OWASP, CSV injection).
_FORMULA = frozenset("=+-@\t\r")
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

# To encode and hand on fewer rows at once costs more calls than it saves memory.
_TOGETHER = 500

Node = tuple[str, Mapping[str, str]]
Edge = tuple[str, str, str, str, bool, Mapping[str, str]]


class Rows(Protocol):
    """The nodes and edges of a graph, each with its attributes; edges of a statement share one mapping."""

    def nodes(self) -> Iterator[Node]:
        """Every node once: its path and attributes, in the order of the paths."""

    def labelled(self) -> Iterator[tuple[Edge, str, str]]:
        """Every edge in the order of the keys, with the labels of its ends.

        An edge has a source, a target, a key and a type, is direct or not, and the attributes of a statement.
        """

    def edges_by_source(self) -> Iterator[Edge]:
        """The edges in the order of source, target and key."""


def table_files(graph: Rows) -> Iterator[tuple[str, Iterator[bytes]]]:
    """The name of each table and of the GraphML file, with its bytes piece by piece."""
    yield "nodes.csv", _csv(_NODE_COLUMNS, _node_cells(graph))
    yield "edges.csv", _csv(_EDGE_COLUMNS, _edge_cells(graph))
    yield "graph.graphml", map(str.encode, _graphml(graph))


def _node_cells(graph: Rows) -> Iterator[list[str]]:
    for path, data in graph.nodes():
        yield [path, *(data.get(name, "") for name in _NODE_COLUMNS[1:])]


def _edge_cells(graph: Rows) -> Iterator[list[str]]:
    shared: Mapping[str, str] = {}
    told: list[str] = []
    for (source, target, key, name, direct, data), source_label, target_label in graph.labelled():
        if data is not shared:
            shared, told = data, [data.get(column, "") for column in _EDGE_COLUMNS[7:]]
        yield [key, source, source_label, name, target, target_label, "true" if direct else "false", *told]


def _csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    waiting = chain([columns], rows)
    while taken := list(islice(waiting, _TOGETHER)):
        out = io.StringIO()
        csv.writer(out, lineterminator="\r\n").writerows([_guarded(row) for row in taken])
        yield out.getvalue().encode("utf-8", "surrogatepass")


def _guarded(row: Sequence[str]) -> Sequence[str]:
    if _FORMULA.isdisjoint([cell[:1] for cell in row]):
        return row
    return [f"'{cell}" if cell[:1] in _FORMULA else cell for cell in row]


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
    yield from _graphml_edges(graph.edges_by_source(), edge_keys)
    yield "  </graph>\n</graphml>\n"


def _graphml_edges(edges: Iterable[Edge], keys: Mapping[str, str]) -> Iterator[str]:
    """The edges; what those of one statement share is written once for all that follow each other."""
    before, behind = ({name: keys[name] for name in names} for names in (_BEFORE, _BEHIND))
    shared: Mapping[str, str] = {}
    start = end = ""
    for source, target, key, name, direct, data in edges:
        if data is not shared:
            shared, start, end = data, _data(data, before), _data(data, behind)
        yield (
            f"    <edge source={_quoted(source)} target={_quoted(target)} id={_quoted(key)}>\n{start}"
            f"{_told(keys['direct'], str(direct))}{end}{_told(keys['type'], name)}    </edge>\n"
        )


def _key(key: str, domain: str, name: str) -> str:
    form = "boolean" if name == "direct" else "string"
    return f'  <key id="{key}" for="{domain}" attr.name="{name}" attr.type="{form}" />\n'


def _data(data: Mapping[str, str], keys: Mapping[str, str]) -> str:
    return "".join([_entry(key, data[name]) for name, key in keys.items() if name in data])


def _entry(key: str, value: str) -> str:
    return f'      <data key="{key}">{_text(value)}</data>\n'


# Which kind of edge it is says one of a few words.
_told = lru_cache(_entry)


def _text(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else escape(_NOT_XML.sub("", text), _RETURN)


def _quoted(value: str) -> str:
    return f'"{value}"' if _PLAIN.fullmatch(value) else quoteattr(_NOT_XML.sub("", value))
