"""The documents that reviewed claims are about, found again in a folder."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from kg.documents.corpora import is_corpus
from kg.documents.finding import find_documents
from kg.documents.reading import find_members, read
from kg.errors import DocumentError, InputError, Place
from kg.model.source import Document

__all__ = ["read_originals"]


def read_originals(folder: Path, *, wanted: Collection[str]) -> dict[str, Document]:
    """The documents of a folder by the SHA-256 of their bytes; of what corpora hold, only those `wanted`.

    Those that cannot be read are left out.  Raises InputError where there is no such folder.
    """
    if not folder.is_dir():
        raise InputError("there is no such folder", place=Place(file=str(folder)), remedy="mend --originals")
    found: dict[str, Document] = {}
    for path in sorted(find_documents(folder), key=lambda path: (path.name, path)):
        if is_corpus(path):
            found.update(find_members(path, set(wanted) - found.keys()))
            continue
        with suppress(DocumentError):
            document = read(path)
            found.setdefault(document.source.sha256, document)
    return found
