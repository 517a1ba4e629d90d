"""Chinese names cut where their repetitions agree, and weighed by being repeated."""

from __future__ import annotations

import re

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
_TWO = 2
# What stands behind those who act.
_AGENT = _SAID.one("agent")


def repeated(weighed: dict[str, Weighed], text: str) -> None:
    """Cut names where they end in other places of a text, and weigh what a text about deals repeats."""
    if DEALT.search(text) is None:
        return
    strings = frozenset(string for string in recurrent(text) if not GENERIC.fullmatch(string))
    for item in list(weighed.values()):
        name = _cut(item, strings)
        if name != item.text:
            _move(item, add(weighed, name, item.places[0][0] + item.text.find(name)))
    for string in sorted(strings):
        longer = [item for item in weighed.values() if string in item.text != string and kept(item)]
        inside = [span for item in longer for span in item.places]
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


def _cut(item: Weighed, strings: frozenset[str]) -> str:
    """A name without the words of its sentence, told by the strings that a text repeats."""
    if item.text in strings:
        return item.text
    if ENDING.search(item.text):
        return item.text[led_by_words(item.text, strings) :]
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
