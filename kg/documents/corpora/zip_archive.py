"""ZIP archives: every member is read at its place, and nothing is ever unpacked to a folder."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from io import BufferedReader

from kg.documents.corpora.archive import judged
from kg.documents.corpora.member import MAX_MEMBER, Found, Member, refusal
from kg.errors import DocumentError

__all__ = ["zip_members"]

_AGAIN = "get the archive again"
_MAX_RATIO = 200
_SMALL = 2**20
_READ = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2})
_ENCRYPTED = 1
_UTF8 = 0x800
# The directory of a million members takes about this much; each of them then takes some 600 bytes of memory.
_MAX_DIRECTORY = 96 * 2**20
_END, _LARGE_END = b"PK\x05\x06", b"PK\x06\x06"
_UNSAID = 2**32 - 1
# The records at the end and the longest comment after them.
_TAIL = 2**16 + 22 + 20 + 56


def zip_members(stream: BufferedReader, container: str) -> Iterator[Found]:
    """What the archive holds, in the order of its directory."""
    size = stream.seek(0, 2)
    try:
        _check_directory(stream, size, container)
        archive = zipfile.ZipFile(stream)
    except DocumentError as error:
        yield error
        return
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        yield _damaged(container, error)
        return
    with archive:
        members = archive.infolist()
        if sum(member.compress_size for member in members) > size:
            yield refusal("its members overlap, to unpack to far more than it holds", place=container)
            return
        for member in members:
            if not member.filename.endswith("/"):
                yield _found(archive, member, container)


def _found(archive: zipfile.ZipFile, member: zipfile.ZipInfo, container: str) -> Found:
    name = _name(member)
    place = f"{container}, member {name}"
    kind = "a link" if stat.S_ISLNK(member.external_attr >> 16) else ""
    other = judged(name, place=place, kind=kind, size=member.file_size)
    if other is not None:
        return other
    problem = _problem(member)
    if problem:
        return refusal(problem[0], place=place, remedy=problem[1])
    try:
        with archive.open(member) as file:
            data = file.read(MAX_MEMBER + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as error:
        return _damaged(place, error)
    if len(data) != member.file_size:
        return refusal("it is shorter than the archive says", place=place, remedy=_AGAIN)
    return Member(name=name, data=data, place=place, inside=name)


def _problem(member: zipfile.ZipInfo) -> tuple[str, str] | None:
    if member.flag_bits & _ENCRYPTED:
        return "it is encrypted", "pack it without a password"
    if member.compress_type not in _READ:
        return "it is packed in a way that is not read", "pack it as ZIP programs do by default"
    if member.file_size > max(_SMALL, _MAX_RATIO * member.compress_size):
        return "it would unpack to far more than a document has", "leave it out"
    return None


def _name(member: zipfile.ZipInfo) -> str:
    """The name of the member; many programs write UTF-8 without saying so."""
    if member.flag_bits & _UTF8:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def _check_directory(stream: BufferedReader, size: int, container: str) -> None:
    """Raise DocumentError where the directory alone would fill memory, for it is read as a whole."""
    stream.seek(max(0, size - _TAIL))
    if min(_directory_length(stream.read()), size) > _MAX_DIRECTORY:
        raise refusal("it has more than a million members", place=container, remedy="split it")


def _directory_length(tail: bytes) -> int:
    end, large = tail.rfind(_END), tail.rfind(_LARGE_END)
    length = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    if length == _UNSAID and large >= 0:
        return int.from_bytes(tail[large + 40 : large + 48], "little")
    return length


def _damaged(place: str, error: Exception) -> Found:
    if isinstance(error, zipfile.BadZipFile) and "Overlapped" in str(error):
        return refusal("it overlaps another member", place=place)
    return refusal("it is damaged or cut off", place=place, remedy=_AGAIN)
