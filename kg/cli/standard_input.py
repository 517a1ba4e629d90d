"""What stands on standard input, within the bounds of a document."""

from __future__ import annotations

import sys

from kg.documents.files import MAX_BYTES

__all__ = ["standard_input"]


def standard_input() -> bytes:
    """The bytes up to the first that makes a document too large; none where the stream is closed."""
    return sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
