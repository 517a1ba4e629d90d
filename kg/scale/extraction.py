"""Documents to cited reports and what each adds to the files of a build, unless an earlier build has."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kg.claims import extraction as rules
from kg.claims.grounding import cite_extracted
from kg.claims.records import pack, unpack
from kg.documents import read_bytes, read_member
from kg.documents.files import file_bytes
from kg.entities.taxonomy import read_concepts
from kg.entities.views import view_of
from kg.errors import DocumentError
from kg.export.parts import Part, part_of
from kg.model.cited import CitedReport
from kg.model.knowledge import Concept, ReportView
from kg.model.source import Document
from kg.resources import ontology_folder
from kg.scale.bound import bounded_time, seconds_for
from kg.scale.cache import Cache
from kg.scale.planning import Corpus, Item, Task, Unread, plan, tasks
from kg.scale.workers import Lost, in_order

__all__ = ["DIED", "DIED_REMEDY", "Corpus", "Extraction", "Unread", "alone", "extract_files", "propose"]

# Starting workers costs about as much as extracting this many documents.
_WORTH_WORKERS = 48
# So many bytes hold the length of the record that an entry of the cache begins with; packing it takes a tenth
# of the time of writing the bytes that this saves.
_LENGTH, _LEVEL = 8, 1
DIED = "the process that read it died each time"
"""Why a document that kills its readers gives nothing, and what to do."""
DIED_REMEDY = "leave it out, or give the machine more memory"


@dataclass(frozen=True, slots=True)
class Extraction:
    """A document under the names of its files, what was found in it, and its part of what is written.

    No report and no part where reviewed claims cover it.  `crawled` tells whether a crawler fetched the
    document.
    """

    document: Document
    report: CitedReport | None = None
    part: Part | None = None
    names: tuple[str, ...] = ()
    crawled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Worker:
    """What a process does with a document; it writes what it found into the cache before it answers."""

    covered: frozenset[str]
    annotated: bool
    cache: Cache | None

    def __call__(self, task: Task) -> Extraction | Unread:
        try:
            return self._found(task)
        except DocumentError as error:
            return Unread.of(error, task.item.path)

    def _found(self, task: Task) -> Extraction | Unread:
        item, member = task.item, task.member
        if member is not None:
            with bounded_time(seconds_for(len(member.data)), file=item.place):
                return self._extracted(read_member(member, container=item.path.name), item)
        if item.number is not None:
            return _changed(item)
        data = file_bytes(item.path)
        with bounded_time(seconds_for(len(data)), file=item.place):
            return self._extracted(read_bytes(data, name=str(item.path)), item)

    def _extracted(self, document: Document, item: Item) -> Extraction | Unread:
        if self.covered & document.source.hashes:
            return Extraction(document, names=item.names, crawled=item.crawled)
        if document.source.sha256 != item.sha256:
            return _changed(item)
        report = propose(document)
        part = part_of(alone(report), text=document.text, annotated=self.annotated)
        found = Extraction(document, report, part, item.names, item.crawled)
        if self.cache is not None:
            self.cache.put(item.key, _packed(found))
        return found


def alone(report: CitedReport) -> ReportView:
    """What a report says on its own, with the places of the taxonomy."""
    return view_of(report, concepts=_concepts())


@lru_cache(maxsize=1)
def _concepts() -> Mapping[str, Concept]:
    return read_concepts(ontology_folder())


def propose(document: Document) -> CitedReport:
    """What the extractor finds in a document, grounded; claims that do not hold are listed as refused."""
    extraction = rules.extract(document)
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
) -> Iterator[Extraction | Unread | Corpus]:
    """What each file and each member of a corpus gives, in the order of the paths; of copies only one counts.

    What each corpus held follows at the end.  `covered` are the SHA-256 of documents with reviewed claims
    and of their texts, which are read and not extracted.  With `annotated` the parts of the files hold the
    evidence as Web Annotations too.  What the cache holds is not found again, and what no document needs any
    longer is removed from it.  `progress` is told how many of how many documents are done.  Raises
    OutputError when the cache cannot be written.
    """
    planned = plan(paths, annotated=annotated)
    items = [each for each in planned.entries if isinstance(each, Item)]
    held = {item for item in items if cache is not None and cache.has(item.key)}
    missing = [item for item in items if item not in held]
    reviewed = frozenset(covered)
    worker = _Worker(covered=reviewed, annotated=annotated, cache=cache)
    jobs = jobs if len(missing) >= _WORTH_WORKERS else 1
    fresh = in_order(worker, tasks(missing), jobs=jobs, size=lambda task: task.size)
    for number, each in enumerate(planned.entries, start=1):
        if isinstance(each, Unread):
            yield each
        elif each in held and cache is not None and (known := _known(each, cache)) is not None:
            yield replace(known, report=None) if reviewed & known.document.source.hashes else known
        else:
            yield _result(worker(next(tasks([each]))) if each in held else next(fresh))
        progress(number, len(planned.entries))
    if cache is not None:
        cache.keep(item.key for item in items)
    yield from planned.corpora


def _changed(item: Item) -> Unread:
    problem, remedy = "the file changed while it was read", "build again when it is written"
    return Unread(path=item.path, place=item.place, problem=problem, remedy=remedy)


def _result(found: Extraction | Unread | Lost[Task]) -> Extraction | Unread:
    if not isinstance(found, Lost):
        return found
    return Unread(
        path=found.item.item.path,
        place=found.item.item.place,
        problem=DIED,
        remedy=DIED_REMEDY,
    )


def _packed(found: Extraction) -> bytes:
    """The length of a record, the record as packed JSON, then the pieces of the part as they are."""
    pieces = found.part.pieces if found.part else {}
    record = {
        "document": found.document.model_dump(mode="json", exclude_none=True),
        "report": pack(found.report) if found.report else None,
        "part": _plain(found.part) if found.part else None,
    }
    head = zlib.compress(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode(), _LEVEL)
    return b"".join([len(head).to_bytes(_LENGTH), head, *pieces.values()])


def _plain(part: Part) -> dict[str, Any]:
    """A part with the lengths of its pieces in their place."""
    lengths = {name: len(piece) for name, piece in part.pieces.items()}
    return {"slug": part.slug, "mentions": part.mentions, "pieces": lengths}


def _known(item: Item, cache: Cache) -> Extraction | None:
    """What an earlier build found in the document, or None where a build of another form wrote the entry."""
    content = cache.get(item.key)
    if content is None:
        return None
    try:
        end = _LENGTH + int.from_bytes(content[:_LENGTH])
        record = json.loads(zlib.decompress(content[_LENGTH:end]))
        document = Document.model_validate(record["document"])
        report, part = unpack(record["report"]), _part(record["part"], content[end:])
        return Extraction(document, report, part, item.names, item.crawled)
    except (zlib.error, ValueError, KeyError, TypeError, AttributeError, ValidationError):
        return None


def _part(record: Mapping[str, Any], pieces: bytes) -> Part:
    lengths = record["pieces"]
    ends = accumulate(lengths.values())
    packed = {name: pieces[end - lengths[name] : end] for name, end in zip(lengths, ends, strict=True)}
    return Part(record["slug"], tuple(record["mentions"]), packed)
