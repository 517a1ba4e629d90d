"""Conditions that a test waits for, and tools that it needs."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

LONG = 120.0
"""Seconds after which a condition counts as never met, however busy the machine is."""
CI = os.environ.get("CI") == "true"


def until(met: Callable[[], bool]) -> None:
    """Wait for a condition; fails where it is never met."""
    deadline = time.monotonic() + LONG
    while not met():
        assert time.monotonic() < deadline, "the condition was never met"
        time.sleep(0.05)


def needs(found: object, name: str) -> pytest.MarkDecorator:
    """Skip where a tool is missing, except in continuous integration, which has every tool."""
    return pytest.mark.skipif(not found and not CI, reason=f"{name} is not installed")
