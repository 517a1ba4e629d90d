"""What a reader makes of the bytes of one document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

__all__ = ["Block", "Content", "Layout", "join_blocks", "table_row", "tidy_line"]

# A clean text must survive XML, YAML and UTF-8: no control characters, no surrogates, no noncharacters.
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACE = re.compile(r"\s+")
# They have no width: a page puts them into words, where a line may break.
_NO_WIDTH = re.compile(r"[\u200b\ufeff]+")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the characters of a text stood in the original: ranges with a label, sorted, not overlapping.

    Characters between two ranges are line ends that no part of the original holds.

    >>> Layout(((0, 5, "page 1"), (6, 9, "page 2"))).label_at(7)
    'page 2'
    """

    ranges: tuple[tuple[int, int, str], ...] = ()

    def label_at(self, offset: int) -> str | None:
        """The page or block that holds the character at `offset`, None where no range does."""
        index = bisect_right(self.ranges, offset, key=lambda part: part[0]) - 1
        if index < 0 or offset >= self.ranges[index][1]:
            return None
        return self.ranges[index][2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The text of a document with its layout, and the metadata that the format itself carries."""

    text: str
    layout: Layout = field(default_factory=Layout)
    title: str | None = None
    publisher: str | None = None
    issued: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or table row; a `tight` one follows its like without an empty line."""

    text: str
    label: str
    tight: bool = False


def tidy_line(text: str) -> str:
    r"""The text on one line, with single spaces and without characters that no plain text holds.

    >>> tidy_line("  Beta\n Health\xa0 "), tidy_line("Tele\u200bdoc")
    ('Beta Health', 'Teledoc')
    """
    return _SPACE.sub(" ", _NO_WIDTH.sub("", _UNFIT.sub(" ", text))).strip()


def join_blocks(blocks: Iterable[Block]) -> tuple[str, Layout]:
    r"""The text of the blocks one under another, and where each stands in it; empty ones are left out.

    >>> join_blocks([Block("A", "heading 1"), Block("- B", "item 1", True), Block("- C", "item 2", True)])
    ('A\n\n- B\n- C', Layout(ranges=((0, 1, 'heading 1'), (3, 6, 'item 1'), (7, 10, 'item 2'))))
    """
    pieces: list[str] = []
    ranges: list[tuple[int, int, str]] = []
    offset = 0
    tight = False
    for block in blocks:
        if not block.text:
            continue
        gap = "" if not pieces else "\n" if block.tight and tight else "\n\n"
        start = offset + len(gap)
        offset = start + len(block.text)
        pieces += (gap, block.text)
        ranges.append((start, offset, block.label))
        tight = block.tight
    return "".join(pieces), Layout(tuple(ranges))


def table_row(cells: Sequence[str]) -> str:
    """The cells of a row on one line, with a bar around each; a single filled one stands without bars.

    >>> table_row(["2024", "12.1"]), table_row(["", "Sizes"]), table_row(["", ""])
    ('| 2024 | 12.1 |', 'Sizes', '')
    """
    filled = [cell for cell in cells if cell]
    return f"| {' | '.join(cells)} |" if len(filled) > 1 else "".join(filled)
