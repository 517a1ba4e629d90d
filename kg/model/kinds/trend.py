"""A direction in which a market is said to move."""

from __future__ import annotations

from typing import ClassVar, Literal

from kg.model.claim import Factor
from kg.model.terms import Term

__all__ = ["Trend"]


class Trend(Factor):
    """A direction in which a market is said to move."""

    term: ClassVar[Term] = Term(
        name="Trend",
        en="trend",
        zh="趋势",
        says="A direction in which a market is said to move.",
        says_zh="据称市场发展的方向。",
        parents=("tkg:Factor",),
    )

    kind: Literal["trend"] = "trend"
