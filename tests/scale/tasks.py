"""What the workers of the tests do, and whether they are gone; it imports little: each imports it anew."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from kg.scale.batches import Row, extract

__all__ = ["always_dies", "dies_once", "extract_or_die", "fails", "gone", "square"]


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


def gone(number: int) -> bool:
    """Whether a process ends soon; one that nobody waits for stays as a zombie."""
    for _ in range(500):
        status = Path(f"/proc/{number}/stat")
        if not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.02)
    return False
