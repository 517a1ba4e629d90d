"""Statistics: users, revenue, funding and other figures that are no size, rate or share of a market."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kg.graph.citation import Citation
from kg.graph.index import Index
from kg.model.knowledge import Statement

__all__ = ["Statistic", "statistic"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """One figure with what it counts; `value` is in units of `unit` (a currency code, "percent", "users")."""

    id: str
    label: str
    value: Decimal
    unit: str
    year: int | None
    region: str | None
    publisher: str | None
    citations: tuple[Citation, ...]

    def __str__(self) -> str:
        where = ", ".join(str(part) for part in (self.region, self.year) if part)
        return f"{self.label}: {self.value:,f} {self.unit}" + (f" ({where})" if where else "")


def statistic(statement: Statement, index: Index) -> Statistic:
    """The statistic that a statement gives."""
    value, year = statement.one("value"), statement.one("year")
    return Statistic(
        id=statement.path,
        label=index.told(statement, "label") or "",
        value=value if isinstance(value, Decimal) else Decimal(0),
        unit=str(statement.one("unit")),
        year=year if isinstance(year, int) else None,
        region=index.told(statement, "region"),
        publisher=index.publisher(statement),
        citations=index.citations(statement),
    )
