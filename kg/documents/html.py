"""HTML: the main text of a page, as lines that keep its headings, lists and tables."""

from __future__ import annotations

import re
from typing import Any

from kg.documents.content import Content, join_blocks
from kg.documents.encoding import decode
from kg.documents.html_blocks import tree_blocks
from kg.documents.html_flow import marked_flow, outline, richer
from kg.documents.html_heading import with_heading
from kg.documents.html_metadata import page_metadata
from kg.documents.labels import declared_codecs
from kg.documents.libraries import library
from kg.errors import DocumentError, Place

__all__ = ["MAX_MARKUP", "MAX_TAGS", "looks_like_html", "read_html"]

# Ten times the largest report page in bytes, and in tags, of which the library reads some 20,000 a second.
MAX_MARKUP = 16 * 2**20
MAX_TAGS = 400_000
# The library's comparison of several extractors is worth its time on a page of usual size; its cost grows
# with the square of the number of elements, so that larger pages do with the first extractor.
_COMPARED_ELEMENTS = 3_000

_OUTLINE = re.compile(r"<(?:h[1-6]|li)\b", re.IGNORECASE)
_HEAD = 1024
_BEGINNINGS = (b"<!doctype html", b"<html", b"<head", b"<body")
_DECLARED = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,80}?encoding)\s*=\s*[\"']?\s*([a-zA-Z0-9_.:-]{1,40})",
    re.IGNORECASE,
)


def looks_like_html(data: bytes) -> bool:
    r"""Whether the bytes begin as a page does; for documents without a telling name.

    >>> looks_like_html(b"\n<!DOCTYPE html><p>..."), looks_like_html(b"Sizes < 3 ...")
    (True, False)
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return head.startswith(_BEGINNINGS) or (head.startswith(b"<?xml") and b"<html" in head)


def read_html(data: bytes, name: str, charset: str | None = None) -> Content:
    """The main text with the page's own metadata; menus, banners and forms are left out.

    Raises DocumentError where the page holds no text, is larger than MAX_MARKUP and MAX_TAGS, or nests deeper
    than the parser follows.
    """
    trafilatura = library("trafilatura", name=name, form="HTML")
    lxml_html = library("lxml.html", name=name, form="HTML")
    if len(data) > MAX_MARKUP:
        raise DocumentError(
            f"the page is larger than {MAX_MARKUP // 2**20} MiB",
            place=Place(file=name),
            remedy="save its text only",
        )
    markup = _markup(data, name, charset)
    if markup.count("<") > MAX_TAGS:
        raise DocumentError(
            f"the page has more than {MAX_TAGS} tags", place=Place(file=name), remedy="save its text only"
        )
    metadata = page_metadata(lxml_html, markup, name=name)
    body = _main_text(trafilatura, lxml_html, markup)
    if body is None:
        raise DocumentError(
            "the page holds no main text", place=Place(file=name), remedy="leave it out, or save its text"
        )
    text, layout = join_blocks(tree_blocks(with_heading(lxml_html, markup, body)))
    return Content(text=text, layout=layout, **metadata)


def _markup(data: bytes, name: str, charset: str | None) -> str:
    match = _DECLARED.search(data[: 4 * _HEAD])
    declared, last = declared_codecs(charset, match[1].decode("ascii") if match else None)
    try:
        return decode(data, name=name, declared=declared)
    except DocumentError:
        # A page with a few broken bytes is still a page: browsers show it with U+FFFD, and so do we.
        if last is None or b"\x00" in data:
            raise
        return data.decode(last, errors="replace")


def _main_text(trafilatura: Any, html: Any, markup: str) -> Any | None:
    """The body that the library finds, with the text marked for it where it lost the outline of a page."""
    lower = markup.lower()
    if "<body" not in lower:
        markup = f"<html><body>{markup}</body></html>"
    elif "<html" not in lower:
        # The library takes the only child of a lone body for the page, and then finds no text around it.
        markup = f"<html>{markup}</html>"
    fast = markup.count("<") > 2 * _COMPARED_ELEMENTS
    found = _extracted(trafilatura, markup, fast=fast)
    known = 0 if found is None else outline(found)
    if found is None or len(_OUTLINE.findall(markup)) <= 2 * known:
        return found
    marked = marked_flow(html, markup, known=known)
    again = None if marked is None else _extracted(trafilatura, marked, fast=fast)
    return found if again is None or not richer(again, found) else again


def _extracted(trafilatura: Any, page: Any, *, fast: bool) -> Any | None:
    try:
        read = trafilatura.bare_extraction(page, with_metadata=False, include_comments=False, fast=fast)
    except Exception:  # a third-party reader on hostile input; any failure means no text
        return None
    return None if read is None else read.body
