"""Sums that one Chinese investor gives to several companies: "青枫10亿元领投白桦C轮、5亿元领投红松D轮"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.rounds import backers, round_found
from kg.claims.extraction.found import Found

__all__ = ["with_others_given"]

_SAID = phrasings("given_in_turn")
_ITEMS = (_SAID.one("sum_first"), _SAID.one("taker_first"))
_GIVER, _APART = _SAID.one("giver"), _SAID.one("apart")
_FEWEST = 2


def with_others_given(masked: Masked, told: Sequence[Found]) -> tuple[Found, ...]:
    """What a sentence tells, with each company to which the one at its beginning gives a sum."""
    more = [one for pattern in _ITEMS for one in _given(masked, list(pattern.finditer(masked.text)))]
    new = [one for one in more if not any(_is_same(one, other) for other in told)]
    takers = {one.values["investee"] for one in more}
    # In "向白桦增资2亿元、向红松注资3亿元" Birch gives nothing.
    kept = (one for one in told if one.values["investee"] not in takers or set(backers(one)) - takers)
    return (*kept, *new)


def _is_same(one: Found, other: Found) -> bool:
    same = one.values["investee"] == other.values["investee"]
    return same and set(backers(one)) <= set(backers(other))


def _given(masked: Masked, items: Sequence[re.Match[str]]) -> Iterator[Found]:
    """The rounds of items that follow one another behind the one who gives."""
    giver = _GIVER.search(masked.text, 0, items[0].start()) if len(items) >= _FEWEST else None
    if giver is None:
        return
    investor, end = masked.company(giver["i"])[1], items[0].start()
    for item in items:
        if not _APART.fullmatch(masked.text, end, item.start()):
            return
        investee, end = masked.company(item["c"])[1], item.end()
        if investee != investor:
            yield round_found(masked, item, investee, [investor], masked.sum(item["m"]), sign=item["c"])
