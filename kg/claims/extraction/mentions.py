"""Things found in a page, in the order of their places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from kg.claims.extraction.page import Span

__all__ = ["Mentions"]

T = TypeVar("T")


class Mentions(Generic[T]):
    """Pairs of a span and the thing it names, sorted; spans do not overlap."""

    def __init__(self, pairs: Iterable[tuple[Span, T]] = ()) -> None:
        self._pairs = sorted(pairs, key=lambda pair: pair[0])
        self._starts = [span.start for span, _ in self._pairs]

    def within(self, start: int, end: int) -> list[tuple[Span, T]]:
        """The mentions that lie wholly between two offsets."""
        found = []
        for place in range(bisect_left(self._starts, start), len(self._pairs)):
            span, thing = self._pairs[place]
            if span.start >= end:
                break
            if span.end <= end:
                found.append((span, thing))
        return found

    def __iter__(self) -> Iterator[tuple[Span, T]]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)
