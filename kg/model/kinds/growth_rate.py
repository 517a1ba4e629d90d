"""How fast a market is said to grow a year."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from kg.model.claim import Observation
from kg.model.fields import Number, Ref, Year
from kg.model.properties import MARKET, PERCENT, REGION, SEGMENT
from kg.model.terms import Property, Term

__all__ = ["GrowthRate"]

_FROM = Property(
    iri="tkg:fromYear",
    en="from year",
    zh="起始年",
    says="The first year of the period.",
    says_zh="期间的第一年。",
    datatype="xsd:gYear",
)
_TO = Property(
    iri="tkg:toYear",
    en="to year",
    zh="终止年",
    says="The last year of the period.",
    says_zh="期间的最后一年。",
    datatype="xsd:gYear",
)


class GrowthRate(Observation):
    """The yearly rate at which a market is said to grow, with the period as far as it is stated."""

    term: ClassVar[Term] = Term(
        name="GrowthRate",
        en="growth rate",
        zh="增长率",
        says="The yearly rate at which a market is said to grow, over a period.",
        says_zh="某市场在一段时期内的年增长率。",
        parents=("tkg:Statement", "qb:Observation"),
    )

    kind: Literal["growth_rate"] = "growth_rate"
    market: Annotated[Ref, MARKET]
    region: Annotated[Ref | None, REGION] = None
    segment: Annotated[Ref | None, SEGMENT] = None
    percent: Annotated[Number, Field(ge=-100, le=10000), PERCENT]
    from_year: Annotated[Year | None, _FROM] = None
    to_year: Annotated[Year | None, _TO] = None

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.from_year and self.to_year and self.from_year > self.to_year:
            raise ValueError(f"the period ends in {self.to_year} before it starts in {self.from_year}")
        return self
