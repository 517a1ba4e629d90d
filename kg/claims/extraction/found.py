"""What a rule yields: a fact whose sides are things as the text names them, with the spans that prove it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.claims.extraction.page import Span

__all__ = [
    "Body",
    "Company",
    "Dimension",
    "Found",
    "Market",
    "Product",
    "Region",
    "Regulation",
    "Segment",
    "Thing",
]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something the text names: `forms` are its words in the text, the fullest first."""

    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Company(Thing):
    """A company with all its forms in the page, so that two mentions of one company are equal."""


@dataclass(frozen=True, slots=True)
class Body(Thing):
    """A government, ministry or regulator."""


@dataclass(frozen=True, slots=True)
class Product(Thing):
    """A product, with its maker where the text says whose it is."""

    company: Company | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A region or country of the gazetteer, known by its key; the forms are kept by the page's mentions."""

    key: str
    country: bool = False
    form: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Region) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@dataclass(frozen=True, slots=True)
class Regulation(Thing):
    """A law, rule or standard."""


@dataclass(frozen=True, slots=True)
class Dimension(Thing):
    """An axis, in the report's words without `by`."""


@dataclass(frozen=True, slots=True)
class Segment(Thing):
    """A part of the market on an axis."""

    dimension: Dimension | None = None
    parent: Segment | None = None
    residual: bool = False


@dataclass(frozen=True, slots=True)
class Market:
    """A subject by language and, where stated, a region."""

    subject: tuple[tuple[str, str], ...]
    region: Region | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One fact that a rule found.

    `values` are the fields of the claim kind: plain values, or things of this module (tuples of them for
    `parties` and `investors`), or `kg.model.fields.Unnamed`.  The market may be left out where the page's
    own is meant.  `proof` holds the sentence, item, heading or row that states it, further spans behind it.
    """

    kind: str
    values: Mapping[str, object]
    proof: tuple[Span, ...]
    subject: Span | None = None
    object: Span | None = None
    confidence: float = 0.97
    proposed: bool = False
