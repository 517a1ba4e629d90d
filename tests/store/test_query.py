from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, RdfFormat, parse
from rdflib.plugins.sparql import prepareQuery

from kg.errors import OutputError, QueryError
from kg.namespaces import expand
from kg.store.query import FORMATS, Rows, Store
from kg.store.terms import (
    Line,
    Quad,
    decimal,
    integer,
    iri,
    line_of,
    n_quads,
    partial_date,
    plain,
    quad,
    serialize,
    text,
    year,
)
from kg.values.dates import PartialDate
from tests.store.endpoint import endpoint

X = iri("https://example.org/x")


def stored(*lines: Line) -> Store:
    return Store(parse(n_quads(lines), format=RdfFormat.N_QUADS))


def answer(sparql: str, *lines: Line) -> Rows:
    found = stored(*lines).query(sparql)
    assert isinstance(found, Rows)
    return found


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (plain("text"), "text"),
        (text("Wort", "de"), "Wort"),
        (decimal(Decimal("22.90")), Decimal("22.9")),
        (integer(7), 7),
        (year(2024), 2024),
        (partial_date(PartialDate("2024-02-29")), date(2024, 2, 29)),
        (partial_date(PartialDate("2024-02")), "2024-02"),
        (X, "https://example.org/x"),
    ],
)
def test_values_are_python_values(term: object, value: object) -> None:
    (row,) = answer("SELECT ?o { ?s ?p ?o }", quad(X, "tkg:value", term))  # type: ignore[arg-type]
    assert row == {"o": value}
    assert type(row["o"]) is type(value)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("true", True),
        ("false", False),
        ('"1"^^xsd:boolean', True),
        ("1.5e0", 1.5),
        ("1", 1),
        ("1.5", Decimal("1.5")),
    ],
)
def test_computed_values_are_python_values(expression: str, value: object) -> None:
    assert answer(f"SELECT ?x {{ BIND({expression} AS ?x) }}").rows == ((value,),)


def test_an_unbound_variable_is_none() -> None:
    found = answer("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) (UNDEF 2) } }")
    assert (found.columns, found.rows, len(found)) == (("a", "b"), ((1, None), (None, 2)), 2)


def test_a_blank_node_is_text() -> None:
    ((found,),) = answer("SELECT (BNODE() AS ?x) {}").rows
    assert isinstance(found, str)


def test_ask_and_construct() -> None:
    store = stored(quad(X, "tkg:value", integer(1)))
    assert store.query("ASK { ?s tkg:value 1 }") is True
    assert store.query("ASK { ?s tkg:value 2 }") is False
    graph = store.query("CONSTRUCT { ?s tkg:label ?o } WHERE { ?s tkg:value ?o }")
    assert isinstance(graph, rdflib.Graph)
    assert len(graph) == 1
    assert len(Store().query("CONSTRUCT WHERE { ?s ?p ?o }")) == 0  # type: ignore[arg-type]


def test_reports_are_named_graphs_and_not_in_the_default_graph() -> None:
    store = stored(quad(X, "tkg:value", integer(1)), quad(X, "tkg:value", integer(2), X))
    assert store.query("ASK { ?s tkg:value 2 }") is False
    assert store.query("ASK { GRAPH ?g { ?s tkg:value 2 } }") is True
    assert len(store) == 2


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_answers_are_serialised(form: str) -> None:
    store = stored(quad(X, "tkg:value", text('a "b", c', "en")))
    data = store.serialized("SELECT ?o { ?s ?p ?o }", form).decode()
    if form == "csv":
        assert list(csv.reader(io.StringIO(data))) == [["o"], ['a "b", c']]
    if form == "json":
        assert json.loads(data)["results"]["bindings"][0]["o"]["xml:lang"] == "en"
    assert "<sparql" in data or form != "xml"
    assert "?o" in data or form != "tsv"


def test_a_graph_is_serialised_as_turtle() -> None:
    store = stored(quad(X, "tkg:value", integer(1)))
    data = store.serialized("CONSTRUCT WHERE { ?s ?p ?o }", "ttl")
    assert len(rdflib.Graph().parse(data=data, format="turtle")) == 1


