"""Rounds of a Chinese history of funding, whose dated steps leave out who takes the money."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.facts import companies
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import backers, round_found
from kg.claims.extraction.found import Company, Found

__all__ = ["with_steps"]

_SAID = phrasings("chinese_investments")
_STEP = _SAID["zh_step"]
_FROM = (*_SAID["zh_from"], *_SAID["zh_by"])


def with_steps(masked: Masked, told: tuple[Found, ...], before: Sequence[Found]) -> tuple[Found, ...]:
    """What a sentence tells, with its dated steps as rounds of their own.

    The taker is who took the round before in the sentence, else the company that the text speaks of: not who
    gave a round told `before`.
    """
    taker = next((one.values["investee"] for one in told), None) or _spoken_of(masked, before)
    steps = tuple(_steps(masked, taker)) if isinstance(taker, Company) else ()
    return (*(one for one in told if not any(_is_in(one, step) for step in steps)), *steps)


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
