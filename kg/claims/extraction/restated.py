"""Partnerships that are only another reading of the sentence that tells of a purchase or a merger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Span

__all__ = ["restated"]

_SIDES = {"acquisition": ("acquirer", "target"), "merger": ("parties",), "partnership": ("parties",)}


def restated(facts: Iterable[tuple[str, Mapping[str, object], Iterable[Found]]]) -> frozenset[int]:
    """The numbers of the partnerships whose two sides buy or join one another in the same places.

    Facts are given by kind, values and places. Whoever buys another does not also become its partner by that.
    """
    facts = tuple(facts)
    closer = {told for fact in facts if fact[0] != "partnership" for told in _told(*fact)}
    return frozenset(
        number
        for number, fact in enumerate(facts)
        if fact[0] == "partnership" and closer.issuperset(_told(*fact))
    )


def _told(
    kind: str, values: Mapping[str, object], found: Iterable[Found]
) -> Iterator[tuple[frozenset[object], tuple[Span, ...]]]:
    """The sides of a deal with each place that tells of it."""
    sides: set[object] = set()
    for name in _SIDES.get(kind, ()):
        value = values.get(name)
        sides.update(value if isinstance(value, tuple) else (value,))
    for one in found if sides else ():
        yield frozenset(sides), one.proof
