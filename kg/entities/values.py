"""The values of claims, with what they refer to as paths."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from kg.entities.companies import local_path
from kg.entities.identity import Identity
from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import ClaimField, claim_fields
from kg.model.fields import Unnamed
from kg.model.statements import Localized, Node, Value

__all__ = ["CAUSE", "claim_values"]

CAUSE = "part_of"
"""The field in which a factor names the factor of its report that it is a cause of."""


def claim_values(
    cited: CitedClaim, report: CitedReport, *, identity: Identity | None = None
) -> tuple[tuple[ClaimField, Value], ...]:
    """The values of a claim with references as paths; through `identity` they are the resolved ones."""
    found: list[tuple[ClaimField, Value]] = []
    unnamed = 0
    for spec in claim_fields(type(cited.claim)):
        value: Any = getattr(cited.claim, spec.name)
        if value is None:
            continue
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Unnamed):
                unnamed += 1
                suffix = f"-{unnamed}" if unnamed > 1 else ""
                found.append((spec, Node(f"claim/{cited.id}-unnamed{suffix}", item.unnamed)))
            else:
                found += [(spec, each) for each in _values(item, spec, report, identity)]
    return tuple(found)


def _values(item: Any, spec: ClaimField, report: CitedReport, identity: Identity | None) -> Collection[Value]:
    if isinstance(item, dict):
        return [Localized(language, words) for language, words in item.items()]
    if spec.name == CAUSE:
        return [Node(f"claim/{other.id}") for other in report.claims if other.claim.key == item]
    entity = report.report.entities.get(item) if spec.property.to else None
    if entity is None:
        return (item,)
    if spec.property.as_name:
        return (entity.preferred(),)
    path = local_path(item, entity, report.source.slug)
    return (Node(identity.of(path) if identity else path),)
