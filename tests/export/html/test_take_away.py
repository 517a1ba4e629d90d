from __future__ import annotations

import csv
import json
import struct
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from playwright.sync_api import Page

Visit = Callable[..., Page]


def _taken(page: Page, what: str) -> Path:
    page.click("#tools .with-menu > button")
    with page.expect_download() as download:
        page.click(f"[data-take={what}]")
    return Path(download.value.path())


def test_the_picture_has_twice_the_size_of_the_stage(visit: Visit) -> None:
    page = visit("seeds")
    size = page.evaluate("explorer.size()")
    data = _taken(page, "png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (2 * size["w"], 2 * size["h"])


@pytest.mark.parametrize("view", ["graph", "sizes", "deals"])
def test_the_drawing_is_well_formed(visit: Visit, view: str) -> None:
    root = ElementTree.fromstring(_taken(visit("seeds", f"#v={view}"), "svg").read_bytes())
    assert root.tag.endswith("svg")
    assert len(list(root.iter())) > 20


def test_tables_and_data_follow_the_filter(visit: Visit) -> None:
    page = visit("seeds", "#xl=tkg:hasSegment")
    shown = page.evaluate("explorer.shown().edges")
    with _taken(page, "csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    data = json.loads(_taken(page, "json").read_text(encoding="utf-8"))
    assert len(rows) == len(data["edges"]) == shown
    assert "tkg:hasSegment" not in {row["predicate"] for row in rows}
    assert data["edges"][0]["claims"][0]["evidences"][0]["proofs"][0]["words"]


def test_the_graph_opens_elsewhere(visit: Visit) -> None:
    page = visit("seeds")
    graph = nx.read_graphml(_taken(page, "graphml"), force_multigraph=True)
    shown = page.evaluate("explorer.shown()")
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (shown["nodes"], shown["edges"])


def test_paper_shows_legend_picture_tables_and_what_was_filtered(visit: Visit) -> None:
    page = visit("seeds", "#theme=dark&from=2020")
    page.set_viewport_size({"width": 720, "height": 1000})
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for part in ("#legend", ".paper-picture", ".paper-note", "#still table"):
        assert page.locator(part).first.is_visible()
    assert not page.locator("#query").is_visible()
    note = page.inner_text(".paper-note")
    assert "telehealth-kg" in note
    assert "From 2020" in note
    assert page.get_attribute(".paper-picture rect", "fill") == "#fff"
    assert page.evaluate("document.documentElement.scrollWidth") <= 720
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".paper-picture, .paper-note").count() == 0
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_the_profile_of_a_company_is_printed_alone(visit: Visit) -> None:
    page = visit("seeds", "#n=company/amwell")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".paper-picture").is_visible()
    assert page.locator("#panel h2").is_visible()
    assert not page.locator("#still, #legend").first.is_visible()
    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 2
