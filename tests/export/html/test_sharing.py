"""What goes to the clipboard: a citation, a link to this state, the code that embeds it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from .browsing import Opened, opened
from .built import Pages

_STATE = "#v=deals&n=company/amwell&xs=completed"


@pytest.fixture
def shared(context: BrowserContext, pages: Pages) -> Opened:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return opened(context, pages.address("seeds", _STATE))


def _copied(page: Page, what: str) -> str:
    page.click("#tools .with-menu > button")
    page.click(f"[data-take={what}]")
    page.wait_for_function(
        "what => document.querySelector(`[data-take=${what}]`).textContent === 'Copied'", arg=what
    )
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_a_citation_names_publisher_title_date_and_place(shared: Opened) -> None:
    page = shared.page
    page.click("#panel .row >> nth=0")
    page.wait_for_selector("#panel .claim")
    publisher, title = (page.inner_text(f"#panel .claim {part} >> nth=0") for part in ("strong", ".title"))
    page.locator("#panel .claim button", has_text="Copy citation").first.click()
    page.wait_for_selector("#panel .claim button:has-text('Copied')")
    citation = page.evaluate("navigator.clipboard.readText()")
    assert citation.startswith(f"{publisher}, {title}, ")
    assert "characters" in citation
    assert citation.endswith(".")
    assert shared.messages == []


def test_the_link_opens_the_same_state(shared: Opened, context: BrowserContext) -> None:
    before = shared.page.evaluate("explorer.state()")
    other = opened(context, _copied(shared.page, "share"))
    assert other.page.evaluate("explorer.state()") == before
    assert other.page.inner_text("#panel h2") == "Amwell"
    assert other.page.is_visible("#deals")
    assert other.messages == []


def test_the_code_embeds_the_same_view(shared: Opened, context: BrowserContext, tmp_path: Path) -> None:
    host = tmp_path / "host.html"
    code = _copied(shared.page, "embed")
    host.write_text(f"<!doctype html><title>Host</title><body>{code}", encoding="utf-8")
    page = context.new_page()
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.goto(host.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("#deals").wait_for()
    assert frame.locator("#panel h2").inner_text() == "Amwell"
    assert page.frames[1].evaluate("explorer.state()") == shared.page.evaluate("explorer.state()")
    assert messages == []


def test_copying_works_where_the_clipboard_is_refused(context: BrowserContext, pages: Pages) -> None:
    context.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    context.add_init_script(
        "addEventListener('copy', () => { window.copied = document.activeElement.value; })"
    )
    page = opened(context, pages.address("seeds", _STATE)).page
    page.click("#tools .with-menu > button")
    page.click("[data-take=share]")
    page.wait_for_function("() => window.copied")
    assert page.evaluate("window.copied === location.href")
