"""Names without the dates that stand beside them in capitals."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.words import said

__all__ = ["DAYS", "before_date", "behind_day"]

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
"""What a day is called, in small letters."""
_MONTHS = frozenset(said("leads").words("months"))


def before_date(group: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words before the date of a sentence that lost what parts it from them: "Alder Care In May"."""
    last = group[-2:] if group and group[-1][0] in _MONTHS else group[-1:]
    if len(group) > len(last) and last[0][0] in ("In", "On"):
        return group[: -len(last)]
    german = next((at for at, word in enumerate(group) if at and _is_german_date(group, at)), None)
    return group[:german] if german else group


_PART_OF_MONTH = frozenset(("Anfang", "Mitte", "Ende"))
_MONTHS_DE = frozenset(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)


def _is_german_date(group: list[re.Match[str]], at: int) -> bool:
    """Whether a word opens a date as in "die Alder AG Mitte Mai"."""
    if group[at][0] not in _PART_OF_MONTH:
        return False
    return at + 1 == len(group) or group[at + 1][0] in _MONTHS_DE


_ON = re.compile(r"\b(?:[Oo]n|[Ll]ast|[Tt]his|[Nn]ext)[ ]$")


def behind_day(group: list[re.Match[str]], text: str) -> list[re.Match[str]]:
    """The words behind the day on which something happens: "on Tuesday Alder Care wrote a check"."""
    start = group[0].start() if len(group) > 1 and group[0][0].lower() in DAYS else 0
    return group[1:] if start and _ON.search(text, max(0, start - 8), start) else group
