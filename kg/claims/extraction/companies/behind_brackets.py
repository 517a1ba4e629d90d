"""What speaks for a company behind the bracket or the former name that follows its name."""

from __future__ import annotations

import re

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.words import lowered

__all__ = ["after"]

_PLACES = lowered("places", "demonyms")
_BRACKET = re.compile(
    r"\s\(([^()]{1,85})\)(?=[\s,])"
    r"|,\s(?:formerly|previously|ehemals|vormals|früher|anciennement|antes|anteriormente|ex)[\s-][^,.;]{2,50},(?=\s)"
)
_BEHIND_ANY = frozenset(("deal", "money", "worth", "described", "appositive"))


def after(right: str) -> tuple[str, float]:
    """The clue behind a run, or behind its aside: "Alder, formerly Birch, buys", "Alder (AL), a firm".

    Behind the name of its town any verb counts: "Alder (Houston) said".
    """
    kind, weight = clues.after(right)
    bracket = None if kind else _BRACKET.match(right)
    behind = clues.after(right[bracket.end() :]) if bracket else ("", 0.0)
    seated = behind[0] == "verb" and bracket is not None and _is_place(bracket[1] or "")
    return behind if behind[0] in _BEHIND_ANY or seated else (kind, weight)


def _is_place(words: str) -> bool:
    """Whether a bracket holds a town, a state or a land, or several parted by commas."""
    parts = [part.strip(" .").lower() for part in words.split(",")]
    return any(part in _PLACES for part in parts) and all(part[:1].isalpha() for part in parts)
