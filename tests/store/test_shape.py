"""Queries whose cost is known from their text alone."""

from __future__ import annotations

import pytest

from kg.store.shape import is_lookup


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?p ?o { <http://a/b> ?p ?o }",
        "SELECT * WHERE { ?s ?p 'x' }".replace("'", '"'),
        "prefix a: <http://a/> select ?x where { ?x a a:B . } limit 10 # note",
        'ASK { ?s rdfs:label "Amwell"@en }',
        "SELECT ?s { ?s tkg:year 2025 }",
        "SELECT ?o{<http://a/b?c=?c>rdfs:label ?o}",
    ],
)
def test_one_pattern_is_a_lookup(text: str) -> None:
    assert is_lookup(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "SELECT",
        "SELECT ?x { ?x ?p ?x }",
        "SELECT DISTINCT ?p { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } ORDER BY ?s",
        "SELECT ?s { ?s ?p ?o } LIMIT 1 OFFSET 99999999",
        "SELECT ?s { ?s <http://a>+ ?o }",
        "SELECT ?s { ?s a/a ?o }",
        "SELECT ?s { ?s ^a ?o }",
        "SELECT ?s { ?s !a ?o }",
        "SELECT ?s { ?s ?p ?o . ?o ?q ?t }",
        "SELECT ?s { ?s ?p ?o, ?t }",
        "SELECT ?s { ?s ?p ?o FILTER(?o = 1) }",
        "SELECT ?s { GRAPH ?g { ?s ?p ?o } }",
        "SELECT ?s { SERVICE <http://a> { ?s ?p ?o } }",
        "SELECT ?s FROM <http://a> { ?s ?p ?o }",
        "ASK {}",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } VALUES ?s { 1 }",
        "SELECT ?s { ?s ?p ?o } # a\nORDER BY ?s",
        "SELECT ?s { ?s ?p ?o }" + " " * 3000,
    ],
)
def test_whatever_may_take_time_is_none(text: str) -> None:
    assert not is_lookup(text)
