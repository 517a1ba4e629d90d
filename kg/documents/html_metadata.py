"""What a page says of itself: title, publisher, date and address, from its meta elements and JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TypedDict

from kg.documents.html_heading import main_heading
from kg.errors import DocumentError, Place

__all__ = ["Metadata", "page_metadata"]

_TITLE = ("og:title", "citation_title", "dcterms.title", "dc.title", "twitter:title")
_PUBLISHER = ("og:site_name", "citation_publisher", "dcterms.publisher", "dc.publisher", "publisher")
_ISSUED = (
    "article:published_time",
    "citation_publication_date",
    "dcterms.issued",
    "dc.date.issued",
    "datepublished",
    "dc.date",
    "pubdate",
    "publish-date",
    "publishdate",
    "date",
)
_DATE = re.compile(r"(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)")
_GAVE_UP = "ERR_RESOURCE_LIMIT"
# JSON-LD of a page is small; more of it is a data dump that nobody needs to parse.
_MAX_JSON = 1_000_000


class Metadata(TypedDict):
    """The metadata of a page, None where it states none; a change date is no date of issue."""

    title: str | None
    publisher: str | None
    issued: str | None
    address: str | None


def page_metadata(html: Any, markup: str, *, name: str) -> Metadata:
    """The metadata in the markup; `html` is the module lxml.html.

    Raises DocumentError where the parser gave up on deep nesting: it would drop the rest without a word.
    """
    parser = html.HTMLParser(encoding="utf-8")
    try:
        page = html.document_fromstring(markup.encode("utf-8"), parser=parser)
    except Exception:  # a third-party reader on hostile input; metadata is optional
        return Metadata(title=None, publisher=None, issued=None, address=None)
    if any(entry.type_name == _GAVE_UP for entry in parser.error_log):
        raise DocumentError(
            "the page nests its elements too deeply", place=Place(file=name), remedy="save its text only"
        )
    meta = dict(reversed(list(_named(page))))  # of several with one name the first counts
    linked = _linked_data(page)
    return Metadata(
        title=_first(meta, _TITLE)
        or linked.get("headline")
        or (page.findtext(".//title") or "").strip()
        or main_heading(page),
        publisher=_first(meta, _PUBLISHER) or linked.get("publisher"),
        issued=_date(linked.get("datePublished")) or _date(_first(meta, _ISSUED)),
        address=next(iter(page.xpath("//link[@rel='canonical']/@href")), None) or meta.get("og:url"),
    )


def _named(page: Any) -> Iterator[tuple[str, str]]:
    for element in page.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        value = (element.get("content") or "").strip()
        if key and value:
            yield key.strip().lower(), value


def _first(meta: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((meta[key] for key in keys if key in meta), None)


def _date(text: str | None) -> str | None:
    match = _DATE.match(text.strip()) if text else None
    return "-".join(part for part in match.groups() if part) if match else None


def _linked_data(page: Any) -> dict[str, str]:
    """The headline, publisher and date of the first JSON-LD object that has a date of publication."""
    for script in page.xpath("//script[@type='application/ld+json']/text()"):
        for thing in _things(script):
            if isinstance(thing.get("datePublished"), str):
                publisher = thing.get("publisher")
                name = publisher.get("name") if isinstance(publisher, dict) else publisher
                found = {
                    "headline": thing.get("headline"),
                    "publisher": name,
                    "datePublished": thing["datePublished"],
                }
                return {key: value for key, value in found.items() if isinstance(value, str)}
    return {}


def _things(script: str) -> Iterator[dict[str, Any]]:
    try:
        value = json.loads(script) if len(script) <= _MAX_JSON else None
    except (ValueError, RecursionError):
        return
    values = value if isinstance(value, list) else [value]
    for thing in values:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            yield from (part for part in graph if isinstance(part, dict)) if isinstance(graph, list) else ()
