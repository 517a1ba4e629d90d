"""A telephone shows the same as a desk: nothing is cut off, nothing lies on anything else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from .browsing import opened, overlapping
from .built import Pages

_BOXES = """[...document.querySelectorAll('#deals svg.chart text')].map(e => {
  const box = e.getBoundingClientRect(), own = e.ownerSVGElement.getBoundingClientRect();
  return {text: e.textContent, x: box.x - own.x, y: box.y, w: box.width, h: box.height, width: own.width};
})"""


@pytest.mark.parametrize("width", [390, 820, 1440])
def test_words_of_the_timeline_lie_apart_and_inside(chromium: Browser, pages: Pages, width: int) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 844})
    page = opened(context, pages.address("seeds", "#v=deals")).page
    boxes = page.evaluate(_BOXES)
    context.close()
    assert len(boxes) > 12
    for number, a in enumerate(boxes):
        assert a["x"] >= -1, a
        assert a["x"] + a["w"] <= a["width"] + 14, a
        for b in boxes[:number]:
            apart = a["x"] >= b["x"] + b["w"] or b["x"] >= a["x"] + a["w"]
            assert apart or a["y"] + 4 >= b["y"] + b["h"] or b["y"] + 4 >= a["y"] + a["h"], (a, b)


@pytest.mark.parametrize("name", ["seeds", "500", "10000"])
def test_the_graph_of_a_telephone_is_read_at_a_glance(chromium: Browser, pages: Pages, name: str) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page = opened(context, pages.address(name)).page
    assert overlapping(page) == []
    assert page.evaluate("explorer.labels().length") >= 20
    places, size = page.evaluate("[explorer.places(), explorer.size()]")
    cut = len(places) // 40
    across = sorted(x for x, _ in places)
    assert across[-1 - cut] - across[cut] >= 0.4 * size["w"]
    assert all(0 <= x <= size["w"] and 0 <= y <= size["h"] for x, y in places)
    context.close()


@pytest.mark.parametrize("view", ["graph", "map", "deals", "sizes", "table"])
def test_nothing_scrolls_sideways(chromium: Browser, pages: Pages, view: str) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    page = opened(context, pages.address("seeds", f"#v={view}")).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.click("#tools .with-menu > button")
    box = page.locator("#tools .menu").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    context.close()
