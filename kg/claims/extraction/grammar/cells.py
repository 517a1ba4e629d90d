"""The cells of the rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.page import Block, Page, Span

__all__ = ["cells_of", "rows_below", "tables"]

_CELL = re.compile(r"[^|\t]+")


def tables(page: Page) -> Iterator[tuple[int, Block]]:
    """The first row of each table of a page, with its place among the blocks."""
    for place, block in enumerate(page.blocks):
        if block.kind == "row" and (not place or page.blocks[place - 1].kind != "row"):
            yield place, block


def cells_of(page: Page, block: Block) -> list[Span]:
    """The cells of a row, white space and the bars at its edges left out."""
    flat = page.plain[block.line.start : block.line.end]
    inside = _CELL.finditer(flat)
    spans = [
        Span(block.line.start + one.start(), block.line.start + one.end()) for one in inside if one[0].strip()
    ]
    return [_bare(page, span) for span in spans]


def rows_below(page: Page, head: int) -> Iterator[Block]:
    """The rows of a table below the block that heads it."""
    for place in range(head + 1, len(page.blocks)):
        if page.blocks[place].kind != "row":
            return
        yield page.blocks[place]


def _bare(page: Page, span: Span) -> Span:
    text = page.plain[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))
