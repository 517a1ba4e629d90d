"""Ranks: what a report says leads a market or grows fastest in it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.citation import Citation
from kg.graph.index import Index
from kg.model.knowledge import Statement

__all__ = ["Rank", "rank"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """What a report says leads a market, and in which sense."""

    id: str
    subject: str
    rank: str
    dimension: str | None
    publisher: str | None
    citations: tuple[Citation, ...]
    market: str | None = None

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.market, self.dimension) if part)
        return f"{self.subject}: {self.rank}" + (f" ({where})" if where else "")


def rank(statement: Statement, index: Index) -> Rank:
    """The rank that a statement gives."""
    return Rank(
        id=statement.path,
        subject=index.told(statement, "subject") or "",
        rank=str(statement.one("rank")),
        dimension=index.told(statement, "dimension"),
        publisher=index.publisher(statement),
        citations=index.citations(statement),
        market=index.told(statement, "market"),
    )
