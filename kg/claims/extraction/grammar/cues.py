"""Which literal words a pattern cannot match without, read off the pattern itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import Any

try:  # No public module tells how a pattern is built; without these every pattern is tried everywhere.
    from re import _constants as ops  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:
    ops = parser = None

__all__ = ["END", "START", "cues", "folded", "longest", "ops", "parsed"]

_MOST_VARIANTS = 64
# Every white space is one, and so are the halves of pairs, which no text that is searched for words may hold;
# the dot that a Turkish capital leaves in lower case goes.
_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_HALVES = "".join(map(chr, range(0xD800, 0xE000)))
_TABLE = str.maketrans({"ı": "i", "\u0307": None} | dict.fromkeys(_SPACES + _HALVES, " "))
START, END = "\x02", "\x03"
"""Signs for where a text begins and ends: a word with one of them is a cue at that place alone."""
_EMPTY = " " + START + END
# Words that stand in most sentences tell little of what else stands there.
_COMMON = frozenset(
    """the and of in to for with by on at as is it its an from that de la le el les des der die das und et en
    un une du los las del para con por mit von""".split()
)


def folded(text: str) -> str:
    """The text in one case and with one white space, as patterns see it that ignore these differences.

    >>> folded("İSTANBUL ſaß")
    'istanbul sass'
    """
    if text.isascii() and text.isprintable():
        return text.lower()
    return (text.lower() if text.isascii() else text.casefold()).translate(_TABLE)


def cues(pattern: str, flags: int = 0) -> frozenset[str] | None:
    r"""Folded words of which every text that is matched holds one; None where the pattern needs none.

    The words are to be looked for in a text between `START` and `END`.

    >>> sorted(cues(r"(?i)(?:Acquir(?:es|ed)|b[uo]ys) \w+ stakes"))
    [' stakes']
    >>> cues(r"\d+|by") is None
    True
    """
    tree = parsed(pattern, flags)
    if tree is None:
        return None
    marks = {} if tree.state.flags & re.MULTILINE else _marks()
    words = _best(_of_sequence(tree, marks))
    return words and _shortest(words)


def _shortest(words: Iterable[str]) -> frozenset[str]:
    """The words without those that hold another one, which is found wherever they are."""
    kept: list[str] = []
    for word in sorted(words, key=len):
        if not any(part in word for part in kept):
            kept.append(word)
    return frozenset(kept)


@lru_cache(maxsize=1)
def parsed(pattern: str, flags: int = 0) -> Any:
    """The tree of a pattern, kept until the next one is asked for; None where no parser is known."""
    return None if parser is None else parser.parse(pattern, flags)


def _marks() -> dict[Any, str]:
    return {
        ops.AT_BEGINNING: START,
        ops.AT_BEGINNING_STRING: START,
        ops.AT_END: END,
        ops.AT_END_STRING: END,
    }


def longest(pattern: str, flags: int = 0) -> int:
    r"""How many signs a match has at most.

    >>> longest(r"\b(?:in|from)\s$")
    5
    """
    return sys.maxsize if parser is None else int(parser.parse(pattern, flags).getwidth()[1])


def _best(found: Iterable[frozenset[str]]) -> frozenset[str] | None:
    """The words that tell most: the shortest is long, and they are few; single letters tell nothing."""
    weighed = ((min(map(_weight, words)), -len(words), words) for words in found if words)
    rare = (each for each in weighed if each[0] > 1)
    return max(rare, key=lambda each: each[:2], default=(0, 0, None))[2]


def _weight(word: str) -> int:
    """How much a word tells: a Chinese sign as much as three letters, a mark or an end as much as two."""
    bare = word.strip(_EMPTY)
    if not bare:
        return 0
    marks = len(word) - len(word.strip(START + END))
    if bare in _COMMON:
        return 2 + 2 * marks
    if bare.isascii() and bare.replace(" ", "").isalnum():
        return len(word) + 2 * marks
    return sum(map(_sign_weight, word)) + marks


def _sign_weight(sign: str) -> int:
    if "\u3400" <= sign <= "\u9fff":
        return 3
    return 1 if sign.isalnum() or sign == " " else 2


def _of_sequence(
    nodes: Sequence[Any], marks: Mapping[Any, str], begun: Sequence[frozenset[str]] = ()
) -> Iterator[frozenset[str]]:
    """Sets of words, of each of which every text with a match of the sequence holds one.

    `begun` are the pieces that stand right before the sequence.
    """
    run = list(begun)
    for op, value in nodes:
        if op is ops.ASSERT:
            # What stands around a place belongs to the text as well, and what follows it goes on a run.
            yield from _of_sequence(value[1], marks, run if value[0] > 0 else ())
            continue
        pieces = _pieces(op, value, marks)
        if pieces is not None:
            run.append(pieces)
            continue
        yield from _of_run(run)
        run = []
        words = _of_node(op, value, marks)
        if words is not None:
            yield words
    yield from _of_run(run)


def _pieces(op: Any, value: Any, marks: Mapping[Any, str]) -> frozenset[str] | None:
    """All that a part of a pattern may match, folded; None where that is more than a few short words."""
    if op is ops.LITERAL:
        return frozenset((folded(chr(value)),))
    if op is ops.AT:
        return frozenset((marks.get(value, ""),))
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return frozenset(("",))
    if op is ops.IN:
        return _of_class(value)
    if op is ops.SUBPATTERN:
        return _joined(value[-1], marks)
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT) and value[:2] == (0, 1):
        once = _joined(value[2], marks)
        return None if once is None else _few(once | {""})
    if op is ops.BRANCH:
        branches = [_joined(branch, marks) for branch in value[1]]
        return None if None in branches else _few(frozenset().union(*filter(None, branches)))
    return None


def _of_class(kinds: Sequence[Any]) -> frozenset[str] | None:
    if kinds == [(ops.CATEGORY, ops.CATEGORY_SPACE)]:
        return frozenset((" ",))
    if all(kind is ops.LITERAL for kind, _ in kinds):
        return _few(frozenset(folded(chr(code)) for _, code in kinds))
    return None


def _joined(nodes: Sequence[Any], marks: Mapping[Any, str]) -> frozenset[str] | None:
    """All that a sequence may match."""
    words: frozenset[str] | None = frozenset(("",))
    for op, value in nodes:
        pieces = _pieces(op, value, marks)
        if pieces is None or words is None:
            return None
        words = _few(frozenset(map("".join, product(words, pieces))))
    return words


def _few(words: frozenset[str]) -> frozenset[str] | None:
    return words if len(words) <= _MOST_VARIANTS else None


def _of_run(run: Sequence[frozenset[str]]) -> Iterator[frozenset[str]]:
    """The words that pieces in a row make, cut where they would be too many."""
    part: list[frozenset[str]] = []
    many = 1
    for pieces in run:
        if many * len(pieces) > _MOST_VARIANTS:
            yield frozenset(map("".join, product(*part)))
            part, many = [], 1
        part.append(pieces)
        many *= len(pieces)
    if part:
        yield frozenset(map("".join, product(*part)))


def _of_node(op: Any, value: Any, marks: Mapping[Any, str]) -> frozenset[str] | None:
    if op is ops.SUBPATTERN:
        return _best(_of_sequence(value[-1], marks))
    if op is ops.ATOMIC_GROUP:
        return _best(_of_sequence(value, marks))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and value[0] > 0:
        return _best(_of_sequence(value[2], marks))
    if op is ops.BRANCH:
        branches = [_best(_of_sequence(branch, marks)) for branch in value[1]]
        return None if None in branches else frozenset().union(*filter(None, branches))
    return None
