"""An analyst without a mouse: every action by key, and the focus is never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

Visit = Callable[..., Page]

_INSIDE = "selector => document.querySelector(selector).contains(document.activeElement)"


def _press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_numbers_choose_views_and_arrows_walk_the_graph(visit: Visit) -> None:
    page = visit("seeds")
    _press(page, "3")
    assert page.evaluate("explorer.state().view") == "deals"
    _press(page, "1")
    page.focus("#stage")
    _press(page, "Enter")
    first = page.evaluate("explorer.state().node")
    assert first
    _press(page, "ArrowRight")
    assert page.evaluate("explorer.state().node") != first
    _press(page, "Escape")
    assert page.evaluate("explorer.state().node") == ""


def test_from_search_to_quote_and_back(visit: Visit) -> None:
    page = visit("seeds")
    _press(page, "/")
    page.keyboard.type("teladoc")
    page.wait_for_selector("#suggestions li[aria-selected=true]")
    _press(page, "Enter")
    assert page.evaluate(_INSIDE, "#panel")
    page.focus("#panel .row")
    _press(page, "Enter")
    page.wait_for_selector("#panel .claim blockquote")
    assert page.evaluate(_INSIDE, "#panel")
    _press(page, "Escape")
    assert page.locator("#panel").is_hidden()
    assert page.evaluate(_INSIDE, "#query") or page.evaluate(_INSIDE, "#graph")


def test_the_first_stop_skips_to_the_view(visit: Visit) -> None:
    page = visit("seeds", "#v=table")
    _press(page, "Tab", "Enter", "Tab")
    assert page.evaluate(_INSIDE, "#table")


@pytest.mark.parametrize(
    ("view", "target"),
    [("map", "#map .cell.filled"), ("deals", "#deals .target"), ("sizes", "#sizes .target")],
)
def test_cells_and_marks_open_their_evidence(visit: Visit, view: str, target: str) -> None:
    page = visit("seeds", f"#v={view}")
    page.locator(target).first.focus()
    _press(page, "Enter", "p")
    assert page.evaluate(_INSIDE, "#panel")
    _press(page, "Escape")
    assert page.evaluate(_INSIDE, f"#{view}")


def test_a_filter_or_a_step_keeps_the_focus(visit: Visit) -> None:
    page = visit("10000", "#n=company/company-00003")
    page.locator("#graph .steps button").nth(1).focus()
    _press(page, "Enter")
    assert page.evaluate("document.activeElement.textContent") == "2"
    page.locator("[data-filter=types]").first.focus()
    _press(page, "Space")
    assert page.evaluate(_INSIDE, "#legend")
    page.evaluate("explorer.go({view: 'deals', node: '', types: ''})")
    page.locator("#deals .target").first.focus()
    _press(page, "Enter")
    assert page.evaluate("explorer.state().from")
    assert page.evaluate(_INSIDE, "#deals")


def test_everything_is_taken_away_by_key(visit: Visit) -> None:
    page = visit("seeds")
    for what in ("png", "svg", "csv", "json", "graphml"):
        page.focus("#tools .with-menu > button")
        _press(page, "Enter")
        for _ in range(7):
            if page.evaluate("document.activeElement.dataset.take") == what:
                break
            _press(page, "ArrowDown")
        with page.expect_download() as download:
            _press(page, "Enter")
        assert download.value.suggested_filename.endswith(what)
        assert page.evaluate(_INSIDE, "#tools")
