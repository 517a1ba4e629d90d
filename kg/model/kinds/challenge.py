"""Something said to be hard or dangerous for a market."""

from __future__ import annotations

from typing import ClassVar, Literal

from kg.model.claim import Factor
from kg.model.terms import Term

__all__ = ["Challenge"]


class Challenge(Factor):
    """Something said to be hard or dangerous for a market."""

    term: ClassVar[Term] = Term(
        name="Challenge",
        en="challenge",
        zh="挑战",
        says="Something said to be hard or dangerous for a market.",
        says_zh="据称对市场构成困难或威胁的因素。",
        parents=("tkg:Factor",),
    )

    kind: Literal["challenge"] = "challenge"
