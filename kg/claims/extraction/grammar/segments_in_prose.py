"""Segments that a title or sentence lists: "By Type (A and B)", "is segmented by technology into A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.grammar.axes import AXIS, axis_named, is_region_axis, known_axis, pure_axis
from kg.claims.extraction.grammar.chinese_phrasings import CHINESE, CHINESE_BARE
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.cued import Cued, cued
from kg.claims.extraction.grammar.lists import closing_bracket, split_list
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.grammar.segment_items import Listed, listed_at
from kg.claims.extraction.grammar.segment_phrasings import (
    BARE,
    LISTS_FIRST,
    NEXT,
    NEXT_FIRST,
    OF_KNOWN_AXES,
    PHRASINGS,
    WITH_MORE,
)
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["segments_in_prose"]

_BY = cued(
    rf"(?:\b[Bb]y\s|\bBY\s|\b[Ee]mphasis\son\s|\b[Bb]ased\son\s|\b[Oo]n\sthe\sbasis\sof\s|\b[Aa]cross\s(?=(?:the\s)?(?:(?:product|service|delivery|deployment)\s)?(?:components?|types?|applications?|end[\s-]users?|modes?|modalit|technolog|specialt|offerings?|channels?|indications?)\b)|\b(?:angle|viewpoint|perspective|terms)\sof\s|\b[Nn]ach\s|\b[Pp]ar\s"
    rf"|\b[Pp]or\s|\b[Ss]elon\s|\b[Ss]egún\s|(?:按|依)照?)\s?"
    rf"(?:el\s|la\s|le\s|l'|les\s|los\s|las\s|the\s)?(?P<axis>{AXIS}?"
    rf"|(?!照)[\u3400-\u9fff/]{{2,12}}?)(?<!分[为成])(?<![被分])(?:被?分[为成])?\s*(?P<open>:\s?[(\[{{]|[(:\[{{])\s?(?!USD|US|\d)"
)


_BEFORE_AXIS = frozenset(
    (
        "covers",
        "includes",
        "by",
        "based",
        "basis",
        "across",
        "angle",
        "viewpoint",
        "perspective",
        "terms",
        "emphasis",
        "nach",
        "par",
        "por",
        "selon",
        "según",
    )
)
_OPENS = frozenset("(:[{")
_OPEN_BRACKETS = "([{"
_REACH = 700
_AGAINST = re.compile(r"(?i)\svs\.?\s|\sversus\s|\sv/s\s")


def segments_in_prose(page: Page, sentence: Sentence) -> Iterator[Listed]:
    """The segments that a sentence lists; the titles of a table of contents only tell what is asked."""
    listed = list(_in_prose(page, sentence))
    contents = sentence.start + contents_end(sentence.plain) if listed and sentence.chinese else 0
    yield from (one for one in listed if one.span.start >= contents)


def _in_prose(page: Page, sentence: Sentence) -> Iterator[Listed]:
    flat = sentence.plain
    if (sentence.chinese or sentence.words & _BEFORE_AXIS or "egment" in flat) and not _OPENS.isdisjoint(
        flat
    ):
        yield from _bracketed(page, sentence)
    if sentence.words & _DIVIDE or (sentence.chinese and any(term in flat for term in _CHINESE_DIVIDE)):
        yield from _divided(page, sentence)


# "Segments Covered: Type (a, b), Payer (c, d)"
_COVERED = cued(
    r"(?i)\b(?:report|study|scope|market)\s(?:covers|includes):\s(?=[^(]{3,40}\()|\bsegment(?:s|ation)?\s?(?:covered|analy[sz]ed|included)?\s?[:–-]\s(?=[^(]{3,40}\()"
)


def _bracketed(page: Page, sentence: Sentence) -> Iterator[Listed]:
    flat = sentence.plain
    for opening in _COVERED.finditer(flat):
        yield from _chained(page, sentence, opening.end())
    for match in _BY.finditer(flat):
        bracket = match["open"][-1] in _OPEN_BRACKETS
        close = _closing(flat, match.end("open")) if bracket else _colon_end(flat, match.end())
        axis = axis_named(match["axis"])
        if close is None or axis is None or _divides_nothing(axis.forms[0]):
            continue
        if not bracket and _TOLD_AGAIN.match(flat, match.end()):
            continue
        items = _bracket_items(page, sentence, match.end(), close)
        if (not known_axis(axis.forms[0]) and len(items) < 2) or (
            not bracket and _AGAINST.search(flat, match.end())
        ):
            continue
        if len(items) == 1 and _SHORT_FOR.fullmatch(page.read(items[0])):
            continue
        yield from listed_at(page, items, axis, sentence.span, _at(sentence, match.span("axis")))
        if bracket:
            yield from _chained(page, sentence, close)


# "By Type: In terms of type, the report names two segments": a sentence, and no list.
_TOLD_AGAIN = re.compile(
    r"\s*(?:In\sterms|Based\son|On\sthe\sbasis|With\s(?:respect|regards?)|According|(?:The|This)\s(?:report|study|market|segment))\s"
)
# "sales by firms (partnerships, ...)": by whom, and no axis.
_SOMEBODY = re.compile(
    r"(?:.*\s)?(?:firms|companies|persons|people|entities|organi[sz]ations|sellers"
    r"|makers|manufacturers|players|vendors|analysts|experts)"
)


def _divides_nothing(axis: str) -> bool:
    return is_region_axis(axis) or _SOMEBODY.fullmatch(axis) is not None


# "Companies offering cords in this segment include Alder and Birch": who sells, and no axis.
_FIRMS = re.compile(
    r"(?:companies|firms|players|vendors|manufacturers|makers|start-?ups|brands|competitors)\b"
)
# "by information technologies (IT)": what stands in the bracket is the axis once more.
_SHORT_FOR = re.compile(r"[A-Z]{2,5}s?")


def _bracket_items(page: Page, sentence: Sentence, start: int, end: int) -> list[Span]:
    """The items of a list in brackets, "a v/s b" among them."""
    against = _AGAINST.search(sentence.plain, start, end)
    if against is None:
        return split_list(page.plain, sentence.start + start, sentence.start + end, paired=True)
    return [
        Span(sentence.start + start, sentence.start + against.start()),
        Span(sentence.start + against.end(), sentence.start + end),
    ]


_CHAIN = re.compile(
    rf"[)\]}}]?\s?[,;]?\s?(?:and|&|y|et|und)?\s?(?:[Bb]y\s|BY\s|按|[Nn]ach\s|[Pp]ar\s|[Pp]or\s|[Ss]elon\s|[Ss]egún\s)?(?P<axis>{AXIS}?|[\u3400-\u9fff]{{2,10}}?)\s?:?\s?[(\[{{]"
)


def _chained(page: Page, sentence: Sentence, close: int) -> Iterator[Listed]:
    """Further axes with their brackets: "by Component (...), Application (...) & Region"."""
    while (match := _CHAIN.match(sentence.plain, close)) is not None:
        axis = axis_named(match["axis"])
        end = _closing(sentence.plain, match.end())
        if axis is None or end is None:
            return
        if not is_region_axis(match["axis"]):
            items = _bracket_items(page, sentence, match.end(), end)
            if not known_axis(match["axis"]) and (len(items) < 2 or len(match["axis"].split()) > 3):
                return
            yield from listed_at(page, items, axis, sentence.span, _at(sentence, match.span("axis")))
        close = end


def _closing(flat: str, start: int) -> int | None:
    closing = closing_bracket(flat, start, reach=_REACH)
    if closing is not None:
        return closing
    # A bracket that was never closed: its list ends with the next axis at the latest.
    semicolon = flat.find("; ", start)
    return semicolon if semicolon >= 0 else len(flat) if len(flat) - start < _REACH else None


# "By Kit: Home Kits; Wall Kits. By Payer: ...": a list whose items semicolons part.
_SEMICOLONS = re.compile(
    r"\s?(?!By\s)[^,;:.()|]{2,50}(?:;\s(?!(?:and\s)?[Bb]y\s)[^,;:.()|]{2,50})+(?=$|\.|;\s(?:and\s)?[Bb]y\s)"
)


def _colon_end(flat: str, start: int) -> int:
    listed = _SEMICOLONS.match(flat, start)
    if listed is not None:
        return listed.end()
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
        "users applications components modalities technologies followed "
        "divisions include includes range comprise comprises comprising fragmented subdivided types type "
        "subsegmented trifurcated segregated separated partitioned grouped organized organised sectioned "
        "available offered tracked covered included parts modes forms classes groups breaks "
        "falls sorted reviewed surveyed arranged breakdown lists names counts halves branches "
        "used adopted applied employed utilized utilised deployed there these "
        "differentiated distributed analyzed analysed assessed studied examined evaluated considered "
        "segmental uses use offerings class specialties headings distinguishes distinguish differentiates "
        "tells apart consist consists covers encompass encompasses contains constitutes spans "
        "composed fall analyzes "
        "comprised made divides splits classifies categorizes categorises bifurcates "
        "unterscheidet unterschieden unterteilt gliedert distingue distinguen distingues diferencian "
        "divise subdivise divisée segmentée segmente répartit réparti répartie décompose décomposé "
        "ventilé classé scindé catégorisé "
        "aufgeteilt eingeteilt untergliedert kategorisiert unterteilen gliedern teilt "
        "subdivide desglosa desglosado categoriza "
        "clasificado dividido segmentiert gegliedert segmenté divisé segmenta segmentado divide clasifica"
    ).split()
)
_CHINESE_DIVIDE = tuple(
    """上游 中游 下游 分为 模式 构成 组成 分成 包括 涵盖 大 ( 细分 关注 聚焦 赛道 品类 领域 类别 门类
    形式 等多""".split()
)
_NO_AXIS = (*BARE, *CHINESE_BARE)


def _divided(page: Page, sentence: Sentence) -> Iterator[Listed]:
    taken: list[Span] = []
    for phrasing in (CHINESE if sentence.chinese else PHRASINGS).likely(sentence.plain):
        found = [
            one
            for match in phrasing.pattern.finditer(sentence.plain)
            for one in _told(page, sentence, phrasing, match)
            if not any(one.span.start < span.end and span.start < one.span.end for span in taken)
        ]
        yield from found
        taken += [one.span for one in found]
        if found and phrasing not in WITH_MORE:
            return


def _told(page: Page, sentence: Sentence, phrasing: Cued, match: re.Match[str]) -> Iterator[Listed]:
    if phrasing in _NO_AXIS:
        items = _items(page, sentence, match.span("list"))
        if not _names_axes(page, items) and not any(_is_region(page, item) for item in items):
            yield from listed_at(page, items, None, sentence.span, None)
        return
    for words, where, listed in _each(match) if phrasing in LISTS_FIRST else _parts(match):
        axis = axis_named(words)
        if axis is None or is_region_axis(axis.forms[0]) or not _axis_like(axis.forms[0]):
            continue
        if _FIRMS.match(axis.forms[0]):
            continue
        if phrasing in OF_KNOWN_AXES and (
            not known_axis(axis.forms[0])
            or len(axis.forms[0].split()) > 3
            or "'" in axis.forms[0]
            or axis.forms[0].endswith(" industry")
        ):
            continue
        items = _of_axis(page, _items(page, sentence, listed), axis.forms[0])
        if len(items) >= 2 and not _names_axes(page, items):
            bare = _ANY.fullmatch(axis.forms[0]) is not None
            at = None if bare or where is None else _at(sentence, where)
            yield from listed_at(page, items, None if bare else axis, sentence.span, at)


# "three parts": no axis.
_ANY = re.compile(r"parts|segments|categories|groups|classes|kinds|forms")


def _names_axes(page: Page, items: list[Span]) -> bool:
    """Whether a list divides by several axes, as in "into type, end user and region"."""
    pure = sum(pure_axis(page.read(item)) for item in items)
    return pure > 1 or pure * 2 >= len(items) > 0


# "By application, it is segmented into home care and ward care applications": the last word is of all.
_OF_ALL = re.compile(r"(?<!other)(?<!others)\sapplications$")


def _of_axis(page: Page, items: list[Span], axis: str) -> list[Span]:
    """The items without the name of the axis, which may follow the last of them."""
    told = _OF_ALL.search(page.plain, items[-1].start, items[-1].end) if items else None
    if told is None or not axis.startswith("application"):
        return items
    return [*items[:-1], Span(items[-1].start, told.start())]


def _is_region(page: Page, item: Span) -> bool:
    return region_named(page.plain[item.start : item.end]) is not None


def _parts(match: re.Match[str]) -> Iterator[tuple[str, tuple[int, int] | None, tuple[int, int]]]:
    """Each axis of a match, where it stands, and its list: "by type into a and b, payer into c and d"."""
    words, where = match["axis"] or "type", match.span("axis") if match["axis"] else None
    start, end = match.span("list")
    for following in NEXT.finditer(match.string, start, end):
        if known_axis(following["axis"]):
            yield words, where, (start, following.start())
            words, where, start = following["axis"], following.span("axis"), following.end()
    yield words, where, (start, end)


def _each(match: re.Match[str]) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """The same where each list stands before its axis: "into a and b by type, and into c and d by payer"."""
    following: re.Match[str] | None = match
    while following is not None:
        yield following["axis"], following.span("axis"), following.span("list")
        following = NEXT_FIRST.match(match.string, following.end())


_RANGE = re.compile(r"\brang(?:e|es|ing)\sfrom\s$")
_TO = re.compile(r"\sto\s")
# What is told of the items behind them: "a, b, and c, allowing doctors to ...".
_GOES_ON = re.compile(
    r",\s(?:allow|enabl|mak|offer|provid|help|ensur|cater|address|reflect|driv|support|foster|improv|reduc|lower|strengthen|boost|creat|bring|promot|facilitat|collectively)(?:ing)?\b"
    r"|,\sthe\s(?:first|former|second|latter|last)\s(?:with|of|being|holding|making|accounting|taking)\b"
    r"|,\swith\s(?:the\s)?[\w-]+(?:\s[\w-]+){0,3}\s(?:leading|holding|taking|making|accounting|being|expected|projected|dominating|growing|having|ahead|the\s\w+est)\b"
    r"|;\s(?:[\w-]+\s){1,6}?(?:is|are|was|were|does|do|did|has|have|had|will|would|can|leads?|led|holds?|held|accounts?|accounted|dominates?|dominated|grows?|grew)\s"
    r"|,?\sof\swhich\b|\swhich\s|,\s(?:which|that|each|thereby|where|who|with\sthe|while|whereas|according\sto)\b"
    r"|,\s(?:[\w&'-]+\s){1,6}(?:says?|said|notes?|noted|asserts?|reports|reported|finds|found|explains?|adds)[.]?$"
)


# "甲器材及仪器业,以及乙与丙服务业": two, each of which is a pair.
_TWO = re.compile(r"[^,、;]{4,30}(?P<joint>,(?:以及|和|及))[^,、;]{4,30}")


def _items(page: Page, sentence: Sentence, listed: tuple[int, int]) -> list[Span]:
    if sentence.chinese and (two := _TWO.fullmatch(sentence.plain, *listed)) is not None:
        first, last = two.span("joint")
        return [
            Span(sentence.start + listed[0], sentence.start + first),
            Span(sentence.start + last, sentence.start + listed[1]),
        ]
    if not sentence.chinese and _EXPLAINED.search(sentence.plain, *listed):
        parts = split_list(page.plain, sentence.start + listed[0], sentence.start + listed[1])
        return [_unexplained(page, one) for one in parts]
    over = _GOES_ON.search(sentence.plain, *listed)
    end = over.start() if over else listed[1]
    items = _unbroken(page, split_list(page.plain, sentence.start + listed[0], sentence.start + end))
    if items and _RANGE.search(sentence.plain, 0, listed[0]):
        # "range from a, b to c"
        return [part for item in items for part in _ends(page, item)]
    return items


# "robots, where arms help; aides, which ask; and wards": each item with what is said of it.
_EXPLAINED = re.compile(r",\s(?:where|which|that|who|whose|in\swhich)\s[^;]{4,120};\s")
_SAID_OF_IT = re.compile(r",\s(?:where|which|that|who|whose|in\swhich|used|with)\s.*$", re.DOTALL)


def _unexplained(page: Page, item: Span) -> Span:
    """An item of a list without what is said of it."""
    said = _SAID_OF_IT.search(page.plain, *item)
    return Span(item.start, said.start()) if said else item


_EXCERPT = 1000
"""How long a text is at least that breaks off in the middle of a list."""


def _unbroken(page: Page, items: list[Span]) -> list[Span]:
    """The items without the last one, where the text itself breaks off in it."""
    last = len(page.plain.rstrip())
    broken = bool(items) and items[-1].end >= last > _EXCERPT and page.plain[last - 1].isalpha()
    return items[:-1] if broken else items


def _ends(page: Page, item: Span) -> list[Span]:
    """The two ends of a range, as in "a to b"; else the item."""
    to = _TO.search(page.plain, item.start, item.end)
    return [Span(item.start, to.start()), Span(to.end(), item.end)] if to else [item]


def _axis_like(words: str) -> bool:
    return known_axis(words) or words.endswith(("models", "s")) or len(words.split()) <= 2
