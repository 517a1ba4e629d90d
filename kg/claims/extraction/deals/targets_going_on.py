"""Lists of what is bought or owned that go on: "Alder (maps), the Norva Fund, 34% of Birch and Cedar"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.claims.extraction.deals.givers import in_one_list
from kg.claims.extraction.deals.lists_going_on import going_on
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of

__all__ = ["More", "backers_listed_on", "listed_on", "more_targets", "parts_listed_on"]

_SAID = phrasings("targets_going_on")
_ASIDE, _COMMA, _LAST, _ACTS, _ENDS = (_SAID.one(name) for name in ("aside", "comma", "last", "acts", "ends"))
_MOST = 40


class More(NamedTuple):
    """The signs of what a list goes on with: wholes, and what only a smaller part is taken of."""

    wholes: tuple[str, ...]
    parts: tuple[str, ...]


def more_targets(text: str, place: int) -> More:
    """What a list goes on with behind a name of it that ends at a place, if "and" closes the list."""
    wholes: list[str] = []
    parts: list[str] = []
    for _ in range(_MOST):
        aside = _ASIDE.match(text, place)
        begin = aside.end() if aside is not None else place
        last = _LAST.match(text, begin)
        step = last or _COMMA.match(text, begin)
        if step is None or _ACTS.match(text, step.end()):
            return More((), ())
        place = step.end()
        if step["sign"]:
            (parts if step["part"] else wholes).append(step["sign"])
        if last is not None:
            return More(tuple(wholes), tuple(parts)) if _ENDS.match(text, place) else More((), ())
    return More((), ())


def listed_on(masked: Masked, match: re.Match[str]) -> Iterator[tuple[str, str]]:
    """Who buys, with all that a list goes on with behind the last target of an active phrase."""
    groups = match.groupdict()
    active = (
        groups.get("a") and groups.get("t") and not groups.get("t2") and match.end("a") < match.start("t")
    )
    if masked.sentence.chinese or not active or match.string != masked.text:
        return
    bought = more_targets(masked.text, match.end("t")).wholes
    yield from ((buyer, target) for buyer in signs_of(match["a"]) for target in bought)


_SHARE_OF = re.compile(
    r"(?:%|per\s?cent|third|quarter|half|stakes?|interests?|holdings?|positions?)\s[^.;()]{0,60}$"
)


def parts_listed_on(masked: Masked, match: re.Match[str]) -> tuple[str, ...]:
    """What a list of stakes goes on with: "owns 14% of Alder, a mill, and 20% of Birch"."""
    share = not masked.sentence.chinese and 0 <= match.start("i") < match.start("c") and not match["i"][1:]
    if not share or _SHARE_OF.search(match.string[match.end("i") : match.start("c")]) is None:
        return ()
    more = more_targets(match.string, match.end("c"))
    return (*more.wholes, *more.parts)


def backers_listed_on(masked: Masked, match: re.Match[str], end: int) -> list[str]:
    """The signs before a place of who else gives in the list that a match names: "Alder, Jane Doe, Birch"."""
    if masked.sentence.chinese or in_one_list(masked, match, "i") != match["i"]:
        return []
    return [sign for sign in going_on(masked.text, match.end("i")) if masked.text.index(sign) < end]
