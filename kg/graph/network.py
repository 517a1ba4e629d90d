"""The graph as a networkx MultiDiGraph, and as rows of nodes and edges one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import merge
from importlib import import_module
from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from kg.graph.index import Index
from kg.graph.titles import title
from kg.model.bearer import report_number
from kg.model.claim import claim_fields
from kg.model.edges import LINKING, edges_of
from kg.model.kinds import KINDS
from kg.model.knowledge import Edge, Knowledge, Node, Statement, Value
from kg.store.ordered import Ordered
from kg.store.spool import Spool

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["EdgeRow", "Listing", "NodeRow", "network"]

NodeRow = tuple[str, dict[str, str]]
"""The path of a node and its attributes."""
EdgeRow = tuple[str, str, str, str, bool, dict[str, str]]
"""The source, the target, the key and the type of an edge, whether it is direct, and what it rests on.

The last are attributes that all edges of a statement share.
"""

# Most edges end at one of a few things.
_AT_HAND = 1 << 14
_BY_SOURCE = itemgetter(0, 1, 2)
# The fields that edges tell, of the kinds that have them.
_TOLD = {
    name: tuple(field.name for field in claim_fields(kind) if field.name in ("status", "date"))
    for name, kind in KINDS.items()
}


def network(knowledge: Knowledge, *, direct: bool = True, statements: bool = True) -> nx.MultiDiGraph[str]:
    """A typed directed multigraph; every edge carries the claims it rests on.

    Nodes are paths.  Node attributes: `type` (an entity type, a claim kind, or "unnamed"), `label`, and for
    entities `names` (all forms, joined by " | ") and `reports`.  Edge attributes: `type` (the local name of
    the property), `direct` (a shortcut between two entities, or a role in a statement), `statement`,
    `claims` and `reports` (joined by a space), and for events `status` and `date`.  Edge keys are unique
    and stable: the statement and the property.
    """
    graph: nx.MultiDiGraph[str] = import_module("networkx").MultiDiGraph()
    listing = Listing(knowledge)
    for path, attributes in listing.nodes() if statements else listing.entities():
        graph.add_node(path, **attributes)
    for source, target, key, name, shortcut, shared in listing.edges():
        if direct if shortcut else statements:
            graph.add_edge(source, target, key=key, type=name, direct=shortcut, **shared)
    return graph


@dataclass(frozen=True)
class Listing:
    """The nodes and edges of a graph in a fixed order; none but the one asked for is in memory.

    What has to be sorted waits in the spool, where one is given.
    """

    knowledge: Knowledge
    spool: Spool | None = None

    @cached_property
    def _index(self) -> Index:
        return Index(self.knowledge)

    @cached_property
    def _slugs(self) -> list[str]:
        return [source.slug for source in self.knowledge.reports.sources]

    @cached_property
    def _label(self) -> Callable[[str], str]:
        """The label of a thing, or of a statement that another one names, by its path."""
        return lru_cache(_AT_HAND)(self._label_of)

    def nodes(self) -> Iterator[NodeRow]:
        """Every node once, in the order of the paths."""
        rows = merge(self.entities(), self._statements(), self._unnamed, key=itemgetter(0))
        for _, same in groupby(rows, key=itemgetter(0)):
            yield next(same)

    def entities(self) -> Iterator[NodeRow]:
        """The nodes that are things, in the order of the paths."""
        for path, entity in self.knowledge.entities.items():
            names = dict.fromkeys(name for forms in entity.names.values() for name in forms)
            yield (
                path,
                {
                    "type": entity.type,
                    "label": entity.label,
                    "names": " | ".join(names),
                    "reports": " ".join(entity.reports),
                },
            )

    def edges(self) -> Iterator[EdgeRow]:
        """Every edge, in the order of the keys."""
        return chain.from_iterable(map(self._edges, self.knowledge.statements))

    def labelled(self) -> Iterator[tuple[EdgeRow, str, str]]:
        """Every edge in the same order, with the labels of its source and of its target."""
        for statement in self.knowledge.statements:
            labels = {v.path: v.label for _, v in statement.values if isinstance(v, Node) and v.unnamed}
            labels[statement.path] = title(statement, self._naming)
            for row in self._edges(statement):
                source, target = (labels.get(path) or self._label(path) for path in row[:2])
                yield row, source, target

    def edges_by_source(self) -> Iterator[EdgeRow]:
        """Every edge, in the order of sources, targets and keys."""
        yield from merge(self._roles(), self._shortcuts(), key=_BY_SOURCE)

    def _label_of(self, path: str) -> str:
        entity = self.knowledge.entities.get(path)
        return entity.label if entity else title(self.knowledge.statements.find(path), self._naming)

    def _naming(self, value: Value) -> str:
        if not isinstance(value, Node) or value.unnamed:
            return self._index.label(value)
        return self._label(value.path)

    def _edges(self, statement: Statement) -> list[EdgeRow]:
        attributes = self._attributes(statement)
        rows = [*_roles(statement, attributes)]
        rows += [_shortcut(edge, attributes) for edge in edges_of(statement)]
        return sorted(rows, key=itemgetter(2))

    def _statements(self) -> Iterator[NodeRow]:
        for statement in self.knowledge.statements:
            yield statement.path, {"type": statement.kind, "label": title(statement, self._naming)}

    @cached_property
    def _unnamed(self) -> list[NodeRow]:
        sides = {
            value.path: value.label
            for statement in self.knowledge.statements
            for _, value in statement.values
            if isinstance(value, Node) and value.unnamed
        }
        return [(path, {"type": "unnamed", "label": label}) for path, label in sorted(sides.items())]

    def _roles(self) -> Iterator[EdgeRow]:
        for statement in self.knowledge.statements:
            rows = _roles(statement, self._attributes(statement))
            yield from sorted(rows, key=_BY_SOURCE)

    def _shortcuts(self) -> Iterator[EdgeRow]:
        rows = Ordered[EdgeRow](self.spool, key=_BY_SOURCE)
        for statement in self.knowledge.statements.of_kinds(*LINKING):
            attributes = self._attributes(statement)
            rows.update(_shortcut(edge, attributes) for edge in edges_of(statement))
        yield from rows

    def _attributes(self, statement: Statement) -> dict[str, str]:
        slugs = {self._slugs[report_number(place)] for place in statement.places}
        attributes = {
            "statement": statement.path,
            "claims": " ".join(statement.claims),
            "reports": " ".join(sorted(slugs)),
        }
        for name in _TOLD[statement.kind]:
            value = statement.one(name)
            if value is not None:
                attributes[name] = str(value)
        return attributes


def _roles(statement: Statement, attributes: dict[str, str]) -> Iterator[EdgeRow]:
    """What a statement says of which thing: one edge for each thing it names."""
    for position, (spec, value) in enumerate(statement.values):
        if isinstance(value, Node):
            name = spec.property.iri.partition(":")[2]
            key = f"{statement.path}#{name}-{position}"
            yield statement.path, value.path, key, name, False, attributes


def _shortcut(edge: Edge, attributes: dict[str, str]) -> EdgeRow:
    name = edge.predicate.partition(":")[2]
    key = f"{edge.statement}#{name}:{edge.subject}>{edge.object}"
    return edge.subject, edge.object, key, name, True, attributes
