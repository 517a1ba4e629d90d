"""Runs that stand side by side, and the places of a page where players are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.companies.latin import Run, runs
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.page import Block, Page, Sentence, Span

__all__ = ["PLAYERS", "listed_blocks", "listed_in_sentences", "neighbours"]

_SAID = said("lists")

PLAYERS = _SAID.cued("players")


# "3.1评估标准", "四、政策分析": the next title of an outline, and no name.
_OUTLINED = re.compile(
    r"\s?(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|第?[一二三四五六七八九十]{1,3}[、章节])\s?[\u3400-\u9fff]"
)


_CHAPTER = re.compile(r"(?:第?[一二三四五六七八九十]{1,3}[、章节]|\d\.\d)\s?$")


def listed_blocks(page: Page) -> Iterator[tuple[int, Block]]:
    """The items that stand under a heading (or an introducing line) that speaks of players."""
    open_at: int | None = None
    for number, block in enumerate(page.blocks):
        words = page.plain[block.start : block.end]
        if (
            block.kind in ("heading", "paragraph")
            and len(words) < 160
            and PLAYERS.search(words)
            and _opens(block, words)
        ):
            open_at = number
        elif _OUTLINED.match(words) or _CHAPTER.search(page.plain[max(0, block.start - 5) : block.start]):
            open_at = None
        elif open_at is not None and (
            block.kind == "item" or (len(words) < 60 and number - open_at < 40 and not words.endswith("."))
        ):
            if block.kind != "debris":
                yield number, block
        else:
            open_at = None


def _opens(block: Block, words: str) -> bool:
    """A heading, or a line that ends as if a list followed, and says no more."""
    if re.search(r"\b(?:partner|trust|rely|help|work) (?:with|us|on)\b", words):
        return False
    return (
        block.kind == "heading"
        or words.endswith(":")
        or re.search(r"(?:include|are|profiled|players|companies|包括|有)$", words) is not None
    )


_LIST_OPENS = re.compile(
    r"(?i)\b(?:include[sd]?|including|are|such\sas|like|namely|comprise[sd]?|featuring|comme|telles?\sque|tels\sque|dont"
    r"|notamment|à\sl'image\sde|como|wie|darunter)\s(?:the\s)?|:\s"
)
_LEGAL = re.compile(
    r"(?i)(?:inc|ltd|llc|corp|co|plc|gmbh|limited|corporation|l\.p|n\.v|s\.a|ag|pvt\.?\sltd)\.?"
)
_IN_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|includes?|including|that|which|who|to|with|for|in|by|on|from"
    r"|its|their|while|as"
    r"|etc)\b|[.;:$%]\s|[$%]"
)
# "Alder", "2nd Alder" and "eAlder".
_OPENS_NAME = re.compile(r"[a-z]{0,3}[^\W\d_a-z]|\d")
# "Alder/Birch" are two.
_DIVIDED = re.compile(r"(?<=[^\W\d_]{3})/(?=[A-Z][^\W\d_]{2})")
_AND_MORE = re.compile(r"\s(?:&|and)\s(?:(?:many\s)?more|others|etc)\b.*$")
# When the last one of a list came: "Alder, Birch and most recently Cedar".
_LATELY = (
    r"(?:(?:(?:(?:more|most|plus|más)\s)?(?:recently|lately|later|finally|jüngst|zuletzt|kürzlich|später"
    r"|schließlich|récemment|dernièrement|enfin|recientemente|luego)|auch|also)\s){0,2}"
)
_ARTICLE = re.compile(rf"^{_LATELY}(?:(?:the|la|le|les|el|los|las|die|der|das)\s|l['’])?")
_REACH, _FEWEST, _LONGEST_NAME, _MOST_WORDS = 120, 3, 60, 6


def listed_in_sentences(page: Page) -> Iterator[Span]:
    """The items of lists such as "The major players include Alder, Birch Care, and Cedar eye clinics"."""
    for sentence in page.sentences:
        intro = None if sentence.chinese else PLAYERS.search(sentence.plain)
        if intro is None:
            continue
        for opens in _LIST_OPENS.finditer(sentence.plain, intro.end(), intro.end() + _REACH):
            found = [*_names(page, sentence, opens.end())]
            if len(found) >= _FEWEST:
                yield from found
                break


def _names(page: Page, sentence: Sentence, start: int) -> Iterator[Span]:
    """The items from an offset of a sentence on, up to the first that can be no name."""
    for item in split_list(page.plain, sentence.start + start, sentence.end):
        bare = _ARTICLE.sub("", page.plain[item.start : item.end].partition(" (")[0])
        bare = _AND_MORE.sub("", bare).strip(" .")
        if _LEGAL.fullmatch(bare):
            continue
        begin = page.plain.find(bare, item.start, item.end)
        divided = _DIVIDED.search(bare) or _of_two(bare)
        if (
            not 1 < len(bare) < _LONGEST_NAME
            or not _OPENS_NAME.match(bare)
            or bare.count(" ") >= _MOST_WORDS
            or _IN_SENTENCE.search(bare)
        ):
            return
        if divided is None:
            yield Span(begin, begin + len(bare))
        else:
            yield Span(begin, begin + divided.start())
            yield Span(begin + divided.end(), begin + len(bare))


def _of_two(item: str) -> re.Match[str] | None:
    """The "and" in an item that holds two names: "Alder Care and Birch, but also many smaller ones"."""
    joint = _JOINT.search(item)
    if joint is None or not all(item[:1].isupper() for item in (item, item[joint.end() :])):
        return None
    found = [*runs(item, offset=0, titled=False)]
    return joint if len(found) == 2 and found[0].end <= joint.start() else None


_JOINT = re.compile(rf"\s(?:and|und|et|y|sowie)\s{_LATELY}")
_STATES = frozenset(said("finder").words("states"))
_BETWEEN = _SAID.one("between")


# "Alder Care, the Salem startup": one company and where it is.
_APPOSED = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:start-?up|company|firm|provider|insurer|clinic|group|maker|operator)\b"
)


# "Alder, Birch and Cedar, Harbour Gazette reports": who tells of a list is none of it.
_TELLS = re.compile(r"\s(?:reports?|reported|writes|wrote|says|said)(?:\s(?:on|in|last)\s[A-Z]\w+)?[.,;]?$")


def neighbours(line: str, found: Sequence[Run], offset: int) -> Iterator[list[Run]]:
    """Groups of runs with nothing but commas and "and" between them; a bracket's with the run before it."""
    outer: list[Run] = []
    asides: list[Run] = []
    for run in found:
        inside = bool(outer) and _in_bracket(line, outer[-1].end - offset, run.start - offset)
        (asides if inside else outer).append(run)
    for runs_of_it in (outer, asides):
        yield from _groups(line, runs_of_it, offset)


