"""German nouns, which have a capital as names have: ordinary ones, and those that end in an ordinary one."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.claims.extraction.companies.words import ORDINARY_ENGLISH, known_names, lowered, said

__all__ = ["is_german_noun", "is_german_thing", "parted"]

# German nouns take an article, German names of companies hardly ever.
_ARTICLE = said("finder").one("article")
_CAMEL_OR_CODE = re.compile(r"[a-zäöü][A-ZÄÖÜ]|\d|^[A-Z]{2,}$")
_ENDING = said("finder").one("german_noun")
_NOUNS = lowered("common_de") - lowered("org_words")
# Nouns that also end names of houses: "Tarnblick".
_WHOLE = lowered("nouns_de") - lowered("org_words")
_ENGLISH = lowered(*ORDINARY_ENGLISH)
# Shorter words end many others by chance.
_SHORTEST_TAIL, _SHORTEST_HEAD = 4, 3
_REMEMBERED = 8_192


@lru_cache(maxsize=_REMEMBERED)
def is_german_noun(text: str) -> bool:
    """Whether one word is a German noun, or drawn together of words of which the last is one.

    >>> [is_german_noun(word) for word in ("Hinweis", "Kaufpreis", "Alder", "Telemedizin-Angebot")]
    [True, True, False, True]
    """
    word = text.rsplit("-", 1)[-1].lower()
    if " " in text or text in known_names() or word.endswith(("gruppe", "konzern")):
        return False
    if word in _NOUNS or text.lower() in _WHOLE or _ENDING.search(text) is not None:
        return True
    tails = range(_SHORTEST_HEAD, len(word) - _SHORTEST_TAIL + 1)
    return word not in _ENGLISH and any(word[cut:] in _NOUNS for cut in tails)


def is_german_thing(run: str, left: str, right: str) -> bool:
    """Whether one word stands behind an article as nouns do, and has no form that only names have."""
    return (
        " " not in run
        and _ARTICLE.search(left) is not None
        and not right.startswith("-")
        and not _CAMEL_OR_CODE.search(run)
    )


_LEGAL = frozenset(("GmbH", "AG", "SE", "KGaA", "UG"))
_GOES_ON = frozenset(("&", "Co", "Co.", "KG", "KGaA", "und", "GmbH", "AG"))


def parted(group: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """The words of two names, where a legal form ends the first: "2015 erwarb die Alder GmbH Birch"."""
    for place in range(1, len(group) - 1):
        if group[place][0] in _LEGAL and group[place + 1][0] not in _GOES_ON:
            return [group[: place + 1], *parted(group[place + 1 :])]
    return [group]
