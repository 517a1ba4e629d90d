"""A figure that is no size, rate or share of a market."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from kg.model.claim import Observation
from kg.model.fields import Number, Ref, Text, Texts, Year
from kg.model.properties import REGION, YEAR
from kg.model.terms import Property, Term

__all__ = ["Statistic"]

_SUBJECT = Property(
    iri="tkg:subject",
    en="subject",
    zh="主体",
    says="What the statement is about.",
    says_zh="陈述所针对的对象。",
    to=("company", "product", "segment", "market", "region", "country", "government_body", "regulation"),
)
_LABEL = Property(
    iri="tkg:label",
    en="label",
    zh="名称",
    says="What is counted, in short words.",
    says_zh="所统计的内容(简述)。",
    datatype="rdf:langString",
)
_VALUE = Property(
    iri="tkg:value",
    en="value",
    zh="数值",
    says="The figure, in the unit named beside it.",
    says_zh="数值,单位另注。",
    datatype="xsd:decimal",
)
_UNIT = Property(
    iri="tkg:unit",
    en="unit",
    zh="单位",
    says="What the value counts: people, percent, records, a currency code ...",
    says_zh="数值的单位:人、百分比、记录、货币代码等。",
    datatype="xsd:string",
)


class Statistic(Observation):
    """A figure that is no size, rate or share of a market: users, revenue, survey answers."""

    term: ClassVar[Term] = Term(
        name="Statistic",
        en="statistic",
        zh="统计数字",
        says="A figure that is no size, rate or share of a market: users, revenue, survey answers.",
        says_zh="非市场规模、增长率或份额的数字:用户数、收入、调查结果等。",
        parents=("tkg:Statement", "qb:Observation"),
    )

    kind: Literal["statistic"] = "statistic"
    subject: Annotated[Ref | None, _SUBJECT] = None
    label: Annotated[Texts, _LABEL]
    value: Annotated[Number, _VALUE]
    unit: Annotated[Text, _UNIT]
    year: Annotated[Year | None, YEAR] = None
    region: Annotated[Ref | None, REGION] = None
