"""The one door to the libraries that come with the extra `documents`."""

from __future__ import annotations

import importlib
from typing import Any

from kg.errors import DocumentError, Place

__all__ = ["library"]


def library(module: str, *, name: str, form: str) -> Any:
    """The module, imported only now: these libraries are optional, and slow to load.

    Raises DocumentError where it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise DocumentError(
            f"reading {form} needs a library that is not installed",
            place=Place(file=name),
            remedy="pip install 'telehealth-kg[documents]'",
        ) from error
