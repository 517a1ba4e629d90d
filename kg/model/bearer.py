"""Claims with the reports that make them, found by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import Claim
from kg.model.reports import Reports
from kg.model.source import Source

__all__ = ["Bearer", "Claims"]

# The place of a claim is one number: that of its report, then its own in it.
_BITS = 24


@dataclass(frozen=True, slots=True)
class Bearer:
    """A claim together with the report that makes it."""

    cited: CitedClaim
    report: CitedReport

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.cited.claim


@dataclass(frozen=True, slots=True)
class Claims(Mapping[str, Bearer]):
    """The claims of some reports by their ids, read from their reports when asked for."""

    reports: Reports
    places: Mapping[str, int]

    @classmethod
    def of(cls, reports: Reports) -> Claims:
        """Every claim of the reports, in their order."""
        places = {
            claim: number << _BITS | position
            for number, head in enumerate(reports.heads)
            for position, claim in enumerate(head.claims)
        }
        return cls(reports, places)

    def source(self, claim: str) -> Source:
        """The metadata of the document that makes a claim, without reading its report."""
        return self.reports.heads[self.places[claim] >> _BITS].source

    def in_order(self, claims: Iterable[tuple[str, int]]) -> Iterator[tuple[int, Bearer]]:
        """The numbers that come with the ids, each with its claim, report after report.

        Every report is read once, whatever the order of the ids.
        """
        pairs = sorted((self.places[claim], number) for claim, number in claims)
        for at, same in groupby(pairs, key=lambda pair: pair[0] >> _BITS):
            report = self.reports[at]
            yield from ((number, _bearer(report, place)) for place, number in same)

    def __getitem__(self, claim: str) -> Bearer:
        place = self.places[claim]
        return _bearer(self.reports[place >> _BITS], place)

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)

    def __contains__(self, claim: object) -> bool:
        return claim in self.places


def _bearer(report: CitedReport, place: int) -> Bearer:
    return Bearer(report.claims[place & (1 << _BITS) - 1], report)
