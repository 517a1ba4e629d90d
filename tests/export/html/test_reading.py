"""Everybody can read it: without scripts, by keyboard, by screen reader, in both modes and languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from kg.export.html.styles import CANVAS_DARK, CANVAS_LIGHT, STYLES
from kg.model.entity import ENTITY_TYPES

from .browsing import opened
from .built import Pages

Visit = Callable[..., Page]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", ["graph", "map", "deals", "sizes", "table"])
def test_axe_finds_nothing(visit: Visit, view: str, theme: str) -> None:
    page = visit("seeds", f"#v={view}&theme={theme}&n=company/amwell")
    page.wait_for_selector(f"#{view}")
    found = Axe().run(page).response["violations"]
    assert [(each["id"], [node["html"][:120] for node in each["nodes"][:3]]) for each in found] == []


@pytest.mark.parametrize("view", ["graph", "map", "deals", "sizes", "table"])
def test_axe_finds_nothing_in_a_large_graph(visit: Visit, view: str) -> None:
    found = Axe().run(visit("10000", f"#v={view}")).response["violations"]
    assert [(each["id"], [node["html"][:120] for node in each["nodes"][:3]]) for each in found] == []


def test_the_page_is_read_without_scripts(chromium: Browser, pages: Pages) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages.address("seeds"))
    assert page.locator("tbody tr:visible").count() >= 200
    assert page.locator("#query:visible, #tools:visible, #legend:visible").count() == 0
    context.close()


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", STYLES)
def test_every_type_has_contrast_in_both_modes(name: str) -> None:
    for colour, canvas in ((STYLES[name].light, CANVAS_LIGHT), (STYLES[name].dark, CANVAS_DARK)):
        lighter, darker = sorted((_luminance(colour), _luminance(canvas)), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 3


def test_every_type_has_its_own_shape() -> None:
    assert set(STYLES) >= set(ENTITY_TYPES)
    assert len({style.shape for style in STYLES.values()}) == len(STYLES)


def test_every_control_has_a_name(visit: Visit) -> None:
    page = visit("seeds", "#n=company/amwell")
    nameless = page.evaluate(
        "[...document.querySelectorAll('button, input, select')]"
        ".filter(e => e.offsetParent && !e.textContent.trim() && !e.ariaLabel && !e.labels?.length).length"
    )
    assert nameless == 0


def test_the_interface_speaks_chinese(visit: Visit) -> None:
    page = visit("seeds", "#lang=zh&v=sizes")
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"
    assert "市场规模" in page.inner_text("#sizes h2")
    assert "驱动" in visit("seeds", "#lang=zh&n=market/telemedicine-china").inner_text("#panel")


def test_it_works_where_storage_and_webgl_are_refused(chromium: Browser, pages: Pages) -> None:
    context = chromium.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});"
        "const plain = HTMLCanvasElement.prototype.getContext;"
        "HTMLCanvasElement.prototype.getContext = function (kind, ...more) {"
        " return /webgl/.test(kind) ? null : plain.call(this, kind, ...more); };"
    )
    one = opened(context, pages.address("seeds"))
    assert one.page.evaluate("explorer.shown().nodes") > 0
    assert one.messages == []
    context.close()
