"""Lists of what a report does not cover: "Key players do not include Alder and Birch"."""

from __future__ import annotations

import re

__all__ = ["is_excluded"]

_NOT = r"(?:do|does|did|are|is|was|were|will|have|has)(?:\snot|n['’]t)"
_TURNS = re.compile(
    rf"(?i)(?P<out>\bexclud(?:e|es|ed|ing)\b(?:\s(?:companies|players|regions|countries|vendors|markets))?(?:\s(?:are|is|include)\b)?|\b{_NOT}\s(?:\w+\s)?(?:includ(?:e|ed|ing)|compris\w+|cover(?:ed)?|consider(?:ed)?|profiled?|contain|count|analy[sz]ed?)\b"
    r"|\bnot\s(?:includ(?:ed|ing)|covered|considered|profiled|counting|analy[sz]ed)\b(?:\s(?:here\s)?(?:are|is|include)\b)?|\b(?:except(?:\sfor)?|excepting|apart\sfrom|other\sthan|without|with\sthe\sexception\sof|leav\w+\sout|omit\w*)\b"
    r"|\bnicht\s(?:enthalten|berücksichtigt|dazu|erfasst)|\b(?:gehören|zählen)\s(?:\w+\s)?nicht\b|\b(?:ohne|außer|ausgenommen)\b|\bn['’](?:incluent|inclut|en\sfont)\spas\b|\b(?:sauf|hormis|excepté|sans)\b"
    r"|\bno\s(?:incluyen?|figuran?|abarcan?|comprenden?)\b|\b(?:salvo|excepto|excluyendo)\b"
    r"|不包括|不包含|不含|不涵盖|未(?:包括|包含|涵盖|纳入|收录|覆盖)|没有(?:包括|包含|涵盖)|排除|剔除|除了?(?=[^,。;]{1,40}(?:外|之外|以外)))"
    r"|(?P<in>;|\b(?:includ(?:e|es|ed)|are|is|were|compris(?:e|es)|covers?|consists?|contains?|sind|umfass\w+|sont|comprennent|son|incluyen)\b|包括|包含|涵盖|外,|之外|以外|[,。;]有|分别为)"
)


def is_excluded(flat: str, start: int, place: int) -> bool:
    """Whether the last word before a place, from an offset on, leaves out what stands there.

    >>> text = "Players exclude Alder; they include Birch"
    >>> is_excluded(text, 0, 16), is_excluded(text, 0, 36)
    (True, False)
    """
    last = None
    for match in _TURNS.finditer(flat, start, place):
        last = match
    return last is not None and last["out"] is not None
