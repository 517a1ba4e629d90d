"""A market: who plays in it, how reports divide it, what they say it is worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.graph.citation import Citation
from kg.graph.figure import Figures, figure
from kg.graph.index import Index
from kg.model.knowledge import Node, ResolvedEntity, Statement

__all__ = ["Factor", "MarketView", "Rank", "SegmentNode"]

_WORLD = "region/world"


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentNode:
    """A segment in the tree of one report's dimension."""

    id: str
    name: str
    dimension: str | None
    residual: bool
    children: tuple[SegmentNode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """What a report says leads a market, and in which sense."""

    id: str
    subject: str
    rank: str
    dimension: str | None
    publisher: str | None
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """What a report says moves a market."""

    id: str
    kind: str
    label: str
    concerns: str | None
    publisher: str | None
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class MarketView:
    """What the graph holds about a subject in one or more regions; `markets` are the scopes it covers."""

    markets: tuple[ResolvedEntity, ...]
    index: Index = field(repr=False)

    @property
    def name(self) -> str:
        """The labels of the scopes."""
        return "; ".join(entity.label for entity in self.markets)

    @property
    def players(self) -> tuple[str, ...]:
        """The companies named as players, by name."""
        return self._ends("tkg:playsIn", incoming=True)

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions and countries that reports cover, and those that bound the market itself."""
        bounds = {_link(market, "tkg:region") for market in self.markets} - {None, _WORLD}
        labels = {self.index.label(Node(path)) for path in bounds if path}
        return tuple(sorted(labels.union(self._ends("tkg:coversRegion", incoming=False))))

    def sizes(
        self, *, year: int | None = None, region: str | None = None, segment: str | None = None
    ) -> Figures:
        """Every publisher's size, by year; without `segment` only sizes of whole markets."""
        wanted = [
            item
            for item in self._figures("market_size")
            if year in (None, item.year)
            and (
                item.segment == segment
                or (
                    segment is not None
                    and item.segment is not None
                    and segment.casefold() in item.segment.casefold()
                )
            )
            and (region is None or region.casefold() in f"{item.market} {item.region or ''}".casefold())
        ]
        return Figures(tuple(sorted(wanted, key=lambda item: (item.year or 0, item.value, item.id))))

    @property
    def growth_rates(self) -> Figures:
        """Every stated growth rate, by the end of its period."""
        return Figures(
            tuple(sorted(self._figures("growth_rate"), key=lambda f: (f.to_year or 0, f.value, f.id)))
        )

    @property
    def shares(self) -> Figures:
        """Every stated share."""
        return Figures(tuple(sorted(self._figures("share"), key=lambda f: (f.year or 0, f.value, f.id))))

    @property
    def rankings(self) -> tuple[Rank, ...]:
        """What leads the market or grows fastest in it, by report."""
        return tuple(
            Rank(
                id=each.path,
                subject=self._label(each, "subject") or "",
                rank=str(each.one("rank")),
                dimension=self._label(each, "dimension"),
                publisher=self._publisher(each),
                citations=self.index.citations(each),
            )
            for each in self._statements("ranking")
        )

    @property
    def factors(self) -> tuple[Factor, ...]:
        """Drivers, restraints, opportunities, trends and challenges."""
        kinds = ("driver", "restraint", "opportunity", "trend", "challenge")
        return tuple(
            Factor(
                id=each.path,
                kind=each.kind,
                label=self._label(each, "label") or "",
                concerns=self._label(each, "concerns"),
                publisher=self._publisher(each),
                citations=self.index.citations(each),
            )
            for each in self._statements(*kinds)
        )

    @property
    def segments(self) -> tuple[SegmentNode, ...]:
        """The segments at the top of each report's dimensions, with those below them."""
        paths = {market.path for market in self.markets}
        edges = self.index.knowledge.edges
        members = {e.object for e in edges if e.predicate == "tkg:hasSegment" and e.subject in paths}
        tops = [path for path in sorted(members) if _link(self._entity(path), "skos:broader") is None]
        return tuple(self._node(path, members) for path in tops)

    def _node(self, path: str, members: Iterable[str]) -> SegmentNode:
        entity = self._entity(path)
        dimension = _link(entity, "skos:inScheme")
        below = [other for other in sorted(members) if _link(self._entity(other), "skos:broader") == path]
        return SegmentNode(
            id=path,
            name=entity.label,
            dimension=self.index.label(Node(dimension)) if dimension else None,
            residual=any(spec.iri == "tkg:residual" for spec, _ in entity.links),
            children=tuple(self._node(other, members) for other in below),
        )

    def _entity(self, path: str) -> ResolvedEntity:
        return self.index.knowledge.entities[path]

    def _statements(self, *kinds: str) -> tuple[Statement, ...]:
        found = (each for market in self.markets for each in self.index.touching(market.path, *kinds))
        return tuple(dict.fromkeys(found))

    def _figures(self, kind: str) -> Figures:
        return Figures(tuple(figure(each, self.index) for each in self._statements(kind)))

    def _label(self, statement: Statement, name: str) -> str | None:
        value = statement.one(name)
        return None if value is None else self.index.label(value)

    def _publisher(self, statement: Statement) -> str | None:
        return self.index.knowledge.sources(statement)[0].publisher

    def _ends(self, predicate: str, *, incoming: bool) -> tuple[str, ...]:
        paths = {market.path for market in self.markets}
        edges = [e for e in self.index.knowledge.edges if e.predicate == predicate]
        ends = {
            e.subject if incoming else e.object
            for e in edges
            if (e.object if incoming else e.subject) in paths
        }
        return tuple(sorted(self.index.label(Node(path)) for path in ends))


def _link(entity: ResolvedEntity, iri: str) -> str | None:
    return next((v.path for spec, v in entity.links if spec.iri == iri and isinstance(v, Node)), None)
