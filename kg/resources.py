"""The data that travels with the package: the ontology and the packaged seeds."""

from __future__ import annotations

from pathlib import Path

__all__ = ["ontology_folder", "seeds_folder"]

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    """An installed wheel carries the folder inside the package, a checkout beside it."""
    packaged = _PACKAGE / "data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


def ontology_folder() -> Path:
    """The folder with the ontology, shapes, taxonomies and competency questions."""
    return _folder("ontology")


def seeds_folder() -> Path:
    """The folder with the packaged reviewed claims."""
    return _folder("seeds")
