"""The segments of a market, wherever a page lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.claims.extraction.found import Dimension, Segment
from kg.claims.extraction.grammar.axes import AXIS, axis_named, is_region_axis, known_axis
from kg.claims.extraction.grammar.lists import split_list, trimmed
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.page import Block, Page, Sentence, Span

__all__ = ["Listed", "Segments", "bare_segment", "find_segments", "likeness"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A segment at a place: the span of its name, and the words that say what it is a segment of."""

    segment: Segment
    span: Span
    proof: tuple[Span, ...]
    axis: Span | None


class Segments:
    """The listed segments of a page, to be found again by name."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        self.listed = tuple(listed)
        self._known: dict[str, Segment] = {}
        for one in self.listed:
            for form in one.segment.forms:
                self._known.setdefault(likeness(form), one.segment)

    def named(self, words: str) -> Segment | None:
        """The segment of that name, number and hyphens aside; None where no list has it."""
        found = self._known.get(likeness(words))
        return None if found is None or found.residual else found

    def names(self) -> list[str]:
        """Every form of every segment that is no remainder."""
        return [form for one in self.listed if not one.segment.residual for form in one.segment.forms]


def likeness(words: str) -> str:
    """The form under which two spellings of a segment are one.

    >>> likeness("Real-Time segments") == likeness("real time")
    True
    """
    flat = re.sub(r"[\s/_-]+", " ", words.lower()).strip(" .,")
    flat = re.sub(
        r"^the |\s(?:sub ?)?(?:segments?|divisions?|categor(?:y|ies))$|(?:细分市场|部门|细分)$", "", flat
    )
    return re.sub(r"(?<=[a-z]{2})(?:ie)?s\b", "", flat)


_RESIDUAL = re.compile(
    r"(?i)others?|other\s(?!than)[\w\s-]{2,40}|rest\sof\s.*|sonstiges?|andere|autres?|otr[oa]s?|其他.{0,6}"
    r"|其它.{0,6}"
)
_NOT_ONE = re.compile(
    r"(?i)\b(?:is|are|was|were|has|have|will|can|which|that|market|revenue|usd|forecast|analysis|report"
    r"|companies|players|the|overview|ist|sind|sera|est|son|study|period|year|years|base|scope)\b"
    r"|\d{4}|[$€%:]|市场|预测|报告|分析|公司|[。？]|预计|规模|^etc\.?$|^u\.a\.?$|^among$"
)
_PARENS = re.compile(r"\s*[(（][^()（）]*[)）]")


def bare_segment(
    page: Page, span: Span, *, axis: Dimension | None, parent: Segment | None = None
) -> tuple[Segment, Span] | None:
    """The segment that stands at a span, and the span of its name; None where the words cannot be one."""
    words = page.read(span)
    name = _PARENS.sub("", words).strip(" .,;:*_-–")
    name = re.sub(r"(?i)^the\s+|\s+(?:sub-?)?segments?$", "", name)
    if (
        not 2 <= len(name) <= 60
        or len(name.split()) > 8
        or _NOT_ONE.search(name)
        or not re.search(r"[^\W\d_]{2}", name)
    ):
        return None
    if region_named(name) is not None:
        return None
    start = page.text.find(name, span.start, span.end)
    at = Span(start, start + len(name)) if start >= 0 else span
    return Segment((name,), axis, parent, _RESIDUAL.fullmatch(name) is not None), at


def find_segments(page: Page) -> Segments:
    """Every segment that the page lists: titles, sentences, headings with bullets."""
    return Segments([*_unique(_everywhere(page))])


def _unique(listed: Iterable[Listed]) -> Iterator[Listed]:
    """The same segment under its first spelling, so that two places of one segment are equal."""
    known: dict[object, Segment] = {}
    axes: dict[str, Dimension] = {}
    for one in listed:
        segment = one.segment
        axis = segment.dimension
        if axis is not None:
            axis = axes.setdefault(likeness(axis.forms[0]), axis)
        parent = segment.parent
        if parent is not None:
            parent = known.get((likeness(parent.forms[0]), axis), parent)
        key = (likeness(segment.forms[0]), axis, *((parent,) if segment.residual else ()))
        first = known.setdefault(key, Segment(segment.forms, axis, parent, segment.residual))
        yield Listed(first, one.span, one.proof, one.axis)


def _everywhere(page: Page) -> Iterator[Listed]:
    for number, block in enumerate(page.blocks):
        if block.kind == "debris":
            continue
        yield from _headed(page, number, block)
        yield from _versus(page, block)
        for sentence in page.of_block(number):
            yield from _in_sentence(page, sentence)


# --- "By Type (Products and Services)" and "By Type: Products, Services"

_BY = re.compile(
    rf"(?:\b[Bb]y\s|\bBY\s|\b[Nn]ach\s|\b[Pp]ar\s|\b[Pp]or\s|按|依)\s?(?P<axis>{AXIS}?"
    rf"|[\u3400-\u9fff/]{{2,12}}?)\s*(?P<open>[(:\[])\s?(?!USD|US|\d)"
)


_AGAINST = re.compile(r"(?i)\svs\.?\s|\sversus\s")


def _in_sentence(page: Page, sentence: Sentence) -> Iterator[Listed]:
    flat = sentence.plain
    words = sentence.words
    if "(" in flat or ":" in flat or "[" in flat:
        yield from _bracketed(page, sentence)
    if words & _DIVIDE or any(term in flat for term in _CHINESE_DIVIDE):
        yield from _divided(page, sentence)


def _bracketed(page: Page, sentence: Sentence) -> Iterator[Listed]:
    flat = sentence.plain
    for match in _BY.finditer(flat):
        close = _closing(flat, match.end("open")) if match["open"] in "([" else _colon_end(flat, match.end())
        axis = axis_named(match["axis"])
        if close is None or axis is None or is_region_axis(axis.forms[0]):
            continue
        items = split_list(page.plain, sentence.start + match.end(), sentence.start + close)
        if (not known_axis(axis.forms[0]) and len(items) < 2) or _AGAINST.search(flat, match.end()):
            continue
        yield from _listed(page, items, axis, sentence.span, _at(sentence, match.span("axis")))
        if match["open"] in "([":
            yield from _chained(page, sentence, close)


_CHAIN = re.compile(
    rf"[)\]]?\s?[,;]?\s?(?:and|&|y|et|und)?\s?(?:by\s|按)?(?P<axis>{AXIS}?|[\u3400-\u9fff]{{2,10}}?)\s?\("
)


def _chained(page: Page, sentence: Sentence, close: int) -> Iterator[Listed]:
    """Further axes with their brackets: "by Component (...), Application (...) & Region"."""
    while (match := _CHAIN.match(sentence.plain, close)) is not None:
        axis = axis_named(match["axis"])
        end = _closing(sentence.plain, match.end())
        if axis is None or end is None or not (known_axis(match["axis"]) or is_region_axis(match["axis"])):
            return
        if not is_region_axis(match["axis"]):
            items = split_list(page.plain, sentence.start + match.end(), sentence.start + end)
            yield from _listed(page, items, axis, sentence.span, _at(sentence, match.span("axis")))
        close = end


def _closing(flat: str, start: int) -> int | None:
    depth = 1
    for place in range(start, min(len(flat), start + 700)):
        if flat[place] in "([":
            depth += 1
        elif flat[place] in ")]":
            depth -= 1
            if depth == 0:
                return place
    return len(flat) if len(flat) - start < 700 else None


def _colon_end(flat: str, start: int) -> int:
    following = re.search(
        r"\s(?:[Bb]y|BY|[Nn]ach|[Pp]ar|[Pp]or)\s[\w\s/-]{3,40}[:(]|[|;。]|\.\s|按[\u3400-\u9fff]{2,8}[:(]",
        flat[start:],
    )
    return start + following.start() if following else len(flat)


def _at(sentence: Sentence, span: tuple[int, int]) -> Span:
    return Span(sentence.start + span[0], sentence.start + span[1])


def _listed(
    page: Page, items: Iterable[Span], axis: Dimension | None, proof: Span, at: Span | None
) -> Iterator[Listed]:
    found = [one for item in items if (one := bare_segment(page, item, axis=axis)) is not None]
    for segment, span in found:
        yield Listed(segment, span, (proof,), at)


# --- "is segmented by technology into a; b and by application into c; d"

_DIVIDE = frozenset(
    (
        "segmented divided categorized categorised classified bifurcated split segments categories "
        "divisions include includes range comprise comprises fragmented subdivided types type "
        "segmentiert unterteilt gegliedert segmenté divisé segmenta segmentado divide clasifica"
    ).split()
)
_CHINESE_DIVIDE = ("分为", "划分为", "细分为", "分成", "包括", "涵盖")
_VERB = (
    r"(?:segmented|divided|categori[sz]ed|classified|bifurcated|split|fragmented|subdivided|broken\sdown"
    r"|segmentiert|unterteilt|gegliedert|segmentée?|divisée?|segmentado|dividido|segmenta|divide"
    r"|clasifica)"
)
_PIVOT = (
    r"(?:by|based\son(?:\sthe)?|on\sthe\sbasis\sof|in\sterms\sof|with\srespect\sto|speaking\sof(?:\sthe)?"
    r"|in\scontext\sto|depending\son|according\sto|nach|auf\sder\sgrundlage\s(?:von|des|der)"
    r"|basierend\sauf|par|en\sfonction\s(?:de\sla|du|de|des)|selon|por|según|en\sfunción\s(?:de\sla|del"
    r"|de))"
)
_INTO = re.compile(
    rf"(?i){_PIVOT}\s(?:the\s|la\s|le\s|l'|el\s)?(?P<axis>{AXIS}?),?\s(?:the\s[\w\s&-]{{2,60}}?\s)?(?:(?:is"
    rf"|has\sbeen|was|are|can\sbe|wird|est|se)\s(?:further\s|mainly\s|primarily\s)?)?(?:{_VERB}\s)?(?:into"
    rf"|in|en|as)\s(?P<list>[^.]{{4,600}}?)(?=\s(?:and|und|et|y)\s{_PIVOT}\s|\.\s|[.。]?$)"
)
_FIRST = re.compile(
    rf"(?i){_VERB}\s(?:mainly\s|primarily\s"
    rf"|further\s)?into\s(?P<list>[^.]{{4,400}}?)\s{_PIVOT}\s(?:the\s)?(?P<axis>{AXIS})(?=[.,;]|$)"
)
_ARE = re.compile(
    rf"(?i)(?:when\s{_VERB}\s)?{_PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:the\s)?(?:[\w\s&-]{{0,40}}\s)?(?:categories|segments|divisions|sub-?segments)\s(?:are|include|comprise)\s(?P<list>[^.]{{4,500}})"
)
_UNDER = re.compile(
    rf"(?P<list>[A-Z][^.:]{{6,400}}?)\sare\s(?:the\s)?(?:various\s|different\s|main\s|major\s|key\s|two\s"
    rf"|three\s|four\s)*(?:market\s)?(?:divisions|segments|categories|sub-?segments|types)\s(?:under|of|in"
    rf"|within|by)\s(?:the\s)?(?P<axis>{AXIS}?)(?:\ssegment|\scategory)?[.,]"
)
_TYPES = re.compile(
    r"(?i)\b(?:two|three|four|five|six|several)\s(?:main\s|key\s|major\s|primary\s|broad\s"
    r"|basic\s)?(?:types|kinds|categories"
    r"|forms)\s(?:of\s(?P<axis>[\w\s-]{3,40}?))?(?:\sto\s[\w\s]{3,40})?:\s(?P<list>[^.]{8,500})"
)
_CHINESE_INTO = re.compile(
    r"(?:按照?|根据|依据?|从)(?P<axis>[\u3400-\u9fff/]{2,12}?)(?:划分|来看|分类|细分)?,?(?:[\u3400-\u9fff]{0,20}?市场)?(?:可"
    r"|主要|被|进一步)*(?:划分|细分|分)(?:为|成)(?P<list>[^。;]{3,200})"
)
_AXIS_IS = re.compile(
    rf"(?i)^(?:the\s)?(?P<axis>{AXIS}?)\s(?:(?:can\sbe|are|is)\s(?:further\s)?{_VERB}\s(?:into|as)"
    rf"|includes?|range\sfrom|comprises?)\s(?P<list>[^.:]{{6,300}}?)(?:\samong\sothers)?[.]?$"
)
_PATTERNS = (_INTO, _ARE, _FIRST, _UNDER, _TYPES, _AXIS_IS)


def _divided(page: Page, sentence: Sentence) -> Iterator[Listed]:
    for pattern in (_CHINESE_INTO,) if sentence.chinese else _PATTERNS:
        found = False
        for match in pattern.finditer(sentence.plain):
            axis = axis_named(match["axis"] or "type")
            if axis is None or is_region_axis(axis.forms[0]) or not _axis_like(axis.forms[0]):
                continue
            if pattern is _AXIS_IS and (
                not known_axis(axis.forms[0]) or len(axis.forms[0].split()) > 3 or "'" in axis.forms[0]
            ):
                continue
            at = _at(sentence, match.span("axis")) if match["axis"] else None
            items = split_list(
                page.plain, sentence.start + match.start("list"), sentence.start + match.end("list")
            )
            if len(items) >= 2:
                found = True
                yield from _listed(page, items, axis, sentence.span, at)
        if found:
            return


def _axis_like(words: str) -> bool:
    return known_axis(words) or words.endswith(("models", "s")) or len(words.split()) <= 2


# --- "By Component" or "Component Outlook" over bullets

_HEADING_AXIS = re.compile(
    rf"(?i)^(?:(?:market\s)?(?:segmentation|segments|breakdown|break-?\s?up|analysis|insights)?\s?(?:by"
    rf"|on\sthe\sbasis\sof|based\son)\s(?P<a>{AXIS})"
    rf"|(?:global\s)?(?:.*\bmarkets?,?\s(?:by\s)?)?(?P<b>{AXIS}?)\s(?:outlook|segment\soutlook|segments?)"
    rf"|(?:nach|par|por|selon|según)\s(?P<c>{AXIS})"
    rf"|(?:[一二三四五六七八九十\d]+[、.]\s?)?(?:按|依)照?(?P<d>[\u3400-\u9fff/]{{2,12}}?)(?:划分|分类|细分|展望)?)"
    r"\s*(?:\([^)]*\)|[,:-].{0,60})?\s*:?$"
)


_HEADING_TERMS = (
    "by ",
    "outlook",
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


def _headed(page: Page, number: int, block: Block) -> Iterator[Listed]:
    if block.end - block.start > 140:
        return
    following = page.blocks[number + 1] if number + 1 < len(page.blocks) else None
    if following is None or not (
        following.kind == "item" or _short(page, following) or _comma_list(page, following)
    ):
        return
    flat = page.plain[block.start : block.end]
    if not any(term in flat.lower() for term in _HEADING_TERMS):
        return
    match = _HEADING_AXIS.match(flat)
    words = next((text for text in match.groups() if text), "") if match else ""
    axis = axis_named(words) if words else None
    if match is None or axis is None or is_region_axis(axis.forms[0]):
        return
    if not known_axis(axis.forms[0]) and following.kind != "item":
        return
    group = next(name for name, text in match.groupdict().items() if text)
    at = Span(block.start + match.start(group), block.start + match.end(group))
    if _comma_list(page, following) and known_axis(axis.forms[0]):
        items = split_list(page.plain, following.start, following.end)
        yield from (
            Listed(one.segment, one.span, (following.span, block.span), at)
            for one in _listed(page, items, axis, following.span, at)
        )
    else:
        yield from _tree(page, number, axis, at)


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


def _tree(page: Page, number: int, axis: Dimension, at: Span) -> Iterator[Listed]:
    head = page.blocks[number]
    parents: dict[int, Segment] = {}
    bulleted = page.blocks[number + 1].kind == "item"
    for place in range(number + 1, min(len(page.blocks), number + 60)):
        block = page.blocks[place]
        if block.depth <= head.depth and head.kind == "item":
            return
        if (block.kind != "item") if bulleted else not _short(page, block):
            return
        if (
            _HEADING_AXIS.match(page.plain[block.start : block.end])
            and block.depth <= page.blocks[number + 1].depth
        ):
            return
        parent = parents.get(block.above) if block.above is not None else None
        found = bare_segment(page, trimmed(page.plain, block.start, block.end), axis=axis, parent=parent)
        if found is None:
            if not bulleted:
                return
            continue
        parents[place] = found[0]
        yield Listed(found[0], found[1], (block.line if block.kind == "item" else block.span, head.span), at)


# --- "By Service Type: A (Largest) vs. B (Fastest-Growing)"

_VERSUS = re.compile(
    rf"^(?:(?:[Bb]y\s)?(?P<axis>{AXIS}):\s)?(?P<one>[^():]{{2,60}}?)\s\((?:Largest|Dominant"
    rf"|Fastest[- ]Growing|Emerging)\)\s(?:vs\.?|versus)\s(?P<two>[^():]{{2,60}}?)\s\((?:Largest|Dominant"
    rf"|Fastest[- ]Growing|Emerging)\)",
    re.IGNORECASE,
)


def _versus(page: Page, block: Block) -> Iterator[Listed]:
    if block.end - block.start > 220 or "vs" not in page.plain[block.start : block.end]:
        return
    match = _VERSUS.match(page.plain[block.start : block.end])
    axis = axis_named(match["axis"]) if match and match["axis"] else None
    if match is None or axis is None:
        return
    at = Span(block.start + match.start("axis"), block.start + match.end("axis"))
    items = [Span(block.start + match.start(g), block.start + match.end(g)) for g in ("one", "two")]
    yield from _listed(page, items, axis, block.span, at)
