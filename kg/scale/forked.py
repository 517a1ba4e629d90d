"""A function at work in a process forked off this one: it finds in memory all that this one holds."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
import warnings
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

__all__ = ["CAN_FORK", "Forked"]

R = TypeVar("R")

CAN_FORK = sys.platform == "linux"
"""Whether processes may be forked here: libraries of other systems do not bear it."""
_SIGNAL_OF_A_PARENT_S_DEATH = 1


class Forked(Generic[R]):
    """A function at work beside this process, which goes on meanwhile.

    What the process changes in memory, this one does not see; files that are open are the same in both, so
    that nobody may write to one that the other one writes to.  Neither outlives the other.
    """

    def __init__(self, function: Callable[[], R]) -> None:
        self._function = function
        context = get_context("fork")
        self._link, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(theirs, function, os.getpid()), daemon=True)
        # An interrupt that comes while the process starts would be told by it in a traceback of its own.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            with warnings.catch_warnings():
                # Threads are not in the new process; none of ours holds what it needs.
                warnings.simplefilter("ignore", DeprecationWarning)
                self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            theirs.close()

    def result(self) -> R:
        """What the function gives; raises what it raises.  Where the process has died it is called here."""
        try:
            answer = self._link.recv()
        except (EOFError, OSError):
            answer = None
        self._process.join()
        if answer is None:
            return self._function()
        value, failure = answer
        if failure is not None:
            raise failure
        return value  # type: ignore[no-any-return]

    def within(self, seconds: float | None) -> R:
        """What the function gives within so many seconds, None for as long as it takes.

        Raises what it raises, TimeoutError, and EOFError where the process has died.
        """
        if not self._link.poll(seconds):
            raise TimeoutError
        value, failure = self._link.recv()
        if failure is not None:
            raise failure
        return value  # type: ignore[no-any-return]

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.join()


def _work(link: Connection, function: Callable[[], R], parent: int) -> None:
    """Send what the function gives or raises, unless the parent is gone."""
    ctypes.CDLL(None).prctl(_SIGNAL_OF_A_PARENT_S_DEATH, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    # Whoever looks at a value writes beside it that it was looked at, and so makes a copy of it.
    gc.freeze()
    if os.getppid() != parent:
        return
    try:
        link.send((function(), None))
    except Exception as error:  # whatever it is, it is raised where the result is asked for
        link.send((None, error))
