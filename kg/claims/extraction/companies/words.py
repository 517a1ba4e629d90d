"""The word lists that tell names from ordinary words, read once from the files beside this module."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from kg.claims.extraction.companies.registered import registered
from kg.claims.extraction.grammar.phrasings import Phrasings, read_phrasings

__all__ = [
    "ACRONYMS",
    "ORDINARY",
    "ORDINARY_ENGLISH",
    "alternatives",
    "entries",
    "known_names",
    "lowered",
    "said",
]

_LISTS = Path(__file__).resolve().parent / "lists"

# The lists of words that are no names by themselves, in English and in all languages of Latin script.
ORDINARY_ENGLISH = ("ordinary_english", "trade_english")
_MADE = ("ordinary_english", "ordinary_chinese", "quoted_chinese")
ORDINARY = (*ORDINARY_ENGLISH, "common_fr", "common_es", "common_de", "nouns_de")


@cache
def entries(name: str) -> frozenset[str]:
    """The entries of a list, one a line; those that `tools/` makes are single words, as many as fill a line.

    Lines that begin with # are no entries.
    """
    lines = (_LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if not line.startswith("#")]
    return frozenset(" ".join(lines).split() if name in _MADE else lines)


ACRONYMS = entries("acronyms") | entries("things")
"""Letters and words that name things and no companies."""


@cache
def known_names(*, chinese: bool = False) -> frozenset[str]:
    """Names of companies that need no other clue: of our list, and of the packaged registry.

    A single ordinary word or first name of the registry needs one all the same.
    """
    plain_words = lowered(*ORDINARY_ENGLISH, "first_names", "places", "media")
    listed = entries("chinese_known" if chinese else "known")
    return listed | {name for name in registered(chinese=chinese) if name.lower() not in plain_words}


@cache
def lowered(*names: str) -> frozenset[str]:
    """The entries of several lists in lower case."""
    return frozenset(entry.lower() for name in names for entry in entries(name))


def said(module: str) -> Phrasings:
    """The patterns and word lists of a module of this package."""
    return read_phrasings(_LISTS / f"said_{module}.txt", {})


def alternatives(words: frozenset[str] | tuple[str, ...]) -> str:
    """A regular expression for any of the words, the longest first, built as a tree so that it stays fast.

    >>> re.fullmatch(alternatives(("ab", "abc", "b")), "abc") is not None
    True
    """
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _pattern(tree)


def _pattern(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    branches = [re.escape(char) + _pattern(node[char]) for char in sorted(node) if char]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"{body}?" if "" in node else body
