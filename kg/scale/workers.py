"""One function over many items on worker processes that may die."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from queue import SimpleQueue
from typing import Generic, TypeVar

from kg.errors import UsageError
from kg.scale.worker import DiedError, Worker, prepare

__all__ = ["Lost", "in_order"]

T = TypeVar("T")
R = TypeVar("R")

# A task of several items costs one message there and one back; more than this and a dead worker costs much.
_CHUNK = 16
_CHUNK_BYTES = 2**20
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
    function: Callable[[T], R],
    items: Iterable[T],
    *,
    jobs: int,
    chunk: int = _CHUNK,
    size: Callable[[T], int] = lambda item: 0,
) -> Iterator[R | Lost[T]]:
    """What the function gives for each item, in the order of the items.

    With one job it is called here.  With more, function, items and results must pickle, and a worker that
    dies (killed, out of memory) costs no result: what it had under way is tried again, item by item, and an
    item that kills its worker each time is given back as `Lost`.  Items of large `size`, in bytes, are sent a
    few at a time.  Raises UsageError where no worker can start.
    """
    if jobs <= 1:
        yield from map(function, items)
        return
    with _Workers(function, jobs=jobs) as workers:
        yield from workers.run(_tasks(items, chunk, size))


def _tasks(items: Iterable[T], chunk: int, size: Callable[[T], int]) -> Iterator[list[T]]:
    task: list[T] = []
    filled = 0
    for item in items:
        task.append(item)
        filled += size(item)
        if len(task) == chunk or filled >= _CHUNK_BYTES:
            yield task
            task, filled = [], 0
    if task:
        yield task


class _Workers(Generic[T, R]):
    """Several processes, each of which a thread waits for; one that has died is started anew."""

    def __init__(self, function: Callable[[T], R], *, jobs: int) -> None:
        prepare()
        self._jobs = jobs
        self._threads = ThreadPoolExecutor(max_workers=jobs)
        self._workers = [Worker(function) for _ in range(jobs)]
        self._idle: SimpleQueue[Worker[T, R]] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)

    def __enter__(self) -> _Workers[T, R]:
        try:
            self._workers[0].ready()
        except DiedError as error:
            self.__exit__()
            raise UsageError(_UNGUARDED) from error
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.stop()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def run(self, tasks: Iterator[list[T]]) -> Iterator[R | Lost[T]]:
        """The results of the tasks in their order."""
        under_way = deque(
            self._threads.submit(self._done, task) for task in islice(tasks, self._jobs * _AHEAD)
        )
        while under_way:
            found = under_way.popleft().result()
            under_way.extend(self._threads.submit(self._done, task) for task in islice(tasks, 1))
            yield from found

    def _done(self, task: list[T]) -> list[R | Lost[T]]:
        worker = self._idle.get()
        try:
            return [*worker.results(task)]
        except DiedError:
            return [self._alone(worker, item) for item in task]
        finally:
            self._idle.put(worker)

    def _alone(self, worker: Worker[T, R], item: T) -> R | Lost[T]:
        for _ in range(_TRIES):
            try:
                return worker.results([item])[0]
            except DiedError:
                continue
        return Lost(item)
