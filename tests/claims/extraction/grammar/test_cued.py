from __future__ import annotations

import random
import re
import subprocess
import sys

import pytest

from kg.claims.extraction.causes import CAUSES
from kg.claims.extraction.companies import clues
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.grammar.cued import Cued, cued
from kg.claims.extraction.grammar.cues import cues, folded
from tests.conftest import ROOT
from tests.mutation import mutated_text

RULES = ("acquisitions", "investments", "launches", "mergers", "ownerships", "partnerships")
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("acquir(?:ing|ed)", {"acquir"}),
        ("(?i)[Üü]bernahme", {"übernahme"}),
        (r"(?:buys|sells)\s\w+", {"buys", "sells"}),
        ("(?:收购|并购)", {"收购", "并购"}),
        ("(?:stake)+ in", {"stake"}),
        ("(?:stake)? in", {" in"}),
        ("(?=stake)it", {"it"}),
        (r"^\bled\b", {"led"}),
    ],
)
def test_every_match_holds_one_of_the_words(pattern: str, words: set[str]) -> None:
    assert cues(re.compile(pattern)) == words


@pytest.mark.parametrize("pattern", [r"\d+%?", "(?:buys)?", "a|buys", r"[a-z]+\s", "[^b]"])
def test_a_pattern_that_can_match_without_words_has_none(pattern: str) -> None:
    assert cues(re.compile(pattern)) is None
    assert cued(pattern).search("b 5 buys") is not None


@pytest.mark.parametrize("text", ["İnvested", "inveſted", "ınvested", "INVESTED", "invested\u2028in"])
def test_what_the_pattern_holds_for_equal_is_found(text: str) -> None:
    plain = re.compile(r"(?i)invested(?:\sin)?")
    assert (Cued(plain).search(text) is None) == (plain.search(text) is None)


def test_signs_that_ignoring_case_makes_equal_fold_alike() -> None:
    for code in range(sys.maxunicode + 1):
        sign = chr(code)
        for letter in {sign.lower(), sign.upper()} - {sign}:
            if len(letter) == 1 and re.fullmatch(re.escape(letter), sign, re.IGNORECASE):
                assert folded(letter) == folded(sign)


def test_cued_patterns_find_what_their_expressions_find() -> None:
    patterns = [pattern for rule in RULES for group in phrasings(rule).groups.values() for pattern in group]
    patterns += [one.cue for one in CAUSES] + list(clues._BEFORE_PATTERNS.values())
    generator = random.Random(5)
    for _ in range(60):
        text = mutated_text(TEXTS, generator, most=200)
        for pattern in patterns:
            spans = [match.span() for match in pattern.finditer(text)]
            assert spans == [match.span() for match in pattern.pattern.finditer(text)], pattern.pattern


EXTRACTED = """
import re, sys
from pathlib import Path
if sys.argv[1] == "without":
    del re._parser, re._constants
    sys.modules["re._parser"] = sys.modules["re._constants"] = None
from kg.claims.extraction.grammar import cues
from kg.documents import read
from kg.scale.extraction import propose
assert (cues.parser is None) == (sys.argv[1] == "without")
print([propose(read(Path(path))) for path in sys.argv[2:]])
"""


def test_without_the_parser_of_patterns_the_same_is_found() -> None:
    texts = [str(path) for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))[::9]]
    ways = [
        subprocess.run(
            [sys.executable, "-c", EXTRACTED, way, *texts], cwd=ROOT, capture_output=True, check=True
        ).stdout
        for way in ("with", "without")
    ]
    assert len(ways[0]) > 10_000
    assert ways[0] == ways[1]
