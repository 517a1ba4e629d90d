"""Patterns that look at the next sign before they try all that they may begin with.

Where a pattern ignores case, or begins with the bound of a word, the engine of `re` tries all of it at
every place of a text.  Behind a look at the sign that opens each match, most places cost next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from kg.claims.extraction.grammar.cues import ops, parsed

__all__ = ["guarded", "opening"]

_FLAGS = re.compile(r"\(\?[aiLmsux]+\)")
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) if ops else ()
_States = frozenset[bool]


def opening(source: str, flags: int = 0) -> str:
    r"""A look at the bound and the signs that every match begins with; empty, where that saves nothing.

    >>> print(opening(r"(?i)\b(?:buys|sells)"))
    \b(?=[bs])
    >>> opening("buys"), opening(r"\w+ buys")
    ('', '')
    """
    tree = parsed(source, flags)
    if tree is None or _is_quick(tree, ignore=bool(tree.state.flags & re.IGNORECASE)):
        return ""
    begun = _Opening()
    if begun.after(tree, frozenset((False,))) or not begun.known:
        return ""
    bound = r"\b" if begun.bound else ""
    return f"{bound}(?=[{''.join(sorted(begun.signs))}])"


def guarded(source: str, flags: int = 0, *, look: str | None = None) -> str:
    r"""The same pattern behind a look at what it begins with, which is read off it where it is not known.

    >>> print(guarded(r"(?i)\b(?:buys|sells)"))
    (?i)\b(?=[bs])(?:\b(?:buys|sells))
    """
    look = opening(source, flags) if look is None else look
    if not look:
        return source
    lead = _FLAGS.match(source)
    start = lead.end() if lead else 0
    # The end of a verbose pattern may be a comment.
    end = "\n" if flags & re.VERBOSE or "x" in source[:start] else ""
    return f"{source[:start]}{look}(?:{source[start:]}{end})"


def _is_quick(nodes: Sequence[Any], *, ignore: bool) -> bool:
    """Whether the engine looks at the first sign by itself, or at the beginning of a text alone."""
    if not nodes:
        return True
    op, value = nodes[0]
    if op is ops.SUBPATTERN:
        return _is_quick(value[-1], ignore=ignore)
    if op in _REPEATS and value[0]:
        return _is_quick(value[2], ignore=ignore)
    if op is ops.BRANCH:
        return all(each and each[0][0] is ops.LITERAL for each in map(list, value[1])) and not ignore
    if op is ops.AT:
        return value in (ops.AT_BEGINNING, ops.AT_BEGINNING_STRING)
    return op in (ops.LITERAL, ops.IN) and not ignore


class _Opening:
    """The signs that a match may begin with, and whether it always begins at the bound of a word."""

    def __init__(self) -> None:
        self.signs: set[str] = set()
        self.bound = True
        self.known = True

    def after(self, nodes: Iterable[Any], states: _States) -> _States:
        """Take in what a sequence begins with; what comes back is how it may end without having read a sign.

        A state tells whether the place is known to be the bound of a word.
        """
        for op, value in nodes:
            states = states and self._after_one(op, value, states)
        return states

    def _after_one(self, op: Any, value: Any, states: _States) -> _States:
        if op is ops.AT:
            return frozenset((True,)) if value is ops.AT_BOUNDARY else states
        if op in (ops.ASSERT, ops.ASSERT_NOT):
            return states
        if op is ops.SUBPATTERN:
            self.known = self.known and not value[1] & re.IGNORECASE
            return self.after(value[-1], states)
        if op is ops.ATOMIC_GROUP:
            return self.after(value, states)
        if op is ops.BRANCH:
            return frozenset().union(*(self.after(branch, states) for branch in value[1]))
        if op in _REPEATS:
            read = self.after(value[2], states)
            return read if value[0] else read | states
        self._read(op, value, states)
        return frozenset()

    def _read(self, op: Any, value: Any, states: _States) -> None:
        self.bound = self.bound and all(states)
        signs = [_sign(*one) for one in (value if op is ops.IN else ((op, value),))]
        self.signs.update(filter(None, signs))
        self.known = self.known and all(signs)


def _sign(op: Any, value: Any) -> str:
    """A sign or range of signs as a class of a pattern has it; nothing where it is anything else."""
    if op is ops.LITERAL:
        return re.escape(chr(value))
    if op is ops.RANGE:
        return "-".join(re.escape(chr(end)) for end in value)
    return r"\d" if (op, value) == (ops.CATEGORY, ops.CATEGORY_DIGIT) else ""
