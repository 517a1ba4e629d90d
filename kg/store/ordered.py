"""Values in an order, however many: those that do not fit in memory wait in a spool."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from heapq import merge
from itertools import chain, islice
from typing import Any, Generic, TypeVar

from kg.store.spool import Pile, Spool

__all__ = ["MOST", "Catalog", "Ordered", "catalog", "piled"]

T = TypeVar("T")
MOST = 50_000
"""So many values are sorted in memory, some 50 MB of statements: those of 2,000 reports of 500 words."""
# Packed together they share the words that they have in common; who asks for one by its name reads them all.
_TOGETHER, _BY_NAME = 64, 16


class Ordered(Generic[T]):
    """Values in the order of a key, equal ones in the order in which they came.

    At most `most` of them are in memory; more are sorted part by part into the spool, if any.

    >>> words = Ordered[str](None, key=len)
    >>> for word in ("three", "one", "two"):
    ...     words.add(word)
    >>> list(words)
    ['one', 'two', 'three']
    """

    def __init__(self, spool: Spool | None, *, key: Callable[[T], Any], most: int | None = None) -> None:
        self._spool = spool
        self._key = key
        self._most = MOST if most is None else most
        self._waiting: list[T] = []
        self._parts: list[Pile[T]] = []

    def add(self, value: T) -> None:
        """Take in a value.  Raises OutputError."""
        self._waiting.append(value)
        if self._spool is not None and len(self._waiting) > self._most:
            self._parts.append(piled(sorted(self._waiting, key=self._key), self._spool, few=0))
            self._waiting = []

    def update(self, values: Iterable[T]) -> Ordered[T]:
        """Take in many values.  Raises OutputError."""
        for value in values:
            self.add(value)
        return self

    def __iter__(self) -> Iterator[T]:
        self._waiting.sort(key=self._key)
        return merge(*self._parts, self._waiting, key=self._key) if self._parts else iter(self._waiting)


def piled(values: Iterable[T], spool: Spool | None, *, few: int | None = None) -> Pile[T]:
    """Values by their numbers: up to `few` in memory, more of them in the spool, if any."""
    pile = Pile[T](spool, few=MOST if few is None else few, together=_TOGETHER)
    for value in values:
        pile.add(value)
    return pile


class Catalog(Mapping[str, T]):
    """Values by their names, each read from the spool when it is asked for; names come in their order."""

    def __init__(self, values: Iterable[T], spool: Spool, *, name: Callable[[T], str]) -> None:
        self._name = name
        self._firsts: list[str] = []
        self._pile = Pile[T](spool, few=0, together=_BY_NAME)
        for value in values:
            if self._pile.add(value) % _BY_NAME == 0:
                self._firsts.append(name(value))

    def __getitem__(self, name: str) -> T:
        found = self._found(name)
        if found is None:
            raise KeyError(name)
        return found

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._found(name) is not None

    def __iter__(self) -> Iterator[str]:
        return map(self._name, self._pile)

    def __len__(self) -> int:
        return len(self._pile)

    def _found(self, name: str) -> T | None:
        at = bisect_right(self._firsts, name) - 1
        if at < 0:
            return None
        beside = self._pile.beside(at * _BY_NAME)
        place = bisect_left(beside, name, key=self._name)
        return beside[place] if place < len(beside) and self._name(beside[place]) == name else None


def catalog(values: Iterable[T], spool: Spool | None, *, name: Callable[[T], str]) -> Mapping[str, T]:
    """Values by their names, in the order of which they come: few in memory, many in the spool."""
    waiting = iter(values)
    few = list(islice(waiting, MOST))
    more = chain(few, waiting)
    if spool is None or len(few) < MOST:
        return {name(value): value for value in more}
    return Catalog(more, spool, name=name)
