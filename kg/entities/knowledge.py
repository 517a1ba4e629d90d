"""The resolved content of a build from its cited reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from kg.entities.identity import identify
from kg.entities.registry import checked, unchecked
from kg.entities.resolution import resolve_entities
from kg.entities.statements import resolve_statements
from kg.entities.views import Views
from kg.model.bearer import Claims
from kg.model.cited import CitedReport
from kg.model.decision import Alignment, Decision
from kg.model.edges import LINKING, edges_of
from kg.model.knowledge import Concept, Edge, Knowledge
from kg.model.registry import RegistryEntry
from kg.model.reports import Reports
from kg.model.statements import Statements
from kg.store.ordered import Ordered, piled
from kg.store.spool import Spool

__all__ = ["direct_edges", "resolve"]


def resolve(
    reports: Iterable[CitedReport],
    *,
    decisions: Sequence[Decision] = (),
    alignments: Sequence[Alignment] = (),
    concepts: Mapping[str, Concept],
    listed: Sequence[RegistryEntry] = (),
    spool: Spool | None = None,
) -> Knowledge:
    """Everything the reports say, with entities reconciled; the order of reports and decisions is free.

    `listed` is the registry: its checked entries help where names alone do not tell, the others only propose.
    Of many reports statements, edges and entities lie in the spool, where one is given.
    """
    decisions = sorted(decisions, key=lambda each: each.model_dump_json())
    alignments = sorted(alignments, key=lambda each: each.model_dump_json())
    ordered = Reports.of(reports)
    known, suspected = checked(listed), unchecked(listed)
    identity = identify(ordered, decisions, known=known, suspected=suspected)
    by_id = {entry.id: entry for entry in known.entries}
    statements = resolve_statements(ordered, identity=identity, spool=spool)
    return Knowledge(
        reports=ordered,
        views=Views(ordered, concepts),
        entities=resolve_entities(ordered, identity=identity, concepts=concepts, spool=spool),
        statements=statements,
        edges=direct_edges(statements, spool=spool),
        merges=identity.merges,
        proposals=identity.proposals,
        registry=identity.weighed,
        listed={path: by_id[entry] for path, entry in sorted(identity.entries.items())},
        decisions=tuple(decisions),
        alignments=tuple(alignments),
        concepts=concepts,
        claims=Claims(ordered),
    )


def direct_edges(statements: Statements, *, spool: Spool | None = None) -> Sequence[Edge]:
    """The direct edges that the statements give, by subject, property and object."""
    found = Ordered[Edge](spool, key=attrgetter("subject", "predicate", "object", "statement"))
    said = statements.of_kinds(*LINKING)
    return piled(found.update(edge for each in said for edge in edges_of(each)), spool)
