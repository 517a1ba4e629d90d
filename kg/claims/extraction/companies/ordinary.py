"""Ordinary Chinese words: what a name may be cut off from, and what alone is no name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from kg.claims.extraction.companies.words import entries

__all__ = ["begins_in_place", "is_verb", "leading_words", "place_length", "unfamiliar"]

_LIST = Path(__file__).resolve().parent / "lists" / "ordinary_chinese.txt"
_LONGEST = 4
# Single signs that stand between words and are no words of names.
_BETWEEN = frozenset(
    "的了在与和由被将向对为是及同把从至到并已拟曾正再又也其该这那某各等或而但以于就都还更最很不着过如做用"
)


@cache
def _roles() -> Mapping[str, str]:
    """The role of every word: v verb, f of function or time, n noun or quality, p place."""
    roles: dict[str, str] = {}
    for line in _LIST.read_text(encoding="utf-8").splitlines()[1:]:
        role, *words = line.split(" ")
        roles.update(dict.fromkeys(words, role))
    generic = dict.fromkeys((word for word in entries("chinese_generic") if len(word) > 1), "n")
    # Cities that the dictionary has for other words, or not at all.
    return generic | roles | dict.fromkeys(entries("cities_chinese"), "p")


@lru_cache(maxsize=16_384)
def unfamiliar(text: str) -> int:
    """How few signs of a text are left when ordinary words are taken out of it.

    >>> unfamiliar("教学医院"), unfamiliar("青枫云医疗")
    (0, 3)
    """
    roles = _roles()
    fewest = [0]
    for end in range(1, len(text) + 1):
        best = fewest[end - 1] + (text[end - 1] not in _BETWEEN)
        for start in range(max(0, end - _LONGEST), end - 1):
            if fewest[start] < best and text[start:end] in roles:
                best = fewest[start]
        fewest.append(best)
    return fewest[-1]


def is_verb(word: str) -> bool:
    """Whether a word is one of doing, as "跨越" in "跨越医院"."""
    return _roles().get(word) == "v"


def leading_words(text: str, *, roles: str = "vf") -> int:
    """How many signs at the start of a text are verbs and words of function or time.

    >>> leading_words("同时推动青枫集团"), leading_words("青枫集团")
    (4, 0)
    """
    known = _roles()
    place = 0
    while place < len(text):
        longest = next(
            (
                length
                for length in range(_LONGEST, 1, -1)
                if known.get(text[place : place + length], "-") in roles
            ),
            1 if text[place] in _BETWEEN else 0,
        )
        if not longest:
            break
        place += longest
    return place


def place_length(text: str) -> int:
    """How many signs at the start of a text name a place.

    >>> place_length("浙江省青枫云"), place_length("青枫云")
    (3, 0)
    """
    known = _roles()
    return next((length for length in range(_LONGEST, 1, -1) if known.get(text[:length]) == "p"), 0)


def begins_in_place(text: str) -> bool:
    """Whether a text begins with the name of a place, as registered names do."""
    return place_length(text) > 0
