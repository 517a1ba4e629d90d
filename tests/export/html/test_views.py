from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

Visit = Callable[..., Page]


@pytest.mark.parametrize("name", ["seeds", "500", "2300"])
def test_the_first_view_is_drawn(visit: Visit, name: str) -> None:
    page = visit(name)
    shown = page.evaluate("explorer.shown()")
    assert 0 < shown["nodes"] <= 300
    assert shown["renderer"] == ("canvas" if name == "2300" else "vis")


def test_search_opens_a_company_and_its_evidence(visit: Visit) -> None:
    page = visit("seeds")
    page.keyboard.press("/")
    page.keyboard.type("american well")
    page.wait_for_selector("#suggestions li[aria-selected=true]")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel h2") == "Amwell"
    page.click("#panel .row >> nth=0")
    page.wait_for_selector("#panel .claim blockquote")
    assert "characters" in page.inner_text("#panel .how").lower()


def test_the_legend_filters_links(visit: Visit) -> None:
    page = visit("seeds")
    before = page.evaluate("explorer.shown().edges")
    box = page.locator("input[value='tkg:playsIn']")
    box.dispatch_event("click")
    assert page.evaluate("explorer.shown().edges") < before
    box.dispatch_event("click")
    assert page.evaluate("explorer.shown().edges") == before
