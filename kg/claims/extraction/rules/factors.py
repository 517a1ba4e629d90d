"""What moves a market: drivers, restraints, opportunities, trends and challenges."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.causes import CAUSES, Cause
from kg.claims.extraction.causes.cause import factors_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.phrases import factor_label
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_sections import section_kinds

__all__ = ["RULES"]

_NAME = 25
_ADJECTIVE = re.compile(
    r"(?:^|\s)(?:\w+(?:able|ible|ized|ised|ive|ous|ary|ular)|public|private|remote|secure|easy|fast|safe"
    r"|wider|better|digital|virtual|mental|medical|clinical|rural|technological|mobile)$"
)
_LATIN, _CHINESE = (
    CuedGroup(one.cue for one in CAUSES if one.chinese == chinese) for chinese in (False, True)
)
_CAUSES = {one.cue.pattern: one for one in CAUSES}


def _stated(reading: Reading) -> Iterator[Found]:
    report = reading.is_report
    sections = section_kinds(reading.page) if report else {}
    for sentence in reading.page.sentences:
        kind = sections.get(reading.page.block(sentence).heading)
        found = [
            one
            for cause in _wanted(sentence)
            if report or cause.named
            for one in _found(reading, sentence, cause, kind)
        ]
        yield from _told_apart(found)


def _told_apart(found: list[Found]) -> Iterator[Found]:
    """The factors of a sentence; what an opportunity arises from is no driver beside it."""
    chances = {one.subject for one in found if one.kind == "opportunity"}
    yield from (one for one in found if one.kind != "driver" or one.subject not in chances)


def _wanted(sentence: Sentence) -> Iterator[Cause]:
    """The phrasings that may stand in a sentence: one of their words does."""
    for pattern in (_CHINESE if sentence.chinese else _LATIN).likely(sentence.plain):
        cause = _CAUSES[pattern]
        if sentence.chinese:
            wanted = any(term in sentence.plain for term in cause.stems)
        else:
            wanted = any(word.startswith(cause.stems) for word in sentence.words)
        if wanted:
            yield cause


def _found(reading: Reading, sentence: Sentence, cause: Cause, section: str | None) -> Iterator[Found]:
    """The factors by one phrasing; what drives on under "Opportunities" is itself an opportunity."""
    page = reading.page
    kind = section if section and cause.kind == "driver" else cause.kind
    for start, end in factors_of(cause, sentence.plain):
        for item in _items(page, sentence.start + start, sentence.start + end):
            label = factor_label(page, Span(*item))
            if label is not None:
                words, span = label
                if kind == "driver" and reading.companies.within(
                    span.start, min(span.start + _NAME, span.end)
                ):
                    continue
                yield Found(
                    kind=kind,
                    values={"label": {page.language_of(words): words}},
                    proof=(sentence.span,),
                    subject=span,
                    confidence=cause.confidence,
                )


def _items(page: Page, start: int, end: int) -> list[Span]:
    """The items of a list; "affordable and remote care" is one, for its "and" joins two adjectives."""
    items: list[Span] = []
    for item in split_list(page.plain, start, end):
        if (
            items
            and _ADJECTIVE.search(page.plain[items[-1].start : items[-1].end])
            and "," not in page.plain[items[-1].end : item.start]
        ):
            items[-1] = Span(items[-1].start, item.end)
        else:
            items.append(item)
    return items


RULES = (PageRule(name="factor-stated", find=_stated),)
