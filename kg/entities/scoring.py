"""From features to a judgement with its reasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.entities.features import FEATURES, LIKENESS, Feature
from kg.entities.profile import Profile
from kg.model.decision import Judgement

__all__ = ["RULES", "RULES_DAY", "Score", "compare"]

RULES = "rules 1"
"""The version of the table of features; it signs what the table decides."""
RULES_DAY = "2026-11-22"
"""The day of that version: the same input is decided on the same day, whenever it is built."""

_SAME, _MAYBE, _OTHER = 5, 2, -5


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The sum of the weights that hold for two companies, and what each says."""

    value: float
    reasons: tuple[str, ...]

    @property
    def judgement(self) -> Judgement:
        """Positive from 5, unsure from 2, negative up to -5, else no opinion."""
        if self.value >= _SAME:
            return "positive"
        if self.value >= _MAYBE:
            return "unsure"
        return "negative" if self.value <= _OTHER else "no_opinion"

    @property
    def why(self) -> str:
        """The reasons in one clause."""
        return " and ".join(self.reasons) or "nothing is alike"


def compare(left: Profile, right: Profile) -> Score:
    """The score of two companies; it is the same both ways round.

    >>> from kg.entities.profile import profile
    >>> score = compare(profile("a", ["Xeno Ltd"]), profile("b", ["XENO"]))
    >>> score.judgement, score.why
    ('positive', "the names have the same normal form, 'xeno'")
    """
    first, second = sorted((left, right), key=lambda each: (each.text, each.id))
    held = list(_held(first, second))
    return Score(
        value=sum(feature.weight for feature, _ in held),
        reasons=tuple(feature.says.format(what=what) for feature, what in held),
    )


def _held(left: Profile, right: Profile) -> Iterator[tuple[Feature, str]]:
    for feature in LIKENESS:
        if what := feature.holds(left, right):
            yield feature, what
            break
    for feature in FEATURES:
        if what := feature.holds(left, right):
            yield feature, what
