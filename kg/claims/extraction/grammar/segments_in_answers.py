"""Segments that a line asks for or announces and the next one lists: "What are the key end users?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Dimension
from kg.claims.extraction.grammar.axes import AXIS, axis_named, is_region_axis, known_axis
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.segment_items import Listed, listed_at
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["segments_in_answer"]

_ASKED = re.compile(
    rf"(?i)\b(?:who|what|which)\s(?:are|is)\s(?:the\s)?(?:(?:key|main|major|primary|different|various|leading|typical)\s)*"
    rf"(?P<axis>{AXIS}?)(?:\s(?:segments?|in|of|for|covered|considered|included|analy[sz]ed)\b[^?]{{0,90}})?\?$"
)
# "By Type;" over its list, to which the next heading may stick: "Kits and Beds.By Payer;".
_ANNOUNCED = re.compile(rf"(?:.*\.)?By\s(?P<axis>{AXIS});$")
_LEAD = re.compile(
    r"(?:A\d?[.:)]?\s|Ans(?:wer)?[.:]\s)?(?:(?:The\s)?(?:[\w-]+\s){0,6}?(?:are|include|comprise|includes)\s(?:the\s)?)?"
)
_LONGEST = 260
_OVER = re.compile(r"\.(?=By\s)|\s-\s|[.?]?$")
_NO_LIST = re.compile(r"\b(?:is|are|was|has|have|will|can|because|it|they)\b|[$€£%]|\d{4}")


# "Telecare is made up of several key components. These include cuffs and scales."
_SEVERAL = re.compile(
    r"\b(?:several|various|many|different|distinct|two|three|four|five|six|key|main)\s(?:(?:key|main|major|core|essential|distinct|different|broad)\s)?"
    r"(?P<axis>components|types|segments|applications|modalities|categories|modes|end[-\s]users|technologies|specialties|services|forms)\.?$"
)
_THESE = re.compile(
    r"(?:These|They|The\s(?:main|key|primary)\sones)\s(?:include|are|comprise|consist\sof)\s(?:the\s)?"
)


def _taken_up(page: Page, sentence: Sentence) -> Iterator[Listed]:
    """What a sentence lists that opens with "These include", behind one that ends with an axis."""
    answer = page.after(sentence) if (match := _SEVERAL.search(sentence.plain)) else None
    opens = _THESE.match(answer.plain) if answer else None
    if match is None or answer is None or opens is None or not known_axis(match["axis"]):
        return
    over = _OVER.search(answer.plain, opens.end())
    end = over.start() if over else len(answer.plain)
    items = split_list(page.plain, answer.start + opens.end(), answer.start + end)
    if len(items) > 1 and not _NO_LIST.search(answer.plain, opens.end(), end):
        at = Span(*(sentence.start + bound for bound in match.span("axis")))
        yield from listed_at(page, items, axis_named(match["axis"]), answer.span, at)


def segments_in_answer(page: Page, sentence: Sentence) -> Iterator[Listed]:
    """The segments that the sentence behind a question or an announcement of an axis lists."""
    if not sentence.chinese:
        yield from _taken_up(page, sentence)
    asked = sentence.plain.endswith("?")
    if not (asked or sentence.plain.endswith(";")):
        return
    match = (_ASKED.search if asked else _ANNOUNCED.match)(sentence.plain)
    axis = axis_named(match["axis"]) if match else None
    answer = page.after(sentence)
    if match is None or axis is None or answer is None or is_region_axis(match["axis"]):
        return
    if known_axis(match["axis"]):
        yield from _answered(page, answer, axis, Span(*(sentence.start + end for end in match.span("axis"))))


def _answered(page: Page, answer: Sentence, axis: Dimension, at: Span) -> Iterator[Listed]:
    lead = _LEAD.match(answer.plain)
    start = lead.end() if lead else 0
    over = _OVER.search(answer.plain, start)
    end = over.start() if over else len(answer.plain)
    if end - start <= _LONGEST and not _NO_LIST.search(answer.plain, start, end):
        items = split_list(page.plain, answer.start + start, answer.start + end)
        if len(items) > 1:
            yield from listed_at(page, items, axis, answer.span, at)
