"""The deals that the sentences of a page tell of, each as the names that take part in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kg.claims.extraction.companies.headlines import is_title_line
from kg.claims.extraction.deals.adverbials import settled
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.european_owners import owned_in
from kg.claims.extraction.deals.european_purchases import bought_in
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.signed import bare, signed
from kg.claims.extraction.deals.signs import NAME
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["SPOKEN_OF", "Place", "Scene", "scenes", "ties", "trades"]

# Which groups of phrasings a rule has, and the part of the patterns that names a company.
_GROUPS = {
    "acquisitions": ("en", "fr", "es", "de"),
    "partnerships": ("en", "fr", "es", "de"),
    "ownerships": ("en", "other", "other_wide"),
    "investments": ("give", "other_give", "en", "other", "gapped"),
    "mergers": ("patterns",),
}
_SIDES = ("a", "b", "t", "s", "l", "p", "c", "i", "a2", "t2", "c2")
_PATTERNS = CuedGroup(
    pattern for rule, groups in _GROUPS.items() for group in groups for pattern in phrasings(rule)[group]
)
# What headlines in capitals say of companies that the text need not name again.
_IN_HEADLINES = CuedGroup(
    pattern for group in _GROUPS["partnerships"] for pattern in phrasings("partnerships")[group]
)
# Deals in which shares change hands, as English tells of them.
_TRADES = CuedGroup(
    pattern
    for rule in ("acquisitions", "ownerships", "investments", "mergers")
    for group in _GROUPS[rule]
    if group not in ("fr", "es", "de", "other", "other_give", "other_wide")
    for pattern in phrasings(rule)[group]
)
_TIES = CuedGroup(phrasings("partnerships")["en"])
_MOST_NAMES = 40

# What opens "Buoyed with $9 million, Alder grows" is not who took it.
_BUOYED = re.compile("[\ue000-\uefff]\\swith\\s")
_MONEY_TALK = phrasings("investments").one("money_talk")
_RAISED = phrasings("investments").one("raised")
# Who gave what is raised, in the same sentence.
_BY = phrasings("investments")["by"]

Scene = frozenset[str]
"""The keys of the names that take part in one deal."""
# Whom "it" and "the company" mean: some company that the page names.
_PRONOUN = phrasings("coreference").cued("latin")
SPOKEN_OF = ""
"""The key of whom a pronoun means."""


class Place(NamedTuple):
    """Where a name stands in a page, and its key."""

    start: int
    end: int
    key: str


def scenes(page: Page, places: Sequence[Place], open_ones: set[str], *, spoken_of: bool) -> Iterator[Scene]:
    """The names that take part in one deal together, of which at least one is open."""
    german = "de" in page.languages
    for sentence, inside in _sentences(page, places, open_ones):
        titled = not german and is_title_line(sentence.plain)
        plain = bare(sentence.plain)
        if not _PATTERNS.likely(plain):
            continue
        named = sorted([*inside, *_pronouns(sentence, inside)]) if spoken_of else inside
        language = page.language_of(sentence.plain)
        text = _with_signs(sentence, plain, named, european=language in EUROPEAN)
        found = _IN_HEADLINES.finditer(text.lower()) if titled else _PATTERNS.finditer(text)
        yield from _parts(text, found, named)
        if language in EUROPEAN:
            yield from _told(text, language, named)


def trades(page: Page, places: Sequence[Place], open_ones: set[str]) -> Iterator[Scene]:
    """The names between which shares change hands, of which at least one is open and none a pronoun."""
    return _told_in_prose(page, places, open_ones, _TRADES)


def ties(page: Page, places: Sequence[Place], open_ones: set[str]) -> Iterator[Scene]:
    """The names of those who work together, of which at least one is open and none a pronoun."""
    return _told_in_prose(page, places, open_ones, _TIES)


def _told_in_prose(
    page: Page, places: Sequence[Place], open_ones: set[str], patterns: CuedGroup
) -> Iterator[Scene]:
    for sentence, inside in _sentences(page, places, open_ones):
        plain = bare(sentence.plain)
        if len(inside) > 1 and patterns.likely(plain) and not is_title_line(sentence.plain):
            text = _with_signs(sentence, plain, inside)
            yield from (scene for scene in _parts(text, patterns.finditer(text), inside) if len(scene) > 1)


def _sentences(
    page: Page, places: Sequence[Place], open_ones: set[str]
) -> Iterator[tuple[Sentence, list[Place]]]:
    """The sentences that hold open names and not too many, and the places of names in each of them."""
    at = 0
    for sentence in page.sentences:
        while at < len(places) and places[at].start < sentence.start:
            at += 1
        last = at
        while last < len(places) and places[last].end <= sentence.end:
            last += 1
        inside = list(places[at:last])
        if (
            len(inside) <= _MOST_NAMES
            and not sentence.chinese
            and any(place.key in open_ones for place in inside)
        ):
            yield sentence, inside


def _pronouns(sentence: Sentence, inside: Sequence[Place]) -> list[Place]:
    """The places that mean a company without naming it."""
    found = (
        Place(sentence.start + match.start(), sentence.start + match.end(), SPOKEN_OF)
        for match in _PRONOUN.finditer(sentence.plain)
    )
    return [
        said
        for said in found
        if not any(place.start < said.end and said.start < place.end for place in inside)
    ]


def _told(text: str, language: str, named: Sequence[Place]) -> Iterator[Scene]:
    """Who buys and owns whom, as the words around the names tell."""
    both = [(one.buyers, one.targets) for one in bought_in(text, language)]
    both += [(one.parents, one.children) for one in owned_in(text, language)]
    for first, second in both:
        keys = frozenset(named[ord(sign) - NAME].key for sign in (*first, *second))
        if len(keys) > 1:
            yield keys


def _with_signs(sentence: Sentence, plain: str, named: Iterable[Place], *, european: bool = False) -> str:
    spans = [Span(place.start, place.end) for place in named]
    return settled(signed(plain, sentence.start, spans), european=european).text


def _parts(text: str, found: Iterable[re.Match[str]], named: Sequence[Place]) -> Iterator[Scene]:
    for match in found:
        signs = _sides(match.groupdict().items())
        raised = _is_raise(match)
        if raised:
            signs += [sign for by in _BY.finditer(text) for sign in signs_of(by["i"])]
        keys = frozenset(named[ord(sign) - NAME].key for sign in signs)
        if len(keys) > 1 or raised:
            yield keys


def _is_raise(match: re.Match[str]) -> bool:
    """Whether a match tells of a round by its sum: nobody but a company takes one."""
    told = _MONEY_TALK.search(match[0]) or _RAISED.search(match[0])
    at_place = match.string[: match.start()].endswith((" in ", " aus ", " from "))
    return bool(match.groupdict().get("m") and told) and not at_place and _BUOYED.match(match[0]) is None


def _sides(groups: Iterable[tuple[str, str | None]]) -> list[str]:
    return [sign for name, words in groups if name in _SIDES for sign in signs_of(words or "")]
