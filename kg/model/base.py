"""The base of every type of the model."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

__all__ = ["STRICT", "Frozen"]

STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
"""How every type of the model is read: it refuses keys it does not know."""

_FIELD_SETS: dict[frozenset[str], set[str]] = {}


class Frozen(BaseModel):
    """An immutable value that refuses keys it does not know."""

    model_config = ConfigDict(**STRICT, frozen=True)

    def model_post_init(self, _: Any) -> None:
        """Share the names of the fields that were given with every value that was given the same ones.

        They take more room than most values themselves, and nobody changes them.
        """
        given = self.__pydantic_fields_set__
        object.__setattr__(self, "__pydantic_fields_set__", _FIELD_SETS.setdefault(frozenset(given), given))

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.__dict__, self.__pydantic_fields_set__)


def _restored(kind: type[Frozen], values: dict[str, Any], given: set[str]) -> Frozen:
    """A value as it was before it was packed; nothing is checked again."""
    value = kind.__new__(kind)
    put = object.__setattr__
    put(value, "__dict__", values)
    put(value, "__pydantic_fields_set__", given)
    put(value, "__pydantic_extra__", None)
    put(value, "__pydantic_private__", None)
    value.model_post_init(None)
    return value
