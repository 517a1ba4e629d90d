"""Values of the model as RDF terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from kg.model.claim import ClaimField
from kg.model.knowledge import Localized, Node, Value
from kg.model.terms import Property
from kg.namespaces import thing_iri
from kg.store.terms import Line, Term, boolean, decimal, iri, partial_date, plain, quad, text, year
from kg.values.dates import PartialDate

__all__ = ["term", "thing", "value_quads"]


# Most quads of a graph speak of things that others speak of too.
@lru_cache(maxsize=1 << 16)
def thing(path: str) -> Term:
    """The node of a thing from its path."""
    return iri(thing_iri(path))


def term(value: Value, spec: Property) -> Term:
    """One value as an RDF term, in the type that its property names."""
    match value:
        case Node():
            return thing(value.path)
        case Localized():
            return text(value.text, value.language)
        case PartialDate():
            return partial_date(value)
        case bool():
            return boolean(value=value)
        case Decimal():
            return decimal(value)
        case int():
            return year(value)
        case _:
            return plain(value)


def value_quads(subject: Term, values: Iterable[tuple[ClaimField, Value]], graph: Term) -> Iterator[Line]:
    """The quads of the fields of a claim or statement, with the bounds of dates and unnamed sides.

    What is named like a thing, as a factor, has one plain label too: the English one, else the first.
    """
    labels = []
    for spec, value in values:
        if spec.property.iri == "skos:prefLabel" and isinstance(value, Localized):
            labels.append(value)
        yield quad(subject, spec.property.iri, term(value, spec.property), graph)
        if isinstance(value, PartialDate):
            yield quad(subject, "tkg:earliest", _day(value.earliest.isoformat()), graph)
            yield quad(subject, "tkg:latest", _day(value.latest.isoformat()), graph)
        if isinstance(value, Node) and value.unnamed:
            yield quad(thing(value.path), "tkg:unnamed", boolean(value=True), graph)
            yield quad(thing(value.path), "rdfs:label", plain(value.label), graph)
    if labels:
        shown = min(labels, key=lambda each: each.language != "en")
        yield quad(subject, "rdfs:label", plain(shown.text), graph)


def _day(day: str) -> Term:
    return partial_date(PartialDate(day))
