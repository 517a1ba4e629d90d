"""Small reports made in tests: entities and claims given plainly, with evidence found in a text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kg.claims.grounding import cite_reviewed
from kg.export.records import DECISIONS, REPORT_RECORDS, decision_lines, report_records
from kg.model.cited import CitedReport
from kg.model.kinds import KINDS
from kg.model.knowledge import Knowledge
from kg.model.report import Report

TEXT = "One company said something, and another said something else."

Plain = Mapping[str, Any]


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def range_of(quote: str, text: str = TEXT) -> dict[str, Any]:
    start = text.index(quote)
    return {"at": (start, start + len(quote)), "anchor": quote[:40], "sha256": sha256(quote)}


def evidence(quote: str = TEXT, text: str = TEXT) -> list[dict[str, Any]]:
    return [{"proof": [range_of(quote, text)]}]


def company(*names: str) -> Plain:
    return {"type": "company", "names": {"en": list(names)}}


def market(subject: str, region: str | None = None) -> Plain:
    return {"type": "market", "subject": {"en": subject}, "region": region}


def report(
    entities: Mapping[str, Plain],
    claims: Sequence[Plain],
    *,
    text: str = TEXT,
    name: str = "made",
    **source: Any,
) -> Report:
    """A report whose document is told from others by its name."""
    document = {
        "file": f"{name}.txt",
        "sha256": sha256(name + text),
        "text_sha256": sha256(text),
        "length": len(text),
        "language": ["en"],
        **source,
    }
    made = [
        KINDS[str(claim["kind"])].model_validate({"evidence": evidence(text, text), **claim})
        for claim in claims
    ]
    return Report.model_validate({"document": document, "entities": dict(entities), "claims": made})


def cited(
    entities: Mapping[str, Plain], claims: Sequence[Plain] = (), *, name: str = "made", **source: Any
) -> CitedReport:
    """A report as it stands after grounding without its document."""
    source = {"text_sha256": sha256(f"text of {name}"), **source}
    made = report(entities, claims, name=name, **source)
    return cite_reviewed(made, document=None, file=f"{name}.yaml")


def joined(files: Iterable[tuple[str, Iterable[bytes]]]) -> dict[str, bytes]:
    """Files that are made piece by piece, whole."""
    return {name: b"".join(pieces) for name, pieces in files}


def record_files(knowledge: Knowledge) -> dict[str, bytes]:
    """The record files of a build, whole."""
    reports = [report_records(report) for report in knowledge.reports]
    files = [(name, [records[name] for records in reports]) for name in REPORT_RECORDS]
    return joined([*files, (DECISIONS, decision_lines(knowledge))])
