"""The SPARQL 1.1 Graph Store HTTP Protocol (W3C, 21 March 2013): reading, and no writing."""

from __future__ import annotations

import pytest
import rdflib

from tests.serve.running import Service

GRAPHS = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"


def _size(service: Service, sparql: str) -> int:
    return int(service.query(sparql).rows()[0]["n"])


def test_get_gives_a_named_graph(service: Service) -> None:
    for row in service.query(GRAPHS).rows():
        reply = service.ask("/store", fields={"graph": row["g"]}, accept="application/n-triples")
        assert (reply.status, reply.kind) == (200, "application/n-triples")
        assert len(rdflib.Graph().parse(data=reply.body, format="nt")) == int(row["n"])


@pytest.mark.parametrize("path", ["/store?default", "/store?default="])
def test_get_gives_the_default_graph(service: Service, path: str) -> None:
    found = rdflib.Graph().parse(data=service.ask(path, accept="text/turtle").body, format="turtle")
    assert len(found) == _size(service, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")


def test_the_resolved_graph_can_be_named(service: Service) -> None:
    fields = {"graph": "https://w3id.org/telehealth-kg/graph/resolved"}
    named = service.ask("/store", fields=fields, accept="application/n-triples")
    default = service.ask("/store?default", accept="application/n-triples")
    assert sorted(named.body.splitlines()) == sorted(default.body.splitlines())


def test_head_has_no_body(service: Service) -> None:
    reply = service.ask("/store?default", "HEAD", accept="text/turtle")
    assert (reply.status, reply.kind, reply.body) == (200, "text/turtle", b"")


def test_a_graph_that_is_not_there_is_404(service: Service) -> None:
    for method in ("GET", "HEAD"):
        assert service.ask("/store", method, fields={"graph": "http://example.org/none"}).status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/store",
        "/store?graph=relative",
        "/store?graph=",
        "/store?default&graph=a:b",
        "/store?graph=%FF",
    ],
)
def test_a_request_names_one_graph_by_its_iri(service: Service, path: str) -> None:
    assert service.ask(path).status == 400


def test_a_format_that_cannot_be_given_is_406(service: Service) -> None:
    assert service.ask("/store?default", accept="text/csv").status == 406


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "PATCH"])
def test_nothing_is_written(service: Service, method: str) -> None:
    reply = service.ask("/store?default", method, b"<a:a> <b:b> 1 .", content_type="text/turtle")
    assert reply.status == 405
    assert "GET" in reply.headers["allow"]


@pytest.mark.parametrize("accept", ["text/turtle", "application/ld+json", "application/rdf+xml"])
def test_every_format_holds_the_same_triples(service: Service, accept: str) -> None:
    graph = service.query(GRAPHS).rows()[0]
    body = service.ask("/store", fields={"graph": graph["g"]}, accept=accept).body
    form = {"text/turtle": "turtle", "application/ld+json": "json-ld", "application/rdf+xml": "xml"}[accept]
    assert len(rdflib.Graph().parse(data=body, format=form)) == int(graph["n"])
