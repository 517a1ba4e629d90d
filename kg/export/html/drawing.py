"""The network of a build: every thing a node with its place, every link an edge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kg.export.html.layout import Placed, arrange
from kg.export.html.links import Link, link_ids, links
from kg.export.html.network import MarketNetwork
from kg.export.html.styles import STYLES
from kg.model.knowledge import Knowledge, ResolvedEntity

__all__ = ["WHOLE_UP_TO", "Drawing", "Overview", "draw"]

WHOLE_UP_TO = 300
"""Above so many things the first view is a selection."""

_QUOTAS = {"market": 10, "company": 56, "segment": 26, "region": 10, "country": 6, "dimension": 8}
_LETTER = 6.1
_WIDE_LETTER = 12.0
_LONGEST, _LONGEST_STRONG = 26, 40
_LINE = 25.0
_PULL = {"skos:inScheme": 3.0, "skos:broader": 3.0, "tkg:hasSegment": 0.35, "tkg:coversRegion": 0.7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The things of the first view and their places in it."""

    nodes: tuple[int, ...]
    placed: Placed


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
        placed = arrange(len(entities), pairs, rooms=[_room(e) for e in entities], half_height=330)
    else:
        placed = arrange(len(entities), pairs)
    degree = Counter(end for link in drawn for end in (index[link.subject], index[link.object]))
    network = _network(entities, drawn, placed, degree)
    overview = None if small else _overview(entities, pairs, degree)
    return Drawing(network=network, links=drawn, index=index, placed=placed, overview=overview)


def _room(entity: ResolvedEntity) -> tuple[float, float]:
    """Width and height a mark wants; segments are many and get little, so that the others can be read."""
    if entity.type == "segment":
        return 46.0, _LINE
    strong = entity.type == "market"
    shown = entity.label[: _LONGEST_STRONG if strong else _LONGEST]
    width = sum(_WIDE_LETTER if ord(c) > 0x2E7F else _LETTER for c in shown) + 8
    return (width * 1.2, 2.6 * _LINE) if strong else (width, _LINE)


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
            size=round(style.size * (1 + min(degree[number], 400) ** 0.5 / 12), 1),
            x=placed.x[number],
            y=placed.y[number],
        )
    for link, key in zip(drawn, link_ids(drawn), strict=True):
        network.add_edge(link.subject, link.object, id=key, kind=link.predicate, statement=link.statement)
    return network


def _overview(
    entities: Sequence[ResolvedEntity], pairs: Sequence[tuple[int, int, float]], degree: Counter[int]
) -> Overview:
    by_type: dict[str, list[int]] = defaultdict(list)
    for number, entity in enumerate(entities):
        by_type[entity.type].append(number)
    chosen: set[int] = set()
    for kind, quota in _QUOTAS.items():
        ranked = sorted(by_type[kind], key=lambda number: (-degree[number], entities[number].path))
        chosen.update(ranked[:quota])
    inner = [pair for pair in pairs if pair[0] in chosen and pair[1] in chosen]
    joined = {end for pair in inner for end in pair[:2]}
    nodes = tuple(sorted(chosen & joined) or sorted(chosen))
    place = {number: position for position, number in enumerate(nodes)}
    placed = arrange(
        len(nodes),
        [(place[left], place[right], pull) for left, right, pull in inner],
        rooms=[_room(entities[number]) for number in nodes],
        half_height=330,
    )
    return Overview(nodes=nodes, placed=placed)
