"""What belongs to a market."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Claim
from kg.model.fields import Ref, Role
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["Membership"]

_MEMBER = Property(
    iri="tkg:member",
    en="member",
    zh="成员",
    says="The company, segment or region that belongs to the market.",
    says_zh="属于该市场的公司、细分市场或地区。",
    to=("company", "product", "segment", "region", "country"),
)
_OF = Property(
    iri="tkg:of",
    en="of",
    zh="所属市场",
    says="The market that it belongs to.",
    says_zh="所属的市场。",
    to=("market",),
)
_ROLE = Property(
    iri="tkg:role",
    en="role",
    zh="角色",
    says="As what it belongs: a player, a segment, or a region that is covered.",
    says_zh="以何种身份属于该市场:参与者、细分市场或覆盖地区。",
    datatype="xsd:string",
)


class Membership(Claim):
    """A player of a market, a segment of a market, or a region that a market report covers."""

    term: ClassVar[Term] = Term(
        name="Membership",
        en="membership",
        zh="归属",
        says="A player of a market, a segment of a market, or a region that a market report covers.",
        says_zh="市场的参与者、细分市场或覆盖地区。",
        parents=("tkg:Statement",),
    )
    edges: ClassVar[tuple[DirectEdge, ...]] = (
        DirectEdge(
            iri="tkg:playsIn",
            en="plays in",
            zh="参与市场",
            says="The company is named as a player of the market.",
            says_zh="该公司被列为市场参与者。",
            subject="member",
            object="of",
            roles=frozenset({"player"}),
        ),
        DirectEdge(
            iri="tkg:hasSegment",
            en="has segment",
            zh="包含细分市场",
            says="The market is divided into the segment by a report.",
            says_zh="某报告将该市场划分出此细分市场。",
            subject="of",
            object="member",
            roles=frozenset({"segment"}),
        ),
        DirectEdge(
            iri="tkg:coversRegion",
            en="covers region",
            zh="覆盖地区",
            says="The market is reported on for the region.",
            says_zh="该市场报告覆盖此地区。",
            subject="of",
            object="member",
            roles=frozenset({"region"}),
        ),
    )

    kind: Literal["membership"] = "membership"
    member: Annotated[Ref, _MEMBER]
    of: Annotated[Ref, _OF]
    role: Annotated[Role, _ROLE]