def test_rows_are_no_turtle() -> None:
    with pytest.raises(QueryError, match="ttl is no format for this query; ask with CONSTRUCT"):
        Store().serialized("SELECT * {}", "ttl")


@pytest.mark.parametrize(
    "query", ["", "SELECT", "SELECT ?x { ?x ?y }", "SELECT ?x { FILTER(?y > ) }", "x" * 5000]
)
def test_a_broken_query_is_one_sentence(query: str) -> None:
    for ask in (Store().query, lambda sparql: Store().serialized(sparql, "csv")):
        with pytest.raises(QueryError, match=r"the query cannot be answered: .*; mend the query") as caught:
            ask(query)
        assert "\n" not in str(caught.value)


def test_a_query_cannot_write() -> None:
    store = stored(quad(X, "tkg:value", integer(1)))
    with pytest.raises(QueryError):
        store.query("DELETE WHERE { ?s ?p ?o }")
    assert len(store) == 1


@pytest.mark.parametrize(
    "literal",
    [
        '"soon"^^xsd:gYear',
        '"-0044-03-15"^^xsd:date',
        '"12024-05-01"^^xsd:date',
        '"2024-05-01+02:00"^^xsd:date',
        '"2024-02-30"^^xsd:date',
        '"many"^^xsd:integer',
    ],
)
def test_a_value_that_python_does_not_hold_is_given_as_text(literal: str) -> None:
    rows = Store().query(f"SELECT ?x ?y {{ BIND({literal} AS ?x) BIND(1 AS ?y) }}")
    assert isinstance(rows, Rows)
    assert rows.rows == ((literal.split('"')[1], 1),)


def test_rows_are_reached_by_number() -> None:
    rows = Store().query("SELECT ?x { VALUES ?x { 1 2 3 } }")
    assert isinstance(rows, Rows)
    assert (rows[0], rows[-1]) == ({"x": 1}, {"x": 3})
    assert list(rows[1:]) == [{"x": 2}, {"x": 3}]
    with pytest.raises(IndexError):
        rows[3]


def test_other_endpoints_are_called_only_on_request() -> None:
    store = Store()
    with endpoint() as server:
        calling = f"SELECT * {{ SERVICE <http://127.0.0.1:{server.server_port}/> {{ ?s ?p ?o }} }}"
        for ask in (store.query, partial(store.serialized, form="csv"), store.rdf().query):
            with pytest.raises(QueryError, match="SERVICE calls other endpoints and is refused"):
                ask(calling)
        with pytest.raises(QueryError, match="SERVICE calls other endpoints"):
            store.rdf().query(prepareQuery(calling))
        assert server.asked == 0
        with pytest.raises(QueryError, match="503"):
            store.query(calling, service=True)
        assert server.asked == 1
    assert store.rdf().query(prepareQuery("ASK {}")).askAnswer, "rdflib answers what is parsed already"


def test_a_store_is_loaded_from_either_format(tmp_path: Path, sample_quads: list[Quad]) -> None:
    for name, form in (("a.nq", RdfFormat.N_QUADS), ("a.trig", RdfFormat.TRIG)):
        (tmp_path / name).write_bytes(serialize(sample_quads, form))
        assert len(Store.load(tmp_path / name)) == len(sample_quads)


def test_what_is_no_graph_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.nq").write_text("no quads")
    for name in ("a.nq", "none.nq"):
        with pytest.raises(OutputError, match=r"\.nq: the graph cannot be loaded .*; run kg build again"):
            Store.load(tmp_path / name)


def test_the_store_is_an_rdflib_dataset(sample_quads: list[Quad]) -> None:
    dataset = Store(sample_quads).rdf()
    company = rdflib.URIRef(expand("tkg:Company"))
    assert len(set(dataset.subjects(rdflib.RDF.type, company))) == 4
    assert len(list(dataset.quads((None, None, None, None)))) == len(sample_quads)
    rows = dataset.query("SELECT ?s { ?s a <https://w3id.org/telehealth-kg/ontology#Company> }")
    assert len(rows) == 4


