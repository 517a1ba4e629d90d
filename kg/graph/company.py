"""A company: its deals, owners, markets and rivals, and what it is said to hold and count."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.graph.citation import Citation
from kg.graph.deal import DEAL_KINDS, Deal, deal
from kg.graph.figure import Figures, figure
from kg.graph.index import Index
from kg.graph.rank import Rank, rank
from kg.graph.statistic import Statistic, statistic
from kg.model.knowledge import Node, ResolvedEntity, Statement

__all__ = ["CompanyView"]


@dataclass(frozen=True, slots=True, repr=False)
class CompanyView:
    """What the graph holds about one company."""

    entity: ResolvedEntity
    index: Index = field(repr=False, compare=False)

    @property
    def id(self) -> str:
        """Its path, as in `company/amwell`."""
        return self.entity.path

    @property
    def name(self) -> str:
        """The name to show."""
        return self.entity.label

    @property
    def names(self) -> tuple[str, ...]:
        """Every form of its name, in the order of the languages."""
        return tuple(dict.fromkeys(name for names in self.entity.names.values() for name in names))

    @property
    def deals(self) -> tuple[Deal, ...]:
        """Every deal it takes part in, by date; undated ones last."""
        return self._deals(*DEAL_KINDS)

    @property
    def acquisitions(self) -> tuple[Deal, ...]:
        """Every acquisition it takes part in on any side, with its status."""
        return self._deals("acquisition")

    @property
    def mergers(self) -> tuple[Deal, ...]:
        """Every merger it takes part in."""
        return self._deals("merger")

    @property
    def partnerships(self) -> tuple[Deal, ...]:
        """Every partnership it takes part in."""
        return self._deals("partnership")

    @property
    def ownerships(self) -> tuple[Deal, ...]:
        """Every ownership it takes part in, as parent or subsidiary."""
        return self._deals("ownership")

    @property
    def launches(self) -> tuple[Deal, ...]:
        """What it brought to the market."""
        return self._deals("launch")

    @property
    def expansions(self) -> tuple[Deal, ...]:
        """How it widened its services or reach."""
        return self._deals("expansion")

    @property
    def investments(self) -> tuple[Deal, ...]:
        """Every investment it takes part in, as investor or investee."""
        return self._deals("investment")

    @property
    def markets(self) -> tuple[str, ...]:
        """The markets it is named as a player of."""
        return self._targets("tkg:playsIn")

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries that reports put it in."""
        return self._targets("tkg:basedIn")

    @property
    def rankings(self) -> tuple[Rank, ...]:
        """What it is said to lead, and in which sense, by market."""
        found = [rank(each, self.index) for each in self._told("ranking")]
        return tuple(sorted(found, key=lambda each: (each.market or "", each.rank, each.id)))

    @property
    def shares(self) -> Figures:
        """Every share of a market that it is said to hold, by year; undated ones last."""
        found = [figure(each, self.index) for each in self._told("share")]
        return Figures(tuple(sorted(found, key=lambda each: (each.year or 9999, each.id))), self.index)

    @property
    def statistics(self) -> tuple[Statistic, ...]:
        """Its users, revenue, funding and other figures, by year; undated ones last."""
        found = [statistic(each, self.index) for each in self._told("statistic")]
        return tuple(sorted(found, key=lambda each: (each.year or 9999, each.label, each.id)))

    @property
    def competitors(self) -> tuple[str, ...]:
        """The companies that are named as players of the same market, by name."""
        edges = [e for e in self.index.knowledge.edges if e.predicate == "tkg:playsIn"]
        markets = {e.object for e in edges if e.subject == self.id}
        rivals = {e.subject for e in edges if e.object in markets} - {self.id}
        return tuple(sorted(self.index.label(Node(path)) for path in rivals))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every place that speaks of it."""
        found = self.index.touching(self.id)
        return tuple(dict.fromkeys(c for each in found for c in self.index.citations(each)))

    def _deals(self, *kinds: str) -> tuple[Deal, ...]:
        found = [deal(each, self.index) for each in self.index.touching(self.id, *kinds)]
        return tuple(sorted(found, key=lambda each: (each.date or "9999", each.id)))

    def _told(self, kind: str) -> tuple[Statement, ...]:
        """The statements of a kind that are about it."""
        found = ((each, each.one("subject")) for each in self.index.touching(self.id, kind))
        return tuple(each for each, who in found if isinstance(who, Node) and who.path == self.id)

    def _targets(self, predicate: str) -> tuple[str, ...]:
        edges = self.index.knowledge.edges
        found = {e.object for e in edges if e.subject == self.id and e.predicate == predicate}
        return tuple(sorted(self.index.label(Node(path)) for path in found))

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<company {self.name} ({self.id})>"

    def __str__(self) -> str:
        return self.name
