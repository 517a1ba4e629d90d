"""Evidence for spans of a text: bounds, a short anchor, a hash."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.readings import Bare
from kg.model.evidence import Evidence, Range

__all__ = ["Ranges"]

_UNCLEAN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
_WORDS = re.compile(r"\S+(?: +\S+){0,7}")
_LONGEST = 60
_LONGEST_CHINESE = 16


class Ranges:
    """The ranges of one text; equal spans give the same object.

    Spans count in the text, or in `bare`, what it is without what nobody reads.
    """

    def __init__(self, text: str, *, bare: Bare | None = None) -> None:
        self._text = text
        self._bare = bare
        self._known: dict[tuple[int, int], Range] = {}

    def evidence(self, facts: Iterable[Found]) -> tuple[Evidence, ...]:
        """The evidence for facts that are one, each place once."""
        places = dict.fromkeys(
            (tuple(dict.fromkeys(found.proof)), found.subject, found.object) for found in facts
        )
        return tuple(
            Evidence(
                proof=tuple(map(self.range, proof)),
                subject=self.range(subject) if subject else None,
                object=self.range(object_) if object_ else None,
            )
            for proof, subject, object_ in places
        )

    def range(self, span: tuple[int, int]) -> Range:
        """The range of a span."""
        known = self._known.get(span)
        if known is None:
            start, end = self._bare.original(span) if self._bare else span
            words = self._text[start:end]
            digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
            known = Range(at=(start, end), anchor=anchor(words), sha256=digest)
            self._known[span] = known
        return known


def anchor(words: str) -> str:
    """The first words of a range, on one line: at most eight, or sixteen signs in Chinese.

    >>> anchor("one two three four five six seven eight nine")
    'one two three four five six seven eight'
    """
    head = words[: _LONGEST + 1]
    if head.isascii() and head.isprintable() and head[:1] != " " and words.isascii():
        return _first_words(head)
    pieces = [piece for piece in _UNCLEAN.split(words) if piece.strip()]
    line = pieces[0].strip() if pieces else words
    if has_cjk(line):
        return line[:_LONGEST_CHINESE].strip()
    return _first_words(line) or words[:1]


def _first_words(line: str) -> str:
    match = _WORDS.match(line)
    first = match[0] if match else line
    return first[:_LONGEST].strip()
