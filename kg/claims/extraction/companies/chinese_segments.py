"""A Chinese sentence cut into ordinary words and the strange names between them.

Of all ways to cut it the cheapest is taken: a word costs what it is rare, a name costs something to open, and
each of its signs what it is rare in the names of companies.  Costs are whole half units of the logarithm, so
that the same text is cut in the same way everywhere.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kg.claims.extraction.companies.chinese_quoted import house_names
from kg.claims.extraction.companies.ordinary import place_length, ranked
from kg.claims.extraction.companies.words import entries, said
from kg.claims.extraction.grammar.script import plain

__all__ = ["Segment", "segments", "strange_segments", "surplus", "words_of_deals"]

_SAID = said("chinese")

_LONGEST = 4
# What a name costs to open, and what its length adds.
_OPEN = 14
_LENGTHS = {2: 2, 3: 3, 4: 5}
# A word that is only in the lists of the trade, and a sign that is in no list.
_OF_TRADE = 24
_NO_SIGN = 34
_SIGNS = 5_000
_OFTEN = 21
_FAR = 1 << 30
# Signs of the sentence that seldom begin or end a name, and what they cost there.
_SENTENCE = frozenset("".join(said("stems").words("of_sentence")))
_OF_SENTENCE = 22
# Signs that hardly stand within one.
_JOINTS = frozenset("和与及由在的对向被将从")
_JOINT = 14
_FORMS = said("stems").one("forms")


@dataclass(frozen=True, slots=True)
class Segment:
    """A word, a sign or (when `strange`) what may be a name, by its place in the run."""

    start: int
    end: int
    strange: bool


@cache
def words_of_deals() -> frozenset[str]:
    """The words beside which names of companies stand, as "宣布" and "旗下"."""
    return frozenset(word for name in ("breaks", "acts", "titles", "takes") for word in _SAID.words(name))


@cache
def _words() -> Mapping[str, int]:
    trade = [plain(word) for name in ("chinese_generic", "trade_chinese") for word in entries(name)]
    trade += sorted(words_of_deals())
    found = dict.fromkeys((word for word in trade if 1 < len(word) <= _LONGEST), _OF_TRADE)
    found.update(dict.fromkeys(entries("cities_chinese"), _OF_TRADE))
    return found | {word: rank for word, (_, rank) in ranked().items()}


@cache
def _in_names() -> tuple[Mapping[str, int], Mapping[str, int]]:
    """What a sign costs as the first of a name, and as one of the others."""
    first, later, known = Counter[str](), Counter[str](), _words()
    for name in house_names():
        core = _FORMS.sub("", name)
        place = place_length(core)
        core = core[place:] if len(core) - place > 1 else core
        if 1 < len(core) <= _LONGEST and core not in known:
            first[core[0]] += 1
            later.update(core[1:])
    return _costs(first), _costs(later)


def _costs(counts: Counter[str]) -> Mapping[str, int]:
    total = sum(counts.values()) + _SIGNS / 2
    costs = {sign: round(-2 * math.log((count + 0.5) / total)) for sign, count in counts.items()}
    return costs | {"": round(-2 * math.log(0.5 / total))}


def segments(run: str) -> list[Segment]:
    """The segments of a run of Chinese signs in plain form, in order and without gaps.

    >>> [run[part.start : part.end] for run in ("青枫云完成融资",) for part in segments(run)]
    ['青枫云', '完成', '融资']
    """
    found = _found(run)
    return _cheapest(run, found, _alone(run, found))


def strange_segments(run: str, *, opened: bool = False) -> list[Segment]:
    """The segments of a run in which a name may stand, none of a run of words.

    An `opened` run stands behind a mark, so that "和" at its start joins nothing.

    >>> len(strange_segments("由珑茉领投")), strange_segments("完成融资")
    (3, [])
    """
    found = _found(run)
    alone = _alone(run, found)
    return _cheapest(run, found, alone, opened=opened) if alone else []


_JOINS_NOTHING = 24
_LEADING = frozenset("为由被对向把将给让")


def _opens(run: str, place: int, *, opened: bool) -> bool:
    """Whether nothing stands before a place that "和" could join to what follows."""
    if not place:
        return opened
    return run[place - 1] in _LEADING and run[place - 2 : place] != "华为"


def _cheapest(
    run: str, found: list[list[tuple[int, int]]], alone: frozenset[int], *, opened: bool = False
) -> list[Segment]:
    words, size = _words(), len(run)
    least, steps = [0] + [_FAR] * size, [(0, False)] * (size + 1)
    for start in range(size):
        paid = least[start]
        alone_there = _JOINS_NOTHING if run[start] == "和" and _opens(run, start, opened=opened) else 0
        ends = [(start + 1, words.get(run[start], _NO_SIGN) + alone_there, False)]
        ends += [(end, cost, False) for end, cost in found[start]]
        if alone:
            ends += [(end, _name(run[start:end]), True) for end in _name_ends(start, alone, size)]
        for end, cost, strange in ends:
            if paid + cost < least[end]:
                least[end], steps[end] = paid + cost, (start, strange)
    return list(_path(steps))[::-1]


def _found(run: str) -> list[list[tuple[int, int]]]:
    """Where the words end that begin at each place, with their costs."""
    words, size = _words(), len(run)
    return [
        [
            (end, cost)
            for end in range(start + 2, min(start + _LONGEST, size) + 1)
            if (cost := words.get(run[start:end], 0))
        ]
        for start in range(size)
    ]


def _alone(run: str, found: list[list[tuple[int, int]]]) -> frozenset[int]:
    """The places of the signs that stand in no word and are no words themselves."""
    common, reach, places = _common(), 0, []
    for place, sign in enumerate(run):
        if found[place]:
            reach = max(reach, found[place][-1][0])
        elif place >= reach and sign not in common:
            places.append(place)
    return frozenset(places)


@cache
def _common() -> frozenset[str]:
    """The signs that are common words by themselves."""
    often = {sign for sign, (role, rank) in ranked().items() if role == "t" and rank <= _OFTEN}
    return _SENTENCE | often | {sign for sign, (role, _) in ranked().items() if role == "s"}


def _name_ends(start: int, alone: frozenset[int], size: int) -> Iterator[int]:
    """Where a name may end that begins at a place: it holds a sign that is in no word."""
    for end in range(start + 2, min(start + _LONGEST, size) + 1):
        if not alone.isdisjoint(range(start, end)):
            yield end


@lru_cache(maxsize=8_192)
def surplus(text: str) -> int:
    """How much dearer a text is as words and single signs than as a name.

    >>> surplus("珑茉") > surplus("健康"), surplus("一二三四五六")
    (True, 0)
    """
    if not 1 < len(text) <= _LONGEST:
        return 0
    words, best = _words(), [0]
    for end in range(1, len(text) + 1):
        single = best[end - 1] + words.get(text[end - 1], _NO_SIGN)
        longer = (best[at] + words[text[at:end]] for at in range(end - 1) if text[at:end] in words)
        best.append(min(single, *longer, single))
    return best[-1] - _name(text)


@lru_cache(maxsize=16_384)
def _name(signs: str) -> int:
    first, later = _in_names()
    cost = _OPEN + _LENGTHS[len(signs)] + first.get(signs[0], first[""])
    cost += _OF_SENTENCE * ((signs[0] in _SENTENCE) + (signs[-1] in _SENTENCE))
    cost += _JOINT * sum(sign in _JOINTS for sign in signs[1:-1])
    return cost + sum(later.get(sign, later[""]) for sign in signs[1:])


def _path(steps: list[tuple[int, bool]]) -> Iterator[Segment]:
    end = len(steps) - 1
    while end:
        start, strange = steps[end]
        yield Segment(start, end, strange)
        end = start
