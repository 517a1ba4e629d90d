"""The record files of a build: claims, documents, entities and decisions as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kg.model.cited import CitedClaim, CitedReport
from kg.model.knowledge import Knowledge
from kg.model.report import claim_references, entity_references

__all__ = ["DECISIONS", "REPORT_RECORDS", "claim_lines", "decision_lines", "report_records"]

DECISIONS = "decisions.jsonl"
"""The file of decisions."""
REPORT_RECORDS = _CLAIMS, _DOCUMENTS, _ENTITIES = ("claims.jsonl", "documents.jsonl", "entities.jsonl")
"""The record files that every report adds to."""


def report_records(report: CitedReport) -> dict[str, bytes]:
    """What a report adds to each record file, by name; from these files a build can be opened again."""
    return {
        _CLAIMS: _joined(_claim(cited, report) for cited in report.claims),
        _DOCUMENTS: _joined([_signed(report)]),
        _ENTITIES: _joined(_entities([report])),
    }


def decision_lines(knowledge: Knowledge) -> Iterator[bytes]:
    """The lines of the file of decisions: recorded ones, alignments, and what tells companies apart."""
    for decision in knowledge.decisions:
        yield _line({"decision": decision.model_dump(mode="json", exclude_defaults=True)})
    for alignment in knowledge.alignments:
        yield _line({"alignment": alignment.model_dump(mode="json", exclude_none=True)})
    yield from map(_line, _identity(knowledge))


def _identity(knowledge: Knowledge) -> Iterator[dict[str, Any]]:
    """Entries of the registry, merges made, and pairs left to people."""
    for entry in knowledge.registry:
        yield {"registry": entry.model_dump(mode="json", exclude_defaults=True)}
    for merge in knowledge.merges:
        yield {"merge": asdict(merge)}
    for proposal in knowledge.proposals:
        yield {"proposal": asdict(proposal)}


def claim_lines(report: CitedReport) -> bytes:
    """The claims of one report as JSON Lines, each with the metadata of its document and its entities."""
    source = _document(report)
    entities = {row["key"]: row for row in _entities([report])}
    rows = (
        {
            **_claim(cited, report),
            "source": source,
            "entities": [entities[key] for key in _used(cited, report)],
        }
        for cited in report.claims
    )
    return _joined(rows)


def _used(cited: CitedClaim, report: CitedReport) -> list[str]:
    """The keys of the entities that a claim names, and of those that they refer to in turn."""
    waiting = [key for _, _, key in claim_references(cited.claim)]
    used: dict[str, None] = {}
    while waiting:
        key = waiting.pop(0)
        if key not in used:
            used[key] = None
            waiting += [target for _, _, target in entity_references(report.report.entities[key])]
    return list(used)


def _claim(cited: CitedClaim, report: CitedReport) -> dict[str, Any]:
    """A claim with its values by local key, the names behind the keys, and its evidence."""
    values = cited.claim.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    names = {key: report.report.entities[key].preferred() for _, _, key in claim_references(cited.claim)}
    return {
        "id": cited.id,
        "document": report.source.sha256,
        "kind": getattr(cited.claim, "kind", ""),
        "method": cited.method,
        "rule": cited.rule,
        "grounding": cited.grounding,
        "confidence": cited.claim.confidence,
        "names": names,
        "claim": values,
    }


def _document(report: CitedReport) -> dict[str, Any]:
    return report.source.model_dump(mode="json", exclude_none=True)


def _signed(report: CitedReport) -> dict[str, Any]:
    signature = {"fingerprint": report.fingerprint} if report.fingerprint else {}
    return {**_document(report), **signature}


def _entities(reports: Iterable[CitedReport]) -> Iterator[Mapping[str, Any]]:
    for report in reports:
        for key, entity in report.report.entities.items():
            row = entity.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
            yield {"document": report.source.sha256, "key": key, **row}


def _joined(rows: Iterable[Mapping[str, Any]]) -> bytes:
    return b"".join(map(_line, rows))


def _line(row: Mapping[str, Any]) -> bytes:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8", "surrogatepass")
