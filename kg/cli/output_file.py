"""What a command writes: a file, whole or not at all, or standard output."""

from __future__ import annotations

import sys
from pathlib import Path

from kg.errors import OutputError, Place

__all__ = ["written"]

_STANDARD = Path("-")


def written(data: bytes, output: Path | None) -> None:
    """Put the bytes into a file, or on standard output; raises OutputError."""
    if output is None or output == _STANDARD:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        _put(output, data)
    except OSError as error:
        problem = f"the file cannot be written ({error.strerror or error})"
        raise OutputError(problem, place=Place(file=str(output)), remedy="name another file") from error


def _put(output: Path, data: bytes) -> None:
    """The bytes in the place of a file, whole or not at all; a device or pipe is written to."""
    if output.exists() and not output.is_file():
        output.write_bytes(data)
        return
    part = output.with_name(f".{output.name}.part")
    part.write_bytes(data)
    part.replace(output)
