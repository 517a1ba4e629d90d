"""Nothing is asked for, at load or in use, also where the network hangs instead of refusing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from .browsing import Opened, opened
from .built import Pages


@pytest.fixture
def hanging(chromium: Browser, pages: Pages) -> Iterator[tuple[Opened, list[str]]]:
    """The seeds' page where every request to a network is held for ever, and what was asked."""
    asked: list[str] = []

    def hold(route: Route) -> None:
        asked.append(route.request.url)

    context = chromium.new_context(
        viewport={"width": 1280, "height": 800}, accept_downloads=True, reduced_motion="reduce"
    )
    context.route(lambda address: not address.startswith(("file:", "data:", "blob:")), hold)
    yield opened(context, pages.address("seeds")), asked
    context.close()


def _used(page: Page) -> None:
    """Every view, a search, evidence from node to quote, and every export."""
    for number in range(5):
        page.click(f"#views button >> nth={number}")
    page.fill("#query", "teladoc")
    page.keyboard.press("Enter")
    page.click("#panel .row >> nth=0")
    page.wait_for_selector("#panel .claim blockquote")
    page.click("#views button >> nth=0")
    for what in ("png", "svg", "csv", "json", "graphml"):
        page.click("#tools .with-menu > button")
        with page.expect_download():
            page.click(f"[data-take={what}]")


def test_a_network_that_hangs_is_not_noticed(hanging: tuple[Opened, list[str]]) -> None:
    one, asked = hanging
    assert one.page.evaluate("explorer.shown().nodes") > 0
    assert one.page.locator("canvas").first.is_visible()
    _used(one.page)
    assert asked == one.requests == []
    assert one.messages == []
