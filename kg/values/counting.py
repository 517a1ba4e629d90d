"""Numbers of things in words."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["counted", "listing"]

_SHOWN = 10


def counted(number: float, thing: str, things: str = "") -> str:
    """A number of things, as people say it; `things` are several that take more than an s.

    >>> counted(1, "claim"), counted(3_000, "claim"), counted(2, "entity", "entities"), counted(1.0, "second")
    ('1 claim', '3,000 claims', '2 entities', '1 second')
    """
    shown = f"{number:g}" if isinstance(number, float) else f"{number:,}"
    return f"{shown} {thing if number == 1 else things or thing + 's'}"


def listing(head: str, items: Sequence[object]) -> str:
    """A head and the first ten items below it, as a notebook shows what may be long.

    >>> print(listing("<2 rows>", ["a", "b"]))
    <2 rows>
      a
      b
    """
    more = len(items) - _SHOWN
    rest = [f"  \u2026 and {more:,} more"] if more > 0 else []
    return "\n".join([head, *(f"  {each}" for each in items[:_SHOWN]), *rest])
