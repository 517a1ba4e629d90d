"""Terms and quads as the text of N-Quads, in a fixed order; quads of an engine, and their serialisation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

import pyoxigraph as ox

from kg.errors import InputError
from kg.namespaces import PREFIXES, expand
from kg.values.dates import PartialDate
from kg.values.decimals import lexical

__all__ = [
    "BETWEEN",
    "DEFAULT",
    "Line",
    "Quad",
    "Term",
    "boolean",
    "decimal",
    "integer",
    "iri",
    "line_of",
    "local",
    "n_quads",
    "partial_date",
    "plain",
    "quad",
    "serialize",
    "sorted_prefixes",
    "text",
    "text_of",
    "without_prefixes",
    "year",
]

Quad = ox.Quad
Term = str
"""An IRI or literal as N-Quads writes it."""
Line = str
"""A quad as a text that sorts: graph, subject, marked predicate, rank of the language, object."""
DEFAULT: Term = ""
BETWEEN = "\x1f"
"""What stands between the parts of a line: N-Quads writes it as an escape, and it sorts before all else."""

# What N-Quads escapes, what UTF-8 cannot hold, and what the engine writes as an escape.
_SPECIAL = re.compile('[\\x00-\\x1f"\\\\\x7f\ud800-\udfff\ufffe\uffff]')
_PREFIX_LINES = re.compile(rb"(?:@prefix [^\n]*\n)+")
_TYPE = expand("rdf:type")
# English before Chinese before other languages, so that a reader of the first label reads English.
_RANKS = {"en": "0", "zh": "1"}
# The ends of what has no language.
_UNRANKED = '">'


def iri(full: str) -> Term:
    """The node of a full IRI, which must be one: nothing is checked."""
    return f"<{full}>"


@lru_cache(maxsize=4096)
def local(curie: str) -> Term:
    """The node of a CURIE."""
    return iri(expand(curie))


def plain(value: str) -> Term:
    """A plain literal.

    >>> plain("Ada")
    '"Ada"'
    """
    return f'"{value}"' if _SPECIAL.search(value) is None else str(ox.Literal(value))


def text(value: str, language: str) -> Term:
    """A literal with a language tag."""
    return f"{plain(value)}@{language.lower()}"


def decimal(value: Decimal) -> Term:
    """An xsd:decimal in its canonical form."""
    return _typed(lexical(value), "xsd:decimal")


def integer(value: int) -> Term:
    """An xsd:integer."""
    return _typed(str(value), "xsd:integer")


def boolean(*, value: bool) -> Term:
    """An xsd:boolean."""
    return _typed("true" if value else "false", "xsd:boolean")


def year(value: int) -> Term:
    """An xsd:gYear."""
    return _typed(f"{value:04d}", "xsd:gYear")


def partial_date(value: PartialDate) -> Term:
    """A date in the XSD type of its precision."""
    return _typed(str(value), value.datatype)


def _typed(value: str, datatype: str) -> Term:
    return f'"{value}"^^{local(datatype)}'


def quad(subject: Term, predicate: str, value: Term, graph: Term = DEFAULT) -> Line:
    """A quad whose predicate is a CURIE."""
    rank = "" if value[-1] in _UNRANKED else _rank(value)
    return f"{graph}{BETWEEN}{subject}{BETWEEN}{_marked(predicate)}{BETWEEN}{rank}{BETWEEN}{value}"


@lru_cache(maxsize=4096)
def _marked(curie: str) -> str:
    return _mark(expand(curie))


def _mark(predicate: str) -> str:
    """A predicate so that types come first."""
    return ("0" if predicate == _TYPE else "1") + predicate


def _rank(value: Term) -> str:
    language = value.rpartition("@")[2]
    return _RANKS.get(language, f"2{language}")


def line_of(item: Quad) -> Line:
    """A quad of an engine as a text that sorts."""
    graph = DEFAULT if isinstance(item.graph_name, ox.DefaultGraph) else str(item.graph_name)
    value = str(item.object)
    rank = "" if value[-1] in _UNRANKED else _rank(value)
    return BETWEEN.join((graph, str(item.subject), _mark(item.predicate.value), rank, value))


def n_quads(lines: Iterable[Line]) -> bytes:
    """The distinct quads as N-Quads by graph, subject and predicate, types first, whatever their order.

    >>> n_quads([quad("<a:s>", "rdfs:label", plain("A"))]).decode().strip()
    '<a:s> <http://www.w3.org/2000/01/rdf-schema#label> "A" .'
    """
    return "".join(map(text_of, sorted(set(lines)))).encode()


def text_of(line: Line) -> str:
    """The line of N-Quads that a quad is."""
    graph, subject, predicate, _, value = line.split(BETWEEN)
    return (
        f"{subject} <{predicate[1:]}> {value} {graph} .\n"
        if graph
        else f"{subject} <{predicate[1:]}> {value} .\n"
    )


def serialize(quads: Iterable[Quad], form: ox.RdfFormat) -> bytes:
    """The quads in a format, in the order given; numbers keep their lexical form."""
    items = quads if form.supports_datasets else (item.triple for item in quads)
    result = ox.serialize(items, format=form, prefixes=dict(PREFIXES))
    if result is None:
        raise InputError("the serialiser returned nothing")
    return sorted_prefixes(result)


def without_prefixes(data: bytes) -> bytes:
    """Turtle or TriG without the prefixes at its head."""
    match = _PREFIX_LINES.match(data)
    return data if match is None else data[match.end() :]


def sorted_prefixes(data: bytes) -> bytes:
    """The prefixes in alphabetical order: the serialiser's own order changes from run to run."""
    match = _PREFIX_LINES.match(data)
    if match is None:
        return data
    return b"".join(sorted(match[0].splitlines(keepends=True))) + data[match.end() :]
