"""Prices told in two parts: "$375 million in cash and $65 million in stock" is one price."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.claims.extraction.grammar.money import Money

__all__ = ["whole_prices"]

_MEANS = (
    r"(?:in|of)\s(?:(?:[A-Z][\w-]+|its|new|common|ordinary|restricted|newly\sissued)\s){0,3}?"
    r"(?:cash|stocks?|shares?|equity)\b"
)
_AND = re.compile(
    rf"\s{_MEANS}(?:\sat\sclosing|\supfront)?,?\s(?:and|plus|as\swell\sas|along\swith)\s"
    r"(?:(?:about|around|another|some|roughly|approximately)\s)?"
)
_SECOND = re.compile(rf"(?:\sworth)?\s{_MEANS}")


def whole_prices(sums: Iterable[Money], plain: str) -> list[Money]:
    """The sums in order, with what is paid in cash and what in shares added up.

    >>> from kg.claims.extraction.grammar.money import find_money
    >>> text = "for $375 million in cash and $65 million in stock"
    >>> [(int(each.amount), text[each.start : each.end]) for each in whole_prices(find_money(text), text)]
    [(440000000, '$375 million in cash and $65 million in stock')]
    """
    found: list[Money] = []
    for each in sums:
        second = _SECOND.match(plain, each.end)
        if found and second and _adds_to(found[-1], each, plain):
            total = found[-1].amount + each.amount
            found[-1] = replace(found[-1], end=second.end(), amount=total)
        else:
            found.append(each)
    return found


def _adds_to(first: Money, other: Money, plain: str) -> bool:
    between = _AND.match(plain, first.end)
    alike = first.currency == other.currency and not first.ranged and not other.ranged
    return alike and between is not None and between.end() == other.start
