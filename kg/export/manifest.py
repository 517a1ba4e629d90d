"""The manifest of a build: what went in, what came out, what was refused."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.export.files import Digest
from kg.model.knowledge import Knowledge
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
    claims = [cited for report in knowledge.reports for cited in report.claims]
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": __version__,
        "inputs": [{"file": name, "sha256": sha256} for name, sha256 in sorted(taken.inputs)],
        "reports": [
            {
                "file": report.source.file,
                "sha256": report.source.sha256,
                "report": f"report/{report.source.slug}",
                "claims": len(report.claims),
                "refused": len(report.refused),
            }
            for report in knowledge.reports
        ],
        "counts": {
            "claims": _count(getattr(cited.claim, "kind", "") for cited in claims),
            "method": _count(cited.method for cited in claims),
            "grounding": _count(cited.grounding for cited in claims),
            "unsure": sum(cited.claim.unsure for cited in claims),
            "entities": _count(entity.type for entity in knowledge.entities.values()),
            "statements": len(knowledge.statements),
            "direct_edges": _count(edge.predicate for edge in knowledge.edges),
            "merges": len(knowledge.merges),
        },
        "refused": [row.model_dump() for report in knowledge.reports for row in report.refused],
        "unread": dict(sorted(taken.unread.items())),
        **_of_corpora(taken),
        "files": {
            name: {"bytes": digest.length, "sha256": digest.sha256} for name, digest in sorted(files.items())
        },
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _of_corpora(taken: Taken) -> dict[str, Any]:
    """What builds without corpora and near-duplicates have no need to say."""
    said = {"corpora": taken.corpora, "near_duplicates": taken.near_duplicates}
    return {key: list(rows) for key, rows in said.items() if rows}


def _count(values: Any) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))
