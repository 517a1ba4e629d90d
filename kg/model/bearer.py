"""Claims with the reports that make them, found by their places and by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TypeVar

from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import Claim
from kg.model.reports import Reports
from kg.model.source import Source

__all__ = ["Bearer", "Claims", "places", "report_number"]

T = TypeVar("T")
_BITS = 24


def places(reports: Reports) -> Iterator[tuple[int, CitedReport, CitedClaim]]:
    """Every claim of the reports, in their order, with its report and its place.

    A place is one number: that of the report, then that of the claim in it.
    """
    for number, report in enumerate(reports):
        for position, cited in enumerate(report.claims):
            yield number << _BITS | position, report, cited


def report_number(place: int) -> int:
    """The number of the report that makes the claim at a place."""
    return place >> _BITS


@dataclass(frozen=True, slots=True)
class Bearer:
    """A claim together with the report that makes it."""

    cited: CitedClaim
    report: CitedReport

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.cited.claim


@dataclass(frozen=True)
class Claims(Mapping[str, Bearer]):
    """The claims of some reports, read from their reports when asked for.

    Where they stand is known by their ids once somebody asks for one by its id.
    """

    reports: Reports

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {cited.id: place for place, _, cited in places(self.reports)}

    def source(self, place: int) -> Source:
        """The metadata of the document that makes the claim at a place, without reading its report."""
        return self.reports.heads[report_number(place)].source

    def place(self, claim: str) -> int:
        """The place of a claim; raises KeyError."""
        return self._places[claim]

    def in_order(self, placed: Iterable[tuple[int, T]]) -> Iterator[tuple[T, Bearer]]:
        """What comes with the places, which stand in their order, each with its claim.

        Every report is read once.
        """
        for at, same in groupby(placed, key=lambda pair: report_number(pair[0])):
            report = self.reports[at]
            yield from ((value, _bearer(report, place)) for place, value in same)

    def __getitem__(self, claim: str) -> Bearer:
        place = self._places[claim]
        return _bearer(self.reports[report_number(place)], place)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, claim: object) -> bool:
        return claim in self._places


def _bearer(report: CitedReport, place: int) -> Bearer:
    return Bearer(report.claims[place & (1 << _BITS) - 1], report)
