"""The characters of a document that prove a claim."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic.dataclasses import dataclass

from kg.model.base import STRICT
from kg.model.packing import packed

__all__ = ["Evidence", "Range"]

_Offset = Annotated[int, Field(strict=True, ge=0)]


@packed
@dataclass(frozen=True, slots=True, kw_only=True, config=STRICT)
class Range:
    """Some characters of a text: `at` holds start and end in code points, the end not included.

    `anchor` is a short piece of those characters and `sha256` the hash of them all in UTF-8, so that the
    range can be checked against its document although the document is not kept.
    """

    at: tuple[_Offset, _Offset]
    anchor: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.at[0] >= self.at[1]:
            raise ValueError(f"the range {list(self.at)} is empty; its end must lie behind its start")
        return self


@packed
@dataclass(frozen=True, slots=True, kw_only=True, config=STRICT)
class Evidence:
    """One place where a document states a claim: the words that prove it, its subject and its object."""

    proof: Annotated[tuple[Range, ...], Field(min_length=1)]
    subject: Range | None = None
    object: Range | None = None

    def ranges(self) -> tuple[Range, ...]:
        """Every range, the proof first."""
        return (*self.proof, *(part for part in (self.subject, self.object) if part))
