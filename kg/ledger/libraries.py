"""The door to the libraries that come with extras of the package."""

from __future__ import annotations

import importlib
from typing import Any

from kg.errors import UsageError

__all__ = ["library", "missing"]


def library(module: str, *, purpose: str, extra: str) -> Any:
    """The module, imported only now; raises UsageError where it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise missing(purpose, extra) from error


def missing(purpose: str, extra: str) -> UsageError:
    """The error to raise where the library of an extra is not installed."""
    return UsageError(f"{purpose} need a library: pip install 'telehealth-kg[{extra}]'.")
