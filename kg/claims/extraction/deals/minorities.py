"""Whether only a smaller part of a company is bought."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["is_minority"]

_SAID = phrasings("acquisitions")
_PERCENT_DE = re.compile(r"(?<![\d,])(\d{1,2})(?:,\d+)?\s?(?:%|Prozent)")
_REST_DE = re.compile(r"\b(?:restlich|verbleibend|übrig|weitere|ausstehend|Mehrheit|auf\s\d)")
_MINORITY = _SAID.one("minority")


def is_minority(masked: Masked, match: re.Match[str]) -> bool:
    """Whether only a smaller part of a company is bought, as in "26 Prozent der Anteile"."""
    if _MINORITY.search(match[0]):
        return True
    told = _PERCENT_DE.search(match[0]) if masked.language == "de" else None
    if told is not None and int(told[1]) < _HALF and not _REST_DE.search(match[0]):
        return True
    before = masked.text[max(0, match.start() - _OF_WHAT) : match.start()]
    return (_OF_BEFORE.search(before) or _SMALLER.search(match[0])) is not None


_SMALLER, _OF_BEFORE = _SAID.one("smaller"), _SAID.one("of_before")
_HALF, _OF_WHAT = 50, 40
