"""Ontology, shapes, JSON Schemas and reference, all read off the model; and validation against the shapes."""
