"""What the worker processes of the tests do; it imports little, for each process imports it anew."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from kg.scale.batches import Row, extract

__all__ = ["always_dies", "dies_once", "extract_or_die", "fails", "square"]


def square(number: int) -> int:
    return number * number


def dies_once(marks: Path, wanted: frozenset[int], number: int) -> int:
    """Die the first time that a wanted number comes."""
    mark = marks / str(number)
    if number in wanted and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def always_dies(number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def fails(number: int) -> int:
    if number == 5:
        raise ValueError("five")
    return number


def extract_or_die(address: str, *, marks: Path, once: frozenset[str], always: str = "") -> Row:
    """Extract a document, but die the first time that a wanted one comes, and each time at one of them."""
    mark = marks / Path(address).name
    if address == always or (address in once and not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return extract(address)
