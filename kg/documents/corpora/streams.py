"""Reading a stream whole pieces at a time."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader

from kg.documents.corpora.member import refusal

__all__ = ["exactly", "lines", "skip"]

_PIECE = 2**20


def exactly(stream: BufferedReader, size: int, *, place: str) -> bytes:
    """The next `size` bytes; raises DocumentError where the stream ends before them."""
    pieces: list[bytes] = []
    missing = size
    while missing and (piece := stream.read(min(missing, _PIECE))):
        pieces.append(piece)
        missing -= len(piece)
    if missing:
        raise refusal("it is cut off", place=place, remedy="get it again")
    return b"".join(pieces)


def skip(stream: BufferedReader, size: int, *, place: str) -> None:
    """Pass over the next `size` bytes; raises DocumentError where the stream ends before them."""
    missing = size
    while missing and (piece := stream.read(min(missing, _PIECE))):
        missing -= len(piece)
    if missing:
        raise refusal("it is cut off", place=place, remedy="get it again")


def lines(stream: BufferedReader, *, most: int) -> Iterator[bytes | None]:
    """The lines of the stream without their ends, None for each that is longer than `most` bytes."""
    while line := stream.readline(most + 1):
        if len(line) <= most or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        while (rest := stream.readline(_PIECE)) and not rest.endswith(b"\n"):
            pass
        yield None
