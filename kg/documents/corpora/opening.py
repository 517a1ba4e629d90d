"""Which files are corpora, of which kind, and what they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BufferedReader
from pathlib import Path, PurePath

from kg.documents.corpora.json_lines import is_page, json_members
from kg.documents.corpora.member import MAX_MEMBER, Found, Member, PassedOver, refusal
from kg.documents.corpora.names import CORPUS_SUFFIXES, TAR_SUFFIXES, is_document
from kg.documents.corpora.packing import PACKINGS, unpacked
from kg.documents.corpora.tar_archive import tar_members
from kg.documents.corpora.warc import VERSION, warc_members
from kg.documents.corpora.zip_archive import zip_members
from kg.documents.files import opened
from kg.errors import DocumentError

__all__ = ["is_corpus", "is_crawl", "is_offered", "members"]

_Reader = Callable[[BufferedReader, str], Iterator[Found]]

_ZIP, _TAR, _TAR_AT = b"PK\x03\x04", b"ustar", 257
# An Office file is a ZIP archive too, and has this member first, or nearly so.
_OFFICE = b"[Content_Types].xml"
_LINES = (".jsonl", ".ndjson")
# A first line that is longer than this is taken for a page unseen.
_HEAD = 2**16


def is_corpus(path: Path) -> bool:
    """Whether the file is an archive, a WARC file or JSON Lines: by its name, else by how it begins."""
    suffix = path.suffix.lower()
    return suffix in CORPUS_SUFFIXES or (not suffix and _begins_as_one(_head(path)))


def is_crawl(path: Path) -> bool:
    """Whether the corpus holds pages that a crawler fetched: a WARC file, or JSON Lines."""
    with suppress(DocumentError), opened(path) as file:
        return _reader(_unpacked(file, path)[1], path) in (warc_members, json_members)
    return False


def is_offered(path: Path) -> bool:
    """Whether a folder offers the file as a corpus.

    JSON Lines are one only where the first line may be a page, packed files where a document or corpus is in
    them.
    """
    suffix = path.suffix.lower()
    if suffix in _LINES:
        return is_page(_head(path).partition(b"\n")[0])
    if suffix in PACKINGS:
        inner = _inner_name(path.name)
        return is_document(inner) or PurePath(inner).suffix.lower() in CORPUS_SUFFIXES
    return suffix in CORPUS_SUFFIXES


def members(path: Path) -> Iterator[Found]:
    """What the corpus holds, in its own order, one at a time; faults come as errors among the rest.

    Nothing is ever written, and what is packed is unpacked as it is read.
    """
    seen = False
    try:
        with opened(path) as file:
            packed, stream = _unpacked(file, path)
            for each in _reader(stream, path, packed=packed)(stream, str(path)):
                seen = seen or not isinstance(each, PassedOver)
                yield each
    except DocumentError as error:
        yield error
    else:
        if not seen:
            yield refusal("it holds no document", place=str(path))


def _head(path: Path) -> bytes:
    try:
        with opened(path) as file:
            return file.read(_HEAD)
    except DocumentError:
        return b""  # the error is told when the file is read


def _begins_as_one(head: bytes) -> bool:
    packed = any(head.startswith(magic) for magic, _ in PACKINGS.values())
    return packed or _by_head(head) is not None


def _unpacked(file: BufferedReader, path: Path) -> tuple[bool, BufferedReader]:
    """Whether the file is packed, and what is in it."""
    head = _peek(file)
    for magic, packing in PACKINGS.values():
        if head.startswith(magic):
            return True, unpacked(file, packing, place=str(path))
    return False, file


def _reader(stream: BufferedReader, path: Path, *, packed: bool = False) -> _Reader:
    named = PurePath(_inner_name(path.name)).suffix.lower()
    reader = _READERS.get(named) or _by_head(_peek(stream))
    if packed and reader is zip_members:
        raise refusal("an archive inside an archive is not opened", place=str(path), remedy="unpack it")
    return reader or _single


def _by_head(head: bytes) -> _Reader | None:
    if head.startswith(_ZIP) and _OFFICE not in head[:_HEAD]:
        return zip_members
    if head.startswith(VERSION):
        return warc_members
    return tar_members if head[_TAR_AT:].startswith(_TAR) else None


def _inner_name(name: str) -> str:
    """The name without the suffix of its packing.

    >>> _inner_name("pages.jsonl.gz"), _inner_name("reports.tgz"), _inner_name("a.zip")
    ('pages.jsonl', 'reports.tar', 'a.zip')
    """
    stem, suffix = PurePath(name).stem, PurePath(name).suffix.lower()
    if suffix in TAR_SUFFIXES:
        return f"{stem}.tar"
    return stem if suffix in PACKINGS else name


def _single(stream: BufferedReader, container: str) -> Iterator[Found]:
    """The one document of a packed file."""
    name = _inner_name(PurePath(container).name)
    place = f"{container}, member {name}"
    data = stream.read(MAX_MEMBER + 1)
    if len(data) > MAX_MEMBER:
        yield refusal(f"it is larger than {MAX_MEMBER // 2**20} MiB", place=place, remedy="unpack it")
    else:
        yield Member(name=name, data=data, place=place, inside=name)


def _peek(stream: BufferedReader) -> bytes:
    return stream.peek(_HEAD)


_READERS: dict[str, _Reader] = {
    ".zip": zip_members,
    ".tar": tar_members,
    ".warc": warc_members,
    ".jsonl": json_members,
    ".ndjson": json_members,
}
