"""Answers to queries in the formats of the web, within a limit of bytes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import IO, TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import InputError, Place, QueryError
from kg.namespaces import BASE, PREFIXES
from kg.store.columns import with_columns

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = [
    "GRAPHS",
    "RESOLVED",
    "RESULTS",
    "WHOLE",
    "Dataset",
    "TooLargeError",
    "answer",
    "graph_content",
    "load_quads",
]

RESOLVED = BASE + "graph/resolved"
"""The name of the default graph for those who must name it."""

RESULTS: Mapping[str, ox.QueryResultsFormat] = MappingProxyType(
    {
        "application/sparql-results+json": ox.QueryResultsFormat.JSON,
        "application/sparql-results+xml": ox.QueryResultsFormat.XML,
        "text/csv": ox.QueryResultsFormat.CSV,
        "text/tab-separated-values": ox.QueryResultsFormat.TSV,
    }
)
"""Media types for SELECT and ASK."""

GRAPHS: Mapping[str, ox.RdfFormat] = MappingProxyType(
    {
        "text/turtle": ox.RdfFormat.TURTLE,
        "application/n-triples": ox.RdfFormat.N_TRIPLES,
        "application/ld+json": ox.RdfFormat.JSON_LD,
        "application/rdf+xml": ox.RdfFormat.RDF_XML,
    }
)
"""Media types for CONSTRUCT and DESCRIBE, and for whole graphs."""


# The engine parses every prefix that it is given, so it gets them only where one may be used.
_PREFIXED = re.compile(rf"(?:{'|'.join(PREFIXES)}):")


class TooLargeError(QueryError):
    """The answer has more bytes than the limit allows."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """The graphs a request names (SPARQL 1.1 Protocol, section 2.1.4); none means the whole store."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


WHOLE = Dataset()
"""Nothing named."""


class _Bounded(io.BytesIO):
    """Takes bytes up to a limit; the writer of results stops at the error."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: Buffer, /) -> int:
        written = super().write(data)
        if self.tell() > self._limit:
            raise TooLargeError("the answer is too large", remedy="add LIMIT to the query")
        return written


def load_quads(source: IO[bytes], form: ox.RdfFormat, *, name: str) -> ox.Store:
    """A store in memory with the quads of an open file; raises InputError."""
    store = ox.Store()
    try:
        store.bulk_load(input=source, format=form)
    except (OSError, SyntaxError, ValueError) as error:
        raise InputError(f"the graph cannot be loaded ({error})", place=Place(file=name)) from error
    return store


def answer(store: ox.Store, sparql: str, *, media_type: str, dataset: Dataset = WHOLE, limit: int) -> bytes:
    """The answer in a media type of `RESULTS` or `GRAPHS`; raises QueryError and TooLargeError.

    Several default graphs are merged as RDF asks: a triple in two of them counts once.
    """
    try:
        found = _asked(store, sparql, dataset)
        return _bounded(lambda out: _write(found, media_type, out), limit)
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        raise QueryError(" ".join(str(error).split())) from error


def graph_content(store: ox.Store, graph: str | None, *, media_type: str, limit: int) -> bytes | None:
    """The triples of a named graph, or of the default graph; None where there is no such graph."""
    node = _graph(graph) if graph else ox.DefaultGraph()
    if isinstance(node, ox.NamedNode) and not store.contains_named_graph(node):
        return None
    form = GRAPHS[media_type]
    triples = (quad.triple for quad in store.quads_for_pattern(None, None, None, node))
    prefixes = dict(PREFIXES)
    return _bounded(lambda out: ox.serialize(triples, out, format=form, prefixes=prefixes), limit)


def _bounded(write: Callable[[_Bounded], object], limit: int) -> bytes:
    out = _Bounded(limit)
    write(out)
    return out.getvalue()


Answer = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def _asked(store: ox.Store, sparql: str, dataset: Dataset) -> Answer:
    prefixes = dict(PREFIXES) if _PREFIXED.search(sparql) else {}
    sparql = with_columns(sparql)
    if not dataset.default and not dataset.named:
        return store.query(sparql, base_iri=BASE, prefixes=prefixes)
    default: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [_graph(each) for each in dataset.default]
    named: list[ox.NamedNode | ox.BlankNode] = [_named(each) for each in dataset.named]
    if len(default) > 1:
        store = _merged(store, default, named)
        default = [ox.DefaultGraph()]
    return store.query(sparql, base_iri=BASE, prefixes=prefixes, default_graph=default, named_graphs=named)


def _merged(store: ox.Store, default: Sequence[object], named: Iterable[object]) -> ox.Store:
    merged = ox.Store()
    for graph in default:
        merged.bulk_extend(ox.Quad(*q.triple) for q in store.quads_for_pattern(None, None, None, graph))  # type: ignore[arg-type]
    for graph in named:
        merged.bulk_extend(store.quads_for_pattern(None, None, None, graph))  # type: ignore[arg-type]
    return merged


def _graph(name: str) -> ox.NamedNode | ox.DefaultGraph:
    return ox.DefaultGraph() if name == RESOLVED else _named(name)


def _named(name: str) -> ox.NamedNode:
    try:
        return ox.NamedNode(name)
    except ValueError as error:
        raise QueryError(f"{name!r} is no IRI", remedy="name the graph by a full IRI") from error


def _write(found: Answer, media_type: str, out: _Bounded) -> None:
    if isinstance(found, ox.QueryTriples):
        found.serialize(out, format=GRAPHS[media_type])
    elif media_type == "text/csv" and isinstance(found, ox.QuerySolutions):
        _csv(found, out)
    else:
        found.serialize(out, format=RESULTS[media_type])


def _csv(found: ox.QuerySolutions, out: _Bounded) -> None:
    """The engine's own writer leaves an IRI that holds a comma without quotes."""
    text = io.TextIOWrapper(out, encoding="utf-8", errors="surrogatepass", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([variable.value for variable in found.variables])
    for solution in found:
        writer.writerow(["" if term is None else getattr(term, "value", str(term)) for term in solution])
    text.detach()
