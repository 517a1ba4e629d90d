"""What all claims have in common, and how the fields of a kind are read off it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, ClassVar, get_args, get_origin

from pydantic import Field

from kg.model.base import Frozen
from kg.model.evidence import Evidence
from kg.model.fields import Day, Ref, Status, Text, Texts
from kg.model.terms import DirectEdge, Property, Term

__all__ = ["CLAIM_TERMS", "Claim", "ClaimField", "Event", "Factor", "Observation", "claim_fields"]


class Claim(Frozen):
    """One typed statement that one document makes, with the evidence for it.

    `unsure` keeps what the source leaves open out of the graph; `key` lets another claim of the same
    report point here; `note` is the reviewer's own and never published as a fact.
    """

    term: ClassVar[Term]
    edges: ClassVar[tuple[DirectEdge, ...]] = ()

    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    confidence: Annotated[float, Field(ge=0, le=1)] = 1.0
    unsure: bool = False
    key: Ref | None = None
    note: Text | None = None


class Event(Claim):
    """Something that happened, or is said to be going to happen, at a time."""

    date: Annotated[
        Day | None,
        Property(
            iri="tkg:date",
            en="date",
            zh="日期",
            says="When it happened or was announced, as precisely as the source states it.",
            says_zh="事件发生或公布的时间,精度与来源一致。",
        ),
    ] = None
    status: Annotated[
        Status,
        Property(
            iri="tkg:status",
            en="status",
            zh="状态",
            says="How far the event has come, in the words of the source.",
            says_zh="来源所述事件的进展。",
            datatype="xsd:string",
        ),
    ]


class Observation(Claim):
    """A figure that a source states."""

    as_stated: Annotated[
        Text,
        Property(
            iri="tkg:asStated",
            en="as stated",
            zh="原文数字",
            says="The figure in the very words of the source.",
            says_zh="来源原文中的数字表述。",
            datatype="xsd:string",
        ),
    ]


class Factor(Claim):
    """Something said to move a market, labelled in the report's own words."""

    affects: Annotated[
        Ref,
        Property(
            iri="tkg:affects",
            en="affects",
            zh="影响",
            says="The market that the factor is said to move.",
            says_zh="该因素所影响的市场。",
            to=("market",),
        ),
    ]
    label: Annotated[
        Texts,
        Property(
            iri="skos:prefLabel",
            en="label",
            zh="名称",
            says="The factor in the report's own words.",
            says_zh="报告原文中的因素名称。",
            datatype="rdf:langString",
        ),
    ]
    concerns: Annotated[
        Ref | None,
        Property(
            iri="tkg:concerns",
            en="concerns",
            zh="涉及",
            says="The segment, region, country, company or product of which the factor is said.",
            says_zh="该因素所针对的细分市场、地区、国家、公司或产品。",
            to=("segment", "region", "country", "company", "product"),
        ),
    ] = None
    part_of: Annotated[
        Ref | None,
        Property(
            iri="tkg:causeOf",
            en="cause of",
            zh="促成",
            says="The broader factor of the same report under which this one is given as a cause.",
            says_zh="同一报告中由本因素促成的更广泛因素。",
        ),
    ] = None


CLAIM_TERMS = (
    Term(
        name="Statement",
        en="statement",
        zh="陈述",
        says="Something that is stated: a claim of one document, or what several claims come to.",
        says_zh="所陈述的内容:一份文献的断言,或多条断言归并后的结果。",
        parents=("prov:Entity",),
    ),
    Term(
        name="Event",
        en="event",
        zh="事件",
        says="Something that happened, or is said to be going to happen, at a time.",
        says_zh="在某一时间发生或据称将要发生的事情。",
        parents=("tkg:Statement", "schema:Event"),
    ),
    Term(
        name="Factor",
        en="factor",
        zh="因素",
        says="Something said to move a market.",
        says_zh="据称影响市场的因素。",
        parents=("tkg:Statement", "skos:Concept"),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimField:
    """A field of a claim kind that is written to RDF; `owner` is the kind.

    It is packed by name, so that what is read again holds the very same field.
    """

    owner: type[Frozen] = field(compare=False, repr=False)
    name: str
    property: Property
    required: bool
    many: bool
    choices: tuple[str, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        return _field, (self.owner, self.name)


def _field(owner: type[Frozen], name: str) -> ClaimField:
    return next(each for each in claim_fields(owner) if each.name == name)


@cache
def claim_fields(kind: type[Frozen]) -> tuple[ClaimField, ...]:
    """The fields of a kind that carry a property, in the order in which they are declared."""
    found = []
    for name, info in kind.model_fields.items():
        properties = [item for item in info.metadata if isinstance(item, Property)]
        if not properties:
            continue
        bare = _bare(info.annotation)
        many = get_origin(bare) is tuple
        choices = tuple(sorted(str(c) for c in get_args(bare))) if _is_literal(bare) else ()
        found.append(
            ClaimField(
                owner=kind,
                name=name,
                property=properties[0],
                required=info.is_required(),
                many=many,
                choices=choices,
            )
        )
    return tuple(found)


def _is_literal(annotation: Any) -> bool:
    return getattr(get_origin(annotation), "__name__", str(get_origin(annotation))).endswith("Literal")


def _bare(annotation: Any) -> Any:
    """The annotation without `| None` and without metadata."""
    while True:
        args = [arg for arg in get_args(annotation) if arg is not type(None)]
        optional = len(args) != len(get_args(annotation))
        if get_origin(annotation) is Annotated or (optional and len(args) == 1):
            annotation = args[0]
        else:
            return annotation
