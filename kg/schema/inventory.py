"""Every class and every use of a property, read off the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from annotated_types import Ge, Le, MinLen

from kg.model.base import Frozen
from kg.model.claim import CLAIM_TERMS, Claim, ClaimField, claim_fields
from kg.model.conflict import CONFLICT, CONFLICT_TERM
from kg.model.entity import ENTITY_TYPES, Entity
from kg.model.fields import Unnamed
from kg.model.naming import IDENTIFIERS, MATCHES, NAMED, PLACES, SUBJECTS
from kg.model.terms import DirectEdge, Property, Term
from kg.model.vocabulary import (
    CITED,
    DATED,
    DATES,
    LABELLED,
    REPORT,
    REPORT_TERM,
    ROLE_TYPES,
    STATED,
    UNNAMED,
    Slot,
)
from kg.schema.forms import FORMS
from kg.values.dates import PartialDate

__all__ = [
    "Kinds",
    "Shortcut",
    "Use",
    "Values",
    "ancestors",
    "class_of",
    "classes",
    "edges",
    "entity_uses",
    "is_observation",
    "kind_uses",
    "label_uses",
    "slot_uses",
    "uses",
]

Kinds = Mapping[str, type[Claim]]

_EXTRA = {"company": IDENTIFIERS, "market": SUBJECTS, "region": PLACES, "segment": MATCHES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """What may stand as the value of a property: literals of a datatype, or things of a class (CURIEs).

    `unnamed` also allows a side that the source leaves unnamed; `pattern` and `words` tell the spelling.
    """

    datatypes: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    unnamed: bool = False
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    pattern: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One property on one class: how often one claim has it (`most` None: any number), and its values.

    `settled` says that `most` also holds for the node that several claims are joined in.
    """

    on: str
    name: str
    property: Property
    least: int
    most: int | None
    values: Values
    settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A direct edge with the classes of its two ends, and the class of the claims that give it."""

    edge: DirectEdge
    kind: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]


def classes(kinds: Kinds, entities: Mapping[str, type[Entity]] = ENTITY_TYPES) -> tuple[Term, ...]:
    """Every class of the ontology, the general ones first."""
    return (
        REPORT_TERM,
        CONFLICT_TERM,
        *CLAIM_TERMS,
        *(kind.term for kind in kinds.values()),
        *(entity.term for entity in entities.values()),
    )


def ancestors(curie: str, terms: Mapping[str, Term]) -> tuple[str, ...]:
    """The class itself and those of our own above it, the nearest first."""
    found = [curie]
    for name in found:
        found += [p for p in (terms[name].parents if name in terms else ()) if p in terms and p not in found]
    return tuple(found)


def class_of(name: str) -> str:
    """The class (a CURIE) of an entity type, or of `report`, `claim` and `concept`."""
    general = {"report": REPORT_TERM.curie, "claim": "tkg:Statement", "concept": "skos:Concept"}
    return general[name] if name in general else ENTITY_TYPES[name].term.curie


def is_observation(kind: type[Claim]) -> bool:
    """Whether the kind is a figure, so that it belongs to a data set."""
    return "qb:Observation" in kind.term.parents


def uses(kinds: Kinds) -> tuple[Use, ...]:
    """Every use of a property, the general ones first; where any class may bear it, `on` is empty."""
    return (
        *slot_uses(REPORT, on=REPORT_TERM.curie),
        *slot_uses(CITED, on="tkg:Statement"),
        *slot_uses((*STATED, *UNNAMED), on=""),
        *slot_uses(CONFLICT, on=CONFLICT_TERM.curie),
        *(use for kind in kinds.values() if _is_dated(kind) for use in slot_uses(DATED, on=kind.term.curie)),
        *(use for kind in kinds.values() for use in (*label_uses(kind), *kind_uses(kind, kinds))),
        *(use for entity in ENTITY_TYPES.values() for use in entity_uses(entity, kinds)),
    )


def edges(kinds: Kinds) -> tuple[Shortcut, ...]:
    """Every direct edge with the classes that it joins, in the order of the kinds."""
    return tuple(_shortcut(kind, edge) for kind in kinds.values() for edge in kind.edges)


def _shortcut(kind: type[Claim], edge: DirectEdge) -> Shortcut:
    to = {field.name: field.property.to for field in claim_fields(kind)}
    roles = {name for role in edge.roles for name in ROLE_TYPES[role]}
    # Of the two ends of a membership the roles narrow the one that has a role.
    ends = [
        tuple(class_of(n) for n in to[end] if end != "member" or not roles or n in roles)
        for end in (edge.subject, edge.object)
    ]
    return Shortcut(edge=edge, kind=kind.term.curie, subjects=ends[0], objects=ends[1])


def _is_dated(kind: type[Claim]) -> bool:
    return any(field.property.iri == "tkg:date" for field in claim_fields(kind))


def slot_uses(slots: tuple[Slot, ...], *, on: str) -> tuple[Use, ...]:
    """The uses that a table of the vocabulary gives for one class."""
    return tuple(
        Use(
            on=on,
            name="",
            property=slot.property,
            least=slot.least,
            most=slot.most,
            values=_values(slot.property, choices=slot.choices, datatypes=slot.datatypes),
            settled=True,
        )
        for slot in slots
    )


def entity_uses(entity: type[Entity], kinds: Kinds) -> tuple[Use, ...]:
    """What an entity carries: its labels, its identifiers and what it points to.

    Only what belongs to one report has one value at most: other things are named by many.
    """
    on = entity.term.curie
    named = NAMED[:1] if entity.path == "publisher" else NAMED
    slots = _EXTRA.get(entity.path, ())
    found = [*slot_uses((*named, *slots), on=on)]
    for field in claim_fields(entity):
        use = _field_use(entity, field, on=on, values=_field_values(entity, field, {}))
        found.append(replace(use, least=0, most=use.most if entity.scoped else None, settled=True))
    return (*found, *(_placed(kinds) if entity.path == "company" else ()))


def _placed(kinds: Kinds) -> Iterator[Use]:
    """Where a location claim puts a company, written on the company too."""
    for kind in kinds.values():
        for use in kind_uses(kind, kinds):
            if use.property.iri == "tkg:country":
                yield replace(use, on="tkg:Company", name="", least=0, most=None)


def kind_uses(kind: type[Claim], kinds: Kinds) -> tuple[Use, ...]:
    """What a claim of the kind states.

    Whatever a kind requires, claims agree in when they are joined to one deal; so does a value that other
    kinds repeat.  The rest may be told differently by each report, so that the joined node has several.
    """
    repeated = {f.property.iri for other in kinds.values() for f in claim_fields(other) if f.many}
    found = []
    for field in claim_fields(kind):
        values = _field_values(kind, field, kinds)
        use = _field_use(kind, field, on=kind.term.curie, values=values)
        agreed = field.required or field.property.iri in repeated or values.datatypes == DATES
        found.append(replace(use, settled=agreed or is_observation(kind)))
    return tuple(found)


def label_uses(kind: type[Claim]) -> tuple[Use, ...]:
    """The plain label of a kind whose claims are named like things, as factors are."""
    named = any(field.property.iri == "skos:prefLabel" for field in claim_fields(kind))
    return slot_uses(LABELLED, on=kind.term.curie) if named else ()


def _field_use(kind: type[Frozen], field: ClaimField, *, on: str, values: Values) -> Use:
    lengths = [item.min_length for item in _metadata(kind, field.name) if isinstance(item, MinLen)]
    least = max([int(field.required), *(lengths if field.many else [])])
    many = field.many or values.datatypes == ("rdf:langString",)
    most = None if many else 1
    return Use(on=on, name=field.name, property=field.property, least=least, most=most, values=values)


def _metadata(kind: type[Frozen], name: str) -> list[Any]:
    return list(kind.model_fields[name].metadata)


def _field_values(kind: type[Frozen], field: ClaimField, kinds: Kinds) -> Values:
    parts = _parts(kind.model_fields[field.name].annotation)
    if not (field.property.to or field.property.datatype or PartialDate in parts):
        return Values(classes=_siblings(kind, field.name, kinds))
    values = _values(field.property, choices=field.choices, datatypes=DATES if PartialDate in parts else ())
    bounds = _metadata(kind, field.name)
    low = [int(str(item.ge)) for item in bounds if isinstance(item, Ge)]
    high = [int(str(item.le)) for item in bounds if isinstance(item, Le)]
    if values.datatypes == ("xsd:decimal",):
        values = replace(
            values,
            minimum=low[0] if low else values.minimum,
            maximum=high[0] if high else values.maximum,
        )
    return replace(values, unnamed=Unnamed in parts)


def _values(spec: Property, *, choices: tuple[str, ...], datatypes: tuple[str, ...]) -> Values:
    form = FORMS.get(spec.iri)
    datatype = "xsd:string" if spec.as_name else spec.datatype
    if datatype == "xsd:gYear":
        form = FORMS["xsd:gYear"]
    return Values(
        datatypes=datatypes or ((datatype,) if datatype else ()),
        classes=() if datatype else tuple(class_of(name) for name in spec.to),
        choices=choices,
        minimum=spec.minimum,
        maximum=spec.maximum,
        pattern=form.pattern if form else "",
        words=form.words if form else "",
    )


def _siblings(kind: type[Frozen], name: str, kinds: Kinds) -> tuple[str, ...]:
    """The classes of all kinds that share a field pointing to another claim, as a factor's cause does."""
    base = [cls for cls in kind.__mro__ if name in getattr(cls, "__annotations__", {})][-1]
    return tuple(other.term.curie for other in kinds.values() if issubclass(other, base))


def _parts(annotation: Any) -> tuple[Any, ...]:
    """Every type that occurs in an annotation."""
    inner = get_args(annotation)
    return (annotation, *(part for each in inner for part in _parts(each)))
