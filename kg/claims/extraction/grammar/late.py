"""Patterns that are compiled when they are first tried: many never are on a page of another language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

__all__ = ["Late"]


class Late:
    r"""A pattern by its source; what was asked of it once is kept, so that it costs no more than any pattern.

    A match that it finds knows the compiled pattern and not this one: `match.re is one` never holds.

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

    def __init__(self, source: str, flags: int = 0) -> None:
        """Take a regular expression, of which a fault shows only when it is tried."""
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # `re` keeps the last patterns that it compiled, so that each is compiled once for all that is asked.
        found = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)
        return found
