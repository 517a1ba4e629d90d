"""The graph as RDF: one named graph a report, and the resolved graph as the default graph."""

from __future__ import annotations

from kg.export.rdf.dataset import RDF_FILES, dataset, rdf_files

__all__ = ["RDF_FILES", "dataset", "rdf_files"]
