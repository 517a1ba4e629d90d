"""Companies that widen their services, reach or capacity; talk of strategy is no such event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("expansions")

_PATTERNS = _SAID["patterns"]
_WORDS = _SAID.cued("words")
_TALK = _SAID.one("talk")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        yield from _facts(masked)


def _facts(masked: Masked) -> Iterator[Found]:
    for match in masked.matches(_PATTERNS, where=_WORDS):
        between = masked.text[match.end("a") : match.start("w")]
        if _TALK.search(between) or re.match(r"enter(?:s|ed)\sinto", match["w"]):
            continue
        span = masked.span(match.start("w"), match.end("w"))
        words = masked.page.read(span)
        purpose = (
            " ".join(words.split()[:14]).strip(" ,")[:200] if not masked.sentence.chinese else words[:60]
        )
        for sign in signs_of(match["a"]):
            values = {
                "company": masked.company(sign)[1],
                "purpose": {masked.language: purpose},
                "date": when(masked, match.start(), match.end()),
                "status": status_of(match[0], "", usual="completed"),
            }
            yield event(masked, "expansion", values, subject=sign, confidence=0.75)


RULES = (PageRule(name="expansions", find=_find),)
