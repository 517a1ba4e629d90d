"""What is judged alike in all archives: which members are documents, and which may not be read."""

from __future__ import annotations

from pathlib import PurePosixPath

from kg.documents.corpora.member import MAX_MEMBER, PassedOver, refusal
from kg.documents.corpora.names import CORPUS_SUFFIXES, is_document, is_hidden, leads_out
from kg.errors import DocumentError

__all__ = ["judged"]

_MAX_NAME = 500


def judged(name: str, *, place: str, kind: str, size: int) -> PassedOver | DocumentError | None:
    """Why the member is not read, or None where it is a document; `kind` says what it is if not a file.

    >>> judged("logo.png", place="a.zip, member logo.png", kind="", size=10)
    PassedOver(kind='files of other kinds')
    """
    if len(name) > _MAX_NAME:
        return refusal(f"its name is longer than {_MAX_NAME} characters", place=place)
    if leads_out(name):
        return refusal("its name leads out of the archive", place=place)
    if is_hidden(name):
        return PassedOver("hidden files")
    if PurePosixPath(name).suffix.lower() in CORPUS_SUFFIXES:
        return refusal("an archive inside an archive is not opened", place=place, remedy="unpack it")
    if not is_document(name):
        return PassedOver("files of other kinds")
    if kind:
        return refusal(f"it is {kind}, not a document", place=place)
    if size > MAX_MEMBER:
        return refusal(f"it is larger than {MAX_MEMBER // 2**20} MiB", place=place, remedy="unpack it")
    return None