def _groups(line: str, found: Sequence[Run], offset: int) -> Iterator[list[Run]]:
    group: list[Run] = []
    inner: list[Run] = []
    for run in found:
        if inner and _BETWEEN.fullmatch(line, inner[-1].end - offset, run.start - offset):
            inner.append(run)
        elif group and line.endswith("(", group[-1].end - offset, run.start - offset):
            # The owner in brackets does not end the list.
            inner = [run]
        else:
            yield from _bracketed(group, inner)
            inner = []
            if group and _are_joined(line, group[-1].end - offset, run.start - offset, run.end - offset):
                group.append(run)
                continue
            if len(group) > 1:
                yield group
            group = [run]
    yield from _bracketed(group, inner)
    if len(group) > 1:
        yield group


def _are_joined(line: str, first: int, second: int, end: int) -> bool:
    """Whether what ends at an offset and what begins at another stand in one list."""
    if _BETWEEN.fullmatch(line, first, second) is None:
        return False
    if line.startswith(", ", first) and _TELLS.match(line, end):
        return False
    return not (line.startswith(", the ", first) and _APPOSED.match(line, end))


def _in_bracket(line: str, start: int, end: int) -> bool:
    """Whether a bracket that opens behind a name, and with words of its own, is open at a later place."""
    return (
        line.startswith(" (", start)
        and end - start > _OPENING_BRACKET
        and end - start < _REACH
        and line.find(")", start, end) < 0
    )


_OPENING_BRACKET = 2


def _bracketed(group: list[Run], inner: list[Run]) -> Iterator[list[Run]]:
    # "Alder (Lyon, Tenn.)" says where it is.
    if len(inner) > 1 and not any(run.text in _STATES for run in inner):
        yield [group[-1], *inner]
