"""What stands on standard input, within the bounds of a document."""

from __future__ import annotations

import sys

from kg.documents.files import MAX_BYTES, bounded

__all__ = ["standard_input"]


def standard_input() -> bytes:
    """The bytes, none where the stream is closed; raises DocumentError where no document is so large."""
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
    return bounded(data, name="standard input") if data else data
