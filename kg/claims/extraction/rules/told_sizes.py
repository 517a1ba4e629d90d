"""The claim of a size that no sentence tells: a cell, an item of a list, an answer."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from kg.claims.extraction.found import Found, Region, Segment
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading

__all__ = ["Told", "told_size"]


class Told(NamedTuple):
    """A sum, where it stands, and the year that it is told for."""

    amount: Decimal
    currency: str | None
    at: Span
    year: int
    forecast: bool


def told_size(reading: Reading, told: Told, thing: Region | Segment | None, proof: tuple[Span, ...]) -> Found:
    """The size of the market of a page, or of a region or segment of it."""
    return Found(
        kind="market_size",
        values={
            "region": thing if isinstance(thing, Region) else None,
            "segment": thing if isinstance(thing, Segment) else None,
            "year": told.year,
            "amount": told.amount,
            "currency": told.currency,
            "forecast": told.forecast,
            "as_stated": reading.page.read(told.at),
        },
        proof=proof,
        object=told.at,
        confidence=0.9,
    )
