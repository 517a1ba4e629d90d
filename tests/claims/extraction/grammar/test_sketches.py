"""A sketch is found wherever its pattern matches."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.grammar.hints import hints
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.sketches import sketch
from tests.claims.extraction.grammar.drawing import EVERY

RULES = ("acquisitions", "investments", "launches", "mergers", "ownerships", "partnerships")
BOOK = Path(__file__).parents[1] / "rules" / "phrasebook"
SIGNS = {"A": "\ue000", "B": "\ue001", "C": "\ue002", "D": "\ue003"}
SENTENCES = [
    line.split(" | ")[1].format(**SIGNS)
    for path in sorted(BOOK.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()[:: 7 * EVERY]
]
LONG = "(?!never)" * 40
"""Asks for nothing that any sentence here holds, and makes a pattern long."""


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        ("Alder buys", ("Alder\\ buys",)),
        (r"(?i)\balder\s\w+ buys$", (r"(?i)alder\s", r"(?i)\ buys")),
        ("(?:Alder|Birch) buys", ("(?:Alder|Birch)\\ buys",)),
        ("(?:Alder|[A-Z]+) buys", ("(?:Alder|[A-Z])", "\\ buys")),
        ("(?:Alder|.*) buys", ("\\ buys",)),
        ("(?P<who>Al(?:der)?) buys", ("Al", "\\ buys")),
        ("(?:Alder, ){2,5}(?=Oak)Birch", ("Alder,\\ ", "Birch")),
        ("(?i:Alder) buys", ("\\ buys",)),
        ("[^a] buys (?<=s )[a-z0-9A-Z_À-Ö.,;:!?$%&]", ("\\ buys\\ ",)),
        ("(?:(?:Alder){1}|Birch)(?P<a>x)(?P=a)", ("(?:Alder|Birch)x",)),
        (".*", ()),
    ],
)
def test_it_holds_what_every_match_has_in_order(pattern: str, pieces: tuple[str, ...]) -> None:
    assert sketch(pattern + LONG) == pieces
    assert sketch(pattern) == ()


@pytest.mark.parametrize("text", ["Alder buys Birch", "Birch buys Alder", "alder buys it", "Alder sells"])
def test_a_text_without_it_is_not_tried(text: str) -> None:
    source = "Alder (?:buys|sells) [A-Z]" + LONG
    plain, sketched = re.compile(source), Late(source, sketch=sketch(source))
    for name in ("search", "match", "fullmatch"):
        assert (getattr(sketched, name)(text) is None) == (getattr(plain, name)(text) is None)
    assert [one.span() for one in sketched.finditer(text, 1)] == [
        one.span() for one in plain.finditer(text, 1)
    ]


def test_pieces_may_lie_in_one_another() -> None:
    source = "(?:Alder|Ald)(?:der|er) buys" + LONG
    assert Late(source, sketch=sketch(source)).search("Alder buys")


def test_no_match_of_a_long_pattern_is_passed_over() -> None:
    groups = [group for rule in RULES for group in phrasings(rule).groups.values()]
    matches = 0
    for sentence in SENTENCES:
        for one in (one for group in groups for one in group.likely(sentence)):
            pieces = hints(one.source, outline=str).sketch
            if pieces and _compiled(one.source).search(sentence) is not None:
                matches += 1
                assert Late(one.source, sketch=pieces)._may_match(sentence, 0, len(sentence)), one.source
    assert matches > 200 // EVERY


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
