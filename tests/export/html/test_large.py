"""Graphs of ten thousand things, and with KG_SOAK=1 of fifty thousand, work as the small ones do."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser

from kg.export.html.page import network_of

from .browsing import Opened, opened
from .synthetic import knowledge_of

_SIZES = (10_000, 50_000) if os.environ.get("KG_SOAK") == "1" else (10_000,)
_LARGEST = {10_000: 2_700_000, 50_000: 12_500_000}
_SAMPLE = 200
_WORDS_OF = """async ids => {
  const bare = [], claims = [];
  for (const id of ids) {
    const rows = await explorer.evidence(id);
    const ends = [0, 2].map(k => id.split(" ")[k].split("/")[1]);
    const right = row => ends.every(end => row.evidences[0].proofs[0].words.includes(`${end} `));
    if (!rows.length || !rows.every(right)) bare.push(id);
    claims.push(...rows.map(row => [row.id, row.report]));
  }
  return [bare, claims];
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Large:
    one: Opened
    nodes: dict[str, str]
    edges: list[str]
    claims: dict[str, int]
    size: int


@pytest.fixture(scope="module", params=_SIZES)
def large(
    request: pytest.FixtureRequest, chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[_Large]:
    made = knowledge_of(request.param)
    reports = {each.source.slug: number for number, each in enumerate(made.knowledge.reports)}
    network = network_of(made.knowledge, texts=made.texts)
    content = network.generate_html().encode()
    file = tmp_path_factory.mktemp("large") / "graph.html"
    file.write_bytes(content)
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield _Large(
        one=opened(context, file.as_uri()),
        nodes={node["id"]: node["label"] for node in network.nodes},
        edges=[edge["id"] for edge in network.edges],
        claims={id_: reports[bearer.report.source.slug] for id_, bearer in made.knowledge.claims.items()},
        size=len(content),
    )
    context.close()


def test_the_first_picture_is_a_selection(large: _Large) -> None:
    shown = large.one.page.evaluate("explorer.shown()")
    assert 40 <= shown["nodes"] <= 300
    assert shown["renderer"] == "canvas"
    assert large.one.page.evaluate("explorer.labels().length") >= 20


def test_every_link_is_in_the_page(large: _Large) -> None:
    page = large.one.page
    assert page.evaluate("explorer.shown().of") == [len(large.nodes), len(large.edges)]
    assert page.evaluate("explorer.edges().map(e => e.id)") == large.edges
    assert len(set(large.edges)) == len(large.edges)


def test_links_drawn_by_lot_open_their_evidence(large: _Large) -> None:
    stated = [edge for edge in large.edges if " tkg:" in edge]
    chosen = random.Random(5).sample(stated, _SAMPLE)
    bare, claims = large.one.page.evaluate(_WORDS_OF, chosen)
    assert bare == []
    assert [large.claims[claim] for claim, _ in claims] == [report for _, report in claims]
    large.one.page.evaluate("id => explorer.go({edge: id})", chosen[0])
    large.one.page.wait_for_selector("#panel .claim blockquote")


def test_a_search_finds_things_drawn_by_lot(large: _Large) -> None:
    page = large.one.page
    for path in random.Random(7).sample(sorted(p for p in large.nodes if p.startswith("company/")), 5):
        page.fill("#query", large.nodes[path])
        page.wait_for_selector("#suggestions li[aria-selected=true]")
        page.press("#query", "Enter")
        assert page.inner_text("#panel h2") == large.nodes[path]
        assert page.evaluate("explorer.shown().nodes") <= 150


def test_every_view_opens_without_a_word_of_complaint(large: _Large) -> None:
    for view in ("map", "deals", "sizes", "table", "graph"):
        large.one.page.evaluate("view => explorer.go({view, node: '', edge: ''})", view)
        assert large.one.page.inner_text(f"#{view}") or view == "graph"
    assert large.one.messages == []
    assert large.one.requests == []


def test_the_file_keeps_to_its_size(large: _Large) -> None:
    assert large.size <= _LARGEST[10_000 if len(large.nodes) < 20_000 else 50_000]
