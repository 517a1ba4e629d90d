"""Patterns that are tried only on texts in which a word stands that they cannot match without.

All words of all such patterns are looked for in one scan of a text, whatever their number; the patterns that
have none of theirs in it then cost a comparison of sets instead of a search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from kg.claims.extraction.grammar.cues import cues, folded

__all__ = ["Cued", "cued"]

_TEXTS = 256
# Longer texts hold some word of most patterns.
_LONGEST = 2_000
_WORDS: dict[str, None] = {}


class Cued:
    r"""A pattern that finds just what its regular expression finds, only sooner where it finds nothing.

    >>> acquired = Cued(re.compile(r"(?i)(\w+) (?:acquires|buys) (\w+)"))
    >>> acquired.search("Alder BUYS Birch")[2], acquired.search("Alder sold Birch")
    ('Birch', None)
    """

    __slots__ = ("_cues", "groupindex", "pattern")

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.groupindex = pattern.groupindex
        self._cues = cues(pattern)
        if self._cues and not self._cues <= _WORDS.keys():
            _WORDS.update(dict.fromkeys(sorted(self._cues)))
            _automaton.cache_clear()
            _heard.cache_clear()

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return self.pattern.search(text) if self._may_match(text) else None

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Every match in a text from an offset on, in order."""
        return self.pattern.finditer(text, start) if self._may_match(text) else iter(())

    def _may_match(self, text: str) -> bool:
        return self._cues is None or len(text) > _LONGEST or not self._cues.isdisjoint(_heard(text))


def cued(pattern: str, flags: int = 0) -> Cued:
    """The cued pattern of a regular expression."""
    return Cued(re.compile(pattern, flags))


@lru_cache(maxsize=1)
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    words = tuple(_WORDS)
    return AhoCorasick(words), words


@lru_cache(maxsize=_TEXTS)
def _heard(text: str) -> frozenset[str]:
    """The words of all cued patterns that stand in a text."""
    automaton, words = _automaton()
    found = automaton.find_matches_as_indexes(folded(text), overlapping=True)
    return frozenset([words[number] for number, _, _ in found])
