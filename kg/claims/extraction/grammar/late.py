"""Patterns that are compiled when they are first tried: many never are on a page of another language."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from typing import Any

from kg.claims.extraction.grammar.openings import guarded

__all__ = ["Late"]

_TRIES = ("search", "match", "fullmatch", "finditer")


class Late:
    r"""A pattern by its source; what was asked of it once is kept, so that it costs no more than any pattern.

    Where a sketch of it is known, it is compiled when a text first holds what the sketch has.  A match that
    it finds knows the compiled pattern and not this one: `match.re is one` never holds.

    >>> Late(r"(\w+) buys").search("Alder buys Birch")[1]
    'Alder'
    """

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]
    split: Callable[..., list[str]]
    findall: Callable[..., list[Any]]
    groupindex: Mapping[str, int]
    flags: int

    def __init__(self, source: str, flags: int = 0, *, look: str = "", sketch: Sequence[str] = ()) -> None:
        """Take a regular expression, of which a fault shows when it is tried, and what is read off it."""
        self.pattern = source
        self._flags = flags
        self._look = look
        self._sketch = sketch

    def __getattr__(self, name: str) -> Any:
        if name in _TRIES and self._sketch:
            found: Any = partial(self._tried, name)
        else:
            found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found

    def _tried(self, name: str, text: str, start: int = 0, end: int = sys.maxsize) -> Any:
        """What the compiled pattern finds, if it may find anything."""
        if self._may_match(text, start, end):
            return getattr(self._compiled, name)(text, start, end)
        return iter(()) if name == "finditer" else None

    def _may_match(self, text: str, start: int, end: int) -> bool:
        for piece in self._sketch:
            found = _compiled(piece).search(text, start, end)
            if found is None:
                return False
            # Another match of the piece may end sooner than this one.
            start = found.start() + 1
        return True

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(guarded(self.pattern, self._flags, look=self._look), self._flags)
        for name in _TRIES:
            setattr(self, name, getattr(compiled, name))
        return compiled


@cache
def _compiled(piece: str) -> re.Pattern[str]:
    """A piece of sketches: many have it, more than `re` keeps."""
    return re.compile(piece)
