"""The graph as RDF: one named graph a report, and the resolved graph as the default graph."""

from __future__ import annotations

from kg.export.rdf.dataset import dataset, graphs
from kg.export.rdf.files import N_QUADS, RDF_FILES, write_rdf
from kg.export.rdf.taxonomy import Taxonomy

__all__ = ["N_QUADS", "RDF_FILES", "Taxonomy", "dataset", "graphs", "write_rdf"]
