"""The files of a build while they are written: each with its length and hash, none held in memory."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

__all__ = ["Digest", "Files", "Written"]


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
        self._length += len(data)
        return self._file.write(data)

    def flush(self) -> None:
        """Hand everything to the system."""
        self._file.flush()

    @property
    def digest(self) -> Digest:
        """Length and hash of what has been written."""
        return Digest(self._length, self._hash.hexdigest())


class Files(Mapping[str, bytes]):
    """Files below a folder by their names; a file is read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.digests: dict[str, Digest] = {}

    @contextmanager
    def new(self, name: str) -> Iterator[Written]:
        """Write a file; when the block ends it is on the disk.  Raises OSError."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            out = Written(file)
            yield out
            file.flush()
            os.fsync(file.fileno())
        self.digests[name] = out.digest

    def put(self, name: str, data: bytes) -> None:
        """Write a file at once.  Raises OSError."""
        with self.new(name) as out:
            out.write(data)

    def __getitem__(self, name: str) -> bytes:
        if name not in self.digests:
            raise KeyError(name)
        return (self.folder / name).read_bytes()

    def __iter__(self) -> Iterator[str]:
        return iter(self.digests)

    def __len__(self) -> int:
        return len(self.digests)
