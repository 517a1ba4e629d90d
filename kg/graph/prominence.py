"""What a graph speaks of most: where somebody who has just built it may begin to ask."""

from __future__ import annotations

from collections import Counter

from kg.graph.deal import DEAL_KINDS
from kg.model.knowledge import Knowledge, ResolvedEntity
from kg.model.statements import Node

__all__ = ["most_named_company"]


def most_named_company(knowledge: Knowledge) -> ResolvedEntity | None:
    """The company that most reports name, among several the one with most deals; None where there is none.

    It looks at one thing after the other, as a large graph does not fit in memory.
    """
    most, named = 0, dict[str, ResolvedEntity]()
    for entity in knowledge.entities.values():
        if entity.type != "company" or len(entity.reports) < most:
            continue
        if len(entity.reports) > most:
            most, named = len(entity.reports), {}
        named[entity.path] = entity
    if len(named) < 2:
        return next(iter(named.values()), None)
    deals = Counter[str]()
    for statement in knowledge.statements.of_kinds(*DEAL_KINDS):
        sides = {value.path for _, value in statement.values if isinstance(value, Node)}
        deals.update(sides & named.keys())
    return max(named.values(), key=lambda entity: deals[entity.path], default=None)
