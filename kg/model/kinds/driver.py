"""Something said to make a market grow."""

from __future__ import annotations

from typing import ClassVar, Literal

from kg.model.claim import Factor
from kg.model.terms import Term

__all__ = ["Driver"]


class Driver(Factor):
    """Something said to make a market grow."""

    term: ClassVar[Term] = Term(
        name="Driver",
        en="driver",
        zh="驱动因素",
        says="Something said to make a market grow.",
        says_zh="据称推动市场增长的因素。",
        parents=("tkg:Factor",),
    )

    kind: Literal["driver"] = "driver"
