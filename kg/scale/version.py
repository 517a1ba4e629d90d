"""The version of the rules: what, besides a document itself, decides what is found in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kg.resources import ontology_folder, seeds_folder

__all__ = ["rules_version"]

_PARTS = (
    "claims",
    "documents",
    "entities",
    "export/parts.py",
    "export/rdf",
    "export/records.py",
    "model",
    "reading",
    "store",
    "values",
    "errors.py",
    "namespaces.py",
)
_LIBRARIES = ("pydantic", "pyoxigraph", "trafilatura", "lxml", "pypdfium2", "python-docx")


@lru_cache(maxsize=1)
def rules_version() -> str:
    """The SHA-256 of the code and data that read, extract and write a document, with what they build on."""
    digest = hashlib.sha256()
    for name in _LIBRARIES:
        digest.update(f"{name} {_installed(name)}\n".encode())
    root = Path(__file__).parents[1]
    for folder, path in _files(root):
        digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(root: Path) -> Iterator[tuple[Path, Path]]:
    for part in _PARTS:
        place = root / part
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and "__pycache__" not in path.parts:
                yield root, path
    for path in (*sorted(ontology_folder().glob("*.ttl")), seeds_folder() / "registry.tsv"):
        yield path.parent, path


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
