"""Cited reports as JSON records, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from kg.model.cited import CitedClaim, CitedReport, Refusal
from kg.model.entity import AnyEntity
from kg.model.kinds import KINDS
from kg.model.report import Report
from kg.model.source import Source

__all__ = ["claim_of", "entity_of", "pack", "unpack"]

_ENTITY: TypeAdapter[Any] = TypeAdapter(AnyEntity)


def pack(report: CitedReport) -> dict[str, Any]:
    """The record of a report: its source, entities, claims and refusals as plain JSON values."""
    return {
        "source": _plain(report.source),
        "entities": {key: _plain(entity) for key, entity in report.report.entities.items()},
        "claims": [_claim(cited) for cited in report.claims],
        "refused": [_plain(refusal) for refusal in report.refused],
        "fingerprint": report.fingerprint,
    }


def unpack(record: Mapping[str, Any]) -> CitedReport:
    """The report of a record; raises ValidationError, KeyError or TypeError where it is none."""
    claims = tuple(claim_of(row) for row in record["claims"])
    report = Report(
        document=Source.model_validate(record["source"]),
        entities={key: entity_of(row) for key, row in record["entities"].items()},
        claims=tuple(cited.claim for cited in claims),
    )
    refused = tuple(Refusal.model_validate(row) for row in record["refused"])
    return CitedReport(report=report, claims=claims, refused=refused, fingerprint=record["fingerprint"])


def claim_of(row: Mapping[str, Any]) -> CitedClaim:
    """The cited claim of a row with `id`, `kind`, `method`, `grounding`, `rule` and the values as `claim`."""
    claim = KINDS[row["kind"]].model_validate({**row["claim"], "kind": row["kind"]})
    return CitedClaim(
        id=row["id"], claim=claim, method=row["method"], grounding=row["grounding"], rule=row["rule"]
    )


def entity_of(row: Mapping[str, Any]) -> Any:
    """The entity of a row of its values."""
    return _ENTITY.validate_python(row)


def _claim(cited: CitedClaim) -> dict[str, Any]:
    return {
        "id": cited.id,
        "kind": getattr(cited.claim, "kind", ""),
        "method": cited.method,
        "grounding": cited.grounding,
        "rule": cited.rule,
        "claim": _plain(cited.claim),
    }


def _plain(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = value.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return found
