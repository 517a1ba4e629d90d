"""Packed bytes as a stream of unpacked ones: gzip, bzip2, xz, and what pages are sent in."""

from __future__ import annotations

import bz2
import importlib
import io
import lzma
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from kg.documents.corpora.member import refusal

__all__ = ["PACKINGS", "Packing", "Unpacker", "coding", "unpacked"]

# Text packs to a tenth or so, and the most repetitive of it to a hundredth; what grows beyond that after so
# many bytes was made to fill memory or time.
_MAX_RATIO = 200
_UNJUDGED = 64 * 2**20
_CHUNK = 2**18
# The dictionary of the best preset of xz needs a quarter of this.
_XZ_MEMORY = 256 * 2**20
_MEMORY = "Memory usage limit"
_GZIP, _DEFLATE, _BARE_DEFLATE = 31, 15, -15


class Unpacker(Protocol):
    """One packed stream, with the interface of bz2 and lzma; `unused_data` is what follows its end."""

    @property
    def eof(self) -> bool:
        """Whether its end is reached."""

    @property
    def needs_input(self) -> bool:
        """Whether it can give nothing more without more packed bytes."""

    @property
    def unused_data(self) -> bytes:
        """The packed bytes after its end."""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Some of what the bytes unpack to."""


Packing = Callable[[], Unpacker]


def unpacked(packed: io.BufferedIOBase, packing: Packing, *, place: str) -> io.BufferedReader:
    """What the stream unpacks to, as a stream; several packed streams in a row are one.

    Reading it raises DocumentError where the bytes are damaged or cut off, or unpack to more than text can.
    """
    return io.BufferedReader(_Unpacked(packed, packing, place), _CHUNK)


class _Unpacked(io.RawIOBase):
    def __init__(self, packed: io.BufferedIOBase, packing: Packing, place: str) -> None:
        self._packed = packed
        self._packing = packing
        self._place = place
        self._unpacker = packing()
        self._held = b""
        self._taken = 0
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._some(len(buffer))
        except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError) as error:
            if _MEMORY in str(error):
                raise refusal("unpacking it would fill memory", place=self._place) from error
            raise refusal("its packing is damaged", place=self._place, remedy="get it again") from error
        self._given += len(data)
        if self._given > _UNJUDGED and self._given > _MAX_RATIO * self._taken:
            raise refusal("it would unpack to far more than text does", place=self._place)
        buffer[: len(data)] = data
        return len(data)

    def _some(self, most: int) -> bytes:
        """The next bytes, at most so many; none at the end."""
        while True:
            if self._unpacker.eof and not self._begin_next():
                return b""
            asks = self._unpacker.needs_input
            packed = self._more() if asks else b""
            data = self._unpacker.decompress(packed, most)
            if data:
                return data
            if asks and not packed and not self._unpacker.eof:
                raise refusal("it is cut off", place=self._place, remedy="get it again")

    def _begin_next(self) -> bool:
        """Whether another packed stream follows the one that ended; zeros may fill the space between."""
        rest = self._unpacker.unused_data.lstrip(b"\0")
        while not rest and (more := self._more()):
            rest = more.lstrip(b"\0")
        if rest:
            self._unpacker, self._held = self._packing(), rest
        return bool(rest)

    def _more(self) -> bytes:
        if self._held:
            data, self._held = self._held, b""
            return data
        data = self._packed.read(_CHUNK)
        self._taken += len(data)
        return data


class _Zlib:
    """zlib with the interface of its sisters; `bits` choose among gzip, zlib and bare deflate."""

    def __init__(self, bits: int) -> None:
        self._inner = zlib.decompressobj(bits)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


class _Brotli:
    """Brotli with the interface of its sisters; it may give more than it is asked for, which then waits."""

    unused_data = b""

    def __init__(self) -> None:
        brotli = importlib.import_module("brotli")
        self._inner: Any = brotli.Decompressor()
        self._failures = brotli.error
        self._ready = b""

    @property
    def eof(self) -> bool:
        return not self._ready and bool(self._inner.is_finished())

    @property
    def needs_input(self) -> bool:
        return not self._ready and bool(self._inner.can_accept_more_data())

    def decompress(self, data: bytes, max_length: int) -> bytes:
        if not self._ready:
            try:
                self._ready = self._inner.process(data, output_buffer_limit=max_length)
            except self._failures as error:
                raise ValueError("no Brotli stream") from error
        given, self._ready = self._ready[:max_length], self._ready[max_length:]
        return given


PACKINGS: dict[str, tuple[bytes, Packing]] = {
    ".gz": (b"\x1f\x8b", partial(_Zlib, _GZIP)),
    ".bz2": (b"BZh", bz2.BZ2Decompressor),
    ".xz": (b"\xfd7zXZ\0", partial(lzma.LZMADecompressor, memlimit=_XZ_MEMORY)),
}
"""The packings of files by suffix, each with the bytes that it begins with."""


def coding(name: str, data: bytes) -> Packing | None:
    """The packing that the Content-Encoding of an answer names (RFC 9110, 8.4.1); None for none.

    Crawlers keep the header and store the page unpacked, so that the bytes decide where they can.  Raises
    ValueError for a coding that is not known.
    """
    match name.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip":
            return partial(_Zlib, _GZIP) if data.startswith(b"\x1f\x8b") else None
        case "deflate":
            zlibbed = len(data) > 1 and data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
            return partial(_Zlib, _DEFLATE if zlibbed else _BARE_DEFLATE)
        case "br":
            return _Brotli
        case _:
            raise ValueError(name)
