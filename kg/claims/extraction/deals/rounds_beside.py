"""Rounds of several companies in one sentence, each told by a name and the sum that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from kg.claims.extraction.deals.facts import companies
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import TAKER_BEFORE_SUM, backers, round_found
from kg.claims.extraction.found import Company, Found

__all__ = ["sums_beside", "with_givers_in_brackets"]

_SAID = phrasings("rounds_beside")
_TALK, _OTHER_SUMS = _SAID.cued("talk"), _SAID.one("other_sums")
_TAKER_FIRST, _SUM_FIRST, _OWNED, _ALIKE = (
    _SAID[name] for name in ("taker_first", "sum_first", "owned", "alike")
)
_GIVEN = _SAID["given"]
_SIGN = re.compile("[\ue000-\uefff]")
_SUM_AND_TAKER = re.compile(
    "([\uf000-\uf3ff])[^\uf000-\uf3ff]*?([\ue000-\uefff])(?=[^\ue000-\uefff]*$|[^\ue000-\uefff]*[\uf000-\uf3ff])"
)
_FEWEST, _OFTEN = 2, 4


def sums_beside(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """A round for each name with a sum beside it, but for those that are done; adds them to these."""
    if masked.sentence.chinese or _OTHER_SUMS.search(masked.text):
        return
    for match, sign, money in _told(masked):
        investee = masked.company(sign)[1]
        if investee not in done:
            done.add(investee)
            yield round_found(masked, match, investee, [], masked.sum(money), sign=sign)


def _told(masked: Masked) -> Iterator[tuple[re.Match[str], str, str]]:
    """Each taker with its sum, and the words that list them."""
    owned = list(masked.matches(_OWNED))
    for match in owned if len(owned) >= _FEWEST else ():
        yield from ((match, *pair) for pair in TAKER_BEFORE_SUM.findall(match["l"]))
    for match in masked.matches(_ALIKE):
        yield from ((match, sign, match["m"]) for sign in signs_of(match["l"]))
    for match in masked.matches(_TAKER_FIRST):
        if _speaks_of_rounds(masked):
            yield from ((match, *pair) for pair in TAKER_BEFORE_SUM.findall(match["l"]))
    for match in masked.matches(_SUM_FIRST):
        if _speaks_of_rounds(masked):
            yield from ((match, sign, money) for money, sign in _SUM_AND_TAKER.findall(match["l"]))


def _speaks_of_rounds(masked: Masked) -> bool:
    """Whether a sentence or the one before it speaks of money raised, or the page does so often."""
    before = masked.page.before(masked.sentence)
    said = before is not None and _TALK.pattern.search(before.plain) is not None
    if said or _TALK.pattern.search(masked.text) is not None:
        return True
    return sum(1 for _ in islice(_TALK.pattern.finditer(masked.page.plain), _OFTEN)) == _OFTEN


def with_givers_in_brackets(masked: Masked, told: tuple[Found, ...]) -> tuple[Found, ...]:
    """What a sentence tells of investments, where brackets that hold their givers go before all else."""
    if masked.sentence.chinese:
        return told
    found = tuple(_in_brackets(masked))
    takers = {one.values["investee"] for one in found}
    givers = {giver for one in found for giver in backers(one)}
    if not found:
        return told
    rest = (one for one in told if one.values["investee"] not in takers and not givers & set(backers(one)))
    return (*found, *rest)


def _in_brackets(masked: Masked) -> Iterator[Found]:
    for match in masked.matches(_GIVEN):
        investee = masked.company(match["c"])[1]
        givers: list[Company] = [one for one in companies(masked, signs_of(match["i"])) if one != investee]
        if givers and not _OTHER_SUMS.search(match[0]):
            yield round_found(masked, match, investee, givers, masked.sum(match["m"]), sign=match["c"])
