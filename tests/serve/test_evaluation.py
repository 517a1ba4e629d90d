"""Queries of every kind, answered by the endpoint as the engine itself answers them.

The data and the cases are our own; they go through the chapters of SPARQL 1.1 Query Language (W3C, 21 March
2013).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.namespaces import BASE, PREFIXES
from kg.store.columns import with_columns
from tests.serve.running import JSON, Service, record, running

XML, CSV, TSV = "application/sparql-results+xml", "text/csv", "text/tab-separated-values"
TRIPLES = "application/n-triples"
DATA = """
@prefix : <http://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:a :knows :b , :c ; :name "Ann" ; :age 34 ; :born "1990-02-28"^^xsd:date ; :note "hello, \\"you\\""@en .
:b :knows :c ; :name "Bo" ; :age 7.5 ; :note "h\\u00e9\\nligne"@fr-be .
:c :knows :d ; :name "Cy" ; :age "1e1"^^xsd:double ; :seen "2020-01-02T03:04:05Z"^^xsd:dateTime .
:d :name "Di" ; :age "old" ; :likes _:x . _:x :name "Ex" .
:list :items ( 1 2 3 ) .
:s1 :v 1 ; :g "x" . :s2 :v 2 ; :g "x" . :s3 :v 3 ; :g "y" . :s4 :g "y" .
:g1 { :a :in :one . :a :knows :z . }
:g2 { :a :in :two . :b :in :two . }
"""
SELECTS = """
* { ?s :knows ?o }
?n { ?s :name ?n } ORDER BY ?n LIMIT 2 OFFSET 1
DISTINCT ?p { ?s ?p ?o }
REDUCED ?g { ?s :g ?g }
?n ?a { ?s :name ?n OPTIONAL { ?s :age ?a } } ORDER BY ?n
?n { ?s :name ?n OPTIONAL { ?s :age ?a FILTER(?a > 8) } FILTER(!BOUND(?a)) }
?n { ?s :name ?n MINUS { ?s :age ?a } }
?n { ?s :name ?n FILTER NOT EXISTS { ?s :knows ?o } }
?n { ?s :name ?n FILTER EXISTS { ?s :knows/:knows ?o } }
?x { { ?x :g "x" } UNION { ?x :g "y" } }
?o { :a :knows+ ?o }
?o { :a :knows* ?o }
?o { :a :knows? ?o }
?o { :a (:knows|:likes)/:name ?o }
?s { :c ^:knows ?s }
?p { :a !(:knows|:name) ?p }
?x { :list :items/rdf:rest*/rdf:first ?x } ORDER BY ?x
?x ?y { ?x (:knows/^:knows) ?y FILTER(?x != ?y) }
(COUNT(*) AS ?n) { ?s ?p ?o }
(COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }
?g (SUM(?v) AS ?t) (AVG(?v) AS ?m) { ?s :g ?g ; :v ?v } GROUP BY ?g ORDER BY ?g
?g (MIN(?v) AS ?l) (MAX(?v) AS ?h) { ?s :g ?g ; :v ?v } GROUP BY ?g ORDER BY ?g
?g (COUNT(?v) AS ?n) { ?s :g ?g OPTIONAL { ?s :v ?v } } GROUP BY ?g HAVING (COUNT(?v) > 1)
(GROUP_CONCAT(?v; SEPARATOR="|") AS ?all) { SELECT ?v { ?s :v ?v } ORDER BY ?v }
(SAMPLE(?v) AS ?one) { :s1 :v ?v }
(SUM(?a) AS ?n) { ?s :age ?a }
(COUNT(*) AS ?n) { ?s :none ?o }
?n ?m { { SELECT (MAX(?v) AS ?m) { ?s :v ?v } } ?s :v ?m ; :g ?n }
?n ?up { ?s :name ?n BIND(UCASE(?n) AS ?up) } ORDER BY ?n
?s ?v { VALUES (?s ?v) { (:s1 1) (:s2 UNDEF) (:s9 9) } ?s :v ?w }
?s { ?s :v ?v } VALUES ?v { 1 3 }
(STRLEN(?n) AS ?l) (SUBSTR(?n, 2) AS ?r) (CONCAT(?n, "!") AS ?c) { :a :name ?n }
(STRBEFORE("abc","b") AS ?x) (STRAFTER("abc"@en,"b") AS ?y) (REPLACE("aXa","X","y") AS ?z) {}
?n { ?s :name ?n FILTER(REGEX(?n, "^[ab]", "i")) } ORDER BY ?n
(CONTAINS("abc","b") AS ?a) (STRSTARTS("abc","a") AS ?b) (STRENDS("abc","b") AS ?c) {}
(ENCODE_FOR_URI("a b/é") AS ?x) (LCASE("É") AS ?y) {}
(LANG(?x) AS ?l) (DATATYPE(?x) AS ?d) (STR(?x) AS ?s) { ?t :note ?x } ORDER BY ?l
?x { ?t :note ?x FILTER(LANGMATCHES(LANG(?x), "fr")) }
(ABS(-1.5) AS ?a) (CEIL(1.2) AS ?b) (FLOOR(-1.2) AS ?c) (ROUND(2.5) AS ?d) {}
(YEAR(?d) AS ?y) (MONTH(?d) AS ?m) (DAY(?d) AS ?t) (HOURS(?d) AS ?h) { :c :seen ?d }
(TIMEZONE(?d) AS ?z) (TZ(?d) AS ?w) { :c :seen ?d }
(MD5("a") AS ?a) (SHA1("a") AS ?b) (SHA256("a") AS ?c) (SHA512("a") AS ?d) {}
(IF(1 < 2, "yes", "no") AS ?x) (COALESCE(?none, 3) AS ?y) (1 IN (1, 2) AS ?z) (1 NOT IN (2) AS ?w) {}
(sameTerm(1, 1.0) AS ?a) (1 = 1.0 AS ?b) (isIRI(:a) AS ?c) (isLITERAL("a") AS ?d) {}
(isNUMERIC(1) AS ?e) (isBLANK(:a) AS ?f) {}
(STRDT("1", xsd:integer) AS ?a) (STRLANG("a", "en") AS ?b) (IRI("http://a/b") AS ?c) {}
(xsd:integer("7") AS ?a) (xsd:decimal("1.50") AS ?b) (xsd:string(1) AS ?c) {}
(xsd:boolean("1") AS ?d) (xsd:double("1") AS ?e) (xsd:dateTime("x") AS ?f) {}
(1/3 AS ?a) (1/0 AS ?b) (1e0/0 AS ?c) (2+3*4-1 AS ?d) (-?x AS ?e) { BIND(5 AS ?x) }
?v { ?s :v ?v FILTER(?v > 1 && ?v < 3 || ?v = 3) } ORDER BY DESC(?v)
?a { ?s :age ?a } ORDER BY ?a
?g ?o { GRAPH ?g { :a :in ?o } } ORDER BY ?g
?s { GRAPH :g2 { ?s :in :two } } ORDER BY ?s
?g { GRAPH ?g {} } ORDER BY ?g
?o FROM :g1 { :a ?p ?o } ORDER BY ?o
?o FROM :g1 FROM :g2 { :a :in ?o } ORDER BY ?o
?g ?o FROM NAMED :g2 { GRAPH ?g { ?s :in ?o } } ORDER BY ?o
?s ?p { ?s ?p "none" }
(?x AS ?y) { BIND("a,b\\n\\t\\"c\\"" AS ?x) }
""".strip().splitlines()
ASKS = ["{ :a :knows :b }", "{ :a :knows :a }", "{ FILTER(1 > 2) }", "{}"]
GRAPHS = [
    "CONSTRUCT { ?o :known-by ?s } WHERE { ?s :knows ?o }",
    "CONSTRUCT WHERE { ?s :v ?v }",
    "CONSTRUCT { :a :b 1 , 1.0 , true , 'x'@en . } WHERE {}",
    "CONSTRUCT { ?s ?p ?n } WHERE { ?s :name ?n OPTIONAL { ?s :none ?p } }",
    "DESCRIBE :a",
    "DESCRIBE ?s WHERE { ?s :v 1 }",
]
WRONG = [
    "SELECT ?x { ?x :p }",
    "SELECT (?x AS ?x) { ?x ?p ?o }",
    "SELECT ?x (COUNT(*) AS ?n) { ?x ?p ?o }",
    "SELECT * { ?x ?p ?o } GROUP BY ?x",
    "SELECT ?x { BIND(1 AS ?x) BIND(2 AS ?x) }",
    "SELECT ?x { ?x none:p ?o }",
    "SELECT ?x { VALUES (?x ?y) { (1) } }",
    "CONSTRUCT { ?s ?p ?o FILTER(true) } WHERE { ?s ?p ?o }",
    "ASK { ?s ?p ?o } ; ASK {}",
    "SELECT * { 'a' ?p ?o . ?s 1 ?o }",
]
START = "PREFIX : <http://example.org/> "


@pytest.fixture(scope="module")
def store() -> ox.Store:
    store = ox.Store()
    store.load(DATA.encode(), format=ox.RdfFormat.TRIG)
    return store


@pytest.fixture(scope="module")
def endpoint(built: Path, store: ox.Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The service over our own small data."""
    folder = tmp_path_factory.mktemp("cases") / "output"
    shutil.copytree(built, folder)
    store.dump(folder / "telehealth.nq", format=ox.RdfFormat.N_QUADS)
    record(folder, "telehealth.nq")
    with running(folder) as started:
        yield started


