"""One record of a crawl: the page in it, unpacked, with what the crawler wrote down."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

from kg.documents.corpora.member import MAX_MEMBER, Found, Member, PassedOver, Stated, refusal
from kg.documents.corpora.names import TYPES, named_by_address
from kg.documents.corpora.packing import coding, unpacked
from kg.documents.libraries import library
from kg.errors import DocumentError

__all__ = ["page"]

_BEARING = frozenset({"response", "resource", "conversion"})
_HTTP = ["HTTP/"]
_GOOD = "200"
_WEB = ("http://", "https://")
_MAX_HEADER = 2**18
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_DAY = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Body:
    data: bytes
    media: str


def page(headers: Any, block: bytes, place: str) -> Found:
    """The page in a record with these headers and this block, or why it gives none.

    Answers with status 200, resources and conversions (the texts of WET files) are pages where their type is
    that of a document; the type that the crawler identified counts before the one the server stated.
    """
    kind = headers.get_header("WARC-Type") or ""
    if kind not in _BEARING:
        return PassedOver("records beside pages")
    if headers.get_header("WARC-Segment-Number"):
        return refusal("the record is one of several segments", place=place, remedy="join them")
    try:
        body = _body(headers, block, place)
    except DocumentError as error:
        return error
    if isinstance(body, PassedOver):
        return body
    media = headers.get_header("WARC-Identified-Payload-Type") or body.media
    suffix = TYPES.get(media.partition(";")[0].strip().lower())
    if suffix is None:
        return PassedOver("pages of other types")
    if not body.data.strip():
        return PassedOver("empty pages")
    if len(body.data) > MAX_MEMBER:
        return refusal(f"the page is larger than {MAX_MEMBER // 2**20} MiB", place=place)
    charset = _CHARSET.search(body.media)
    return _member(headers, body.data, place, suffix=suffix, charset=charset[1] if charset else None)


def _member(headers: Any, data: bytes, place: str, *, suffix: str, charset: str | None) -> Member:
    address = (headers.get_header("WARC-Target-URI") or "").strip("<> ")
    day = (headers.get_header("WARC-Date") or "")[:_DAY]
    return Member(
        name=named_by_address(address, suffix),
        data=data,
        place=place,
        inside=None if address.startswith(_WEB) else address or None,
        charset=charset,
        stated=Stated(address=address, retrieved=day),
    )


def _body(headers: Any, block: bytes, place: str) -> _Body | PassedOver:
    media = headers.get_header("Content-Type") or ""
    if not media.lower().startswith("application/http"):
        return _Body(data=block, media=media)
    end = _HEAD_END.search(block, 0, _MAX_HEADER)
    if end is None:
        raise refusal("the header of the answer does not end", place=place)
    warcio = library("warcio.statusandheaders", name=place, form="WARC", extra="corpora")
    try:
        answer = warcio.StatusAndHeadersParser(_HTTP, verify=False).parse(io.BytesIO(block[: end.end()]))
        status = answer.get_statuscode()
    except Exception as error:  # a third-party reader on hostile input
        raise refusal("the header of the answer is damaged", place=place) from error
    if status != _GOOD:
        return PassedOver("answers without a page")
    data = _joined(answer, block[end.end() :])
    return _Body(data=_plain(answer, data, place), media=answer.get_header("Content-Type") or "")


def _joined(answer: Any, data: bytes) -> bytes:
    """The body without the marks of its chunks; crawlers often keep the header and store it whole."""
    if (answer.get_header("Transfer-Encoding") or "").strip().lower() != "chunked":
        return data
    readers = library("warcio.bufferedreaders", name="", form="WARC", extra="corpora")
    return bytes(readers.ChunkedDataReader(io.BytesIO(data)).read())


def _plain(answer: Any, data: bytes, place: str) -> bytes:
    name = answer.get_header("Content-Encoding") or ""
    try:
        packing = coding(name, data)
    except ValueError as error:
        raise refusal(f"the page is packed as {name!r:.40}, which is not read", place=place) from error
    if packing is None:
        return data
    return unpacked(io.BytesIO(data), packing, place=place).read(MAX_MEMBER + 1)
