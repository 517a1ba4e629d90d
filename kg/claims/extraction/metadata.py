"""Title, publisher and date of a document, where they stand in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.claims.extraction.grammar.cued import CuedGroup, cued
from kg.claims.extraction.grammar.dates import find_dates
from kg.claims.extraction.page import Block, Page
from kg.values.dates import PartialDate

__all__ = ["Metadata", "read_metadata"]

_HEAD = 1500
_NAME = r"[A-Z][\w&.'’-]*(?:[ ](?:of|and|for|the|&|[A-Z0-9][\w&.'’-]*)){0,5}"
_PUBLISHER = CuedGroup(
    (
        cued(
            r"(?:[Pp]ublished\s+by|[Pp]ress\s+[Rr]elease\s+from:?|[Ss]ource:|[Pp]ublisher:|[Rr]eported\s+by"
            rf"|Herausgeber:|Éditeur\s?:|Editor:)\s*({_NAME})"
        ),
        cued(rf"({_NAME}),?\s+a\s+(?:leading\s+)?(?:global\s+)?market\s+research\s+(?:company|firm|agency)"),
        cued(
            r"(?:[Aa]s\s+per|[Aa]ccording\s+to|[Bb]y)\s+(?:a\s+(?:new\s+|recent\s+)?(?:report|study)\s+(?:by"
            rf"|from)\s+)?({_NAME})(?:\s+analysis)?,\s+the\s+(?:\w+\s+){{0,4}}?market"
        ),
        cued(r"(?:根据|据)\s*([\w\u3400-\u9fff ]{2,24}?)\s*(?:的)?(?:数据|报告|研究|分析)"),
        cued(r"^([\u3400-\u9fff]{3,10})讯"),
    )
)
_PUBLISHED = cued(
    r"(?i)(?:published(?:\s+date)?|publication\s+date|release\s+date|posted|date|veröffentlicht|erschienen"
    r"|publié|publicado|发布时间|发布日期|日期)\b(?:\s(?:on|date|am|le|el))?[\s:|-]{0,5}"
)
_CRUMBS = re.compile(r"(?i)^home\b|\s[/>»]\s.*\s[/>»]\s")
_TITLE_END = re.compile(r"[\s\-–—|:*]+$")
_LONGEST_TITLE = 480


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a document says of itself."""

    title: str | None = None
    publisher: str | None = None
    issued: PartialDate | None = None


def read_metadata(page: Page) -> Metadata:
    """Title, publisher and date as far as the first lines state them."""
    return Metadata(title=_title(page), publisher=_publisher(page.plain), issued=_issued(page.plain))


def _title(page: Page) -> str | None:
    for block in page.blocks[:4]:
        words = page.read(block.span)
        if block.kind == "debris" or _CRUMBS.search(words) or len(words) < 5:
            continue
        if block.kind == "heading" or _is_title(words, block):
            return _TITLE_END.sub("", words)[:_LONGEST_TITLE]
        return None
    return None


def _is_title(words: str, block: Block) -> bool:
    if block.kind != "paragraph" or len(words) > _LONGEST_TITLE or words[-1] in ".。!！":
        return False
    return not find_dates(words[:12])


def _publisher(text: str) -> str | None:
    match = _PUBLISHER.search(text, _HEAD)
    return (match[1].strip(" .,") or None) if match else None


def _issued(text: str) -> PartialDate | None:
    head = text[:_HEAD]
    for match in _PUBLISHED.finditer(text, 0, _HEAD):
        dates = find_dates(head[match.end() - 1 : match.end() + 30])
        if dates and dates[0].start <= 12:
            return dates[0].value
    lines = [line for line in head.split("\n") if line.strip()][:4]
    for line in lines:
        for date in find_dates(line[:60]):
            if len(str(date.value)) == 10 or (len(line) < 40 and len(str(date.value)) == 7):
                return date.value
    return None
