"""Extraction by rules: a document in, cited claims out, without a network or a model.

::

    Document -> Page (blocks, sentences) -> Reading (market, regions, companies) -> rules -> Found -> assembly

A rule is one small function in `rules/`; what rules share (figures, dates, names) stands in `grammar/`.
The rules are loaded when somebody extracts: preparing their patterns takes longer than most commands do.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.claims.extraction.extractor import Extraction, extract

__all__ = ["Extraction", "extract"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("kg.claims.extraction.extractor"), name)
