"""PDF: the text page by page, wrapped lines joined to paragraphs again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kg.documents.content import Block, Content, join_blocks
from kg.documents.libraries import library
from kg.documents.pdf_lines import page_lines
from kg.documents.pdf_paragraphs import paragraphs, rejoin_words
from kg.errors import DocumentError, Place

__all__ = ["MAX_PAGES", "read_pdf"]

# The longest market reports have a few hundred pages; a file may declare millions of empty ones.
MAX_PAGES = 5_000
# Readers look for the end mark in the last 1024 bytes (ISO 32000-1, annex H).
_TAIL = 1024
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")
# What writing programs leave as a title when nobody gave one.
_NO_TITLE = re.compile(r"(?i)untitled.*|microsoft word.*|.*\.(?:docx?|pdf|indd|pptx?|xlsx?|qxd|tmp)")


def read_pdf(data: bytes, name: str) -> Content:
    """The text of all pages with the title and the date of making that the file states.

    Raises DocumentError where the file is encrypted, cut off, damaged, holds only pictures, or has more than
    MAX_PAGES pages.
    """
    pdfium = library("pypdfium2", name=name, form="PDF")
    place = Place(file=name)
    if b"%%EOF" not in data[-_TAIL:]:
        raise DocumentError("the PDF file is cut off", place=place, remedy="get the document again")
    try:
        document = pdfium.PdfDocument(data)
    except Exception as error:  # a third-party reader on hostile input
        raise _unopened(error, name) from error
    try:
        if len(document) > MAX_PAGES:
            raise DocumentError(f"the PDF has more than {MAX_PAGES} pages", place=place, remedy="split it")
        blocks = list(_blocks(pdfium, document, name))
        info = _info(document)
    finally:
        document.close()
    if not blocks:
        raise DocumentError(
            "the PDF holds pictures of pages, but no text", place=place, remedy="run text recognition on it"
        )
    text, layout = join_blocks(rejoin_words(blocks))
    return Content(text=text, layout=layout, title=_title(info), issued=_date(info))


def _unopened(error: Exception, name: str) -> DocumentError:
    if "password" in str(error).lower():
        return DocumentError(
            "the PDF is encrypted", place=Place(file=name), remedy="save it without a password"
        )
    return DocumentError("the PDF file is damaged", place=Place(file=name), remedy="get the document again")


def _blocks(pdfium: Any, document: Any, name: str) -> Iterator[Block]:
    for number in range(len(document)):
        try:
            lines = page_lines(pdfium, document[number])
        except Exception as error:  # a third-party reader on hostile input
            raise DocumentError(
                f"page {number + 1} of the PDF is damaged",
                place=Place(file=name),
                remedy="get the document again",
            ) from error
        yield from (
            Block(text, f"page {number + 1}", text.startswith(("- ", "| "))) for text in paragraphs(lines)
        )


def _info(document: Any) -> dict[str, str]:
    try:
        return dict(document.get_metadata_dict())
    except Exception:  # a third-party reader on hostile input; metadata is optional
        return {}


def _title(info: dict[str, str]) -> str | None:
    title = info.get("Title", "").strip()
    return None if _NO_TITLE.fullmatch(title) else title or None


def _date(info: dict[str, str]) -> str | None:
    match = _DATE.match(info.get("CreationDate", "").strip())
    return "-".join(part for part in match.groups() if part) if match else None
