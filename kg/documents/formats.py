"""The formats that can be read, and which of them some bytes are in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from kg.documents.content import Content
from kg.documents.docx import read_docx
from kg.documents.html import looks_like_html, read_html
from kg.documents.markdown import read_markdown
from kg.documents.pdf import read_pdf
from kg.documents.plain import read_plain
from kg.errors import DocumentError, Place

__all__ = ["FORMATS", "SUFFIXES", "Format", "choose_format"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its name, the suffixes of its files, its reader, and the bytes that begin its files alone.

    The reader is given the bytes, their name, and the encoding that was sent with them, where one was.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, str | None], Content]
    magic: bytes | None = None


PLAIN = Format(name="plain text", suffixes=(".txt", ".text"), read=read_plain)
HTML = Format(name="HTML", suffixes=(".html", ".htm", ".xhtml"), read=read_html)
FORMATS = (
    PLAIN,
    Format(name="Markdown", suffixes=(".md", ".markdown"), read=read_markdown),
    HTML,
    Format(name="PDF", suffixes=(".pdf",), read=read_pdf, magic=b"%PDF-"),
    Format(name="DOCX", suffixes=(".docx",), read=read_docx, magic=b"PK\x03\x04"),
)
SUFFIXES = frozenset(suffix for form in FORMATS for suffix in form.suffixes)

# PDF readers accept a header anywhere in the first 1024 bytes (ISO 32000-1, annex H).
_HEAD = 1024

# What people give by mistake, so that the error can name it.
_FOREIGN = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old or encrypted Office file",
        "save it as DOCX without a password",
    ),
    (b"{\\rtf", "an RTF file", "save it as DOCX"),
    (b"\x1f\x8b", "a gzip archive", "unpack it"),
    (b"WARC/", "a WARC file", "give it a name that ends in .warc"),
    (b"\x89PNG", "a picture", "run text recognition on it"),
    (b"\xff\xd8\xff", "a picture", "run text recognition on it"),
    (b"GIF8", "a picture", "run text recognition on it"),
)


def choose_format(data: bytes, *, name: str) -> Format:
    """The format of the bytes: by the bytes they begin with, else by the suffix of the name, else plain text.

    Raises DocumentError where they begin as a format that no reader knows, or the suffix promises another.
    """
    for form in FORMATS:
        if form.magic and data.startswith(form.magic):
            return form
    for magic, what, remedy in _FOREIGN:
        if data.startswith(magic):
            raise DocumentError(f"this is {what}", place=Place(file=name), remedy=remedy)
    suffix = PurePath(name).suffix.lower()
    named = next((form for form in FORMATS if suffix in form.suffixes), None)
    if named and named.magic and named.magic in data[:_HEAD]:
        return named
    if named and named.magic:
        raise DocumentError(
            f"the name promises {named.name}, but the file does not begin as one",
            place=Place(file=name),
            remedy="get it again, or give it its right suffix",
        )
    return named or (HTML if looks_like_html(data) else PLAIN)
