"""What a sentence with two marked companies says of their relation, as features of a linear model.

Three views: the words before, between and after the two, the way from one to the other through the parse, and
the letters of the text near them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

__all__ = ["Pair", "Parse", "marked", "near", "pairs", "syntax", "windows"]

_SUFFIXES = "ations ation ings ing ments ment ities ers ies ed es er s e".split()
_NUMBER = re.compile(r"[\d.,]+")
_WIDE, _CLOSE = 8, 3
_LONGEST_WAY = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence in words, where its two companies stand, and what they are called in full."""

    words: tuple[str, ...]
    one: range
    two: range
    names: tuple[str, str]
    relation: str

    @property
    def before(self) -> range:
        """The places before the first company."""
        return range(self.one.start)

    @property
    def between(self) -> range:
        """The places between the two."""
        return range(self.one.stop, self.two.start)

    @property
    def after(self) -> range:
        """The places after the second."""
        return range(self.two.stop, len(self.words))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parse:
    """What a parser says of each word: its dictionary form, class, role, head, and kind of name."""

    lemmas: tuple[str, ...]
    classes: tuple[str, ...]
    roles: tuple[str, ...]
    heads: tuple[int, ...]
    kinds: tuple[str, ...]


def pairs(rows: Sequence[dict[str, Any]]) -> list[Pair]:
    """The sentences of the data set; in each the first company stands before the second."""
    return [
        Pair(
            words=tuple(row["context"]),
            one=range(row["e1_start"], row["e1_end"] + 1),
            two=range(row["e2_start"], row["e2_end"] + 1),
            names=(row["e1_name"], row["e2_name"]),
            relation=row["relation"],
        )
        for row in rows
    ]


def marked(pair: Pair) -> str:
    """The sentence with signs around its companies."""
    words = pair.words
    one, two = words[pair.one.start : pair.one.stop], words[pair.two.start : pair.two.stop]
    between = words[pair.one.stop : pair.two.start]
    parts = [*words[: pair.one.start], "e1start", *one, "e1end", *between]
    return " ".join([*parts, "e2start", *two, "e2end", *words[pair.two.stop :]])


def near(pair: Pair) -> str:
    """The text from a little before the first company to a little after the second; the first is a sign."""
    words, first, last = pair.words, pair.one.start, pair.two.stop
    parts = [*words[max(0, first - 5) : first], "e1start e1end", *words[pair.one.stop : pair.two.start]]
    return " ".join([*parts, "e2start", *words[pair.two.start : last], "e2end", *words[last : last + 8]])


def windows(pair: Pair) -> Counter[str]:
    """The stems before, between and after the two, alone and in a row, and the words of the two."""
    return Counter(_windows(pair))


def _windows(pair: Pair) -> Iterator[str]:
    stems = [_stem(word) for word in pair.words]
    before, between, after = (
        [stems[place] for place in part] for part in (pair.before, pair.between, pair.after)
    )
    for size in (1, 2):
        yield from _rows("before", before[-_WIDE:], size)
        yield from _rows("between", between, size)
        yield from _rows("after", after[:_WIDE], size)
    yield from _rows("between", between[:15], 3)
    row = [*before[-_CLOSE:], "E1", *between, "E2", *after[:_CLOSE]]
    for size in (2, 3, 4):
        yield from (each for each in _rows("row", row, size) if "E1" in each or "E2" in each)
    yield from (f"word {stem}" for stem in set(stems))
    if len(between) <= 6:
        yield f"all between {' '.join(between)}"
    yield f"distance {min(len(between) // 3, 8)}"
    for number, span in enumerate((pair.one, pair.two), 1):
        yield from _named(f"name {number}", [pair.words[place] for place in span])
    outside = [pair.words[place] for part in (pair.before, pair.between, pair.after) for place in part]
    yield f"capitals {min(sum(word[:1].isupper() for word in outside) // 3, 5)}"
    yield f"listed {min(sum(word in {',', 'and', 'or'} for word in between), 3)}"


def _named(label: str, words: Sequence[str]) -> Iterator[str]:
    yield from (f"{label} {word.lower()}" for word in words)
    yield f"{label} first {words[0].lower()}"
    yield f"{label} last {words[-1].lower()}"
    yield f"{label} {'upper' if ' '.join(words).isupper() else 'title'} {min(len(words) - 1, 3)}"


