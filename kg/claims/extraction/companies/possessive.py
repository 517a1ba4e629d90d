"""Names that end like a possessive: "Alder's bought Birch", "the round was led by Alder's."."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.weighed import known, ordinary
from kg.claims.extraction.companies.words import said

__all__ = ["bearers", "whole"]

_S = "'s"
# What follows a name and nothing that would belong to it.
_ALONE = said("possessive").one("alone")
# The words, and the words joined by signs, that stand without the ending.
_BARE = (re.compile(r"\b\w+\b(?!'s)"), re.compile(r"\b\w[\w&-]*\b(?![\w&-]|'s)"))
_DISEASES = frozenset(said("finder").words("diseases"))


def bearers(plain: str) -> frozenset[str]:
    """The words of a text that always have the ending of a possessive, and own nothing in some place.

    >>> sorted(bearers("In May Alder's bought Birch's clinics, and Oak's, a rival, grew. Oak is big."))
    ['Alder']
    """
    if _S not in plain:
        return frozenset()
    found = {match[1] for match in _ALONE.finditer(plain)}
    found = {word for word in found if not (known(word) or ordinary(word) or word in _DISEASES)}
    bare = {match[0] for each in _BARE for match in each.finditer(plain)} if found else set()
    return frozenset(found - bare)


def whole(run: Run, plain: str, owners: frozenset[str]) -> Run:
    """A run with the ending of a possessive that belongs to its name."""
    if not plain.startswith(_S, run.end) or run.text.rsplit(" ", 1)[-1] not in owners:
        return run
    return run._replace(end=run.end + len(_S), text=run.text + _S)
