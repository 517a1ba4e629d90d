"""The manifest of a build: what went in, what came out, what was refused."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kg.export.files import Digest
from kg.model.cited import CitedReport
from kg.model.knowledge import Knowledge
from kg.values.file_names import file_name
from kg.version import __version__

__all__ = ["FORMAT", "Taken", "manifest"]

FORMAT = 1
"""The version of the layout of an output folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a build took in: inputs by name and SHA-256, what could not be read and why, by its place.

    With corpora: what each held, and the documents that were left out as near-duplicates.
    """

    inputs: Iterable[tuple[str, str]]
    unread: Mapping[str, str]
    corpora: Sequence[Mapping[str, Any]] = ()
    near_duplicates: Sequence[Mapping[str, Any]] = ()


def manifest(
    knowledge: Knowledge,
    files: Mapping[str, Digest],
    *,
    taken: Taken,
) -> bytes:
    """The manifest as JSON: inputs and files with their SHA-256, counts, versions and what was refused."""
    told = _Told()
    for report in knowledge.reports:
        told.add(report)
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": __version__,
        "inputs": [{"file": name, "sha256": sha256} for name, sha256 in _named(taken.inputs)],
        "reports": told.reports,
        "counts": {
            "claims": _sorted(told.kinds),
            "method": _sorted(told.methods),
            "grounding": _sorted(told.groundings),
            "unsure": told.unsure,
            "capped": told.capped,
            "entities": _count(entity.type for entity in knowledge.entities.values()),
            "statements": len(knowledge.statements),
            "direct_edges": _count(edge.predicate for edge in knowledge.edges),
            "merges": len(knowledge.merges),
        },
        "refused": told.refused,
        "unread": dict(sorted(taken.unread.items())),
        **_of_corpora(taken),
        "files": {
            name: {"bytes": digest.length, "sha256": digest.sha256} for name, digest in sorted(files.items())
        },
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


@dataclass(slots=True)
class _Told:
    """What the reports hold, counted report by report."""

    reports: list[dict[str, Any]] = field(default_factory=list)
    refused: list[dict[str, Any]] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    methods: Counter[str] = field(default_factory=Counter)
    groundings: Counter[str] = field(default_factory=Counter)
    unsure: int = 0
    capped: int = 0
    """How many documents have a licence that allows no whole quotes."""

    def add(self, report: CitedReport) -> None:
        """Count a report in."""
        self.reports.append(
            {
                "file": report.source.file,
                "sha256": report.source.sha256,
                "report": f"report/{report.source.slug}",
                "claims": len(report.claims),
                "refused": len(report.refused),
            }
        )
        self.refused.extend(row.model_dump() for row in report.refused)
        self.kinds.update(getattr(cited.claim, "kind", "") for cited in report.claims)
        self.methods.update(cited.method for cited in report.claims)
        self.groundings.update(cited.grounding for cited in report.claims)
        self.unsure += sum(cited.claim.unsure for cited in report.claims)
        self.capped += not report.source.copied


def _named(inputs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The inputs under the names that their sources have, in the order of these."""
    return sorted((file_name(name), sha256) for name, sha256 in inputs)


def _of_corpora(taken: Taken) -> dict[str, Any]:
    """What builds without corpora and near-duplicates have no need to say."""
    said = {"corpora": taken.corpora, "near_duplicates": taken.near_duplicates}
    return {key: list(rows) for key, rows in said.items() if rows}


def _count(values: Iterable[str]) -> dict[str, int]:
    return _sorted(Counter(values))


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
