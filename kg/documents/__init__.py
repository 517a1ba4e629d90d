"""Documents: the bytes of a source become its text, with every character kept where it stood."""

from kg.documents.content import Layout
from kg.documents.finding import find_documents
from kg.documents.formats import SUFFIXES
from kg.documents.originals import read_originals
from kg.documents.reading import (
    ReadDocument,
    find_members,
    read,
    read_all,
    read_bytes,
    read_bytes_with_layout,
    read_member,
    read_with_layout,
)

__all__ = [
    "SUFFIXES",
    "Layout",
    "ReadDocument",
    "find_documents",
    "find_members",
    "read",
    "read_all",
    "read_bytes",
    "read_bytes_with_layout",
    "read_member",
    "read_originals",
    "read_with_layout",
]
