"""The resolved graph: every thing once, every deal once, with the claims that make it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.export.rdf.claims import evidence_iri
from kg.export.rdf.entities import entity_quads
from kg.export.rdf.registry import registry_quads
from kg.export.rdf.report import WORLD, mentioned, report_iri, source_quads
from kg.export.rdf.taxonomy import Taxonomy, taxonomy_quads
from kg.export.rdf.values import term, thing, value_quads
from kg.model.kinds import KINDS
from kg.model.knowledge import Knowledge, Node, Statement
from kg.model.source import Source
from kg.store.terms import DEFAULT, Line, local, partial_date, plain, quad
from kg.values.dates import PartialDate

__all__ = ["resolved_quads"]

_OBSERVATION = "qb:Observation"


def resolved_quads(
    knowledge: Knowledge, taxonomy: Taxonomy, *, mentions: Mapping[str, Sequence[str]] | None = None
) -> Iterator[Line]:
    """Every quad of the resolved graph; `taxonomy` holds the concepts to choose from.

    `mentions` holds what each report names by its slug; without it that is found again.
    """
    if mentions is None:
        mentions = {view.report.source.slug: mentioned(view) for view in knowledge.views}
    merged = {merge.old: merge.new for merge in knowledge.merges}
    for source in knowledge.reports.sources:
        yield from source_quads(source, DEFAULT)
        yield from _known_since(source)
        for path in mentions[source.slug]:
            yield quad(thing(report_iri(source)), "schema:mentions", thing(merged.get(path, path)))
    for entity in knowledge.entities.values():
        yield from entity_quads(entity, DEFAULT)
    for statement in knowledge.statements:
        yield from _statement_quads(statement)
    yield from _claim_quads(knowledge)
    yield from _edge_quads(knowledge)
    yield from _coverage_quads(knowledge)
    yield from _merge_quads(knowledge)
    yield from _alignment_quads(knowledge)
    yield from registry_quads(knowledge, taxonomy)
    yield from taxonomy_quads(knowledge, taxonomy)


def _known_since(source: Source) -> Iterator[Line]:
    """The day by which the content was known, so that queries compare days of any precision."""
    if source.learnt is not None:
        day = partial_date(PartialDate(source.learnt.latest.isoformat()))
        yield quad(thing(report_iri(source)), "tkg:knownSince", day)


def _statement_quads(statement: Statement) -> Iterator[Line]:
    subject = thing(statement.path)
    kind = KINDS[statement.kind]
    yield quad(subject, "rdf:type", local(kind.term.curie))
    if _OBSERVATION in kind.term.parents:
        dataset = thing(f"dataset/{statement.kind.replace('_', '-')}")
        yield quad(subject, "qb:dataSet", dataset)
        yield quad(dataset, "rdf:type", local("qb:DataSet"))
        yield quad(dataset, "rdfs:label", plain(f"{kind.term.en}: all figures"))
        yield quad(dataset, "qb:structure", local(f"{kind.term.curie}Structure"))
    yield from value_quads(subject, statement.values, DEFAULT)


def _claim_quads(knowledge: Knowledge) -> Iterator[Line]:
    """What each statement rests on."""
    for statement, bearer in knowledge.told():
        subject = thing(statement.path)
        yield quad(subject, "tkg:claim", thing(f"claim/{bearer.cited.id}"))
        yield quad(subject, "prov:wasDerivedFrom", thing(report_iri(bearer.report.source)))
        for evidence in bearer.claim.evidence:
            for part in evidence.proof:
                yield quad(subject, "tkg:evidence", evidence_iri(part, bearer.report))


def _edge_quads(knowledge: Knowledge) -> Iterator[Line]:
    symmetric = {rule.iri for kind in KINDS.values() for rule in kind.edges if rule.symmetric}
    for edge in knowledge.edges:
        yield quad(thing(edge.subject), edge.predicate, thing(edge.object))
        if edge.predicate in symmetric:
            yield quad(thing(edge.object), edge.predicate, thing(edge.subject))
        if edge.predicate == "tkg:basedIn":
            yield quad(thing(edge.subject), "tkg:country", thing(edge.object))


def _coverage_quads(knowledge: Knowledge) -> Iterator[Line]:
    """A market covers the region that bounds it; the world is no bound."""
    for entity in knowledge.entities.values():
        for spec, value in entity.links if entity.type == "market" else ():
            if isinstance(value, Node) and value.path != WORLD:
                yield quad(thing(entity.path), "tkg:coversRegion", term(value, spec))


def _merge_quads(knowledge: Knowledge) -> Iterator[Line]:
    for merge in knowledge.merges:
        yield quad(thing(merge.old), "dcterms:isReplacedBy", thing(merge.new))


def _alignment_quads(knowledge: Knowledge) -> Iterator[Line]:
    slugs = {source.file: source.slug for source in knowledge.reports.sources}
    for row in knowledge.alignments:
        path = f"segment/{slugs.get(row.file)}/{row.segment}"
        if path in knowledge.entities:
            yield quad(thing(path), f"skos:{row.match}Match", thing(f"taxonomy/{row.concept}"))
