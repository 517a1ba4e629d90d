"""Which of the patterns of the rules are tried."""

from __future__ import annotations

from tests.conftest import SOAK

__all__ = ["EVERY"]

EVERY = 1 if SOAK else 4
"""One of so many is tried: to compile a pattern takes longer than to read with it."""
