"""Markdown: the file as it stands, marks included, so that ranges hold in any editor."""

from __future__ import annotations

from kg.documents.content import Content
from kg.documents.plain import read_plain

__all__ = ["read_markdown"]


def read_markdown(data: bytes, name: str, charset: str | None = None) -> Content:
    """The decoded text, CRLF as LF."""
    return read_plain(data, name, charset)
