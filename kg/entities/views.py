"""Reports as each stands alone, whatever other reports call the same things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import overload

from kg.entities.identity import Identity
from kg.entities.resolution import resolve_entities
from kg.entities.values import ReportValues
from kg.model.cited import CitedReport
from kg.model.knowledge import Concept, ReportView

__all__ = ["Views", "view_of"]

_ALONE = Identity(merges=(), stays={})


def view_of(report: CitedReport, *, concepts: Mapping[str, Concept]) -> ReportView:
    """What the report says on its own; `concepts` are the places of the taxonomy."""
    entities = resolve_entities([report], identity=_ALONE, concepts=concepts)
    values = ReportValues(report)
    return ReportView(
        report=report,
        entities=tuple(entities.values()),
        values={cited.id: values.of(cited) for cited in report.claims if not cited.claim.unsure},
    )


@dataclass(frozen=True, slots=True)
class Views(Sequence[ReportView]):
    """The views of some reports, each made when it is asked for: together they take much room."""

    reports: Sequence[CitedReport]
    concepts: Mapping[str, Concept]

    @overload
    def __getitem__(self, index: int) -> ReportView: ...
    @overload
    def __getitem__(self, index: slice) -> Views: ...
    def __getitem__(self, index: int | slice) -> ReportView | Views:
        if isinstance(index, slice):
            return Views(self.reports[index], self.concepts)
        return view_of(self.reports[index], concepts=self.concepts)

    def __len__(self) -> int:
        return len(self.reports)
