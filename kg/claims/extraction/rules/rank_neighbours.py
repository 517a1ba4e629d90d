"""What stands beside what leads, and the places that only say where its market lies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Region, Segment
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.subjects import Subject, goes_on_as_market, subjects_in
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["agent_before", "behind", "beside", "each_of", "placed"]

_JOINS = re.compile(r"(?:\s?\([^()]{1,30}\))?(?:,|,?\sand)\s(?:the\s)?")
_JOINS_SEGMENTS = re.compile(
    r"(?:\s(?:technology|application|component|type|modality|deployment))?\s(?:segments?|categor(?:y|ies))\s"
    r"and\s(?:the\s)?"
)


def beside(reading: Reading, sentence: Sentence, subject: tuple[Span, Subject]) -> list[tuple[Span, Subject]]:
    """What else of its kind "and" joins with what leads: "Peru and Chile dominate the market"."""
    beside: list[tuple[Span, Subject]] = []
    last = subject
    for pair in reversed(subjects_in(reading, sentence)):
        if pair[0].end > last[0].start or type(pair[1]) is not type(last[1]):
            continue
        both = isinstance(pair[1], Segment) and not _are_listed(reading, pair[1], last[1])
        joins = _JOINS_SEGMENTS if both else _JOINS
        if (
            not joins.fullmatch(reading.page.plain, pair[0].end, last[0].start)
            or placed(sentence.plain, pair, sentence)
            or _IN_PLACE.search(sentence.plain, 0, pair[0].start - sentence.start)
        ):
            break
        beside.insert(0, pair)
        last = pair
    return beside


# "In Europe, Italy leads": it is Italy alone that does.
_IN_PLACE = re.compile(r"\b(?:[Ii]n|[Ww]ithin|[Aa]cross)\s(?:the\s)?$")
_JOINS_NEXT = re.compile(r"(?:,\s(?:and\s)?|\sand\s)(?:the\s)?")
_ENDS_BEFORE = re.compile(r"\s(?:is|are|was|were|has|have|will|holds?|leads?|shows?|grows?)\b")


def behind(
    reading: Reading, sentence: Sentence, subject: tuple[Span, Subject]
) -> Iterator[tuple[Span, Subject]]:
    """What else of its kind follows on what leads: "The market is led by Peru and Chile"."""
    last = subject
    for pair in subjects_in(reading, sentence):
        if pair[0].start < last[0].end:
            continue
        both = isinstance(pair[1], Segment) and not _are_listed(reading, pair[1], last[1])
        if (
            type(pair[1]) is not type(last[1])
            or both
            or not _JOINS_NEXT.fullmatch(reading.page.plain, last[0].end, pair[0].start)
            or _ENDS_BEFORE.match(sentence.plain, pair[0].end - sentence.start)
        ):
            return
        yield pair
        last = pair


# "居家训练与病房监测是成长最快的两个领域": each of them is.
_OF_SEVERAL = re.compile(r"的?[两二三四](?:个|大|类|种)")
_AND = re.compile(r"[、和与及]+|以及")


def each_of(
    reading: Reading, sentence: Sentence, subject: tuple[Span, Subject], end: int
) -> list[tuple[Span, Subject]]:
    """The parts of the market that one name joins, where a cue before an offset is said of several."""
    span, thing = subject
    if not (sentence.chinese and isinstance(thing, Segment) and _OF_SEVERAL.match(sentence.plain, end)):
        return [subject]
    first, parts = span.start, []
    for joint in [*_AND.finditer(reading.page.plain, *span), None]:
        last = joint.start() if joint else span.end
        part = segment_at(reading, Span(first, last), axis=thing.dimension)
        if part is None:
            return [subject]
        parts.append(part)
        first = joint.end() if joint else last
    return [*parts]


def _are_listed(reading: Reading, *told: Subject) -> bool:
    """Whether a list of the page has each of some segments."""
    return all(isinstance(one, Segment) and reading.segments.named(one.forms[0]) for one in told)


# "The telemedicine market in North America held the largest share": here the place is what leads.
_MARKET_THERE = re.compile(r"(?i)\b(?:market|industry|sector)\s(?:in|of|across)\s(?:the\s)?$")


# "青川作为大洋洲最大市场": the continent only says where.
# "公司在青川照护市场中排名第一"
_INSIDE = re.compile(r"[\u3400-\u9fff]{0,14}?(?:市场|行业|领域|赛道)[中内里的]")
_WITHIN, _GREATEST = re.compile(r"(?:作为|成为|是|为)$"), re.compile(r"最大的?[\u3400-\u9fff]{0,8}?市场")


# "Asia's largest market, China": the continent only says where.
_GREATEST_THERE = re.compile(
    r"'s?\s(?:single\s)?(?:largest|biggest|fastest[\s-]growing|leading)\s(?:(?!(?:in|of|the|to)\s)[\w-]+\s){0,3}?(?:market|country|economy|segment|application|category)\b"
)


def placed(flat: str, pair: tuple[Span, Subject], sentence: Sentence) -> bool:
    """Whether a region only says where the market lies, as in "In the China telemedicine market, ..."."""
    if not isinstance(pair[1], Region):
        return False
    start, end = pair[0].start - sentence.start, pair[0].end - sentence.start
    opening = re.search(
        r"(?i)\b(?:in|across|of|within|from|throughout)\s(?:the\s)?$", flat[max(0, start - 16) : start]
    )
    if _WITHIN.search(flat, max(0, start - 3), start) and _GREATEST.match(flat, end):
        return True
    if flat[max(0, start - 1) : start] in ("在", "于") and _INSIDE.match(flat, end):
        return True
    closing = goes_on_as_market(flat, end)
    owner = re.match(r"'s?\s", flat[end : end + 3])
    if owner and _GREATEST_THERE.match(flat, end):
        return True
    return (
        opening is not None
        and owner is None
        and (closing or start > 3 or flat[end : end + 1] != ",")
        and not _MARKET_THERE.search(flat[:start])
    ) or (closing and not opening and start > 12)


# "Der Markt wird von Alder und Birch dominiert"
_TURNED = re.compile(r"\b(?:wird|werden|wurden?|ist|sind)\b[^.;]{0,80}?\b(?:von|durch)\s[^.;]{2,90}?\s$")
_BY_WHOM = re.compile(r"\b(?:von|durch)\s")


def agent_before(flat: str, start: int) -> int | None:
    """Where those are named who do what a German passive at the end of its clause tells."""
    if not flat.startswith("dominiert", start) or (told := _TURNED.search(flat, 0, start)) is None:
        return None
    by = _BY_WHOM.search(flat, told.start(), start)
    return by.end() if by is not None else None
