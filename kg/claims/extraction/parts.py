"""Parts of a long document, read one after the other so that memory does not grow with its length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading

__all__ = ["LONGEST", "Part", "parts"]

LONGEST = 500_000
"""How many signs a part has at most: some eighty thousand words."""
_ENDS = ("\n\n", "\n", ". ", "。", " ")


@dataclass(frozen=True, slots=True)
class Part:
    """The reading of a part that begins at `start` in the document, and the facts with their rules.

    The spans of reading and facts are counted from the beginning of the part.
    """

    reading: Reading
    start: int
    facts: Iterable[tuple[str, Found]]


def parts(text: str, *, longest: int = LONGEST) -> Iterator[Span]:
    """The bounds of the parts of a text, which end with a paragraph, line, sentence or word where one ends.

    >>> [tuple(span) for span in parts("One two. Three four", longest=12)]
    [(0, 9), (9, 19)]
    """
    start = 0
    while len(text) - start > longest:
        end = _end(text, start + longest // 2, start + longest)
        yield Span(start, end)
        start = end
    yield Span(start, len(text))


def _end(text: str, low: int, high: int) -> int:
    """The last place between two offsets where something ends, the weightier end first."""
    places = ((text.rfind(mark, low, high), len(mark)) for mark in _ENDS)
    return next((place + length for place, length in places if place >= 0), high)
