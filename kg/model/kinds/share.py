"""Which part of a market something holds."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kg.model.claim import Observation
from kg.model.fields import Number, Ref, Year
from kg.model.properties import MARKET, PERCENT, SUBJECT, YEAR
from kg.model.terms import Term

__all__ = ["Share"]


class Share(Observation):
    """Which part of a market a segment, region or company is stated to hold."""

    term: ClassVar[Term] = Term(
        name="Share",
        en="share",
        zh="份额",
        says="Which part of a market a segment, region or company is stated to hold.",
        says_zh="某细分市场、地区或公司在市场中所占的份额。",
        parents=("tkg:Statement", "qb:Observation"),
    )

    kind: Literal["share"] = "share"
    subject: Annotated[Ref, SUBJECT]
    market: Annotated[Ref, MARKET]
    percent: Annotated[Number, Field(ge=0, le=100), PERCENT]
    year: Annotated[Year | None, YEAR] = None
