"""Files of a build that are written at once, for none of them needs another one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from types import TracebackType

from kg.export.files import Digest, Files
from kg.scale.forked import CAN_FORK, Forked

__all__ = ["Writers"]


class Writers:
    """What writes files of a build: one after the other, or each in a process of its own.

    Up to `jobs` processes write beside this one; with one job, and where none can be forked, everything is
    written here.  When the block ends, all is written.  Raises what a writer raises.
    """

    def __init__(self, files: Files, *, jobs: int) -> None:
        self._files = files
        self._jobs = jobs if CAN_FORK else 1
        self._at_work: deque[Forked[dict[str, Digest]]] = deque()

    def start(self, write: Callable[[], None]) -> None:
        """Have something write files which nobody else writes."""
        if self._jobs <= 1:
            write()
            return
        if len(self._at_work) == self._jobs:
            self._take()
        self._at_work.append(Forked(partial(_written, self._files, write)))

    def __enter__(self) -> Writers:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        try:
            while self._at_work and kind is None:
                self._take()
        finally:
            for each in self._at_work:
                each.stop()

    def _take(self) -> None:
        self._files.digests.update(self._at_work[0].result())
        self._at_work.popleft()


def _written(files: Files, write: Callable[[], None]) -> dict[str, Digest]:
    """What is told of the files that a writer writes."""
    before = frozenset(files.digests)
    write()
    return {name: digest for name, digest in files.digests.items() if name not in before}
