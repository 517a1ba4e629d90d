"""Cited reports as JSON records, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

from pydantic import TypeAdapter

from kg.model.cited import CitedClaim, CitedReport, Refusal
from kg.model.entity import AnyEntity
from kg.model.evidence import Evidence, Range
from kg.model.kinds import KINDS
from kg.model.packing import unpacked
from kg.model.report import Report
from kg.model.source import Source

__all__ = ["claim_of", "entity_of", "pack", "unpack"]

_ENTITY: TypeAdapter[Any] = TypeAdapter(AnyEntity)
_Numbers = dict[Range, int]


def pack(report: CitedReport) -> dict[str, Any]:
    """The record of a report: its source, entities, claims and refusals as plain JSON values.

    Claims name their ranges by number: many rest on the same ones.
    """
    numbers: _Numbers = {}
    return {
        "source": _plain(report.source),
        "entities": {key: _plain(entity) for key, entity in report.report.entities.items()},
        "claims": [_claim(cited, numbers) for cited in report.claims],
        "ranges": [(*each.at, each.anchor, each.sha256) for each in numbers],
        "refused": [_plain(refusal) for refusal in report.refused],
        "fingerprint": report.fingerprint,
    }


def unpack(record: Mapping[str, Any]) -> CitedReport:
    """The report of a record; raises ValidationError, KeyError or TypeError where it is none."""
    # They were checked when the record was made; there are more of them than of all else.
    ranges = [unpacked(Range, (start, end), *words) for start, end, *words in record["ranges"]]
    claims = tuple([claim_of(row, evidence=_evidence(row["evidence"], ranges)) for row in record["claims"]])
    report = Report(
        document=Source.model_validate(record["source"]),
        entities={key: entity_of(row) for key, row in record["entities"].items()},
        claims=tuple(cited.claim for cited in claims),
    )
    refused = tuple(Refusal.model_validate(row) for row in record["refused"])
    return CitedReport(report=report, claims=claims, refused=refused, fingerprint=record["fingerprint"])


def claim_of(row: Mapping[str, Any], *, evidence: Sequence[Evidence] | None = None) -> CitedClaim:
    """The cited claim of a row with `id`, `kind`, `method`, `grounding`, `rule` and the values as `claim`.

    Where its `evidence` is at hand the values do not hold it.
    """
    values = {**row["claim"], "kind": row["kind"]}
    if evidence is not None:
        values["evidence"] = evidence
    claim = KINDS[row["kind"]].model_validate(values)
    return CitedClaim(
        id=row["id"], claim=claim, method=row["method"], grounding=row["grounding"], rule=row["rule"]
    )


def entity_of(row: Mapping[str, Any]) -> Any:
    """The entity of a row of its values."""
    return _ENTITY.validate_python(row)


def _claim(cited: CitedClaim, numbers: _Numbers) -> dict[str, Any]:
    return {
        "id": cited.id,
        "kind": getattr(cited.claim, "kind", ""),
        "method": cited.method,
        "grounding": cited.grounding,
        "rule": cited.rule,
        "claim": _plain(cited.claim, without={"evidence"}),
        "evidence": [_numbered(each, numbers) for each in cited.claim.evidence],
    }


def _numbered(evidence: Evidence, numbers: _Numbers) -> tuple[list[int], int | None, int | None]:
    def number(part: Range) -> int:
        return numbers.setdefault(part, len(numbers))

    subject, other = (number(part) if part else None for part in (evidence.subject, evidence.object))
    return [number(part) for part in evidence.proof], subject, other


def _evidence(rows: Iterable[Sequence[Any]], ranges: Sequence[Range]) -> list[Evidence]:
    def at(number: int | None) -> Range | None:
        return None if number is None else ranges[number]

    return [
        unpacked(Evidence, tuple([ranges[each] for each in proof]), at(subject), at(other))
        for proof, subject, other in rows
    ]


def _plain(value: Any, *, without: Set[str] = frozenset()) -> dict[str, Any]:
    found: dict[str, Any] = value.model_dump(
        mode="json", exclude_none=True, exclude_defaults=True, exclude=without
    )
    return found
