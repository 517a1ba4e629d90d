"""Parts that German, French and Spanish phrasings share."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["FROM_DE", "FROM_ES", "FROM_FR", "told_state", "told_whole"]

# Where a clause begins.
FROM_DE = r"(?:^|[.;:]\s|,\s(?:und|aber|doch|denn|da|weil|dass)?\s?|\s(?:und|dass|weil|da)\s|[„“\"])"
FROM_FR = r"(?:^|[.;:]\s|,\s(?:et|mais|car)\s|,\s|\s(?:que|mais|et|car)\s|«\s|[“\"])"
FROM_ES = r"(?:^|[.;:]\s|,\s(?:y|pero|pues)?\s?|\s(?:que|pero|y|porque)\s|[«“\"])"


def told_whole(kind: str, stems: str, cue: str, confidence: float = 0.78, *, named: bool = True) -> Cause:
    """A cause that is told by a whole clause, which `cue` holds as `what`."""
    return cause(kind, "within", stems, cue, confidence=confidence, named=named, clause=True)


def told_state(kind: str, stems: str, cue: str, confidence: float = 0.76, *, named: bool = True) -> Cause:
    """A cause that is told by a whole clause on how things stand, which `cue` holds as `what`."""
    return told_whole(kind, stems, cue, confidence, named=named)
