from __future__ import annotations

import random
import re

import pytest

from kg.claims.extraction.companies.words import said
from kg.claims.extraction.grammar.branches import branches
from tests.conftest import ROOT
from tests.mutation import mutated_text

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))]
CLUES = said("clues")
LINES = [line for line in map(CLUES.one, CLUES.singles) if not line.flags & (re.VERBOSE | re.IGNORECASE)]


@pytest.mark.parametrize(
    ("pattern", "alternatives"),
    [
        ("a|b", ["a", "b"]),
        ("(?:a|b)|c", ["a", "b", "c"]),
        (r"\b(?:a|(?:b|c))", [r"\ba", r"\bb", r"\bc"]),
        ("(?:a|b)c|d", ["(?:a|b)c", "d"]),
        ("(?:a|b)(?:c|d)", ["(?:a|b)(?:c|d)"]),
        ("(a|b)", ["(a|b)"]),
        ("(?:a|b)?", ["(?:a|b)?"]),
        (r"[|)(]\||[^]|]", [r"[|)(]\|", "[^]|]"]),
        ("|a", ["", "a"]),
        ("(?:a(?=b|c)|(?<!d|e)f)", ["a(?=b|c)", "(?<!d|e)f"]),
    ],
)
def test_alternatives_of_a_pattern(pattern: str, alternatives: list[str]) -> None:
    assert branches(pattern) == alternatives


def test_alternatives_begin_together_where_the_pattern_begins() -> None:
    generator = random.Random(11)
    compiled = [(line, [re.compile(f"(?:{each})$") for each in branches(line.pattern)]) for line in LINES]
    assert max(len(alternatives) for _, alternatives in compiled) > 10
    for _ in range(100):
        text = mutated_text(TEXTS, generator, most=70)
        for line, alternatives in compiled:
            whole = re.compile(f"(?:{line.pattern})$").search(text)
            starts = [match.start() for each in alternatives if (match := each.search(text)) is not None]
            assert min(starts, default=None) == (whole and whole.start())
