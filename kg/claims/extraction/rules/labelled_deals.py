"""Deals told by a label ("Acquisitions: Birch, Oak") or by the columns of a table ("Buyer | Target")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.facts import event
from kg.claims.extraction.deals.masked import masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.page import Block, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("labelled_deals")
_BOUGHT = _SAID["bought"]
_DONE = {"status": "completed"}
# Two columns, the kind of fact that a row with a company in each tells, and the names of its sides.
_COLUMNS = tuple(
    (_SAID.one(one), _SAID.one(other), kind, sides)
    for one, other, kind, sides in (
        ("buyer", "target", "acquisition", ("acquirer", "target")),
        ("buyer", "owned", "acquisition", ("acquirer", "target")),
        ("owner", "owned", "ownership", ("parent", "subsidiary")),
        ("partner", "owned", "partnership", ()),
    )
)
_Heads = tuple[str, int, int, tuple[str, ...]]
_APART = "\n\n"
_CELL = re.compile(r"[^|]+")
# "Not Alder", "formerly Alder" and "rival of Alder" are no side of a deal.
_BEFORE_NAME = re.compile(r"\W*(?:[Tt]he\s)?")


def _labelled(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        topic = masked.topic
        if topic is None or masked.sentence.chinese:
            continue
        for match in masked.matches(_BOUGHT):
            for sign in signs_of(match["t"]):
                target = masked.company(sign)[1]
                if target != topic:
                    values = {"acquirer": topic, "target": target, **_DONE}
                    yield event(masked, "acquisition", values, object_=sign, confidence=0.75)


def _tabled(reading: Reading) -> Iterator[Found]:
    page = reading.page
    read: _Heads | None = None
    last = 0
    for block in page.blocks:
        if block.kind != "row":
            read = None
            continue
        cells = [match.span() for match in _CELL.finditer(page.plain, block.start, block.end)]
        heads = _columns([page.plain[start:end].strip() for start, end in cells])
        if heads is not None or _APART in page.plain[last : block.start]:
            read = heads
        elif read is not None and max(read[1], read[2]) < len(cells):
            yield from _row(reading, block, cells, read)
        last = block.end


def _columns(heads: Sequence[str]) -> _Heads | None:
    """What a row over a table says of two of its columns."""
    for one, other, kind, sides in _COLUMNS:
        first = next((place for place, head in enumerate(heads) if one.fullmatch(head)), None)
        second = next((place for place, head in enumerate(heads) if other.fullmatch(head)), None)
        if first is not None and second is not None and first != second:
            return kind, first, second, sides
    return None


def _row(
    reading: Reading,
    block: Block,
    cells: Sequence[tuple[int, int]],
    read: _Heads,
) -> Iterator[Found]:
    kind, first, second, sides = read
    one, other = _alone(reading, cells[first]), _alone(reading, cells[second])
    if one is None or other is None or one[1] == other[1]:
        return
    values: dict[str, object] = (
        dict(zip(sides, (one[1], other[1]), strict=True)) if sides else {"parties": (one[1], other[1])}
    )
    if kind == "acquisition":
        values |= _DONE
    elif kind == "partnership":
        values |= {"status": "announced"}
    yield Found(
        kind=kind, values=values, proof=(block.span,), subject=one[0], object=other[0], confidence=0.9
    )


def _alone(reading: Reading, cell: tuple[int, int]) -> tuple[Span, Company] | None:
    """The only company of a cell, which begins with it."""
    told = reading.companies.within(*cell)
    if len({company for _, company in told}) != 1:
        return None
    return told[0] if _BEFORE_NAME.fullmatch(reading.page.plain, cell[0], told[0][0].start) else None


RULES = (PageRule(name="labelled deals", find=_labelled), PageRule(name="deals in tables", find=_tabled))
