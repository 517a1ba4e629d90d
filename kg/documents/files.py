"""The bytes of a file, taken without waiting, within bounds, and whole."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from kg.errors import DocumentError, Place

__all__ = ["MAX_BYTES", "bounded", "file_bytes", "file_sha256", "opened"]

# A report has a few megabytes; a text of this size holds five hundred books, and reading it takes about four
# times as much memory.
MAX_BYTES = 256 * 2**20


def file_bytes(path: Path) -> bytes:
    """The bytes of a regular file; raises DocumentError where they cannot be had, or changed meanwhile."""
    with opened(path) as file:
        return _whole(file, path)


def file_sha256(path: Path) -> str:
    """The SHA-256 of a regular file of any size; raises DocumentError where it cannot be read."""
    with opened(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    """A regular file, open for reading; raises DocumentError where it cannot be opened or read to the end."""
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise DocumentError(
                    "this is a folder or device, not a file",
                    place=Place(file=str(path)),
                    remedy="name a file, or give a stream as standard input",
                )
            yield file
    except OSError as error:
        raise _refusal(path, error) from error
    except ValueError as error:  # a NUL in the path
        raise DocumentError("this is no path of a file", place=Place(file=repr(str(path)))) from error


def bounded(data: bytes, *, name: str) -> bytes:
    """The data itself; raises DocumentError where it is empty or larger than MAX_BYTES."""
    if not data:
        raise DocumentError(
            "the document is empty", place=Place(file=name), remedy="leave it out, or get it again"
        )
    if len(data) > MAX_BYTES:
        raise DocumentError(
            f"the document is larger than {MAX_BYTES // 2**20} MiB", place=Place(file=name), remedy="split it"
        )
    return data


def _open_at_once(path: str, flags: int) -> int:
    # Opening a pipe would wait for its writer for ever; this flag lets us see what it is first.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _whole(file: BufferedReader, path: Path) -> bytes:
    before = os.fstat(file.fileno())
    data = bounded(file.read(MAX_BYTES + 1), name=str(path))
    after = os.fstat(file.fileno())
    if (after.st_size, after.st_mtime_ns) != (len(data), before.st_mtime_ns):
        raise DocumentError(
            "the file changed while it was read",
            place=Place(file=str(path)),
            remedy="try again when it is written",
        )
    return data


def _refusal(path: Path, error: OSError) -> DocumentError:
    place = Place(file=str(path))
    match error:
        case FileNotFoundError():
            return DocumentError("there is no such file", place=place, remedy="check the path")
        case PermissionError():
            return DocumentError("the file may not be read", place=place, remedy="change its permissions")
        case IsADirectoryError():
            return DocumentError("this is a folder", place=place, remedy="name the files in it")
        case _:
            reason = (error.strerror or "unknown reason").lower()
            return DocumentError(f"the file cannot be read ({reason})", place=place, remedy="check the path")
