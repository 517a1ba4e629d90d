"""A language model as a second tier: it may point at words, and what it cannot point at is refused."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.claims.llm.extract import extract_with_model

__all__ = ["extract_with_model"]


def __getattr__(name: str) -> Any:
    # With the rules, which a command that asks no model does without.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("kg.claims.llm.extract"), name)
