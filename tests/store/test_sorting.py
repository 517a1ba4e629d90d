"""Quads in order, also when they do not fit in memory at once."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from kg.store.sorting import sorted_n_quads
from kg.store.terms import Line, iri, n_quads, plain, quad, text

_TEXTS = st.text(max_size=6)
_NODES = st.sampled_from([iri(f"https://e.org/{name}") for name in ("a", "a-b", "ab", "b/c", "é")])
_VALUES = st.one_of(_NODES, _TEXTS.map(plain), st.builds(text, _TEXTS, st.sampled_from(["en", "zh", "de"])))
_LINES = st.builds(
    quad,
    _NODES,
    st.sampled_from(["rdf:type", "rdfs:label", "skos:prefLabel"]),
    _VALUES,
    st.one_of(st.just(""), _NODES),
)


@given(st.lists(_LINES, max_size=40), st.integers(1, 9))
def test_the_order_is_that_of_all_at_once(lines: list[Line], most: int) -> None:
    with TemporaryDirectory() as folder:
        found = b"".join(sorted_n_quads(lines, folder=Path(folder), most=most))
        assert not list(Path(folder).iterdir())
    assert found == n_quads(lines)
