"""What a rule is: a name, the words that make it worth trying, and the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading

__all__ = ["PageRule", "SentenceRule"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRule:
    """A rule that looks at one sentence at a time.

    It is tried only where one of `words` (lower case, as whole words) or of `terms` (Chinese, simplified, or
    any other sign such as `$`, anywhere in the plain form) stands in the sentence.
    """

    name: str
    find: Callable[[Reading, Sentence], Iterable[Found]]
    words: frozenset[str] = frozenset()
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRule:
    """A rule that looks at the blocks of a whole page: lists, trees, tables, titles."""

    name: str
    find: Callable[[Reading], Iterable[Found]]
