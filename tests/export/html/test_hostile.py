from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from kg.export.html import page

from .browsing import Opened, opened
from .hostile import PAYLOADS, hostile


@pytest.fixture(scope="module")
def content() -> bytes:
    made = hostile()
    return page(made.knowledge, texts=made.texts)


@pytest.fixture
def attacked(context: BrowserContext, content: bytes, tmp_path: Path) -> Opened:
    file = tmp_path / "hostile.html"
    file.write_bytes(content)
    return opened(context, file.as_uri())


def test_no_payload_stands_raw_in_the_page(content: bytes) -> None:
    text = content.decode()
    assert text.count("<script") == text.count("</script>")
    assert "<img src=x" not in text
    assert "<svg onload" not in text


def _walk(page: Page) -> None:
    """Open every view, thing, link and fact, hover the stage, search, and take everything away."""
    for view in ("map", "deals", "sizes", "table", "graph"):
        page.evaluate(f"explorer.go({{view: '{view}'}})")
    for edge in page.evaluate("explorer.edges().slice(0, 40)"):
        page.evaluate("id => explorer.go({edge: id, node: '', fact: ''})", edge["id"])
    for fact in range(30):
        page.evaluate("n => explorer.go({fact: String(n), edge: '', node: ''})", fact)
    for x in range(300, 1200, 90):
        page.mouse.move(x, 420)
    for payload in PAYLOADS:
        page.fill("#query", payload[:12])
        page.wait_for_selector("#suggestions li")
    page.wait_for_timeout(100)


def test_nothing_runs_anywhere(attacked: Opened) -> None:
    _walk(attacked.page)
    assert attacked.page.evaluate("window.ran") is None
    assert attacked.requests == []
    assert attacked.messages == []


def test_names_are_shown_verbatim(attacked: Opened) -> None:
    shown: set[str] = set()
    for path in attacked.page.evaluate("explorer.edges().map(e => e.from)"):
        attacked.page.evaluate("path => explorer.go({node: path, edge: '', fact: ''})", path)
        shown.add(attacked.page.text_content("#panel h2") or "")
    assert shown >= set(PAYLOADS)


def test_anchors_are_shown_verbatim(attacked: Opened) -> None:
    read: Callable[[], str] = lambda: attacked.page.text_content("#panel blockquote p") or ""  # noqa: E731
    edge = attacked.page.evaluate("explorer.edges().find(e => e.kind === 'tkg:playsIn').id")
    attacked.page.evaluate("id => explorer.go({edge: id})", edge)
    attacked.page.wait_for_selector("#panel blockquote")
    assert any(payload in read() for payload in PAYLOADS)


def test_formulas_in_tables_are_guarded(attacked: Opened) -> None:
    with attacked.page.expect_download() as download:
        attacked.page.click("#tools .with-menu > button")
        attacked.page.click("[data-take=csv]")
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    cells = [cell for line in text.splitlines() for cell in line.split(",")]
    assert "HYPERLINK" in text
    assert not [cell for cell in cells if cell.lstrip('"').startswith(("=", "+", "@", "-"))]
