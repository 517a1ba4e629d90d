from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.export.html.layout import arrange, constellations
from kg.export.html.layout.forces import exact_repulsion, mesh_repulsion
from kg.export.html.layout.parts import part_sizes
from kg.export.html.layout.spread import cleared


def _ring(count: int) -> list[tuple[int, int, float]]:
    return [(n, (n + 1) % count, 1.0) for n in range(count)]


@pytest.mark.parametrize("count", [30, 1000])
def test_positions_repeat(count: int) -> None:
    assert arrange(count, _ring(count)) == arrange(count, _ring(count))


@given(
    st.integers(1, 40).flatmap(
        lambda count: st.tuples(
            st.just(count),
            st.lists(
                st.tuples(st.integers(0, count - 1), st.integers(0, count - 1), st.just(1.0)), max_size=60
            ),
        )
    )
)
@settings(max_examples=40, deadline=None)
def test_every_graph_has_positions(graph: tuple[int, list[tuple[int, int, float]]]) -> None:
    count, links = graph
    placed = arrange(count, links)
    assert len(placed.x) == len(placed.y) == count


@pytest.mark.parametrize("hubs", [1, 2, 5, 9, 12])
def test_hubs_stand_apart_with_their_things_around_them(hubs: int) -> None:
    around = [[100 * hub + n for n in range(8)] for hub in range(1, hubs + 1)]
    rooms = dict.fromkeys([*range(hubs), *(n for each in around for n in each)], (60.0, 24.0))
    placed = constellations(list(range(hubs)), around, rooms=rooms)
    here = np.array([placed.x, placed.y]).T.astype(float)
    middles, rest = here[:hubs], here[hubs:]
    nearest = np.linalg.norm(rest[:, None, :] - middles[None, :, :], axis=2).argmin(axis=1)
    assert nearest.tolist() == [hub for hub in range(hubs) for _ in range(8)]


def test_no_nodes_have_no_positions() -> None:
    assert arrange(0, []).x == ()


def test_the_unlinked_stand_below() -> None:
    placed = arrange(22, [*_ring(20)], half_height=400)
    assert placed.tray is not None
    assert max(placed.y[:20]) < placed.tray < min(placed.y[20:])


def test_neighbours_end_up_near() -> None:
    halves = [(a, b, 1.0) for start in (0, 20) for a in range(start, start + 20) for b in range(start, a)]
    placed = arrange(40, [*halves, (0, 20, 1.0)])
    here = np.array([placed.x, placed.y]).T.astype(float)
    inside = np.linalg.norm(here[:20] - here[:20].mean(axis=0), axis=1).mean()
    assert np.linalg.norm(here[:20].mean(axis=0) - here[20:].mean(axis=0)) > inside


def test_parts_are_found() -> None:
    ends = np.array([(0, 1), (1, 2), (4, 5)])
    label, sizes = part_sizes(6, ends)
    assert label.tolist() == [0, 0, 0, 3, 4, 4]
    assert sizes.tolist() == [3, 3, 3, 1, 2, 2]


def test_the_grid_pushes_like_the_nodes_themselves() -> None:
    places = np.random.default_rng(3).standard_normal((300, 2)) * 10
    masses = np.ones(300)
    exact, mesh = exact_repulsion(places, masses), mesh_repulsion(places, masses, cells=128)
    alike = (exact * mesh).sum() / np.sqrt((exact**2).sum() * (mesh**2).sum())
    assert alike > 0.9


def test_boxes_are_pushed_apart() -> None:
    rooms = np.full((12, 2), (60.0, 20.0))
    places = cleared(np.zeros((12, 2)), rooms, np.array([600.0, 400.0]))
    for number, here in enumerate(places):
        for there in places[:number]:
            assert abs(here[0] - there[0]) >= 60 or abs(here[1] - there[1]) >= 18
