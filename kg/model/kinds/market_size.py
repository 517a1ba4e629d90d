"""What a market is said to be worth in a year."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kg.model.claim import Observation
from kg.model.fields import Code, Number, Ref, Year
from kg.model.properties import AMOUNT, CURRENCY, MARKET, REGION, SEGMENT, YEAR
from kg.model.terms import Property, Term

__all__ = ["MarketSize"]

_FORECAST = Property(
    iri="tkg:forecast",
    en="forecast",
    zh="预测",
    says="Whether the figure looks ahead of the report's own time.",
    says_zh="该数字是否为对未来的预测。",
    datatype="xsd:boolean",
)


class MarketSize(Observation):
    """What a market, or a segment or region of it, is said to be worth in a year."""

    term: ClassVar[Term] = Term(
        name="MarketSize",
        en="market size",
        zh="市场规模",
        says="What a market, or a segment or region of it, is said to be worth in a year.",
        says_zh="某市场(或其细分市场、地区)在某年的规模。",
        parents=("tkg:Statement", "qb:Observation"),
    )

    kind: Literal["market_size"] = "market_size"
    market: Annotated[Ref, MARKET]
    region: Annotated[Ref | None, REGION] = None
    segment: Annotated[Ref | None, SEGMENT] = None
    year: Annotated[Year, YEAR]
    amount: Annotated[Number, Field(ge=0), AMOUNT]
    currency: Annotated[Code, CURRENCY]
    forecast: Annotated[bool, Field(strict=True), _FORECAST]
