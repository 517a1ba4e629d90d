"""Which files below a folder are documents, or hold some."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from kg.documents.corpora import is_offered
from kg.documents.formats import SUFFIXES
from kg.errors import DocumentError, Place

__all__ = ["find_documents"]

# Every build writes these two into its output folder, and nothing else writes both.
_OUTPUT_MARKS = frozenset({"manifest.json", "telehealth.trig"})


def find_documents(path: Path) -> list[Path]:
    """The file itself, the files that a pattern as `reports/*.pdf` matches, or those of a folder.

    They come sorted.  Below a folder, at any depth, documents and corpora are told by their suffix; hidden
    files and folders, the output of a build, and links to folders are left out.  Raises DocumentError
    where there is nothing of that name, or a folder cannot be listed.
    """
    if os.path.lexists(path):
        return sorted(_below(path), key=_order) if path.is_dir() else [path]
    # pathlib's glob takes no absolute pattern
    matched = [Path(name) for name in glob.glob(str(path), recursive=True)]  # noqa: PTH207
    if not matched:
        raise DocumentError(
            "there is no such file or folder", place=Place(file=str(path)), remedy="mend the path"
        )
    return sorted((found for found in matched if not found.is_dir()), key=_order)


def _order(path: Path) -> tuple[str, ...]:
    return path.parts


def _below(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root, onerror=_cannot_list):
        folders[:] = [name for name in folders if not name.startswith(".")]
        if files and _OUTPUT_MARKS.issubset(files):
            folders.clear()
            continue
        yield from (path for name in files if _is_offered(path := Path(folder, name)))


def _is_offered(path: Path) -> bool:
    return not path.name.startswith(".") and (path.suffix.lower() in SUFFIXES or is_offered(path))


def _cannot_list(error: OSError) -> None:
    raise DocumentError(
        "the folder cannot be listed", place=Place(file=str(error.filename)), remedy="change its permissions"
    ) from error
