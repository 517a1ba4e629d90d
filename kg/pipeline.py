"""The flow from inputs to an output folder; the only module that sees every stage.

::

    documents -> claims -> entities -> graph -> files
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Protocol
from weakref import finalize

from kg.entities.knowledge import resolve
from kg.entities.taxonomy import FILES, read_concepts
from kg.entities.views import view_of
from kg.errors import Place
from kg.export.files import Files
from kg.export.folder import MANIFEST, replace_folder, replacing
from kg.export.manifest import Taken, manifest
from kg.export.parts import Parts, part_of
from kg.export.rdf import N_QUADS, Taxonomy, resolved_graph, write_rdf
from kg.export.records import DECISIONS, REPORT_RECORDS, decision_lines
from kg.export.tables import table_files
from kg.graph import Graph
from kg.graph.network import Listing
from kg.inputs import Inputs, Options, collect, default_inputs, originals_of, read_claims, reread
from kg.ledger.ledger import ledger
from kg.model.cited import CitedReport
from kg.model.conflict import Conflict
from kg.model.knowledge import Concept, Knowledge
from kg.model.source import Document, told_by
from kg.resources import ontology_folder
from kg.scale.cache import Cache
from kg.scale.extraction import Corpus, Extraction, Unread, extract_files, propose
from kg.scale.near_duplicates import near_duplicates
from kg.scale.shelf import Shelf
from kg.scale.writers import Writers
from kg.store.files import quads_by_subject
from kg.store.query import Store
from kg.store.sorting import in_order
from kg.store.spool import Spool

__all__ = [
    "Build",
    "Progress",
    "build",
    "propose",
    "quiet",
    "read_taxonomy",
    "resolved",
]

# To fork a process costs about as much as to write the files of 48 reports.  With 10,000 reports three
# processes together take three quarters of the time and 1.2 GB instead of .9; memory grows with the reports.
_WORTH_WRITERS = range(48, 12_001)


class Progress(Protocol):
    """What is told of a build: the step, and within a long one how many parts of how many are done."""

    def __call__(self, step: str, done: int = 0, total: int = 0) -> None:
        """Take note of a step."""


def quiet(step: str, done: int = 0, total: int = 0) -> None:
    """Progress that nobody reads."""


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
class _Extracted:
    """What was found in documents, those that reviewed claims may be about, and what gave nothing.

    `about` are the hashes and the file names of which reviewed claims speak.
    """

    shelf: Shelf
    parts: Parts
    about: frozenset[str]
    documents: dict[str, Document] = field(default_factory=dict)
    inputs: list[tuple[str, str]] = field(default_factory=list)
    crawled: set[str] = field(default_factory=set)
    unread: dict[str, str] = field(default_factory=dict)
    corpora: list[Corpus] = field(default_factory=list)

    def add(self, found: Extraction) -> None:
        """Take in a document, and its report and part where it has them."""
        source = found.document.source
        sha256 = source.sha256
        if self.about & {*source.hashes, source.file}:
            self.documents[sha256] = found.document
        if found.report is not None and found.part is not None:
            text = found.document.text if found.report.source.copied else None
            self.shelf.add(found.report, text=text)
            self.parts.add(found.part)
        self.inputs.extend((name, sha256) for name in found.names)
        self.crawled.update([sha256] if found.crawled else [])

    def add_corpus(self, corpus: Corpus) -> None:
        """Take in what a corpus held; one that could not be read at all is no input."""
        self.corpora.append(corpus)
        if str(Place(file=str(corpus.path))) not in self.unread:
            self.inputs.append((corpus.path.name, corpus.sha256))


def build(
    paths: Sequence[str | Path] = (),
    *,
    output: Path | None = None,
    options: Options = Options(),
    cache: Cache | None = None,
    jobs: int = 1,
    progress: Progress = quiet,
) -> Build:
    """The build of some inputs.  Raises InputError for the first fault, OutputError where it cannot write.

    With `output` the files take the place of that folder, whole or not at all.  `jobs` processes read and
    extract documents, with a `cache` only those that no earlier build has extracted, and write the files.
    Neither changes what is found.
    """
    with _place(output) as files:
        inputs = collect([Path(path) for path in paths] or default_inputs())
        progress("reading reviewed claims")
        claimed = read_claims(inputs.claim_files)
        parts, shelf = Parts(_spool(files)), Shelf(_spool(files))
        sources = [each.report.document for each in claimed.values()]
        found = _Extracted(shelf, parts, told_by(sources))
        _extract(
            inputs.documents,
            found,
            covered=frozenset[str]().union(*(source.hashes for source in sources)),
            options=options,
            cache=cache,
            jobs=jobs,
            progress=progress,
        )
        extracted = shelf.reports()
        among = options.near.among(extracted.sources, crawled=found.crawled)
        twins = near_duplicates(extracted, among=among)
        parts.leave_out({twin.source.slug for twin in twins})
        shelf.leave_out({twin.source.sha256 for twin in twins})
        at_hand = {**found.documents, **originals_of(claimed.values(), options.originals)}
        progress("reading the evidence of reviewed claims again")
        reviewed = reread(claimed, at_hand)
        concepts = read_concepts(ontology_folder())
        for report in reviewed:
            text = _own_text(report, found.documents)
            view = view_of(report, concepts=concepts)
            parts.add(part_of(view, text=text, annotated=options.annotations))
            shelf.add(report, text=text)
        own = shelf.texts()
        processes = jobs if len(shelf.reports()) in _WORTH_WRITERS else 1
        with _uncollected(), Writers(files, jobs=processes) as writers:
            writers.start(partial(_write_reports, parts, own, files))
            progress("resolving entities")
            knowledge = resolved(inputs, shelf.reports(), concepts=concepts, spool=_spool(files))
            _write(knowledge, parts, own, files, writers=writers, progress=progress)
        taken = Taken(
            inputs=[*((path.name, each.sha256) for path, each in claimed.items()), *found.inputs],
            unread=found.unread,
            corpora=[corpus.row() for corpus in found.corpora],
            near_duplicates=[twin.row() for twin in twins],
        )
        files.put(MANIFEST, manifest(knowledge, files.digests, taken=taken))
        graph = Graph(knowledge, _loader(files.folder / N_QUADS), own)
    return Build(graph=graph, files=files)


def _own_text(report: CitedReport, inputs: Mapping[str, Document]) -> str | None:
    """The text of a document that is an input too and whose reviewed licence allows to copy it.

    Whoever reviews a source of others states none.
    """
    document = inputs.get(report.source.sha256)
    if document is None or report.source.licence is None or not report.source.copied:
        return None
    return document.text


def resolved(
    inputs: Inputs, reports: Iterable[CitedReport], *, concepts: Mapping[str, Concept], spool: Spool
) -> Knowledge:
    """What the reports say, with entities reconciled by the decisions and the registry of the inputs.

    Of many reports it lies in the spool.
    """
    return resolve(
        reports,
        decisions=inputs.decisions,
        alignments=inputs.alignments,
        listed=inputs.registry,
        concepts=concepts,
        spool=spool,
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


@contextmanager
def _uncollected() -> Iterator[None]:
    """A block that leaves no values that refer to themselves, so that nobody need look for such in it.

    To look at all that it holds again and again takes longer than some of what it does.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _write(
    knowledge: Knowledge,
    parts: Parts,
    texts: Mapping[str, str],
    files: Files,
    *,
    writers: Writers,
    progress: Progress,
) -> None:
    progress("writing tables")
    writers.start(partial(_write_tables, knowledge, files))
    progress("comparing figures")
    conflicts, origins = _compared(knowledge)
    progress("drawing the page")
    writers.start(partial(_draw, knowledge, texts, conflicts, files))
    progress("writing RDF")
    lines = resolved_graph(
        knowledge, read_taxonomy(), mentions=parts.mentions, conflicts=conflicts, origins=origins
    )
    write_rdf(in_order(lines, folder=files.folder.parent), parts.pieces, files)


