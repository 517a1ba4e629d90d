"""A company widens its services, reach or capacity."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Event
from kg.model.fields import Party, Ref, Texts
from kg.model.properties import COMPANY, PRODUCT, PURPOSE, REGION
from kg.model.terms import Term

__all__ = ["Expansion"]


class Expansion(Event):
    """A company widens its services, reach or capacity."""

    term: ClassVar[Term] = Term(
        name="Expansion",
        en="expansion",
        zh="扩张",
        says="A company widens its services, reach or capacity.",
        says_zh="公司扩大其服务、覆盖范围或能力。",
        parents=("tkg:Event",),
    )

    kind: Literal["expansion"] = "expansion"
    company: Annotated[Party, COMPANY]
    product: Annotated[Ref | None, PRODUCT] = None
    purpose: Annotated[Texts | None, PURPOSE] = None
    region: Annotated[Ref | None, REGION] = None
