"""Opening a finished build again from its output folder."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kg.claims.records import claim_of, entity_of
from kg.entities.knowledge import resolve
from kg.entities.taxonomy import read_concepts
from kg.errors import OutputError, Place
from kg.export.folder import MANIFEST, recover
from kg.export.intact import Intact
from kg.graph import Graph
from kg.model.cited import CitedClaim, CitedReport
from kg.model.decision import Alignment, Decision
from kg.model.registry import RegistryEntry
from kg.model.report import Report
from kg.model.source import Source
from kg.resources import ontology_folder
from kg.store.files import read_quads
from kg.store.query import Store
from kg.store.terms import Quad

__all__ = ["DATASET", "RECORDS", "dataset_file", "open_graph", "open_store", "open_version", "read_build"]

DATASET = "telehealth.nq"
RECORDS = ("claims.jsonl", "decisions.jsonl", "documents.jsonl", "entities.jsonl")
"""The files from which a graph is opened again."""
Row = dict[str, Any]
# What a file of decisions holds besides alignments; merges and proposals are made again from the rest.
_OTHERS = frozenset({"decision", "registry", "merge", "proposal"})


def open_graph(folder: str | Path) -> Graph:
    """The graph of an output folder; raises OutputError when no whole build lies there."""
    path = _built(Path(folder))
    build = Intact.of(path)
    reports, decisions, alignments = _records(build)
    knowledge = resolve(
        reports,
        decisions=decisions,
        alignments=alignments,
        listed=_listed(build),
        concepts=read_concepts(ontology_folder()),
    )
    # The queries come later, perhaps from another folder, and are of this build or refused.
    kept = replace(build, folder=path.absolute())
    return Graph(knowledge, lambda: _store_of(kept), _texts(build))


def _store_of(build: Intact) -> Store:
    folder = _built(build.folder)
    if Intact.of(folder).hashes != build.hashes:
        problem = "another build lies here now than the one that was opened"
        raise OutputError(problem, place=Place(file=str(folder)), remedy="open it again")
    return Store.load(build.path(DATASET))


def dataset_file(folder: Path) -> Path:
    """The file of the RDF of an output folder; raises OutputError when no whole build lies there."""
    return Intact.of(_built(folder)).path(DATASET)


def open_store(folder: Path) -> Store:
    """The RDF of an output folder, in memory; raises OutputError when no whole build lies there."""
    return Store.load(dataset_file(folder))


def read_build(folder: Path) -> list[Quad]:
    """The quads of an output folder; raises OutputError when no whole build lies there."""
    return read_quads(dataset_file(folder))


def open_version(folder: str | Path) -> str:
    """The version of the package that built an output folder; raises OutputError when no build lies there."""
    path = _built(Path(folder)) / MANIFEST
    try:
        return str(json.loads(path.read_bytes())["version"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        place = Place(file=str(path))
        raise OutputError(f"the file cannot be read ({error})", place=place, remedy="build again") from error


def _built(folder: Path) -> Path:
    if folder.parent.is_dir() and not folder.exists():
        recover(folder)
    if not (folder / MANIFEST).is_file():
        raise OutputError("no build lies here", place=Place(file=str(folder)), remedy="run kg build first")
    return folder


def _texts(build: Intact) -> dict[str, str]:
    names = sorted(path.name for path in (build.folder / "documents").glob("*.txt"))
    return {Path(name).stem: build.read(f"documents/{name}").decode() for name in names}


def _rows(build: Intact, name: str) -> Iterator[Row]:
    try:
        lines = build.read(name).decode().split("\n")
        yield from (json.loads(line) for line in lines if line)
    except ValueError as error:
        place = Place(file=str(build.folder / name))
        raise OutputError(f"the file cannot be read ({error})", place=place, remedy="build again") from error


def _records(build: Intact) -> tuple[list[CitedReport], tuple[Decision, ...], tuple[Alignment, ...]]:
    try:
        return list(_reports(build)), *_decisions(build)
    except (ValidationError, KeyError, TypeError, AttributeError) as error:
        place = Place(file=str(build.folder))
        problem = "the records were written by another version or changed by hand"
        raise OutputError(problem, place=place, remedy="build again") from error


def _reports(build: Intact) -> Iterator[CitedReport]:
    entities: dict[str, dict[str, Any]] = defaultdict(dict)
    claims: dict[str, list[CitedClaim]] = defaultdict(list)
    for row in _rows(build, "entities.jsonl"):
        document, key = row.pop("document"), row.pop("key")
        entities[document][key] = entity_of(row)
    for row in _rows(build, "claims.jsonl"):
        claims[row["document"]].append(claim_of(row))
    for row in _rows(build, "documents.jsonl"):
        signature = row.pop("fingerprint", None)
        source = Source.model_validate(row)
        cited = tuple(claims[source.sha256])
        report = Report(
            document=source,
            entities=entities[source.sha256],
            claims=tuple(each.claim for each in cited),
        )
        yield CitedReport(report=report, claims=cited, fingerprint=signature)


def _decisions(build: Intact) -> tuple[tuple[Decision, ...], tuple[Alignment, ...]]:
    rows = list(_rows(build, "decisions.jsonl"))
    return (
        tuple(Decision.model_validate(row["decision"]) for row in rows if "decision" in row),
        tuple(Alignment.model_validate(row["alignment"]) for row in rows if not _OTHERS & row.keys()),
    )


def _listed(build: Intact) -> tuple[RegistryEntry, ...]:
    """The entries of the registry that the build weighed."""
    try:
        rows = list(_rows(build, "decisions.jsonl"))
        return tuple(RegistryEntry.model_validate(row["registry"]) for row in rows if "registry" in row)
    except (ValidationError, TypeError) as error:
        place = Place(file=str(build.folder))
        problem = "the records were written by another version or changed by hand"
        raise OutputError(problem, place=place, remedy="build again") from error
