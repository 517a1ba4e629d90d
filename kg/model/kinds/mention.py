"""A report names something."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Claim
from kg.model.fields import Ref
from kg.model.terms import Property, Term

__all__ = ["Mention"]

_ENTITY = Property(
    iri="tkg:entity",
    en="entity",
    zh="实体",
    says="What the report names.",
    says_zh="报告所提及的对象。",
    to=(
        "company",
        "country",
        "dimension",
        "government_body",
        "market",
        "product",
        "region",
        "regulation",
        "segment",
    ),
)


class Mention(Claim):
    """A report names something that takes part in no other claim."""

    term: ClassVar[Term] = Term(
        name="Mention",
        en="mention",
        zh="提及",
        says="A report names something that takes part in no other claim.",
        says_zh="报告提及某对象,且该对象未参与其他断言。",
        parents=("tkg:Statement",),
    )

    kind: Literal["mention"] = "mention"
    entity: Annotated[Ref, _ENTITY]
