"""A pattern that is compiled late is the pattern."""

from __future__ import annotations

import re

import pytest

from kg.claims.extraction.grammar.late import Late


def test_it_answers_as_its_pattern_does() -> None:
    one, plain = Late(r"(?P<who>\w+) buys", re.IGNORECASE), re.compile(r"(?P<who>\w+) buys", re.IGNORECASE)
    assert one.pattern == plain.pattern
    assert one.flags == plain.flags
    assert one.groupindex == plain.groupindex
    assert [match.span() for match in one.finditer("Alder BUYS, Birch buys")] == [(0, 10), (12, 22)]
    assert one.sub("-", "Alder buys") == plain.sub("-", "Alder buys") == "-"


def test_a_fault_shows_when_it_is_tried() -> None:
    broken = Late("(")
    with pytest.raises(re.error):
        broken.search("Alder")
