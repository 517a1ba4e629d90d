"""Something said to hold a market back."""

from __future__ import annotations

from typing import ClassVar, Literal

from kg.model.claim import Factor
from kg.model.terms import Term

__all__ = ["Restraint"]


class Restraint(Factor):
    """Something said to hold a market back."""

    term: ClassVar[Term] = Term(
        name="Restraint",
        en="restraint",
        zh="制约因素",
        says="Something said to hold a market back.",
        says_zh="据称制约市场的因素。",
        parents=("tkg:Factor",),
    )

    kind: Literal["restraint"] = "restraint"
