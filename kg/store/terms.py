"""Terms and quads, and their serialisation in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

import pyoxigraph as ox

from kg.errors import InputError
from kg.namespaces import PREFIXES, expand
from kg.values.dates import PartialDate
from kg.values.decimals import lexical

__all__ = [
    "DEFAULT",
    "Graph",
    "Quad",
    "Subject",
    "Term",
    "boolean",
    "decimal",
    "integer",
    "iri",
    "local",
    "partial_date",
    "plain",
    "quad",
    "serialize",
    "sorted_quads",
    "text",
    "year",
]

Quad = ox.Quad
Subject = ox.NamedNode
Term = ox.NamedNode | ox.Literal
Graph = ox.NamedNode | ox.DefaultGraph
DEFAULT = ox.DefaultGraph()

_PREFIX_LINES = re.compile(rb"(?:@prefix [^\n]*\n)+")
_NODES: dict[str, ox.NamedNode] = {}


def iri(full: str) -> ox.NamedNode:
    """The node of a full IRI."""
    return ox.NamedNode(full)


def local(curie: str) -> ox.NamedNode:
    """The node of a CURIE."""
    if curie not in _NODES:
        _NODES[curie] = ox.NamedNode(expand(curie))
    return _NODES[curie]


def plain(value: str) -> ox.Literal:
    """A plain literal."""
    return ox.Literal(value)


def text(value: str, language: str) -> ox.Literal:
    """A literal with a language tag."""
    return ox.Literal(value, language=language)


def decimal(value: Decimal) -> ox.Literal:
    """An xsd:decimal in its canonical form."""
    return ox.Literal(lexical(value), datatype=local("xsd:decimal"))


def integer(value: int) -> ox.Literal:
    """An xsd:integer."""
    return ox.Literal(str(value), datatype=local("xsd:integer"))


def boolean(*, value: bool) -> ox.Literal:
    """An xsd:boolean."""
    return ox.Literal("true" if value else "false", datatype=local("xsd:boolean"))


def year(value: int) -> ox.Literal:
    """An xsd:gYear."""
    return ox.Literal(f"{value:04d}", datatype=local("xsd:gYear"))


def partial_date(value: PartialDate) -> ox.Literal:
    """A date in the XSD type of its precision."""
    return ox.Literal(str(value), datatype=local(value.datatype))


def quad(subject: ox.NamedNode, predicate: str, value: Term, graph: Graph = DEFAULT) -> ox.Quad:
    """A quad whose predicate is a CURIE."""
    return ox.Quad(subject, local(predicate), value, graph)


def _key(item: ox.Quad) -> tuple[str, str, bool, str, tuple[str, str]]:
    graph = "" if isinstance(item.graph_name, ox.DefaultGraph) else str(item.graph_name)
    predicate = item.predicate.value
    return graph, str(item.subject), predicate != _TYPE, predicate, _value_key(item.object)


def _value_key(term: object) -> tuple[str, str]:
    """English before Chinese before other languages, so that a reader of the first label reads English."""
    language = getattr(term, "language", None)
    return {"en": "0", "zh": "1"}.get(language, f"2{language}") if language else "", str(term)


_TYPE = expand("rdf:type")


def sorted_quads(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """The distinct quads by graph, subject and predicate, types first, whatever order they came in."""
    return sorted(set(quads), key=_key)


def serialize(quads: Iterable[ox.Quad], form: ox.RdfFormat) -> bytes:
    """The quads in a format, in the order given; numbers keep their lexical form."""
    items = quads if form.supports_datasets else (item.triple for item in quads)
    result = ox.serialize(items, format=form, prefixes=dict(PREFIXES))
    if result is None:
        raise InputError("the serialiser returned nothing")
    return _sorted_prefixes(result)


def _sorted_prefixes(data: bytes) -> bytes:
    """The prefixes in alphabetical order: the serialiser's own order changes from run to run."""
    match = _PREFIX_LINES.match(data)
    if match is None:
        return data
    return b"".join(sorted(match[0].splitlines(keepends=True))) + data[match.end() :]
