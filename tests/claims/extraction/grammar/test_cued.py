from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterable
from functools import cache

import pytest

from kg.claims.extraction.causes import CAUSES
from kg.claims.extraction.companies import clues
from kg.claims.extraction.deals.masked import masked_sentences
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.grammar.cued import Cued, CuedGroup, cued, listen
from kg.claims.extraction.grammar.cues import END, START, cues, folded
from kg.claims.extraction.metadata import read_metadata
from kg.claims.extraction.page import read_page
from kg.claims.extraction.reading import read
from tests.claims.extraction.grammar.drawing import EVERY
from tests.claims.extraction.reading_texts import document
from tests.conftest import ROOT
from tests.mutation import mutated_text

RULES = ("acquisitions", "investments", "launches", "mergers", "ownerships", "partnerships")
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("acquir(?:ing|ed)", {"acquiring", "acquired"}),
        ("acquir(?:ing|ed|e[a-z]+)", {"acquir"}),
        ("(?i)[Üü]bernahme", {"übernahme"}),
        (r"(?:buys|sells)\s\w+", {"buys ", "sells "}),
        ("(?:收购|并购)", {"收购", "并购"}),
        ("(?:stake)+ in", {"stake"}),
        ("(?:stake)? in", {" in"}),
        ("licen[cs]es?|licensed|sold", {"licence", "license", "sold"}),
        ("(?=stake)it", {"stake"}),
        (r"it(?=\s(?:bought|sold))", {"it bought", "it sold"}),
        ("sold(?!-out) to", {"sold to"}),
        (r"^\bled\b", {f"{START}led"}),
        (r"(?:in|from)\s$", {f"in {END}", f"from {END}"}),
        (r"(?m)^led", {"led"}),
        ("the .+ stake", {" stake"}),
    ],
)
def test_every_match_holds_one_of_the_words(pattern: str, words: set[str]) -> None:
    assert cues(pattern) == words


@pytest.mark.parametrize("pattern", [r"\d+%?", "(?:buys)?", "a|buys", r"[a-z]+\s", "[^b]"])
def test_a_pattern_that_can_match_without_words_has_none(pattern: str) -> None:
    assert cues(pattern) is None
    assert cued(pattern).search("b 5 buys") is not None


@pytest.mark.parametrize("text", ["İnvested", "inveſted", "ınvested", "INVESTED", "invested\u2028in"])
def test_what_the_pattern_holds_for_equal_is_found(text: str) -> None:
    plain = re.compile(r"(?i)invested(?:\sin)?")
    assert (Cued(plain.pattern).search(text) is None) == (plain.search(text) is None)


def test_signs_that_ignoring_case_makes_equal_fold_alike() -> None:
    for code in range(sys.maxunicode + 1):
        sign = chr(code)
        for letter in {sign.lower(), sign.upper()} - {sign}:
            if len(letter) == 1 and re.fullmatch(re.escape(letter), sign, re.IGNORECASE):
                assert folded(letter) == folded(sign)


def test_cued_patterns_find_what_their_expressions_find() -> None:
    patterns = [pattern for rule in RULES for group in phrasings(rule).groups.values() for pattern in group]
    patterns += [one.cue for one in CAUSES] + list(clues._BEFORE_PATTERNS)
    patterns = random.Random(4).sample(patterns, len(patterns) // EVERY)
    generator = random.Random(5)
    for _ in range(20):
        text = mutated_text(TEXTS, generator, most=200)
        for pattern in patterns:
            spans = [match.span() for match in pattern.finditer(text)]
            assert spans == [match.span() for match in _plain(pattern).finditer(text)], pattern.source


@cache
def _plain(pattern: Cued) -> re.Pattern[str]:
    return re.compile(pattern.source, pattern.pattern._flags)


@pytest.mark.parametrize("text", ["sold by", "sold by\n", "sold by\n\n", "sold by ", "by sold"])
def test_the_end_of_a_text_is_where_the_pattern_takes_it_to_be(text: str) -> None:
    plain = re.compile(r"by$")
    assert (Cued(plain.pattern).search(text) is None) == (plain.search(text) is None)


def _drawn(groups: Iterable[CuedGroup]) -> list[CuedGroup]:
    """Groups of the patterns that are tried."""
    generator = random.Random(6)
    patterns = [list(group) for group in groups]
    return [CuedGroup(generator.sample(each, -(-len(each) // EVERY))) for each in patterns]


def test_a_group_wakes_every_pattern_that_matches() -> None:
    groups = _drawn(group for rule in RULES for group in phrasings(rule).groups.values())
    generator = random.Random(7)
    for _ in range(60):
        text = mutated_text(TEXTS, generator, most=200)
        for group in groups:
            matching = [one for one in group if _plain(one).search(text)]
            likely = group.likely(text)
            assert [one for one in likely if one.pattern.search(text)] == matching


def test_what_many_texts_wake_is_what_each_of_them_wakes() -> None:
    groups = [clues._BEFORE_PATTERNS, *(one for rule in RULES for one in phrasings(rule).groups.values())]
    generator = random.Random(8)
    ends = ("", " with ", " according to ", " (", "\n")
    texts = [mutated_text(TEXTS, generator, most=200) + generator.choice(ends) for _ in range(300)]
    alone = [[group.likely(text) for group in groups] for text in texts]
    listen(["", *texts, "İ\x03\x02buys"])
    assert [[group.likely(text) for group in groups] for text in texts] == alone


def test_a_masked_sentence_is_written_wherever_a_pattern_matches_it() -> None:
    groups = _drawn(group for rule in RULES for group in phrasings(rule).groups.values())
    generator = random.Random(9)
    for _ in range(30):
        text = mutated_text(TEXTS, generator, most=1_500)
        page = read_page(document(text, "en", "zh"))
        for masked in masked_sentences(read(page, metadata=read_metadata(page))):
            for group in groups:
                spans = [match.span() for match in masked.matches(group)]
                assert spans == [m.span() for one in group for m in _plain(one).finditer(masked.text)]


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
