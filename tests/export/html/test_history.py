"""A choice is a step of the browser's history; a filter changes the step one stands on."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

Visit = Callable[..., Page]


def _state(page: Page, key: str) -> object:
    return page.evaluate(f"explorer.state().{key}")


def _back(page: Page, *, to: str) -> None:
    page.evaluate("history.back()")
    page.wait_for_function(f"() => {to}")


def test_back_takes_back_views_things_and_evidence(visit: Visit) -> None:
    page = visit("seeds")
    page.click("#views button >> nth=2")
    page.click("#views button >> nth=0")
    page.fill("#query", "amwell")
    page.keyboard.press("Enter")
    page.click("#panel .row >> nth=0")
    page.wait_for_selector("#panel .claim blockquote")
    _back(page, to="!document.querySelector('#panel .claim') && explorer.state().node === 'company/amwell'")
    assert page.inner_text("#panel h2") == "Amwell"
    _back(page, to="explorer.state().node === ''")
    assert not page.is_visible("#panel")
    _back(page, to="explorer.state().view === 'deals'")
    assert page.is_visible("#deals")
    _back(page, to="explorer.state().view === 'graph'")
    page.evaluate("history.forward()")
    page.wait_for_function("() => explorer.state().view === 'deals'")


def test_filters_and_typing_are_no_steps(visit: Visit) -> None:
    page = visit("seeds")
    page.click("#views button >> nth=2")
    steps = page.evaluate("history.length")
    page.locator("input[value=completed]").dispatch_event("click")
    page.fill("[data-field=from]", "2020")
    page.press("[data-field=from]", "Enter")
    page.fill("#query", "tel")
    assert page.evaluate("history.length") == steps
    assert _state(page, "from") == "2020"
    assert "xs=completed" in page.evaluate("location.hash")


def test_back_keeps_language_and_theme(visit: Visit) -> None:
    page = visit("seeds")
    page.click("#views button >> nth=3")
    page.evaluate("explorer.go({language: 'zh', theme: 'dark'})")
    _back(page, to="explorer.state().view === 'graph'")
    assert (_state(page, "language"), _state(page, "theme")) == ("zh", "dark")


def test_an_address_typed_by_hand_is_followed(visit: Visit) -> None:
    page = visit("seeds")
    page.evaluate("location.hash = '#v=sizes&lang=zh'")
    page.wait_for_function("() => explorer.state().view === 'sizes'")
    assert _state(page, "language") == "zh"
