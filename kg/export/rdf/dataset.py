"""The whole dataset, and the files that hold it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import RdfFormat

from kg.export.rdf.annotations import annotation_quads
from kg.export.rdf.conflicts import conflict_quads
from kg.export.rdf.report import report_iri, report_quads
from kg.export.rdf.resolved import resolved_quads
from kg.export.rdf.taxonomy import Taxonomy
from kg.export.rdf.values import thing
from kg.model.conflict import Conflict
from kg.model.knowledge import Knowledge
from kg.store.terms import DEFAULT, Quad, quad, serialize, sorted_quads

__all__ = ["RDF_FILES", "dataset", "rdf_files"]

_NONE: Mapping[str, str] = MappingProxyType({})
RDF_FILES = {
    "telehealth.trig": RdfFormat.TRIG,
    "telehealth.ttl": RdfFormat.TURTLE,
    "telehealth.nq": RdfFormat.N_QUADS,
    "telehealth.jsonld": RdfFormat.JSON_LD,
}


def dataset(
    knowledge: Knowledge,
    taxonomy: Taxonomy,
    *,
    annotated: Mapping[str, str] | None = None,
    conflicts: Iterable[Conflict] = (),
    origins: Mapping[str, str] = _NONE,
) -> list[Quad]:
    """Every quad in its fixed order: the resolved graph with its conflicts, then the reports by their hash.

    With `annotated`, the texts of documents by their hash, evidence is given as Web Annotations too.
    `origins` holds the report that stands for the origin of each report.
    """
    quads: list[Quad] = list(resolved_quads(knowledge, taxonomy))
    for conflict in conflicts:
        quads.extend(conflict_quads(conflict))
    quads.extend(quad(thing(path), "tkg:origin", thing(origin)) for path, origin in origins.items())
    for view in knowledge.views:
        quads.extend(report_quads(view))
        if annotated is not None:
            quads.extend(annotation_quads(view, thing(report_iri(view.report.source)), annotated))
    return sorted_quads(quads)


def rdf_files(quads: Iterable[Quad]) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each RDF file; Turtle holds the resolved graph alone."""
    everything = list(quads)
    resolved = [quad for quad in everything if quad.graph_name == DEFAULT]
    for name, form in RDF_FILES.items():
        yield name, serialize(everything if form.supports_datasets else resolved, form)
