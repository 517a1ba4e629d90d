"""The addresses of the service for OpenAPI 3.1 tools."""

from __future__ import annotations

from typing import Any

from kg.serve.negotiation import GRAPH_TYPES, RESULT_TYPES
from kg.version import __version__

__all__ = ["OPENAPI"]

_TEXT = {"schema": {"type": "string"}}
_PROBLEM = {
    "description": "Refused; the detail says why.",
    "content": {
        "application/problem+json": {
            "schema": {
                "type": "object",
                "required": ["title", "status", "detail"],
                "properties": {
                    "title": {"type": "string"},
                    "status": {"type": "integer"},
                    "detail": {"type": "string"},
                },
            }
        }
    },
}
_HEALTH = {
    "type": "object",
    "required": ["status", "version", "build", "workers", "replaced"],
    "properties": {
        "status": {"enum": ["ok", "recovering"]},
        "version": {"type": "string"},
        "build": {"type": "string", "description": "SHA-256 of the manifest."},
        "workers": {"type": "integer"},
        "replaced": {"type": "integer", "description": "Workers that had to be stopped or had died."},
    },
}


def _parameter(name: str, description: str, *, many: bool = False) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    return {
        "name": name,
        "in": "query",
        "description": description,
        "schema": {"type": "array", "items": schema} if many else schema,
    }


def _answers(types: dict[str, Any], description: str) -> dict[str, Any]:
    return {"200": {"description": description, "content": types}, "default": _PROBLEM}


_GRAPHS = _parameter("default-graph-uri", "A graph of the default graph.", many=True)
_NAMED = _parameter("named-graph-uri", "A graph for GRAPH.", many=True)
_RESULTS = _answers(dict.fromkeys([*RESULT_TYPES, *GRAPH_TYPES], _TEXT), "The answer.")

OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Telehealth knowledge graph", "version": __version__},
    "paths": {
        "/sparql": {
            "get": {
                "summary": "SPARQL 1.1 query; without one, the description of the service.",
                "parameters": [_parameter("query", "The query."), _GRAPHS, _NAMED],
                "responses": _RESULTS,
            },
            "post": {
                "summary": "SPARQL 1.1 query in the body.",
                "parameters": [_GRAPHS, _NAMED],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/sparql-query": _TEXT,
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "required": ["query"],
                                "properties": {"query": {"type": "string"}},
                            }
                        },
                    },
                },
                "responses": _RESULTS,
            },
        },
        "/store": {
            "get": {
                "summary": "A whole graph (Graph Store Protocol).",
                "parameters": [
                    _parameter("graph", "The IRI of a named graph."),
                    _parameter("default", "The default graph; no value."),
                ],
                "responses": _answers(dict.fromkeys(GRAPH_TYPES, _TEXT), "The triples."),
            }
        },
        "/health": {
            "get": {
                "summary": "Whether the service can answer.",
                "responses": _answers({"application/json": {"schema": _HEALTH}}, "Its state."),
            }
        },
    },
}
