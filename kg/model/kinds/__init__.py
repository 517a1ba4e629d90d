"""The kinds of claim, one file each.

Every module of this folder holds one class with a literal `kind`; a new file is a new kind, and the
JSON Schema, ontology, shapes and reference follow with `make schema`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from kg.model.claim import Claim

__all__ = ["KINDS"]


def _kind(module: str) -> type[Claim]:
    members = vars(import_module(f"{__name__}.{module}")).values()
    (found,) = [
        cls
        for cls in members
        if isinstance(cls, type)
        and issubclass(cls, Claim)
        and "kind" in cls.model_fields
        and cls.__module__ == f"{__name__}.{module}"
    ]
    return found


KINDS: Mapping[str, type[Claim]] = MappingProxyType(
    {name: _kind(name) for name in sorted(module.name for module in iter_modules(__path__))}
)
"""Every claim kind by its name in claim files, in alphabetical order."""
