"""Money is put into a company."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Event
from kg.model.deal import Priced
from kg.model.fields import Party, Text
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["Investment"]

_INVESTOR = Property(
    iri="tkg:investor",
    en="investor",
    zh="投资方",
    says="A side that puts money in.",
    says_zh="出资的一方。",
    to=("company", "government_body"),
)
_INVESTEE = Property(
    iri="tkg:investee",
    en="investee",
    zh="被投资方",
    says="The company that receives the money.",
    says_zh="获得资金的公司。",
    to=("company",),
)
_ROUND = Property(
    iri="tkg:round",
    en="round",
    zh="轮次",
    says="The round as the source names it, as in Series B.",
    says_zh="来源所称的融资轮次,如 B 轮。",
    datatype="xsd:string",
)


class Investment(Priced, Event):
    """Money is put into a company; investors may be left unnamed by an empty list."""

    term: ClassVar[Term] = Term(
        name="Investment",
        en="investment",
        zh="投资",
        says="Money is put into a company.",
        says_zh="向一家公司投入资金。",
        parents=("tkg:Event", "schema:InvestAction"),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:investedIn",
            en="invested in",
            zh="已投资",
            says="The first has put money into the second, or announced it.",
            says_zh="前者已投资或已宣布投资后者。",
            subject="investors",
            object="investee",
            when=frozenset({"announced", "completed"}),
        ),
    )

    kind: Literal["investment"] = "investment"
    investors: Annotated[tuple[Party, ...], _INVESTOR] = ()
    investee: Annotated[Party, _INVESTEE]
    round: Annotated[Text | None, _ROUND] = None
