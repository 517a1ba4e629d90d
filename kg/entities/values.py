"""The values of claims, with what they refer to as paths."""

from __future__ import annotations

from collections.abc import Iterator
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
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Unnamed):
                unnamed += 1
                suffix = f"-{unnamed}" if unnamed > 1 else ""
                found.append((spec, Node(f"claim/{cited.id}-unnamed{suffix}", item.unnamed)))
            elif item is not None:
                found.extend((spec, each) for each in _values(item, spec, report, identity))
    return tuple(found)


def _values(item: Any, spec: ClaimField, report: CitedReport, identity: Identity | None) -> Iterator[Value]:
    if isinstance(item, dict):
        yield from (Localized(language, words) for language, words in item.items())
    elif spec.name == CAUSE:
        yield from (Node(f"claim/{other.id}") for other in report.claims if other.claim.key == item)
    elif spec.property.to and item in report.report.entities:
        entity = report.report.entities[item]
        path = local_path(item, entity, report.source.slug)
        node = Node(identity.of(path) if identity else path)
        yield entity.preferred() if spec.property.as_name else node
    else:
        yield item
