"""The connected parts of a graph."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kg.export.html.layout.forces import Ints

__all__ = ["part_sizes"]


def part_sizes(count: int, ends: Ints) -> tuple[Ints, Ints]:
    """For every node the lowest node of its connected part, and the number of nodes of that part.

    Each round hands every node the lowest label of its neighbours, then follows labels to their own;
    the number of rounds grows with the logarithm of the longest path.
    """
    lowest = np.arange(count, dtype=np.int64)
    left, right = ends[:, 0], ends[:, 1]
    while True:
        before = lowest.copy()
        least = np.minimum(lowest[left], lowest[right])
        np.minimum.at(lowest, lowest[left], least)
        np.minimum.at(lowest, lowest[right], least)
        np.minimum.at(lowest, left, least)
        np.minimum.at(lowest, right, least)
        lowest = lowest[lowest]
        if np.array_equal(before, lowest):
            break
    sizes: npt.NDArray[np.int64] = np.bincount(lowest, minlength=count)
    return lowest, sizes[lowest]
