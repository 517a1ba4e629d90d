"""Rounds of which one sentence tells the sum and a later one who gave it: one round with two places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.claims.extraction.deals.rounds import backers
from kg.claims.extraction.found import Found

__all__ = ["told_on"]

_FARTHEST = 500
"""How many characters may lie between the two sentences."""
_OF_THE_ROUND = re.compile(
    r"(?i)\b(?:the|this|that)\s(?:(?!previous|prior|earlier|former|first|initial|last)[\w-]+\s){0,3}?"
    r"(?:round|financing|funding|raise|investment)\b|^(?:it|this)\swas\s(?:led|joined|backed)\b"
    r"|\b(?:participat(?:ed|es|ing|ion)|joined|took\spart|re-?invested|followed\son)\b"
    r"|\balso\s(?:contributed|invested|backed)\b"
    r"|(?:本|此|该|这)[轮次](?!前)|跟投|参投|加[码持]|追加"
    r"|\b(?:ce|le)\s(?:nouveau\s)?tour\sde\stable\b|\bcette\s(?:levée|opération)\b"
    r"|\b(?:ont|a)\s(?:(?:aussi|également)\s)?(?:participé|réinvesti)\b"
    r"|\b(?:die|der|dieser)\s(?:Finanzierungs)?runde\b|\bbeteiligten\ssich\b"
    r"|\b(?:[wW]eitere|andere|neue)\s(?:Investoren|Geldgeber)\b|\bzu\sden\s(?:\w+\s)?(?:Investoren|Geldgebern)\b"
    r"|\b(?:Geld|Kapital|Mittel)\s(?:kommt|kommen|stammt|stammen)\b|^unter\sanderem\svo[nm]\b|\bangeführt\swurde\b"
    r"|\b(?:autres|nouveaux)\sinvestisseurs\b|\bfonds\s(?:pro)?viennent\b|\b(?:otros|nuevos|demás)\s(?:inversores|inversionistas)\b"
    r"|\b(?:la|esta)\s(?:ronda|operación|inversión)\b|\bparticip(?:ó|aron)\b"
)


def told_on(found: Iterable[Found], plain: str) -> list[Found]:
    """The investments in order, each sum with its givers where a later sentence speaks of the round."""
    rounds: list[Found] = []
    last: dict[object, int] = {}
    for each in found:
        place = last.get(each.values["investee"])
        if place is not None and _goes_on(rounds[place], each, plain):
            rounds[place] = _both(rounds[place], each)
        else:
            last[each.values["investee"]] = len(rounds)
            rounds.append(each)
    return rounds


def _goes_on(one: Found, other: Found, plain: str) -> bool:
    """Whether what is told of givers is told of the round before, of which the sum is known."""
    sum_ = one.values.get("amount")
    if sum_ is None or not backers(other) or other.values.get("amount") not in (None, sum_):
        return False
    if other.values.get("date") not in (None, one.values.get("date")):
        return False
    if one.values.get("round") is not None and other.values.get("round") not in (None, one.values["round"]):
        return False
    span = other.proof[0]
    if not (0 <= span.start - one.proof[-1].end <= _FARTHEST or span == one.proof[-1]):
        return False
    again = other.values.get("amount") == sum_ and set(backers(other)) <= set(backers(one))
    return again or _OF_THE_ROUND.search(plain, span.start, span.end) is not None


def _both(one: Found, other: Found) -> Found:
    givers = tuple(dict.fromkeys((*backers(one), *backers(other))))
    values = {**one.values, "investors": givers}
    if "round" in other.values:
        values["round"] = other.values["round"]
    return replace(
        one,
        values=values,
        proof=tuple(dict.fromkeys((*one.proof, *other.proof))),
        object=one.object or other.object,
    )
