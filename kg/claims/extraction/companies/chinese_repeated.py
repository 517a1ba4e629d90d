"""Chinese names cut where their repetitions agree, and weighed by being repeated."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from kg.claims.extraction.companies.chinese_recurrent import led_by_words, recurrent, within
from kg.claims.extraction.companies.chinese_weights import DEALT, ENDING, GENERIC, REFUSED, add, kept
from kg.claims.extraction.companies.ordinary import leading_words
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said

__all__ = ["repeated"]

_SAID = said("chinese")

_WEIGHT = 1.4
# Two signs may be a word that no dictionary has.
_WEIGHT_OF_TWO = 0.8
_TWO, _LONGEST = 2, 8
# "青枫集团还" twice on a page is no name.
_WITH_ADVERB = re.compile("(?:集团|公司|科技|医疗|健康|资本|投资|基金)[还则仍亦曾拟又再也将已就均都]$")
# What stands behind those who act.
_AGENT = _SAID.one("agent")


def repeated(weighed: dict[str, Weighed], text: str) -> None:
    """Cut names where they end in other places of a text, and weigh what a text about deals repeats."""
    if DEALT.search(text) is None:
        return
    strings = frozenset(
        string for string in recurrent(text) if not (GENERIC.fullmatch(string) or _WITH_ADVERB.search(string))
    )
    houses = [item.text for item in weighed.values() if len(item.places) > 1 and kept(item)]
    for item in list(weighed.values()):
        name = _cut(item, strings, houses)
        if name != item.text:
            _move(item, add(weighed, name, item.places[0][0] + item.text.find(name)))
    holding = _holding(weighed.values(), strings)
    for string in sorted(strings):
        inside = [span for item in holding[string] if kept(item) for span in item.places]
        free = [
            place.start()
            for place in re.finditer(string, text)
            if not any(start <= place.start() < end for start, end in inside)
        ]
        if len(free) < _TWO or not any(_AGENT.match(text, place + len(string)) for place in free):
            continue
        for place in free:
            item = add(weighed, string, place)
            item.before = max(item.before, _WEIGHT if len(string) > _TWO else _WEIGHT_OF_TWO)
        if string in weighed:
            for shorter in _parts(string) & strings:
                holding[shorter].append(weighed[string])


def _holding(items: Iterable[Weighed], strings: frozenset[str]) -> defaultdict[str, list[Weighed]]:
    """The longer names that hold each of some strings."""
    holding: defaultdict[str, list[Weighed]] = defaultdict(list)
    for item in items:
        for string in _parts(item.text) & strings:
            holding[string].append(item)
    return holding


def _parts(text: str) -> set[str]:
    """The shorter strings within a text that are as long as strings may be."""
    size = len(text)
    return {
        text[start:end]
        for start in range(size)
        for end in range(start + _TWO, min(start + _LONGEST, size) + 1)
        if end - start < size
    }


def _cut(item: Weighed, strings: frozenset[str], houses: Iterable[str]) -> str:
    """A name without the words of its sentence, told by the strings that a text repeats."""
    if item.text in strings:
        return item.text
    if ENDING.search(item.text):
        words = led_by_words(item.text, strings)
        # "青枫快药科技" beside "青枫健康": what seems a word is what the house is called by.
        own = words and any(house.startswith(item.text[:words]) for house in houses if house != item.text)
        return item.text if own else item.text[words:]
    name = within(item.text, strings)
    rest = item.text.removeprefix(name)
    acts = bool(rest) and leading_words(rest) == len(rest)
    return name if acts or (len(item.places) == 1 and not kept(item)) else item.text


def _move(item: Weighed, name: Weighed) -> None:
    """Give the places of an item, and what was found for it, to the name that it begins or ends with."""
    shift = item.text.find(name.text)
    spans = [(start + shift, start + shift + len(name.text)) for start, _ in item.places]
    name.places = sorted({*name.places, *spans})
    name.before, name.listed = max(name.before, item.before), max(name.listed, item.listed)
    item.against = 2 * REFUSED
