"""Names inside archives, and what they say of a member."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from kg.documents.corpora.packing import PACKINGS
from kg.documents.formats import SUFFIXES

__all__ = [
    "CORPUS_SUFFIXES",
    "TAR_SUFFIXES",
    "TYPES",
    "is_document",
    "is_hidden",
    "leads_out",
    "named_by_address",
]

TAR_SUFFIXES = (".tgz", ".tbz2", ".tbz", ".txz")
"""The suffixes of tar archives that are packed."""
CORPUS_SUFFIXES = frozenset({".zip", ".tar", ".warc", ".jsonl", ".ndjson", *PACKINGS, *TAR_SUFFIXES})
"""The suffixes of files that hold several documents, or a packed one."""

TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""The media types of documents, each with the suffix of its files."""

_DRIVE = re.compile(r"[A-Za-z]:")


def leads_out(name: str) -> bool:
    r"""Whether the name, taken as a path, would lead out of the folder that the archive is unpacked into.

    >>> leads_out("../etc/hosts.txt"), leads_out("C:\\a.txt"), leads_out("a/b..c.txt")
    (True, True, False)
    """
    flat = name.replace("\\", "/")
    return flat.startswith("/") or bool(_DRIVE.match(flat)) or ".." in flat.split("/")


def is_hidden(name: str) -> bool:
    """Whether the name is one that systems keep for themselves."""
    parts = name.replace("\\", "/").split("/")
    return any(part.startswith(".") and part != "." for part in parts) or "__MACOSX" in parts


def is_document(name: str) -> bool:
    """Whether the name promises a document."""
    return PurePosixPath(name).suffix.lower() in SUFFIXES


def named_by_address(address: str, suffix: str) -> str:
    """A file name for a page: the last part of its address, else its host, with the suffix of its format.

    >>> named_by_address("https://news.example/deals/remote-care/?page=2", ".html")
    'remote-care.html'
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return f"page{suffix}"
    last = unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc or "page"
    return last if last.lower().endswith(suffix) else f"{last}{suffix}"
