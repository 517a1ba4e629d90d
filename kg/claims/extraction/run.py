"""Trying the rules on a reading: a rule is called only where one of its words stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.claims.extraction.deals.factuality import as_stated
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.grammar.trie import trie_pattern
from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule, SentenceRule

__all__ = ["run"]


def run(reading: Reading, rules: Iterable[PageRule | SentenceRule]) -> Iterator[tuple[str, Found]]:
    """Every fact with the name of the rule that found it; page rules first, then sentence by sentence."""
    rules = tuple(rules)
    for name, found in _every(reading, rules):
        stated = as_stated(reading.page, found)
        if stated is not None:
            yield name, stated


def _every(reading: Reading, rules: tuple[PageRule | SentenceRule, ...]) -> Iterator[tuple[str, Found]]:
    for rule in rules:
        if isinstance(rule, PageRule):
            for found in rule.find(reading):
                yield rule.name, found
    yield from _sentences(reading, tuple(rule for rule in rules if isinstance(rule, SentenceRule)))


@dataclass(frozen=True, slots=True)
class _Triggers:
    """Which rules each word and term wakes, by their place in the tuple."""

    words: Mapping[str, frozenset[int]]
    terms: Mapping[str, frozenset[int]]
    known: frozenset[str]
    signs: tuple[str, ...]
    pattern: re.Pattern[str]


@lru_cache(maxsize=4)
def _triggers(rules: tuple[SentenceRule, ...]) -> _Triggers:
    words: dict[str, set[int]] = {}
    terms: dict[str, set[int]] = {}
    for place, rule in enumerate(rules):
        for word in rule.words:
            words.setdefault(word, set()).add(place)
        for term in rule.terms:
            terms.setdefault(term, set()).add(place)
    return _Triggers(
        words={word: frozenset(places) for word, places in words.items()},
        terms={term: frozenset(places) for term, places in terms.items()},
        known=frozenset(words),
        signs=tuple(term for term in terms if not has_cjk(term)),
        pattern=re.compile(f"(?=({trie_pattern(term for term in terms if has_cjk(term))}))"),
    )


def _sentences(reading: Reading, rules: tuple[SentenceRule, ...]) -> Iterator[tuple[str, Found]]:
    triggers = _triggers(rules)
    for sentence in reading.page.sentences:
        for place in _woken(triggers, sentence):
            for found in rules[place].find(reading, sentence):
                yield rules[place].name, found


def _woken(triggers: _Triggers, sentence: Sentence) -> list[int]:
    """The rules that a sentence wakes, in their order; a term may be the beginning of a longer one."""
    woken: set[int] = set()
    for word in triggers.known & sentence.words:
        woken |= triggers.words[word]
    for sign in triggers.signs:
        if sign in sentence.plain:
            woken |= triggers.terms[sign]
    for term in set(triggers.pattern.findall(sentence.plain)) if sentence.chinese else ():
        for end in range(1, len(term) + 1):
            woken |= triggers.terms.get(term[:end], frozenset())
    return sorted(woken)
