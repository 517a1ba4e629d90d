"""The adjectives that say which country a company is of, in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.claims.extraction.companies.words import alternatives, said
from kg.claims.extraction.found import Region
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.page import Span

__all__ = ["merchant_of", "nationalities_in"]

# The one sign by which Chinese says whose business it is, as in 日商 and 德商.
_MERCHANTS = {
    "日": "japan",
    "美": "united-states",
    "德": "germany",
    "英": "united-kingdom",
    "法": "france",
    "韩": "south-korea",
    "韓": "south-korea",
}


def merchant_of(sign: str) -> Region | None:
    """The country that a sign before 商 stands for.

    >>> merchant_of("日").key
    'japan'
    """
    key = _MERCHANTS.get(sign)
    return None if key is None else Region(key, True, gazetteer().english[key])


@cache
def _keys() -> dict[str, str]:
    """The key of the country of every adjective, hyphens read as spaces too."""
    found: dict[str, str] = {}
    for name, forms in said("nationalities").lists.items():
        for form in forms:
            found.setdefault(form, name.replace("_", "-"))
            found.setdefault(form.replace("South-", "South "), name.replace("_", "-"))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-])({alternatives(tuple(_keys()))})(?:(?<=e)[nrsm])?(?![\w]|\.\w)")


def nationalities_in(plain: str, start: int, end: int) -> Iterator[tuple[Span, Region]]:
    """Every adjective of a country between two offsets, in order.

    >>> [(span.start, region.key) for span, region in nationalities_in("the Danish firm", 0, 15)]
    [(4, 'denmark')]
    """
    known = gazetteer().english
    for match in _pattern().finditer(plain, start, end):
        key = _keys()[match[1]]
        if key in known:
            yield Span(match.start(), match.end()), Region(key, True, match[0])
