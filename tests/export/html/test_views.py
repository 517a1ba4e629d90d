from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from kg.export.html.page import network_of
from kg.pipeline import build

from .browsing import opened

Visit = Callable[..., Page]


def test_search_opens_a_company_and_its_evidence(visit: Visit) -> None:
    page = visit("seeds")
    page.keyboard.press("/")
    page.keyboard.type("american well")
    page.wait_for_selector("#suggestions li[aria-selected=true]")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel h2") == "Amwell"
    page.click("#panel .row >> nth=0")
    page.wait_for_selector("#panel .claim blockquote")
    assert "characters" in page.inner_text("#panel .how").lower()


def test_the_legend_filters_links(visit: Visit) -> None:
    page = visit("seeds")
    before = page.evaluate("explorer.shown().edges")
    box = page.locator("input[value='tkg:playsIn']")
    box.dispatch_event("click")
    assert page.evaluate("explorer.shown().edges") < before
    box.dispatch_event("click")
    assert page.evaluate("explorer.shown().edges") == before


def test_an_address_opens_what_it_names(visit: Visit) -> None:
    page = visit("500", "#v=graph&n=company/company-00003&h=2")
    assert page.evaluate("explorer.shown().mode") == "near"
    assert page.evaluate("explorer.shown().nodes") <= 150
    assert page.is_visible("#panel h2")


def test_a_large_neighbourhood_says_what_it_leaves_out(visit: Visit) -> None:
    page = visit("2000", "#n=company/company-00003&h=3")
    assert page.evaluate("explorer.shown().nodes") == 150
    before = page.inner_text(".note button")
    assert before.startswith("+")
    page.click(".note button")
    assert page.evaluate("explorer.shown().nodes") == 300


def test_the_path_between_two_companies_is_shown(visit: Visit) -> None:
    page = visit("seeds", "#n=company/amwell&to=company/zoom")
    assert "No path" in page.inner_text("#panel")
    page = visit("seeds", "#n=company/amwell&to=company/medecindirect")
    assert page.locator("#panel .row").count() >= 3


def test_a_path_is_asked_for_with_the_keyboard(visit: Visit) -> None:
    page = visit("seeds", "#n=company/amwell")
    page.focus("#panel .path input")
    page.keyboard.type("medecin")
    page.wait_for_selector("#path-names li[aria-selected=true]")
    page.keyboard.press("Enter")
    assert page.evaluate("explorer.state().to") == "company/medecindirect"
    assert "MédecinDirect" in page.inner_text("#panel h2")


def test_common_neighbours_are_listed(visit: Visit) -> None:
    page = visit("seeds", "#n=company/amwell&to=company/teladoc-health")
    common = page.locator("#panel section", has_text="Common neighbours")
    assert {"telemedicine, China", "telemedicine, World"} <= set(common.locator(".what").all_inner_texts())


def test_documents_are_filtered_one_by_one(visit: Visit) -> None:
    page = visit("seeds")
    before = page.evaluate("explorer.shown().edges")
    boxes = page.locator("[data-filter=documents]")
    assert boxes.count() == 4
    boxes.first.dispatch_event("click")
    assert 0 < page.evaluate("explorer.shown().edges") < before
    assert "xd=" in page.evaluate("location.hash")


def test_where_nothing_passes_there_is_a_way_out(visit: Visit) -> None:
    for view in ("graph", "map", "deals", "sizes", "table"):
        page = visit("seeds", f"#v={view}&xp=-%0AIMARC+Group%0AMarket+Research+Future%0AStratistics+MRC")
        page.click(f"#{view} .empty button")
        assert page.locator(f"#{view} .empty").count() == 0


def test_the_filter_is_one_for_all_views(visit: Visit) -> None:
    page = visit("seeds", "#v=deals")
    rows = page.locator("#deals tbody tr").count()
    page.locator("input[value=completed]").dispatch_event("click")
    left = page.locator("#deals tbody tr").count()
    assert 0 < left < rows
    page.keyboard.press("1")
    assert "xs=completed" in page.evaluate("location.hash")


def test_facts_as_of_a_date(visit: Visit) -> None:
    page = visit("seeds", "#v=deals&asof=2024")
    assert "2025" not in " ".join(page.locator("#deals tbody td.nowrap").all_inner_texts())


def test_conflicting_sizes_are_marked(visit: Visit) -> None:
    page = visit("seeds", "#v=sizes")
    assert page.locator("#sizes .differs-ring").count() >= 2
    page.locator("#sizes tbody tr", has_text="23.64").first.locator("button").click()
    page.wait_for_selector("#panel .conflict")
    assert "21.04" in page.inner_text("#panel .conflict")


def test_a_cell_of_the_map_lists_its_links(visit: Visit) -> None:
    page = visit("seeds", "#v=map")
    page.locator("#map .cell.filled").first.click()
    page.locator("#panel .row").first.click()
    page.wait_for_selector("#panel blockquote")


def test_tables_sort_and_narrow(visit: Visit) -> None:
    page = visit("seeds", "#v=table")
    page.click("#table th button >> nth=2")
    assert page.get_attribute("#table th >> nth=2", "aria-sort") == "ascending"
    page.fill("#table .narrow", "teladoc")
    assert 0 < page.locator("#table tbody tr").count() < 30


def test_a_deal_tells_its_date_and_status(visit: Visit) -> None:
    page = visit("seeds", "#v=deals")
    row = page.locator("#deals tbody tr").first
    date, status = row.locator("td.nowrap").first.inner_text(), row.locator("td").nth(3).inner_text().strip()
    row.locator("button").first.click()
    told = page.inner_text("#panel dl.facts")
    assert date in told
    assert status in told


_OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll("#deals svg.chart text")]
    .filter(each => each.textContent.includes("→"))
    .map(each => each.getBoundingClientRect());
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return [boxes.length, boxes.some((a, k) => boxes.slice(k + 1).some(b => over(a, b)))];
}"""


def test_titles_of_chinese_deals_stand_clear_of_the_next_ones(
    context: BrowserContext, tmp_path: Path
) -> None:
    deals = "".join(
        f"{year}年{month}月,青枫医疗集团收购了{target}医疗科技公司。\n\n"
        for year, month, target in (
            (2021, 1, "白桦"),
            (2023, 1, "红杉"),
            (2024, 6, "银杏"),
            (2030, 1, "云松"),
        )
    )
    (tmp_path / "news.txt").write_text(deals, "utf-8")
    file = tmp_path / "graph.html"
    network_of(build([tmp_path / "news.txt"]).graph.knowledge).write_html(str(file))
    shown = opened(context, f"{file.as_uri()}#v=deals").page
    assert shown.evaluate(_OVERLAPS) == [4, False]
