"""Recorded judgements: which names are one company, and which only look alike."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from kg.model.base import Frozen
from kg.model.fields import Day, Ref, Text

__all__ = ["Alignment", "Decision", "Judgement"]

Judgement = Literal["positive", "negative", "unsure", "no_opinion"]
_Thing = Annotated[str, StringConstraints(pattern=r"^[a-z-]+/[^\s<>\"{}|\\^`/]+$", max_length=200)]


class Decision(Frozen):
    """Whether two things are one.

    `left` and `right` are paths as in `company/amwell`; of a positive decision the left one stays.  `by` says
    who judged, `when` on which day, `why` gives the reason in one sentence.
    """

    judgement: Judgement
    left: _Thing
    right: _Thing
    by: Text
    when: Day
    why: Text


class Alignment(Frozen):
    """A publisher's segment matched to a concept of the taxonomy of segments."""

    file: Text
    segment: Ref
    match: Literal["exact", "close"]
    concept: Ref
    by: Text
    why: Text | None = None
