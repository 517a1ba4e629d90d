"""What a build reads: claim files, documents, and the decisions and registry beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kg.claims.files import SUFFIXES, claim_line
from kg.claims.grounding import cite_reviewed
from kg.claims.proposed import read_ways
from kg.documents import find_documents, read_originals
from kg.entities.decisions import (
    ALIGNMENT_FILE,
    DECISION_FILE,
    holds_decisions,
    layered,
    read_alignments,
    read_decisions,
)
from kg.entities.registry import REGISTRY_FILE, read_registry
from kg.errors import ClaimFileError, InputError, Place
from kg.model.cited import CitedReport, Method
from kg.model.decision import Alignment, Decision
from kg.model.registry import RegistryEntry
from kg.model.report import Report
from kg.model.source import Document
from kg.reading.yaml_lines import decoded, read_file
from kg.resources import seeds_folder
from kg.scale.near_duplicates import NearDuplicates

__all__ = [
    "Inputs",
    "Options",
    "Reviewed",
    "claim_files",
    "collect",
    "default_inputs",
    "originals_of",
    "read_claims",
    "reread",
]

_RECORDED = (DECISION_FILE, ALIGNMENT_FILE)
_OWN = Path("seeds")
"""The seeds folder of whoever works here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a build reads: claim files, documents, and the decisions and registry beside them."""

    claim_files: tuple[Path, ...] = ()
    documents: tuple[Path, ...] = ()
    decisions: tuple[Decision, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    registry: tuple[RegistryEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a build takes its inputs.

    With `originals` every reviewed evidence whose document lies in that folder is read again.  With
    `keep_going` an unreadable document is left out and listed in the manifest.  With `annotations` evidence
    is written as Web Annotations too.  `near` says which near-duplicates are left out, and listed in the
    manifest as well: by itself those among the pages of crawls.
    """

    originals: str | Path | None = None
    keep_going: bool = False
    annotations: bool = False
    near: NearDuplicates = NearDuplicates.AUTO


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A claim file that was read: its report, the SHA-256 of its bytes, the rule and method of each claim."""

    report: Report
    sha256: str
    ways: tuple[tuple[str, Method], ...] = ()


def default_inputs() -> list[Path]:
    """What is built when nothing is named: `./seeds` where it exists, else the packaged seeds.

    A `./seeds` that holds decisions alone was made by a review of these.
    """
    alone = (_OWN / DECISION_FILE).is_file() and not (claim_files(_OWN) or find_documents(_OWN))
    return [_OWN if _OWN.is_dir() and not alone else seeds_folder()]


def collect(paths: Iterable[Path], *, elsewhere: Collection[str] = ()) -> Inputs:
    """The inputs below some files and folders, in the order of their names.

    Decisions are those among the inputs, then those of `./seeds`, where a review writes them, then the
    packaged ones; earlier ones outweigh later ones.
    Raises InputError where there is no such path, or nothing to build in any of them nor `elsewhere`, at the
    addresses of documents on other machines.
    """
    given = tuple(paths)
    reviewed: dict[Path, None] = {}
    documents: dict[Path, None] = {}
    taken: dict[Path, None] = {}
    alignments: list[Alignment] = []
    listed: list[RegistryEntry] = []
    for path in (found for each in given for found in _matched(each)):
        if path.is_dir():
            claims, decided = _divided(path)
            taken.update(dict.fromkeys(decided))
            alignments.extend(read_alignments(path / ALIGNMENT_FILE))
            listed.extend(read_registry(path / REGISTRY_FILE))
            reviewed.update(dict.fromkeys(claims))
            documents.update(dict.fromkeys(find_documents(path)))
        elif path.suffix in SUFFIXES and holds_decisions(path):
            taken[path] = None
        elif path.suffix in SUFFIXES:
            reviewed[path] = None
        else:
            documents[path] = None
    if not (reviewed or documents or elsewhere):
        place = Place(file=", ".join(map(str, given)))
        raise InputError("no document or claim file lies here", place=place, remedy="name another folder")
    return Inputs(
        claim_files=tuple(reviewed),
        documents=tuple(documents),
        decisions=_decided(taken),
        alignments=tuple(dict.fromkeys(alignments)) or read_alignments(seeds_folder() / ALIGNMENT_FILE),
        registry=tuple(listed) or read_registry(seeds_folder() / REGISTRY_FILE),
    )


def _matched(path: Path) -> list[Path]:
    """The path itself, or the files that it matches as a pattern."""
    return [path] if path.exists() else find_documents(path)


def _decided(taken: Collection[Path]) -> tuple[Decision, ...]:
    """The decisions of the files among the inputs, before those of `./seeds` and the packaged ones."""
    known = {path.resolve() for path in taken}
    beside = (_OWN / DECISION_FILE, seeds_folder() / DECISION_FILE)
    below = (read_decisions(path) for path in beside if path.resolve() not in known)
    return layered((each for path in taken for each in read_decisions(path)), *below)


def claim_files(folder: Path) -> list[Path]:
    """The claim files below a folder, in the order of their names; recorded decisions are none."""
    return _divided(folder)[0]


def _divided(folder: Path) -> tuple[list[Path], list[Path]]:
    """The claim files and the files of decisions below a folder, in the order of their names."""
    claims: list[Path] = []
    decisions: list[Path] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix not in SUFFIXES or not path.is_file():
            continue
        if holds_decisions(path):
            decisions.append(path)
        elif path.name not in _RECORDED and "registry" not in path.stem:
            claims.append(path)
    return claims, decisions


def read_claims(paths: Iterable[Path]) -> dict[Path, Reviewed]:
    """The reviewed reports by their files; raises ClaimFileError where two are about one document."""
    found: dict[Path, Reviewed] = {}
    files: dict[str, Path] = {}
    for path in paths:
        data = read_file(path)
        report, ways = read_ways(decoded(data, file=str(path)), file=str(path))
        found[path] = Reviewed(report, hashlib.sha256(data).hexdigest(), ways)
        first = files.setdefault(report.document.sha256, path)
        if first != path:
            problem = f"the document {report.document.file} is reviewed in {first} too"
            raise ClaimFileError(problem, place=Place(file=str(path)), remedy="join the two files")
    return found


def originals_of(claimed: Iterable[Reviewed], folder: str | Path | None) -> dict[str, Document]:
    """The documents in a folder of originals, by the SHA-256 of their bytes; raises InputError."""
    wanted = {each.report.document.sha256 for each in claimed}
    return read_originals(Path(folder), wanted=wanted) if folder else {}


def reread(claimed: Mapping[Path, Reviewed], at_hand: Mapping[str, Document]) -> list[CitedReport]:
    """The reviewed reports with their evidence read again in the documents at hand, by SHA-256.

    Raises GroundingError where it does not hold.
    """
    by_text = {document.source.text_hash: document for document in at_hand.values()}
    by_file = {document.source.file: document for document in at_hand.values()}
    cited = []
    for path, reviewed in claimed.items():
        report = reviewed.report
        same = at_hand.get(report.document.sha256) or by_text.get(report.document.text_hash)
        original = same or _same_name(report, by_file)
        line_of = partial(claim_line, path)
        ways = reviewed.ways
        cited.append(cite_reviewed(report, document=original, file=str(path), line_of=line_of, ways=ways))
    return cited


def _same_name(report: Report, by_file: Mapping[str, Document]) -> Document | None:
    """A document of the same name but other content is no original; grounding refuses it by its hash."""
    return by_file.get(report.document.file)
