"""What was found in a sentence is kept for the next rule that asks for the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, wraps
from typing import TypeVar

__all__ = ["remembered"]

T = TypeVar("T")

_SENTENCES = 512
# Longer texts are no sentences; to keep them would keep whole documents.
_LONGEST = 1_000


def remembered(find: Callable[[str], Iterable[T]]) -> Callable[[str], tuple[T, ...]]:
    """The same search, made once for each of the last sentences.

    >>> remembered(str.split)("one two")
    ('one', 'two')
    """

    @lru_cache(maxsize=_SENTENCES)
    def kept(plain: str) -> tuple[T, ...]:
        return tuple(find(plain))

    @wraps(find)
    def found(plain: str) -> tuple[T, ...]:
        return kept(plain) if len(plain) <= _LONGEST else tuple(find(plain))

    return found
