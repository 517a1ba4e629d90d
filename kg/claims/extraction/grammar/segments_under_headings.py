"""Segments under a heading such as "By Component", and in headings that set two against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Dimension, Segment
from kg.claims.extraction.grammar.axes import AXIS, axis_named, is_region_axis, known_axis, pure_axis
from kg.claims.extraction.grammar.lists import split_list, trimmed
from kg.claims.extraction.grammar.segment_items import Listed, bare_segment, listed_at
from kg.claims.extraction.page import Block, Page, Span

__all__ = ["segments_set_apart", "segments_under"]

_HEADING_AXIS = re.compile(
    rf"(?i)^(?:(?:[\w\s.&-]{{2,60}}?\bmarket|market)?(?:size|share|(?:market\s)?segmentation|segments"
    rf"|breakdown|break-?\s?up|analysis"
    rf"|insights|[\s,:&-])*(?:by"
    rf"|on\sthe\sbasis\sof|based\son)\s(?P<a>{AXIS})"
    rf"|(?:global\s)?(?:.*\bmarkets?,?\s(?:by\s)?)?(?P<b>{AXIS}?)\s(?:outlook|segment\soutlook"
    rf"|segments?|covered)"
    rf"|(?:nach|par|por|selon|según)\s(?P<c>{AXIS})"
    rf"|(?:[一二三四五六七八九十\d]+[、.]\s?)?(?:按|依)照?(?P<d>[\u3400-\u9fff/]{{2,12}}?)(?:划分|分类|细分|展望)?)"
    r"\s*(?:\([^)]*\)|[,:-].{0,60})?\s*[:;]?$"
)


_HEADING_TERMS = (
    "by ",
    "outlook",
    "covered",
    "segment",
    "basis",
    "based on",
    "nach ",
    "par ",
    "por ",
    "selon",
    "según",
    "按",
    "依",
)


def segments_under(page: Page, number: int, block: Block) -> Iterator[Listed]:
    """The segments that a block heads, if it names an axis over bullets, short lines or one list."""
    if block.end - block.start > 140:
        return
    following = _following(page, number)
    if following is None or not (
        following.kind == "item"
        or _short(page, following)
        or _explained(page, following)
        or _comma_list(page, following)
    ):
        return
    flat = page.plain[block.start : block.end]
    if pure_axis(flat.rstrip(" :")) and not is_region_axis(flat) and _announced(page, number):
        axis = axis_named(flat.rstrip(" :"))
        if axis is not None and not _comma_list(page, following):
            yield from _tree(page, number, axis, block.span)
        return
    opened = list(_opened(page, number, block)) if flat.endswith(":") and following.kind == "item" else []
    yield from opened or _headed(page, number, following)


_SENTENCE_ENDS = (".", "。")


def _headed(page: Page, number: int, following: Block) -> Iterator[Listed]:
    """The segments under a heading that names an axis with "by", "outlook" or the like."""
    block = page.blocks[number]
    flat = page.plain[block.start : block.end]
    if flat.endswith(_SENTENCE_ENDS) or not any(term in flat.lower() for term in _HEADING_TERMS):
        return
    match = _HEADING_AXIS.match(flat)
    words = next((text for text in match.groups() if text), "") if match else ""
    axis = axis_named(words) if words else None
    if match is None or axis is None or is_region_axis(axis.forms[0]):
        return
    if not known_axis(axis.forms[0]) and following.kind != "item":
        return
    if "," in flat.partition(":")[2]:
        # The line lists them itself.
        return
    group = next(name for name, text in match.groupdict().items() if text)
    at = Span(block.start + match.start(group), block.start + match.end(group))
    if _comma_list(page, following) and known_axis(axis.forms[0]):
        items = split_list(page.plain, following.start, following.end)
        yield from (
            Listed(one.segment, one.span, (following.span, block.span), at)
            for one in listed_at(page, items, axis, following.span, at)
        )
    else:
        yield from _tree(page, number, axis, at)


# "Telecare can be classified into three types:", "The key components of the market are:" over their bullets.
_OPENS_LIST = re.compile(
    r"(?i)(?:\b(?:is|are|can\sbe|may\sbe)\s(?:\w+ly\s)?(?:segmented|divided|categori[sz]ed|classified|split|grouped|broken\sdown)\s(?:in|into|as)"
    r"|(?:^|\bthe\s)(?:key|main|major|primary|leading|different|following)"
    r"|\b(?:relies\son|has|have|offers|knows|there\sare)(?=\s(?:two|three|four|five|six|several)\s))"
    r"\s(?:(?:the|these|following|two|three|four|five|six|several|various|different|main|key|major|broad)\s){0,3}(?:technology\s)?(?P<axis>[a-z][a-z-]*(?:\s[a-z-]+)?)"
    r"(?:\s(?:of|in)\s(?:the\s)?[\w\s-]{3,50})?(?:\s(?:are|include|is|as\sfollows))?\s?:$"
)
_OPENS_BARE = re.compile(
    r"(?i)\bmarket\s(?:is|are|can\sbe|may\sbe)\s(?:\w+ly\s)?(?:segmented|divided|categori[sz]ed|classified|split|grouped|broken\sdown)\s(?:in|into|as)"
    r"(?:\sthe\sfollowing|\sfollows)?\s?:$"
)
# "It can be seen as four core segments:", "These are the three main types of telecare:" over their bullets.
_OPENS_COUNTED = re.compile(
    r"(?i)\b(?:two|three|four|five|six|seven|eight|[2-8]|these|following|several)\s"
    r"(?:(?:core|broad|main|key|major|distinct|different|primary|basic|common|general|principal|overall)\s){0,3}"
    r"(?P<axis>(?:market\s)?(?:segments|categories|groups|parts|classes|headings|buckets)|types|modalities|forms|modes|components"
    r"|applications|models|(?:product|service|delivery)\s(?:types|lines|models))"
    r"(?:\s(?:of|in|for|within)\s(?:the\s)?(?:[\w-]+\s){0,3}?(?:markets?|tele[a-z-]+|[em]-?health|care|health(?:care)?|services|medicine|industry|sector|space|monitoring|use))?"
    r"(?:\s(?:are|include|is|as\sfollows))?\s?:$"
)
_ANY = re.compile(r"(?:market\s)?(?:segments|categories|groups|parts|classes|kinds|headings|buckets)")


def _opened(page: Page, number: int, block: Block) -> Iterator[Listed]:
    """The bullets of a sentence that divides something and ends with a colon."""
    flat = page.plain[block.start : block.end]
    if _OPENS_BARE.search(flat):
        yield from _tree(page, number, None, block.span)
        return
    match = _OPENS_LIST.search(flat) or _OPENS_COUNTED.search(flat)
    words = match["axis"] if match else ""
    if match is None or is_region_axis(words) or not (_ANY.fullmatch(words) or known_axis(words)):
        return
    axis = None if _ANY.fullmatch(words) else axis_named(words)
    yield from _tree(
        page, number, axis, Span(block.start + match.start("axis"), block.start + match.end("axis"))
    )


_BY = re.compile(r"[Bb]y\s")


def _following(page: Page, number: int) -> Block | None:
    """What stands below a heading; between "By Type" and its bullets may stand a paragraph."""
    below = page.blocks[number + 1 : number + 3]
    introduced = len(below) > 1 and below[0].kind == "paragraph" and below[1].kind == "item"
    if introduced and _BY.match(page.plain, page.blocks[number].start):
        return below[1]
    return below[0] if below else None


_ANNOUNCES = re.compile(r"(?i)\b(?:segments?|segmentation|scope)\b")
_ABOVE = 40


def _announced(page: Page, number: int) -> bool:
    """Whether a line not far above says that segments follow, as over a bare "Type": "Scope", "by Type"."""
    block = page.blocks[number]
    by_axis = re.compile(rf"(?i)\bby\s{re.escape(page.plain[block.start : block.end].rstrip(' :'))}\b")
    return any(
        above.end - above.start <= _TITLE
        and (
            by_axis.search(page.plain, above.start, above.end)
            or (
                above.end - above.start <= _SHORT_LINE
                and _ANNOUNCES.search(page.plain, above.start, above.end)
            )
        )
        for above in page.blocks[max(0, number - _ABOVE) : number]
    )


_SHORT_LINE, _TITLE = 60, 200


def _comma_list(page: Page, block: Block) -> bool:
    """Whether a block that is no bullet holds a bare list: commas, no verb, no full stop."""
    flat = page.plain[block.start : block.end]
    return (
        block.kind in ("paragraph", "heading")
        and "," in flat
        and len(flat) <= 160
        and flat[-1] not in ".:。"
        and not re.search(r"\d{4}|[$€%()]", flat)
    )


def _short(page: Page, block: Block) -> bool:
    return (
        block.kind in ("paragraph", "heading")
        and block.end - block.start <= 45
        and page.plain[block.end - 1] not in ".:。"
    )


def _tree(page: Page, number: int, axis: Dimension | None, at: Span) -> Iterator[Listed]:
    head = page.blocks[number]
    parents: dict[int, Segment] = {}
    first = number + 1 + (page.blocks[number + 1] != _following(page, number))
    bulleted = page.blocks[first].kind == "item"
    # The first bullet of a list may itself be the heading: "Breakup by Type" over the types.  So may one that
    # ends with a colon, up to the next of them.
    opens = page.blocks[number - 1].kind != "item" if number else True
    colon = page.plain[head.end - 1] == ":"
    for place in range(first, min(len(page.blocks), number + 60)):
        block = page.blocks[place]
        if block.depth <= head.depth and head.kind == "item" and not (opens or colon):
            return
        if colon and bulleted and block.depth <= head.depth and page.plain[block.end - 1] == ":":
            return
        if _breaks_off(page, block) or not _of_list(page, block, bulleted=bulleted):
            return
        if not bulleted and pure_axis(page.plain[block.start : block.end]):
            return
        if (
            _HEADING_AXIS.match(page.plain[block.start : block.end])
            and block.depth <= page.blocks[first].depth
        ):
            return
        parent = parents.get(block.above) if block.above is not None else None
        found = bare_segment(
            page, trimmed(page.plain, block.start, _named_until(page, block)), axis=axis, parent=parent
        )
        if found is None:
            if not bulleted:
                return
            continue
        parents[place] = found[0]
        yield Listed(found[0], found[1], (block.line if block.kind == "item" else block.span, head.span), at)


def _of_list(page: Page, block: Block, *, bulleted: bool) -> bool:
    """Whether a block is one more entry of a list of bullets, or of lines."""
    return block.kind == "item" if bulleted else _short(page, block) or _explained(page, block)


_EXCERPT = 1000
"""How long a text is at least that breaks off in the middle of a list."""


def _breaks_off(page: Page, block: Block) -> bool:
    """Whether a block is the last of a text that breaks off in it, without so much as an end of the line."""
    last = block.end >= len(page.text) > _EXCERPT and page.plain[block.end - 1].islower()
    return last and _named_until(page, block) == block.end


_EXPLAINED = re.compile(r"\s?(?::|\s[–—-])\s(?=\S.{8,})")
_NAME = re.compile(
    r"(?!(?:By|Nach|Par|Por|Selon|Según)\s)[A-Z][\w/&(),'-]*(?:\s[\w/&(),'-]+){0,5}?(?=\s?:\s|\s[–—-]\s)"
)


def _explained(page: Page, block: Block) -> bool:
    """Whether a line of text begins with a name and tells of it: "Software: the largest part of all"."""
    if block.kind not in ("paragraph", "heading"):
        return False
    name = _NAME.match(page.plain, block.start, block.end)
    if name is None or pure_axis(name[0]):
        return False
    return _EXPLAINED.match(page.plain, name.end(), block.end) is not None


def _named_until(page: Page, block: Block) -> int:
    """Where the name of an entry ends, which may be explained behind a colon or a dash."""
    colon = _EXPLAINED.search(page.plain, block.start, block.end)
    told = colon is not None and (block.kind == "item" or _explained(page, block))
    return colon.start() if colon and told else block.end


# --- "By Service Type: A (Largest) vs. B (Fastest-Growing)"

_VERSUS = re.compile(
    rf"^(?:(?:[Bb]y\s)?(?P<axis>{AXIS}):\s)?(?P<one>[^():]{{2,60}}?)\s\((?:Largest|Dominant"
    rf"|Fastest[- ]Growing|Emerging)\)\s(?:vs\.?|versus)\s(?P<two>[^():]{{2,60}}?)\s\((?:Largest|Dominant"
    rf"|Fastest[- ]Growing|Emerging)\)",
    re.IGNORECASE,
)


def segments_set_apart(page: Page, block: Block) -> Iterator[Listed]:
    """The two segments of a heading such as "By Type: A (Largest) vs. B (Fastest-Growing)"."""
    if block.end - block.start > 220 or "vs" not in page.plain[block.start : block.end]:
        return
    match = _VERSUS.match(page.plain[block.start : block.end])
    axis = axis_named(match["axis"]) if match and match["axis"] else None
    if match is None or axis is None:
        return
    at = Span(block.start + match.start("axis"), block.start + match.end("axis"))
    items = [Span(block.start + match.start(g), block.start + match.end(g)) for g in ("one", "two")]
    yield from listed_at(page, items, axis, block.span, at)
