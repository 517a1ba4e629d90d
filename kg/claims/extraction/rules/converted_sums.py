"""Sums that stand in brackets behind the same sum in another currency: "$26 billion (about €24 billion)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.claims.extraction.grammar.money import Money

__all__ = ["Stated", "stated"]

_OPENS = re.compile(
    r"(?i)\s?\(\s?(?:(?:约合?|折合|相当于|合|about|around|approximately|approx\.?|or|equivalent\sto|equal\sto|some|nearly|roughly"
    r"|rund|etwa|umgerechnet|ca\.?|environ|env\.?|soit|unos|aprox\.?|alrededor\sde|~|≈|=|i\.e\.,?)\s?)*(?:人民币|美元|港币|US)?\s?"
)
_CLOSES = re.compile(r"(?i)(?:人民币|元|dollars?|euros?)?\s?(?:左右)?\)")


@dataclass(frozen=True, slots=True)
class Stated:
    """A sum as it is stated first, `told` to the end of the bracket that converts it, and what it is then."""

    one: Money
    told: Money
    converted: tuple[Money, ...] = ()


def stated(flat: str, sums: Sequence[Money]) -> list[Stated]:
    """The sums of a sentence, each with those that only convert it.

    >>> from kg.claims.extraction.grammar.money import find_money
    >>> flat = "worth $26 billion (about €24 billion) in 2031 and $50 billion in 2033"
    >>> [[one.currency for one in (each.one, *each.converted)] for each in stated(flat, find_money(flat))]
    [['USD', 'EUR'], ['USD']]
    """
    found: list[Stated] = []
    for one in sums:
        last = found[-1] if found else None
        closed = _CLOSES.match(flat, one.end)
        if last is not None and closed is not None and _converts(flat, last, one):
            found[-1] = replace(
                last, told=replace(last.told, end=closed.end()), converted=(*last.converted, one)
            )
        else:
            found.append(Stated(one, one))
    return found


def _converts(flat: str, last: Stated, one: Money) -> bool:
    other = one.currency is not None and one.currency != last.one.currency and not last.one.ranged
    return other and one.scaled and _OPENS.fullmatch(flat, last.told.end, one.start) is not None
