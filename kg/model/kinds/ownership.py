"""One company owns another."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Claim, Event
from kg.model.fields import Day, Party, Stake
from kg.model.properties import STAKE
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["Ownership"]

_PARENT = Property(
    iri="tkg:parent",
    en="parent",
    zh="母公司",
    says="The owner.",
    says_zh="所有者。",
    to=("company", "government_body"),
)
_SUBSIDIARY = Property(
    iri="tkg:subsidiary",
    en="subsidiary",
    zh="子公司",
    says="The company, brand or service that is owned.",
    says_zh="被拥有的公司、品牌或服务。",
    to=("company",),
)


class Ownership(Claim):
    """One company owns another, wholly or in part."""

    term: ClassVar[Term] = Term(
        name="Ownership",
        en="ownership",
        zh="所有权",
        says="One company owns another, wholly or in part.",
        says_zh="一家公司全部或部分拥有另一家公司。",
        parents=("tkg:Event",),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:subsidiaryOf",
            en="subsidiary of",
            zh="隶属于",
            says="The first company is owned by the second.",
            says_zh="前者由后者拥有。",
            subject="subsidiary",
            object="parent",
        ),
    )

    kind: Literal["ownership"] = "ownership"
    parent: Annotated[Party, _PARENT]
    subsidiary: Annotated[Party, _SUBSIDIARY]
    stake_percent: Annotated[Stake | None, STAKE] = None
    date: Annotated[Day | None, *Event.model_fields["date"].metadata] = None
