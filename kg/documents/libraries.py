"""The one door to the libraries that come with the extras `documents` and `corpora`."""

from __future__ import annotations

import importlib
from typing import Any

from kg.errors import DocumentError, Place

__all__ = ["library"]


def library(module: str, *, name: str, form: str, extra: str = "documents") -> Any:
    """The module, imported only now: these libraries are optional, and slow to load.

    Raises DocumentError where it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise DocumentError(
            f"reading {form} needs a library that is not installed",
            place=Place(file=name),
            remedy=f"pip install 'telehealth-kg[{extra}]'",
        ) from error
