"""What is said to lead a market, or to grow fastest in it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Claim
from kg.model.fields import Rank, Ref
from kg.model.properties import MARKET, SUBJECT
from kg.model.terms import Property, Term

__all__ = ["Ranking"]

_RANK = Property(
    iri="tkg:rank",
    en="rank",
    zh="排名",
    says="The rank in the sense of the source; two words said are two rankings.",
    says_zh="来源所述的排名;两种说法即为两项排名。",
    datatype="xsd:string",
)
_DIMENSION = Property(
    iri="tkg:dimension",
    en="dimension",
    zh="维度",
    says="The name of the axis on which the subject leads; region for regions.",
    says_zh="主体领先的维度名称;地区排名为 region。",
    datatype="xsd:string",
    to=("dimension",),
    as_name=True,
    words=("region",),
)


class Ranking(Claim):
    """What is said to be the largest, the fastest growing, dominant or emerging in a market."""

    term: ClassVar[Term] = Term(
        name="Ranking",
        en="ranking",
        zh="排名",
        says="What is said to be the largest, the fastest growing, dominant or emerging in a market.",
        says_zh="据称在某市场中最大、增长最快、占主导或新兴的对象。",
        parents=("tkg:Statement",),
    )

    kind: Literal["ranking"] = "ranking"
    subject: Annotated[Ref, SUBJECT]
    rank: Annotated[Rank, _RANK]
    dimension: Annotated[Ref | None, _DIMENSION] = None
    market: Annotated[Ref, MARKET]
