"""What holds for the seeds holds for graphs of five hundred to fifty thousand things."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from .browsing import Opened, opened, overlapping
from .built import Pages

_SIZES = ("seeds", "500", "2000", "10000", "50000")
_VIEWS = ("map", "deals", "sizes", "table", "graph")
_LARGEST = {
    "seeds": 600_000,
    "500": 800_000,
    "2000": 1_200_000,
    "10000": 3_000_000,
    "50000": 14_000_000,
}
_WORDS_OF = """async ids => {
  const found = [];
  for (const id of ids) {
    const rows = await explorer.evidence(id);
    found.push(rows.map(row => [row.id, row.report, row.evidences[0].proofs[0].words]));
  }
  return found;
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sized:
    name: str
    one: Opened
    expected: dict[str, Any]

    @property
    def page(self) -> Page:
        return self.one.page


@pytest.fixture(scope="module", params=_SIZES)
def sized(request: pytest.FixtureRequest, chromium: Browser, pages: Pages) -> Iterator[_Sized]:
    name = request.param
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield _Sized(name=name, one=opened(context, pages.address(name)), expected=pages.expected(name))
    context.close()


def test_the_first_picture_is_read_at_a_glance(sized: _Sized) -> None:
    shown = sized.page.evaluate("explorer.shown()")
    assert 40 <= shown["nodes"] <= 300
    assert shown["renderer"] == ("vis" if sized.name in ("seeds", "500", "2000") else "canvas")
    assert overlapping(sized.page) == []
    assert sized.page.evaluate("explorer.labels().length") >= 40


def test_the_graph_fills_the_stage(sized: _Sized) -> None:
    size = sized.page.evaluate("explorer.size()")
    short = min(("w", "h"), key=lambda side: size[side])
    places = sorted(place[short == "h"] for place in sized.page.evaluate("explorer.places()"))
    cut = len(places) // 40
    assert places[-1 - cut] - places[cut] >= 0.6 * size[short]


def test_every_link_is_in_the_page(sized: _Sized) -> None:
    edges = sized.expected["edges"]
    assert sized.page.evaluate("explorer.shown().of") == [len(sized.expected["nodes"]), len(edges)]
    assert sized.page.evaluate("explorer.edges().map(e => e.id)") == edges
    assert len(set(edges)) == len(edges)


def test_links_give_the_words_they_rest_on(sized: _Sized) -> None:
    """All links of the small graphs, some drawn by lot of the large ones."""
    stated = [edge for edge in sized.expected["edges"] if " tkg:" in edge]
    chosen = stated if len(stated) < 10_000 else random.Random(5).sample(stated, 400)
    claims = sized.expected["claims"]
    for rows in sized.page.evaluate(_WORDS_OF, chosen):
        assert rows
        for claim, report, words in rows:
            assert [report, words] == claims[claim]


def test_a_link_opens_quote_publisher_date_and_address(sized: _Sized) -> None:
    stated = [edge for edge in sized.expected["edges"] if " tkg:" in edge]
    for edge in random.Random(9).sample(stated, 3):
        sized.page.evaluate("id => explorer.go({edge: id, node: ''})", edge)
        sized.page.wait_for_selector("#panel .claim blockquote p")
        assert sized.page.inner_text("#panel .claim header strong >> nth=0")
        assert sized.page.inner_text("#panel .claim header span >> nth=0")
        links = sized.page.locator("#panel .claim .how a[href^='https://']").count()
        assert (
            links if sized.name != "seeds" else "." in sized.page.inner_text("#panel .claim .how dd >> nth=0")
        )


def test_a_search_finds_things_drawn_by_lot(sized: _Sized) -> None:
    page, nodes = sized.page, sized.expected["nodes"]
    for path in random.Random(7).sample(sorted(p for p in nodes if p.startswith("company/")), 4):
        page.fill("#query", nodes[path])
        page.wait_for_selector("#suggestions li[aria-selected=true]")
        page.press("#query", "Enter")
        assert page.inner_text("#panel h2") == nodes[path]
        assert sized.name == "seeds" or page.evaluate("explorer.shown().nodes") <= 150


def test_every_view_opens_and_nothing_is_asked_or_said(sized: _Sized) -> None:
    for view in _VIEWS:
        sized.page.evaluate("view => explorer.go({view, node: '', edge: ''})", view)
        assert sized.page.inner_text(f"#{view}") or view == "graph"
    sized.page.evaluate("explorer.go({all: '1'})")
    assert sized.page.evaluate("explorer.shown().nodes") == len(sized.expected["nodes"])
    sized.page.evaluate("explorer.go({all: ''})")
    assert sized.one.messages == []
    assert sized.one.requests == []


@pytest.mark.parametrize("name", _SIZES)
def test_the_file_keeps_to_its_size(pages: Pages, name: str) -> None:
    assert len(pages.content(name)) <= _LARGEST[name]
