"""The values of claims, with what they refer to as paths."""

from __future__ import annotations

from typing import Any

from kg.entities.companies import local_path
from kg.entities.identity import Identity
from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import ClaimField, claim_fields
from kg.model.fields import Unnamed
from kg.model.statements import Localized, Node, Value
from kg.model.terms import Property

__all__ = ["CAUSE", "ReportValues"]

CAUSE = "part_of"
"""The field in which a factor names the factor of its report that it is a cause of."""


class ReportValues:
    """The values of the claims of a report with references as paths, the resolved ones with an `identity`."""

    def __init__(self, report: CitedReport, *, identity: Identity | None = None) -> None:
        self.report = report
        self._identity = identity
        # Most claims of a report refer to the same few things.
        self._known: dict[tuple[str, bool], Value] = {}

    def of(self, cited: CitedClaim) -> tuple[tuple[ClaimField, Value], ...]:
        """The values of one of its claims."""
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
                elif isinstance(item, dict):
                    found += [(spec, Localized(language, words)) for language, words in item.items()]
                elif spec.name == CAUSE:
                    found += [(spec, each) for each in self._causes(item)]
                else:
                    found.append((spec, self._referred(item, spec.property) if spec.property.to else item))
        return tuple(found)

    def _causes(self, key: str) -> list[Node]:
        return [Node(f"claim/{other.id}") for other in self.report.claims if other.claim.key == key]

    def _referred(self, key: str, to: Property) -> Value:
        """What a key stands for; one of no entity is a word."""
        known = self._known.get((key, to.as_name))
        if known is None:
            known = self._known[key, to.as_name] = self._found(key, as_name=to.as_name)
        return known

    def _found(self, key: str, *, as_name: bool) -> Value:
        entity = self.report.report.entities.get(key)
        if entity is None:
            return key
        if as_name:
            return entity.preferred()
        path = local_path(key, entity, self.report.source.slug)
        return Node(self._identity.of(path) if self._identity else path)
