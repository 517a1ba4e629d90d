"""The alternatives of a pattern, so that each can be tried only where its own words stand."""

from __future__ import annotations

import re

__all__ = ["branches"]

# An escaped sign, a class of signs, a bar or bracket, or other signs.
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)
_BOUND = r"\b"


def branches(pattern: str) -> list[str]:
    r"""The alternatives of a pattern without flags, also of a group that is one of them, in their order.

    Together they match where the pattern does, and each of them alone no more than it does.

    >>> branches(r"by\s|\b(?:with|[(|]a(?:b|c)?)")
    ['by\\s', '\\bwith', '\\b[(|]a(?:b|c)?']
    """
    bars = [place for place, depth, sign in _depths(pattern) if sign == "|" and not depth]
    bounds = zip((0, *(bar + 1 for bar in bars)), (*bars, len(pattern)), strict=True)
    return [each for start, end in bounds for each in _opened(pattern[start:end])]


def _opened(branch: str) -> list[str]:
    """The alternatives of the group that a branch is, the branch itself where it is more than a group."""
    lead = _BOUND if branch.startswith(f"{_BOUND}(?:") else ""
    body = branch.removeprefix(lead)
    closed = next((place for place, depth, sign in _depths(body) if sign == ")" and not depth), None)
    if not body.startswith("(?:") or closed != len(body) - 1:
        return [branch]
    return [lead + each for each in branches(body[3:-1])]


def _depths(pattern: str) -> list[tuple[int, int, str]]:
    """Place and sign of every bar and bracket, and how deep in groups it stands."""
    depth, found = 0, []
    for token in _TOKEN.finditer(pattern):
        depth -= token[0] == ")"
        if token[0] in "()|":
            found.append((token.start(), depth, token[0]))
        depth += token[0] == "("
    return found
