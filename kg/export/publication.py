"""Loading the graphs of a build into any SPARQL 1.1 store, and checking that they arrived."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlencode

import pyoxigraph as ox

from kg.errors import OutputError, Place, UsageError
from kg.namespaces import thing_iri
from kg.store.answers import RESOLVED
from kg.store.terms import Quad
from kg.store.web import WebError, is_address, send

__all__ = ["Published", "Target", "publish", "target"]

_NT = "application/n-triples"
_JSON = "application/sparql-results+json"
_BATCH = 2000

Lines = list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A store: where it takes graphs (Graph Store Protocol) or updates, and where it answers queries."""

    query: str
    store: str = ""
    update: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: graphs sent, graphs that were there already, graphs removed, triples in all."""

    sent: int
    kept: int
    removed: int
    triples: int
    digest: str
    """SHA-256 over the digests of the graphs; the same for the same build in any store."""


def target(address: str, *, query: str | None = None, update: bool = False) -> Target:
    """The target of an address; the queries go to its neighbour `query` unless another is named.

    >>> target("http://127.0.0.1:7878/store").query
    'http://127.0.0.1:7878/query'
    """
    if not is_address(address):
        raise UsageError(f"{address!r} is no address of a store; give one with http:// or https://.")
    start, _, name = address.rstrip("/").rpartition("/")
    asked = query or (f"{start}/query" if name in ("store", "update") else "")
    if not asked:
        raise UsageError("where the store answers queries is not known; name it with --query.")
    return Target(query=asked, update=address) if update else Target(query=asked, store=address)


def publish(
    quads: Sequence[Quad],
    goal: Target,
    *,
    prune: bool = False,
    told: Callable[[str], None] = lambda _: None,
) -> Published:
    """Load the graphs and check each by count and digest; raises WebError and OutputError.

    A graph that is there already is left alone, so that a publication that was stopped goes on where it
    was.  The resolved graph comes last: until then the store shows the old one whole.  It becomes the default
    graph, or, in a store whose default graph is the union of all graphs, the graph `…/graph/resolved`.
    `prune` removes the graphs of reports that the build no longer has.
    """
    graphs = _by_graph(quads)
    resolved = graphs.pop("", [])
    sent = 0
    for name, lines in graphs.items():
        told(name)
        sent += _put(goal, name, lines)
    place = RESOLVED if _is_union(goal, graphs) else ""
    told("the resolved graph")
    sent += _put(goal, place, resolved)
    removed = _prune(goal, set(graphs)) if prune else 0
    every = {**graphs, "": resolved}
    return Published(
        sent=sent,
        kept=len(every) - sent,
        removed=removed,
        triples=sum(map(len, every.values())),
        digest=_digest([f"{name} {_digest(lines)}" for name, lines in sorted(every.items())]),
    )


def _by_graph(quads: Sequence[Quad]) -> dict[str, Lines]:
    """The triples of each graph as sorted lines of N-Triples, written as an engine's store writes them."""
    found: dict[str, Lines] = {}
    store = ox.Store()
    store.bulk_extend(quads)
    for item in store:
        name = "" if isinstance(item.graph_name, ox.DefaultGraph) else item.graph_name.value
        found.setdefault(name, []).append(f"{item.triple} .")
    return {name: sorted(found[name]) for name in sorted(found)}


def _digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _put(goal: Target, graph: str, lines: Lines) -> bool:
    """Send a graph unless it is there; whether it was sent."""
    if _same(goal, graph, lines):
        return False
    if goal.store:
        body = "\n".join(lines).encode()
        send(_address(goal.store, graph), method="PUT", body=body, headers={"Content-Type": _NT})
    else:
        for text in _updates(graph, lines):
            _update(goal, text)
    if not _same(goal, graph, lines):
        place = Place(file=graph or "the default graph")
        raise OutputError("what was sent is not what the store holds", place=place, remedy="publish again")
    return True


def _address(store: str, graph: str) -> str:
    mark = "&" if "?" in store else "?"
    return f"{store}{mark}graph={quote(graph, safe='')}" if graph else f"{store}{mark}default"


def _updates(graph: str, lines: Lines) -> Iterator[str]:
    """Updates that may be sent again without harm: first the graph is emptied, then filled."""
    yield f"CLEAR SILENT GRAPH <{graph}>" if graph else "CLEAR SILENT DEFAULT"
    for start in range(0, len(lines), _BATCH):
        text = "\n".join(lines[start : start + _BATCH])
        yield f"INSERT DATA {{ GRAPH <{graph}> {{ {text} }} }}" if graph else f"INSERT DATA {{ {text} }}"


def _update(goal: Target, text: str) -> None:
    headers = {"Content-Type": "application/sparql-update"}
    send(goal.update, method="POST", body=text.encode(), headers=headers)


def _same(goal: Target, graph: str, lines: Lines) -> bool:
    """Whether the store holds exactly these triples: first by their number, then by their digest."""
    inner = "{ ?s ?p ?o }"
    where = f"{{ GRAPH <{graph}> {inner} }}" if graph else inner
    count = _rows(goal, f"SELECT (COUNT(*) AS ?n) {where}")
    if int(count[0]["n"].value) != len(lines):
        return False
    body = _ask(goal, f"CONSTRUCT {inner} WHERE {where}", _NT)
    try:
        there = _by_graph([ox.Quad(*triple) for triple in _triples(body)])
    except (SyntaxError, ValueError) as error:
        raise WebError(f"its answer cannot be read ({error})", address=goal.query) from error
    return _digest(there.get("", [])) == _digest(lines)


def _triples(body: bytes) -> Iterator[ox.Triple]:
    return (item.triple for item in ox.parse(body, format=ox.RdfFormat.N_TRIPLES))


def _is_union(goal: Target, graphs: Mapping[str, Lines]) -> bool:
    """Whether the default graph shows what only a report's graph holds."""
    for graph, lines in graphs.items():
        if lines:
            report = f"{{ GRAPH <{graph}> {{ ?s prov:wasDerivedFrom <{graph}> ; tkg:confidence ?c }}"
            text = f"ASK {report} FILTER NOT EXISTS {{ ?s tkg:confidence ?c }} }}"
            return b"false" in _ask(goal, _PREFIXES + text, _JSON)
    return False


def _prune(goal: Target, kept: set[str]) -> int:
    start = thing_iri("report/")
    text = f'SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), "{start}")) }}'
    gone = sorted({row["g"].value for row in _rows(goal, text)} - kept)
    for graph in gone:
        if goal.store:
            send(_address(goal.store, graph), method="DELETE")
        else:
            _update(goal, f"DROP SILENT GRAPH <{graph}>")
    return len(gone)


def _rows(goal: Target, text: str) -> list[ox.QuerySolution]:
    found = ox.parse_query_results(_ask(goal, text, _JSON), format=ox.QueryResultsFormat.JSON)
    assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - what SELECT gives
    return list(found)


def _ask(goal: Target, text: str, accept: str) -> bytes:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": accept}
    return send(goal.query, method="POST", body=urlencode({"query": text}).encode(), headers=headers).body


_PREFIXES = (
    "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX tkg: <https://w3id.org/telehealth-kg/ontology#> "
)
