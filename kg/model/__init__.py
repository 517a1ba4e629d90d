"""Frozen types for documents, evidence, claims, entities and decisions; no input or output happens here.

A claim kind is one file in `kinds/`.  It names its fields, and each field carries the RDF property it is
written with; the YAML form, the JSON Schema, the ontology, the shapes and the reference are read off it.
"""