def _asked(store: ox.Store, text: str) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
    return store.query(with_columns(text), base_iri=BASE, prefixes=dict(PREFIXES))


@pytest.mark.parametrize("text", [f"{START}SELECT {each}" for each in SELECTS])
def test_rows_are_those_of_the_engine(endpoint: Service, store: ox.Store, text: str) -> None:
    ordered = "ORDER BY" in text
    for accept, form in ((JSON, ox.QueryResultsFormat.JSON), (XML, ox.QueryResultsFormat.XML)):
        found = ox.parse_query_results(endpoint.query(text, accept).body, format=form)
        assert [each.value for each in found.variables] == [v.value for v in _asked(store, text).variables]
        rows, expected = ([_shown(row) for row in each] for each in (found, _asked(store, text)))
        assert rows == expected if ordered else sorted(rows) == sorted(expected)
    tsv = endpoint.query(text, TSV).body
    parsed = ox.parse_query_results(tsv, format=ox.QueryResultsFormat.TSV)
    assert len(list(parsed)) == len(list(_asked(store, text)))


def _shown(row: ox.QuerySolution) -> list[str]:
    """The terms of a row; a blank node has no name outside of its document."""
    return ["_" if isinstance(term, ox.BlankNode) else str(term) for term in row]


@pytest.mark.parametrize("text", [f"{START}ASK {each}" for each in ASKS])
def test_truth_is_that_of_the_engine(endpoint: Service, store: ox.Store, text: str) -> None:
    assert endpoint.query(text).json()["boolean"] is bool(_asked(store, text))
    assert str(bool(_asked(store, text))).lower().encode() in endpoint.query(text, XML).body


