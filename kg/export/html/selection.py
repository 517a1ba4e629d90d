"""The part of a very large graph that the page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import replace

from kg.model.knowledge import Knowledge, Node, Statement, Statements

__all__ = ["SHOWN", "most_connected"]

SHOWN = 50_000
"""Up to so many things the page keeps to its budget of size and time; `bench/explorer.py` measures both."""


def most_connected(knowledge: Knowledge, *, most: int = SHOWN) -> Knowledge:
    """What is known, in memory; of more than `most` things those that the most statements name.

    What is told of one of the others goes with it, and so do reports of which nothing is left.
    """
    if len(knowledge.entities) <= most:
        return replace(
            knowledge,
            entities=dict(knowledge.entities),
            statements=Statements.of(knowledge.statements),
            edges=tuple(knowledge.edges),
        )
    named = Counter(path for each in knowledge.statements for path in _paths(each))
    known = {path: named.pop(path, 0) for path in knowledge.entities}
    kept = frozenset(sorted(known, key=lambda path: (-known[path], path))[:most])
    # What statements name beside things: unnamed sides, and other statements.
    shown = kept.union(named)
    statements = Statements.of(each for each in knowledge.statements if shown.issuperset(_paths(each)))
    told = {statement.path for statement in statements}
    sources = {source.slug for each in statements for source in knowledge.sources(each)}
    return replace(
        knowledge,
        reports=knowledge.reports.only(
            [number for number, each in enumerate(knowledge.reports.sources) if each.slug in sources]
        ),
        entities={path: entity for path, entity in knowledge.entities.items() if path in kept},
        statements=statements,
        edges=tuple(edge for edge in knowledge.edges if edge.statement in told),
    )


def _paths(statement: Statement) -> AbstractSet[str]:
    """The paths of what a statement names."""
    return {value.path for _, value in statement.values if isinstance(value, Node)}
