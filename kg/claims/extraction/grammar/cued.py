"""Patterns that are tried only on texts in which a word stands that they cannot match without.

All words of all such patterns are looked for in one scan of a text, whatever their number; the patterns that
have none of theirs in it then cost a comparison of sets instead of a search.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from kg.claims.extraction.grammar.cues import END, START, cues, folded

__all__ = ["Cued", "CuedGroup", "cued"]

_TEXTS = 2_048
# Longer texts hold some word of most patterns, and too many to keep.
_LONGEST = 64_000
_WORDS: dict[str, None] = {}


class Cued:
    r"""A pattern that finds just what its regular expression finds, only sooner where it finds nothing.

    >>> acquired = Cued(re.compile(r"(?i)(\w+) (?:acquires|buys) (\w+)"))
    >>> acquired.search("Alder BUYS Birch")[2], acquired.search("Alder sold Birch")
    ('Birch', None)
    """

    __slots__ = ("cues", "groupindex", "pattern")

    pattern: re.Pattern[str]
    cues: frozenset[str] | None
    """Words, folded, of which one stands in every text that the pattern matches."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.groupindex = pattern.groupindex
        self.cues = cues(pattern)
        if self.cues and not self.cues <= _WORDS.keys():
            _WORDS.update(dict.fromkeys(sorted(self.cues)))
            _automaton.cache_clear()
            _heard.cache_clear()

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in a text, or in a stretch of it."""
        return self.pattern.search(text, start, end) if self.may_match(text) else None

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Every match in a text from an offset on, in order."""
        return self.pattern.finditer(text, start) if self.may_match(text) else iter(())

    def may_match(self, text: str) -> bool:
        """Whether a word stands in a text that the pattern cannot match without."""
        return self.cues is None or len(text) > _LONGEST or not self.cues.isdisjoint(_heard(text))


class CuedGroup(tuple[Cued, ...]):
    """Cued patterns of which only those are tried on a text that a word of it wakes.

    >>> deals = CuedGroup(map(cued, ("buys", "sells", "[a-z]+s")))
    >>> [pattern.pattern for pattern in deals.likely("Alder sells Birch")]
    ['sells', '[a-z]+s']
    """

    _by_cue: dict[str, list[int]]
    _always: list[int]
    _own: AhoCorasick
    _places: tuple[list[int], ...]

    def __new__(cls, patterns: Iterable[Cued]) -> CuedGroup:
        """The group of some patterns, which keep their order."""
        self = super().__new__(cls, patterns)
        self._always = [place for place, one in enumerate(self) if one.cues is None]
        self._by_cue = {}
        for place, one in enumerate(self):
            for word in one.cues or ():
                self._by_cue.setdefault(word, []).append(place)
        self._own = AhoCorasick(tuple(self._by_cue))
        self._places = tuple(self._by_cue.values())
        return self

    def likely(self, text: str) -> Sequence[re.Pattern[str]]:
        """The patterns that may match a text, in their order."""
        if len(text) > _LONGEST:
            return [one.pattern for one in self]
        woken = self._by_cue.keys() & _heard(text)
        places = set(self._always).union(*(self._by_cue[word] for word in woken)) if woken else self._always
        return [self[place].pattern for place in sorted(places)]

    def likely_once(self, text: str) -> Sequence[re.Pattern[str]]:
        """The same for a text that nothing else is looked for in: only the words of the group are."""
        found = self._own.find_matches_as_indexes(_marked(text), overlapping=True)
        if not found:
            return [self[place].pattern for place in self._always]
        places = set(self._always).union(*(self._places[number] for number in {each[0] for each in found}))
        return [self[place].pattern for place in sorted(places)]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches of one pattern after the other."""
        for pattern in self.likely(text):
            yield from pattern.finditer(text)


def cued(pattern: str, flags: int = 0) -> Cued:
    """The cued pattern of a regular expression."""
    return Cued(re.compile(pattern, flags))


def _marked(text: str) -> str:
    marked = START + folded(text) + END
    # A pattern may take the place before the last line break for the end as well.
    return marked + marked[:-2] + END if text.endswith("\n") else marked


@lru_cache(maxsize=1)
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    words = tuple(_WORDS)
    return AhoCorasick(words), words


@lru_cache(maxsize=_TEXTS)
def _heard(text: str) -> frozenset[str]:
    """The words of all cued patterns that stand in a text."""
    automaton, words = _automaton()
    found = automaton.find_matches_as_indexes(_marked(text), overlapping=True)
    return frozenset([words[number] for number in {each[0] for each in found}])
