"""What stands, one behind the other, in every stretch that a long pattern matches.

A sketch compiles in a small part of the time that its pattern takes, and most patterns that a word of a text
wakes have no match in it all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kg.claims.extraction.grammar.cues import ops, parsed

__all__ = ["sketch"]

_LONG = 300
"""Shorter patterns compile about as fast as a sketch of them."""
_MOST_SIGNS = 12
_LONGEST_CHOICE = 400
_GAP = None
"""Where anything may stand between two parts."""
_Part = str | None


def sketch(source: str, flags: int = 0) -> tuple[str, ...]:
    r"""Patterns that match one behind the other wherever a pattern matches; none where it is short.

    >>> sketch(r"(?i)\b[A-Z]\w+ (?:[a-z]+ly ){0,3}(?:buys|sells) .*(?:\d+ )?stakes?" + "(?!x)" * 60)
    ('(?i)[A-Z]', '(?i)\\ ', '(?i)(?:buys|sells)\\ ', '(?i)stake')
    """
    tree = parsed(source, flags) if len(source) > _LONG else None
    if tree is None:
        return ()
    lead = "(?i)" if tree.state.flags & re.IGNORECASE else ""
    return tuple(lead + run for run in _runs(_parts(tree)))


def _runs(parts: Iterable[_Part]) -> Iterator[str]:
    """Parts that follow each other without a gap, as one."""
    run = ""
    for part in parts:
        if part is not _GAP:
            run += part
        elif run:
            yield run
            run = ""
    if run:
        yield run


def _parts(nodes: Iterable[Any]) -> Iterator[_Part]:
    """What a sequence certainly matches, in order, with gaps for all else."""
    for op, value in nodes:
        if op is ops.LITERAL:
            yield re.escape(chr(value))
        elif op is ops.IN:
            yield _class(value)
        elif op is ops.SUBPATTERN and not value[1] and not value[2]:
            yield from _parts(value[-1])
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and value[0]:
            yield from _parts(value[2])
            if value[1] > 1:
                yield _GAP
        elif op is ops.BRANCH:
            yield from _choice([tuple(_parts(branch)) for branch in value[1]])
        elif op not in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            yield _GAP


def _choice(branches: Sequence[Sequence[_Part]]) -> Iterator[_Part]:
    """The longest run of each branch; a gap, where one has none or they are too long."""
    runs = [max(_runs(branch), key=len, default="") for branch in branches]
    choice = "|".join(dict.fromkeys(runs))
    if "" in runs or len(choice) > _LONGEST_CHOICE:
        yield _GAP
        return
    whole = all(_GAP not in branch for branch in branches)
    yield from (f"(?:{choice})",) if whole else (_GAP, f"(?:{choice})", _GAP)


def _class(kinds: Sequence[Any]) -> _Part:
    """A class of few signs."""
    if kinds == [(ops.CATEGORY, ops.CATEGORY_SPACE)]:
        return r"\s"
    signs = [_signs(op, value) for op, value in kinds]
    return _GAP if len(signs) > _MOST_SIGNS or "" in signs else f"[{''.join(signs)}]"


def _signs(op: Any, value: Any) -> str:
    if op is ops.LITERAL:
        return re.escape(chr(value))
    return "-".join(re.escape(chr(end)) for end in value) if op is ops.RANGE else ""
