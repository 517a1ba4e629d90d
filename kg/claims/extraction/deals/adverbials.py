"""Sentences with their adverbials before the verb: "teamed last year with" as "last year teamed with"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.signed import Signed

__all__ = ["settled"]

_BEHIND = phrasings("adverbials").one("behind")


def settled(sentence: Signed) -> Signed:
    """A sentence with signs in which no adverbial parts a verb from what belongs to it."""
    pieces = list(_pieces(sentence.text))
    return _in_order(sentence, pieces) if len(pieces) > 1 else sentence


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text in their new order."""
    place = 0
    for found in _BEHIND.finditer(text):
        verb = found.start("verb") - 1
        yield place, verb
        yield found.span("adverbial")
        yield verb, found.end("verb")
        place = found.end("adverbial")
    yield place, len(text)


def _in_order(sentence: Signed, pieces: Iterable[tuple[int, int]]) -> Signed:
    texts: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    length = 0
    for first, end in pieces:
        for place, last, offset in _runs(sentence, first, end):
            texts.append(sentence.text[place:last])
            starts.append(length)
            offsets.append(offset)
            length += last - place
    return sentence._replace(text="".join(texts), starts=tuple(starts), offsets=tuple(offsets))


def _runs(sentence: Signed, first: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The runs of a stretch, each with its bounds in the text and its offset in the page."""
    run = max(0, bisect_right(sentence.starts, first) - 1)
    while first < end:
        last = sentence.starts[run + 1] if run + 1 < len(sentence.starts) else end
        yield first, min(last, end), sentence.offsets[run] + first - sentence.starts[run]
        first, run = last, run + 1
