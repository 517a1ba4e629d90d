"""The files of a build while they are written: each with its length and hash, none held in memory."""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from kg.store.spool import writing

__all__ = ["Digest", "Files", "Written", "at_once"]

# To put one file on the disk takes some milliseconds, and all that wait at once not much more.
_MANY = 256
# Who waits for the disk waits not much longer for so many files than for one.
_AT_ONCE = 16
# To write and hash fewer bytes at once costs more calls than it saves memory.
_WORTH = 1 << 16
# So many bytes are worth telling the disk of while more are being made.
_LAG = 1 << 24
_WRITE_OUT = 2


@dataclass(frozen=True, slots=True)
class Digest:
    """How long a file is, and the SHA-256 of its bytes in hexadecimal."""

    length: int
    sha256: str


class Written:
    """A file that is being written; engines take it for a binary file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self._length = 0

    def write(self, data: bytes) -> int:
        """Append some bytes."""
        self._hash.update(data)
        before, self._length = self._length, self._length + len(data)
        if before // _LAG != self._length // _LAG:
            _write_out(self._file)
        return self._file.write(data)

    def pour(self, pieces: Iterable[bytes]) -> None:
        """Append many small pieces."""
        for chunk in _joined(pieces):
            self.write(chunk)

    def flush(self) -> None:
        """Hand everything to the system."""
        self._file.flush()

    @property
    def digest(self) -> Digest:
        """Length and hash of what has been written."""
        return Digest(self._length, self._hash.hexdigest())


def at_once(function: Callable[[Path], None], paths: Iterable[Path]) -> None:
    """Call a function that waits for the disk with each path, many at once; raises what it raises first."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        for _ in threads.map(function, paths):
            pass


def _settle(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _write_out(file: BinaryIO) -> None:
    """Have the system begin to put a file on the disk, where it can (sync_file_range of Linux)."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "sync_file_range"):
        every = ctypes.c_int64(0)
        libc.sync_file_range(file.fileno(), every, every, _WRITE_OUT)


def _joined(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces that are worth a call."""
    waiting: list[bytes] = []
    length = 0
    for piece in pieces:
        waiting.append(piece)
        length += len(piece)
        if length >= _WORTH:
            yield b"".join(waiting)
            waiting, length = [], 0
    yield b"".join(waiting)


class Files(Mapping[str, bytes]):
    """Files below a folder by their names; a file is read when it is asked for.

    Errors name the folder `target`, whose place they take in the end.
    """

    def __init__(self, folder: Path, *, target: Path | None = None) -> None:
        self.folder = folder
        self.target = target or folder
        self.digests: dict[str, Digest] = {}

    @contextmanager
    def new(self, name: str) -> Iterator[Written]:
        """Write a file; it is on the disk when everything has been settled.  Raises OutputError."""
        path = self.folder / name
        with writing(self.target):
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                out = Written(file)
                yield out
        self.digests[name] = out.digest

    def settle(self) -> None:
        """Wait until the disk holds every file; the first of them tell of its faults.  Raises OutputError."""
        with writing(self.target):
            if len(self.digests) > _MANY:
                os.sync()
            at_once(_settle, (self.folder / name for name in islice(self.digests, _MANY)))

    def put(self, name: str, data: bytes) -> None:
        """Write a file at once.  Raises OutputError."""
        with self.new(name) as out:
            out.write(data)

    def pour(self, name: str, pieces: Iterable[bytes]) -> None:
        """Write a file piece by piece.  Raises OutputError."""
        with self.new(name) as out:
            out.pour(pieces)

    def __getitem__(self, name: str) -> bytes:
        if name not in self.digests:
            raise KeyError(name)
        return (self.folder / name).read_bytes()

    def __iter__(self) -> Iterator[str]:
        return iter(self.digests)

    def __len__(self) -> int:
        return len(self.digests)
