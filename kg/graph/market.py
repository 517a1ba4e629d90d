"""A market: who plays in it, how reports divide it, what they say it is worth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from kg.errors import UsageError
from kg.graph.citation import Citation
from kg.graph.figure import Figure, Figures, figure
from kg.graph.index import Index
from kg.graph.rank import Rank, rank
from kg.model.knowledge import Node, ResolvedEntity, Statement
from kg.values.counting import counted

__all__ = ["Factor", "MarketView", "SegmentNode"]

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
class Factor:
    """What a report says moves a market."""

    id: str
    kind: str
    label: str
    concerns: str | None
    publisher: str | None
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, repr=False)
class MarketView:
    """What the graph holds about a subject in one or more regions; `markets` are the scopes it covers."""

    markets: tuple[ResolvedEntity, ...]
    index: Index = field(repr=False, compare=False)

    @property
    def id(self) -> str:
        """Its path, as in `market/telemedicine-china`; raises UsageError where there are several."""
        if len(self.markets) == 1:
            return self.markets[0].path
        paths = ", ".join(each.path for each in self.markets)
        raise UsageError(f"{self.name} are several markets ({paths}); use one of these paths.")

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
        """Every publisher's size, by year: of whole markets, of a `region`, of a `segment`, or of both.

        A region, also one within a market, goes by every name that it has and by no part of one; the world
        is the region of a figure that names none.  Raises UsageError for a year that is no number.
        """
        if year is not None and not isinstance(year, int):
            raise UsageError(f"a year is a number, as in 2025, not {year!r}.")
        places = None if region is None else self.index.regions(region)
        told = (
            figure(each, self.index)
            for each in self._statements("market_size")
            if year in (None, each.one("year")) and self._is_in(each, places)
        )
        return self._sorted((each for each in told if _is_of(each, segment)), _by_year)

    @property
    def regional_sizes(self) -> Figures:
        """Every publisher's size of a region within a market, by year."""
        told = (each for each in self._statements("market_size") if self._is_regional(each))
        figures = (figure(each, self.index) for each in told)
        return self._sorted((each for each in figures if each.segment is None), _by_year)

    @property
    def growth_rates(self) -> Figures:
        """Every stated growth rate, by the end of its period."""
        return self._sorted(self._figures("growth_rate"), lambda f: f.to_year or 0)

    @property
    def shares(self) -> Figures:
        """Every stated share."""
        return self._sorted(self._figures("share"), _by_year)

    @property
    def rankings(self) -> tuple[Rank, ...]:
        """What leads the market or grows fastest in it, by report."""
        return tuple(rank(each, self.index) for each in self._statements("ranking"))

    @property
    def factors(self) -> tuple[Factor, ...]:
        """Drivers, restraints, opportunities, trends and challenges."""
        kinds = ("driver", "restraint", "opportunity", "trend", "challenge")
        return tuple(
            Factor(
                id=each.path,
                kind=each.kind,
                label=self.index.told(each, "label") or "",
                concerns=self.index.told(each, "concerns"),
                publisher=self.index.publisher(each),
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

    def _is_in(self, statement: Statement, places: frozenset[str] | None) -> bool:
        """Whether a figure is of one of some regions, or of a whole market where none is wanted."""
        if places is None:
            return not self._is_regional(statement)
        return self.index.reader.scope(statement).region_key in places

    def _is_regional(self, statement: Statement) -> bool:
        """Whether a figure is of a region within its market, and not of the market as a whole."""
        region, market = statement.one("region"), statement.one("market")
        if not isinstance(region, Node) or not isinstance(market, Node):
            return False
        return region.path != (_link(self._entity(market.path), "tkg:region") or _WORLD)

    def _figures(self, kind: str) -> Iterator[Figure]:
        return (figure(each, self.index) for each in self._statements(kind))

    def _sorted(self, found: Iterable[Figure], time: Callable[[Figure], int]) -> Figures:
        items = sorted(found, key=lambda each: (time(each), each.value, each.id))
        return Figures(tuple(items), self.index)

    def _ends(self, predicate: str, *, incoming: bool) -> tuple[str, ...]:
        paths = {market.path for market in self.markets}
        edges = [e for e in self.index.knowledge.edges if e.predicate == predicate]
        ends = {
            e.subject if incoming else e.object
            for e in edges
            if (e.object if incoming else e.subject) in paths
        }
        return tuple(sorted(self.index.label(Node(path)) for path in ends))

    def __hash__(self) -> int:
        return hash(tuple(each.path for each in self.markets))

    def __repr__(self) -> str:
        return f"<{counted(len(self.markets), 'market')}: {self.name}>"

    def __str__(self) -> str:
        return self.name


def _by_year(found: Figure) -> int:
    return found.year or 0


def _is_of(found: Figure, segment: str | None) -> bool:
    """Whether a figure is of a segment whose name holds some words, or of none where none is wanted."""
    if segment is None or found.segment is None:
        return found.segment == segment
    return segment.casefold() in found.segment.casefold()


def _link(entity: ResolvedEntity, iri: str) -> str | None:
    return next((v.path for spec, v in entity.links if spec.iri == iri and isinstance(v, Node)), None)
