"""Tar archives, read from beginning to end.

The standard library's reader takes a damaged header in the middle for the end, and reads headers of any size
into memory; so the loop over the headers (POSIX.1-2017, pax) is ours, and the library reads each header.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader

from kg.documents.corpora.archive import judged
from kg.documents.corpora.member import Found, Member, refusal
from kg.documents.corpora.streams import exactly, skip
from kg.errors import DocumentError

__all__ = ["tar_members"]

_BLOCK = tarfile.BLOCKSIZE
_AGAIN = "get the archive again"
# A name or an extended header has some hundred bytes.
_MAX_EXTENSION = 2**20
_MAX_DIGITS = 20
_LINKS = {tarfile.SYMTYPE: "a link", tarfile.LNKTYPE: "a link"}
_DEVICES = (tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)
_EMPTY = (tarfile.DIRTYPE, *_LINKS, *_DEVICES)
_EXTENSIONS = (tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Extension:
    """What headers before that of a member say of it."""

    name: str | None = None
    size: int | None = None
    sparse: bool = False


def tar_members(stream: BufferedReader, container: str) -> Iterator[Found]:
    """What the archive holds, in its order; several archives in a row are one."""
    place = container
    try:
        extension = _Extension()
        while (header := _header(stream, place)) is not None:
            if header.type in _EXTENSIONS:
                extension = _extended(extension, header, exactly(stream, _length(header, place), place=place))
                continue
            if header.type == tarfile.XGLTYPE:
                skip(stream, _padded(header.size), place=place)
                continue
            name = (extension.name or header.name).removeprefix("./")
            place = f"{container}, member {name}"
            size = header.size if extension.size is None else extension.size
            yield from _found(stream, header, replace(extension, name=name, size=size), place)
            extension, place = _Extension(), f"{container}, after member {name}"
    except DocumentError as error:
        yield error


def _header(stream: BufferedReader, place: str) -> tarfile.TarInfo | None:
    """The next header; None at the end."""
    while block := stream.read(_BLOCK):
        if not block.strip(b"\0"):
            continue
        try:
            header = tarfile.TarInfo.frombuf(block, "utf-8", "replace")
        except tarfile.HeaderError as error:
            raise refusal("the next header is damaged", place=place, remedy=_AGAIN) from error
        if header.size < 0:
            raise refusal("the next header is damaged", place=place, remedy=_AGAIN)
        return header
    return None


def _found(stream: BufferedReader, header: tarfile.TarInfo, known: _Extension, place: str) -> Iterator[Found]:
    name, size = known.name or "", 0 if header.type in _EMPTY else known.size or 0
    if header.type == tarfile.DIRTYPE:
        return
    other = judged(name, place=place, kind=_kind(header, known), size=size)
    if other is not None:
        yield other
        skip(stream, _padded(size), place=place)
        return
    data = exactly(stream, size, place=place)
    yield Member(name=name, data=data, place=place, inside=name)
    skip(stream, _padded(size) - size, place=place)


def _kind(header: tarfile.TarInfo, known: _Extension) -> str:
    if known.sparse or header.type == tarfile.GNUTYPE_SPARSE:
        return "a file with holes"
    if header.type in _DEVICES:
        return "a device"
    return _LINKS.get(header.type, "")


def _length(header: tarfile.TarInfo, place: str) -> int:
    if header.size > _MAX_EXTENSION:
        raise refusal("the next header is larger than any name", place=place)
    return _padded(header.size)


def _padded(size: int) -> int:
    return -(-size // _BLOCK) * _BLOCK


def _extended(known: _Extension, header: tarfile.TarInfo, block: bytes) -> _Extension:
    data = block[: header.size]
    if header.type == tarfile.GNUTYPE_LONGNAME:
        return replace(known, name=data.rstrip(b"\0").decode("utf-8", "replace"))
    if header.type == tarfile.GNUTYPE_LONGLINK:
        return known
    said = dict(_records(data))
    size = said.get("size", "")
    return replace(
        known,
        name=said.get("path", known.name),
        size=int(size) if size.isdecimal() and len(size) < _MAX_DIGITS else known.size,
        sparse=any(key.startswith("GNU.sparse.") for key in said),
    )


def _records(data: bytes) -> Iterator[tuple[str, str]]:
    """The records of an extended header, each `length key=value` with a line end."""
    start = 0
    while 0 < (space := data.find(b" ", start)) < start + _MAX_DIGITS and data[start:space].isdigit():
        length = int(data[start:space])
        if length < space - start + 3:
            return
        key, _, value = data[space + 1 : start + length - 1].decode("utf-8", "replace").partition("=")
        yield key, value
        start += length
