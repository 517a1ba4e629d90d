"""Questions that unchecked entries of the registry raise: pairs to ask a person about, never to join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from kg.entities.clustering import Match
from kg.entities.profile import Profile
from kg.entities.scoring import Score

__all__ = ["suspicions"]

_WEIGHT = 2
"""Enough for a question, and below what joins."""


def suspicions(profiles: Iterable[Profile]) -> tuple[Match, ...]:
    """Every pair that one unchecked entry names, for a person to decide; the order of profiles is free.

    The profiles are to be made with the unchecked entries alone.
    """
    together: dict[str, list[str]] = defaultdict(list)
    for each in profiles:
        if each.entry:
            together[each.entry].append(each.id)
    return tuple(
        Match(left=left, right=right, score=_score(entry))
        for entry in sorted(together)
        for left, right in combinations(sorted(together[entry]), 2)
    )


def _score(entry: str) -> Score:
    return Score(value=_WEIGHT, reasons=(f"an entry not yet checked lists both as {entry}",))
