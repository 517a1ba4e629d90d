"""Lists of names around one of theirs: "Alder and Birch work with Cedar, the Norva Fund and with Elm"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.claims.extraction.deals.phrases import phrasings, signs_of

__all__ = ["going_on", "leading_up"]

_SAID = phrasings("lists_going_on")
_ASIDE, _COMMA, _LAST, _ENDS, _ACTS = (_SAID.one(name) for name in ("aside", "comma", "last", "ends", "acts"))
_LED_UP = _SAID.one("led_up")
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
    step: _Step | None = None
    for step in _steps(text, place):
        waiting += [step.sign] if step.sign else []
        place = step.end
        if step.last:
            found += waiting
            waiting = []
    ends = _ENDS.match(text, place) if waiting else None
    # "with Alder, Springfield, Ill." tells of no list.
    told = ends is not None and step is not None and (step.sign or ends["stop"] is None)
    return found + waiting if told else found


def leading_up(text: str, place: int) -> list[str]:
    """The signs of the names before one, which begins at a place, in a list that opens a sentence."""
    led = _LED_UP.fullmatch(text, 0, place)
    return signs_of(led["list"]) if led is not None else []


def _steps(text: str, place: int) -> Iterator[_Step]:
    for _ in range(_MOST):
        aside = _ASIDE.match(text, place)
        begin = aside.end() if aside is not None else place
        last = _LAST.match(text, begin)
        step = last or _COMMA.match(text, begin)
        if step is None or _ACTS.match(text, step.end()):
            return
        place = step.end()
        yield _Step(step["sign"] or "", place, last=last is not None)
