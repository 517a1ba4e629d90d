"""The resolved content of a build from its cited reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.entities.identity import identify
from kg.entities.registry import Registry, checked, unchecked
from kg.entities.resolution import resolve_entities
from kg.entities.statements import direct_edges, resolve_statements
from kg.entities.views import Views
from kg.model.cited import CitedReport
from kg.model.decision import Alignment, Decision
from kg.model.knowledge import Bearer, Concept, Knowledge
from kg.model.registry import RegistryEntry
from kg.values.company_names import company_name

__all__ = ["resolve"]


def resolve(
    reports: Sequence[CitedReport],
    *,
    decisions: Sequence[Decision] = (),
    alignments: Sequence[Alignment] = (),
    concepts: Mapping[str, Concept],
    listed: Sequence[RegistryEntry] = (),
) -> Knowledge:
    """Everything the reports say, with entities reconciled; the order of reports and decisions is free.

    `listed` is the registry: its checked entries help where names alone do not tell, the others only propose.
    """
    decisions = sorted(decisions, key=lambda each: each.model_dump_json())
    alignments = sorted(alignments, key=lambda each: each.model_dump_json())
    ordered = tuple(sorted(reports, key=lambda report: report.source.sha256))
    known, suspected = checked(listed), unchecked(listed)
    identity = identify(ordered, decisions, known=known, suspected=suspected)
    by_id = {entry.id: entry for entry in known.entries}
    statements = resolve_statements(ordered, identity=identity)
    return Knowledge(
        reports=ordered,
        views=Views(ordered, concepts),
        entities=resolve_entities(ordered, identity=identity, concepts=concepts),
        statements=statements,
        edges=direct_edges(statements),
        merges=identity.merges,
        proposals=identity.proposals,
        registry=tuple(
            sorted(
                _weighed(ordered, known) | _weighed(ordered, suspected),
                key=lambda entry: (entry.id, entry.checked),
            )
        ),
        listed={path: by_id[entry] for path, entry in sorted((identity.entries or {}).items())},
        decisions=tuple(decisions),
        alignments=tuple(alignments),
        concepts=concepts,
        claims={cited.id: Bearer(cited, report) for report in ordered for cited in report.claims},
    )


def _weighed(reports: Sequence[CitedReport], known: Registry) -> set[RegistryEntry]:
    """Every entry that some company's name leads to, also where it leads to several."""
    return {
        entry
        for report in reports
        for entity in report.report.entities.values()
        if entity.path == "company"
        for _, form in entity.forms()
        for entry in known.find(company_name(form)).entries
    }
