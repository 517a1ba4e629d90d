"""The flow of a build on a cluster: documents and shards at any address, the work between them on Spark.

::

    documents -> Parquet, a file a task -> shards of report graphs, one a task
                                        -> reports, resolved by the driver -> shards of the resolved graph
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from kg.claims.files import SUFFIXES as CLAIM_SUFFIXES
from kg.documents import SUFFIXES
from kg.documents.corpora import CORPUS_SUFFIXES
from kg.entities.registry import REGISTRY_FILE
from kg.entities.taxonomy import read_concepts
from kg.entities.views import view_of
from kg.errors import DocumentError, OutputError, Place
from kg.export.folder import MANIFEST
from kg.export.manifest import Taken, manifest
from kg.export.rdf import mentioned, report_n_quads, resolved_graph
from kg.inputs import Inputs, Options, collect, default_inputs, originals_of, read_claims, reread
from kg.ledger.ledger import ledger
from kg.model.knowledge import Knowledge
from kg.pipeline import Progress, quiet, read_taxonomy, resolved
from kg.resources import ontology_folder
from kg.scale.addresses import Folder, absolute, address_bytes, find, local_path, version_of
from kg.scale.batches import Batch, batches_of, extract
from kg.scale.gathering import gather
from kg.scale.shards import SHARDS, Shard, pieces, put_shard
from kg.scale.shelf import Shelf
from kg.scale.spark.jobs import Serialised, extract_batches, write_shards
from kg.scale.spark.session import session, spark_errors
from kg.store.sorting import sorted_n_quads
from kg.store.spool import Spool
from kg.store.terms import Line
from kg.values.counting import counted

__all__ = ["build"]


def build(
    given: Sequence[str] = (),
    *,
    output: str,
    master: str,
    options: Options = Options(),
    fresh: bool = False,
    progress: Progress = quiet,
) -> dict[str, Any]:
    """The manifest of a build whose N-Quads are written as shards.  Raises InputError, UsageError.

    `given` and `output` are paths, or addresses that fsspec opens; `master` is the address of Spark.  The
    lines of all shards are those of `telehealth.nq` of a local build, each once.  The manifest is written
    last: until then the output is what it was.  What tasks have extracted stays beside the output until
    `fresh` forgets it; the options are those of a local build, but that near-duplicates stay.
    """
    out = Folder(absolute(output))
    _refuse_foreign(out)
    if fresh:
        out.stages.keep(())
    with TemporaryDirectory(prefix="kg-") as spool:
        inputs, documents = _collected(given or [str(path) for path in default_inputs()], Path(spool))
        progress("reading reviewed claims")
        claimed = read_claims(inputs.claim_files)
        versions = {address: version_of(address) for address in documents}
        batches = batches_of(versions, annotated=options.annotations)
        covered = frozenset(each.report.document.sha256 for each in claimed.values())
        done = _on_spark(
            batches, out, master, covered=covered, annotated=options.annotations, progress=progress
        )
        progress("gathering reports")
        sources = [each.report.document for each in claimed.values()]
        shelf = Shelf(Spool(Path(spool)))
        kept = {each.batch: each.kept for each in done}
        found = gather(kept, out.stages, shelf=shelf, reviewed=sources)
        if found.unread and not options.keep_going:
            raise found.unread[0]
        at_hand = {**found.documents, **originals_of(claimed.values(), options.originals)}
        reviewed = reread(claimed, at_hand)
        for report in reviewed:
            shelf.add(report)
        progress("resolving entities")
        concepts = read_concepts(ontology_folder())
        knowledge = resolved(inputs, shelf.reports(), concepts=concepts, spool=shelf.spool)
        progress("writing the resolved graph")
        shards = [each.shard for each in done if each.shard]
        views = [view_of(report, concepts=concepts) for report in reviewed]
        shards += _put_shards(out, map(partial(report_n_quads, annotated=options.annotations), views))
        for view in views:
            found.mentions.add(view.report.source.slug, mentioned(view))
        lines = _resolved_lines(knowledge, found.mentions)
        shards += _put_shards(out, sorted_n_quads(lines, folder=Path(spool)))
        digests = [(path.name, each.sha256) for path, each in claimed.items()]
    content = manifest(
        knowledge,
        {shard.name: shard.digest for shard in shards},
        taken=Taken(
            inputs=[*digests, *found.inputs],
            unread={str(error.place): str(error) for error in found.unread},
        ),
    )
    out.put(MANIFEST, content)
    out.keep([MANIFEST, *(shard.name for shard in shards)])
    out.stages.keep([batch.name for batch in batches])
    told: dict[str, Any] = json.loads(content)
    return told


def _refuse_foreign(out: Folder) -> None:
    """A folder with anything but an earlier build of this kind is not written to."""
    foreign = [name for name in out.names() if name != MANIFEST and not name.startswith(SHARDS)]
    if foreign:
        problem = f"the folder holds {foreign[0]}, which no build on a cluster has written"
        raise OutputError(problem, place=Place(file=out.address), remedy="name another folder with -o")


def _collected(given: Sequence[str], spool: Path) -> tuple[Inputs, list[str]]:
    """The inputs, those of other machines copied into `spool`, and the addresses of all documents."""
    paths: list[Path] = []
    documents: list[str] = []
    for number, address in enumerate(given):
        path = local_path(address)
        if path is not None:
            paths.append(path)
            continue
        copies = spool / str(number)
        copies.mkdir()
        documents += _fetched(address, copies)
        paths.append(copies)
    inputs = collect(paths, elsewhere=documents)
    documents += [absolute(str(path)) for path in inputs.documents]
    for each in documents:
        _refuse_corpus(each)
    return inputs, documents


def _refuse_corpus(address: str) -> None:
    """A task reads whole documents; an archive or a crawl is one stream, which the local build divides."""
    if PurePosixPath(address).suffix.lower() in CORPUS_SUFFIXES:
        problem = "archives and crawls are read on one machine"
        remedy = "build it without --engine spark, or unpack it"
        raise DocumentError(problem, place=Place(file=address), remedy=remedy)


def _fetched(address: str, copies: Path) -> Iterator[str]:
    """The addresses of the documents there; claim files, decisions and registries are copied."""
    found = find(address)
    for each in found:
        inner = PurePosixPath(each.removeprefix(address).strip("/") or PurePosixPath(each).name)
        if any(part.startswith(".") for part in inner.parts):
            continue
        if inner.suffix in CLAIM_SUFFIXES or inner.name == REGISTRY_FILE:
            copy = copies / inner
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(address_bytes(each))
        elif inner.suffix.lower() in SUFFIXES or found == [address]:
            yield each


def _on_spark(
    batches: Sequence[Batch],
    out: Folder,
    master: str,
    *,
    covered: frozenset[str],
    annotated: bool,
    progress: Progress,
) -> list[Serialised]:
    if not batches:
        return []
    progress("starting Spark")
    remedy = "mend it, then build again: what is done is kept"
    with session(master) as context, spark_errors(master, "the build failed on Spark", remedy):
        number = sum(len(batch.addresses) for batch in batches)
        progress(f"extracting {counted(number, 'document')} in {counted(len(batches), 'task')}")
        extract_batches(context, batches, out.stages, function=partial(extract, annotated=annotated))
        progress("writing the graphs of the reports")
        return write_shards(context, batches, out, covered=covered)


def _resolved_lines(knowledge: Knowledge, mentions: Mapping[str, Sequence[str]]) -> Iterator[Line]:
    books = ledger(knowledge)
    return resolved_graph(
        knowledge, read_taxonomy(), mentions=mentions, conflicts=books.conflicts, origins=books.origins
    )


def _put_shards(out: Folder, chunks: Iterable[bytes]) -> list[Shard]:
    return [put_shard(out, piece) for piece in pieces(chunks)]
