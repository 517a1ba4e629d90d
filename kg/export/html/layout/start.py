"""Where nodes begin: neighbours near one another already, so that few steps of force are needed."""

from __future__ import annotations

import numpy as np

from kg.export.html.layout.forces import Floats, Ints

__all__ = ["smooth_start"]

_SEED = 20260101


def smooth_start(count: int, ends: Ints, weights: Floats, *, rounds: int) -> Floats:
    """Two slow waves over the graph, one an axis, from repeated averaging over neighbours.

    Averaging kills what changes fast along the edges, as power iteration does; each round takes out the
    mean and the part that both axes share.
    """
    waves = np.random.default_rng(_SEED).standard_normal((count, 2))
    degree: Floats = np.bincount(ends.ravel(), np.repeat(weights, 2), count).astype(float) + 1.0
    for _ in range(rounds):
        waves = _averaged(waves, ends, weights, degree)
        waves = _independent(waves, degree)
    spread = np.sqrt(np.abs(waves)) * np.sign(waves)
    return np.asarray(spread / max(float(np.abs(spread).max()), 1e-9))


def _averaged(waves: Floats, ends: Ints, weights: Floats, degree: Floats) -> Floats:
    left, right = ends[:, 0], ends[:, 1]
    mean = np.empty_like(waves)
    for axis in (0, 1):
        mean[:, axis] = np.bincount(left, weights * waves[right, axis], len(waves))
        mean[:, axis] += np.bincount(right, weights * waves[left, axis], len(waves))
    return np.asarray(0.5 * waves + 0.5 * (mean + waves) / degree[:, None])


def _independent(waves: Floats, degree: Floats) -> Floats:
    total = degree.sum()
    waves = waves - (waves * degree[:, None]).sum(axis=0) / total
    first, second = waves[:, 0], waves[:, 1]
    first = first / np.sqrt(max(float((first**2 * degree).sum()), 1e-30))
    second = second - first * float((first * second * degree).sum())
    second = second / np.sqrt(max(float((second**2 * degree).sum()), 1e-30))
    return np.stack([first, second], axis=1)
