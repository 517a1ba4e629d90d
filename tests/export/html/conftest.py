"""The pages of the seeds and of generated graphs, in a Chromium that refuses the network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import cast

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from kg.model.knowledge import Knowledge

from .browsing import Opened, opened
from .built import Pages


@pytest.fixture(scope="session")
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """The pages that the browser opens; test processes of one run share them."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    shared = folder / "pages"
    shared.mkdir(exist_ok=True)
    return Pages(shared, lambda: cast("Knowledge", request.getfixturevalue("seeds")))


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    made = chromium.new_context(
        viewport={"width": 1280, "height": 800}, accept_downloads=True, reduced_motion="reduce"
    )
    yield made
    made.close()


@pytest.fixture
def visit(context: BrowserContext, pages: Pages) -> Iterator[object]:
    """A function that opens a page by name; at the end none may have asked, warned or failed."""
    visited: list[Opened] = []

    def go(name: str, where: str = "") -> Page:
        one = opened(context, pages.address(name, where))
        visited.append(one)
        return one.page

    yield go
    for one in visited:
        assert one.requests == []
        assert one.messages == []
