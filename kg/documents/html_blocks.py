"""The tree of a page's main text as blocks: headings, paragraphs, list items, table rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from kg.documents.content import Block, table_row, tidy_line

__all__ = ["tree_blocks"]

# The element names are those of the library's own small vocabulary, which is close to TEI.
_KINDS = {"head": "heading", "quote": "quote", "code": "code", "list": "list", "table": "table"}
_BLOCKS = frozenset({*_KINDS, "p", "item", "row", "cell", "div", "body", "span"})
_LINE_BREAK = "\u2028"


def tree_blocks(body: Any) -> Iterator[Block]:
    """The blocks in reading order, labelled `heading 2`, `list 1, item 3`, `table 1, row 2` and so on."""
    return _Walk().blocks(body)


class _Walk:
    """One pass over a tree, which numbers the blocks of each kind."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def blocks(self, element: Any) -> Iterator[Block]:
        """The blocks that the element makes."""
        if element.tag == "list":
            yield from self._list(element)
        elif element.tag == "table":
            yield from self._table(element)
        elif element.tag == "head":
            yield Block(_heading_mark(element) + _one_line(element), self._label("heading"))
        else:
            yield from self._running(element, kind=_KINDS.get(element.tag, "paragraph"))

    def _running(self, element: Any, *, kind: str) -> Iterator[Block]:
        """The running text of the element, with the blocks inside it at their places."""
        pieces = [element.text or ""]
        for child in element:
            if child.tag in _BLOCKS:
                yield from self._paragraph(pieces, kind)
                yield from self.blocks(child)
                pieces = []
            else:
                pieces += _inline(child)
            pieces.append(child.tail or "")
        yield from self._paragraph(pieces, kind)

    def _paragraph(self, pieces: list[str], kind: str) -> Iterator[Block]:
        lines = [line for line in map(tidy_line, "".join(pieces).split(_LINE_BREAK)) if line]
        if lines:
            yield Block("\n".join(lines), self._label(kind))

    def _list(self, element: Any) -> Iterator[Block]:
        label = self._label("list")
        term = ""
        for number, item in enumerate(element, 1):
            line = _one_line(item, leaving="list")
            if str(item.get("rend", "")).startswith("dt"):
                term = f"{line}: "  # a term stands on one line with its description
                continue
            if line:
                yield Block(f"- {term}{line}", f"{label}, item {number}", tight=True)
            for inner in item.iterchildren("list"):
                yield from self._list(inner)
            term = ""

    def _table(self, element: Any) -> Iterator[Block]:
        label = self._label("table")
        for number, row in enumerate(element.iterchildren("row"), 1):
            yield Block(table_row([_one_line(cell) for cell in row]), f"{label}, row {number}", tight=True)

    def _label(self, kind: str) -> str:
        self._seen[kind] += 1
        return f"{kind} {self._seen[kind]}"


def _inline(element: Any, leaving: str = "") -> Iterator[str]:
    """The text inside the element, with a space around blocks in it, without elements named `leaving`."""
    edge = " " if element.tag in _BLOCKS else _LINE_BREAK if element.tag == "lb" else ""
    yield edge
    yield element.text or ""
    for child in element:
        if child.tag != leaving:
            yield from _inline(child, leaving)
        yield child.tail or ""
    yield edge


def _one_line(element: Any, leaving: str = "") -> str:
    return tidy_line("".join(_inline(element, leaving)))


def _heading_mark(element: Any) -> str:
    level = str(element.get("rend", ""))[1:]
    return "#" * (int(level) if level in set("123456") else 2) + " "
