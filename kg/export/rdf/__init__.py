"""The graph as RDF: one named graph a report, and the resolved graph as the default graph."""

from __future__ import annotations

from kg.export.rdf.dataset import dataset, graphs, report_graph, report_n_quads, resolved_graph
from kg.export.rdf.files import N_QUADS, RDF_FILES, report_pieces, write_rdf
from kg.export.rdf.report import mentioned
from kg.export.rdf.taxonomy import Taxonomy

__all__ = [
    "N_QUADS",
    "RDF_FILES",
    "Taxonomy",
    "dataset",
    "graphs",
    "mentioned",
    "report_graph",
    "report_n_quads",
    "report_pieces",
    "resolved_graph",
    "write_rdf",
]
