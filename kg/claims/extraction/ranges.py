"""Evidence for spans of a text: bounds, a short anchor, a hash."""

from __future__ import annotations

import hashlib
import re

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Span
from kg.model.evidence import Evidence, Range

__all__ = ["Ranges"]

_UNCLEAN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
_WORDS = re.compile(r"\S+(?: +\S+){0,7}")
_LONGEST = 60
_LONGEST_CHINESE = 16


class Ranges:
    """The ranges of one text; equal spans give the same object."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[Span, Range] = {}

    def evidence(self, found: Found) -> Evidence:
        """The evidence for a fact."""
        proof = tuple(dict.fromkeys(Span(*span) for span in found.proof))
        return Evidence(
            proof=tuple(self.range(span) for span in proof),
            subject=self.range(found.subject) if found.subject else None,
            object=self.range(found.object) if found.object else None,
        )

    def range(self, span: Span) -> Range:
        """The range of a span."""
        known = self._known.get(span)
        if known is None:
            words = self._text[span.start : span.end]
            digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
            known = Range(at=(span.start, span.end), anchor=anchor(words), sha256=digest)
            self._known[span] = known
        return known


def anchor(words: str) -> str:
    """The first words of a range, on one line: at most eight, or sixteen signs in Chinese.

    >>> anchor("one two three four five six seven eight nine")
    'one two three four five six seven eight'
    """
    pieces = [piece for piece in _UNCLEAN.split(words) if piece.strip()]
    line = pieces[0].strip() if pieces else words
    if has_cjk(line):
        return line[:_LONGEST_CHINESE].strip()
    match = _WORDS.match(line)
    first = match[0] if match else line
    return first[:_LONGEST].strip() or words[:1]
