"""The resolved graph: every thing once, every deal once, with the claims that make it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.export.rdf.claims import evidence_iri
from kg.export.rdf.entities import entity_quads
from kg.export.rdf.report import report_iri, source_quads
from kg.export.rdf.values import thing, value_quads
from kg.model.kinds import KINDS
from kg.model.knowledge import Concept, Knowledge, Node, ResolvedEntity, Statement
from kg.store.terms import DEFAULT, Quad, local, plain, quad, text
from kg.values.names import normal_form, slug

__all__ = ["resolved_quads"]

_OBSERVATION = "qb:Observation"


def resolved_quads(knowledge: Knowledge) -> Iterator[Quad]:
    """Every quad of the resolved graph."""
    for report in knowledge.reports:
        yield from source_quads(report.source, DEFAULT)
    for entity in knowledge.entities.values():
        yield from entity_quads(entity, DEFAULT)
        for slug_ in entity.reports:
            if entity.type != "publisher":
                yield quad(thing(f"report/{slug_}"), "schema:mentions", thing(entity.path))
    for statement in knowledge.statements:
        yield from _statement_quads(statement, knowledge)
    yield from _edge_quads(knowledge)
    yield from _merge_quads(knowledge)
    yield from _alignment_quads(knowledge)
    yield from _subject_quads(knowledge)
    yield from _concept_quads(_used_concepts(knowledge))


def _statement_quads(statement: Statement, knowledge: Knowledge) -> Iterator[Quad]:
    subject = thing(statement.path)
    kind = KINDS[statement.kind]
    yield quad(subject, "rdf:type", local(kind.term.curie))
    if _OBSERVATION in kind.term.parents:
        yield quad(subject, "qb:dataSet", thing(f"dataset/{statement.kind.replace('_', '-')}"))
    yield from value_quads(subject, statement.values, DEFAULT)
    for claim in statement.claims:
        bearer = knowledge.claims[claim]
        yield quad(subject, "tkg:claim", thing(f"claim/{claim}"))
        yield quad(subject, "prov:wasDerivedFrom", thing(report_iri(bearer.report.source)))
        for evidence in bearer.claim.evidence:
            for part in evidence.proof:
                yield quad(subject, "tkg:evidence", evidence_iri(part, bearer.report))


def _edge_quads(knowledge: Knowledge) -> Iterator[Quad]:
    symmetric = {rule.iri for kind in KINDS.values() for rule in kind.edges if rule.symmetric}
    for edge in knowledge.edges:
        yield quad(thing(edge.subject), edge.predicate, thing(edge.object))
        if edge.predicate in symmetric:
            yield quad(thing(edge.object), edge.predicate, thing(edge.subject))
        if edge.predicate == "tkg:basedIn":
            yield quad(thing(edge.subject), "tkg:country", thing(edge.object))


def _merge_quads(knowledge: Knowledge) -> Iterator[Quad]:
    for merge in knowledge.merges:
        yield quad(thing(merge.old), "dcterms:isReplacedBy", thing(merge.new))


def _alignment_quads(knowledge: Knowledge) -> Iterator[Quad]:
    slugs = {report.source.file: report.source.slug for report in knowledge.reports}
    for row in knowledge.alignments:
        path = f"segment/{slugs.get(row.file)}/{row.segment}"
        if path in knowledge.entities:
            yield quad(thing(path), f"skos:{row.match}Match", thing(f"taxonomy/{row.concept}"))


def _subject_quads(knowledge: Knowledge) -> Iterator[Quad]:
    """What each market sells, as a concept above it: the taxonomy's where a name fits, else one of its own."""
    known = _subjects(knowledge.concepts.values())
    for entity in knowledge.entities.values():
        if not entity.subject:
            continue
        path = known.get(normal_form(entity.subject), f"subject/{slug(entity.subject)}")
        yield quad(thing(entity.path), "skos:broader", thing(path))
        if path not in knowledge.concepts:
            yield quad(thing(path), "rdf:type", local("skos:Concept"))
            yield quad(thing(path), "rdfs:label", plain(entity.subject))


def _subjects(concepts: Iterable[Concept]) -> dict[str, str]:
    return {
        normal_form(name): concept.path
        for concept in sorted(concepts, key=lambda concept: concept.path, reverse=True)
        if concept.path.startswith("subject/")
        for names in concept.names.values()
        for name in names
    }


def _used_concepts(knowledge: Knowledge) -> list[Concept]:
    """The concepts that the graph points to, and everything above them."""
    wanted = [path for path in knowledge.entities if path in knowledge.concepts]
    wanted += [f"taxonomy/{row.concept}" for row in knowledge.alignments]
    known = _subjects(knowledge.concepts.values())
    wanted += [known[key] for e in knowledge.entities.values() if (key := normal_form(e.subject)) in known]
    wanted += [
        value.path for e in knowledge.entities.values() for _, value in e.links if isinstance(value, Node)
    ]
    used: dict[str, Concept] = {}
    while wanted:
        path = wanted.pop()
        concept = knowledge.concepts.get(path)
        if concept is not None and path not in used:
            used[path] = concept
            wanted.extend(concept.broader)
    return [used[path] for path in sorted(used)]


def _concept_quads(concepts: Iterable[Concept]) -> Iterator[Quad]:
    for concept in concepts:
        subject = thing(concept.path)
        if concept.path.startswith("region/"):
            yield from _entity_of(concept)
        else:
            yield quad(subject, "rdf:type", local("skos:Concept"))
            for language, (preferred, *others) in concept.names.items():
                yield quad(subject, "skos:prefLabel", text(preferred, language))
                for other in others:
                    yield quad(subject, "skos:altLabel", text(other, language))
            yield quad(subject, "rdfs:label", plain(_english(concept)))
        for broader in concept.broader:
            yield quad(subject, "skos:broader", thing(broader))


def _english(concept: Concept) -> str:
    return next(iter(concept.names.get("en") or next(iter(concept.names.values()))))


def _entity_of(concept: Concept) -> Iterator[Quad]:
    kind = "country" if concept.country else "region"
    yield from entity_quads(ResolvedEntity(path=concept.path, type=kind, names=concept.names), DEFAULT)
