"""Runs that stand side by side, and the places of a page where players are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.page import Block, Page, Sentence, Span

__all__ = ["PLAYERS", "listed_blocks", "listed_in_sentences", "neighbours"]

_SAID = said("lists")

PLAYERS = _SAID.cued("players")


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
    r"(?i)\b(?:include[sd]?|including|are|such\sas|like|namely|comprise[sd]?|featuring)\s(?:the\s)?|:\s"
)
_LEGAL = re.compile(
    r"(?i)(?:inc|ltd|llc|corp|co|plc|gmbh|limited|corporation|l\.p|n\.v|s\.a|ag|pvt\.?\sltd)\.?"
)
_IN_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|includes?|including|that|which|who|to|with|for|in|by|on|from"
    r"|its|their|while|as"
    r"|etc)\b|[.;:$%]\s|[$%]"
)
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
        bare = page.plain[item.start : item.end].partition(" (")[0].removeprefix("the ").strip(" .")
        if _LEGAL.fullmatch(bare):
            continue
        begin = page.plain.find(bare, item.start, item.end)
        if (
            not 1 < len(bare) < _LONGEST_NAME
            or not (bare[0].isupper() or bare[0].isdigit())
            or bare.count(" ") >= _MOST_WORDS
            or _IN_SENTENCE.search(bare)
        ):
            return
        yield Span(begin, begin + len(bare))


_BETWEEN = _SAID.one("between")


def neighbours(line: str, found: Sequence[Run], offset: int) -> Iterator[list[Run]]:
    """Groups of runs with nothing but commas and "and" between them."""
    group: list[Run] = []
    for run in found:
        if group and line[group[-1].end - offset : run.start - offset].endswith("("):
            # The owner in brackets does not end the list.
            continue
        if group and _BETWEEN.fullmatch(line[group[-1].end - offset : run.start - offset]):
            group.append(run)
            continue
        if len(group) > 1:
            yield group
        group = [run]
    if len(group) > 1:
        yield group
