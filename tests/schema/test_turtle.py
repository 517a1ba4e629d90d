from __future__ import annotations

import pyoxigraph as ox
from hypothesis import given
from hypothesis import strategies as st

from kg.schema.turtle import Blank, Block, Series, Words, written

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(_TEXT)
def test_any_text_is_read_back(text: str) -> None:
    block = Block("tkg:a", (("rdfs:label", (Words(text, "en"), Words(text), Words(text, datatype="tkg:d"))),))
    values = [quad.object.value for quad in ox.parse(written([block], title="t"), format=ox.RdfFormat.TURTLE)]
    assert values == [text] * 3


def test_nested_blocks_are_read_back_and_stay_narrow() -> None:
    inner = Blank((("sh:class", ("tkg:B",)), ("sh:in", (Series(("tkg:a", "tkg:b", 3)),))))
    many = tuple(f"tkg:Name{number}" for number in range(20))
    block = Block(
        "tkg:a", (("sh:property", (inner, inner)), ("sh:or", (Series((inner,)),)), ("sh:and", many))
    )
    text = written([block, block], title="One.\nTwo.").decode()
    assert max(map(len, text.splitlines())) <= 110
    assert text.startswith("# One.\n# Two.\n\n@prefix sh:")
    assert len(list(ox.parse(text.encode(), format=ox.RdfFormat.TURTLE))) > 40


def test_only_used_prefixes_are_declared() -> None:
    text = written([Block("tkg:a", (("rdfs:label", (Words("owl:Class http://x skos:y"),)),))], title="t")
    assert text.decode().count("@prefix") == 2
