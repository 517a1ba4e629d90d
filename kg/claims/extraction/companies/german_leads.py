"""What German writes in capitals before a name and is no part of it: "Schwedisches Start-up Alder"."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.houses import HOUSES
from kg.claims.extraction.companies.words import ORDINARY_ENGLISH, lowered, said

__all__ = ["BREAKS", "OF_HOUSES", "without_german_lead", "without_lead"]

_ORG = lowered("org_words", "legal")
_ENGLISH = lowered(*ORDINARY_ENGLISH)
BREAKS = _ENGLISH - _ORG - HOUSES - frozenset("one first good best great true clear open bright".split())
"""Ordinary English words, which part names in headlines."""
OF_HOUSES = frozenset("holdings capital limited ltd ventures partners bank".split())
"""What ends names of houses, in small letters."""
_LEAD = said("latin").one("german_lead")
_TRADE = re.compile(r"[a-zäöüß]{3}(?:checker|trainer|beratung|dienst|assistent|helfer|vermittlung|rechner)$")
# "Zur" opens a name when a capital follows it within a sentence.
_NOUNS = lowered("common_de") - _ENGLISH - _ORG - {"zur"}
_TWO = 2


def without_lead(group: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind those at their beginning that say what is named."""
    while len(group) > 1 and _LEAD.fullmatch(group[0][0]):
        group = group[1:]
    return group


def without_german_lead(group: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind the last one that says what is named: "Schwedisches Start-up Alder"."""
    for place in range(min(len(group) - 1, 3) - 1, -1, -1):
        if _LEAD.fullmatch(group[place][0]) and group[place + 1][0].lower() not in OF_HOUSES:
            group = group[place + 1 :]
            break
    while len(group) > 1 and (group[0][0].lower() in _NOUNS or _is_compound(group[0][0])):
        group = group[1:]
    # "Fitnesstrainer Alder Health"
    told = len(group) > _TWO and _TRADE.search(group[0][0]) and group[-1][0].lower() in _ORG
    return group[1:] if told else group


def _is_compound(word: str) -> bool:
    """Whether a hyphen joins two nouns, as in "Symptom-Checker"."""
    parts = word.lower().split("-")
    return len(parts) > 1 and all(part in _NOUNS or part in BREAKS for part in parts)
