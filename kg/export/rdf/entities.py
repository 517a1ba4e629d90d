"""Entities as RDF: types, labels and what they point to."""

from __future__ import annotations

from collections.abc import Iterator

from kg.export.rdf.values import term, thing
from kg.model.entity import ENTITY_TYPES
from kg.model.knowledge import ResolvedEntity
from kg.store.terms import Line, Term, local, plain, quad, text
from kg.values.names import short_form

__all__ = ["PLACES", "entity_quads", "label_quads"]

PLACES = ("region", "country")


def entity_quads(entity: ResolvedEntity, graph: Term, *, typed: bool = True) -> Iterator[Line]:
    """The quads of an entity; an untyped place is only a concept, as the world is in a report."""
    subject = thing(entity.path)
    types = (ENTITY_TYPES[entity.type].term.curie,) if typed else ("skos:Concept",)
    for name in types:
        yield quad(subject, "rdf:type", local(name), graph)
    if entity.type == "publisher":
        yield quad(subject, "rdfs:label", plain(entity.label), graph)
        return
    yield from label_quads(entity, graph)
    for spec, value in entity.links:
        yield quad(subject, spec.iri, term(value, spec), graph)


def label_quads(entity: ResolvedEntity, graph: Term) -> Iterator[Line]:
    """One preferred label a language, one plain label, and every other form as an alternative."""
    subject = thing(entity.path)
    yield quad(subject, "rdfs:label", plain(entity.label), graph)
    for language, names in entity.names.items():
        preferred, *others = names
        yield quad(subject, "skos:prefLabel", text(preferred, language), graph)
        if entity.type == "company":
            others += [short_form(name) for name in names]
        for other in sorted(set(others) - {preferred}):
            yield quad(subject, "skos:altLabel", text(other, language), graph)
