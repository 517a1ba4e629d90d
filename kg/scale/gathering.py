"""What the driver of a build takes of the batches that its tasks have extracted."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kg.errors import DocumentError, OutputError, Place
from kg.export.parts import Mentions
from kg.model.source import Document, Source, told_by
from kg.scale.addresses import Folder
from kg.scale.batches import Row
from kg.scale.shelf import Shelf
from kg.scale.tables import COLUMNS, rows

__all__ = ["Gathered", "gather"]

_SMALL = tuple(name for name in COLUMNS if name not in ("text", "graph"))


@dataclass(frozen=True, slots=True)
class Gathered:
    """Reports, and what each names by its slug; documents that reviewed claims are about; refusals; inputs.

    Inputs are the names and SHA-256 of all documents that were read, copies among them.
    """

    shelf: Shelf
    mentions: Mentions
    documents: dict[str, Document] = field(default_factory=dict)
    unread: list[DocumentError] = field(default_factory=list)
    inputs: list[tuple[str, str]] = field(default_factory=list)


def gather(
    kept: Mapping[str, Collection[str]], stages: Folder, *, shelf: Shelf, reviewed: Collection[Source] = ()
) -> Gathered:
    """What the batches hold, one after the other; `kept` are the documents that count, by batch.

    Reports go onto the `shelf`.  Documents with reviewed claims give no report, but themselves, as do others
    of the same name.  Raises OutputError.
    """
    found = Gathered(shelf, Mentions(shelf.spool))
    covered, about = {source.sha256 for source in reviewed}, told_by(reviewed)
    rest: list[Row] = []
    for batch, addresses in kept.items():
        data = stages.read(batch)
        listed = _rows(data, stages)
        found.inputs.extend((row.name, row.key) for row in listed if not row.problem)
        counted = [row for row in listed if row.address in addresses]
        for row in (row for row in counted if row.report and row.key not in covered):
            report = row.cited()
            shelf.add(report)
            found.mentions.add(report.source.slug, json.loads(row.mentions))
        wanted = {row.address for row in counted if row.problem or not about.isdisjoint((row.key, row.name))}
        rest += [row for row in rows(data) if row.address in wanted] if wanted else []
    for row in sorted(rest, key=lambda row: (row.name, row.address)):
        if row.problem:
            place = Place(file=row.address)
            found.unread.append(DocumentError(row.problem, place=place, remedy=row.remedy))
        else:
            found.documents[row.key] = row.document()
    return found


def _rows(data: bytes, stages: Folder) -> list[Row]:
    try:
        return rows(data, columns=_SMALL)
    except (ValueError, OSError) as error:
        remedy = "build again with --fresh"
        raise OutputError("a stage is damaged", place=Place(file=stages.address), remedy=remedy) from error
