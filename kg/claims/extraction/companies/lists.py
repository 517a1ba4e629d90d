"""Runs that stand side by side, and the places of a page where players are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.page import Block, Page

__all__ = ["PLAYERS", "listed_blocks", "neighbours"]

_SAID = said("lists")

PLAYERS = _SAID.cued("players")


def listed_blocks(page: Page) -> Iterator[tuple[int, Block]]:
    """The items that stand under a heading (or an introducing line) that speaks of players."""
    open_at: int | None = None
    for number, block in enumerate(page.blocks):
        words = page.plain[block.start : block.end]
        if (
            block.kind in ("heading", "paragraph")
            and len(words) < 160
            and PLAYERS.search(words)
            and _opens(block, words)
        ):
            open_at = number
        elif open_at is not None and (
            block.kind == "item" or (len(words) < 60 and number - open_at < 40 and not words.endswith("."))
        ):
            if block.kind != "debris":
                yield number, block
        else:
            open_at = None


def _opens(block: Block, words: str) -> bool:
    """A heading, or a line that ends as if a list followed, and says no more."""
    if re.search(r"\b(?:partner|trust|rely|help|work) (?:with|us|on)\b", words):
        return False
    return (
        block.kind == "heading"
        or words.endswith(":")
        or re.search(r"(?:include|are|profiled|players|companies|包括|有)$", words) is not None
    )


_BETWEEN = _SAID.one("between")


def neighbours(line: str, found: Sequence[Run], offset: int) -> Iterator[list[Run]]:
    """Groups of runs with nothing but commas and "and" between them."""
    group: list[Run] = []
    for run in found:
        if group and line[group[-1].end - offset : run.start - offset].endswith("("):
            # The owner in brackets does not end the list.
            continue
        if group and _BETWEEN.fullmatch(line[group[-1].end - offset : run.start - offset]):
            group.append(run)
            continue
        if len(group) > 1:
            yield group
        group = [run]
    if len(group) > 1:
        yield group
