"""A company brings a product or service to the market."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Event
from kg.model.fields import Party, Ref, Texts
from kg.model.properties import COMPANY, PRODUCT, PURPOSE, REGION
from kg.model.terms import DirectEdge, Term

__all__ = ["Launch"]


class Launch(Event):
    """A company brings a product or service to the market."""

    term: ClassVar[Term] = Term(
        name="Launch",
        en="launch",
        zh="推出",
        says="A company brings a product or service to the market.",
        says_zh="公司向市场推出产品或服务。",
        parents=("tkg:Event",),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:launched",
            en="launched",
            zh="已推出",
            says="The company has brought the product to the market, or announced it.",
            says_zh="公司已推出或已宣布推出该产品。",
            subject="company",
            object="product",
            when=frozenset({"announced", "completed"}),
        ),
    )

    kind: Literal["launch"] = "launch"
    company: Annotated[Party, COMPANY]
    product: Annotated[Ref | None, PRODUCT] = None
    purpose: Annotated[Texts | None, PURPOSE] = None
    region: Annotated[Ref | None, REGION] = None
