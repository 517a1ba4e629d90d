"""Strange strings that a text repeats in changing company: where they begin and end, a name does."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from kg.claims.extraction.companies.ordinary import (
    is_word,
    leading_words,
    place_length,
    strange_signs,
    unfamiliar,
)
from kg.claims.extraction.companies.words import said

__all__ = ["led_by_words", "recurrent", "within"]

_NO_NAME = said("chinese").one("no_recurrent")
_RUN = re.compile(r"[\u3400-\u9fff]+")
_SHORTEST, _LONGEST = 2, 8
_OFTEN = 3
# Of a very long text the beginning tells enough.
_REACH = 60_000
# What goes on in the same way in so many of its places is only a part of something longer.
_SAME = 0.7
_STRANGE = 2
_NEIGHBOURS = 2
# How many signs of the sentence may stick to the front of a name.
_REACH_OF_WORDS = 4
# Signs that follow a verb, or stand for one before a name.
_AFTER_VERB = re.compile(r"[好了给出入予办含]$")


def recurrent(text: str) -> frozenset[str]:
    """The strings of two to eight signs that stand three times or more, with changing signs on both sides.

    >>> sorted(recurrent("青枫云完成融资。目前青枫云服务三城。据悉,青枫云将扩张。"))
    ['青枫云']
    """
    runs = [run[0] for run in _RUN.finditer(text[:_REACH])]
    counts = Counter(words[start:end] for words in runs for start, end in _spans(words))
    likely = {string for string, count in counts.items() if count >= _OFTEN and _is_strange(string)}
    left: defaultdict[str, Counter[str]] = defaultdict(Counter)
    right: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for words in runs:
        for start, end in _spans(words):
            if (string := words[start:end]) in likely:
                left[string][_before(words, start)] += 1
                right[string][_behind(words, end)] += 1
    return frozenset(
        string for string in likely if all(_changes(sides[string], counts[string]) for sides in (left, right))
    )


def _spans(words: str) -> Iterator[tuple[int, int]]:
    """Where the short strings of a run of signs begin and end."""
    size = len(words)
    for start in range(size - 1):
        for end in range(start + _SHORTEST, min(start + _LONGEST, size) + 1):
            yield start, end


def _is_strange(string: str) -> bool:
    """Whether no ordinary words and no place make up a string."""
    return not (
        leading_words(string)
        or unfamiliar(string) < _STRANGE
        or place_length(string)
        or is_word(string)
        or _NO_NAME.search(string)
    )


def _before(words: str, start: int) -> str:
    """The sign before a place, empty where a word ends."""
    return words[start - 1] if start and not _ends_word(words, start) else ""


def _behind(words: str, end: int) -> str:
    """The sign behind a place, empty where a word begins."""
    return words[end] if end < len(words) and not is_word(words[end : end + 2]) else ""


def _ends_word(words: str, place: int) -> bool:
    """Whether an ordinary word ends at a place; a name may begin with that of a place."""
    return is_word(words[place - 2 : place]) and not place_length(words[place - 2 : place])


def _changes(signs: Counter[str], count: int) -> bool:
    """Whether different signs stand beside a string, none of them in nearly all places."""
    inner = max((times for sign, times in signs.items() if sign), default=0)
    return inner < _SAME * count and (len(signs) >= _NEIGHBOURS or "" in signs)


def within(piece: str, strings: frozenset[str]) -> str:
    """The longest of some strings that begins a piece, or ends it behind ordinary words; else the piece.

    >>> within("青枫云始终", frozenset({"青枫云"})), within("知名青枫云", frozenset({"青枫云"}))
    ('青枫云', '青枫云')
    """
    for length in range(min(_LONGEST, len(piece) - 1), _SHORTEST - 1, -1):
        if piece[:length] in strings and not unfamiliar(piece[length:]):
            return piece[:length]
        before = piece[:-length]
        if piece[-length:] in strings and not unfamiliar(before) and not place_length(before):
            return piece[-length:]
    return piece


def led_by_words(name: str, strings: frozenset[str]) -> int:
    """How many signs at the start of a name are words of the sentence before a string that stands elsewhere.

    >>> [led_by_words(name, frozenset({"青枫云"})) for name in ("赠与青枫云医院", "红松青枫云医院")]
    [2, 0]
    """
    for place in range(1, min(_REACH_OF_WORDS, len(name) - 2) + 1):
        if any(name[place : place + length] in strings for length in range(_SHORTEST, _LONGEST + 1)):
            words = _AFTER_VERB.sub("", name[:place])
            return place if not strange_signs(words) and not place_length(name) else 0
    return 0
