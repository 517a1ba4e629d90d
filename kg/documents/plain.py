"""Plain text: the file as it stands."""

from __future__ import annotations

from kg.documents.content import Content
from kg.documents.encoding import decode
from kg.documents.labels import declared_codecs

__all__ = ["read_plain"]


def read_plain(data: bytes, name: str, charset: str | None = None) -> Content:
    """The decoded text, CRLF as LF; its layout is empty, for its offsets are those of the file."""
    text = decode(data, name=name, declared=declared_codecs(charset)[0])
    return Content(text=text.replace("\r\n", "\n"))
