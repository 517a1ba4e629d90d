"""What a person may set about the service, and the limits of one query."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["LOOPBACK", "SMALL", "Limits", "Settings"]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})
"""The names of this machine for itself."""
SMALL = 64 << 20
"""Bytes of N-Quads up to which a graph is held by each process that answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one query may take, and how many may wait."""

    seconds: float = 30.0
    memory: int = 1 << 30
    """Bytes of address space beyond what the graph itself takes."""
    answer: int = 64 << 20
    """Bytes of an answer."""
    body: int = 1 << 20
    """Bytes of a request."""
    waiting: int = 512
    """Requests that may wait for a worker; more are turned away at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Which build is served, where, and within which limits."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = field(default_factory=lambda: max(2, os.cpu_count() or 2))
    processes: int = field(default_factory=lambda: min(4, os.cpu_count() or 1))
    """Processes that answer on the port, each with its workers; a large graph is served by one."""
    rate: float = 0.0
    """Requests a second that one client may send; 0 sets no limit."""
    limits: Limits = field(default_factory=Limits)
    names: tuple[str, ...] = ()
    """Further host names under which clients may call the service."""

    @property
    def local(self) -> bool:
        """Whether only this machine can reach the service."""
        return self.host in LOOPBACK
