"""Names that have a part in a deal: who buys, is bought, teams up, owns or invests is a company.

The patterns of deals are tried on sentences in which the names that may be companies have signs, too.  A name
in the place of a company gains weight, more so where the other side is known to be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kg.claims.extraction.companies.latin import is_title_line
from kg.claims.extraction.companies.weighed import Weighed, ordinary
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.signed import NAME, bare, signed
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["cast"]

# Which groups of phrasings a rule has, and the part of the patterns that names a company.
_GROUPS = {
    "acquisitions": ("en", "fr", "es", "de"),
    "partnerships": ("en", "fr", "es", "de"),
    "ownerships": ("en", "other"),
    "investments": ("give", "other_give"),
    "mergers": ("patterns",),
}
_SIDES = ("a", "b", "t", "s", "l", "p", "c", "i", "a2", "t2", "c2")
_PATTERNS = CuedGroup(
    pattern for rule, groups in _GROUPS.items() for group in groups for pattern in phrasings(rule)[group]
)
# What a part weighs beside a company, and beside a name that may be one.
_BESIDE_COMPANY, _BESIDE_NAME = 2.0, 1.4
# How far below the floor a name may lie, and how much may speak against it.
_REACH, _LEAST = 2.2, -1.0
_MOST_NAMES = 40

_Scene = frozenset[str]
_WORD = re.compile(r"[^\W\d_]{3}")
_GERMAN_NOUN = said("finder").one("german_noun")


def cast(page: Page, weighed: Mapping[str, Weighed], floor: float) -> None:
    """Lend the names of a page the weight of their parts in its deals."""
    german = "de" in page.languages
    open_ones = {key for key, item in weighed.items() if _is_open(item, floor, german=german)}
    if not open_ones:
        return
    sure = {key for key, item in weighed.items() if item.score() >= floor}
    scenes = list(dict.fromkeys(_scenes(page, weighed, open_ones, sure)))
    known = sure
    for _ in range(2):
        for scene in scenes:
            for key in scene & open_ones:
                part = _BESIDE_COMPANY if scene & known - {key} else _BESIDE_NAME
                weighed[key].part = max(weighed[key].part, part)
        known = sure | {key for key in open_ones if weighed[key].score() >= floor}


def _is_open(item: Weighed, floor: float, *, german: bool) -> bool:
    return (
        floor - _REACH <= item.score() < floor
        and item.against > _LEAST
        and _WORD.search(item.text) is not None
        and not ordinary(item.text)
        and not (german and (_GERMAN_NOUN.search(item.text) or item.text.count(" ") > 1))
        and (not item.opens or " " in item.text or item.after > 0 or len(item.places) > 1)
    )


def _scenes(
    page: Page, weighed: Mapping[str, Weighed], open_ones: set[str], sure: set[str]
) -> Iterator[_Scene]:
    """The names that take part in one deal together, of which at least one is open."""
    places = sorted(
        (start, end, key)
        for key in open_ones | sure
        for start, end in weighed[key].places
        if page.plain[start:end] == weighed[key].text
    )
    at = 0
    for sentence in page.sentences:
        while at < len(places) and places[at][0] < sentence.start:
            at += 1
        last = at
        while last < len(places) and places[last][1] <= sentence.end:
            last += 1
        inside = places[at:last]
        if (
            1 < len(inside) <= _MOST_NAMES
            and not sentence.chinese
            and any(key in open_ones for *_, key in inside)
            and not is_title_line(sentence.plain)
        ):
            yield from _parts(sentence, inside)


def _parts(sentence: Sentence, inside: list[tuple[int, int, str]]) -> Iterator[_Scene]:
    plain = bare(sentence.plain)
    if not _PATTERNS.likely(plain):
        return
    text = signed(plain, sentence.start, [Span(start, end) for start, end, _ in inside]).text
    for match in _PATTERNS.finditer(text):
        signs = _sides(match.groupdict().items())
        keys = frozenset(inside[ord(sign) - NAME][2] for sign in signs)
        if len(keys) > 1:
            yield keys


def _sides(groups: Iterable[tuple[str, str | None]]) -> list[str]:
    return [sign for name, words in groups if name in _SIDES for sign in signs_of(words or "")]
