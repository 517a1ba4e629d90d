"""Something said to open new room for a market."""

from __future__ import annotations

from typing import ClassVar, Literal

from kg.model.claim import Factor
from kg.model.terms import Term

__all__ = ["Opportunity"]


class Opportunity(Factor):
    """Something said to open new room for a market."""

    term: ClassVar[Term] = Term(
        name="Opportunity",
        en="opportunity",
        zh="机遇",
        says="Something said to open new room for a market.",
        says_zh="据称为市场带来新空间的因素。",
        parents=("tkg:Factor",),
    )

    kind: Literal["opportunity"] = "opportunity"
