"""Forces between nodes: exact for small graphs, over a grid of masses for large ones."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["Floats", "Ints", "attraction", "exact_repulsion", "mesh_repulsion"]

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_NEAR = 1e-3


def attraction(places: Floats, ends: Ints, weights: Floats) -> Floats:
    """The pull of every edge on its two ends, growing with its length; an ideal edge is one long."""
    left, right = ends[:, 0], ends[:, 1]
    apart = places[right] - places[left]
    pull = apart * (weights * np.sqrt(_squares(apart)))[:, None]
    force = np.empty_like(places)
    for axis in (0, 1):
        force[:, axis] = np.bincount(left, pull[:, axis], len(places))
        force[:, axis] -= np.bincount(right, pull[:, axis], len(places))
    return force


def exact_repulsion(places: Floats, masses: Floats) -> Floats:
    """The push of every node on every other, falling with the distance; quadratic in the number of nodes."""
    apart = places[:, None, :] - places[None, :, :]
    squares = _squares(apart) + _NEAR
    return np.asarray((apart * (masses[None, :] / squares)[:, :, None]).sum(axis=1))


def _squares(apart: Floats) -> Floats:
    """Squared distances; a sum over an axis of two takes many times as long."""
    x, y = apart[..., 0], apart[..., 1]
    return np.asarray(x**2 + y**2)


def mesh_repulsion(places: Floats, masses: Floats, *, cells: int) -> Floats:
    """The same push, read off a grid on which the masses were spread; linear in the number of nodes.

    The field of the grid is a convolution, computed through the Fourier transform; pushes within one
    cell are lost, so that near nodes have to be parted afterwards.
    """
    low = places.min(axis=0)
    step = max(float((places.max(axis=0) - low).max()), _NEAR) / (cells - 2)
    at = (places - low) / step
    corner = np.minimum(at.astype(np.int64), cells - 2)
    part = at - corner
    shares = _corner_shares(part)
    slots = _corner_slots(corner, cells)
    spread = (shares * masses[:, None]).ravel()
    grid: Floats = np.bincount(slots.ravel(), spread, cells * cells).astype(float)
    fields = _fields(grid.reshape(cells, cells))
    pushes = [(field.ravel()[slots] * shares).sum(axis=1) for field in fields]
    return np.stack(pushes, axis=1) / step


def _corner_shares(part: Floats) -> Floats:
    x, y = part[:, 0], part[:, 1]
    return np.stack([(1 - x) * (1 - y), (1 - x) * y, x * (1 - y), x * y], axis=1)


def _corner_slots(corner: Ints, cells: int) -> Ints:
    base = corner[:, 0] * cells + corner[:, 1]
    return np.stack([base, base + 1, base + cells, base + cells + 1], axis=1)


def _fields(grid: Floats) -> tuple[Floats, Floats]:
    cells = len(grid)
    span = np.arange(2 * cells)
    span = np.where(span < cells, span, span - 2 * cells).astype(float)
    dx, dy = span[:, None], span[None, :]
    squares = dx**2 + dy**2 + 0.5
    mass = np.fft.rfft2(grid, (2 * cells, 2 * cells))
    made = []
    for kernel in (dx / squares, dy / squares):
        field = np.fft.irfft2(mass * np.fft.rfft2(kernel), (2 * cells, 2 * cells))
        made.append(field[:cells, :cells])
    return made[0], made[1]
