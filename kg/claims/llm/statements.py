"""What a language model is asked to answer with: statements, each with the words that prove it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from kg.model.fields import Code, Day, Rank, Status, Year

__all__ = [
    "STATEMENTS",
    "Acquired",
    "Factor",
    "Grows",
    "Invested",
    "Launched",
    "Named",
    "Owned",
    "Partnered",
    "Ranked",
    "Segmented",
    "Shared",
    "Sized",
    "Statement",
    "reply_schema",
]

Words = Annotated[str, Field(min_length=1, max_length=300)]
Quote = Annotated[str, Field(min_length=3, max_length=1000, description="The exact words of the document.")]


class Statement(BaseModel):
    """One fact, with the sentence of the document that states it, character by character."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    quote: Quote


class Named(Statement):
    """A company that acts in the market, a law, or a region that the document speaks of."""

    kind: Literal["company", "regulation", "region"]
    name: Words


class Acquired(Statement):
    """One company buys another; a side that the document leaves unnamed is null."""

    kind: Literal["acquisition"]
    acquirer: Words | None = None
    target: Words | None = None
    date: Day | None = None
    status: Status | None = None
    amount: Decimal | None = None
    currency: Code | None = None


class Partnered(Statement):
    """Two or more companies work together."""

    kind: Literal["partnership"]
    parties: Annotated[tuple[Words, ...], Field(min_length=2, max_length=12)]
    date: Day | None = None


class Owned(Statement):
    """One company owns another."""

    kind: Literal["ownership"]
    parent: Words
    subsidiary: Words


class Launched(Statement):
    """A company brings a product to the market."""

    kind: Literal["launch"]
    company: Words
    product: Words
    date: Day | None = None


class Invested(Statement):
    """Money is put into a company."""

    kind: Literal["investment"]
    investors: tuple[Words, ...] = ()
    company: Words
    date: Day | None = None
    amount: Decimal | None = None
    currency: Code | None = None
    round: Words | None = None


class _OfMarket(Statement):
    """A figure of the market that the document is about, or of the region or segment that it names."""

    region: Words | None = None
    segment: Words | None = None


class Sized(_OfMarket):
    """What the market is said to be worth in a year; `amount` in units of the currency."""

    kind: Literal["market_size"]
    year: Year
    amount: Decimal
    currency: Code
    forecast: bool


class Grows(_OfMarket):
    """How fast the market is said to grow a year, in percent."""

    kind: Literal["growth_rate"]
    percent: Decimal
    from_year: Year | None = None
    to_year: Year | None = None


class Shared(Statement):
    """Which part of the market, in percent, a segment, region or company holds."""

    kind: Literal["share"]
    of: Words
    of_kind: Literal["segment", "region", "company"]
    percent: Decimal
    year: Year | None = None


class Segmented(Statement):
    """A part of the market, on the axis that the document names."""

    kind: Literal["segment"]
    name: Words
    dimension: Words | None = None


class Ranked(Statement):
    """What leads the market or grows fastest in it."""

    kind: Literal["rank"]
    item: Words
    item_kind: Literal["segment", "region", "company"]
    rank: Rank
    dimension: Words | None = None


class Factor(Statement):
    """What makes the market grow or holds it back; `label` in the words of the document."""

    kind: Literal["driver", "restraint", "opportunity", "trend", "challenge"]
    label: Words


Stated = (
    Named
    | Acquired
    | Partnered
    | Owned
    | Launched
    | Invested
    | Sized
    | Grows
    | Shared
    | Segmented
    | Ranked
    | Factor
)
STATEMENTS: TypeAdapter[Any] = TypeAdapter(Annotated[Stated, Field(discriminator="kind")])
"""Reads one statement; raises ValidationError where it is none."""


def reply_schema() -> dict[str, Any]:
    """The JSON Schema of a whole reply: an object with a list of statements."""
    schema = STATEMENTS.json_schema(ref_template="#/$defs/{model}")
    definitions = schema.pop("$defs", {})
    return {
        "type": "object",
        "properties": {"statements": {"type": "array", "items": schema}},
        "required": ["statements"],
        "additionalProperties": False,
        "$defs": definitions,
    }
