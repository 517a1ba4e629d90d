"""What a person may set about the service, and the limits of one query."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Limits", "Settings"]


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
    limits: Limits = field(default_factory=Limits)
    names: tuple[str, ...] = ()
    """Further host names under which clients may call the service."""
