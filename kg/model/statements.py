"""What a build states: resolved statements, their values, and the order of their claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from operator import attrgetter, eq
from typing import overload

from kg.model.claim import ClaimField
from kg.model.packing import packed
from kg.values.dates import PartialDate

__all__ = ["Localized", "Node", "Statement", "Statements", "Value"]


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

    def alone(self, number: int) -> Statement:
        """The statement as one of its claims alone makes it, by the number of the claim."""
        if len(self.claims) == 1:
            return self
        return replace(self, claims=self.claims[number : number + 1], places=self.places[number : number + 1])

    def one(self, name: str) -> Value | None:
        """The first value of a field, else None."""
        for spec, value in self.values:
            if spec.name == name:
                return value
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Statements(Sequence[Statement]):
    """Resolved statements in the order of their paths.

    `placed` holds each with each of its claims alone, in the order of the places of the claims.
    """

    listed: Sequence[Statement]
    placed: Iterable[tuple[int, Statement]]

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> Statements:
        """Some statements that are in memory."""
        listed = tuple(statements)
        return cls(listed, _Placed(listed))

    @overload
    def __getitem__(self, index: int) -> Statement: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Statement]: ...
    def __getitem__(self, index: int | slice) -> Statement | Sequence[Statement]:
        return self.listed[index]

    def find(self, path: str) -> Statement:
        """The statement of a path; raises KeyError."""
        number = bisect_left(self.listed, path, key=attrgetter("path"))
        if number == len(self) or self.listed[number].path != path:
            raise KeyError(path)
        return self.listed[number]

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.listed)

    def __len__(self) -> int:
        return len(self.listed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Statements) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # like a list: equal by what it holds


@dataclass(frozen=True, slots=True)
class _Placed(Iterable[tuple[int, Statement]]):
    """Statements in memory in the order of their claims."""

    listed: Sequence[Statement]

    def __iter__(self) -> Iterator[tuple[int, Statement]]:
        placed = sorted(
            (place, at, number)
            for at, each in enumerate(self.listed)
            for number, place in enumerate(each.places)
        )
        return ((place, self.listed[at].alone(number)) for place, at, number in placed)
