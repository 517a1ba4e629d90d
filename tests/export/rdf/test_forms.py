"""The formats that are written together hold what the engine writes of each."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pyoxigraph as ox
from hypothesis import given
from hypothesis import strategies as st

from kg.export.rdf.forms import forms
from kg.store.terms import boolean, decimal, integer, iri, local, n_quads, plain, quad, serialize, text, year

_CHARACTERS = st.characters(exclude_categories=("Cs",))
_TEXTS = st.text(_CHARACTERS, max_size=8)
_NODES = st.one_of(
    st.sampled_from([iri(f"https://e.org/{name}") for name in ("a", "a-b", "é", "a#b,c")]),
    st.sampled_from(
        [local(f"tkg:{name}") for name in ("", "Deal", "a.b", "a.", "-a", "a/b", "ä", "a%20b", "~a")]
    ),
)
_VALUES = st.one_of(
    _NODES,
    _TEXTS.map(plain),
    st.builds(text, _TEXTS, st.sampled_from(["en", "zh", "pt-br"])),
    st.decimals(allow_nan=False, allow_infinity=False, places=2).map(Decimal).map(decimal),
    st.integers().map(integer),
    st.integers(1, 9999).map(year),
    st.booleans().map(lambda value: boolean(value=value)),
)
_QUADS = st.builds(quad, _NODES, st.sampled_from(["rdf:type", "rdfs:label", "tkg:a/b"]), _VALUES)


@given(st.lists(_QUADS, max_size=12), st.integers(1, 13))
def test_each_format_is_that_of_the_engine(lines: Sequence[str], together: int) -> None:
    ordered = sorted(set(lines))
    found, turtle, json_ld = (
        b"".join(pieces) for pieces in zip(*forms(ordered, together=together), strict=True)
    )
    assert found == n_quads(lines)
    quads = list(ox.parse(found, format=ox.RdfFormat.N_QUADS))
    assert turtle == serialize(quads, ox.RdfFormat.TURTLE)
    assert json_ld + b"]" == serialize(quads, ox.RdfFormat.JSON_LD)
