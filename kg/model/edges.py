"""The direct edges that statements give, by the rules of their kinds."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model.kinds import KINDS
from kg.model.knowledge import Edge
from kg.model.statements import Node, Statement

__all__ = ["LINKING", "edges_of"]

LINKING = tuple(name for name, kind in KINDS.items() if kind.edges)
"""The kinds of statement that may give direct edges."""


def edges_of(statement: Statement) -> list[Edge]:
    """The direct edges of a statement, in their order; none to an unnamed side."""
    return sorted(set(_edges(statement)))


def _edges(statement: Statement) -> Iterator[Edge]:
    for rule in KINDS[statement.kind].edges:
        if rule.when and statement.one("status") not in rule.when:
            continue
        if rule.roles and statement.one("role") not in rule.roles:
            continue
        for subject in _named_nodes(statement, rule.subject):
            for target in _named_nodes(statement, rule.object):
                if subject != target:
                    yield Edge(subject=subject, predicate=rule.iri, object=target, statement=statement.path)


def _named_nodes(statement: Statement, name: str) -> list[str]:
    return [v.path for v in statement.all(name) if isinstance(v, Node) and not v.unnamed]
