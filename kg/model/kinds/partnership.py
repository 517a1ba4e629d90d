"""Two or more parties work together."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kg.model.claim import Event
from kg.model.fields import Party, Ref, Texts
from kg.model.properties import PARTY, PRODUCT, PURPOSE, REGION
from kg.model.terms import DirectEdge, Term

__all__ = ["Partnership"]


class Partnership(Event):
    """Two or more parties work together; an expanded collaboration counts as one."""

    term: ClassVar[Term] = Term(
        name="Partnership",
        en="partnership",
        zh="合作",
        says="Two or more parties work together; an expanded collaboration counts as one.",
        says_zh="两方或多方开展合作;扩大合作亦计为合作。",
        parents=("tkg:Event",),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:partnerOf",
            en="partner of",
            zh="合作伙伴",
            says="The two work together, or have announced it.",
            says_zh="双方正在合作或已宣布合作。",
            subject="parties",
            object="parties",
            when=frozenset({"announced", "completed"}),
            symmetric=True,
        ),
    )

    kind: Literal["partnership"] = "partnership"
    parties: Annotated[tuple[Party, ...], Field(min_length=2), PARTY]
    product: Annotated[tuple[Ref, ...], PRODUCT] = ()
    purpose: Annotated[Texts | None, PURPOSE] = None
    region: Annotated[Ref | None, REGION] = None
