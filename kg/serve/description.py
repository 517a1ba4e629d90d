"""What the service says of itself: SPARQL 1.1 Service Description with a VoID description of the data."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from kg.namespaces import BASE, PREFIXES
from kg.serve.build import Build
from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, chosen
from kg.serve.replies import content
from kg.store.answers import GRAPHS, RESULTS

__all__ = ["described"]

_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
_FORMATS = "http://www.w3.org/ns/formats/"
_RDF = PREFIXES["rdf"]
_XSD = PREFIXES["xsd"]
_COUNT = (
    "SELECT ?g (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?p) AS ?predicates) "
    "{ { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } GROUP BY ?g ORDER BY ?g"
)
_CLASSES = "SELECT ?class (COUNT(*) AS ?n) { ?s a ?class } GROUP BY ?class ORDER BY ?class"
_JSON = "application/sparql-results+json"
_NAMES = {
    "application/sparql-results+json": "SPARQL_Results_JSON",
    "application/sparql-results+xml": "SPARQL_Results_XML",
    "text/csv": "SPARQL_Results_CSV",
    "text/tab-separated-values": "SPARQL_Results_TSV",
    "text/turtle": "Turtle",
    "application/n-triples": "N-Triples",
    "application/ld+json": "JSON-LD",
    "application/rdf+xml": "RDF_XML",
}

Rows = list[dict[str, dict[str, str]]]
Node = ox.NamedNode | ox.BlankNode


async def described(request: Request) -> Response:
    """The description in the RDF format that the client likes best."""
    build: Build = request.scope["kg.build"]
    media_type = chosen(",".join(request.headers.getlist("accept")), GRAPH_TYPES)
    counts, classes = await _rows(build, _COUNT), await _rows(build, _CLASSES)
    endpoint = ox.NamedNode(str(request.url.replace(query="", fragment="")))
    triples = [*_service(endpoint), *_data(endpoint, counts, classes)]
    prefixes = {**PREFIXES, "sd": _SD, "void": _VOID}
    body = ox.serialize(triples, format=GRAPHS[GRAPH_TYPES[media_type]], prefixes=prefixes) or b""
    return content(request, body, media_type)


async def _rows(build: Build, sparql: str) -> Rows:
    answer = json.loads(await build.answer(Question(sparql=sparql, media_type=_JSON)))
    rows: Rows = answer["results"]["bindings"]
    return rows


def _service(endpoint: ox.NamedNode) -> Iterator[ox.Triple]:
    yield _triple(endpoint, _RDF + "type", _node(_SD + "Service"))
    yield _triple(endpoint, _SD + "endpoint", endpoint)
    yield _triple(endpoint, _SD + "supportedLanguage", _node(_SD + "SPARQL11Query"))
    for media_type in (*RESULTS, *GRAPHS):
        yield _triple(endpoint, _SD + "resultFormat", _node(_FORMATS + _NAMES[media_type]))


def _data(endpoint: ox.NamedNode, counts: Rows, classes: Rows) -> Iterator[ox.Triple]:
    dataset, default = ox.BlankNode("dataset"), ox.BlankNode("default")
    yield _triple(endpoint, _SD + "defaultDataset", dataset)
    yield _triple(dataset, _RDF + "type", _node(_SD + "Dataset"))
    yield _triple(dataset, _RDF + "type", _node(_VOID + "Dataset"))
    yield _triple(dataset, _VOID + "sparqlEndpoint", endpoint)
    yield _triple(dataset, _VOID + "uriSpace", ox.Literal(BASE))
    yield _triple(dataset, _SD + "defaultGraph", default)
    for number, row in enumerate(counts):
        graph: Node = ox.BlankNode(f"graph{number}") if "g" in row else default
        if "g" in row:
            named = ox.BlankNode(f"named{number}")
            yield _triple(dataset, _SD + "namedGraph", named)
            yield _triple(named, _RDF + "type", _node(_SD + "NamedGraph"))
            yield _triple(named, _SD + "name", _node(row["g"]["value"]))
            yield _triple(named, _SD + "graph", graph)
        yield from _counted(graph, row)
    for number, row in enumerate(classes):
        part = ox.BlankNode(f"class{number}")
        yield _triple(default, _VOID + "classPartition", part)
        yield _triple(part, _VOID + "class", _node(row["class"]["value"]))
        yield _triple(part, _VOID + "entities", _number(row["n"]["value"]))


def _counted(graph: Node, row: dict[str, dict[str, str]]) -> Iterator[ox.Triple]:
    yield _triple(graph, _RDF + "type", _node(_SD + "Graph"))
    yield _triple(graph, _RDF + "type", _node(_VOID + "Dataset"))
    yield _triple(graph, _VOID + "triples", _number(row["triples"]["value"]))
    yield _triple(graph, _VOID + "distinctSubjects", _number(row["subjects"]["value"]))
    yield _triple(graph, _VOID + "properties", _number(row["predicates"]["value"]))


def _triple(subject: Node, predicate: str, value: Node | ox.Literal) -> ox.Triple:
    return ox.Triple(subject, _node(predicate), value)


def _node(iri: str) -> ox.NamedNode:
    return ox.NamedNode(iri)


def _number(text: str) -> ox.Literal:
    return ox.Literal(text, datatype=_node(_XSD + "integer"))
