"""Which statements the page marks as contradicting one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.model.conflict import Conflict

__all__ = ["opposed"]

# Figures of another scope or period may both be true, and a copy repeats: those do not contradict.
_CONTRADICTS = frozenset({"contradiction", "currency", "edition", "unit"})

Side = list[int]


def opposed(conflicts: Iterable[Conflict], statements: Mapping[str, int]) -> list[tuple[Side, Side]]:
    """The two sides of each contradiction, as numbers of statements.

    Sides that only claims of one deal take are left out: the page shows them as one statement.
    """
    return list(_pairs(conflicts, statements))


def _pairs(conflicts: Iterable[Conflict], statements: Mapping[str, int]) -> Iterator[tuple[Side, Side]]:
    for each in conflicts:
        if each.type in _CONTRADICTS:
            one, other = (
                [statements[path] for path in side if path in statements] for side in (each.one, each.other)
            )
            if one and other:
                yield one, other
