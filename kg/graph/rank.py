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

    def label(name: str) -> str | None:
        found = statement.one(name)
        return None if found is None else index.label(found)

    return Rank(
        id=statement.path,
        subject=label("subject") or "",
        rank=str(statement.one("rank")),
        dimension=label("dimension"),
        publisher=index.knowledge.sources(statement)[0].publisher,
        citations=index.citations(statement),
        market=label("market"),
    )
