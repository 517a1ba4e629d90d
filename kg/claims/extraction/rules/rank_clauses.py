"""The clauses of a sentence that tell of ranks."""

from __future__ import annotations

import itertools
import re

from kg.claims.extraction.grammar.cued import cued

__all__ = ["clauses_of"]

_CLAUSE = cued(
    r"(?i)[;。|]|,\s?(?:while|whereas|but|yet|and|with(?=\s(?:[\w/&-]+\s){1,5}?(?:advancing|growing|expanding|posting|rising)\b))\s|\sand\s(?=(?:[\w/&-]+\s){1,4}(?:is|are)\s(?:growing"
    r"|rising|climbing|gaining|catching|expected|projected|set|likely)\b)|,\s?(?:而|但|同时)|\swhile\s"
    r"|\swhereas\s|;|,?\s(?:während"
    r"|tandis\sque|mientras\s(?:que)?)\s|而(?=[\u3400-\u9fff]{2,12}(?:预计|将|则))"
)
# "Gout and wound care are expected to": what "and" joins before the first verb is one subject.
_TOLD = re.compile(
    r"\s(?:is|are|was|were|has|have|had|will|would|should|can|holds?|held|leads?|led|accounts?|accounted|dominat\w+|remains?|captured|recorded"
    r"|generated|\w+ed|grows?|grew|made|took)\s"
)


# "While beds held 60% of the market, cots are growing fastest": two clauses.
_BESIDE = re.compile(
    r"(?:While|Whilst|Whereas|Although|(?:Even\s)?[Tt]hough)\s[^,;]{3,80}?\s(?:is|are|was|were|has|have|had|will|holds?|held|leads?|led|accounts?|accounted|dominat\w+"
    r"|remains?|remained|captured|recorded|generated|commands?|commanded|represent(?:s|ed)?|made|makes?)\s(?:[^,;]|,(?=\d)){2,120}"
    r"(?=,\s(?:the\s)?(?:[\w/&-]+\s){1,7}?(?:is|are|was|were|has|have|had|will|holds?|held|leads?|led|accounts?|accounted|dominat\w+"
    r"|remains?|remained|captured|recorded|generated|grows?|grew|shows?|showed|exhibits?|exhibited|registers?|registered|should|would|could|may)\s)"
)
_FEW = 4


def clauses_of(flat: str) -> list[tuple[int, int]]:
    """The bounds of the clauses of a sentence of which each may rank something.

    >>> clauses_of("Gout care and wound care are expected to lead")
    [(0, 45)]
    """
    edges = [0]
    beside = _BESIDE.match(flat)
    if beside is not None:
        edges.append(beside.end())
    for match in _CLAUSE.finditer(flat):
        before = flat[edges[-1] : match.start() + 1]
        if match.start() <= edges[-1]:
            continue
        if not match[0].startswith(" and") or len(before.split()) > _FEW or _TOLD.search(before):
            edges.append(match.start())
    return [(start, end) for start, end in itertools.pairwise((*edges, len(flat))) if start < end]
