"""The strange stretches of a Chinese page, with all their places: what may be the name of a company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.claims.extraction.companies.chinese_segments import Segment, strange_segments, words_of_deals
from kg.claims.extraction.companies.ordinary import ranked
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.page import Page

__all__ = ["Place", "Stem", "stems"]

# All Chinese signs but the upright stroke, which divides headlines.
_RUN = re.compile(r"[\u3400-\u4e27\u4e29-\u9fff]{2,200}")
_SAID = said("stems")
_ENDINGS = frozenset(_SAID.words("endings"))
_ALSO_WORDS = frozenset(_SAID.words("also_words"))
# Nouns before which words of trade belong to them: "青枫云电商平台".
_HEADS, _TERRITORY = frozenset(_SAID.words("heads")), frozenset(_SAID.words("territory"))
# A group or a firm is named when these follow it, if not these alone.
_FORM, _BEHIND_FORM = ("集团", "公司"), ("股份", "控股", "公司", "有限公司", "股份有限公司")
_PLACES = ("p", "q")
_EDGE_BEFORE, _EDGE_BEHIND = re.compile(r"[\u3400-\u9fff]\n[ ]*$"), re.compile(r"\n[ ]*[\u3400-\u9fff]")
_MARGIN = 8
_OF_SENTENCE = ("v", "m", "w", "f", "s")
_COMMON = 21


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stem stands: with the name of a place before it, and the words of a company behind it."""

    start: int
    end: int
    placed: int
    stop: int
    after: str
    """The role of the word before it, empty at the start of a run."""
    clean: bool
    """Whether the sentence goes on behind it, rather than a longer noun."""


@dataclass(slots=True)
class Stem:
    """A strange stretch of a page with all its places."""

    text: str
    places: list[Place] = field(default_factory=list)


def stems(page: Page) -> dict[str, Stem]:
    """The stems of a page by their signs, in the order of their first place."""
    found: dict[str, Stem] = {}
    for block in page.blocks:
        if block.kind == "debris":
            continue
        for run in _RUN.finditer(page.plain, block.start, block.end):
            opened = page.plain[max(0, run.start() - 1) : run.start()] in _MARKS
            for place in _standing(run[0], run.start(), opened=opened):
                if not _at_edge(page.plain, run.span(), place):
                    text = page.plain[place.start : place.end]
                    found.setdefault(text, Stem(text)).places.append(place)
    return found


def _at_edge(text: str, run: tuple[int, int], place: Place) -> bool:
    """Whether a line of the page begins or ends in a stem, which may be cut there."""
    start, end = run
    before = place.start == start and _EDGE_BEFORE.search(text[max(0, start - _MARGIN) : start])
    return bool(before or (place.stop == end and _EDGE_BEHIND.match(text, end)))


# Marks behind which a clause opens; nothing stands there at the start of a page.
_MARKS = frozenset(("", *',。;:\n"“「『'))


def _standing(run: str, offset: int, *, opened: bool) -> Iterator[Place]:
    parts = strange_segments(run, opened=opened)
    for number, part in enumerate(parts):
        if not part.strange:
            continue
        before = parts[number - 1] if number else Segment(0, 0, strange=False)
        after = _role(run, before)
        placed = before.start if after in _PLACES else part.start
        last = _with_endings(run, parts, number)
        clean = last + 1 == len(parts) or _is_of_sentence(run, parts[last + 1])
        stop = offset + parts[last].end
        yield Place(offset + part.start, offset + part.end, offset + placed, stop, after, clean)


def _role(run: str, part: Segment) -> str:
    """The role of a word, empty for what is in no dictionary."""
    return ranked().get(run[part.start : part.end], ("",))[0]


def _is_of_sentence(run: str, part: Segment) -> bool:
    """Whether a word carries the sentence on: a verb, a word of function, a sign that is common by itself."""
    word = run[part.start : part.end]
    role, rank = ranked().get(word, ("", _COMMON + 1))
    return role in _OF_SENTENCE or (role == "t" and rank <= _COMMON) or word in words_of_deals()


# "青枫生医所所长" leads an institute of its house, "青枫投资总监" decides what it invests in.
_UNIT = re.compile(r"所(?![有属在持])|[处组](?=长)")
_DIRECTOR = re.compile(r"副?总监|经理|分析师")


def _is_of_unit(run: str, part: Segment) -> bool:
    """Whether what looks like the ending of a name opens that of a unit or of an office."""
    director = run[part.start : part.end] in _ALSO_WORDS and _DIRECTOR.match(run, part.end)
    return bool(director or _UNIT.match(run, part.end))


def _with_endings(run: str, parts: list[Segment], number: int) -> int:
    """The number of the last word of a name; what is also a word of trade must end what stands there."""
    words = [run[part.start : part.end] for part in parts[number:]]
    last = number
    while last + 1 < len(parts) and words[last + 1 - number] in (
        _BEHIND_FORM if words[last - number] in _FORM else _ENDINGS
    ):
        last += 1
    ends = last + 1 == len(parts) or (
        words[last + 1 - number] not in _HEADS and _is_of_sentence(run, parts[last + 1])
    )
    while not ends and run[parts[last].start : parts[last].end] in _ALSO_WORDS:
        last -= 1
    while last > number and _is_of_unit(run, parts[last]):
        last -= 1
    if words[last + 1 - number : last + 2 - number] and words[last + 1 - number] in _TERRITORY:
        return number
    return last
