"""Trying the rules on a reading: a rule is called only where one of its words stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.trie import trie_pattern
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule, SentenceRule

__all__ = ["run"]


def run(reading: Reading, rules: Iterable[PageRule | SentenceRule]) -> Iterator[tuple[str, Found]]:
    """Every fact with the name of the rule that found it; page rules first, then sentence by sentence."""
    rules = tuple(rules)
    for rule in rules:
        if isinstance(rule, PageRule):
            for found in rule.find(reading):
                yield rule.name, found
    yield from _sentences(reading, tuple(rule for rule in rules if isinstance(rule, SentenceRule)))


def _sentences(reading: Reading, rules: tuple[SentenceRule, ...]) -> Iterator[tuple[str, Found]]:
    words: dict[str, set[int]] = {}
    terms: dict[str, set[int]] = {}
    for place, rule in enumerate(rules):
        for word in rule.words:
            words.setdefault(word, set()).add(place)
        for term in rule.terms:
            terms.setdefault(term, set()).add(place)
    known = frozenset(words)
    pattern = re.compile(f"(?=({trie_pattern(terms)}))")
    for sentence in reading.page.sentences:
        wanted: set[int] = set()
        for word in known & sentence.words:
            wanted |= words[word]
        for term in set(pattern.findall(sentence.plain)):
            for end in range(1, len(term) + 1):
                wanted |= terms.get(term[:end], set())
        for place in sorted(wanted):
            for found in rules[place].find(reading, sentence):
                yield rules[place].name, found
