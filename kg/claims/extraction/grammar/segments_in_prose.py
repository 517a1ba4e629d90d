"""Segments that a title or sentence lists: "By Type (A and B)", "is segmented by technology into A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.grammar.axes import AXIS, axis_named, is_region_axis, known_axis
from kg.claims.extraction.grammar.cued import CuedGroup, cued
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.segment_items import Listed, listed_at
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["segments_in_prose"]

_BY = cued(
    rf"(?:\b[Bb]y\s|\bBY\s|\b[Nn]ach\s|\b[Pp]ar\s|\b[Pp]or\s|\b[Ss]elon\s|\b[Ss]egún\s|按|依)\s?"
    rf"(?:el\s|la\s|le\s|l'|les\s|los\s|las\s|the\s)?(?P<axis>{AXIS}?"
    rf"|[\u3400-\u9fff/]{{2,12}}?)\s*(?P<open>[(:\[])\s?(?!USD|US|\d)"
)


_BEFORE_AXIS = frozenset(("by", "nach", "par", "por", "selon", "según"))
_AGAINST = re.compile(r"(?i)\svs\.?\s|\sversus\s")


def segments_in_prose(page: Page, sentence: Sentence) -> Iterator[Listed]:
    """The segments that a sentence lists."""
    flat = sentence.plain
    if (sentence.chinese or sentence.words & _BEFORE_AXIS) and ("(" in flat or ":" in flat or "[" in flat):
        yield from _bracketed(page, sentence)
    if sentence.words & _DIVIDE or (sentence.chinese and any(term in flat for term in _CHINESE_DIVIDE)):
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
        yield from listed_at(page, items, axis, sentence.span, _at(sentence, match.span("axis")))
        if match["open"] in "([":
            yield from _chained(page, sentence, close)


_CHAIN = re.compile(
    rf"[)\]]?\s?[,;]?\s?(?:and|&|y|et|und)?\s?(?:[Bb]y\s|BY\s|按)?(?P<axis>{AXIS}?|[\u3400-\u9fff]{{2,10}}?)\s?\("
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
            yield from listed_at(page, items, axis, sentence.span, _at(sentence, match.span("axis")))
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
    stop = start + following.start() if following else len(flat)
    depth = 0
    for place in range(start, stop):
        depth += (flat[place] == "(") - (flat[place] == ")")
        if depth < 0:
            # The bracket around all axes closes here: "Market (By Type: a, b) - Global Analysis".
            return place
    return stop


def _at(sentence: Sentence, span: tuple[int, int]) -> Span:
    return Span(sentence.start + span[0], sentence.start + span[1])


# --- "is segmented by technology into a; b and by application into c; d"

_DIVIDE = frozenset(
    (
        "segmented broken divided categorized categorised classified bifurcated split segments categories "
        "divisions include includes range comprise comprises fragmented subdivided types type "
        "unterscheidet unterschieden unterteilt gliedert distingue distinguen distingues diferencian "
        "segmentiert unterteilt gegliedert segmenté divisé segmenta segmentado divide clasifica"
    ).split()
)
_CHINESE_DIVIDE = ("分为", "划分为", "细分为", "分成", "包括", "涵盖", "大")
_VERB = (
    r"(?:segmented|divided|categori[sz]ed|classified|bifurcated|split|fragmented|subdivided|broken(?:\sdown)?"
    r"|segmentiert|unterteilt|gegliedert|segmentée?|divisée?|segmentado|dividido|segmenta|divide"
    r"|clasifica)"
)
_PIVOT = (
    r"(?:by|based\son(?:\sthe)?|on\sthe\sbasis\sof|in\sterms\sof|with\srespect\sto|speaking\sof(?:\sthe)?"
    r"|in\scontext\sto|depending\son|according\sto|nach|auf\sder\sgrundlage\s(?:von|des|der)"
    r"|basierend\sauf|par|en\sfonction\s(?:de\sla|du|de|des)|selon|por|según|en\sfunción\s(?:de\sla|del"
    r"|de))"
)
_INTO = cued(
    rf"(?i){_PIVOT}\s(?:the\s|la\s|le\s|l'|el\s)?(?P<axis>{AXIS}?),?\s(?:the\s[\w\s&-]{{2,60}}?\s)?(?:(?:is"
    rf"|has\sbeen|was|are|can\sbe|wird|est|se)\s(?:further\s|mainly\s|primarily\s)?)?(?:{_VERB}\s)?(?:into"
    rf"|in|en|as)\s(?P<list>[^.]{{4,600}}?)(?=\s(?:and|und|et|y)\s{_PIVOT}\s|\.\s|[.。]?$)"
)
_FIRST = cued(
    rf"(?i){_VERB}\s(?:mainly\s|primarily\s"
    rf"|further\s)?into\s(?P<list>[^.]{{4,400}}?)\s{_PIVOT}\s(?:the\s)?(?P<axis>{AXIS})(?=[.,;]|$)"
)
_ARE = cued(
    rf"(?i)(?:when\s{_VERB}\s)?{_PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?),\s(?:the\s)?(?:[\w\s&-]{{0,40}}\s)?(?:categories|segments|divisions|sub-?segments)\s(?:are|include|comprise)\s(?P<list>[^.]{{4,500}})"
)
_UNDER = cued(
    rf"(?P<list>[A-Z][^.:]{{6,400}}?)\sare\s(?:the\s)?(?:various\s|different\s|main\s|major\s|key\s|two\s"
    rf"|three\s|four\s)*(?:market\s)?(?:divisions|segments|categories|sub-?segments|types)\s(?:under|of|in"
    rf"|within|by)\s(?:the\s)?(?P<axis>{AXIS}?)(?:\ssegment|\scategory)?[.,]"
)
_TYPES = cued(
    r"(?i)\b(?:two|three|four|five|six|several)\s(?:main\s|key\s|major\s|primary\s|broad\s"
    r"|basic\s)?(?:types|kinds|categories"
    r"|forms)\s(?:of\s(?P<axis>[\w\s-]{3,40}?))?(?:\sto\s[\w\s]{3,40})?:\s(?P<list>[^.]{8,500})"
)
_PLAIN = cued(
    rf"(?i)\b(?:market|industry)\s(?:is|has\sbeen|can\sbe)\s(?:further\s|mainly\s|primarily\s|broadly\s)?{_VERB}\sinto"
    rf"(?:\s(?:two|three|four|five|several))?(?:\s(?:segments|categories|types)[,:]?)?\s(?!.*\b{_PIVOT}\s)(?P<list>[^.:]{{8,400}}?)[.]?$"
)
_CHINESE_AXIS_IS = cued(
    r"(?P<axis>(?:应用|业务|服务|使用)(?:场景|领域)|(?:产品|服务|业务|设备)(?:类型|模式|种类|类别))(?:主要)?(?:包括|包含|涵盖|有)"
    r"(?P<list>[^。;,]{3,120}?)(?:等)?(?=[,。;]|$)"
)
_CHINESE_TOGETHER = cued(
    r"(?:[,;。:]|^)(?:其中|主要有|包括)?(?P<list>[\u3400-\u9fffA-Za-z、]{2,40}?[和与及][\u3400-\u9fffA-Za-z]{2,12}?)"
    r"[两二三四五六七八]大(?:核心|主要|细分|重点)?(?:板块|领域|赛道|业务|类别|细分市场)"
)
_CHINESE_INTO = cued(
    r"(?:按照?|根据|依据?|从)(?P<axis>[\u3400-\u9fff/]{2,12}?)(?:划分|来看|区分|分类|细分)?,?(?:[\u3400-\u9fff]{0,20}?市场)?(?:可"
    r"|主要|被|进一步)*(?:划分|细分|分)(?:为|成)(?P<list>[^。;]{3,200}?)"
    r"(?:[两二三四五六七八]?大?(?:类|部分|板块|领域|种))?(?=[。;]|$)"
)
_CHINESE_PLAIN = cued(
    r"(?:市场|企业|产品|服务|行业|(?:^|答:)(?=可))(?:可以|可|主要|大致|一般|被)*(?:划分|细分|分)(?:为|成)(?P<list>[^。;]{3,120}?)(?:[两二三四五六七]?大?(?:类|部分|板块|领域))?(?=[。;]|$)"
)
_AXIS_IS = cued(
    rf"(?i)^(?:the\s)?(?P<axis>{AXIS}?)\s(?:(?:can\sbe|are|is)\s(?:further\s)?{_VERB}\s(?:into|as)"
    rf"|includes?|range\sfrom|comprises?)\s(?P<list>[^.:]{{6,300}}?)(?:\samong\sothers)?[.]?$"
)
_TELL_APART = cued(
    rf"(?i){_PIVOT}\s(?:the\s|la\s|le\s|l'|el\s|dem\s|der\s)?(?P<axis>{AXIS}?)\s(?:unterscheide[tn]|gliedert|werden"
    rf"|on\sdistingue|se\sdistinguen|se\sdiferencian|distingue)\s(?:(?:die|der|das|le|la|l'|el)\s[\w-]+\s)?"
    rf"(?:(?:in|entre)\s)?(?P<list>[^.]{{4,400}}?)(?:\sunterschieden)?[.]?$"
)
_PATTERNS = CuedGroup((_TELL_APART, _INTO, _ARE, _FIRST, _UNDER, _TYPES, _AXIS_IS, _PLAIN))
_CHINESE_PATTERNS = CuedGroup((_CHINESE_INTO, _CHINESE_PLAIN, _CHINESE_TOGETHER, _CHINESE_AXIS_IS))
_NO_AXIS = tuple(one.pattern for one in (_PLAIN, _CHINESE_PLAIN, _CHINESE_TOGETHER))


def _divided(page: Page, sentence: Sentence) -> Iterator[Listed]:
    for pattern in (_CHINESE_PATTERNS if sentence.chinese else _PATTERNS).likely(sentence.plain):
        found = False
        for match in pattern.finditer(sentence.plain):
            if pattern in _NO_AXIS:
                found = True
                yield from listed_at(page, _items(page, sentence, match), None, sentence.span, None)
                continue
            axis = axis_named(match["axis"] or "type")
            if axis is None or is_region_axis(axis.forms[0]) or not _axis_like(axis.forms[0]):
                continue
            if pattern is _AXIS_IS.pattern and (
                not known_axis(axis.forms[0]) or len(axis.forms[0].split()) > 3 or "'" in axis.forms[0]
            ):
                continue
            at = _at(sentence, match.span("axis")) if match["axis"] else None
            items = _items(page, sentence, match)
            if len(items) >= 2:
                found = True
                yield from listed_at(page, items, axis, sentence.span, at)
        if found:
            return


def _items(page: Page, sentence: Sentence, match: re.Match[str]) -> list[Span]:
    return split_list(page.plain, sentence.start + match.start("list"), sentence.start + match.end("list"))


def _axis_like(words: str) -> bool:
    return known_axis(words) or words.endswith(("models", "s")) or len(words.split()) <= 2
