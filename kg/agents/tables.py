"""Answers to queries as agents get them, within bounds, with the evidence of what they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import JsonValue

from kg.agents.answers import Proof, Table
from kg.agents.evidence import clipped, proof
from kg.errors import UsageError
from kg.graph import Graph
from kg.namespaces import thing_iri, thing_path

__all__ = ["graph_table", "table"]

_CELL = 1000
_TURTLE = 20_000
_PROOFS = 10
_START = thing_iri("")
_WHOLE = "http://www.w3.org/2001/XMLSchema#integer"
_TRUTH = "http://www.w3.org/2001/XMLSchema#boolean"

Term = Mapping[str, str]


def table(content: Mapping[str, Any], graph: Graph, *, limit: int) -> Table:
    """An answer in the JSON of SPARQL results, with the evidence of what its rows name."""
    if "boolean" in content:
        return Table(columns=[], rows=[], left_out=0, truth=bool(content["boolean"]), proofs=[])
    columns, bindings = content["head"]["vars"], content["results"]["bindings"]
    kept = bindings[:limit]
    return Table(
        columns=columns,
        rows=[[_value(row.get(name)) for name in columns] for row in kept],
        left_out=len(bindings) - len(kept),
        proofs=_proofs(graph, (row[name] for row in kept for name in columns if name in row)),
    )


def graph_table(turtle: str) -> Table:
    """A graph in Turtle."""
    return Table(columns=[], rows=[], left_out=0, turtle=clipped(turtle, _TURTLE), proofs=[])


def _value(term: Term | None) -> JsonValue:
    if term is None:
        return None
    kind = term.get("datatype")
    if kind == _WHOLE and len(term["value"]) < 18:
        return int(term["value"])
    if kind == _TRUTH:
        return term["value"] == "true"
    return clipped(term["value"], _CELL)


def _proofs(graph: Graph, terms: Iterable[Term]) -> list[Proof]:
    """The evidence of the first things of the graph that some terms name."""
    iris = (term["value"] for term in terms if term["type"] == "uri" and term["value"].startswith(_START))
    found: list[Proof] = []
    for iri in dict.fromkeys(iris):
        try:
            found.append(proof(graph.explain(thing_path(iri))))
        except UsageError:
            continue  # a report, a document's concept: it is no claim, so it has no evidence of its own
        if len(found) == _PROOFS:
            break
    return found
