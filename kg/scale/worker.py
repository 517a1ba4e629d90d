"""A process that applies a function to what it is sent, and ends with the process that started it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

__all__ = ["DiedError", "Worker", "prepare"]

T = TypeVar("T")
R = TypeVar("R")

# A forked process would inherit the locks of the progress display's thread in whatever state they are.
_CONTEXT = get_context("spawn")
# Windows has no signals to hold back.
_CAN_BLOCK = hasattr(signal, "pthread_sigmask")


class DiedError(Exception):
    """The process is no more."""


def prepare() -> None:
    """Start what counts the resources of processes; workers started later then keep interrupts held back."""
    resource_tracker.ensure_running()


class Worker(Generic[T, R]):
    """A process that is started anew when it is asked after it has died.

    A pipe joins the two and nothing else: named semaphores, as queues need them, outlive a killed build.
    """

    def __init__(self, function: Callable[[T], R]) -> None:
        self._function = function
        self._lock = threading.Lock()
        self._stopped = False
        self._start()

    def _start(self) -> None:
        with self._lock:
            if self._stopped:
                raise DiedError
            self._link, theirs = _CONTEXT.Pipe()
            self._process = _CONTEXT.Process(target=_work, args=(theirs, self._function), daemon=True)
            # An interrupt that comes while the process starts would be told by it in a traceback of its own.
            with _without_interrupts():
                self._process.start()
            theirs.close()
        self._is_ready = self._has_died = False

    def ready(self) -> None:
        """Wait until the process takes items; raises DiedError."""
        if not self._is_ready:
            self._answer()
            self._is_ready = True

    def results(self, items: Sequence[T], *, seconds: float | None = None) -> list[R]:
        """What the function gives for each item; raises what it raises, DiedError, and TimeoutError.

        It may take so many seconds, None for as long as it takes; who raises TimeoutError is to be stopped.
        """
        if self._has_died:
            self._start()
        self.ready()
        try:
            self._link.send(items)
        except OSError as error:
            self._end()
            raise DiedError from error
        if not self._link.poll(seconds):
            raise TimeoutError
        found, failure = self._answer()
        if failure is not None:
            raise failure
        return list(found)

    def stop(self) -> None:
        """End the process, whatever it is doing; who waits for it gets DiedError."""
        with self._lock:
            self._stopped = True
            self._process.terminate()
            self._process.join()

    def _answer(self) -> Any:
        try:
            return self._link.recv()
        except (EOFError, OSError) as error:
            self._end()
            raise DiedError from error

    def _end(self) -> None:
        # The pipe tells a death, not `is_alive`: while another thread, as it starts a process, waits for
        # this one in passing, that says that it lives.
        self._has_died = True
        self._link.close()
        self._process.join()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    if not _CAN_BLOCK:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(link: Connection, function: Callable[[Any], Any]) -> None:
    """Answer until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if _CAN_BLOCK:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    try:
        link.send(None)
        while True:
            link.send(_applied(function, link.recv()))
    except (EOFError, BrokenPipeError):
        return


def _applied(function: Callable[[Any], Any], items: Sequence[Any]) -> tuple[list[Any], Exception | None]:
    try:
        return [function(item) for item in items], None
    except Exception as error:  # whatever it is, it is raised where the function was asked for
        return [], error
