"""Segments that no list names: they only stand in a statement about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found, Segment
from kg.claims.extraction.grammar.axes import AXIS_LABEL
from kg.claims.extraction.grammar.clauses import clause_starts
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.subjects import Subject, opening_subject, stated_axis, subjects_in
from kg.claims.extraction.grammar.tellings import LABELS
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]


# "Technology: artificial intelligence is to transform care" tells of no part of a market.
_LABELLED = re.compile(rf"(?:[<>*•·–-]{{1,2}}\s?){{0,3}}{AXIS_LABEL}{LABELS}")
_OF_PART = re.compile(
    r"(?i)\d\s?%|\b(?:larg|bigg|fast|quick|highest|domina|lead|led\b|grow|hold|held|account|shares?\b|cagr|represent|anteil|wächst|größ"
    r"|part\b|croî|cuota|crec)|占|增长|最"
)


def _named(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    axis = stated_axis(sentence)
    if axis is None and not _speaks_of_parts(sentence):
        return
    named = subjects_in(reading, sentence)
    starts = clause_starts(sentence) if axis is not None else [0]
    told = _LABELLED.match(sentence.plain) is None or _OF_PART.search(sentence.plain) is not None
    openings = [opening_subject(reading, sentence, start) for start in starts] if told else []
    named = [
        *named,
        *(one for one in openings if one is not None and one not in named and not _several(one, named)),
    ]
    # What a table of contents puts before "细分" are words of its titles.
    contents = sentence.start + contents_end(sentence.plain) if sentence.chinese else 0
    for span, thing in named:
        if isinstance(thing, Segment) and span.start >= contents:
            yield Found(
                kind="membership",
                values={"member": thing, "role": "segment"},
                proof=(sentence.span,),
                subject=span,
                object=axis[1] if axis else None,
                confidence=0.85,
            )


def _speaks_of_parts(sentence: Sentence) -> bool:
    if sentence.chinese:
        return any(term in sentence.plain for term in _CHINESE)
    return not sentence.words.isdisjoint(_SAID)


def _several(opening: tuple[Span, Segment], named: list[tuple[Span, Subject]]) -> bool:
    """Whether what opens a clause are several that are known each by itself: "Cots and beds will"."""
    return sum(opening[0].start <= span.start and span.end <= opening[0].end for span, _ in named) > 1


_SAID = frozenset("segment segments sub-segment subsegment division category segmento teilsegment".split())
_CHINESE = ("细分", "部门", "划分", "来看", "计算,")

RULES = (
    SentenceRule(
        name="segment-named",
        find=_named,
        words=_SAID | {"by", "por", "según", "par", "selon", "nach", "bezogen", "hinsichtlich"},
        terms=(*_CHINESE, ":", " - ", " – ", " — "),
    ),
)
