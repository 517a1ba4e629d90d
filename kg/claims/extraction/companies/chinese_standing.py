"""How much the places of a strange stretch on a page speak for its being a company.

A clue counts once, wherever on the page it stands.  The weights are rounded from a logistic regression over
the stems of annotated pages, which are third-party texts and no part of the project.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick

from kg.claims.extraction.companies.chinese_quoted import house_names
from kg.claims.extraction.companies.chinese_segments import surplus
from kg.claims.extraction.companies.chinese_stems import Place, Stem
from kg.claims.extraction.companies.words import said

__all__ = ["WEIGHTS", "clues", "weights"]

_SAID = said("stems")

WEIGHTS = {
    "ending": 2.7,
    "placed": 2.0,
    "number": 2.0,
    "acts": 1.3,
    "deals": 1.5,
    "in_list": 1.0,
    "mates": 1.4,
    "opens": 0.5,
    "joined": 0.9,
    "led": 1.3,
    "latin": 0.6,
    "after_preposition": 0.5,
    "goes_on": 0.7,
    "surplus": 0.3,
    "often": 0.7,
    "after_verb": 0.2,
    "three": -0.8,
    "four": -0.4,
    "foreign_person": -4.0,
    "author": -4.0,
    "titled_person": -4.0,
    "other_body": -0.6,
    "speaks": -1.1,
    "quoted": -1.2,
    "titled": -1.7,
    "surname_one": -1.7,
    "surname_two": -2.8,
    "person": -1.8,
}
_NO_CLUE = -3.7
_REACH = 24
_OFTEN = 3
_THREE = 3
# How far a surplus counts.
_LEAST, _MOST = -4, 10
_BEHIND = {name: _SAID.one(name) for name in ("acts", "deals", "goes_on", "number", "latin", "author")}
_BEFORE = {name: _SAID.one(name) for name in ("led", "joined", "opens", "quoted", "foreign_person", "titled")}
_NEXT = {name: _SAID.one(name) for name in ("other_body", "speaks")}
_PREPOSITIONS = frozenset("由与和及向跟同对获让将被给于")
_SURNAMES = frozenset(_SAID.parts["SURNAMES"])
_OUTSIDE = ",。;:\n()"
_LIST = 200
_SURNAMED, _OF_PERSONS = {"surname_one", "surname_two"}, {"titled", "speaks"}
_ENDS_LIST = re.compile(r"[,。;:\n()]")
_COMPANY = _SAID.one("company")


def weights(text: str, found: Mapping[str, Stem], people: frozenset[str]) -> dict[str, float]:
    """What the clues for each stem of a page amount to: above nothing it is a company rather than not.

    `people` are the persons whom the page gives a title.
    """
    starts = sorted(place.start for stem in found.values() for place in stem.places)
    clued = {name: clues(text, stem, starts, people) for name, stem in found.items()}
    return {
        name: _NO_CLUE + sum(WEIGHTS[clue] * value for clue, value in clued[name].items()) for name in clued
    }


def clues(text: str, stem: Stem, starts: Sequence[int], people: frozenset[str]) -> dict[str, float]:
    """What speaks for and against a stem, and how much; `starts` are the places of all stems."""
    found = dict.fromkeys((name for place in stem.places for name in _of_place(text, place)), 1.0)
    found["mates"] = max(_mates(text, place, starts) for place in stem.places)
    found["often"] = float(min(len(stem.places) - 1, _OFTEN))
    found["surplus"] = float(min(max(surplus(stem.text), _LEAST), _MOST))
    found.update(dict.fromkeys(_of_form(stem, people), 1.0))
    if found.keys() & _SURNAMED and found.keys() & _OF_PERSONS:
        found["titled_person"] = 1.0
    return found


def _of_form(stem: Stem, people: frozenset[str]) -> Iterator[str]:
    size = len(stem.text)
    if size > 2:
        yield "three" if size == _THREE else "four"
    if size <= _THREE and stem.text[0] in _SURNAMES:
        yield "surname_one" if size < _THREE else "surname_two"
    if any(stem.text[-length:] in people for length in range(1, size + 1)):
        yield "person"


def _of_place(text: str, place: Place) -> Iterator[str]:
    behind = text[place.stop : place.stop + _REACH]
    yield from (name for name, pattern in _BEHIND.items() if pattern.match(behind))
    before = text[max(0, place.start - _REACH) : place.start]
    yield from (name for name, pattern in _BEFORE.items() if pattern.search(before))
    following = text[place.end : place.end + _REACH]
    yield from (name for name, pattern in _NEXT.items() if pattern.match(following))
    if place.stop > place.end:
        yield "ending"
    if place.placed < place.start:
        yield "placed"
    if before.endswith("、") or behind.startswith("、"):
        yield "in_list"
    if before[-1:] in _PREPOSITIONS and before:
        yield "after_preposition"
    if place.after == "v":
        yield "after_verb"


def _mates(text: str, place: Place, starts: Sequence[int]) -> float:
    """The share of names among the others of the list in which a place stands."""
    first = max(0, place.start - _LIST)
    before = max(text.rfind(sign, first, place.start) for sign in _OUTSIDE) + 1
    ends = _ENDS_LIST.search(text, place.stop, place.stop + _LIST)
    at, names, mates = max(first, before), 0, 0
    for part in text[at : ends.start() if ends else place.stop + _LIST].split("、"):
        if not at <= place.start < at + len(part):
            mates += 1
            names += _holds_name(part, at, starts)
        at += len(part) + 1
    return names / mates if mates else 0.0


def _holds_name(part: str, at: int, starts: Sequence[int]) -> bool:
    following = bisect_left(starts, at)
    return (
        _COMPANY.search(part) is not None
        or (following < len(starts) and starts[following] < at + len(part))
        or bool(_houses().find_matches_as_indexes(part))
    )


@cache
def _houses() -> AhoCorasick:
    return AhoCorasick(sorted(house_names()))
