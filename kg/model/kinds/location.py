"""The country that a text puts a company in."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Claim
from kg.model.fields import Ref
from kg.model.properties import COMPANY
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["Location"]

_COUNTRY = Property(
    iri="tkg:country",
    en="country",
    zh="国家",
    says="The country that the company is placed in.",
    says_zh="公司所在的国家。",
    to=("country", "region"),
)


class Location(Claim):
    """The country that a text puts a company in."""

    term: ClassVar[Term] = Term(
        name="Location",
        en="location",
        zh="所在地",
        says="The country that a text puts a company in.",
        says_zh="文献所述公司所在的国家。",
        parents=("tkg:Statement",),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:basedIn",
            en="based in",
            zh="位于",
            says="The company is placed in the country.",
            says_zh="公司位于该国家。",
            subject="company",
            object="country",
        ),
    )

    kind: Literal["location"] = "location"
    company: Annotated[Ref, COMPANY]
    country: Annotated[Ref, _COUNTRY]
