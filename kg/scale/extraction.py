"""Documents to cited reports and what each adds to the files of a build, unless an earlier build has."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kg.claims.extraction import extract
from kg.claims.grounding import cite_extracted
from kg.claims.records import pack, unpack
from kg.documents import read_bytes
from kg.documents.files import file_bytes
from kg.entities.taxonomy import read_concepts
from kg.entities.views import view_of
from kg.errors import DocumentError, Place
from kg.export.parts import Part, part_of
from kg.model.cited import CitedReport
from kg.model.knowledge import Concept
from kg.model.source import Document
from kg.resources import ontology_folder
from kg.scale.bound import bounded_time, seconds_for
from kg.scale.cache import Cache
from kg.scale.version import rules_version
from kg.scale.workers import Lost, in_order

__all__ = ["DIED", "DIED_REMEDY", "Extraction", "Unread", "extract_files", "propose"]

# Starting workers costs about as much as extracting this many documents.
_WORTH_WORKERS = 48
_CHANGED = "the file changed while it was read"
DIED = "the process that read it died each time"
"""Why a document that kills its readers gives nothing, and what to do."""
DIED_REMEDY = "leave it out, or give the machine more memory"


@dataclass(frozen=True, slots=True)
class Extraction:
    """A document under the names of its files, what was found in it, and its part of what is written.

    No report and no part where reviewed claims cover it.
    """

    document: Document
    report: CitedReport | None = None
    part: Part | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A file that gave no document, and why."""

    path: Path
    problem: str
    remedy: str = ""

    def error(self) -> DocumentError:
        """The refusal as an error."""
        return DocumentError(self.problem, place=Place(file=str(self.path)), remedy=self.remedy)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """A file, the names of its copies, the SHA-256 of its bytes when planned, and its key in the cache."""

    path: Path
    names: tuple[str, ...]
    sha256: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Worker:
    """What a process does with a file; it writes what it found into the cache before it answers."""

    covered: frozenset[str]
    annotated: bool
    cache: Cache | None

    def __call__(self, file: _File) -> Extraction | Unread:
        try:
            data = file_bytes(file.path)
            with bounded_time(seconds_for(len(data)), file=str(file.path)):
                return self._extracted(read_bytes(data, name=str(file.path)), file)
        except DocumentError as error:
            return _unread(file.path, error)

    def _extracted(self, document: Document, file: _File) -> Extraction | Unread:
        if document.source.sha256 in self.covered:
            return Extraction(document, names=file.names)
        if document.source.sha256 != file.sha256:
            return Unread(path=file.path, problem=_CHANGED, remedy="build again when it is written")
        report = propose(document)
        found = Extraction(document, report, self._part(document, report), file.names)
        if self.cache is not None:
            self.cache.put(file.key, _packed(found))
        return found

    def _part(self, document: Document, report: CitedReport) -> Part:
        view = view_of(report, concepts=_concepts())
        return part_of(view, text=document.text, annotated=self.annotated)


@lru_cache(maxsize=1)
def _concepts() -> Mapping[str, Concept]:
    return read_concepts(ontology_folder())


def propose(document: Document) -> CitedReport:
    """What the extractor finds in a document, grounded; claims that do not hold are listed as refused."""
    extraction = extract(document)
    return cite_extracted(
        extraction.report, document=document, rules=extraction.rules, refused=extraction.refused
    )


def extract_files(
    paths: Iterable[Path],
    *,
    covered: Iterable[str] = (),
    annotated: bool = False,
    cache: Cache | None = None,
    jobs: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[Extraction | Unread]:
    """What each file gives, in the order of the paths; of copies only the first counts.

    `covered` are the SHA-256 of documents with reviewed claims, which are read and not extracted.  With
    `annotated` the parts of the files hold the evidence as Web Annotations too.  What the cache holds is not
    found again, and what no file needs any longer is removed from it.  `progress` is told how many of how
    many files are done.  Raises OutputError when the cache cannot be written.
    """
    planned = _planned(paths, annotated=annotated)
    files = [each for each in planned if isinstance(each, _File)]
    held = {file for file in files if cache is not None and cache.has(file.key)}
    missing = [file for file in files if file not in held]
    reviewed = frozenset(covered)
    worker = _Worker(covered=reviewed, annotated=annotated, cache=cache)
    fresh = in_order(worker, missing, jobs=jobs if len(missing) >= _WORTH_WORKERS else 1)
    for number, each in enumerate(planned, start=1):
        if isinstance(each, Unread):
            yield each
        elif each in held and cache is not None and (known := _known(each, cache)) is not None:
            yield replace(known, report=None) if each.sha256 in reviewed else known
        else:
            yield _result(worker(each) if each in held else next(fresh))
        progress(number, len(planned))
    if cache is not None:
        cache.keep(file.key for file in files)


def _planned(paths: Iterable[Path], *, annotated: bool) -> list[_File | Unread]:
    found: dict[str, Path | Unread] = {}
    names: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        try:
            sha256 = hashlib.sha256(file_bytes(path)).hexdigest()
        except DocumentError as error:
            found[str(path)] = _unread(path, error)
        else:
            found.setdefault(sha256, path)
            names[sha256].append(path.name)
    return [
        each
        if isinstance(each, Unread)
        else _File(path=each, names=tuple(names[key]), sha256=key, key=_key(each, key, annotated=annotated))
        for key, each in found.items()
    ]


def _key(path: Path, sha256: str, *, annotated: bool) -> str:
    """The name of the file tells its format and stands in the source, so it is part of the key."""
    name = path.name.encode("utf-8", "surrogateescape")
    return hashlib.sha256(f"{rules_version()} {sha256} {annotated:d} ".encode() + name).hexdigest()


def _unread(path: Path, error: DocumentError) -> Unread:
    return Unread(path=path, problem=error.problem, remedy=error.remedy)


def _result(found: Extraction | Unread | Lost[_File]) -> Extraction | Unread:
    if not isinstance(found, Lost):
        return found
    return Unread(
        path=found.item.path,
        problem=DIED,
        remedy=DIED_REMEDY,
    )


def _packed(found: Extraction) -> bytes:
    record = {
        "document": found.document.model_dump(mode="json", exclude_none=True),
        "report": pack(found.report) if found.report else None,
        "part": _plain(found.part) if found.part else None,
    }
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def _plain(part: Part) -> dict[str, Any]:
    pieces = {name: b64encode(piece).decode() for name, piece in part.pieces.items()}
    return {"slug": part.slug, "mentions": part.mentions, "pieces": pieces}


def _known(file: _File, cache: Cache) -> Extraction | None:
    """What an earlier build found in the file, or None where a build of another form wrote the entry."""
    content = cache.get(file.key)
    if content is None:
        return None
    try:
        record = json.loads(content)
        document = Document.model_validate(record["document"])
        return Extraction(document, unpack(record["report"]), _part(record["part"]), file.names)
    except (ValueError, KeyError, TypeError, AttributeError, ValidationError):
        return None


def _part(record: Mapping[str, Any]) -> Part:
    pieces = {name: b64decode(piece) for name, piece in record["pieces"].items()}
    return Part(record["slug"], tuple(record["mentions"]), pieces)
