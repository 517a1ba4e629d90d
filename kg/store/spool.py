"""Pieces of bytes in a file of the system, of which memory holds only the places."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Generic, TypeVar, cast
from weakref import finalize

from kg.errors import OutputError
from kg.errors import Place as Where

__all__ = ["Lookup", "Pile", "Place", "Spool", "writing"]

P = TypeVar("P")
T = TypeVar("T")
_PROTOCOL = 5
Place = tuple[int, int]
"""Where a piece begins, and how long it is."""


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """A block in which what the system refuses is told as an OutputError about the output folder."""
    try:
        yield
    except OSError as error:
        problem = f"the output cannot be written ({error.strerror or error})"
        remedy = "check space and rights, then build again"
        raise OutputError(problem, place=Where(file=str(target)), remedy=remedy) from error


class Spool:
    """A file without a name in a folder; it grows piece by piece and goes with its last user.

    Errors name the folder `target`, for whose sake it is written.

    >>> spool = Spool(Path("/tmp"))
    >>> first, second = spool.add(b"one"), spool.add(b"two")
    >>> spool.get(first), spool.get(second)
    (b'one', b'two')
    """

    def __init__(self, folder: Path, *, target: Path | None = None) -> None:
        self._target = target or folder
        self._length = 0
        with writing(self._target):
            # Without a buffer nothing waits that a full disk could refuse when the file is closed.
            self._file = TemporaryFile(dir=folder, buffering=0)  # noqa: SIM115
        finalize(self, self._file.close)

    def add(self, piece: bytes) -> Place:
        """Append a piece.  Raises OutputError."""
        rest = memoryview(piece)
        with writing(self._target):
            while rest:
                rest = rest[self._file.write(rest) :]
        self._length += len(piece)
        return self._length - len(piece), len(piece)

    def get(self, place: Place) -> bytes:
        """The piece at a place; several threads may ask at once.  Raises OSError."""
        start, length = place
        return os.pread(self._file.fileno(), length, start)


class Pile(Generic[T]):
    """Values by the numbers in which they come; once they are more than `few` all lie in the spool, if any.

    >>> pile = Pile[str](Spool(Path("/tmp")), few=1)
    >>> pile.add("one"), pile.add("two")
    (0, 1)
    >>> pile[0], pile[1], len(pile)
    ('one', 'two', 2)
    """

    def __init__(self, spool: Spool | None, *, few: int) -> None:
        self._spool = spool
        self._few = few
        self._held: list[T] = []
        self._places: list[Place] = []

    def add(self, value: T) -> int:
        """Keep a value; its number.  Raises OutputError."""
        self._held.append(value)
        spool = self._spool
        if spool is not None and len(self) > self._few:
            self._places += [spool.add(pickle.dumps(each, _PROTOCOL)) for each in self._held]
            self._held = []
        return len(self) - 1

    def __getitem__(self, number: int) -> T:
        held, spool = self._held, self._spool
        if held or spool is None:
            return held[number]
        # This process has written what it reads here.
        return cast("T", pickle.loads(spool.get(self._places[number])))  # noqa: S301

    def __len__(self) -> int:
        return len(self._held) + len(self._places)


@dataclass(frozen=True, slots=True)
class Lookup(Mapping[str, T], Generic[P, T]):
    """Values by name, each read from its place when it is asked for."""

    places: Mapping[str, P]
    read: Callable[[P], T]

    def __getitem__(self, name: str) -> T:
        return self.read(self.places[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)

    def __contains__(self, name: object) -> bool:
        return name in self.places
