"""What the items and rows of a list of factors name, and tables whose cells stand in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.lists import trimmed
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Block, Page, Span
from kg.claims.extraction.rules.factor_words import NAMES, STATES, factors

__all__ = ["entry", "flat_rows", "of_table"]

_LONGEST = 160
_HEADER_CELL = re.compile(
    r"(?i)^(?:drivers?|restraints?|factors?|trends?|impact|challenges?|驱动因素|推动因素|限制因素|因素|影响"
    r"|.*impact\son\scagr.*|\W*)$"
)
# "Cost of the start. Programmes need rooms and ...": a name and a paragraph about it.
_SENTENCE = re.compile(r"(?P<what>[A-Z][^.:!?]{8,60})\.\s(?=[A-Z])")
# What stands before it names a factor, what follows explains it.
_EXPLAINS = re.compile(r":\s|\s[-–—]\s|(?<=[\u3400-\u9fff]):")


def entry(page: Page, kind: str, block: Block, head: Block) -> Iterator[Found]:
    """The factor that an item names before its colon or full stop, or a row in its first cell."""
    if block.kind == "row":
        cells = list(re.split(r"[|\t]", page.plain[block.start : block.end]))
        first = next((cell for cell in cells if cell.strip()), "")
        if not first or _HEADER_CELL.match(first.strip()) or set(first.strip()) <= set("-: "):
            return
        start = page.plain.find(first, block.start)
        yield from factors(
            page, kind, trimmed(page.plain, start, start + len(first)), (block.span, head.span)
        )
        return
    flat = page.plain[block.start : block.end]
    colon = _EXPLAINS.search(flat)
    sentence = _SENTENCE.match(flat)
    if sentence is not None and not STATES.search(sentence["what"]):
        yield from factors(
            page, kind, Span(block.start, block.start + sentence.end("what")), (block.span, head.span)
        )
        return
    end = (
        block.start + colon.start() if colon and colon.start() > (1 if has_cjk(flat[0]) else 5) else block.end
    )
    if end - block.start <= _LONGEST:
        yield from factors(page, kind, Span(block.start, end), (block.span, head.span))


# A table whose cells stand in one line: "Driver Impact on CAGR Term" over "Old age +2% Global Long term".
_HEAD_OF_TABLE = re.compile(
    r"(?i)^(?P<kind>drivers?|restraints?|challenges?|opportunit(?:y|ies)|trends?)\s[^|.]{0,20}impact\son\s[^|.]*$"
)
_FLAT_ROW = re.compile(
    r"(?i)^(?P<what>\S[^|%]{6,120}?)\s[~≈]?[+-]?[~≈]?\d(?:\.\d{1,2})?%\s.{2,80}\b(?:short|medium|long)[\s-]term\b"
)


def of_table(flat: str) -> str | None:
    """The kind of factor that the heads of a table in one line tell."""
    match = _HEAD_OF_TABLE.match(flat)
    return (
        next((kind for kind, name in NAMES.items() if name.fullmatch(match["kind"])), None) if match else None
    )


def flat_rows(page: Page, number: int, kind: str) -> Iterator[Found]:
    """The factors of the rows under such heads."""
    head = page.blocks[number]
    for block in page.blocks[number + 1 : number + 41]:
        row = _FLAT_ROW.match(page.plain[block.start : block.end])
        if row is None:
            return
        named = Span(block.start + row.start("what"), block.start + row.end("what"))
        yield from factors(page, kind, named, (block.span, head.span))
