"""The SPARQL 1.1 Protocol (W3C, 21 March 2013), section 2, requirement by requirement."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from urllib.parse import quote, urlencode

import pytest
import rdflib

from tests.serve.running import FORM, JSON, QUERY, Service

ASK = "ASK { ?s ?p ?o }"
SELECT = "SELECT ?s { ?s a ?c } LIMIT 3"
CONSTRUCT = "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 3"
DESCRIBE = "DESCRIBE <https://w3id.org/telehealth-kg/id/company/teladoc-health>"
GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
IN_GRAPHS = "SELECT DISTINCT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"


@pytest.fixture(scope="module")
def reports(service: Service) -> list[str]:
    return [row["g"] for row in service.query(GRAPHS).rows()]


# 2.1.1 to 2.1.3: three ways to send a query


def test_a_query_by_get(service: Service) -> None:
    assert service.query(ASK).json()["boolean"] is True


def test_a_query_by_post_with_form_fields(service: Service) -> None:
    body = urlencode({"query": ASK}).encode()
    reply = service.ask("/sparql", "POST", body, content_type=FORM, accept=JSON)
    assert (reply.status, reply.json()["boolean"]) == (200, True)


def test_a_query_as_the_body_of_a_post(service: Service) -> None:
    reply = service.ask("/sparql", "POST", ASK.encode(), content_type=QUERY, accept=JSON)
    assert (reply.status, reply.json()["boolean"]) == (200, True)


def test_media_types_carry_parameters_and_any_case(service: Service) -> None:
    kind = "Application/SPARQL-Query; charset=UTF-8"
    assert service.ask("/sparql", "POST", ASK.encode(), content_type=kind).status == 200


def test_a_query_holds_any_text(service: Service) -> None:
    rows = service.query('SELECT ("远程医疗 + & %" AS ?x) {}').rows()
    assert rows == [{"x": "远程医疗 + & %"}]


def test_head_has_the_headers_of_get_and_no_body(service: Service) -> None:
    reply = service.ask("/sparql", "HEAD", fields={"query": ASK}, accept=JSON)
    assert (reply.status, reply.kind, reply.body) == (200, JSON, b"")


# 2.1.4: the graphs that a request names


Rows = list[dict[str, str]]
Fields = list[tuple[str, str]]


def _posted(service: Service, sparql: str, fields: Fields, *, direct: bool) -> Rows:
    if direct:
        path = f"/sparql?{urlencode(fields)}"
        reply = service.ask(path, "POST", sparql.encode(), content_type=QUERY, accept=JSON)
    else:
        body = urlencode([("query", sparql), *fields]).encode()
        reply = service.ask("/sparql", "POST", body, content_type=FORM, accept=JSON)
    assert reply.status == 200, reply.body
    return reply.rows()


def _got(service: Service, sparql: str, fields: Fields) -> Rows:
    return service.ask("/sparql", fields=[("query", sparql), *fields], accept=JSON).rows()


def test_default_graphs_are_merged(service: Service, reports: list[str]) -> None:
    fields = [("default-graph-uri", graph) for graph in reports[:2]]
    union = "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } VALUES ?g { %s } } }"
    expected = _got(service, union % " ".join(f"<{graph}>" for graph in reports[:2]), [])
    assert int(expected[0]["n"]) > 0
    assert _got(service, COUNT, fields) == expected
    assert _posted(service, COUNT, fields, direct=True) == expected
    assert _posted(service, COUNT, fields, direct=False) == expected


def test_named_graphs_alone_leave_the_default_graph_empty(service: Service, reports: list[str]) -> None:
    fields = [("named-graph-uri", graph) for graph in reports[:2]]
    assert _got(service, COUNT, fields) == [{"n": "0"}]
    for found in (_got(service, IN_GRAPHS, fields), _posted(service, IN_GRAPHS, fields, direct=True)):
        assert [row["g"] for row in found] == reports[:2]


def test_default_and_named_graphs_together(service: Service, reports: list[str]) -> None:
    one = _got(service, COUNT, [("default-graph-uri", reports[0])])
    fields = [("default-graph-uri", reports[0]), ("named-graph-uri", reports[1])]
    assert _posted(service, COUNT, fields, direct=False) == one
    assert [row["g"] for row in _posted(service, IN_GRAPHS, fields, direct=False)] == [reports[1]]


def test_several_default_graphs_beside_named_ones(service: Service, reports: list[str]) -> None:
    fields = [*(("default-graph-uri", graph) for graph in reports[:2]), ("named-graph-uri", reports[0])]
    assert [row["g"] for row in _got(service, IN_GRAPHS, fields)] == [reports[0]]


def test_the_request_overrides_what_the_query_names(service: Service, reports: list[str]) -> None:
    text = f"SELECT (COUNT(*) AS ?n) FROM <{reports[0]}> {{ ?s ?p ?o }}"
    named = [("default-graph-uri", reports[1])]
    assert _got(service, text, named) == _got(service, COUNT, named) != _got(service, text, [])


def test_the_resolved_graph_has_a_name(service: Service) -> None:
    named = [("default-graph-uri", "https://w3id.org/telehealth-kg/graph/resolved")]
    assert _got(service, COUNT, named) == _got(service, COUNT, [])


def test_a_graph_that_is_not_there_is_empty(service: Service) -> None:
    assert _got(service, COUNT, [("default-graph-uri", "http://example.org/none")]) == [{"n": "0"}]


@pytest.mark.parametrize("name", ["relative", "http://a b", "", "http://a/>x"])
def test_a_graph_is_named_by_an_absolute_iri(service: Service, name: str) -> None:
    assert service.ask("/sparql", fields=[("query", ASK), ("default-graph-uri", name)]).status == 400


# 2.1.5 and 2.1.6: what comes back, in a format that the client accepts


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (JSON, JSON),
        ("application/json", "application/json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("*/*", JSON),
        ("text/*", "text/csv"),
        ("application/sparql-results+xml;q=0.3, text/csv;q=0.4, text/turtle", "text/csv"),
        ("application/*;q=0.1, application/sparql-results+json;q=0", "application/json"),
    ],
)
def test_rows_come_in_the_format_that_is_liked_best(service: Service, accept: str, kind: str) -> None:
    reply = service.query(SELECT, accept)
    assert (reply.status, reply.kind) == (200, kind)
    assert reply.headers["vary"] == "Accept"


def test_every_format_of_rows_says_the_same(service: Service) -> None:
    text = "SELECT ?s { ?s a ?c } ORDER BY ?s LIMIT 5"
    expected = [row["s"] for row in service.query(text).rows()]
    xml = ET.fromstring(service.query(text, "application/sparql-results+xml").body)
    assert [item.text for item in xml.iter("{http://www.w3.org/2005/sparql-results#}uri")] == expected
    assert service.query(text, "text/csv").body.decode().split("\r\n")[1:-1] == expected
    rows = service.query(text, "text/tab-separated-values").body.decode().split("\n")[1:-1]
    assert rows == [f"<{each}>" for each in expected]


@pytest.mark.parametrize("text", [CONSTRUCT, DESCRIBE])
@pytest.mark.parametrize(
    ("accept", "parser"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
    ],
)
def test_graphs_come_in_the_format_asked_for(service: Service, text: str, accept: str, parser: str) -> None:
    reply = service.query(text, accept)
    assert (reply.status, reply.kind) == (200, accept)
    assert len(rdflib.Graph().parse(data=reply.body, format=parser)) > 0


@pytest.mark.parametrize(
    ("text", "accept"), [(SELECT, "text/turtle"), (CONSTRUCT, "text/csv"), (ASK, "image/png")]
)
def test_a_format_that_cannot_be_given_is_406(service: Service, text: str, accept: str) -> None:
    assert service.query(text, accept).status == 406


# 2.1.7: errors


@pytest.mark.parametrize(
    "path",
    [
        "/sparql?query=",
        "/sparql?query=SELEC",
        f"/sparql?query={quote('SELECT * {')}",
        f"/sparql?query={quote(ASK)}&query={quote(ASK)}",
        f"/sparql?update={quote('CLEAR ALL')}",
        f"/sparql?query={quote('CLEAR ALL')}",
        f"/sparql?query={quote('PREFIX a: <b:> INSERT DATA { a:b a:c 1 }')}",
        f"/sparql?query={quote(ASK)}&update={quote('CLEAR ALL')}",
        "/sparql?query=%FF",
        "/sparql?query=ASK%7B%7D%00",
    ],
)
def test_what_is_no_query_is_400(service: Service, path: str) -> None:
    reply = service.ask(path)
    assert (reply.status, reply.kind) == (400, "application/problem+json")
    assert reply.json()["detail"]


@pytest.mark.parametrize("kind", ["text/plain", "application/json", "multipart/form-data", "x"])
def test_another_media_type_is_415(service: Service, kind: str) -> None:
    assert service.ask("/sparql", "POST", ASK.encode(), content_type=kind).status == 415


def test_a_body_without_a_media_type_is_415(service: Service) -> None:
    assert service.ask("/sparql", "POST", urlencode({"query": ASK}).encode()).status == 415
    assert service.ask("/sparql", "POST", ASK.encode()).status == 415


@pytest.mark.parametrize("kind", [QUERY, f"{QUERY}; charset=UTF-16"])
def test_a_body_in_another_encoding_is_400(service: Service, kind: str) -> None:
    assert service.ask("/sparql", "POST", ASK.encode("utf-16"), content_type=kind).status == 400


def test_a_form_holds_one_query(service: Service) -> None:
    for fields in ([("query", ASK), ("query", ASK)], [("other", "x")], [("query", ASK), ("update", "x")]):
        body = urlencode(fields).encode()
        assert service.ask("/sparql", "POST", body, content_type=FORM).status == 400
    body = urlencode({"query": ASK}).encode()
    assert service.ask(f"/sparql?query={quote(ASK)}", "POST", body, content_type=FORM).status == 400


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_another_method_is_405(service: Service, method: str) -> None:
    reply = service.ask("/sparql", method, fields={"query": ASK})
    assert reply.status == 405
    assert set(reply.headers["allow"].split(", ")) >= {"GET", "POST"}


# 2.2: updates are refused, in every form


@pytest.mark.parametrize("text", ["CLEAR ALL", "INSERT DATA { <a:a> <b:b> 1 }", "LOAD <http://127.0.0.1/x>"])
def test_updates_are_refused(service: Service, text: str) -> None:
    before = service.query(COUNT).rows()
    direct = service.ask("/sparql", "POST", text.encode(), content_type="application/sparql-update")
    form = service.ask("/sparql", "POST", urlencode({"update": text}).encode(), content_type=FORM)
    assert (direct.status, form.status) == (403, 403)
    assert service.query(COUNT).rows() == before


# The SPARQL 1.1 Service Description, section 2


@pytest.mark.parametrize("accept", ["*/*", "text/turtle", "application/rdf+xml"])
def test_the_bare_address_describes_the_service(service: Service, accept: str, reports: list[str]) -> None:
    reply = service.ask("/sparql", accept=accept)
    found = rdflib.Graph().parse(data=reply.body, format="xml" if "xml" in accept else "turtle")
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    void = rdflib.Namespace("http://rdfs.org/ns/void#")
    endpoint = rdflib.URIRef(f"{service.address}sparql")
    assert (endpoint, rdflib.RDF.type, sd.Service) in found
    assert (endpoint, sd.endpoint, endpoint) in found
    assert {str(name) for name in found.objects(None, sd.name)} == set(reports)
    default = next(found.objects(None, sd.defaultGraph))
    assert str(next(found.objects(default, void.triples))) == service.query(COUNT).rows()[0]["n"]


# Beyond the protocol


def test_an_unchanged_answer_is_not_sent_again(service: Service) -> None:
    tag = service.query(SELECT).headers["etag"]
    fields = {"query": SELECT}
    again = service.ask("/sparql", fields=fields, accept=JSON, if_none_match=tag)
    assert (again.status, again.body) == (304, b"")


def test_chance_and_clock_are_asked_again(service: Service) -> None:
    text = "SELECT (RAND() AS ?x) {}"
    assert service.query(text).rows() != service.query(text).rows()


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { service silent<http://127.0.0.1:9/>{ ?s ?p ?o } }",
        "SELECT * { { ?s ?p <http://a#b> } UNION { SERVICE ?s { ?s ?p ?o } } }",
        "PREFIX : <http://a/> SELECT * {SERVICE:a{ ?s ?p ?o } }",
        "SELECT * { ?s ?p 1SERVICE <http://a/> { ?s ?p ?o } }",
        "SELECT * { BIND('\\'' AS ?q) SERVICE <http://a/> {} }",
    ],
)
def test_no_other_service_is_called(service: Service, text: str) -> None:
    assert service.query(text).status in (400, 403)


def test_the_word_service_is_no_crime(service: Service) -> None:
    text = "SELECT ?service { ?service ?p 'SERVICE' . ?service <http://a/service#SERVICE> ?o } # SERVICE"
    assert service.query(text).status == 200


def test_json_is_described_for_tools(service: Service) -> None:
    found = service.ask("/openapi.json")
    assert found.kind == "application/json"
    assert {"/sparql", "/store", "/health"} <= set(json.loads(found.body)["paths"])


def test_health_tells_the_build(service: Service) -> None:
    told = service.ask("/health").json()
    assert told["status"] == "ok"
    assert told["workers"] >= 2


def test_requests_sent_at_once_are_answered_in_turn(service: Service) -> None:
    head = f"Host: 127.0.0.1:{service.port}\r\nAccept: {JSON}\r\n"
    ask = f"GET /sparql?query={quote(ASK)} HTTP/1.1\r\n{head}\r\n".encode()
    last = f"GET /sparql?query={quote(ASK)} HTTP/1.1\r\n{head}Connection: close\r\n\r\n".encode()
    post = (
        f"POST /sparql HTTP/1.1\r\n{head}Content-Type: {QUERY}\r\nContent-Length: {len(ask)}\r\n\r\n".encode()
    )
    replies = service.exchange(ask + ask + post + ask + ask + ask + last)
    statuses = [part[:3] for part in replies.split(b"HTTP/1.1 ")[1:]]
    assert statuses == [b"200", b"200", b"400", b"200", b"200", b"200"]
