"""WARC files (ISO 28500): where one record ends and the next begins.

warcio reads the headers; this loop is ours, for the library goes on without a word where a length is wrong,
and takes a damaged packed file for one that ends.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from typing import Any

from kg.documents.corpora.member import MAX_MEMBER, Found, refusal, shown
from kg.documents.corpora.pages import page
from kg.documents.corpora.streams import exactly, skip
from kg.documents.libraries import library
from kg.errors import DocumentError, Place

__all__ = ["VERSION", "warc_members"]

VERSION = b"WARC/"
_VERSIONS = ["WARC/1.0", "WARC/1.1", "WARC/0.17", "WARC/0.18"]
_MAX_HEADER = 2**18
_MAX_LINE = 2**16
_MAX_DIGITS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class _Record:
    """The headers of a record, and its block, or why that is not read."""

    headers: Any
    block: bytes | DocumentError
    place: str

    def found(self) -> Found:
        """What the record gives."""
        return (
            self.block
            if isinstance(self.block, DocumentError)
            else page(self.headers, self.block, self.place)
        )


def warc_members(stream: BufferedReader, container: str) -> Iterator[Found]:
    """The pages of the file in its order; after a damaged record it goes on at the next one."""
    warcio = library("warcio.statusandheaders", name=container, form="WARC", extra="corpora")
    parser = warcio.StatusAndHeadersParser(_VERSIONS)
    number = 0
    try:
        line = _next_line(stream)
        while line:
            number += 1
            record = None
            try:
                record = _record(stream, line, parser, f"{container}, record {number}")
                line = _next_line(stream)
                _check_end(line, record)
            except _OutOfStepError as error:
                yield error
                line = _next_version(stream)
                continue
            except DocumentError:
                if record is not None:  # what follows it is damaged, not the record
                    yield record.found()
                raise
            yield record.found()
    except DocumentError as error:
        yield error


class _OutOfStepError(DocumentError):
    """A record whose end is not known, so that the next one must be looked for."""

    def __init__(self, problem: str, place: str) -> None:
        super().__init__(problem, place=Place(file=shown(place)), remedy="get the file again")


def _record(stream: BufferedReader, line: bytes, parser: Any, place: str) -> _Record:
    head = _head(stream, line)
    try:
        headers = parser.parse(io.BytesIO(head))
    except Exception as error:  # a third-party reader on hostile input
        raise _OutOfStepError("this is no record header of WARC", place) from error
    address = headers.get_header("WARC-Target-URI") or ""
    place = f"{place} ({address})" if address else place
    length = (headers.get_header("Content-Length") or "").strip()
    if not (length.isdecimal() and len(length) < _MAX_DIGITS):
        raise _OutOfStepError("the record header states no length", place)
    return _Record(headers=headers, block=_block(stream, int(length), place), place=place)


def _head(stream: BufferedReader, line: bytes) -> bytes:
    """The header lines up to the empty one; where they go on without end, as many as no header has."""
    pieces = [line]
    size = 0
    while size < _MAX_HEADER and (line := stream.readline(_MAX_LINE)).strip():
        pieces.append(line)
        size += len(line)
    return b"".join(pieces) + b"\r\n"


def _block(stream: BufferedReader, length: int, place: str) -> bytes | DocumentError:
    if length <= MAX_MEMBER:
        return exactly(stream, length, place=place)
    skip(stream, length, place=place)
    return refusal(f"the record is larger than {MAX_MEMBER // 2**20} MiB", place=place)


def _check_end(line: bytes, record: _Record) -> None:
    if line and not line.startswith(VERSION):
        raise _OutOfStepError("the record is not as long as its header says", record.place)


def _next_line(stream: BufferedReader) -> bytes:
    """The next line that is not empty; nothing at the end."""
    while (line := stream.readline(_MAX_LINE)) and not line.strip():
        pass
    return line


def _next_version(stream: BufferedReader) -> bytes:
    """The next line with which a record can begin; nothing at the end."""
    while (line := stream.readline(_MAX_LINE)) and not line.startswith(VERSION):
        pass
    return line
