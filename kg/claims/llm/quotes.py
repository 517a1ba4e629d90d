"""Where the words of a reply stand in a document."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from kg.claims.extraction.page import Span

__all__ = ["Quotes"]

_SPACE = re.compile(r"\s+")


class Quotes:
    """The places of quoted words in one text; only white space may differ, no other character."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, words: str, *, within: Span | None = None) -> Span | None:
        r"""The first place of the words, else None; with `within` only there.

        >>> Quotes("Alder  bought\nBirch.").find("bought Birch")
        Span(start=7, end=19)
        """
        wanted = _SPACE.sub(" ", words).strip()
        if not wanted:
            return None
        flat, places = self._flat
        low, high = _bounds(places, within, len(flat))
        start = flat.find(wanted, low, high)
        if start < 0:
            return None
        return Span(places[start], places[start + len(wanted) - 1] + 1)

    @cached_property
    def _flat(self) -> tuple[str, list[int]]:
        """The text with one blank for each run of white space, and the place of each of its characters."""
        pieces: list[str] = []
        places: list[int] = []
        for match in re.finditer(r"\s+|\S+", self._text):
            piece = " " if match[0].isspace() else match[0]
            pieces.append(piece)
            places.extend(range(match.start(), match.start() + len(piece)))
        return "".join(pieces), places


def _bounds(places: list[int], within: Span | None, length: int) -> tuple[int, int]:
    if within is None:
        return 0, length
    return bisect_left(places, within.start), bisect_left(places, within.end)
