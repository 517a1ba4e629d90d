"""The files that are written from the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from kg.errors import OutputError, Place
from kg.schema.jsonschema import alignment_schema, claims_schema, decisions_schema
from kg.schema.owl import ontology
from kg.schema.reference import reference
from kg.schema.shacl import shapes

__all__ = ["FILES", "stale_files", "write_files"]

FILES: Mapping[str, Callable[[], bytes]] = MappingProxyType(
    {
        "ontology/telehealth.ttl": ontology,
        "ontology/shapes.ttl": shapes,
        "ontology/claims.schema.json": claims_schema,
        "ontology/decisions.schema.json": decisions_schema,
        "ontology/alignment.schema.json": alignment_schema,
        "docs/reference.md": reference,
    }
)
"""Every generated file by its path in the project."""


def stale_files(root: Path) -> tuple[str, ...]:
    """The paths of the files below `root` that are missing or differ from what the model gives."""
    return tuple(name for name, made in FILES.items() if _read(root / name) != made())


def write_files(root: Path) -> tuple[str, ...]:
    """The paths of the files that were written below `root`: those that had to change."""
    stale = stale_files(root)
    for name in stale:
        path = root / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(FILES[name]())
        except OSError as error:
            problem = f"the file cannot be written ({error.strerror})"
            raise OutputError(problem, place=Place(file=str(path))) from error
    return stale


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
