"""The words that hospitals, health systems and other houses are called by."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.words import said

__all__ = ["ENDS", "HOUSES", "KINDS", "is_house", "is_house_of_a_kind", "opens_hospital"]

_SAID = said("houses")

HOUSES = frozenset(_SAID.words("houses"))
KINDS = frozenset(_SAID.words("kinds"))
_BODIES = HOUSES | frozenset(_SAID.words("bodies"))
_FEWEST = 3
ENDS = _BODIES | frozenset(_SAID.words("parts"))
_PARTS = ENDS | frozenset(_SAID.words("services"))


def is_house(text: str) -> bool:
    """Whether a run of words ends as the names of houses do.

    >>> is_house("Alder Regional Network"), is_house("remote ward checks")
    (True, False)
    """
    return not ENDS.isdisjoint(text.lower().split()[-1:])


def is_house_of_a_kind(text: str) -> bool:
    """Whether a run ends in a house and its kind, as "Alder Medical Center" does.

    >>> is_house_of_a_kind("Alder Medical Center"), is_house_of_a_kind("Alder Center")
    (True, False)
    """
    words = text.lower().split()
    if len(words) < _FEWEST or words[-2] not in KINDS:
        return False
    # Care is of every kind, but only one house is called by it.
    return words[-1] in _PARTS and (words[-1] != "care" or words[-2] == "urgent")


_OF_HOSPITAL = frozenset(
    "regional community memorial general county university valley methodist baptist".split()
)
_HOSPITAL = re.compile(
    r" (?:(?:Medical|Health(?:care)?|Heart|Cancer|Care) )?(?:Hospitals?|Centers?|Clinics?|Systems?|Health)\b"
)


def opens_hospital(word: str, rest: str) -> bool:
    """Whether an ordinary word of a headline is part of the name of a hospital.

    >>> opens_hospital("Regional", " Medical Center"), opens_hospital("Regional", " Plans")
    (True, False)
    """
    return word.lower() in _OF_HOSPITAL and _HOSPITAL.match(rest) is not None
