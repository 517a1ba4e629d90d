"""Two or more companies become one."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kg.model.claim import Event
from kg.model.deal import Priced
from kg.model.fields import Party
from kg.model.properties import ACQUIRER, PARTY, TARGET
from kg.model.terms import DirectEdge, Term

__all__ = ["Merger"]


class Merger(Priced, Event):
    """Two or more companies become one."""

    term: ClassVar[Term] = Term(
        name="Merger",
        en="merger",
        zh="合并",
        says="Two or more companies become one.",
        says_zh="两家或多家公司合为一家。",
        parents=("tkg:Event",),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:mergedWith",
            en="merged with",
            zh="已合并",
            says="The two companies have become one; derived from a completed merger.",
            says_zh="两家公司已合为一家;由已完成的合并推出。",
            subject="parties",
            object="parties",
            when=frozenset({"completed"}),
            symmetric=True,
        ),
    )

    kind: Literal["merger"] = "merger"
    parties: Annotated[tuple[Party, ...], Field(min_length=2), PARTY]
    acquirer: Annotated[Party | None, ACQUIRER] = None
    target: Annotated[Party | None, TARGET] = None
