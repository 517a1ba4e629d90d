"""N-Quads in pieces, each named by its content: written again it is the same file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.export.files import Digest
from kg.scale.addresses import Folder

__all__ = ["SHARDS", "Shard", "pieces", "put_shard"]

SHARDS = "shards/"
"""What the names of all shards begin with."""
# Loaders of clustered stores take files of some ten megabytes in parallel.
_PIECE = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Shard:
    """The name of a shard, and the digest of its content."""

    name: str
    digest: Digest


def put_shard(folder: Folder, data: bytes) -> Shard:
    """Write a shard, unless it is there; raises OutputError."""
    sha256 = hashlib.sha256(data).hexdigest()
    name = f"{SHARDS}{sha256[:32]}.nq"
    if not folder.has(name):
        folder.put(name, data)
    return Shard(name, Digest(len(data), sha256))


def pieces(chunks: Iterable[bytes], *, size: int = _PIECE) -> Iterator[bytes]:
    r"""The chunks joined to pieces that are no longer than `size`, or one chunk.

    >>> list(pieces([b"one\n", b"two\n", b"three\n"], size=8))
    [b'one\ntwo\n', b'three\n']
    """
    waiting: list[bytes] = []
    length = 0
    for chunk in chunks:
        if waiting and length + len(chunk) > size:
            yield b"".join(waiting)
            waiting, length = [], 0
        waiting.append(chunk)
        length += len(chunk)
    if waiting:
        yield b"".join(waiting)
