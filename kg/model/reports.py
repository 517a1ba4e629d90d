"""All reports of a build in one order, wherever they are kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import eq
from typing import overload

from kg.model.cited import CitedReport
from kg.model.source import Source

__all__ = ["Head", "Reports"]


@dataclass(frozen=True, slots=True)
class Head:
    """What is always at hand of a report: its source, how many claims it makes, the signature of its text."""

    source: Source
    claims: int
    fingerprint: str | None

    @classmethod
    def of(cls, report: CitedReport) -> Head:
        """The head of a report."""
        return cls(report.source, len(report.claims), report.fingerprint)


@dataclass(frozen=True, slots=True, eq=False)
class Reports(Sequence[CitedReport]):
    """Reports in the order of their hashes: their heads at hand, each whole when asked for by its number.

    `read` may fetch a report from a file: who needs many of them goes through them one after the other.
    """

    heads: tuple[Head, ...]
    read: Callable[[int], CitedReport]

    @classmethod
    def of(cls, reports: Iterable[CitedReport]) -> Reports:
        """Some reports that are in memory."""
        if isinstance(reports, Reports):
            return reports
        ordered = sorted(reports, key=lambda report: report.source.sha256)
        return cls(tuple(map(Head.of, ordered)), ordered.__getitem__)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The metadata of their documents."""
        return tuple([head.source for head in self.heads])

    def only(self, numbers: Collection[int]) -> Reports:
        """The reports of some numbers."""
        kept = sorted(numbers)
        return Reports(tuple(self.heads[number] for number in kept), lambda place: self.read(kept[place]))

    @overload
    def __getitem__(self, index: int) -> CitedReport: ...
    @overload
    def __getitem__(self, index: slice) -> Reports: ...
    def __getitem__(self, index: int | slice) -> CitedReport | Reports:
        if isinstance(index, slice):
            return self.only(range(len(self))[index])
        return self.read(range(len(self))[index])

    def __iter__(self) -> Iterator[CitedReport]:
        return map(self.read, range(len(self.heads)))

    def __len__(self) -> int:
        return len(self.heads)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reports) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # like a list: equal by what it holds
