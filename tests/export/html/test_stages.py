"""A deal of which several reports tell: who says what, and what a link of a product rests on."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from kg.export.html import page
from kg.export.html.links import links
from kg.pipeline import build

from .browsing import opened

RUMOUR = """Brackwell Notes on Telehealth

Published by Brackwell Notes, March 2024.

Norva Care is rumoured to acquire Tolvane Health.
"""
DONE = """Quillmoor Telehealth Review

Published by Quillmoor Review, May 2025.

Norva Care acquired Tolvane Health in October 2024 for $40 million. Tolvane Health launched Tolvane Beat in
June 2023.
"""
AGAIN = """Ostrava Telehealth Letter

Published by Ostrava Letter, June 2025.

Norva Care acquired Tolvane Health in October 2024 for $55 million.
"""
DEAL = "company/norva-care tkg:acquired company/tolvane-health"


def _shown(context: BrowserContext, folder: Path, *reports: str) -> Page:
    sources = folder / "in"
    sources.mkdir()
    for number, report in enumerate(reports):
        (sources / f"{number}.txt").write_text(report, "utf-8")
    graph = build([sources]).graph
    file = folder / "graph.html"
    file.write_bytes(page(graph.knowledge, texts=graph.texts))
    return opened(context, f"{file.as_uri()}#e={DEAL.replace(' ', '+')}").page


def test_nobody_is_said_to_agree_who_tells_another_stage(context: BrowserContext, tmp_path: Path) -> None:
    shown = _shown(context, tmp_path, RUMOUR, DONE)
    shown.wait_for_selector(".evidence .claim")
    assert shown.locator(".agreed li").all_inner_texts() == [
        "rumoured: Brackwell Notes",
        "completed: Quillmoor Review",
    ]
    assert "agree" not in shown.inner_text("#panel")


def test_nobody_is_said_to_agree_who_tells_another_price(context: BrowserContext, tmp_path: Path) -> None:
    shown = _shown(context, tmp_path, DONE, AGAIN)
    shown.wait_for_selector(".evidence .claim")
    assert "agree" not in shown.inner_text("#panel")


def test_a_product_rests_beside_its_maker_on_the_words_of_its_launch(tmp_path: Path) -> None:
    (tmp_path / "done.txt").write_text(DONE, "utf-8")
    knowledge = build([tmp_path / "done.txt"]).graph.knowledge
    (made,) = (each for each in links(knowledge) if each.predicate == "tkg:maker")
    assert made.statement.startswith("launch/")
