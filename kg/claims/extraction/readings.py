"""What a text is without what nobody reads: signs of format within words, readings behind Chinese signs.

Some pages keep readings in brackets: "醫(yī)療" is "醫療"; others break words with soft hyphens.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kg.claims.extraction.grammar.script import CJK
from kg.values.names import UNSEEN

__all__ = ["Bare", "bare_text"]

# Only a reading bears the mark of a tone; what bears none is one on a page that is full of them.
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
_TONED = re.compile(rf"(?<=[{CJK}])\([a-zü]{{0,5}}[{_TONES}][a-zü]{{0,5}}\)")
_READING = re.compile(rf"(?<=[{CJK}])\([a-zü{_TONES}]{{1,6}}\)")
_ENOUGH = 3
_EITHER = re.compile(f"{_READING.pattern}|{UNSEEN.pattern}")


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without what nobody reads, with the places where its stretches begin in it and in the text."""

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]

    def original(self, span: tuple[int, int]) -> tuple[int, int]:
        """The span of the text for one of the bare text, without the reading behind its last sign.

        >>> bare = bare_text("遠(yuǎn)程醫(yī)療(liáo)")
        >>> bare.text, bare.original((0, 2)), bare.original((2, 4))
        ('遠程醫療', (0, 8), (8, 14))
        """
        start, end = span
        return self._offset(start), self._offset(max(start, end - 1)) + (end > start)

    def _offset(self, place: int) -> int:
        run = bisect_right(self.starts, place) - 1
        return self.offsets[run] + place - self.starts[run]


def bare_text(text: str) -> Bare | None:
    """The text without readings of its signs and without signs that nobody sees, None where it has none."""
    left_out = _left_out(text)
    if left_out is None:
        return None
    kept, starts, offsets, begin, size = [], [], [], 0, 0
    for end, following in [*(match.span() for match in left_out.finditer(text)), (len(text), len(text))]:
        kept.append(text[begin:end])
        starts.append(size)
        offsets.append(begin)
        size += end - begin
        begin = following
    return Bare("".join(kept), tuple(starts), tuple(offsets))


def _left_out(text: str) -> re.Pattern[str] | None:
    """What matches all that is to be left out of a text, None where nothing is."""
    if text.isascii():
        return None
    glossed = "(" in text and len(_TONED.findall(text)) >= _ENOUGH
    if UNSEEN.search(text) is None:
        return _READING if glossed else None
    return _EITHER if glossed else UNSEEN
