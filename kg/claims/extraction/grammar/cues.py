"""Which literal words a pattern cannot match without, read off the pattern itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Any

try:  # No public module tells how a pattern is built; without these every pattern is tried everywhere.
    from re import _constants as ops  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:
    ops = parser = None

__all__ = ["cues", "folded"]

_MOST_VARIANTS = 8
# Every white space is one, and so are the halves of pairs, which no text that is searched for words may hold;
# the dot that a Turkish capital leaves in lower case goes.
_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_HALVES = "".join(map(chr, range(0xD800, 0xE000)))
_TABLE = str.maketrans({"ı": "i", "\u0307": None} | dict.fromkeys(_SPACES + _HALVES, " "))


def folded(text: str) -> str:
    """The text in one case and with one white space, as patterns see it that ignore these differences.

    >>> folded("İSTANBUL ſaß")
    'istanbul sass'
    """
    return (text.lower() if text.isascii() else text.casefold()).translate(_TABLE)


def cues(pattern: re.Pattern[str]) -> frozenset[str] | None:
    r"""Folded words of which every match holds one; None where the pattern can match without any.

    >>> sorted(cues(re.compile(r"(?i)(?:Acquir(?:es|ed)|b[uo]ys) the \w+ stake")))
    [' stake']
    >>> cues(re.compile(r"\d+|by")) is None
    True
    """
    if parser is None:
        return None
    return _best(_of_sequence(parser.parse(pattern.pattern, pattern.flags)))


def _best(found: Iterable[frozenset[str]]) -> frozenset[str] | None:
    """The words that tell most: the shortest is long, and they are few; single letters tell nothing."""
    rare = [words for words in found if words and min(map(_weight, words)) > 1]
    return max(rare, key=lambda words: (min(map(_weight, words)), -len(words)), default=None)


def _weight(word: str) -> int:
    """How much a word tells: a Chinese sign as much as three letters, a mark as much as two."""
    return sum(map(_sign_weight, word))


def _sign_weight(sign: str) -> int:
    if "\u3400" <= sign <= "\u9fff":
        return 3
    return 1 if sign.isalnum() or sign == " " else 2


def _of_sequence(nodes: Sequence[Any]) -> Iterator[frozenset[str]]:
    """Sets of words, of each of which every match of the sequence holds one."""
    run: list[frozenset[str]] = []
    for op, value in nodes:
        signs = _signs(op, value)
        if signs is not None and len(signs) <= _MOST_VARIANTS:
            run.append(signs)
            continue
        if op is ops.AT:
            continue
        yield from _of_run(run)
        run = []
        words = _of_node(op, value)
        if words is not None:
            yield words
    yield from _of_run(run)


def _signs(op: Any, value: Any) -> frozenset[str] | None:
    """The signs, folded, that one sign of the text may be; None for anything that is no small set."""
    if op is ops.LITERAL:
        return frozenset((folded(chr(value)),))
    if op is ops.IN and value == [(ops.CATEGORY, ops.CATEGORY_SPACE)]:
        return frozenset((" ",))
    if op is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        return frozenset(folded(chr(code)) for _, code in value)
    return None


def _of_run(run: list[frozenset[str]]) -> Iterator[frozenset[str]]:
    """The words that signs in a row make, cut where they would be too many."""
    part: list[frozenset[str]] = []
    many = 1
    for signs in run:
        if many * len(signs) > _MOST_VARIANTS:
            yield frozenset(map("".join, product(*part)))
            part, many = [], 1
        part.append(signs)
        many *= len(signs)
    if part:
        yield frozenset(map("".join, product(*part)))


def _of_node(op: Any, value: Any) -> frozenset[str] | None:
    if op is ops.SUBPATTERN:
        return _best(_of_sequence(value[-1]))
    if op is ops.ATOMIC_GROUP:
        return _best(_of_sequence(value))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and value[0] > 0:
        return _best(_of_sequence(value[2]))
    if op is ops.BRANCH:
        branches = [_best(_of_sequence(branch)) for branch in value[1]]
        return None if None in branches else frozenset().union(*filter(None, branches))
    return None
