"""Rounds of a Chinese history of funding, whose dated steps leave out who takes the money."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.extraction.deals.facts import companies
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import backers, round_found
from kg.claims.extraction.found import Company, Found

__all__ = ["with_steps"]

_SAID = phrasings("chinese_investments")
_STEP, _IN_TURN = _SAID["zh_step"], _SAID["zh_in_turn"]
_FROM = (*_SAID["zh_from"], *_SAID["zh_by"])


def with_steps(masked: Masked, told: tuple[Found, ...], before: Sequence[Found]) -> tuple[Found, ...]:
    """What a sentence tells, with its dated steps as rounds of their own.

    The taker is who took the round before in the sentence, else the company that the text speaks of: not who
    gave a round told `before`.
    """
    taker = next((one.values["investee"] for one in told), None) or _spoken_of(masked, before)
    steps = tuple(_steps(masked, taker)) if isinstance(taker, Company) else ()
    steps = (*steps, *_in_turn(masked))
    return (*(one for one in told if not any(_is_in(one, step) for step in steps)), *steps)


_GIVER_AND_SUM = re.compile("([\ue000-\uefff])[^\ue000-\uf3ff]{0,4}?([\uf000-\uf3ff])")
_SUM, _DATE = re.compile("[\uf000-\uf3ff]"), re.compile("[\uf400-\uf7ff]")


def _in_turn(masked: Masked) -> Iterator[Found]:
    """Rounds told in one, as in "分别于5月和8月获得澜石500万元和1200万元的投资", each with its sum."""
    for match in masked.matches(_IN_TURN):
        groups = match.groupdict()
        taker = masked.company(match["c"])[1]
        told = _GIVER_AND_SUM.findall(groups.get("g") or "")
        sums = [sum_ for _, sum_ in told] or _SUM.findall(match["m"])
        givers = [sign for sign, _ in told] or [groups.get("i") or ""] * len(sums)
        dates = _DATE.findall(groups.get("d") or "")
        if dates and len(dates) != len(sums):
            continue
        for number, (sum_, giver) in enumerate(zip(sums, givers, strict=True)):
            backing = [one for one in companies(masked, signs_of(giver)) if one != taker]
            found = round_found(masked, match, taker, backing, masked.sum(sum_), sign=match["c"])
            date = masked.date(dates[number]).value if dates else found.values.get("date")
            yield replace(found, values={**found.values, "date": date} if date else found.values)


def _spoken_of(masked: Masked, before: Sequence[Found]) -> object:
    taken = (one.values["investee"] for one in reversed(before) if masked.topic in backers(one))
    return next(taken, masked.topic)


def _is_in(one: Found, step: Found) -> bool:
    """Whether a step tells more exactly who gave the round."""
    same = one.values["investee"] == step.values["investee"]
    return same and set(backers(one)) <= set(backers(step))


def _steps(masked: Masked, taker: Company) -> Iterator[Found]:
    """As in "2016年获得澜石的B轮融资", where the company stands sentences before."""
    for match in masked.matches(_STEP):
        signs = [sign for said in _FROM for found in said.finditer(match[0]) for sign in signs_of(found["i"])]
        givers = companies(masked, sorted(set(signs)))
        sum_ = masked.sum(match["m"]) if match["m"] else None
        if taker not in givers and (givers or sum_ is not None):
            yield round_found(masked, match, taker, givers, sum_, sign="")
