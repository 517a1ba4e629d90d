"""The layout of a graph: linked parts by force, the unlinked and the smallest parts in rows below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kg.export.html.layout.forces import Floats, Ints, attraction, exact_repulsion, mesh_repulsion
from kg.export.html.layout.parts import part_sizes
from kg.export.html.layout.spread import boxed, cleared, levelled
from kg.export.html.layout.start import smooth_start

__all__ = ["HALF_HEIGHT", "WIDE", "Placed", "arrange"]

_EXACT_UP_TO = 400
WIDE = 1.62
"""How much wider than high a picture is: the shape of the stage on most screens."""
HALF_HEIGHT = 330.0
"""Half the height of a picture whose names are to be read, in pixels of a screen of 900 lines."""
_SMALL_PART = 4
_TRAY, _FIRST, _ROW, _GAP = 1.13, 30.0, 40.0, 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Whole-number positions of all nodes, and the height at which the rows of the unlinked begin."""

    x: tuple[int, ...]
    y: tuple[int, ...]
    tray: int | None


def arrange(
    count: int,
    links: Sequence[tuple[int, int, float]],
    *,
    rooms: Sequence[tuple[float, float]] = (),
    half_height: float = 0.0,
) -> Placed:
    """Positions for `count` nodes joined by `links` (two ends and a weight), the same on every call.

    `rooms` are the width and height that each mark with its label needs, in the unit of the result; where
    given, nodes are pushed apart until these are clear of one another.  `half_height` sets half the height
    of the picture; without it the picture grows with the number of nodes.

    >>> arrange(3, [(0, 1, 1.0)]).tray is not None
    True
    """
    ends = np.array([link[:2] for link in links], dtype=np.int64).reshape(-1, 2)
    weights = np.array([link[2] for link in links], dtype=float)
    part, sizes = part_sizes(count, ends)
    main = sizes > min(_SMALL_PART, int(sizes.max(initial=1)) - 1)
    half = half_height or 22.0 * float(np.sqrt(max(count, 300)))
    room = np.array(rooms, dtype=float).reshape(-1, 2) if rooms else np.full((count, 2), 24.0)
    box = np.array([_half_width(half, room[~main, 0]), half])
    places = np.zeros((count, 2))
    if main.any():
        inner = main[ends[:, 0]] if len(ends) else np.zeros(0, dtype=bool)
        index = np.cumsum(main) - 1
        places[main] = _linked(
            int(main.sum()), index[ends[inner]], weights[inner], box, room[main] if rooms else room[:0]
        )
    tray = None if main.all() else round(half * _TRAY)
    if tray is not None:
        places[~main] = _rows(np.flatnonzero(~main), part, room[:, 0], 2 * float(box[0]), tray)
    whole = np.rint(places).astype(int)
    return Placed(x=tuple(whole[:, 0].tolist()), y=tuple(whole[:, 1].tolist()), tray=tray)


def _half_width(half: float, apart: Floats) -> float:
    """Half the width at which the picture, with the rows of what stands apart, has the shape of the stage."""
    width = half * WIDE
    for _ in range(3 if len(apart) else 0):
        rows = -(-float((apart + _GAP).sum()) // (2 * width))
        width = min(half * (1 + _TRAY) + _FIRST + _ROW * rows, 3 * half) / 2 * WIDE
    return width


def _linked(count: int, ends: Ints, weights: Floats, box: Floats, rooms: Floats) -> Floats:
    small = count <= _EXACT_UP_TO
    places = smooth_start(count, ends, weights, rounds=40 if count > 20_000 else 60) * np.sqrt(count)
    degree = np.bincount(ends.ravel(), minlength=count).astype(float)
    scaled = weights / np.sqrt(np.minimum(degree[ends[:, 0]], degree[ends[:, 1]]) + 1.0)
    steps = 400 if small else max(50, min(160, 1_200_000 // count))
    places = _settled(places, ends, scaled, 1.0 + 0.15 * degree, steps=steps, exact=small)
    places = boxed(levelled(places), box)
    return cleared(places, rooms, box) if len(rooms) else places


def _settled(
    places: Floats, ends: Ints, weights: Floats, masses: Floats, *, steps: int, exact: bool
) -> Floats:
    cells = 64 if len(places) <= 4_000 else 128 if len(places) <= 20_000 else 256
    for step in range(steps):
        push = exact_repulsion(places, masses) if exact else mesh_repulsion(places, masses, cells=cells)
        force = push + attraction(places, ends, weights) - places * np.array([0.010, 0.016])
        length = np.sqrt((force**2).sum(axis=1)) + 1e-9
        heat = 0.12 * np.sqrt(len(places)) * (1 - step / steps) ** 1.5 + 0.01
        places = places + force * (np.minimum(length, heat) / length)[:, None]
    return places


def _rows(chosen: Ints, part: Ints, room: Floats, wide: float, top: int) -> Floats:
    """Small parts side by side, then single nodes, in rows from left to right."""
    at = {}
    x, y = 0.0, float(top) + _FIRST
    for group in _groups(chosen, part):
        need = sum(float(room[node]) + _GAP for node in group)
        if x and x + need > wide:
            x, y = 0.0, y + _ROW
        for node in group:
            at[node] = (x + float(room[node]) / 2 + _GAP / 2 - wide / 2, y)
            x += float(room[node]) + _GAP
    return np.array([at[int(node)] for node in chosen])


def _groups(chosen: Ints, part: Ints) -> Iterator[list[int]]:
    found: dict[int, list[int]] = {}
    for node in chosen.tolist():
        found.setdefault(int(part[node]), []).append(node)
    yield from sorted(found.values(), key=lambda group: (len(group) == 1, group))
