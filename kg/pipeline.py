"""The flow from inputs to an output folder; the only module that sees every stage.

::

    documents -> claims -> entities -> graph -> files
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Protocol
from weakref import finalize

from kg.claims.files import SUFFIXES, claim_line, parse_claim_file
from kg.claims.grounding import cite_reviewed
from kg.documents import find_documents, read_originals
from kg.entities.decisions import ALIGNMENT_FILE, DECISION_FILE, read_alignments, read_decisions
from kg.entities.knowledge import resolve
from kg.entities.registry import REGISTRY_FILE, read_registry
from kg.entities.taxonomy import FILES, read_concepts
from kg.entities.views import view_of
from kg.errors import ClaimFileError, Place
from kg.export.files import Files
from kg.export.folder import MANIFEST, replace_folder, replacing
from kg.export.html import page
from kg.export.manifest import Taken, manifest
from kg.export.parts import Parts, part_of
from kg.export.rdf import N_QUADS, Taxonomy, resolved_graph, write_rdf
from kg.export.records import DECISIONS, REPORT_RECORDS, decision_lines
from kg.export.tables import table_files
from kg.graph import Graph
from kg.graph.network import Listing
from kg.ledger.ledger import ledger
from kg.model.cited import CitedReport
from kg.model.decision import Alignment, Decision
from kg.model.knowledge import Concept, Knowledge
from kg.model.registry import RegistryEntry
from kg.model.report import Report
from kg.model.source import Document, Source
from kg.reading.yaml_lines import decoded, read_file
from kg.resources import ontology_folder, seeds_folder
from kg.scale.cache import Cache
from kg.scale.extraction import Corpus, Extraction, Unread, extract_files, propose
from kg.scale.near_duplicates import NearDuplicates, near_duplicates
from kg.scale.shelf import Shelf
from kg.store.files import quads_by_subject
from kg.store.query import Store
from kg.store.sorting import sorted_n_quads

__all__ = [
    "Build",
    "Inputs",
    "Progress",
    "Reviewed",
    "build",
    "claim_files",
    "collect",
    "default_inputs",
    "originals_of",
    "propose",
    "quiet",
    "read_claims",
    "read_taxonomy",
    "reread",
    "resolved",
]

_RECORDED = (DECISION_FILE, ALIGNMENT_FILE)


class Progress(Protocol):
    """What is told of a build: the step, and within a long one how many parts of how many are done."""

    def __call__(self, step: str, done: int = 0, total: int = 0) -> None:
        """Take note of a step."""


def quiet(step: str, done: int = 0, total: int = 0) -> None:
    """Progress that nobody reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a build reads: claim files, documents, and the decisions and registry beside them."""

    claim_files: tuple[Path, ...] = ()
    documents: tuple[Path, ...] = ()
    decisions: tuple[Decision, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    registry: tuple[RegistryEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A finished build: its graph, and the files of its output folder, each read when asked for.

    Without an output folder the files lie in a folder of the system that goes with the build.
    """

    graph: Graph
    files: Mapping[str, bytes]

    def write(self, folder: Path) -> None:
        """Put the files in the place of `folder`, whole or not at all; raises OutputError."""
        replace_folder(folder, self.files)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A claim file that was read: its report, and the SHA-256 of its bytes."""

    report: Report
    sha256: str


@dataclass(frozen=True, slots=True)
class _Extracted:
    """What was found in documents, those that reviewed claims are about, and what gave nothing."""

    shelf: Shelf
    parts: Parts
    reviewed: Sequence[Source]
    documents: dict[str, Document] = field(default_factory=dict)
    inputs: list[tuple[str, str]] = field(default_factory=list)
    crawled: set[str] = field(default_factory=set)
    unread: dict[str, str] = field(default_factory=dict)
    corpora: list[Corpus] = field(default_factory=list)

    def add(self, found: Extraction) -> None:
        """Take in a document, and its report and part where it has them."""
        source = found.document.source
        sha256 = source.sha256
        if any(each.sha256 == sha256 or each.file == source.file for each in self.reviewed):
            self.documents[sha256] = found.document
        if found.report is not None and found.part is not None:
            self.shelf.add(found.report, text=found.document.text)
            self.parts.add(found.part)
        self.inputs.extend((name, sha256) for name in found.names)
        self.crawled.update([sha256] if found.crawled else [])

    def add_corpus(self, corpus: Corpus) -> None:
        """Take in what a corpus held; one that could not be read at all is no input."""
        self.corpora.append(corpus)
        if str(corpus.path) not in self.unread:
            self.inputs.append((corpus.path.name, corpus.sha256))


def default_inputs() -> list[Path]:
    """What is built when nothing is named: `./seeds` where it exists, else the packaged seeds."""
    here = Path("seeds")
    return [here if here.is_dir() else seeds_folder()]


def collect(paths: Iterable[Path]) -> Inputs:
    """The inputs below some files and folders, in the order of their names; raises InputError."""
    reviewed: dict[Path, None] = {}
    documents: dict[Path, None] = {}
    decisions: list[Decision] = []
    alignments: list[Alignment] = []
    listed: list[RegistryEntry] = []
    for path in (found for given in paths for found in _matched(given)):
        if path.is_dir():
            decisions.extend(read_decisions(path / DECISION_FILE))
            alignments.extend(read_alignments(path / ALIGNMENT_FILE))
            listed.extend(read_registry(path / REGISTRY_FILE))
            reviewed.update(dict.fromkeys(claim_files(path)))
            documents.update(dict.fromkeys(find_documents(path)))
        elif path.suffix in SUFFIXES:
            reviewed[path] = None
        else:
            documents[path] = None
    return Inputs(
        claim_files=tuple(reviewed),
        documents=tuple(documents),
        decisions=tuple(dict.fromkeys(decisions)) or read_decisions(seeds_folder() / DECISION_FILE),
        alignments=tuple(dict.fromkeys(alignments)) or read_alignments(seeds_folder() / ALIGNMENT_FILE),
        registry=tuple(listed) or read_registry(seeds_folder() / REGISTRY_FILE),
    )


def _matched(path: Path) -> list[Path]:
    """The path itself, or the files that it matches as a pattern."""
    return [path] if path.exists() else find_documents(path)


def claim_files(folder: Path) -> list[Path]:
    """The claim files below a folder, in the order of their names; recorded decisions are none."""
    found = (path for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES and path.is_file())
    return [path for path in found if path.name not in _RECORDED and "registry" not in path.stem]


def build(  # noqa: PLR0913 - every option of `kg build` is one here
    paths: Sequence[str | Path] = (),
    *,
    output: Path | None = None,
    originals: str | Path | None = None,
    keep_going: bool = False,
    annotations: bool = False,
    cache: Cache | None = None,
    jobs: int = 1,
    near: NearDuplicates = NearDuplicates.AUTO,
    progress: Progress = quiet,
) -> Build:
    """The build of some inputs.  Raises InputError for the first fault, OutputError where it cannot write.

    With `output` the files take the place of that folder, whole or not at all.  With `originals` every
    reviewed evidence whose document lies in that folder is read again.  With `annotations` evidence is
    written as Web Annotations too.  With `keep_going` an unreadable document is left out and listed in the
    manifest.  `near` says which near-duplicates are left out, and listed there as well: by itself those among
    the pages of crawls.  Documents are read and extracted by `jobs` processes; with a `cache` only those that
    no earlier build has extracted.  Neither changes what is found.
    """
    with _place(output) as files:
        inputs = collect([Path(path) for path in paths] or default_inputs())
        progress("reading reviewed claims")
        claimed = read_claims(inputs.claim_files)
        parts = Parts(files.folder.parent, target=files.target)
        shelf = Shelf(files.folder.parent, target=files.target)
        found = _Extracted(shelf, parts, [each.report.document for each in claimed.values()])
        _extract(
            inputs.documents,
            found,
            annotated=annotations,
            keep_going=keep_going,
            cache=cache,
            jobs=jobs,
            progress=progress,
        )
        extracted = shelf.reports()
        among = near.among(extracted.sources, crawled=found.crawled)
        twins = near_duplicates(extracted, among=among)
        parts.leave_out({twin.source.slug for twin in twins})
        shelf.leave_out({twin.source.sha256 for twin in twins})
        at_hand = {**found.documents, **originals_of(claimed.values(), originals)}
        progress("reading the evidence of reviewed claims again")
        reviewed = reread(claimed, at_hand)
        concepts = read_concepts(ontology_folder())
        for report in reviewed:
            parts.add(part_of(view_of(report, concepts=concepts), annotated=annotations))
            shelf.add(report)
        progress("resolving entities")
        knowledge = resolved(inputs, shelf.reports(), concepts=concepts)
        own = shelf.texts()
        _write(knowledge, parts, own, files, progress=progress)
        taken = Taken(
            inputs=[*((path.name, each.sha256) for path, each in claimed.items()), *found.inputs],
            unread=found.unread,
            corpora=[corpus.row() for corpus in found.corpora],
            near_duplicates=[twin.row() for twin in twins],
        )
        files.put(MANIFEST, manifest(knowledge, files.digests, taken=taken))
        graph = Graph(knowledge, _loader(files.folder / N_QUADS), own)
    return Build(graph=graph, files=files)


def resolved(inputs: Inputs, reports: Iterable[CitedReport], *, concepts: Mapping[str, Concept]) -> Knowledge:
    """What the reports say, with entities reconciled by the decisions and the registry of the inputs."""
    return resolve(
        reports,
        decisions=inputs.decisions,
        alignments=inputs.alignments,
        listed=inputs.registry,
        concepts=concepts,
    )


@contextmanager
def _place(output: Path | None) -> Iterator[Files]:
    """The files of the output folder, else of a folder that goes when nobody needs them any longer."""
    if output is not None:
        with replacing(output) as files:
            yield files
        return
    folder = Path(mkdtemp(prefix="kg-"))
    try:
        with replacing(folder / "output") as files:
            yield files
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    finalize(files, rmtree, folder, ignore_errors=True)


def _write(
    knowledge: Knowledge, parts: Parts, texts: Mapping[str, str], files: Files, *, progress: Progress
) -> None:
    progress("comparing figures")
    books = ledger(knowledge)
    progress("writing RDF")
    lines = resolved_graph(
        knowledge, read_taxonomy(), mentions=parts.mentions, conflicts=books.conflicts, origins=books.origins
    )
    write_rdf(sorted_n_quads(lines, folder=files.folder.parent), parts.pieces, files)
    progress("writing tables")
    for name in REPORT_RECORDS:
        files.pour(name, parts.pieces(name))
    files.pour(DECISIONS, decision_lines(knowledge))
    for name, pieces in table_files(Listing(knowledge)):
        files.pour(name, pieces)
    for sha, text in texts.items():
        files.put(f"documents/{sha}.txt", text.encode("utf-8", "surrogatepass"))
    progress("drawing the page")
    files.put("graph.html", page(knowledge, texts=texts, conflicts=books.conflicts))


def _loader(path: Path) -> Callable[[], Store]:
    """Reads the N-Quads when they are asked for, also when a later build has taken their place by then."""
    file = path.open("rb")

    def load() -> Store:
        file.seek(0)
        return Store.of(file)

    finalize(load, file.close)
    return load


def read_taxonomy() -> Taxonomy:
    """The concepts that a graph chooses from."""
    return quads_by_subject(ontology_folder() / name for name in FILES)


def _extract(
    paths: Iterable[Path],
    extracted: _Extracted,
    *,
    annotated: bool,
    keep_going: bool,
    cache: Cache | None,
    jobs: int,
    progress: Progress,
) -> None:
    """Take in what is found, of copies in the first by name only.

    Raises DocumentError unless told to go on.
    """
    for found in extract_files(
        sorted(paths, key=_order),
        covered=[source.sha256 for source in extracted.reviewed],
        annotated=annotated,
        cache=cache,
        jobs=jobs,
        progress=partial(progress, "extracting documents"),
    ):
        match found:
            case Unread() if keep_going:
                extracted.unread[str(found.error().place)] = str(found.error())
            case Unread():
                raise found.error()
            case Corpus():
                extracted.add_corpus(found)
            case Extraction():
                extracted.add(found)


def _order(path: Path) -> tuple[str, Path]:
    return path.name, path


def read_claims(paths: Iterable[Path]) -> dict[Path, Reviewed]:
    """The reviewed reports by their files; raises ClaimFileError where two are about one document."""
    found: dict[Path, Reviewed] = {}
    files: dict[str, Path] = {}
    for path in paths:
        data = read_file(path)
        report = parse_claim_file(decoded(data, file=str(path)), file=str(path))
        found[path] = Reviewed(report, hashlib.sha256(data).hexdigest())
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
    by_file = {document.source.file: document for document in at_hand.values()}
    cited = []
    for path, reviewed in claimed.items():
        report = reviewed.report
        original = at_hand.get(report.document.sha256) or _same_name(report, by_file)
        line_of = partial(claim_line, path)
        cited.append(cite_reviewed(report, document=original, file=str(path), line_of=line_of))
    return cited


def _same_name(report: Report, by_file: Mapping[str, Document]) -> Document | None:
    """A document of the same name but other content is no original; grounding refuses it by its hash."""
    return by_file.get(report.document.file)
