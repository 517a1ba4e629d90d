"""The graph as RDF: one named graph a report, and the resolved graph as the default graph."""

from __future__ import annotations

from kg.export.rdf.dataset import RDF_FILES, dataset, rdf_files
from kg.export.rdf.taxonomy import Taxonomy

__all__ = ["RDF_FILES", "Taxonomy", "dataset", "rdf_files"]
