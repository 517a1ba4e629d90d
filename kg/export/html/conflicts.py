"""Figures of one thing that differ: both stand, and the page says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kg.model.knowledge import Node, Statement, Value

__all__ = ["conflicts"]

_SCOPE = ("market", "region", "segment", "subject", "currency", "year", "from_year", "to_year")
_FIGURE = {"market_size": "amount", "growth_rate": "percent", "share": "percent"}
# A figure told twice with different rounding is no conflict: 22.9 against 22.88.
_ROUNDING = Decimal("0.005")


def conflicts(statements: Sequence[Statement]) -> list[list[int]]:
    """Groups of statement numbers with the same scope and time but different figures."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, statement in enumerate(statements):
        if statement.kind in _FIGURE:
            groups[statement.kind, *_scope(statement)].append(number)
    return [group for group in groups.values() if len(group) > 1 and _differ(statements[n] for n in group)]


def _scope(statement: Statement) -> Iterator[str]:
    for name in _SCOPE:
        yield _text(statement.one(name))


def _text(value: Value | None) -> str:
    return value.path if isinstance(value, Node) else "" if value is None else str(value)


def _differ(group: Iterator[Statement]) -> bool:
    figures = [value for one in group if isinstance(value := one.one(_FIGURE[one.kind]), Decimal)]
    if len(figures) < 2:
        return False
    return max(figures) - min(figures) > _ROUNDING * max(abs(max(figures)), abs(min(figures)))
