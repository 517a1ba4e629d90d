"""One company buys another, or a stake in it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Event
from kg.model.deal import Priced
from kg.model.fields import Party, Ref, Stake
from kg.model.properties import ACQUIRER, REGION, STAKE, TARGET
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["Acquisition"]

_SELLER = Property(
    iri="tkg:seller",
    en="seller",
    zh="出售方",
    says="The side that sells.",
    says_zh="进行出售的一方。",
    to=("company", "government_body"),
)


class Acquisition(Priced, Event):
    """One company buys another, or a stake in it."""

    term: ClassVar[Term] = Term(
        name="Acquisition",
        en="acquisition",
        zh="收购",
        says="One company buys another, or a stake in it.",
        says_zh="一家公司收购另一家公司或其股份。",
        parents=("tkg:Event", "schema:BuyAction"),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:acquired",
            en="acquired",
            zh="已收购",
            says="The first company has bought the second; derived from a completed acquisition.",
            says_zh="前者已收购后者;由已完成的收购推出。",
            subject="acquirer",
            object="target",
            when=frozenset({"completed"}),
        ),
        DirectEdge(
            iri="tkg:plansToAcquire",
            en="plans to acquire",
            zh="计划收购",
            says="The first company plans, or has announced, to buy the second.",
            says_zh="前者计划或已宣布收购后者。",
            subject="acquirer",
            object="target",
            when=frozenset({"planned", "announced"}),
        ),
    )

    kind: Literal["acquisition"] = "acquisition"
    acquirer: Annotated[Party, ACQUIRER]
    target: Annotated[Party, TARGET]
    seller: Annotated[Party | None, _SELLER] = None
    stake_percent: Annotated[Stake | None, STAKE] = None
    region: Annotated[Ref | None, REGION] = None
