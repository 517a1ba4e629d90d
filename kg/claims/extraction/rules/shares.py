"""Which part of a market something holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.figures import year_of
from kg.claims.extraction.grammar.percents import Percent
from kg.claims.extraction.grammar.roles import percents_with_roles
from kg.claims.extraction.grammar.subjects import Subject, opening_subject, subjects_in
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]


def _shares(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    percents = percents_with_roles(sentence.plain)
    floor = 0
    last: tuple[Span, Subject] | None = None
    for place, (percent, role) in enumerate(percents):
        if role == "share":
            ceiling = percents[place + 1][0].start if place + 1 < len(percents) else len(sentence.plain)
            last = _subject(reading, sentence, percent, floor) or last
            if last is not None and percent.value <= 100:
                yield _share(reading, sentence, percent, last, floor, ceiling)
        floor = percent.end


def _subject(
    reading: Reading, sentence: Sentence, percent: Percent, floor: int
) -> tuple[Span, Subject] | None:
    subjects = subjects_in(reading, sentence)
    start = sentence.start + percent.start
    before = [pair for pair in subjects if sentence.start + floor <= pair[0].start and pair[0].end <= start]
    if before:
        return _not_of_place(sentence, before)
    if floor:
        return None
    opening = opening_subject(reading, sentence)
    if opening is not None and opening[0].end <= start:
        return opening
    following = sentence.plain[percent.end : percent.end + 80]
    if re.search(r"(?i)\bheld\sby\b|\bby\s(?:the\s)?", following) or not before:
        return next((pair for pair in subjects if pair[0].start >= start), None)
    return None


def _not_of_place(sentence: Sentence, pairs: list[tuple[Span, Subject]]) -> tuple[Span, Subject]:
    """The last one that is not merely where the market lies."""
    for pair in reversed(pairs):
        start = pair[0].start - sentence.start
        if (
            re.search(
                r"(?i)\b(?:of|in|across|within)\s(?:the\s)?$", sentence.plain[max(0, start - 10) : start]
            )
            is None
        ):
            return pair
    return pairs[-1]


def _share(
    reading: Reading,
    sentence: Sentence,
    percent: Percent,
    subject: tuple[Span, Subject],
    floor: int,
    ceiling: int,
) -> Found:
    at = Span(sentence.start + percent.start, sentence.start + percent.end)
    return Found(
        kind="share",
        values={
            "subject": subject[1],
            "percent": percent.value,
            "year": year_of(sentence.plain, percent.start, percent.end, floor=floor, ceiling=ceiling),
            "as_stated": reading.page.read(at),
        },
        proof=(sentence.span,),
        subject=subject[0],
        object=at,
    )


RULES = (
    SentenceRule(
        name="share",
        find=_shares,
        words=frozenset(("percent", "cent", "prozent", "ciento")),
        terms=("%", "百分之"),
    ),
)
