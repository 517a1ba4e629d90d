"""Things in groups that grow together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

__all__ = ["Partition"]


class Partition:
    """Disjoint groups of names; each group is named by its first member in the order of names.

    >>> groups = Partition(["a", "b", "c"])
    >>> groups.join("c", "b")
    >>> groups.of("c"), groups.groups()
    ('b', [['a'], ['b', 'c']])
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._above = {name: name for name in names}

    def of(self, name: str) -> str:
        """The name of the group of a member."""
        while self._above[name] != name:
            name = self._above[name]
        return name

    def join(self, one: str, other: str) -> None:
        """Make one group of the groups of two members."""
        low, high = sorted((self.of(one), self.of(other)))
        self._above[high] = low

    def groups(self) -> list[list[str]]:
        """The members of every group, all in the order of names."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._above):
            found[self.of(name)].append(name)
        return [found[name] for name in sorted(found)]
