"""Which scope lies inside which: regions by the taxonomy, subjects likewise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.ledger.rows import WORLD
from kg.model.knowledge import Concept

__all__ = ["Places"]


@dataclass(frozen=True, slots=True)
class Places:
    """The order of scopes in a taxonomy."""

    concepts: Mapping[str, Concept]

    def inside(self, part: str, whole: str) -> bool:
        """Whether a region or subject lies truly inside another; every region lies inside the world."""
        if part == whole:
            return False
        return (whole == WORLD and part.startswith("region/")) or whole in self.above(part)

    def above(self, path: str) -> tuple[str, ...]:
        """Everything that holds a scope, the nearest first."""
        found: list[str] = []
        waiting = [path]
        while waiting:
            concept = self.concepts.get(waiting.pop(0))
            wider = [each for each in (concept.broader if concept else ()) if each not in found]
            found += wider
            waiting += wider
        return tuple(found)

    def family(self, subject: str) -> str:
        """The widest subject that holds a subject, else itself; subjects of one family are related."""
        return (subject, *self.above(subject))[-1]

    def relation(self, one: str, other: str) -> str:
        """How two different subjects lie to each other, in words."""
        if self.inside(one, other):
            return "the first lies within the second"
        if self.inside(other, one):
            return "the second lies within the first"
        return "neither holds the other"
