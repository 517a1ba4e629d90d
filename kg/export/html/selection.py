"""The part of a very large graph that the page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import replace

from kg.model.knowledge import Knowledge, Node, Statement

__all__ = ["SHOWN", "most_connected"]

SHOWN = 50_000
"""Up to so many things the page keeps to its budget of size and time; `bench/explorer.py` measures both."""


def most_connected(knowledge: Knowledge, *, most: int = SHOWN) -> Knowledge:
    """The knowledge itself, or of more than `most` things those that the most statements name.

    What is told of one of the others goes with it, and so do reports of which nothing is left.
    """
    if len(knowledge.entities) <= most:
        return knowledge
    named = Counter(path for statement in knowledge.statements for path in _things(statement, knowledge))
    ranked = sorted(knowledge.entities, key=lambda path: (-named[path], path))
    kept = frozenset(ranked[:most])
    statements = tuple(each for each in knowledge.statements if _things(each, knowledge) <= kept)
    told = {statement.path for statement in statements}
    sources = {knowledge.claims.source(claim).slug for each in statements for claim in each.claims}
    return replace(
        knowledge,
        reports=knowledge.reports.only(
            [number for number, each in enumerate(knowledge.reports.sources) if each.slug in sources]
        ),
        entities={path: entity for path, entity in knowledge.entities.items() if path in kept},
        statements=statements,
        edges=tuple(edge for edge in knowledge.edges if edge.statement in told),
    )


def _things(statement: Statement, knowledge: Knowledge) -> AbstractSet[str]:
    """The paths of the things that a statement names; an unnamed side is none."""
    nodes = (value.path for _, value in statement.values if isinstance(value, Node))
    return {path for path in nodes if path in knowledge.entities}
