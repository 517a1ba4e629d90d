"""Of a very large graph the page shows the most connected part, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from kg.export.html import page
from kg.export.html.selection import most_connected
from kg.model.knowledge import Knowledge, Node

from .browsing import opened


def test_what_fits_is_left_alone(seeds: Knowledge) -> None:
    assert most_connected(seeds) == seeds


@pytest.mark.parametrize("most", [1, 7, 40])
def test_the_things_kept_are_those_named_most(seeds: Knowledge, most: int) -> None:
    found = most_connected(seeds, most=most)
    assert len(found.entities) == most
    named = dict.fromkeys(seeds.entities, 0)
    for statement in seeds.statements:
        for path in {v.path for _, v in statement.values if isinstance(v, Node)} & named.keys():
            named[path] += 1
    assert min(named[path] for path in found.entities) >= max(
        named[path] for path in seeds.entities.keys() - found.entities.keys()
    )


def test_nothing_is_told_of_what_is_left_out(seeds: Knowledge) -> None:
    found = most_connected(seeds, most=40)
    gone = seeds.entities.keys() - found.entities.keys()
    told = {v.path for statement in found.statements for _, v in statement.values if isinstance(v, Node)}
    assert found.statements
    assert not told & gone
    assert {edge.statement for edge in found.edges} <= {statement.path for statement in found.statements}
    assert {path for edge in found.edges for path in (edge.subject, edge.object)} <= found.entities.keys()


def test_of_many_statements_the_latest_stay(seeds: Knowledge) -> None:
    found = most_connected(seeds, stated=300)
    assert 0 < len(found.statements) <= 300
    gone = {each.path for each in seeds.statements} - {each.path for each in found.statements}
    first, *_ = sorted(str(each.issued or "") for each in found.reports.sources)
    left_out = [source for path in gone for source in seeds.sources(seeds.statements.find(path))]
    assert all(str(source.issued or "") <= first for source in left_out)
    assert not {source.slug for source in left_out} & {each.slug for each in found.reports.sources}


def test_the_page_says_how_many_statements_there_are(
    context: BrowserContext, tmp_path: Path, seeds: Knowledge
) -> None:
    file = tmp_path / "graph.html"
    file.write_bytes(page(seeds, stated=300))
    one = opened(context, file.as_uri())
    assert f"of {len(seeds.statements)} facts" in one.page.inner_text(".counts")
    assert one.messages == []


@pytest.mark.parametrize(("most", "said"), [(40, True), (100_000, False)])
def test_the_page_says_what_it_leaves_out(
    context: BrowserContext, tmp_path: Path, seeds: Knowledge, most: int, said: bool
) -> None:
    file = tmp_path / "graph.html"
    file.write_bytes(page(seeds, most=most))
    one = opened(context, file.as_uri())
    words = one.page.inner_text(".counts")
    assert (f"the most connected of {len(seeds.entities)}" in words) is said
    assert one.messages == []
