"""Patterns that look at the next sign first match what they match without."""

from __future__ import annotations

import random
import re

import pytest

from kg.claims.extraction.causes import CAUSES
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.grammar.openings import guarded
from tests.claims.extraction.grammar.drawing import EVERY
from tests.conftest import ROOT
from tests.mutation import mutated_text

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))]
NAMED = ("acquisitions", "coreference", "investments", "partnerships", "status")


@pytest.mark.parametrize(
    ("pattern", "look"),
    [
        ("(?i)buys|sells", "(?=[bs])"),
        (r"(?i)(?P<verb>\bbuys|\bsells)", r"\b(?=[bs])"),
        (r"\bbuys|sells", "(?=[bs])"),
        (r"(?<!\d)[0-4a]", r"(?=[0-4a])"),
        (r"\b(?:re-?)?buys", r"\b(?=[br])"),
        (r"(?i)(?:\d+\s)*buys", r"(?=[\db])"),
        (r"(?:(?=x)|\b)[]^-]", r"(?=[\-\]\^])"),
    ],
)
def test_the_signs_that_open_a_match_are_read_off_the_pattern(pattern: str, look: str) -> None:
    lead = "(?i)" if pattern.startswith("(?i)") else ""
    assert guarded(pattern) == f"{lead}{look}(?:{pattern.removeprefix(lead)})"


@pytest.mark.parametrize(
    "pattern",
    [
        *("buys", "(?:buys|sells) it", "[bs]uys", "[a-z]+s", "^(?i:b)uys"),
        *(r"\b\w+", r"\b(?:buys)?", "(?i)[^a]b", r"\b(?i:b)", ".b"),
    ],
)
def test_where_a_look_saves_nothing_or_is_not_known_there_is_none(pattern: str) -> None:
    assert guarded(pattern) == pattern


@pytest.mark.parametrize("text", ["ſells", "SELLS", "\u212aeeps", "İt", "ıt", "ß", "ẞ", "ǅ", "ﬅ", "ﬆ"])
@pytest.mark.parametrize("pattern", ["(?i)sells|keeps", "(?i)it|ß", "(?i)[k-s]e|ǆ", "(?i)ﬅ|[a-z]"])
def test_signs_of_other_cases_open_a_match_as_well(pattern: str, text: str) -> None:
    assert guarded(pattern) != pattern
    assert _spans(guarded(pattern), 0, text) == _spans(pattern, 0, text)


def test_a_verbose_pattern_keeps_its_comments() -> None:
    pattern = "(?x)\\b [ #]?buys  # a comment"
    assert _spans(guarded(pattern), 0, "it buys") == _spans(pattern, 0, "it buys") == [(2, 7)]


def test_guarded_patterns_find_what_the_patterns_find() -> None:
    sources = {one.source for name in NAMED for group in phrasings(name).groups.values() for one in group}
    sources |= {one for name in NAMED for one in phrasings(name).singles.values()}
    sources |= {one.cue.source for one in CAUSES}
    drawn = random.Random(3).sample(sorted(sources), len(sources) // EVERY)
    changed = {source: behind for source in drawn if (behind := guarded(source)) != source}
    assert len(changed) > 100 // EVERY
    generator = random.Random(11)
    texts = [mutated_text(TEXTS, generator, most=300) for _ in range(12)]
    for source, behind in changed.items():
        for text in texts:
            assert _spans(behind, 0, text) == _spans(source, 0, text), source


def _spans(pattern: str, flags: int, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text, flags)]
