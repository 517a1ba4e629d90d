"""Which of the factors that phrasings find in one sentence hold beside one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Span

__all__ = ["told_apart"]

_WEAK = 0.7
# How sure a clause is that only says what many do: "agencies are buying up meters".
_STATED = 0.75
_SURE = 0.86
_ARTICLE = 4


def told_apart(found: list[Found], *, moves: bool) -> Iterator[Found]:
    """The factors of a sentence: no driver that holds back or offers a chance, no weak one inside another.

    A trend of which the next sentence says that it `moves` the market is a driver.
    """
    found = [one for one in found if not (_is_shadow(one, found) or _is_reason(one, found))]
    chances = {
        one.subject
        for one in found
        if one.kind in ("opportunity", "restraint", "challenge")
        or (one.kind == "trend" and one.confidence > _WEAK)
    }
    drivers = [
        one.subject for one in found if one.kind == "driver" and one.subject and one.confidence > _WEAK
    ]
    limits = [one.subject for one in found if one.kind in ("restraint", "challenge") and one.subject]
    troubles = {one.subject for one in found if one.kind == "challenge" and one.subject}
    twice = len(troubles) > 1 and any(
        one.kind == "restraint" and one.subject == min(troubles) for one in found
    )
    for one in found:
        if one.kind == "driver" and one.subject in chances:
            continue
        if one.kind == "restraint" and _told_as_trouble(one.subject, troubles, twice=twice):
            continue
        if one.kind == "driver" and any(_inside(one.subject, span) for span in limits):
            continue
        weak = one.confidence <= _WEAK
        if weak and one.kind == "trend" and any(_meet(one.subject, span) for span in drivers):
            continue
        if weak and one.kind == "driver" and any(_inside(one.subject, span) for span in drivers):
            continue
        if moves and _weak_trend(one):
            yield replace(one, kind="driver")
        elif not _holds_a_surer(one, found):
            yield one


def _told_as_trouble(subject: Span | None, troubles: set[Span], *, twice: bool) -> bool:
    """Whether challenges tell of a restraint: "challenges such as old modems and thin pay, which limit use".

    The first of them stays a restraint too, unless the whole list is told `twice`.
    """
    if twice:
        return any(_meet(subject, span) for span in troubles)
    return subject in troubles and subject != min(troubles)


def _is_shadow(one: Found, found: list[Found]) -> bool:
    """Whether a challenge only says how something stands of which a surer phrasing says what it hinders."""
    return (
        one.kind == "challenge"
        and one.confidence == _STATED
        and any(
            other.kind in ("restraint", "challenge")
            and other.confidence > one.confidence
            and _meet(one.subject, other.subject)
            for other in found
            if other.subject is not None
        )
    )


def _is_reason(one: Found, found: list[Found]) -> bool:
    """Whether a challenge says how something stands that a surer phrasing names as a driver."""
    return (
        one.kind == "challenge"
        and one.confidence == _STATED
        and any(
            other.kind == "driver" and other.confidence > _SURE and _meet(one.subject, other.subject)
            for other in found
            if other.subject is not None
        )
    )


def _weak_trend(one: Found) -> bool:
    """Whether a trend is one that a clause states without a word for it."""
    return one.kind == "trend" and one.confidence <= _STATED


def _holds_a_surer(one: Found, found: list[Found]) -> bool:
    """Whether a driver only tells on what a surer one names: "since the pandemic became severe"."""
    return (
        one.kind == "driver"
        and one.subject is not None
        and any(
            other.kind == "driver"
            and other.confidence > one.confidence
            and _begins(other.subject, one.subject)
            for other in found
        )
    )


def _begins(one: Span | None, other: Span) -> bool:
    """Whether a span ends before another one that begins with it, but for an article."""
    return one is not None and 0 <= one.start - other.start <= _ARTICLE and one.end < other.end


def _meet(one: Span | None, other: Span) -> bool:
    return one is not None and one.start < other.end and other.start < one.end


def _inside(one: Span | None, other: Span) -> bool:
    return one is not None and one != other and other.start <= one.start and one.end <= other.end
