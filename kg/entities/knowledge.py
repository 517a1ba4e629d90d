"""The resolved content of a build from its cited reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.entities.identity import Identity, identify
from kg.entities.resolution import resolve_entities
from kg.entities.statements import claim_values, direct_edges, resolve_statements
from kg.model.cited import CitedReport
from kg.model.decision import Alignment, Decision
from kg.model.knowledge import Bearer, Concept, Knowledge, ReportView

__all__ = ["resolve"]


def resolve(
    reports: Sequence[CitedReport],
    *,
    decisions: Sequence[Decision] = (),
    alignments: Sequence[Alignment] = (),
    concepts: Mapping[str, Concept],
) -> Knowledge:
    """Everything the reports say, with entities reconciled; the order of reports and decisions is free."""
    decisions = sorted(decisions, key=lambda each: each.model_dump_json())
    alignments = sorted(alignments, key=lambda each: each.model_dump_json())
    ordered = tuple(sorted(reports, key=lambda report: report.source.sha256))
    identity = identify(ordered, decisions)
    statements = resolve_statements(ordered, identity=identity)
    return Knowledge(
        views=tuple(_view(report, concepts=concepts) for report in ordered),
        entities=resolve_entities(ordered, identity=identity, concepts=concepts),
        statements=statements,
        edges=direct_edges(statements),
        merges=identity.merges,
        decisions=tuple(decisions),
        alignments=tuple(alignments),
        concepts=concepts,
        claims={cited.id: Bearer(cited, report) for report in ordered for cited in report.claims},
    )


def _view(report: CitedReport, *, concepts: Mapping[str, Concept]) -> ReportView:
    """What the report says on its own, whatever other reports call the same things."""
    alone = Identity(merges=(), stays={})
    entities = resolve_entities([report], identity=alone, concepts=concepts)
    return ReportView(
        report=report,
        entities=tuple(entities.values()),
        values={cited.id: claim_values(cited, report) for cited in report.claims if not cited.claim.unsure},
    )
