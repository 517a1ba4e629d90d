"""What somebody types: names by their words, and days that there are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from kg.export.html.page import network_of
from kg.export.html.page import page as page_of
from kg.graph import Graph
from kg.model.knowledge import Knowledge
from kg.pipeline import build

from .browsing import opened

Visit = Callable[..., Page]


@pytest.mark.parametrize(
    "typed", ["telemedicine china", "China telemedicine", "telemedicine, china", "CHINA, tele"]
)
def test_a_name_is_found_by_its_words_in_any_order(visit: Visit, typed: str) -> None:
    page = visit("seeds")
    page.fill("#query", typed)
    assert page.locator("[role=option]").first.inner_text().startswith("telemedicine, China")


def test_words_of_which_one_is_nowhere_find_nothing(visit: Visit) -> None:
    page = visit("seeds")
    page.fill("#query", "telemedicine atlantis")
    assert page.locator("[role=option]").all_inner_texts() == [
        "Nothing is called that. Try another spelling or a shorter word."
    ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("teladok", "Teladoc Health"),
        ("taledoc", "Teladoc Health"),
        ("helthtap", "HealthTap"),
        ("doxyme", "Doxy.me"),
    ],
)
def test_a_slip_of_the_pen_still_finds_the_name(visit: Visit, typed: str, name: str) -> None:
    page = visit("seeds")
    page.fill("#query", typed)
    shown = page.locator("[role=option]").all_inner_texts()
    assert shown[0].startswith(name)
    assert shown[-1] == "Nothing is called just that; these names are near it."
    page.keyboard.press("Enter")
    assert page.inner_text("#panel h2") == name


def test_what_is_spelt_right_is_not_mixed_with_what_is_near(visit: Visit) -> None:
    page = visit("seeds")
    page.fill("#query", "teladoc")
    assert all("near it" not in each for each in page.locator("[role=option]").all_inner_texts())


def test_words_in_a_row_come_before_words_apart(visit: Visit) -> None:
    page = visit("seeds")
    page.fill("#query", "teladoc health")
    assert page.locator("[role=option]").first.inner_text().startswith("Teladoc Health")


@pytest.mark.parametrize(
    "text", ["2024-13", "2024-00", "2024-06-31", "2023-02-29", "0000", "0999", "24", "x"]
)
def test_days_that_there_are_not_are_refused(visit: Visit, text: str) -> None:
    page = visit("seeds")
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    field = page.locator("[data-field=until]")
    field.evaluate("(each, text) => { each.value = text; each.dispatchEvent(new Event('change')); }", text)
    assert field.get_attribute("aria-invalid") == "true"
    assert "until" not in page.evaluate("location.hash")


@pytest.mark.parametrize("text", ["2024", "2024-12", "2024-06-30", "2024-02-29"])
def test_days_that_there_are_narrow_the_page(visit: Visit, text: str) -> None:
    page = visit("seeds")
    field = page.locator("[data-field=until]")
    field.evaluate("(each, text) => { each.value = text; each.dispatchEvent(new Event('change')); }", text)
    assert field.get_attribute("aria-invalid") == "false"
    assert f"until={text}" in page.evaluate("location.hash")


def test_an_address_with_no_such_day_shows_everything(visit: Visit) -> None:
    assert visit("seeds", "#until=2024-13").evaluate("explorer.state().until") == ""
    assert visit("seeds", "#until=2024-12").evaluate("explorer.state().until") == "2024-12"


@pytest.mark.parametrize(("language", "told"), [("en", "1 source"), ("zh", "1 来源")])
def test_one_source_is_told_as_one(
    context: BrowserContext, sample_graph: Graph, tmp_path: Path, language: str, told: str
) -> None:
    file = tmp_path / "graph.html"
    network_of(sample_graph.knowledge, texts={}).write_html(str(file))
    shown = opened(context, f"{file.as_uri()}#lang={language}").page
    assert shown.inner_text(".counts").split(" · ")[-1] == told


def test_the_page_says_how_many_of_its_links_the_build_counts_as_direct_edges(
    visit: Visit, seeds: Knowledge
) -> None:
    counts = visit("seeds").locator(".counts")
    assert f" links ({len(seeds.edges)} direct edges) · " in counts.inner_text()
    assert "what the build counts" in str(counts.get_attribute("title"))


def test_without_scripts_one_thing_of_a_kind_is_told_as_one(sample_graph: Graph) -> None:
    content = page_of(sample_graph.knowledge).decode()
    told = f"({len(sample_graph.knowledge.edges)} direct edge"
    assert re.search(rf'<p class="counts">[^<]* links {re.escape(told)}s?\) · 1 source</p>', content)


def test_one_row_is_told_as_one(visit: Visit) -> None:
    page = visit("seeds", "#v=table")
    page.fill("#table .narrow", "2019-03")
    assert page.locator("#table tbody tr").count() == 1
    assert page.locator("#table").get_by_text("1 row", exact=True).count() == 1


REGIONS = """Quillmoor Telehealth Review

Published by Quillmoor Review, May 2025.

The global telehealth market was valued at USD 100 billion in 2024. The telehealth market in North America was
valued at USD 40 billion in 2025. Key players in the telehealth market are Norva Care and Tolvane Health.
"""
OTHER = """Ostrava Telehealth Letter

Published by Ostrava Letter, June 2025.

The global telehealth market was valued at USD 85 billion in 2024.
"""
CHINESE = """中国互联网医疗市场研究

2023年中国互联网医疗市场规模达到3200亿元。互联网医疗市场的主要企业包括平安好医生、京东健康和微医。
"""


@pytest.fixture
def regional(context: BrowserContext, tmp_path: Path) -> Callable[[str], Page]:
    """A function that opens a page of a world market and a Chinese one at a place in it."""
    for number, text in enumerate((REGIONS, OTHER, CHINESE)):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    graph = build([tmp_path / f"{number}.txt" for number in range(3)]).graph
    file = tmp_path / "graph.html"
    file.write_bytes(page_of(graph.knowledge, texts=graph.texts))
    return lambda where: opened(context, file.as_uri() + where).page


def test_a_region_holds_the_players_of_its_markets(regional: Callable[[str], Page]) -> None:
    page = regional("#v=table&r=region/china")
    rows = page.locator("#table tbody th").all_inner_texts()
    assert set(rows) == {"平安好医生", "京东健康", "微医"}
    options = page.locator("[data-field=region] option").all_inner_texts()
    assert "China (4)" in options


def test_a_market_is_headed_by_every_publisher_of_its_last_whole_figure(
    regional: Callable[[str], Page],
) -> None:
    """A part of it, and the figure of one publisher alone, are not what the market is worth."""
    board = regional("#v=map").locator(".board header", has_text="telehealth, World")
    assert set(board.get_by_role("button").all_inner_texts()[1:]) == {
        "USD 100 billion · 2024 · Quillmoor Review",
        "USD 85 billion · 2024 · Ostrava Letter",
    }
