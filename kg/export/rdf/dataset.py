"""The whole dataset, graph by graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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

__all__ = ["dataset", "graphs"]

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
    yield n_quads(
        chain(
            resolved_quads(knowledge, taxonomy),
            chain.from_iterable(map(conflict_quads, conflicts)),
            (quad(thing(path), "tkg:origin", thing(origin)) for path, origin in origins.items()),
        )
    )
    views: dict[str, list[ReportView]] = defaultdict(list)
    for view in knowledge.views:
        views[thing(report_iri(view.report.source))].append(view)
    for graph in sorted(views):
        yield n_quads(chain.from_iterable(_report(view, annotated) for view in views[graph]))


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


def _report(view: ReportView, annotated: Mapping[str, str] | None) -> Iterator[Line]:
    yield from report_quads(view)
    if annotated is not None:
        yield from annotation_quads(view, thing(report_iri(view.report.source)), annotated)
