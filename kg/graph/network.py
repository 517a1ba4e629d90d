"""The graph as a networkx MultiDiGraph."""

from __future__ import annotations

import networkx as nx

from kg.graph.index import Index
from kg.model.knowledge import Edge, Knowledge, Node, Statement

__all__ = ["network"]


def network(knowledge: Knowledge, *, direct: bool = True, statements: bool = True) -> nx.MultiDiGraph[str]:
    """A typed directed multigraph; every edge carries the claims it rests on.

    Nodes are paths.  Node attributes: `type` (an entity type, a claim kind, or "unnamed"), `label`, and for
    entities `names` (all forms, joined by " | ") and `reports`.  Edge attributes: `type` (the local name of
    the property), `direct` (a shortcut between two entities, or a role in a statement), `statement`,
    `claims` and `reports` (joined by a space), and for events `status` and `date`.  Edge keys are unique
    and stable: the statement and the property.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    index = Index(knowledge)
    for path, entity in knowledge.entities.items():
        names = dict.fromkeys(name for forms in entity.names.values() for name in forms)
        graph.add_node(
            path,
            type=entity.type,
            label=entity.label,
            names=" | ".join(names),
            reports=" ".join(entity.reports),
        )
    by_path = {statement.path: statement for statement in knowledge.statements}
    if statements:
        for statement in knowledge.statements:
            _add_statement(graph, statement, index)
    if direct:
        for edge in knowledge.edges:
            _add_direct(graph, edge, _edge_attributes(by_path[edge.statement], index))
    return graph


def _add_direct(graph: nx.MultiDiGraph[str], edge: Edge, attributes: dict[str, str]) -> None:
    name = edge.predicate.partition(":")[2]
    key = f"{edge.statement}#{name}:{edge.subject}>{edge.object}"
    graph.add_edge(edge.subject, edge.object, key=key, type=name, direct=True, **attributes)


def _add_statement(graph: nx.MultiDiGraph[str], statement: Statement, index: Index) -> None:
    graph.add_node(statement.path, type=statement.kind, label=_title(statement, index))
    attributes = _edge_attributes(statement, index)
    for position, (spec, value) in enumerate(statement.values):
        if not isinstance(value, Node):
            continue
        if value.unnamed:
            graph.add_node(value.path, type="unnamed", label=value.label)
        name = spec.property.iri.partition(":")[2]
        key = f"{statement.path}#{name}-{position}"
        graph.add_edge(statement.path, value.path, key=key, type=name, direct=False, **attributes)


def _title(statement: Statement, index: Index) -> str:
    for name in ("label", "as_stated"):
        value = statement.one(name)
        if value is not None:
            return index.label(value)
    return statement.kind.replace("_", " ")


def _edge_attributes(statement: Statement, index: Index) -> dict[str, str]:
    slugs = {index.knowledge.claims[claim].report.source.slug for claim in statement.claims}
    attributes = {
        "statement": statement.path,
        "claims": " ".join(statement.claims),
        "reports": " ".join(sorted(slugs)),
    }
    for name in ("status", "date"):
        value = statement.one(name)
        if value is not None:
            attributes[name] = str(value)
    return attributes
