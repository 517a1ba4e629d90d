"""Recorded judgements: which names are one company, and which only look alike."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from kg.model.base import Frozen
from kg.model.fields import Day, Name, Ref, Text

__all__ = ["Alignment", "Decision", "Judgement", "Naming"]

Judgement = Literal["positive", "negative", "unsure", "no_opinion"]
_Thing = Annotated[str, StringConstraints(pattern=r"^[a-z-]+/[^\s<>\"{}|\\^`/]+$", max_length=200)]


class Naming(Frozen):
    """Where a report names one side of a decision: the name, the file, and a few words around it."""

    side: Literal["left", "right"]
    name: Name
    file: Text
    words: Annotated[Text, StringConstraints(max_length=120)] | None = None


class Decision(Frozen):
    """Whether two things are one.

    `left` and `right` are paths as in `company/amwell`; of a positive decision the left one stays.  `by` says
    who judged, `when` on which day, `why` gives the reason in one sentence,
    `evidence` the names that were weighed: where new ones turn up, what was left undecided is asked again.
    """

    judgement: Judgement
    left: _Thing
    right: _Thing
    by: Text
    when: Day
    why: Text
    evidence: tuple[Naming, ...] = ()


class Alignment(Frozen):
    """A publisher's segment matched to a concept of the taxonomy of segments."""

    file: Text
    segment: Ref
    match: Literal["exact", "close"]
    concept: Ref
    by: Text
    why: Text | None = None
