"""Pieces of bytes in a file of the system, of which memory holds only the places."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import eq
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Generic, TypeVar, cast, overload
from weakref import finalize

from kg.errors import OutputError
from kg.errors import Place as Where

__all__ = ["Lookup", "Pile", "Place", "Spool", "writing"]

P = TypeVar("P")
T = TypeVar("T")
_PROTOCOL = 5
# Who asks for one value often asks for its neighbours.
_AT_HAND = 64
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


class Pile(Sequence[T]):
    """Values by the numbers in which they come; once they are more than `few` they lie in the spool, if any.

    So many lie `together` in one piece, which is read as a whole; the last ones wait until they are as many.

    >>> pile = Pile[str](Spool(Path("/tmp")), few=1)
    >>> pile.add("one"), pile.add("two")
    (0, 1)
    >>> pile[0], pile[1], len(pile)
    ('one', 'two', 2)
    """

    def __init__(self, spool: Spool | None, *, few: int, together: int = 1) -> None:
        self._spool = spool
        self._few = few
        self._together = together
        self._held: list[T] = []
        self._places: list[Place] = []
        self._read = lru_cache(_AT_HAND)(partial(_values, spool, self._places))

    def add(self, value: T) -> int:
        """Keep a value; its number.  Raises OutputError."""
        self._held.append(value)
        length = len(self)
        if length > self._few and len(self._held) >= self._together and self._spool is not None:
            self._put(self._spool)
        return length - 1

    def _put(self, spool: Spool) -> None:
        """Put into the spool what fills whole pieces."""
        size = self._together
        whole = len(self._held) - len(self._held) % size
        for start in range(0, whole, size):
            self._places.append(spool.add(pickle.dumps(self._held[start : start + size], _PROTOCOL)))
        self._held = self._held[whole:]

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        if not self._places:
            return self._held[index]
        if isinstance(index, slice):
            return [self[number] for number in range(len(self))[index]]
        number = range(len(self))[index]
        return self.beside(number)[number % self._together]

    def beside(self, number: int) -> list[T]:
        """The values that lie in one piece with that of a number, itself among them."""
        piece = number // self._together
        if piece < len(self._places):
            return self._read(piece)
        start = (piece - len(self._places)) * self._together
        return self._held[start : start + self._together]

    def __iter__(self) -> Iterator[T]:
        for piece in range(len(self._places)):
            yield from _values(self._spool, self._places, piece)
        yield from self._held

    def __len__(self) -> int:
        return len(self._held) + len(self._places) * self._together

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # like a list: equal by what it holds


def _values(spool: Spool | None, places: Sequence[Place], piece: int) -> list[Any]:
    """The values of a piece, which this process has written."""
    assert spool is not None  # noqa: S101 - without a spool no piece has a place
    return cast("list[Any]", pickle.loads(spool.get(places[piece])))  # noqa: S301


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
