"""Factors that headings name: lists and sub-headings under "Market Drivers", table rows, "Restraint: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from weakref import WeakKeyDictionary

from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import CuedGroup, cued
from kg.claims.extraction.grammar.lists import trimmed
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Block, Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_answers import LEADS, answered, asked_kind, labelled_run, led_kind
from kg.claims.extraction.rules.factor_entries import entry, flat_rows, of_table
from kg.claims.extraction.rules.factor_headings import (
    ASIDE,
    BYLINE,
    FIRST_ITEM,
    bare_kind,
    counted_line,
    first_cell,
    heading_kind,
    says_why,
)
from kg.claims.extraction.rules.factor_items import factor_items
from kg.claims.extraction.rules.factor_words import KINDS, NAMES, WEIGHT, factors

__all__ = ["RULES"]

_ANY = CuedGroup((cued("|".join(KINDS.values()), re.IGNORECASE),))
_LABELLED = {
    kind: re.compile(
        rf"(?i)^(?:(?:key|major|main|top|market|the|new|growth|[一二三四五]、|市场|行业|主要|核心|关键|发展|未来|增长"
        rf"|(?:[\w-]+\s){{1,4}}market)\s?)*(?:{words})"
        r"(?:\sreasons?)?\s?(?:lie\sin|include)?\s?(?::|\s-|–)\s?(?P<what>\S[^。]{5,300}。?)$"
    )
    for kind, words in KINDS.items()
}
_OTHER = re.compile(
    r"(?i)\b(?:market|segment\w*|regional|region|key|players?|competitive|outlook|scope|faqs?|conclusion|introduction|background|methodology"
    r"|about|report|recent|industry|companies|impact|table|summary|future)\b|市场|细分|地区|公司|竞争|影响|概述|分类|种类|定义|简介|介绍|结语|结论|总结$"
)
_LABEL = re.compile(r"([A-Z][^:.]{4,70}|[\u3400-\u9fff][^:。,]{3,30}):\s?\S")
# Under "Key Trends": "One is the use of better sensors."
_COUNTED = re.compile(
    r"(?:One|Another|The\s(?:first|second|third|last))(?:\sone)?\sis\s(?P<what>[^.;,]{6,120})"
)
_TREND = re.compile(
    r"(?i)\b(?:prominent|key|major|notable|significant|important|emerging)\s(?:market\s)?trends?\b"
)
_COVID = cued(r"(?i)^(?:impact\sof\s)?covid-?\s?19(?:\simpact|的影响)?|新冠疫情的?影响")
_EXPLAINED = 80
_LONGEST = 160
_SHORT = 60
_LONG = 400
_TURNING = ("restraint", "opportunity", "challenge", "trend")


_FOUND: WeakKeyDictionary[Mentions[Company], tuple[Found, ...]] = WeakKeyDictionary()


def _sections(reading: Reading) -> tuple[Found, ...]:
    """The factors of all sections, which three rules ask for; found once for a reading."""
    if reading.topic is None:
        return ()
    known = _FOUND.get(reading.companies)
    if known is None:
        known = _FOUND[reading.companies] = tuple(_every(reading.page))
    return known


def _every(page: Page) -> Iterator[Found]:
    for number, block in enumerate(page.blocks):
        if block.kind == "debris":
            continue
        flat = page.plain[block.start : block.end]
        if (counted := counted_line(flat)) is not None:
            kind, start, end = counted
            yield from factors(page, kind, Span(block.start + start, block.start + end), (block.line,))
        elif block.end - block.start > _LONG:
            yield from _at_end(page, number)
        else:
            yield from labelled_run(page, number, flat)
            yield from _of_line(page, number, flat)


def _of_line(page: Page, number: int, flat: str) -> Iterator[Found]:
    """What a line heads, asks for or lists."""
    block = page.blocks[number]
    if flat[-1:] == "?" and not ASIDE.search(flat):
        yield from _asked(page, number, asked_kind(flat))
    elif (told := led_kind(page, number, flat)) is not None:
        yield from _under_list(page, told, block, page.blocks[number + 1 : number + 41])
    elif _ANY.search_once(flat) is None:
        yield from _under(page, number, "driver") if says_why(flat) else _on_covid(page, number, flat)
    elif (labelled := _labelled(flat)) is not None and not ASIDE.search(flat):
        yield from _after_colon(page, block, *labelled)
    elif (kind := of_table(flat)) is not None:
        yield from flat_rows(page, number, kind)
    elif block.end - block.start <= _LONGEST and (kind := heading_kind(first_cell(block, flat))) is not None:
        yield from _under(page, number, kind)


def _at_end(page: Page, number: int) -> Iterator[Found]:
    """The items to which the last sentence of a long paragraph leads: "... There are three barriers:"."""
    block = page.blocks[number]
    if page.plain[block.end - 1] != ":":
        return
    told = led_kind(page, number, page.plain[block.end - _LONG : block.end])
    if told is not None:
        yield from _under_list(page, told, block, page.blocks[number + 1 : number + 41])


def _bare(reading: Reading) -> Iterator[Found]:
    """Factors of headings that name no kind, where no section tells it: "Growing Burden of Old Age"."""
    if not reading.is_report:
        return
    page = reading.page
    told = {one.subject for one in _sections(reading)}
    for block, following in pairwise(page.blocks):
        flat = page.plain[block.start : block.end]
        labelled = block.kind == "item" and flat.endswith(":")
        if (
            (block.kind == "heading" or labelled)
            and following.kind == "paragraph"
            and (labelled or following.end - following.start >= _EXPLAINED)
        ):
            kind = bare_kind(flat)
            named = Span(block.start, block.end - labelled)
            found = [] if kind is None else [*factors(page, kind, named, (block.span,))]
            yield from (one for one in found if one.subject not in told)


# Rows of a table whose cells stand in one line: "Key Market Opportunities Care at home".
_ATTRIBUTE = {
    "opportunity": re.compile(r"^Key\sMarket\sOpportunities\s(?P<what>[A-Z].{5,300})$"),
    "driver": re.compile(r"^Key\sMarket\s(?:Dynamics|Drivers)\s(?P<what>[A-Z].{5,300})$"),
}


def _labelled(flat: str) -> tuple[str, int, int] | None:
    for kind, pattern in (*_LABELLED.items(), *_ATTRIBUTE.items()):
        match = pattern.match(flat)
        if match:
            return kind, match.start("what"), match.end("what")
    return None


def _after_colon(page: Page, block: Block, kind: str, start: int, end: int) -> Iterator[Found]:
    for item in factor_items(page, block.start + start, block.start + end):
        weight = WEIGHT.match(page.plain, item.start, item.end)
        yield from factors(page, kind, Span(weight.end(), item.end) if weight else item, (block.span,))


def _under(page: Page, number: int, kind: str) -> Iterator[Found]:
    head = page.blocks[number]
    if first := FIRST_ITEM.match(page.plain, head.start, head.end):
        yield from factors(page, kind, trimmed(page.plain, *first.span("what")), (head.span,))
    following = page.blocks[number + 1 : number + 41]
    if not following or BYLINE.match(page.plain, following[0].start, following[0].end):
        return
    if following[0].kind != "row" and _EMPTY_CELL.search(page.text, head.end, following[0].start):
        return
    if _introduces(page, following):
        following = following[1:]
    if following[0].kind in ("item", "row"):
        yield from _under_list(page, kind, head, following)
    else:
        yield from _under_heading(page, kind, head, following)


# "Challenges: |" over a line of nothing but "|": the cell behind the name of the row is empty.
_EMPTY_CELL = re.compile(r"\|\s*\n\s*\|")


def _under_list(page: Page, kind: str, head: Block, following: tuple[Block, ...]) -> Iterator[Found]:
    """The items or rows that follow a heading, up to the next one that heads others itself."""
    form, labelled = following[0].kind, _is_labelled(page, following[0])
    for place, block in enumerate(following):
        flat = page.plain[block.start : block.end]
        if form == "item" and (
            (flat.endswith(":") and not labelled and _EXPLAINS.search(flat) is None)
            or _section(page, block, head, following[0])
        ):
            return
        if form == block.kind == "item" and labelled and not flat.endswith(":") and _SAID.search(flat):
            continue
        if (block.kind == "paragraph" and LEADS.search(flat)) or _next_chapter(page, block, head):
            return
        if block.kind != form or (form == "item" and _NEXT_SECTION.match(flat)):
            if form == "item" and _goes_on(following[place : place + 2]):
                continue
            return
        yield from entry(page, kind, block, head)


# "Old age: Towns age at the edge of the map:" leads to a list of its own.
_EXPLAINS = re.compile(r":\s\S")
# An item under a label that explains it: "- The use of phones has risen."
_SAID = re.compile(r"\S\s\S.*\.$")


def _is_labelled(page: Page, first: Block) -> bool:
    """Whether the first item is but a name with a colon: "1. Cheap phones:"."""
    return page.plain[first.end - 1] == ":"


def _under_heading(page: Page, kind: str, head: Block, following: tuple[Block, ...]) -> Iterator[Found]:
    """The headings and labelled paragraphs under a heading, up to one on something else."""
    seen, bare = 0, True
    for place, block in enumerate(following):
        flat = page.plain[block.start : block.end]
        if _next_chapter(page, block, head) or (block.end - block.start <= _SHORT and _names_kind(flat)):
            return
        if block.kind == "heading":
            if _ends(flat, first=seen == 0):
                return
            seen += 1
            yield from _sub_heading(page, kind, block, head, following[place + 1 : place + 2])
        elif _section(page, block, head, following[0]):
            return
        else:
            yield from _paragraph(page, kind, block, head, first=bare)
            bare = bare and _lone(flat)


# "三、行业挑战" over "四、典型案例": the next chapter is none of the challenges.
_CHAPTER = re.compile(r"(?:^|\n)\s*[一二三四五六七八九十]{1,3}、\s*$")
_MARK = 8
_HEAD_NUMBER = re.compile(r"\d{1,2}\.\d")


def _next_chapter(page: Page, block: Block, head: Block) -> bool:
    if _CHAPTER.search(page.plain, max(0, block.start - _MARK), block.start) is None:
        return False
    numbered = _HEAD_NUMBER.match(page.plain, head.start) is not None
    return numbered or _CHAPTER.search(page.plain, max(0, head.start - _MARK), head.start) is not None


_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}\.?\s")
_NUMBERED_HEAD = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s")


def _section(page: Page, block: Block, *among: Block) -> bool:
    """Whether a line opens with the number of a section, none of which stands before some other lines."""
    return _SECTION.match(page.plain, block.line.start) is not None and not any(
        _NUMBERED_HEAD.match(page.plain, one.line.start) for one in among
    )


# What looks like an item may be the Chinese heading of what comes next: "三、市场未来趋势".
_NEXT_SECTION = re.compile(
    r"[\u3400-\u9fff]{2,14}(?:趋势|机会|机遇|挑战|威胁|因素|限制|前景|格局|现状|概述)"
    r"(?:与(?:趋势|机会|机遇|挑战|展望|前景))?$"
)


def _goes_on(pair: tuple[Block, ...]) -> bool:
    """Whether a paragraph only explains the item above it: the next item follows it."""
    return [block.kind for block in pair] == ["paragraph", "item"]


def _paragraph(page: Page, kind: str, block: Block, head: Block, *, first: bool) -> Iterator[Found]:
    """A line under a heading that is all it heads, or that opens with a label and a colon."""
    flat = page.plain[block.start : block.end]
    label = _LABEL.match(flat)
    counted = _COUNTED.match(flat)
    if counted is not None:
        named = Span(block.start + counted.start("what"), block.start + counted.end())
        yield from factors(page, kind, named, (block.line, head.span))
    elif first and _lone(flat):
        yield from factors(page, kind, trimmed(page.plain, block.start, block.end), (block.line, head.span))
    elif label is not None and not _names_kind(label[1]):
        yield from factors(page, kind, Span(block.start, block.start + label.end(1)), (block.line, head.span))


def _lone(flat: str) -> bool:
    """Whether a line under a heading can be the one thing that it heads: short and no sentence."""
    return len(flat) <= _SHORT + 30 and flat[-1] not in ".:。?!" and not _ends(flat, first=True)


def _asked(page: Page, number: int, kind: str | None) -> Iterator[Found]:
    """What a question asks for, if it does: the list that follows it, or the answer behind it."""
    if kind is None:
        return
    listed = _lists(page.blocks[number + 1 : number + 3], page)
    yield from _under(page, number, kind) if listed else answered(page, number, kind)


def _lists(following: tuple[Block, ...], page: Page) -> bool:
    """Whether a list follows a question, at once or behind a line that leads to it."""
    return bool(following) and (following[0].kind == "item" or _introduces(page, following))


def _introduces(page: Page, following: tuple[Block, ...]) -> bool:
    """Whether the first block only leads to a list, as in "The main ones are:"."""
    if len(following) < 2 or page.plain[following[0].end - 1] != ":":
        return False
    if following[0].kind == "item" and any(_is_labelled(page, block) for block in following[1:4]):
        return False
    return following[1].kind in ("item", "row")


def _names_kind(flat: str) -> bool:
    return len(flat.split()) <= 5 and any(pattern.search(flat) for pattern in NAMES.values())


def _ends(flat: str, *, first: bool) -> bool:
    return _OTHER.search(flat) is not None or (first and len(flat.split()) > 14)


_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}\s+")


def _sub_heading(
    page: Page, kind: str, block: Block, head: Block, after: tuple[Block, ...]
) -> Iterator[Found]:
    text = page.plain[after[0].start : min(after[0].end, after[0].start + 400)] if after else ""
    told = "trend" if kind == "driver" and _TREND.search(text) else kind
    numbered = _NUMBER.match(page.plain, block.start, block.end)
    start = numbered.end() if numbered else block.start
    yield from factors(page, told, trimmed(page.plain, start, block.end), (block.span, head.span))


def section_kinds(reading: Reading) -> dict[int | None, str]:
    """The kind of each heading on other factors than drivers, or below one, by the place of its block."""
    page = reading.page
    places = {block.start: number for number, block in enumerate(page.blocks) if block.kind == "heading"}
    kinds: dict[int | None, str] = {
        places[one.proof[0].start]: one.kind
        for one in _sections(reading)
        if one.kind in _TURNING and one.proof[0].start in places
    }
    for number, block in enumerate(page.blocks):
        flat = page.plain[block.start : block.end]
        if block.kind == "heading" and len(flat) <= _LONGEST and (kind := _headed(flat)) in _TURNING:
            kinds[number] = str(kind)
        elif len(flat) < 40 and _COVID.search(flat):
            kinds.update(pair for pair in _bare_heads(page, number) if pair[1] in _TURNING)
    return kinds


def _headed(flat: str) -> str | None:
    """The kind that a heading names, or asks for: "What are the challenges of telecare?"."""
    return asked_kind(flat) if flat.endswith("?") and not ASIDE.search(flat) else heading_kind(flat)


def _bare_heads(page: Page, number: int) -> list[tuple[int, str]]:
    """The four bare headings before the one on COVID-19, with the kinds that their order tells."""
    heads = [place for place in range(max(0, number - 9), number) if page.blocks[place].kind == "heading"][
        -4:
    ]
    plain = [page.plain[page.blocks[place].start : page.blocks[place].end] for place in heads]
    named = any(pattern.match(flat) for flat in plain for pattern in NAMES.values())
    if len(heads) < 4 or named or any(page.blocks[place + 1].kind != "paragraph" for place in heads):
        return []
    return list(zip(heads, ("driver", "restraint", "opportunity", "challenge"), strict=True))


def _on_covid(page: Page, number: int, flat: str) -> Iterator[Found]:
    """The factors of the bare headings before one on COVID-19."""
    if len(flat) < _SHORT and _COVID.search(flat):
        yield from _quartet(page, number)


def _quartet(page: Page, number: int) -> Iterator[Found]:
    """Four bare headings over one paragraph each, before the one on COVID-19."""
    for place, kind in _bare_heads(page, number):
        block = page.blocks[place]
        yield from factors(page, kind, Span(block.start, block.end), (block.span,))


RULES = (
    PageRule(name="factor-section", find=_sections),
    PageRule(name="factor-heading", find=_bare),
)
