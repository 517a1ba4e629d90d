"""PDF: the text page by page, wrapped lines joined to paragraphs again."""

from __future__ import annotations

import re

from kg.documents.content import Block, Content, join_blocks
from kg.documents.libraries import library
from kg.documents.pdf_lines import read_pages
from kg.documents.pdf_paragraphs import paragraphs, rejoin_words
from kg.errors import DocumentError, Place

__all__ = ["read_pdf"]

# Readers look for the end mark in the last 1024 bytes (ISO 32000-1, annex H).
_TAIL = 1024
# Servers and disks fill the last block of a file.
_PADDING = b"\0\t\n\r "
_TIGHT = ("- ", "| ")
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")
# What writing programs leave as a title when nobody gave one.
_NO_TITLE = re.compile(r"(?i)untitled.*|microsoft word.*|.*\.(?:docx?|pdf|indd|pptx?|xlsx?|qxd|tmp)")


def read_pdf(data: bytes, name: str, charset: str | None = None) -> Content:
    """The text of all pages with the title and the date of making that the file states.

    Raises DocumentError where the file is encrypted, cut off, damaged or too long to read, or holds only
    pictures.
    """
    library("pypdfium2", name=name, form="PDF")
    place = Place(file=name)
    if b"%%EOF" not in data.rstrip(_PADDING)[-_TAIL:]:
        raise DocumentError("the PDF file is cut off", place=place, remedy="get the document again")
    pages = read_pages(data, name=name)
    blocks = [
        Block(text, f"page {number}", text.startswith(_TIGHT))
        for number, lines in enumerate(pages.lines, 1)
        for text in paragraphs(lines)
    ]
    if not blocks:
        raise DocumentError(
            "the PDF holds pictures of pages, but no text", place=place, remedy="run text recognition on it"
        )
    text, layout = join_blocks(rejoin_words(blocks))
    return Content(text=text, layout=layout, title=_title(pages.info), issued=_date(pages.info))


def _title(info: dict[str, str]) -> str | None:
    title = info.get("Title", "").strip()
    return None if _NO_TITLE.fullmatch(title) else title or None


def _date(info: dict[str, str]) -> str | None:
    match = _DATE.match(info.get("CreationDate", "").strip())
    return "-".join(part for part in match.groups() if part) if match else None
