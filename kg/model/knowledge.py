"""Everything a build knows: reports, the entities they share, resolved statements and direct edges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from kg.model.bearer import Bearer, Claims, report_number
from kg.model.cited import CitedReport
from kg.model.claim import ClaimField
from kg.model.decision import Alignment, Decision
from kg.model.packing import packed
from kg.model.registry import RegistryEntry
from kg.model.reports import Reports
from kg.model.source import Source
from kg.model.statements import Localized, Node, Statement, Statements, Value
from kg.model.terms import Property

__all__ = [
    "Bearer",
    "Concept",
    "Edge",
    "Knowledge",
    "Localized",
    "Merge",
    "Node",
    "Proposal",
    "ReportView",
    "ResolvedEntity",
    "Statement",
    "Statements",
    "Value",
]


@packed
@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedEntity:
    """One thing under all its names.

    `names` holds every form by language, the preferred one first; `links` what it points to, by property;
    `reports` the slugs of the reports that name it.
    """

    path: str
    type: str
    names: Mapping[str, tuple[str, ...]]
    links: tuple[tuple[Property, Value], ...] = ()
    reports: tuple[str, ...] = ()
    subject: str = ""

    @property
    def label(self) -> str:
        """The name to show: the first English one, else the first of the first language."""
        return next(iter(self.names.get("en") or next(iter(self.names.values()))))


@packed
@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edge:
    """A direct edge: subject, property (a CURIE) and object, and the statement that it is derived from."""

    subject: str
    predicate: str
    object: str
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Merge:
    """One path that was replaced by another, why, and by whom: a person, or a version of the rules."""

    old: str
    new: str
    why: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Proposal:
    """Two companies that may be one, or are surely two, by the rules; a person has not decided."""

    left: str
    right: str
    judgement: str
    score: float
    why: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """A concept of a taxonomy: its path, types, labels and notations."""

    path: str
    names: Mapping[str, tuple[str, ...]]
    broader: tuple[str, ...] = ()
    country: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report on its own: its entities under its own paths, and the values of its sure claims by id."""

    report: CitedReport
    entities: tuple[ResolvedEntity, ...]
    values: Mapping[str, tuple[tuple[ClaimField, Value], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """The resolved content of a build, in a fixed order, ready for every exporter."""

    reports: Reports
    """The reports, in the order of their hashes."""
    views: Sequence[ReportView]
    """Each report on its own, in the same order."""
    entities: Mapping[str, ResolvedEntity]
    statements: Statements
    edges: Sequence[Edge]
    merges: tuple[Merge, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    registry: tuple[RegistryEntry, ...] = ()
    listed: Mapping[str, RegistryEntry] = field(default_factory=dict)
    """The checked entry of a company by its path; `registry` holds all that were weighed, candidates too."""
    decisions: tuple[Decision, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    claims: Claims

    def names(self) -> dict[str, str]:
        """The label of every entity by its path."""
        return {path: entity.label for path, entity in self.entities.items()}

    def sources(self, statement: Statement) -> list[Source]:
        """The metadata of the documents that make the claims of a statement, in the order of these."""
        return [self.claims.source(place) for place in statement.places]

    def by_report(self, *kinds: str) -> Iterator[list[Statement]]:
        """What each report states of some kinds, in the order of the paths; each with one claim alone."""
        placed = self.statements.by_place(*kinds)
        for _, same in groupby(placed, key=lambda pair: report_number(pair[0])):
            yield sorted((each for _, each in same), key=attrgetter("path"))

    def told(self, *kinds: str) -> Iterator[tuple[Statement, Bearer]]:
        """Each statement of some kinds (of all when none is named) with each claim, report after report.

        A statement comes with the one claim alone, whatever others make it.
        """
        return self.claims.in_order(self.statements.by_place(*kinds))
