"""A telephone shows the same as a desk: nothing is cut off, nothing lies on anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from .browsing import opened

_BOXES = """[...document.querySelectorAll('#deals svg.chart text')].map(e => {
  const box = e.getBoundingClientRect(), own = e.ownerSVGElement.getBoundingClientRect();
  return {text: e.textContent, x: box.x - own.x, y: box.y, w: box.width, h: box.height, width: own.width};
})"""


@pytest.mark.parametrize("width", [390, 820, 1440])
def test_words_of_the_timeline_lie_apart_and_inside(chromium: Browser, pages: Path, width: int) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 844})
    page = opened(context, (pages / "seeds.html").as_uri() + "#v=deals").page
    boxes = page.evaluate(_BOXES)
    context.close()
    assert len(boxes) > 12
    for number, a in enumerate(boxes):
        assert a["x"] >= -1, a
        assert a["x"] + a["w"] <= a["width"] + 14, a
        for b in boxes[:number]:
            apart = a["x"] >= b["x"] + b["w"] or b["x"] >= a["x"] + a["w"]
            assert apart or a["y"] + 4 >= b["y"] + b["h"] or b["y"] + 4 >= a["y"] + a["h"], (a, b)