@pytest.mark.parametrize("text", [START + each for each in GRAPHS])
def test_graphs_are_those_of_the_engine(endpoint: Service, store: ox.Store, text: str) -> None:
    found = ox.Dataset(ox.parse(endpoint.query(text, TRIPLES).body, format=ox.RdfFormat.N_TRIPLES))
    expected = ox.Dataset(ox.Quad(*triple) for triple in _asked(store, text))
    for each in (found, expected):
        each.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    assert set(found) == set(expected)


@pytest.mark.parametrize("text", [START + each for each in WRONG])
def test_what_is_wrong_is_refused(endpoint: Service, text: str) -> None:
    assert endpoint.query(text, "*/*").status == 400


def test_commas_quotes_and_lines_survive_csv(endpoint: Service) -> None:
    text = START + 'SELECT ?x { BIND("a,b\\n\\"c\\"" AS ?x) }'
    assert endpoint.query(text, CSV).body == b'x\r\n"a,b\n""c"""\r\n'


def test_a_triple_in_two_default_graphs_counts_once(endpoint: Service) -> None:
    graphs = [("default-graph-uri", f"http://example.org/g{number}") for number in (1, 2)]
    fields = [("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), *graphs, *graphs]
    assert endpoint.ask("/sparql", fields=fields, accept=JSON).rows() == [{"n": "4"}]
