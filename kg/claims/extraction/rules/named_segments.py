"""Segments that no list names: they only stand in a statement about them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.found import Found, Segment
from kg.claims.extraction.grammar.subjects import opening_subject, stated_axis, subjects_in
from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]


def _named(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    axis = stated_axis(sentence)
    opening = opening_subject(reading, sentence)
    named = subjects_in(reading, sentence)
    for span, thing in [*named, opening] if opening and opening not in named else named:
        if isinstance(thing, Segment):
            yield Found(
                kind="membership",
                values={"member": thing, "role": "segment"},
                proof=(sentence.span,),
                subject=span,
                object=axis[1] if axis else None,
                confidence=0.85,
            )


RULES = (
    SentenceRule(
        name="segment-named",
        find=_named,
        words=frozenset(
            "segment segments sub-segment subsegment division category segmento teilsegment".split()
        ),
        terms=("细分", "部门", "划分", "来看"),
    ),
)