def _write_reports(parts: Parts, texts: Mapping[str, str], files: Files) -> None:
    """What stands in the reports themselves, whatever is resolved."""
    for name in REPORT_RECORDS:
        files.pour(name, parts.pieces(name))
    for sha, text in texts.items():
        files.put(f"documents/{sha}.txt", text.encode("utf-8", "surrogatepass"))


def _write_tables(knowledge: Knowledge, files: Files) -> None:
    files.pour(DECISIONS, decision_lines(knowledge))
    for name, pieces in table_files(Listing(knowledge, _spool(files))):
        files.pour(name, pieces)


def _draw(
    knowledge: Knowledge, texts: Mapping[str, str], conflicts: Sequence[Conflict], files: Files
) -> None:
    # What draws takes longer to load than all else, and whoever writes other files has no need of it.
    html = import_module("kg.export.html")
    files.put("graph.html", html.page(knowledge, texts=texts, conflicts=conflicts, spool=_spool(files)))


def _spool(files: Files) -> Spool:
    """A file for what waits until the files are written, and goes with its last user."""
    return Spool(files.folder.parent, target=files.target)


def _compared(knowledge: Knowledge) -> tuple[Sequence[Conflict], Mapping[str, str]]:
    """The conflicts, and the origin of every report; the rows that they rest on are not needed any longer."""
    books = ledger(knowledge)
    return books.conflicts, books.origins


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
    covered: Iterable[str],
    options: Options,
    cache: Cache | None,
    jobs: int,
    progress: Progress,
) -> None:
    """Take in what is found, of copies in the first by name only.

    Raises DocumentError unless told to go on.
    """
    for found in extract_files(
        sorted(paths, key=_order),
        covered=covered,
        annotated=options.annotations,
        cache=cache,
        jobs=jobs,
        progress=partial(progress, "extracting documents"),
    ):
        match found:
            case Unread() if options.keep_going:
                extracted.unread[str(found.error().place)] = str(found.error())
            case Unread():
                raise found.error()
            case Corpus():
                extracted.add_corpus(found)
            case Extraction():
                extracted.add(found)


def _order(path: Path) -> tuple[str, Path]:
    return path.name, path