def _rows(label: str, stems: Sequence[str], size: int) -> Iterator[str]:
    for start in range(len(stems) - size + 1):
        yield f"{label} {size} {' '.join(stems[start : start + size])}"


def _stem(word: str) -> str:
    """A word without its ending, cut by length alone: `acquired` and `acquiring` are one."""
    lower = word.lower()
    if _NUMBER.fullmatch(lower):
        return "0"
    ending = next((each for each in _SUFFIXES if lower.endswith(each) and len(lower) - len(each) >= 3), "")
    return lower.removesuffix(ending)


def syntax(pair: Pair, parse: Parse) -> Counter[str]:
    """The words and roles on the way from one company to the other, and what hangs on its ends and top."""
    return Counter(_syntax(pair, parse))


def _syntax(pair: Pair, parse: Parse) -> Iterator[str]:
    lemmas, roles, heads = parse.lemmas, parse.roles, parse.heads
    one, two = _top(pair.one, heads), _top(pair.two, heads)
    up_one, up_two = _up(one, heads), _up(two, heads)
    meeting = next((place for place in up_one if place in up_two), None)
    left = up_one[1 : up_one.index(meeting)] if meeting is not None else up_one[1:]
    right = up_two[1 : up_two.index(meeting)] if meeting is not None else up_two[1:]
    top = [meeting] if meeting is not None and meeting not in (one, two) else []
    way = [*left, *top, *reversed(right)]
    yield from (f"way {lemmas[place]}" for place in way)
    yield from (f"way {lemmas[a]} {lemmas[b]}" for a, b in pairwise(way))
    yield f"way length {min(len(way), 6)}"
    for number, (end, climbed) in enumerate(((one, left), (two, right)), 1):
        yield from _end(number, (pair.one, pair.two)[number - 1], end, climbed, parse)
    rolled = [
        ">".join(roles[place] for place in (end, *climbed)) for end, climbed in ((one, left), (two, right))
    ]
    yield f"roles {rolled[0]} | {rolled[1]}"
    if meeting is not None:
        yield f"meeting {lemmas[meeting]}"
        yield f"meeting {lemmas[meeting]} {roles[(left or [one])[-1]]} {roles[(right or [two])[-1]]}"
        hanging = (
            p for p, head in enumerate(heads) if head == meeting and p not in up_one and p not in up_two
        )
        yield from (f"below meeting {roles[place]} {lemmas[place]}" for place in hanging)
    yield from _amid(pair.between, parse)


def _end(number: int, span: range, end: int, climbed: Sequence[int], parse: Parse) -> Iterator[str]:
    """What the parse says around one of the two."""
    lemmas, roles = parse.lemmas, parse.roles
    yield f"role {number} {roles[end]}"
    yield f"kind {number} {parse.kinds[span.stop - 1]}"
    yield f"class {number} {parse.classes[span.stop - 1]}"
    if climbed:
        yield f"head {number} {lemmas[climbed[0]]}"
        yield f"head {number} {lemmas[climbed[0]]} {roles[end]}"
    hanging = (p for p, head in enumerate(parse.heads) if head == end and p not in span)
    yield from (f"below {number} {roles[place]} {lemmas[place]}" for place in hanging)


def _amid(between: range, parse: Parse) -> Iterator[str]:
    for place in between:
        if parse.classes[place] in {"VERB", "NOUN", "ADP"}:
            yield f"amid {parse.lemmas[place]} {parse.classes[place]}"
    yield from (f"amid {kind}" for kind in {parse.kinds[place] for place in between} - {""})


def _top(span: range, heads: Sequence[int]) -> int:
    """The word of a span whose head lies outside it."""
    return next((place for place in span if heads[place] not in span or heads[place] == place), span.stop - 1)


def _up(place: int, heads: Sequence[int]) -> list[int]:
    """The place, its head, the head of that, up to the root."""
    found = [place]
    while heads[place] != place and len(found) < _LONGEST_WAY:
        place = heads[place]
        found.append(place)
    return found
