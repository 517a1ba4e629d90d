"""Whether a sentence says of a deal that it is so, or denies, asks or only imagines it.

The field calls this the factuality of an event.  A deal that nobody states is no claim; one that is said to
have come to nothing is terminated.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Page

__all__ = ["as_stated"]

_DEALS = frozenset({"acquisition", "merger", "partnership", "investment", "launch", "expansion"})
_SAID = phrasings("factuality")
_GOVERNS, _GOVERNS_NEXT = _SAID.one("governs"), _SAID.one("governs_next")
_BETWEEN, _DENIED_BEHIND = _SAID.one("between"), _SAID.one("denied_behind")
_NEVER = _SAID.one("never")
_DECLINED, _CAME_TO_NOTHING = _SAID.one("declined"), _SAID.one("came_to_nothing")
_ASKS, _ASKS_CHINESE = _SAID.one("asks"), _SAID.one("asks_chinese")
# Where another statement begins, which nothing before governs.
_APART = re.compile(r"[;。]|\.\s|,?\s(?:but|while|whereas|yet|instead|aber|sondern|mais|pero)\s|,\sand\s")
_POSSESSIVE = re.compile(r"['’]s?\s")
_LONGEST = 600
# How far behind the only side of a deal the words stand that tell of it: "Alder never closed its round".
_REACH = 24


def as_stated(page: Page, found: Found) -> Found | None:
    """A fact as its sentence states it; None for a deal that the sentence denies, asks or imagines."""
    sides = [span for span in (found.subject, found.object) if span is not None]
    if found.kind not in _DEALS or not sides or not found.proof:
        return found
    sentence = page.at(min(side.start for side in sides))
    if sentence is None or any(not sentence.start <= side.start < sentence.end for side in sides):
        return found
    flat = sentence.plain[:_LONGEST]
    first = min(side.start for side in sides) - sentence.start
    last = max(side.end for side in sides) - sentence.start
    told = last if len(sides) > 1 else min(len(flat), last + _REACH)
    if _asked(flat, first, last) or _governed(flat, first, told):
        return None
    if sentence.chinese and len(sides) == 1 and _NEVER.search(flat, 0, first):
        return None
    apart = _APART.search(flat, last)
    behind = flat[last : apart.start() if apart else len(flat)]
    if _DENIED_BEHIND.search(behind) or _DECLINED.match(flat, last):
        return None
    if _CAME_TO_NOTHING.search(behind) and "status" in found.values:
        return replace(found, values={**found.values, "status": "terminated"})
    return found


def _governed(flat: str, first: int, last: int) -> bool:
    """Whether words before or between the sides of a deal govern it."""
    opens = max((match.end() for match in _APART.finditer(flat, 0, first)), default=0)
    governs = _GOVERNS.search(flat, opens, last)
    if governs is not None and _APART.search(flat, governs.end(), last) is None:
        return True
    return (
        _GOVERNS_NEXT.search(flat[opens:first]) is not None or _BETWEEN.search(flat[first:last]) is not None
    )


def _asked(flat: str, first: int, last: int) -> bool:
    """Whether a question asks for the deal itself, and not for more about it."""
    if not flat.rstrip(" \"”'").endswith("?"):
        return False
    if _ASKS_CHINESE.search(flat.rstrip("?")):
        return True
    return _ASKS.fullmatch(flat, 0, first) is not None and _POSSESSIVE.match(flat, last) is None
