"""What each figure of a list is of: "Europe and Asia held 40% and 31%, respectively"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.subjects import Subject, opening_subject, subjects_in
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["EACH", "JOINS", "respective", "split_opening"]

EACH = cued(r"(?i)\brespectively\b|\bjeweils\b|\brespectivement\b|\brespectivamente\b|分别")
"""Words that pair the members of one list with those of another."""

# "Cots and beds lead" are two, "cots and beds leads" is one.
_SEVERAL = re.compile(
    r"(?:\s\([^()]{1,40}\))?\s(?:(?:also|still|currently|now|both|together)\s)?(?:are|were|have|lead|hold|dominate|account|represent|contribute|make|take|form|head"
    r"|command|constitute|record|show|post|see|rank|come)\b"
    r"|\s(?:will|would|should)\s(?=[^.;,]{0,60}\b(?:segments|categories|applications|components|types|indications|specialties|users|products)\b)"
)
_Named = tuple[Span, Subject]
_T = TypeVar("_T")
JOINS = re.compile(
    r"(?:,|,?\s(?:and|und|et|y|&))\s(?:(?:about|around|some|nearly|over|almost|roughly|approximately|an?\sestimated)\s)?"
)
"""What joins the figures of a list."""
_SUBJECTS_JOIN = re.compile(
    r"(?:\s?\([^()]{1,40}\))?(?:,|,?\s(?:and|und|et|y|&))\s(?:in\s)?(?:the\s|la\s|el\s|der\s|die\s)?"
)


def respective(reading: Reading, sentence: Sentence, figures: Sequence[tuple[int, int]]) -> dict[int, _Named]:
    """By the start of each figure, its own one of as many parts, places or companies in a list.

    The bounds of the figures are offsets of the sentence, in order.
    """
    flat = sentence.plain
    if sentence.chinese or len(figures) < 2 or EACH.search(flat) is None:
        return {}
    named: dict[int, _Named] = {}
    lists = [run for run in _listed(reading, sentence) if len(run) > 1]
    for run in _runs(figures, lambda one, other: JOINS.fullmatch(flat, one[1], other[0]) is not None):
        fitting = [one for one in lists if len(one) == len(run)]
        before = [one for one in fitting if one[-1][0].end - sentence.start <= run[0][0]]
        for chosen in (before[-1:] or fitting[:1]) if len(run) > 1 else ():
            named.update((figure[0], part) for figure, part in zip(run, chosen, strict=True))
    return named


def _runs(members: Sequence[_T], joined: Callable[[_T, _T], bool]) -> Iterator[list[_T]]:
    """The longest stretches of members of which each is joined to the next."""
    run = list(members[:1])
    for one, other in pairwise(members):
        if not joined(one, other):
            yield run
            run = []
        run.append(other)
    yield run


def _listed(reading: Reading, sentence: Sentence) -> Iterator[list[_Named]]:
    plain, subjects = reading.page.plain, subjects_in(reading, sentence)
    yield [*split_opening(reading, sentence)]
    yield from _runs(
        subjects,
        lambda one, other: (
            type(one[1]) is type(other[1])
            and _SUBJECTS_JOIN.fullmatch(plain, one[0].end, other[0].start) is not None
        ),
    )


def split_opening(reading: Reading, sentence: Sentence) -> Iterator[_Named]:
    """The parts of the market that a sentence opens with and tells of one by one: "Cots and beds lead"."""
    opening = None if sentence.chinese else opening_subject(reading, sentence)
    if opening is None or any(one[0].start < opening[0].end for one in subjects_in(reading, sentence)):
        return
    several = _SEVERAL.match(sentence.plain, opening[0].end - sentence.start)
    if several is None and EACH.search(sentence.plain) is None:
        return
    for item in split_list(reading.page.plain, *opening[0]):
        part = segment_at(reading, item, axis=opening[1].dimension)
        if part is not None:
            yield part
