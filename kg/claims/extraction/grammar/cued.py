"""Patterns that are tried only on texts in which a word stands that they cannot match without.

All words of all such patterns are looked for in one scan of a text, whatever their number; the patterns that
have none of theirs in it then cost a look at one bit instead of a search.  A pattern is compiled when it is
first tried: most never are on a few documents, and to compile them all takes longer than to read these.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, reduce
from itertools import count
from operator import or_

from ahocorasick_rs import AhoCorasick

from kg.claims.extraction.grammar.cues import END, START, folded
from kg.claims.extraction.grammar.hints import hints
from kg.claims.extraction.grammar.late import Late

__all__ = ["Cued", "CuedGroup", "cued", "listen", "woken"]

_TEXTS = 2_048
# Longer texts hold some word of most patterns, and too many to keep.
_LONGEST = 64_000
_WAKES: dict[str, int] = {}
"""The bits of the patterns that each word wakes."""
_BITS = count()
_ALL = -1
_HEARD: dict[str, int] = {}
"""What each text wakes that was listened to."""
_BATCH = 32_768
_REMEMBERED = 512


class Cued:
    r"""A pattern that finds just what its regular expression finds, only sooner where it finds nothing.

    >>> acquired = Cued(r"(?i)(\w+) (?:acquires|buys) (\w+)")
    >>> acquired.search("Alder BUYS Birch")[2], acquired.search("Alder sold Birch")
    ('Birch', None)
    """

    __slots__ = ("bit", "cues", "pattern", "source")

    source: str
    """The regular expression as it is written."""
    pattern: Late
    """The pattern itself, which is tried on any text."""
    cues: frozenset[str] | None
    """Words, folded, of which one stands in every text that the pattern matches."""
    bit: int
    """The bit of the pattern in what a text wakes, 0 where it is always awake."""

    def __init__(self, source: str, flags: int = 0, *, outline: Callable[[], str] | None = None) -> None:
        """Take a regular expression, and what gives one that is quicker to read and needs no more than it."""
        self.source = source
        self.cues, opening, sketch = hints(source, flags, outline=outline)
        self.pattern = Late(source, flags, look=opening, sketch=sketch)
        self.bit = _enrolled(self.cues) if self.cues else 0

    @property
    def groupindex(self) -> Mapping[str, int]:
        """The numbers of its groups by their names."""
        return self.pattern.groupindex

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in a text, or in a stretch of it."""
        return self.pattern.search(text, start, end) if self.may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every match in a text, or in a stretch of it, in order."""
        return self.pattern.finditer(text, start, end) if self.may_match(text) else iter(())

    def may_match(self, text: str) -> bool:
        """Whether a word stands in a text that the pattern cannot match without."""
        return self.is_among(woken(text))

    def is_among(self, awake: int) -> bool:
        """Whether the pattern is among those that a text wakes."""
        return not self.bit or self.bit & awake != 0


class CuedGroup(tuple[Cued, ...]):
    """Cued patterns of which only those are tried on a text that a word of it wakes.

    >>> deals = CuedGroup(map(cued, ("buys", "sells", "[a-z]+s")))
    >>> [one.pattern.pattern for one in deals.likely("Alder sells Birch")]
    ['sells', '[a-z]+s']
    """

    _places: dict[int, int]
    _open: tuple[int, ...]
    _always: tuple[Cued, ...]
    _mask: int
    _among: dict[int, Sequence[Cued]]

    def __new__(cls, patterns: Iterable[Cued]) -> CuedGroup:
        """The group of some patterns, which keep their order."""
        self = super().__new__(cls, patterns)
        self._places = {one.bit: place for place, one in enumerate(self) if one.bit}
        self._open = tuple(place for place, one in enumerate(self) if not one.bit)
        self._always = tuple(self[place] for place in self._open)
        self._mask = reduce(or_, (one.bit for one in self), 0)
        # Most sentences wake no pattern or a single one, so that few sets of them come up again and again.
        self._among = {}
        return self

    @cached_property
    def _own(self) -> tuple[AhoCorasick, tuple[int, ...]]:
        """What finds the words of the group, and the bits that each of them wakes."""
        words = dict.fromkeys(word for one in self for word in one.cues or ())
        return AhoCorasick(tuple(words)), tuple(_WAKES[word] & self._mask for word in words)

    def likely(self, text: str) -> Sequence[Cued]:
        """The patterns that may match a text, in their order."""
        return self.among(woken(text))

    def likely_once(self, text: str) -> Sequence[Cued]:
        """The same for a text that nothing else is looked for in: only the words of the group are."""
        return self.among(_wakes(*self._own, text))

    def among(self, awake: int) -> Sequence[Cued]:
        """The patterns that are among those that a text wakes, in their order."""
        awake &= self._mask
        if not awake:
            return self._always
        known = self._among.get(awake)
        if known is None:
            if len(self._among) >= _REMEMBERED:
                self._among.clear()
            places = [self._places[bit] for bit in _single_bits(awake)]
            known = self._among[awake] = tuple(self[place] for place in sorted((*self._open, *places)))
        return known

    def search(self, text: str, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that an alternation of the patterns would find before an offset: the first to begin."""
        return _first(one.pattern.search(text, 0, end) for one in self.likely(text))

    def search_once(self, text: str) -> re.Match[str] | None:
        """The same match in a text that nothing else is looked for in."""
        return _first(one.pattern.search(text) for one in self.likely_once(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches of one pattern after the other."""
        for one in self.likely(text):
            yield from one.pattern.finditer(text)

    def finditer_once(self, text: str) -> Iterator[re.Match[str]]:
        """The same matches in a text that nothing else is looked for in."""
        for one in self.likely_once(text):
            yield from one.pattern.finditer(text)


def _first(found: Iterable[re.Match[str] | None]) -> re.Match[str] | None:
    return min((match for match in found if match), key=lambda match: match.start(), default=None)


def _single_bits(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


def cued(pattern: str, flags: int = 0) -> Cued:
    """The cued pattern of a regular expression."""
    return Cued(pattern, flags)


def _marked(text: str) -> str:
    marked = START + folded(text) + END
    # A pattern may take the place before the last line break for the end as well.
    return marked + marked[:-2] + END if text.endswith("\n") else marked


def _enrolled(words: Iterable[str]) -> int:
    """A bit for a new pattern, which these words wake from now on."""
    bit = 1 << next(_BITS)
    for word in sorted(words):
        _WAKES[word] = _WAKES.get(word, 0) | bit
    _automaton.cache_clear()
    _woken_now.cache_clear()
    _HEARD.clear()
    return bit


@lru_cache(maxsize=1)
def _automaton() -> tuple[AhoCorasick, tuple[int, ...]]:
    return AhoCorasick(tuple(_WAKES)), tuple(_WAKES.values())


def listen(texts: Iterable[str]) -> None:
    """Look for the words of all patterns in the texts of one page, in few scans instead of one for each.

    What was heard in those of the page before is forgotten.
    """
    _HEARD.clear()
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size > _BATCH:
            _HEARD.update(_heard(batch))
            batch, size = [], 0
    _HEARD.update(_heard(batch))


def _heard(texts: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Each text with the bits of the patterns that it wakes."""
    automaton, wakes = _automaton()
    marked = [_marked(text) for text in texts]
    found = iter(automaton.find_matches_as_indexes("".join(marked), overlapping=True))
    number, _, stop = next(found, _NOTHING)
    end = 0
    for text, each in zip(texts, marked, strict=True):
        end += len(each)
        awake = 0
        while stop <= end:
            awake |= wakes[number]
            number, _, stop = next(found, _NOTHING)
        yield text, awake


_NOTHING = (0, 0, sys.maxsize)


def woken(text: str) -> int:
    """The bits of all cued patterns of which a word stands in a text; of a very long one, of all patterns."""
    if len(text) > _LONGEST:
        return _ALL
    heard = _HEARD.get(text)
    return _woken_now(text) if heard is None else heard


@lru_cache(maxsize=_TEXTS)
def _woken_now(text: str) -> int:
    return _wakes(*_automaton(), text)


def _wakes(automaton: AhoCorasick, wakes: Sequence[int], text: str) -> int:
    found = automaton.find_matches_as_indexes(_marked(text), overlapping=True)
    awake = 0
    for number in {each[0] for each in found}:
        awake |= wakes[number]
    return awake
