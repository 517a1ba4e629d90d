"""Factors in a list without its bullets: "Key drivers include: Cheap phones. New laws on care."."""

from __future__ import annotations

import re

from kg.claims.extraction.page import Page, Span
from kg.claims.extraction.rules.factor_words import KINDS, STATES

__all__ = ["fragments"]

_ANNOUNCED = {
    kind: re.compile(rf"(?i)(?<![A-Za-z-])(?:{words})(?![A-Za-z-])[^.:]{{0,80}}:\s")
    for kind, words in KINDS.items()
}
_MOST_WORDS = 40
# "Growth has three drivers: cheap phones, a new law, and old age": nothing is left to follow.
_LISTED = re.compile(r":\s[^:]*,[^:]*,?\sand\s[^:]*$")
_REFERS = re.compile(r"(?:This|These|Those|That|It|They|Such|Its|Their)\b")
# Verbs of other languages by which a sentence states something.
_TELLS = re.compile(
    r"(?i)\b(?:\w{3,}(?:rá|rán|aba|aban|ían)|indica|permiten?|hace|hacen|está|están|puede|pueden|hay|permet|permettent|peut|peuvent|fait|wird|werden|hat|haben|kann|können)\b"
)


def fragments(page: Page) -> dict[int, tuple[str, Span]]:
    """The sentences without a verb that follow an announcement in its paragraph, by their start."""
    found: dict[int, tuple[str, Span]] = {}
    kind, block = None, -1
    for sentence in page.sentences:
        if sentence.chinese or sentence.block != block or ":" in sentence.plain:
            kind = None if sentence.chinese else _announced(sentence.plain)
        elif kind is not None and _is_fragment(sentence.plain):
            found[sentence.start] = (kind, _first_clause(sentence.plain, sentence.start))
        else:
            kind = None
        block = sentence.block
    return found


def _announced(plain: str) -> str | None:
    """The kind of factors that a sentence announces before its colon.

    >>> _announced("Key drivers of the market include: Cheap phones."), _announced("Cheap phones sell.")
    ('driver', None)
    """
    if ":" not in plain or _LISTED.search(plain):
        return None
    return next((kind for kind, pattern in _ANNOUNCED.items() if pattern.search(plain)), None)


def _is_fragment(plain: str) -> bool:
    return (
        len(plain.split()) <= _MOST_WORDS
        and not _REFERS.match(plain)
        and not STATES.search(plain)
        and not _TELLS.search(plain)
    )


def _first_clause(plain: str, start: int) -> Span:
    """What names the factor: up to the first comma that a participle or an example follows."""
    end = re.search(r",\s(?:\w+ing|such\sas|including|especially|particularly)\b|\.?$", plain)
    return Span(start, start + (end.start() if end else len(plain)))
