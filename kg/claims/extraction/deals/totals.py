"""Sums that a company raised over the years, and in no single round."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.rounds import IN_TOTAL

__all__ = ["is_in_all"]

_SAID = phrasings("investments")
_IN_ALL, _NOW_RAISED = _SAID.one("in_all"), _SAID.one("now_raised")
# How far before a sum the words stand that say what it is.
_NEAR = 60
_OPENS = re.compile(
    r"(?i)^(?:[\ue000-\uefff\w'-]+\s){0,3}?(?:to\sdate|so\sfar|in\stotal|in\sall|altogether|all\stold|overall|up\sto\snow|until\snow"
    r"|since\s(?:its|their)\s(?:inception|founding|launch|start)|au\stotal|à\sce\sjour|en\stotal|hasta\s(?:la\sfecha|ahora)|bislang|bisher|insgesamt),?\s"
)
_NAMED_ROUND = re.compile(r"(?i)\b(?:series\s[a-h]|seed|serie\s[a-h]|série\s[a-h])\b")


def is_in_all(masked: Masked, match: re.Match[str]) -> bool:
    """Whether a sum is what was raised over the years, and no single round."""
    if not match.groupdict().get("m"):
        return False
    behind = masked.text[match.start("m") + 1 :]
    before = masked.text, max(0, match.start() - _NEAR), match.start("m")
    if _IN_ALL.match(behind) or IN_TOTAL.search(*before) or _NOW_RAISED.search(match[0]):
        return True
    opens = _OPENS.match(masked.text, 0, match.start("m"))
    return opens is not None and _NAMED_ROUND.search(match[0]) is None
