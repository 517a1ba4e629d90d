"""One function over many items on worker processes that may die."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import Generic, TypeVar

from kg.errors import UsageError

__all__ = ["Lost", "in_order"]

T = TypeVar("T")
R = TypeVar("R")
_Task = tuple[list[T], Future[list[R]]]

# A task of several items costs one message there and one back; more than this and a dead worker costs much.
_CHUNK = 16
# How many tasks wait for each worker: enough that none is idle, few enough that memory stays bounded.
_AHEAD = 3
_TRIES = 2
_UNGUARDED = (
    "no worker process can start; a script that asks for several needs the guard "
    '`if __name__ == "__main__":` around what it runs.'
)


@dataclass(frozen=True, slots=True)
class Lost(Generic[T]):
    """An item whose worker died each time it was tried."""

    item: T


def in_order(
    function: Callable[[T], R], items: Iterable[T], *, jobs: int, chunk: int = _CHUNK
) -> Iterator[R | Lost[T]]:
    """What the function gives for each item, in the order of the items.

    With one job it is called here.  With more, function, items and results must pickle, and a worker that
    dies (killed, out of memory) costs no result: what was under way is tried again, item by item in a process
    of its own, and an item that kills that process too is given back as `Lost`.  Raises UsageError where no
    worker can start.
    """
    if jobs <= 1:
        yield from map(function, items)
        return
    with _Workers(function, jobs=jobs) as workers:
        yield from workers.run(_tasks(iter(items), chunk))


def _tasks(items: Iterator[T], size: int) -> Iterator[list[T]]:
    while task := list(islice(items, size)):
        yield task


class _Workers(Generic[T, R]):
    """A pool that is started anew when one of its processes has died."""

    def __init__(self, function: Callable[[T], R], *, jobs: int) -> None:
        self._function = function
        self._jobs = jobs
        self._pool = _pool(jobs)
        try:
            self._pool.submit(_ready).result()
        except BrokenProcessPool as error:
            raise UsageError(_UNGUARDED) from error

    def __enter__(self) -> _Workers[T, R]:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def run(self, tasks: Iterator[list[T]]) -> Iterator[R | Lost[T]]:
        """The results of the tasks in their order."""
        under_way = deque((task, self._submit(task)) for task in islice(tasks, self._jobs * _AHEAD))
        while under_way:
            task, future = under_way.popleft()
            try:
                found: Sequence[R | Lost[T]] = future.result()
            except BrokenProcessPool:
                found = self._one_by_one(task)
                under_way = deque(self._rescued(under_way))
            under_way.extend((more, self._submit(more)) for more in islice(tasks, 1))
            yield from found

    def _submit(self, task: list[T]) -> Future[list[R]]:
        try:
            return self._pool.submit(_each, self._function, task)
        except BrokenProcessPool:
            self._restart()
            return self._pool.submit(_each, self._function, task)

    def _restart(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = _pool(self._jobs)

    def _one_by_one(self, task: list[T]) -> list[R | Lost[T]]:
        """The results of a task whose pool broke, in a process where an item can hurt none but itself."""
        self._restart()
        with _Lone(self._function) as lone:
            return [lone.result(item) for item in task]

    def _rescued(self, under_way: Iterable[_Task[T, R]]) -> Iterator[_Task[T, R]]:
        for task, future in under_way:
            yield task, future if _is_done(future) else self._submit(task)


def _is_done(future: Future[list[R]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


class _Lone(Generic[T, R]):
    """One process that takes one item at a time."""

    def __init__(self, function: Callable[[T], R]) -> None:
        self._function = function
        self._pool = _pool(1)

    def __enter__(self) -> _Lone[T, R]:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def result(self, item: T) -> R | Lost[T]:
        """What the function gives, or the item itself as lost when its process died each time."""
        for _ in range(_TRIES):
            try:
                return self._pool.submit(self._function, item).result()
            except BrokenProcessPool:
                self._pool.shutdown(wait=True, cancel_futures=True)
                self._pool = _pool(1)
        return Lost(item)


def _ready() -> None:
    """What a worker does first, so that one that cannot start is told from one that dies of its work."""


def _each(function: Callable[[T], R], items: list[T]) -> list[R]:
    return [function(item) for item in items]


def _pool(jobs: int) -> ProcessPoolExecutor:
    # A forked process would inherit the locks of the progress display's thread in whatever state they are.
    return ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn"))
