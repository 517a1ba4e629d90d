"""Data inside a page: JSON that no markup can end, packed where it is large."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from dataclasses import dataclass

from markupsafe import Markup

__all__ = ["Block", "block", "packed"]

_PACK_FROM = 60_000
# Deflated, no flags, no time, nothing special in the packing, on a system that is not named.
_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
# The levels above it leave up to a fortieth less, and take up to three times the time.
_LEVEL = 6
_BREAKERS = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One script element that is never run: its id, its media type and its content."""

    id: str
    type: str
    content: str

    def markup(self) -> Markup:
        """The content for the template: `block` has escaped what could end the element."""
        return Markup(self.content)  # noqa: S704


def block(name: str, value: object) -> Block:
    r"""The value as JSON, above 60,000 characters as gzip in base64.

    Every character that could end a script element is written as an escape.

    >>> block("data", {"name": "</script>"}).content
    '{"name":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    if len(text) < _PACK_FROM:
        return Block(id=name, type="application/json", content=text.translate(_BREAKERS))
    return packed(name, text)


def packed(name: str, text: str) -> Block:
    """A text as gzip in base64; neither the time nor the system of packing is part of it."""
    small = _gzip(text.encode("utf-8", "surrogatepass"))
    return Block(id=name, type="application/gzip", content=base64.b64encode(small).decode("ascii"))


def _gzip(data: bytes) -> bytes:
    """The data as one member of a gzip file (RFC 1952).

    The module `gzip` writes the system into the header, and not in every version of Python the same way.
    """
    body = zlib.compress(data, level=_LEVEL, wbits=-zlib.MAX_WBITS)
    return _HEADER + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)
