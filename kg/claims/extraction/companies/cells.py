"""Famous names that have grown together with the words of the next cell, or with a thing of their house."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.houses import ENDS
from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.words import ORDINARY_ENGLISH, entries, known_names, lowered

__all__ = ["without_cell"]

_MEDIA = entries("media")
_ENGLISH = lowered(*ORDINARY_ENGLISH)
_ORG = lowered("org_words")


def without_cell(run: Run) -> Run:
    """A famous name without the ordinary words of the next cell, where a table lost what parts its cells."""
    known = known_names()
    if run.text in known or run.text in _MEDIA:
        return run
    for space in re.finditer(" ", run.text):
        name = run.text[: space.start()]
        coded = name in known and _CODED.match(run.text, space.end())
        if coded or (" " in name and (name in known or name in _MEDIA) and _is_cell(run.text[space.end() :])):
            return run._replace(end=run.start + len(name), text=name)
    return run


# What parts of famous houses are called: "Alder Development".
_OF_HOUSES = frozenset(
    """development innovation digital growth international global research foundation wealth investment real
    business plan plans retail home pharmacy advantage""".split()
)
# What a famous house calls a thing of its own: "Alder eCareView"; "Alder eCare" is a house of its own.
_CODED = re.compile(r"[a-z](?!(?:Care|Health|Clinic|Med|Pharmacy)\b)[A-Z]\w+")


def _is_cell(text: str) -> bool:
    words = text.lower().split(" ")
    if words[-1] in _OF_HOUSES:
        return False
    return all(word in _ENGLISH and word not in _ORG and word not in ENDS for word in words)