def test_nothing_is_written_to_the_store_through_rdflib(sample_quads: list[Quad]) -> None:
    """What was added would be told by the graph itself as if a report had said it."""
    store = Store(sample_quads)
    dataset = store.rdf()
    node = rdflib.URIRef("https://example.org/x")
    triple = (node, node, node)
    for change in (
        partial(dataset.add, triple),
        partial(dataset.remove, (None, None, None)),
        partial(dataset.addN, [(*triple, dataset.default_graph)]),
        partial(dataset.graph(node).add, triple),
        partial(dataset.remove_graph, node),
        partial(dataset.update, "CLEAR ALL"),
    ):
        with pytest.raises(QueryError, match="updates are refused"):
            change()
    assert len(store) == len(sample_quads)
    assert store.query("ASK { GRAPH <https://example.org/x> { } }") is False


def test_rdflib_knows_the_prefixes_of_the_project(sample_quads: list[Quad]) -> None:
    store = Store(sample_quads)
    assert len(store.rdf().query("SELECT ?s { ?s a tkg:Company }")) == 4
    graph = store.query("CONSTRUCT { ?s a tkg:Company } WHERE { ?s a tkg:Company }")
    assert isinstance(graph, rdflib.Graph)
    assert "tkg:Company" in graph.serialize(format="turtle")


def test_the_order_of_quads_is_fixed(sample_quads: list[Quad]) -> None:
    lines = [line_of(item) for item in sample_quads]
    assert n_quads(reversed([*lines, *lines])) == serialize(sample_quads, RdfFormat.N_QUADS)


def test_quads_stand_by_graph_and_subject_with_types_first() -> None:
    y = iri("https://example.org/y")
    kind = quad(X, "rdf:type", y)
    english, chinese, german = (quad(X, "rdfs:label", text("a", tag)) for tag in ("en", "zh", "de"))
    ordered = [kind, quad(X, "dcterms:title", plain("z")), english, chinese, german, quad(y, "tkg:value", X)]
    ordered += [quad(X, "rdf:type", y, X)]
    assert n_quads(ordered[::-1]) == b"".join(n_quads([line]) for line in ordered)


@given(st.text(st.characters(exclude_categories=("Cs",))), st.sampled_from(["en", "zh-Hans", "de"]))
def test_literals_are_written_as_the_engine_writes_them(value: str, language: str) -> None:
    assert plain(value) == str(Literal(value))
    assert text(value, language) == str(Literal(value, language=language))


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="literal"):
        plain("\ud800")


@pytest.mark.parametrize(
    ("query", "columns"),
    [
        ("SELECT * { VALUES (?s ?p ?o) { (1 2 3) } }", ("s", "p", "o")),
        ("PREFIX a: <http://a#>\nselect distinct * { VALUES (?z ?b) { (1 2) } FILTER (?b = 2) }", ("z", "b")),
        ("SELECT * { VALUES ?x { 'why ?a' } BIND (1 AS ?c) BIND (2 AS ?b) }", ("x", "c", "b")),
        (
            "SELECT * { VALUES ?z { 1 } { SELECT ?b { VALUES (?y ?b) { (1 2) } } } BIND (1 AS ?a) }",
            ("z", "b", "a"),
        ),
        ("SELECT * # of ?b\n { VALUES (?z ?b) { (1 2) } }", ("z", "b")),
        ("SELECT ?b ?a { VALUES (?a ?b) { (1 2) } }", ("b", "a")),
    ],
)
def test_columns_stand_in_the_order_of_the_query(query: str, columns: tuple[str, ...]) -> None:
    store = Store([])
    answer = store.query(query)
    assert isinstance(answer, Rows)
    assert answer.columns == columns
    (row,) = answer
    assert store.serialized(query, "csv").decode().split() == [
        ",".join(columns),
        *",".join(str(each) for each in row.values()).split(),
    ]
    assert json.loads(store.serialized(query, "json"))["head"]["vars"] == list(columns)
    assert re.findall(r'<variable name="(\w+)"', store.serialized(query, "xml").decode()) == list(columns)
    assert store.serialized(query, "tsv").decode().splitlines()[0].split() == [f"?{name}" for name in columns]
