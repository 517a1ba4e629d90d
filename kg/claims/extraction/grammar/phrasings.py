"""Patterns and word lists kept as text, so that a new phrasing is one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from kg.claims.extraction.grammar.cued import Cued, CuedGroup
from kg.claims.extraction.grammar.cues import cues
from kg.claims.extraction.grammar.late import Late

__all__ = ["Phrasings", "read_phrasings"]

_PLACEHOLDER = re.compile(r"\{([A-Z][A-Z0-9_]*)\}")
_PART = re.compile(r"([A-Z][A-Z0-9_]*) = (.*)")
_SINGLE = re.compile(r"@([a-z0-9_]+) = (.*)")
_WORDS = re.compile(r"%([a-z0-9_]+) = (.*)")
_GROUP = re.compile(r"\[([a-z0-9_]+)\]")


@dataclass(frozen=True, slots=True)
class Phrasings:
    """Groups of patterns, single patterns and lists of words, each by name."""

    groups: Mapping[str, CuedGroup]
    singles: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, str]

    def __getitem__(self, name: str) -> CuedGroup:
        return self.groups[name]

    def one(self, name: str) -> Late:
        """A single pattern."""
        return Late(self.singles[name])

    def cued(self, name: str) -> Cued:
        """A single pattern, for use on whole sentences that mostly do not hold it."""
        return Cued(self.singles[name])

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words, in the order of the file."""
        return self.lists[name]


def read_phrasings(file: Path, parts: Mapping[str, str]) -> Phrasings:
    """The phrasings of a file.

    A line `NAME = …` names a part of patterns, `@name = …` is a single pattern, `%name = …` a list of words
    divided by spaces; `[name]` opens a group with one pattern a line.  `{NAME}` stands for a part of the file
    or of `parts`.  A line that begins with two spaces goes on with the one before it.
    """
    known = dict(parts)
    groups: dict[str, list[Cued]] = {}
    singles: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    current: list[Cued] = []
    for line in _lines(file.read_text(encoding="utf-8")):
        if (opened := _GROUP.fullmatch(line)) is not None:
            current = groups.setdefault(opened[1], [])
        elif (part := _PART.fullmatch(line)) is not None:
            known[part[1]] = part[2]
        elif (single := _SINGLE.fullmatch(line)) is not None:
            singles[single[1]] = _expanded(single[2], known)
        elif (words := _WORDS.fullmatch(line)) is not None:
            lists[words[1]] = tuple(words[2].split())
        else:
            current.append(Cued(_expanded(line, known), outline=partial(_outlined, line, known)))
    made = {name: CuedGroup(patterns) for name, patterns in groups.items()}
    return Phrasings(made, singles, lists, known)


def _lines(text: str) -> Iterator[str]:
    """The lines of a file without notes, each with those that go on with it."""
    noted = (line for line in text.splitlines() if line and not line.startswith("# "))
    whole: list[str] = []
    for line in noted:
        if whole and not line.startswith("  "):
            yield _joined(whole)
            whole = []
        whole.append(line.strip() if whole else line)
    if whole:
        yield _joined(whole)


def _joined(lines: list[str]) -> str:
    return (" " if lines[0].startswith("%") else "").join(lines)


_ANYTHING = "(?:.*)"


class _Outlines(dict[str, str]):
    """The parts of patterns, but anything for those that match without any word, and are the longest.

    What a pattern cannot match without is read off such an outline in half the time.
    """

    def __init__(self, parts: Mapping[str, str]) -> None:
        super().__init__()
        self._parts = parts

    def __missing__(self, name: str) -> str:
        part = self._parts[name]
        self[name] = _ANYTHING if _is_wordless(_expanded(part, self._parts)) else part
        return self[name]


@cache
def _is_wordless(part: str) -> bool:
    return cues(part) is None


def _outlined(pattern: str, parts: Mapping[str, str]) -> str:
    return _expanded(pattern, _Outlines(parts))


def _expanded(pattern: str, parts: Mapping[str, str]) -> str:
    while _PLACEHOLDER.search(pattern):
        pattern = _PLACEHOLDER.sub(lambda match: parts[match[1]], pattern)
    return pattern
