"""A bound on the time that one document may take."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from kg.errors import DocumentError, Place

__all__ = ["bounded_time", "seconds_for"]

# Dense text takes some six seconds a megabyte on a slow core; what takes many times that will take for ever.
_SECONDS = 60.0
_SECONDS_A_MEGABYTE = 60.0


def seconds_for(size: int) -> float:
    """The seconds of computing that a document of so many bytes may take.

    >>> seconds_for(0), seconds_for(2_000_000)
    (60.0, 180.0)
    """
    return _SECONDS + _SECONDS_A_MEGABYTE * size / 1e6


@contextmanager
def bounded_time(seconds: float, *, file: str) -> Iterator[None]:
    """A block that raises DocumentError once it has computed for longer than `seconds`.

    Time in which the process waits does not count, so that a busy machine refuses nothing that an idle one
    accepts.  Only the main thread of a process can be bounded so, and only where the system has such timers;
    elsewhere the block runs unbounded.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        problem = f"the document takes more than {seconds:.0f} seconds to extract"
        raise DocumentError(problem, place=Place(file=file), remedy="leave it out, or split it")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
