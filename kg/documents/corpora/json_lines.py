"""JSON Lines of crawled pages: one object a line, with the page and what the crawler knew of it.

The fields are those that crawlers and collections of pages write; case and hyphens do not matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from io import BufferedReader
from typing import Any

from kg.documents.corpora.member import MAX_MEMBER, Found, Member, PassedOver, Stated, refusal
from kg.documents.corpora.names import named_by_address
from kg.documents.corpora.streams import lines
from kg.documents.html import looks_like_html

__all__ = ["CONTENT", "METADATA", "is_page", "json_members"]

CONTENT = ("html", "raw_html", "text", "maintext", "content", "raw_content", "body")
"""The fields that hold the page; the first that is filled counts."""

METADATA = {
    "address": ("url", "uri", "link", "source_url", "warc_target_uri"),
    "title": ("title", "headline"),
    "publisher": ("publisher", "site_name", "sitename"),
    "issued": (
        "issued",
        "date",
        "published",
        "published_at",
        "publish_date",
        "date_publish",
        "date_published",
        "datepublished",
    ),
    "retrieved": ("retrieved", "retrieved_at", "crawled_at", "fetched_at", "date_download", "timestamp"),
    "licence": ("licence", "license"),
}
"""The fields that hold the metadata of a source, by its name in the model."""

_HTML = ("html", "raw_html")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)")
_DATES = ("issued", "retrieved")
_ITEMS = "the fields html, text and content"
# What `kg extract` writes by itself is a list of claims and no page.
_CLAIM = frozenset({"claim", "document", "kind", "method"})
_AS_YAML = "write claims with kg extract --format yaml to build from them"


def json_members(stream: BufferedReader, container: str) -> Iterator[Found]:
    """The pages of the file, line by line; a line that holds none is refused, and the next one read."""
    for number, line in enumerate(lines(stream, most=MAX_MEMBER), 1):
        place = f"{container}, line {number}"
        if line is None:
            yield refusal(f"the line is longer than {MAX_MEMBER // 2**20} MiB", place=place)
        elif line.strip():
            yield _found(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, place)


def is_page(line: bytes) -> bool:
    """Whether the line is, or may begin, an object that holds a page: whole ones of other kinds do not.

    >>> is_page(b'{"text": "Sizes ..."}'), is_page(b'{"kind": "launch"}'), is_page(b'{"text": "Si')
    (True, False, True)
    """
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return True
    return isinstance(value, dict) and any(name in _folded(value) for name in CONTENT)


def _found(line: bytes, place: str) -> Found:
    try:
        value = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return refusal("the line is not UTF-8", place=place, remedy="save it as UTF-8")
    except (ValueError, RecursionError):
        return refusal("the line is no JSON", place=place, remedy="mend it")
    if not isinstance(value, dict):
        return refusal("the line is no object with a page", place=place, remedy="mend it")
    fields = _folded(value)
    held = [fields[name] for name in CONTENT if name in fields]
    if not held:
        if fields.keys() >= _CLAIM:
            return refusal("the line is a proposed claim", place=place, remedy=_AS_YAML)
        return refusal(f"the line has none of {_ITEMS}", place=place, remedy="name its field so")
    filled = next((name for name in CONTENT if _is_text(fields.get(name))), None)
    if filled:
        return _member(fields, filled, place)
    if any(each and not isinstance(each, str) for each in held):
        return refusal("its page is no text but another JSON value", place=place, remedy="mend it")
    return PassedOver("empty pages")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _member(fields: Mapping[str, Any], content: str, place: str) -> Member:
    stated = Stated(**{name: _first(fields, keys, name) for name, keys in METADATA.items()})
    # A lone surrogate can be written in JSON and cannot stand in a text.
    data = fields[content].encode("utf-8", "replace")
    suffix = ".html" if content in _HTML or looks_like_html(data) else ".txt"
    name = named_by_address(stated.address or "", suffix)
    return Member(name=name, data=data, place=place, inside=None, charset="utf-8", stated=stated)


def _folded(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key.lower().replace("-", "_"): each for key, each in value.items()}


def _first(fields: Mapping[str, Any], keys: tuple[str, ...], name: str) -> str | None:
    said = next((fields[key] for key in keys if isinstance(fields.get(key), str) and fields[key]), None)
    if said is None or name not in _DATES:
        return said
    day = _DATE.match(said)
    return day[0] if day else None
