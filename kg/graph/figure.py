"""Figures of a market, each with who says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import overload

from kg.graph.citation import Citation
from kg.graph.index import Index
from kg.ledger import spread as ledger
from kg.model.knowledge import Statement
from kg.values.counting import counted, listing

__all__ = ["Figure", "Figures", "Spread", "figure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure: `value` is in units of `unit` (a currency code, or "percent").

    `year` is the year a size or share holds for; a growth rate has `from_year` and `to_year` instead.
    """

    id: str
    kind: str
    market: str
    publisher: str | None
    value: Decimal
    unit: str
    as_stated: str
    year: int | None = None
    from_year: int | None = None
    to_year: int | None = None
    region: str | None = None
    segment: str | None = None
    forecast: bool = False
    citations: tuple[Citation, ...] = ()

    @property
    def scope(self) -> str:
        """Market, segment and region, as far as they are told."""
        return " / ".join(part for part in (self.market, self.segment, self.region) if part)

    def __str__(self) -> str:
        when = f"{self.from_year or '?'}-{self.to_year or '?'}" if self.kind == "growth_rate" else self.year
        return f"{self.as_stated} ({self.scope}, {when}; {self.publisher or self.citations[0].file})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How far comparable figures lie apart: the lowest, the middle, the highest, and highest over lowest.

    Each origin has one voice: what one publisher repeats, or a copied text carries, counts once.  `ratio` is
    None unless the lowest is above zero.
    """

    scope: str
    when: str
    unit: str
    count: int
    lowest: Decimal
    median: Decimal
    highest: Decimal
    ratio: Decimal | None

    def __str__(self) -> str:
        ratio = f", highest {self.ratio:.2f} times the lowest" if self.ratio is not None else ""
        low, middle, high = (f"{number:,f}" for number in (self.lowest, self.median, self.highest))
        return f"{counted(self.count, 'figure')} from {low} to {high}, median {middle}{ratio}"


@dataclass(frozen=True, slots=True, repr=False)
class Figures(Sequence[Figure]):
    """Some figures in a fixed order; none is merged with another."""

    items: tuple[Figure, ...]
    lookups: Index | None = field(default=None, compare=False)

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> Figures: ...
    def __getitem__(self, index: int | slice) -> Figure | Figures:
        return Figures(self.items[index], self.lookups) if isinstance(index, slice) else self.items[index]

    def __iter__(self) -> Iterator[Figure]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @property
    def spreads(self) -> tuple[Spread, ...]:
        """The spread of all figures that share subject, region, segment, time and unit, group by group."""
        if self.lookups is None:
            return ()
        books = self.lookups.books
        rows = [row for row in (books.row(item.id) for item in self.items) if row is not None]
        return tuple(map(_spread, ledger.spreads(rows, origins=books.origins)))

    @property
    def spread(self) -> Spread | None:
        """The spread, when there are figures and all can be compared; else None, and `spreads` has groups."""
        found = self.spreads
        return found[0] if len(found) == 1 else None

    def __repr__(self) -> str:
        return listing(f"<{counted(len(self.items), 'figure')}>", self.items)


def _spread(found: ledger.Spread) -> Spread:
    return Spread(
        scope=found.scope,
        when=found.when,
        unit=found.unit,
        count=found.voices,
        lowest=found.lowest,
        median=found.median,
        highest=found.highest,
        ratio=found.ratio,
    )


def figure(statement: Statement, index: Index) -> Figure:
    """The figure that a statement gives."""
    size = statement.kind == "market_size"
    value = statement.one("amount" if size else "percent")
    currency = statement.one("currency")
    part = index.told(statement, "subject") if statement.kind == "share" else None

    def year(name: str) -> int | None:
        found = statement.one(name)
        return found if isinstance(found, int) else None

    return Figure(
        id=statement.path,
        kind=statement.kind,
        market=index.told(statement, "market") or "",
        publisher=index.publisher(statement),
        value=value if isinstance(value, Decimal) else Decimal(0),
        unit=str(currency) if size else "percent",
        as_stated=str(statement.one("as_stated")),
        year=year("year"),
        from_year=year("from_year"),
        to_year=year("to_year"),
        region=index.told(statement, "region"),
        segment=index.told(statement, "segment") or part,
        forecast=statement.one("forecast") is True,
        citations=index.citations(statement),
    )
