"""From a cloud of positions to a picture: level, filling its box, labels clear of one another."""

from __future__ import annotations

import numpy as np

from kg.export.html.layout.forces import Floats

__all__ = ["boxed", "cleared", "levelled"]

_EVEN = 0.42


def levelled(places: Floats) -> Floats:
    """The places turned so that their longer side lies flat."""
    middle = places - places.mean(axis=0)
    xx, yy, xy = (middle[:, 0] ** 2).sum(), (middle[:, 1] ** 2).sum(), (middle[:, 0] * middle[:, 1]).sum()
    angle = 0.5 * np.arctan2(2 * xy, xx - yy)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.asarray(middle[:, :1] * turn[0] + middle[:, 1:] * turn[1])


def boxed(places: Floats, box: Floats) -> Floats:
    """The places in a box with these half sides, a part of the way towards an even spread over each axis."""
    made = np.empty_like(places)
    for axis in (0, 1):
        values = places[:, axis]
        low, high = np.quantile(values, [0.01, 0.99])
        unit = np.clip(2 * (values - low) / max(high - low, 1e-9) - 1, -1.06, 1.06)
        rank = np.empty(len(values))
        rank[np.argsort(values, kind="stable")] = np.linspace(-1, 1, len(values))
        made[:, axis] = ((1 - _EVEN) * unit + _EVEN * rank) * box[axis]
    return made


def cleared(places: Floats, rooms: Floats, box: Floats) -> Floats:
    """The places with mark and label of each pushed clear of the others, inside the box; quadratic."""
    need_x = (rooms[:, None, 0] + rooms[None, :, 0]) / 2 + 8.0
    need_y = (rooms[:, None, 1] + rooms[None, :, 1]) / 2
    upper = np.triu(np.ones((len(places), len(places))), 1)
    upper = upper - upper.T
    for step in range(160):
        apart = places[:, None, :] - places[None, :, :]
        over_x, over_y = need_x - np.abs(apart[:, :, 0]), need_y - np.abs(apart[:, :, 1])
        np.fill_diagonal(over_x, 0)
        clash = (over_x > 0) & (over_y > 0)
        if not clash.any():
            break
        sign = np.where(apart == 0, upper[:, :, None], np.sign(apart))
        up = clash & (over_y * 2.4 <= over_x)
        side = clash & ~up
        move = np.stack(
            [
                (np.where(side, over_x, 0) * sign[:, :, 0]).sum(axis=1),
                (np.where(up, over_y, 0) * sign[:, :, 1]).sum(axis=1),
            ],
            axis=1,
        )
        strength = 0.24 if step < 110 else 0.12
        places = np.clip(places + strength * np.clip(move, -60, 60), -box, box)
    return places
