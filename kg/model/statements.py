"""What a build states: resolved statements, their values, and the order of their claims."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from heapq import merge
from operator import attrgetter, eq, itemgetter
from typing import overload

from kg.model.claim import ClaimField
from kg.model.kinds import KINDS
from kg.model.packing import packed
from kg.values.dates import PartialDate

__all__ = ["Localized", "Node", "Once", "Placed", "Statement", "Statements", "Value"]


@packed
@dataclass(frozen=True, slots=True, order=True)
class Node:
    """A reference to a thing by its path, as in `company/amwell`; `label` only for a side left unnamed."""

    path: str
    label: str = ""

    @property
    def unnamed(self) -> bool:
        """Whether the source leaves this side of a deal unnamed."""
        return bool(self.label)


@packed
@dataclass(frozen=True, slots=True, order=True)
class Localized:
    """A text with its language."""

    language: str
    text: str


Value = Node | Localized | PartialDate | Decimal | int | bool | str


@packed
@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One resolved statement: a deal with the claims that make it, or one figure, rank or factor.

    `places` tells where each of the claims stands, as `kg.model.bearer` numbers them.
    """

    path: str
    kind: str
    values: tuple[tuple[ClaimField, Value], ...]
    claims: tuple[str, ...]
    places: tuple[int, ...] = field(default=(), compare=False, repr=False)

    def all(self, name: str) -> tuple[Value, ...]:
        """Every value of a field."""
        return tuple([value for spec, value in self.values if spec.name == name])

    def placed(self) -> Iterator[Placed]:
        """The statement with each of its claims alone."""
        if len(self.claims) == 1:
            yield self.kind, self.places[0], self
            return
        for claim, place in zip(self.claims, self.places, strict=True):
            yield self.kind, place, replace(self, claims=(claim,), places=(place,))

    def one(self, name: str) -> Value | None:
        """The first value of a field, else None."""
        for spec, value in self.values:
            if spec.name == name:
                return value
        return None


class Once:
    """Values of which equal ones are one object: the same market is named by most claims of a report."""

    # Enough for the markets, companies and words of very many reports; beyond, equal values are made again.
    _MOST = 100_000

    def __init__(self) -> None:
        self._known: dict[tuple[int, Value], tuple[ClaimField, Value]] = {}

    def of(self, values: Iterable[tuple[ClaimField, Value]]) -> tuple[tuple[ClaimField, Value], ...]:
        """The values, each the first one that was equal to it."""
        if len(self._known) > self._MOST:
            self._known.clear()
        return tuple(self._known.setdefault((id(pair[0]), pair[1]), pair) for pair in values)


Placed = tuple[str, int, Statement]
"""The kind of a statement, the place of one of its claims, and the statement as that claim alone makes it."""


@dataclass(frozen=True, slots=True, eq=False)
class Statements(Sequence[Statement]):
    """Resolved statements in the order of their paths, which begin with their kinds.

    `placed` holds each with each of its claims, in the order of kinds and places; without it these are
    sorted when somebody asks.
    """

    listed: Sequence[Statement]
    placed: Sequence[Placed] | None = None

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> Statements:
        """Some statements that are in memory, where equal values are one object."""
        once = Once()
        return cls(tuple([replace(each, values=once.of(each.values)) for each in statements]))

    def of_kinds(self, *kinds: str) -> Iterator[Statement]:
        """The statements of some kinds, in the order of their paths."""
        for name in sorted(kind.replace("_", "-") for kind in kinds):
            # What begins with the name and a slash comes before the name and the sign behind the slash.
            ends = [bisect_left(self.listed, name + sign, key=attrgetter("path")) for sign in "/0"]
            yield from (self.listed[number] for number in range(*ends))

    def by_place(self, *kinds: str) -> Iterator[tuple[int, Statement]]:
        """The statements of some kinds, of all when none is named, with each of their claims by its place."""
        parts = (self._placed(kind) for kind in kinds or KINDS)
        return ((place, each) for _, place, each in merge(*parts, key=itemgetter(1)))

    def _placed(self, kind: str) -> Iterator[Placed]:
        if self.placed is None:
            found = (each for one in self.of_kinds(kind) for each in one.placed())
            return iter(sorted(found, key=itemgetter(1)))
        start, stop = (side(self.placed, kind, key=itemgetter(0)) for side in (bisect_left, bisect_right))
        return (self.placed[number] for number in range(start, stop))

    def find(self, path: str) -> Statement:
        """The statement of a path; raises KeyError."""
        number = bisect_left(self.listed, path, key=attrgetter("path"))
        if number == len(self) or self.listed[number].path != path:
            raise KeyError(path)
        return self.listed[number]

    @overload
    def __getitem__(self, index: int) -> Statement: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Statement]: ...
    def __getitem__(self, index: int | slice) -> Statement | Sequence[Statement]:
        return self.listed[index]

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.listed)

    def __len__(self) -> int:
        return len(self.listed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Statements) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # like a list: equal by what it holds
