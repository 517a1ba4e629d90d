"""The whole dataset, graph by graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from pyoxigraph import RdfFormat, parse

from kg.export.rdf.annotations import annotation_quads
from kg.export.rdf.conflicts import conflict_quads
from kg.export.rdf.report import report_iri, report_quads
from kg.export.rdf.resolved import resolved_quads
from kg.export.rdf.taxonomy import Taxonomy
from kg.export.rdf.values import thing
from kg.model.conflict import Conflict
from kg.model.knowledge import Knowledge, ReportView
from kg.store.terms import Line, Quad, n_quads, quad

__all__ = ["dataset", "graphs", "report_graph", "report_n_quads", "resolved_graph"]

_NONE: Mapping[str, str] = MappingProxyType({})


def graphs(
    knowledge: Knowledge,
    taxonomy: Taxonomy,
    *,
    annotated: Mapping[str, str] | None = None,
    conflicts: Iterable[Conflict] = (),
    origins: Mapping[str, str] = _NONE,
) -> Iterator[bytes]:
    """The N-Quads of each graph: the resolved one with its conflicts, then the reports by their hash.

    With `annotated`, the texts of documents by their hash, evidence is given as Web Annotations too.
    `origins` holds the report that stands for the origin of each report.
    """
    yield n_quads(resolved_graph(knowledge, taxonomy, conflicts=conflicts, origins=origins))
    views: dict[str, list[ReportView]] = defaultdict(list)
    for view in knowledge.views:
        views[view.report.source.slug].append(view)
    for slug in sorted(views):
        yield n_quads(chain.from_iterable(report_graph(view, annotated=annotated) for view in views[slug]))


def resolved_graph(
    knowledge: Knowledge,
    taxonomy: Taxonomy,
    *,
    mentions: Mapping[str, Sequence[str]] | None = None,
    conflicts: Iterable[Conflict] = (),
    origins: Mapping[str, str] = _NONE,
) -> Iterator[Line]:
    """The quads of the resolved graph, in no order; `mentions` holds what each report names by its slug."""
    yield from resolved_quads(knowledge, taxonomy, mentions=mentions)
    yield from chain.from_iterable(map(conflict_quads, conflicts))
    yield from (quad(thing(path), "tkg:origin", thing(origin)) for path, origin in origins.items())


def report_graph(view: ReportView, *, annotated: Mapping[str, str] | None = None) -> Iterator[Line]:
    """The quads of the graph of one report, in no order."""
    yield from report_quads(view)
    if annotated is not None:
        yield from annotation_quads(view, thing(report_iri(view.report.source)), annotated)


def report_n_quads(view: ReportView, *, text: str | None = None, annotated: bool = False) -> bytes:
    """The graph of one report as N-Quads.

    `annotated` adds its evidence as Web Annotations, with the words of `text`, its document.
    """
    texts = {view.report.source.text_hash: text} if text is not None else {}
    return n_quads(report_graph(view, annotated=texts if annotated else None))


def dataset(
    knowledge: Knowledge,
    taxonomy: Taxonomy,
    *,
    annotated: Mapping[str, str] | None = None,
    conflicts: Iterable[Conflict] = (),
    origins: Mapping[str, str] = _NONE,
) -> list[Quad]:
    """The quads of all `graphs`, in memory."""
    found = graphs(knowledge, taxonomy, annotated=annotated, conflicts=conflicts, origins=origins)
    return list(parse(b"".join(found), format=RdfFormat.N_QUADS))
