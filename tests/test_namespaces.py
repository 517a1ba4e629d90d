from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import URIRef

from kg.errors import UsageError
from kg.namespaces import BASE, PREFIXES, document_iri, expand, fragment_iri, thing_iri, thing_path

PARTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="/"), min_size=1, max_size=20)


@given(PARTS, PARTS)
def test_every_path_is_an_iri_that_parses_back(kind: str, slug: str) -> None:
    iri = thing_iri(f"{kind}/{slug}")
    (triple,) = ox.parse(f"<{iri}> <{iri}> <{iri}> .", format=ox.RdfFormat.TURTLE)
    assert triple.subject.value == iri
    assert URIRef(iri).n3() == f"<{iri}>"


@given(PARTS, PARTS, PARTS, PARTS)
def test_two_paths_are_two_iris(a: str, b: str, c: str, d: str) -> None:
    assert (thing_iri(f"{a}/{b}") == thing_iri(f"{c}/{d}")) == ((a, b) == (c, d))


@given(PARTS, PARTS)
def test_a_path_comes_back(kind: str, slug: str) -> None:
    assert thing_path(thing_iri(f"{kind}/{slug}")) == f"{kind}/{slug}"


@given(st.text())
def test_what_is_no_iri_of_a_thing_stays_as_it_is(text: str) -> None:
    assert thing_path(text) == text


@pytest.mark.parametrize("prefix", PREFIXES)
def test_curies_expand(prefix: str) -> None:
    assert expand(f"{prefix}:x") == PREFIXES[prefix] + "x"
    assert PREFIXES[prefix][-1] in "#/"


def test_an_unknown_prefix_is_named() -> None:
    with pytest.raises(UsageError, match="unknown prefix 'foo' in 'foo:bar'; use one of tkg"):
        expand("foo:bar")


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_fragment_counts_characters_as_rfc_5147_does(start: int, end: int) -> None:
    sha = "0f" * 32
    assert fragment_iri(sha, start, end) == f"{document_iri(sha)}#char={start},{end}"
    assert document_iri(sha) == f"{BASE}document/{sha}"
