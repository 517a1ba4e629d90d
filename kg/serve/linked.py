"""Linked data: the path of each IRI answers pages to people and RDF to machines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from kg.namespaces import BASE, PREFIXES, expand, thing_iri
from kg.serve.build import Build
from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, HTML, chosen
from kg.serve.refusals import RefusedError
from kg.serve.rendering import PAGE_POLICY, Cell, cell, link, page
from kg.serve.replies import content

__all__ = ["FORMATS", "Row", "html", "labels", "ontology", "rows", "thing", "wanted"]

Row = Mapping[str, Mapping[str, str]]

FORMATS = {
    "turtle": "text/turtle",
    "ntriples": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdfxml": "application/rdf+xml",
}
"""The formats by the word that a link on a page says."""

_JSON = "application/sparql-results+json"
_LIMIT = 300
_ABOUT = (
    "CONSTRUCT {{ <{iri}> ?p ?o . ?s ?q <{iri}> . ?n rdfs:label ?label }} WHERE {{"
    " {{ <{iri}> ?p ?o OPTIONAL {{ ?o rdfs:label ?label BIND(?o AS ?n) }} }}"
    " UNION {{ GRAPH ?g {{ <{iri}> ?p ?o }} }}"
    " UNION {{ ?s ?q <{iri}> OPTIONAL {{ ?s rdfs:label ?label BIND(?s AS ?n) }} }} }}"
)
_OUT = (
    "SELECT DISTINCT ?p ?o ?label ?g {{ {{ <{iri}> ?p ?o }} UNION {{ GRAPH ?g {{ <{iri}> ?p ?o }} }}"
    " OPTIONAL {{ ?o rdfs:label ?label }} }} ORDER BY ?p ?label ?o LIMIT 5000"
)
_IN = (
    "SELECT DISTINCT ?s ?p ?label {{ ?s ?p <{iri}> OPTIONAL {{ ?s rdfs:label ?label }} }}"
    " ORDER BY ?p ?label ?s LIMIT {limit}"
)
_KNOWN = "ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?p <{iri}> }} UNION {{ GRAPH ?g {{ <{iri}> ?p ?o }} }} }}"
_TERMS = (
    "SELECT ?term ?label ?comment ?kind { ?term a ?kind ; rdfs:label ?label"
    " OPTIONAL { ?term skos:definition ?comment FILTER(LANG(?comment) IN ('', 'en')) }"
    " FILTER(LANG(?label) IN ('', 'en')) } ORDER BY ?term ?kind"
)
_PROOF = frozenset(expand(f"tkg:{name}") for name in ("evidence", "subjectEvidence", "objectEvidence"))
_LABELS = tuple(expand(name) for name in ("rdfs:label", "skos:prefLabel", "dcterms:title", "tkg:fileName"))
_GROUPS = (("Classes", "owl:Class"), ("Links", "owl:ObjectProperty"), ("Values", "owl:DatatypeProperty"))


async def thing(request: Request) -> Response:
    """A thing of the graph: its facts, evidence and what names it."""
    build: Build = request.scope["kg.build"]
    iri = thing_iri(request.path_params["path"])
    media_type = wanted(request)
    known = json.loads(await build.answer(Question(sparql=_KNOWN.format(iri=iri), media_type=_JSON)))
    if not known["boolean"]:
        raise RefusedError(404, "there is no such thing in this graph")
    if media_type != HTML:
        question = Question(sparql=_ABOUT.format(iri=iri), media_type=GRAPH_TYPES[media_type])
        return content(request, await build.answer(question), media_type)
    return html(request, await _page(build, iri))


async def ontology(request: Request) -> Response:
    """The vocabulary of the graph."""
    build: Build = request.scope["kg.build"]
    media_type = wanted(request)
    if media_type != HTML:
        question = Question(source="ontology", media_type=GRAPH_TYPES[media_type])
        return content(request, await build.answer(question), media_type)
    terms = await rows(build, _TERMS, source="ontology")
    groups = [(heading, _terms(terms, expand(kind))) for heading, kind in _GROUPS]
    body = page(
        "ontology.html", title="Ontology", iri=BASE + "ontology", formats=FORMATS.items(), groups=groups
    )
    return html(request, body)


def wanted(request: Request) -> str:
    """The media type by the word of a link, else by the Accept header; raises RefusedError."""
    word = request.query_params.get("format")
    if word is not None:
        if word not in FORMATS:
            raise RefusedError(400, f"the formats are {', '.join(FORMATS)}")
        return FORMATS[word]
    return chosen(",".join(request.headers.getlist("accept")), (*GRAPH_TYPES, HTML))


def html(request: Request, body: bytes) -> Response:
    """A page under the policy of pages."""
    return content(request, body, HTML, headers={"Content-Security-Policy": PAGE_POLICY})


async def rows(build: Build, sparql: str, *, source: str = "data") -> list[Row]:
    """The rows of a query as terms."""
    answer = json.loads(await build.answer(Question(sparql=sparql, media_type=_JSON, source=source)))
    found: list[Row] = answer["results"]["bindings"]
    return found


async def labels(build: Build) -> dict[str, str]:
    """The English names of classes and properties."""
    found = await rows(build, _TERMS, source="ontology")
    return {row["term"]["value"]: row["label"]["value"] for row in found}


async def _page(build: Build, iri: str) -> bytes:
    names = await labels(build)
    told = await rows(build, _OUT.format(iri=iri))
    resolved = [row for row in told if "g" not in row] or told
    named = await rows(build, _IN.format(iri=iri, limit=_LIMIT))
    proofs = [row for row in resolved if row["p"]["value"] in _PROOF]
    return page(
        "thing.html",
        title=_title(resolved, iri),
        iri=iri,
        formats=FORMATS.items(),
        facts=_facts([row for row in resolved if row["p"]["value"] not in _PROOF], names),
        evidence=list(dict.fromkeys(cell(row["o"]) for row in proofs)),
        links=[(_other(row["s"], row), _named(row["p"]["value"], names)) for row in named],
        more=len(named) == _LIMIT,
    )


def _title(told: list[Row], iri: str) -> str:
    for name in _LABELS:
        for row in told:
            if row["p"]["value"] == name:
                return row["o"]["value"]
    return link(iri).text


def _facts(told: list[Row], names: Mapping[str, str]) -> list[tuple[Cell, list[Cell]]]:
    found: dict[str, dict[Cell, None]] = defaultdict(dict)
    for row in told:
        value = row["o"]["value"]
        shown = link(value, names[value]) if value in names else _other(row["o"], row)
        found[row["p"]["value"]][shown] = None
    return [(_named(name, names), list(values)) for name, values in found.items()]


def _other(term: Mapping[str, str], row: Row) -> Cell:
    return cell(term, row["label"]["value"] if "label" in row else "")


def _named(iri: str, names: Mapping[str, str]) -> Cell:
    return link(iri, names.get(iri, ""))


def _terms(found: list[Row], kind: str) -> list[dict[str, str]]:
    prefix = PREFIXES["tkg"]
    return [
        {
            "anchor": row["term"]["value"].removeprefix(prefix),
            "label": row["label"]["value"],
            "comment": row["comment"]["value"] if "comment" in row else "",
        }
        for row in found
        if row["kind"]["value"] == kind and row["term"]["value"].startswith(prefix)
    ]
