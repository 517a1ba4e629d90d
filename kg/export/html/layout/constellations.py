"""Hubs in rows, each with its things around it: a picture that needs no links to hold together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from kg.export.html.layout.arrange import HALF_HEIGHT, WIDE, Placed
from kg.export.html.layout.forces import Floats
from kg.export.html.layout.spread import cleared

__all__ = ["constellations"]

_REACH = np.array([0.32, 0.37])
_RAISED = np.array([0.0, -0.06])
_BELOW = 0.36
"""The part of the circle below a hub that stays free for its name; the hub is raised for it as well."""
_ONE_RING = 9
_INNER = 0.62


def constellations(
    hubs: Sequence[int], around: Sequence[Sequence[int]], *, rooms: Mapping[int, tuple[float, float]]
) -> Placed:
    """Positions of all hubs, then of all that stands around them, in the order given.

    >>> constellations([7], [[3, 4]], rooms={7: (60, 40), 3: (40, 20), 4: (40, 20)}).x[0]
    0
    """
    box = np.array([HALF_HEIGHT * WIDE, HALF_HEIGHT])
    middles, cell = _middles(len(hubs), box)
    parts = [middle + _ring(len(each)) * cell * _REACH for middle, each in zip(middles, around, strict=True)]
    places = np.concatenate([middles + _RAISED * cell, *parts]) if hubs else np.zeros((0, 2))
    order = [*hubs, *(number for each in around for number in each)]
    if order:
        places = cleared(places, np.array([rooms[number] for number in order], dtype=float), box)
    whole = np.rint(places).astype(int)
    return Placed(x=tuple(whole[:, 0].tolist()), y=tuple(whole[:, 1].tolist()), tray=None)


def _middles(count: int, box: Floats) -> tuple[Floats, Floats]:
    """The middles of `count` cells in rows as even as can be, and the size of a cell."""
    rows = max(round(count**0.5), 1)
    lengths = [count // rows + (row < count % rows) for row in range(rows)]
    found = [
        ((2 * (column + 0.5) / length - 1), (2 * (row + 0.5) / rows - 1))
        for row, length in enumerate(lengths)
        for column in range(length)
    ]
    cell = 2 * box / np.array([max(lengths[0], 1), rows])
    return np.array(found, dtype=float).reshape(-1, 2) * box, cell


def _ring(count: int) -> Floats:
    """Points on the unit circle, or on two when they are many, from the lower left clockwise."""
    turn = 2 * np.pi * (0.25 + _BELOW / 2 + (1 - _BELOW) * np.arange(count) / max(count - 1, 1))
    radius = np.where((np.arange(count) % 2 == 1) & (count > _ONE_RING), _INNER, 1.0)
    return np.stack([np.cos(turn) * radius, np.sin(turn) * radius], axis=1)
