"""Validation of a graph against the shapes, with the `shacl` engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import shacl

from kg.errors import InputError, Place
from kg.resources import ontology_folder
from kg.store.terms import Quad, serialize

__all__ = ["SHAPES_FILE", "Finding", "ValidationReport", "validate"]

SHAPES_FILE = "shapes.ttl"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """One fault: the node it is about, and what a shape wants of it.

    `path` is empty where the node itself is at fault; terms are in the syntax of N-Triples.
    """

    focus: str
    path: str
    shape: str
    component: str
    value: str
    message: str
    severity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidationReport:
    """Whether a graph conforms to the shapes, and every fault in a fixed order.

    `turtle` is the same report as the RDF that the SHACL standard asks for.
    """

    conforms: bool
    results: tuple[Finding, ...]
    turtle: str


def validate(data: bytes | Iterable[Quad], *, shapes: Path | None = None) -> ValidationReport:
    """The report on a graph given as quads, or as bytes of N-Triples or N-Quads.

    The default graph and all named graphs count as one.  Without `shapes` those of the ontology folder are
    used.  Raises InputError where data or shapes are broken.
    """
    path = shapes or ontology_folder() / SHAPES_FILE
    try:
        compiled = shacl.Shapes.from_turtle(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(
            f"the shapes cannot be read ({error.strerror})", place=Place(file=str(path))
        ) from error
    except ValueError as error:
        raise InputError(f"the shapes are no SHACL: {error}", place=Place(file=str(path))) from error
    report = compiled.validate_text(_triples(data).decode(), format="ntriples")
    results = sorted(_finding(result) for result in report.results)
    return ValidationReport(conforms=report.conforms, results=tuple(results), turtle=report.turtle)


def _triples(data: bytes | Iterable[Quad]) -> bytes:
    """The union of all graphs as N-Triples."""
    try:
        quads = ox.parse(data, format=ox.RdfFormat.N_QUADS) if isinstance(data, bytes) else data
        return serialize(quads, ox.RdfFormat.N_TRIPLES)
    except (SyntaxError, ValueError) as error:
        raise InputError(
            f"the data are no N-Quads: {error}", remedy="give N-Triples or N-Quads in UTF-8"
        ) from error


def _finding(result: shacl.Result) -> Finding:
    return Finding(
        focus=result.focus_node,
        path=result.path or "",
        shape=result.root_shape or result.source_shape or "",
        component=result.component,
        value=result.value or "",
        message=result.message or "",
        severity=result.severity,
    )
