"""The network of a build: every thing a node with its place, every link an edge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

from kg.export.html.layout import HALF_HEIGHT, Placed, arrange
from kg.export.html.links import Link, link_ids, links
from kg.export.html.network import MarketNetwork
from kg.export.html.overview import Overview, overview
from kg.export.html.rooms import room
from kg.export.html.styles import STYLES
from kg.model.knowledge import Knowledge, ResolvedEntity

__all__ = ["WHOLE_UP_TO", "Drawing", "draw"]

WHOLE_UP_TO = 300
"""Above so many things the first view is a selection."""

_GROWTH = 9
"""So many doublings of its links make a mark twice as large."""
_PULL = {"skos:inScheme": 3.0, "skos:broader": 3.0, "tkg:hasSegment": 0.35, "tkg:coversRegion": 0.7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The network with what the page needs beside it."""

    network: MarketNetwork
    links: tuple[Link, ...]
    index: dict[str, int]
    placed: Placed
    overview: Overview | None


def draw(knowledge: Knowledge) -> Drawing:
    """Everything laid out; above `WHOLE_UP_TO` things with a selection for the first view."""
    drawn = links(knowledge)
    entities = tuple(knowledge.entities.values())
    index = {entity.path: number for number, entity in enumerate(entities)}
    pairs = _pairs(drawn, index, entities)
    small = len(entities) <= WHOLE_UP_TO
    if small:
        placed = arrange(len(entities), pairs, rooms=[room(e) for e in entities], half_height=HALF_HEIGHT)
    else:
        placed = arrange(len(entities), pairs)
    degree = Counter(end for link in drawn for end in (index[link.subject], index[link.object]))
    network = _network(entities, drawn, placed, degree)
    return Drawing(
        network=network,
        links=drawn,
        index=index,
        placed=placed,
        overview=None if small else overview(entities, pairs, degree),
    )


def _pairs(
    drawn: Sequence[Link], index: dict[str, int], entities: Sequence[ResolvedEntity]
) -> list[tuple[int, int, float]]:
    """Links as the layout wants them; a market also holds on to the dimensions of its segments."""
    home: dict[str, str] = {}
    for link in drawn:
        if link.predicate == "tkg:hasSegment":
            home.setdefault(link.object, link.subject)
    pairs = [(index[k.subject], index[k.object], _PULL.get(k.predicate, 1.0)) for k in drawn]
    held: dict[tuple[int, int], float] = defaultdict(float)
    for link in drawn:
        if link.predicate == "skos:inScheme" and link.subject in home:
            held[index[home[link.subject]], index[link.object]] = 1.6
    return [*pairs, *((left, right, pull) for (left, right), pull in held.items())]


def _network(
    entities: Sequence[ResolvedEntity], drawn: Sequence[Link], placed: Placed, degree: Counter[int]
) -> MarketNetwork:
    network = MarketNetwork()
    for number, entity in enumerate(entities):
        style = STYLES[entity.type]
        network.add_node(
            entity.path,
            entity.label,
            style.vis,
            style.light,
            kind=entity.type,
            size=round(style.size * (1 + log2(1 + degree[number]) / _GROWTH), 1),
            x=placed.x[number],
            y=placed.y[number],
        )
    for link, key in zip(drawn, link_ids(drawn), strict=True):
        network.add_edge(link.subject, link.object, id=key, kind=link.predicate, statement=link.statement)
    return network
