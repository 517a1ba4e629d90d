"""The words that hospitals, health systems and other houses are called by."""

from __future__ import annotations

from kg.claims.extraction.companies.words import lowered, said

__all__ = ["HOUSES", "KINDS", "is_house", "is_house_of_a_kind"]

_SAID = said("houses")

HOUSES = frozenset(_SAID.words("houses"))
KINDS = frozenset(_SAID.words("kinds"))
_BODIES = HOUSES | frozenset(_SAID.words("bodies"))
_PARTS = _BODIES | frozenset(_SAID.words("parts"))
_ENDS = _BODIES | lowered("org_words")


def is_house(text: str) -> bool:
    """Whether a run of words ends as the names of houses do.

    >>> is_house("Alder Regional Network"), is_house("remote ward checks")
    (True, False)
    """
    return not _ENDS.isdisjoint(text.lower().split()[-1:])


def is_house_of_a_kind(text: str) -> bool:
    """Whether a run ends in a house and its kind, as "Alder Medical Center" does.

    >>> is_house_of_a_kind("Alder Medical Center"), is_house_of_a_kind("Alder Center")
    (True, False)
    """
    words = text.lower().split()
    return len(words) > 2 and words[-2] in KINDS and words[-1] in _PARTS
