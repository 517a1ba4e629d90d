"""What moves a market: drivers, restraints, opportunities, trends and challenges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.claims.extraction.causes import CAUSES, Cause
from kg.claims.extraction.causes.cause import factors_of
from kg.claims.extraction.found import Found
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
_LATIN = tuple((place, one.stems) for place, one in enumerate(CAUSES) if not one.chinese)
_CHINESE = tuple((place, one.stems) for place, one in enumerate(CAUSES) if one.chinese)


@lru_cache(maxsize=65_536)
def _places(word: str) -> tuple[int, ...]:
    """The phrasings that a word is a cue of."""
    return tuple(place for place, stems in _LATIN if word.startswith(stems))


def _stated(reading: Reading) -> Iterator[Found]:
    report = reading.is_report
    sections = section_kinds(reading.page) if report else {}
    for sentence in reading.page.sentences:
        kind = sections.get(reading.page.block(sentence).heading)
        causes = [CAUSES[place] for place in _wanted(sentence)]
        found = [
            one for cause in causes if report or cause.named for one in _found(reading, sentence, cause, kind)
        ]
        yield from _told_apart(found)


def _told_apart(found: list[Found]) -> Iterator[Found]:
    """The factors of a sentence; what an opportunity arises from is no driver beside it."""
    chances = {one.subject for one in found if one.kind == "opportunity"}
    yield from (one for one in found if one.kind != "driver" or one.subject not in chances)


def _wanted(sentence: Sentence) -> list[int]:
    if sentence.chinese:
        return [place for place, terms in _CHINESE if any(term in sentence.plain for term in terms)]
    wanted: set[int] = set()
    for word in sentence.words:
        wanted.update(_places(word))
    return sorted(wanted)


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
