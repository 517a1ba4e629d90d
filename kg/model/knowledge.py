"""Everything a build knows: reports, the entities they share, resolved statements and direct edges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from kg.model.bearer import Bearer, Claims
from kg.model.cited import CitedReport
from kg.model.claim import ClaimField
from kg.model.decision import Alignment, Decision
from kg.model.registry import RegistryEntry
from kg.model.reports import Reports
from kg.model.terms import Property
from kg.values.dates import PartialDate

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
    "Value",
]


@dataclass(frozen=True, slots=True, order=True)
class Node:
    """A reference to a thing by its path, as in `company/amwell`; `label` only for a side left unnamed."""

    path: str
    label: str = ""

    @property
    def unnamed(self) -> bool:
        """Whether the source leaves this side of a deal unnamed."""
        return bool(self.label)


@dataclass(frozen=True, slots=True, order=True)
class Localized:
    """A text with its language."""

    language: str
    text: str


Value = Node | Localized | PartialDate | Decimal | int | bool | str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One resolved statement: a deal with the claims that make it, or one figure, rank or factor."""

    path: str
    kind: str
    values: tuple[tuple[ClaimField, Value], ...]
    claims: tuple[str, ...]

    def all(self, name: str) -> tuple[Value, ...]:
        """Every value of a field."""
        return tuple([value for spec, value in self.values if spec.name == name])

    def one(self, name: str) -> Value | None:
        """The first value of a field, else None."""
        for spec, value in self.values:
            if spec.name == name:
                return value
        return None


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
    statements: tuple[Statement, ...]
    edges: tuple[Edge, ...]
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

    def told(self, statements: Iterable[Statement]) -> Iterator[tuple[Statement, Bearer]]:
        """Each of some statements with each of its claims, report after report."""
        chosen = tuple(statements)
        claims = ((claim, number) for number, each in enumerate(chosen) for claim in each.claims)
        for number, bearer in self.claims.in_order(claims):
            yield chosen[number], bearer
