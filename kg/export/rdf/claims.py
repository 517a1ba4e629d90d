"""Claims as RDF: what they state, and where."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kg.export.rdf.values import thing, value_quads
from kg.model.cited import CitedClaim, CitedReport
from kg.model.evidence import Range
from kg.model.knowledge import ReportView
from kg.namespaces import fragment_iri
from kg.store.terms import Line, Term, decimal, iri, local, plain, quad

__all__ = ["claim_quads", "evidence_iri"]


def evidence_iri(part: Range, report: CitedReport) -> Term:
    """The IRI of a range of a report's document."""
    return iri(fragment_iri(report.source.text_hash, *part.at))


def claim_quads(cited: CitedClaim, view: ReportView, graph: Term) -> Iterator[Line]:
    """The quads of one claim in its report's graph."""
    report = view.report
    subject = thing(f"claim/{cited.id}")
    yield quad(subject, "rdf:type", local(cited.claim.term.curie), graph)
    yield from value_quads(subject, view.values[cited.id], graph)
    for evidence in cited.claim.evidence:
        for part in evidence.proof:
            yield quad(subject, "tkg:evidence", evidence_iri(part, report), graph)
        for predicate, side in (
            ("tkg:subjectEvidence", evidence.subject),
            ("tkg:objectEvidence", evidence.object),
        ):
            if side is not None:
                yield quad(subject, predicate, evidence_iri(side, report), graph)
    yield quad(subject, "prov:wasDerivedFrom", thing(f"report/{report.source.slug}"), graph)
    yield quad(subject, "tkg:grounding", plain(cited.grounding), graph)
    yield quad(subject, "tkg:method", plain(cited.method), graph)
    yield quad(subject, "tkg:rule", plain(cited.rule), graph)
    yield quad(subject, "tkg:confidence", decimal(Decimal(str(cited.claim.confidence))), graph)
