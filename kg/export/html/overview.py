"""The first view of a large graph: its largest markets, each with the things most linked to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from kg.export.html.layout import HALF_HEIGHT, Placed, arrange, constellations
from kg.export.html.rooms import room
from kg.model.knowledge import ResolvedEntity

__all__ = ["Overview", "overview"]

_HUBS = 9
_AROUND = 72
"""So many things stand around all hubs together: more names than that are not read at a glance."""
_FEW = 3
"""Up to so many hubs, the forces of the links make the clearer picture; more stand in rows."""
_BESIDE = {"segment": 2, "region": 1}
_CANDIDATES = 60
_ACQUAINTED = 4
"""What a link to a company already chosen counts for, in links of its own."""

Near = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The things of the first view and their places in it.

    `homes` holds for every thing the position of the hub around which it stands, where hubs stand in rows:
    a narrow screen puts fewer of them one below the other.
    """

    nodes: tuple[int, ...]
    placed: Placed
    homes: tuple[int, ...] = ()


def overview(
    entities: Sequence[ResolvedEntity], pairs: Sequence[tuple[int, int, float]], degree: Counter[int]
) -> Overview:
    """The largest markets with their most linked companies and segments, and the places of all."""
    near = _near(pairs)
    ranked = sorted(range(len(entities)), key=lambda number: (-degree[number], entities[number].path))
    hubs = _hubs(ranked, entities, near)
    if not any(near.get(hub) for hub in hubs):
        hubs = ranked[:_AROUND]
    around = _around(hubs, entities, near, degree)
    nodes = tuple(chain(hubs, *around))
    if len(hubs) <= _FEW:
        placed = _by_force(nodes, pairs, entities)
        if placed.tray is None:
            return Overview(nodes=nodes, placed=placed)
    homes = [*range(len(hubs)), *(home for home, each in enumerate(around) for _ in each)]
    rooms = {number: room(entities[number]) for number in nodes}
    return Overview(nodes=nodes, placed=constellations(hubs, around, rooms=rooms), homes=tuple(homes))


def _near(pairs: Iterable[tuple[int, int, float]]) -> Near:
    near: dict[int, list[int]] = defaultdict(list)
    for left, right, _ in pairs:
        near[left].append(right)
        near[right].append(left)
    return near


def _hubs(ranked: Sequence[int], entities: Sequence[ResolvedEntity], near: Near) -> list[int]:
    """The largest markets; where there are fewer than two, the most linked things that share no link."""
    markets = [number for number in ranked if entities[number].type == "market"]
    if len(markets) > 1:
        return markets[:_HUBS]
    hubs: list[int] = []
    taken: set[int] = set()
    for number in ranked:
        if number not in taken and len(hubs) < _HUBS:
            hubs.append(number)
            taken.update(near.get(number, ()))
    return hubs


def _around(
    hubs: Sequence[int], entities: Sequence[ResolvedEntity], near: Near, degree: Counter[int]
) -> list[list[int]]:
    """For each hub what stands around it; nothing stands around two."""
    share = _AROUND // max(len(hubs), 1)
    taken = set(hubs)
    around = []
    for hub in hubs:
        free = [number for number in dict.fromkeys(near.get(hub, ())) if number not in taken]
        free.sort(key=lambda number: (-degree[number], entities[number].path))
        chosen = _chosen(free, share, entities, near, degree)
        taken.update(chosen)
        around.append(chosen)
    return around


def _chosen(
    free: Sequence[int],
    share: int,
    entities: Sequence[ResolvedEntity],
    near: Near,
    degree: Counter[int],
) -> list[int]:
    by_type: dict[str, list[int]] = defaultdict(list)
    for number in free:
        by_type[entities[number].type].append(number)
    beside = [n for kind, quota in _BESIDE.items() for n in by_type[kind][: quota * share // 7]]
    companies = _acquainted(by_type["company"], share - len(beside), near, degree)
    first = dict.fromkeys([*companies, *beside])
    rest = (number for number in free if number not in first)
    return [*first, *islice(rest, share - len(first))]


def _acquainted(ranked: Sequence[int], most: int, near: Near, degree: Counter[int]) -> list[int]:
    """The most linked companies, rather those with links to one another: the picture then shows deals."""
    candidates = list(ranked[:_CANDIDATES])
    chosen: list[int] = []
    while candidates and len(chosen) < most:
        known = Counter(other for number in chosen for other in near[number])
        best = max(candidates, key=lambda n: degree[n] + _ACQUAINTED * known[n])
        candidates.remove(best)
        chosen.append(best)
    return chosen


def _by_force(
    nodes: Sequence[int], pairs: Sequence[tuple[int, int, float]], entities: Sequence[ResolvedEntity]
) -> Placed:
    place = {number: position for position, number in enumerate(nodes)}
    inner = [(place[a], place[b], pull) for a, b, pull in pairs if a in place and b in place]
    rooms = [room(entities[number]) for number in nodes]
    return arrange(len(nodes), inner, rooms=rooms, half_height=HALF_HEIGHT)
