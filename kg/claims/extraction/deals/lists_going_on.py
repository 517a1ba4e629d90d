"""What a list of names goes on with: "with Alder, the Norva Fund, Birch and with Cedar"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["going_on"]

_SAID = phrasings("lists_going_on")
_ASIDE, _COMMA, _LAST, _ENDS, _ACTS = (_SAID.one(name) for name in ("aside", "comma", "last", "ends", "acts"))
_MOST = 40


class _Step(NamedTuple):
    """A name of a list, "" where nobody found it, where it ends, and whether "and" stands before it."""

    sign: str
    end: int
    last: bool


def going_on(text: str, place: int) -> list[str]:
    """The signs of the names that a list goes on with behind its first name, which ends at a place.

    What follows a comma belongs to the list only if the list is closed, as by "and".
    """
    found: list[str] = []
    waiting: list[str] = []
    for step in _steps(text, place):
        waiting += [step.sign] if step.sign else []
        place = step.end
        if step.last:
            found += waiting
            waiting = []
    return found + waiting if waiting and _ENDS.match(text, place) else found


def _steps(text: str, place: int) -> Iterator[_Step]:
    for _ in range(_MOST):
        aside = _ASIDE.match(text, place)
        begin = aside.end() if aside is not None else place
        step = _LAST.match(text, begin) or _COMMA.match(text, begin)
        if step is None or _ACTS.match(text, step.end()):
            return
        place = step.end()
        yield _Step(step["sign"] or "", place, last=step.re is _LAST)
