"""The seeds' graph, its page, and a Chromium that refuses the network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from kg.claims.files import read_claim_file
from kg.claims.grounding import cite_reviewed
from kg.entities.decisions import read_decisions
from kg.entities.knowledge import resolve
from kg.entities.taxonomy import read_concepts
from kg.export.html import page
from kg.ledger.ledger import ledger
from kg.model.knowledge import Knowledge
from kg.resources import ontology_folder, seeds_folder

from .browsing import Opened, opened
from .synthetic import knowledge_of


@pytest.fixture(scope="session")
def seeds() -> Knowledge:
    files = sorted(p for p in seeds_folder().glob("*.yaml") if p.name[0].isdigit())
    reports = [cite_reviewed(read_claim_file(file), document=None, file=str(file)) for file in files]
    decisions = read_decisions(seeds_folder() / "decisions.yaml")
    return resolve(reports, decisions=decisions, concepts=read_concepts(ontology_folder()))


@pytest.fixture(scope="session")
def pages(seeds: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages that the browser opens."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "seeds.html").write_bytes(page(seeds, conflicts=ledger(seeds).conflicts))
    for nodes in (500, 2300):
        made = knowledge_of(nodes)
        (folder / f"{nodes}.html").write_bytes(page(made.knowledge, texts=made.texts))
    return folder


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    made = chromium.new_context(
        viewport={"width": 1280, "height": 800}, accept_downloads=True, reduced_motion="reduce"
    )
    yield made
    made.close()


@pytest.fixture
def visit(context: BrowserContext, pages: Path) -> Iterator[object]:
    """A function that opens a page by name; at the end none may have asked, warned or failed."""
    visited: list[Opened] = []

    def go(name: str, where: str = "") -> Page:
        one = opened(context, (pages / f"{name}.html").as_uri() + where)
        visited.append(one)
        return one.page

    yield go
    for one in visited:
        assert one.requests == []
        assert one.messages == []
