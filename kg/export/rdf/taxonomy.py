"""The part of the taxonomies that a graph uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.export.rdf.values import thing
from kg.model.knowledge import Concept, Knowledge, Node
from kg.namespaces import expand, thing_iri, thing_path
from kg.store.terms import Line, Quad, line_of, local, plain, quad
from kg.values.names import normal_form, slug

__all__ = ["Taxonomy", "country_paths", "taxonomy_quads"]

Taxonomy = Mapping[str, Sequence[Quad]]
"""The quads of every concept and scheme, by its IRI."""

# A concept takes along what lies above it, its scheme, and the concept it is nearly the same as.
_TAKES_ALONG = frozenset(map(expand, ("skos:broader", "skos:closeMatch", "skos:exactMatch", "skos:inScheme")))
# Links that are only written where their other end is in the graph too.
_OPTIONAL = frozenset(
    map(expand, ("skos:narrower", "skos:related", "skos:hasTopConcept", "skos:topConceptOf"))
)
_NOTATION = expand("skos:notation")
_CODE = expand("tkg:iso3166-1-alpha2")


def taxonomy_quads(knowledge: Knowledge, taxonomy: Taxonomy) -> Iterator[Line]:
    """The concepts that the graph points to, everything above them, and the subject of every market."""
    subjects = _subjects(knowledge.concepts.values())
    wanted = {thing_iri(f"taxonomy/{row.concept}") for row in knowledge.alignments}
    wanted.update(_countries(knowledge, taxonomy))
    for entity in knowledge.entities.values():
        linked = (value.path for _, value in entity.links if isinstance(value, Node))
        # Most things are no concepts: of very many only those that are may be in memory.
        wanted.update(each for each in map(thing_iri, (entity.path, *linked)) if each in taxonomy)
        if entity.subject:
            path = subjects.get(normal_form(entity.subject), f"subject/{slug(entity.subject)}")
            wanted.add(thing_iri(path))
            yield from _subject_quads(entity.path, entity.subject, path, known=thing_iri(path) in taxonomy)
    yield from _used([*wanted], taxonomy)


def _countries(knowledge: Knowledge, taxonomy: Taxonomy) -> list[str]:
    """The IRIs of the countries where the registry places companies of the graph."""
    codes = {entry.country for entry in knowledge.listed.values()}
    return [thing_iri(path) for code, path in country_paths(taxonomy).items() if code in codes]


def country_paths(taxonomy: Taxonomy) -> dict[str, str]:
    """The path of every country by its code of two letters."""
    return {
        _value(item): thing_path(subject)
        for subject, items in taxonomy.items()
        for item in items
        if item.predicate.value == _NOTATION and _datatype(item) == _CODE
    }


def _datatype(item: Quad) -> str:
    return str(getattr(getattr(item.object, "datatype", None), "value", ""))


def _subject_quads(market: str, subject: str, path: str, *, known: bool) -> Iterator[Line]:
    yield quad(thing(market), "skos:broader", thing(path))
    if not known:
        yield quad(thing(path), "rdf:type", local("skos:Concept"))
        yield quad(thing(path), "rdfs:label", plain(subject))


def _subjects(concepts: Iterable[Concept]) -> dict[str, str]:
    return {
        normal_form(name): concept.path
        for concept in sorted(concepts, key=lambda concept: concept.path, reverse=True)
        if concept.path.startswith("subject/")
        for names in concept.names.values()
        for name in names
    }


def _used(wanted: list[str], taxonomy: Taxonomy) -> Iterator[Line]:
    used: set[str] = set()
    while wanted:
        subject = wanted.pop()
        if subject not in used and subject in taxonomy:
            used.add(subject)
            wanted += [_value(item) for item in taxonomy[subject] if item.predicate.value in _TAKES_ALONG]
    for subject in sorted(used):
        for item in taxonomy[subject]:
            if item.predicate.value not in _OPTIONAL or _value(item) in used:
                yield line_of(item)


def _value(item: Quad) -> str:
    return str(getattr(item.object, "value", item.object))
