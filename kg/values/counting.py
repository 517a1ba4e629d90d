"""Numbers of things in words."""

from __future__ import annotations

__all__ = ["counted"]


def counted(number: float, thing: str, things: str = "") -> str:
    """A number of things, as people say it; `things` are several that take more than an s.

    >>> counted(1, "claim"), counted(3_000, "claim"), counted(2, "entity", "entities"), counted(1.0, "second")
    ('1 claim', '3,000 claims', '2 entities', '1 second')
    """
    shown = f"{number:g}" if isinstance(number, float) else f"{number:,}"
    return f"{shown} {thing if number == 1 else things or thing + 's'}"
