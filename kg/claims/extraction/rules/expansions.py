"""Companies that widen their services, reach or capacity; talk of strategy is no such event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_PATTERNS = compiled(
    r"(?P<a>{L}){A}{G}(?P<w>expand(?:s|ed)\s(?!.{0,30}(?:partnership|collaboration|alliance|agreement))[^.;]{3,100})",
    r"(?P<a>{C}){A}{G}(?P<w>(?:enter(?:s|ed)|extend(?:s|ed))\s(?:the\s|its\s)?(?:[\w-]+\s){0,6}?(?:market|reach|presence|footprint|coverage|services)\b[^.;]{0,60})",
    r"(?P<a>{C}){A}{G}(?P<w>opens?(?:ed)?\s(?:an?\s|its\s|new\s|\d+\s)(?:[\w-]+\s){0,5}?(?:office|clinic|clinics|center|centers|centre|hub|facility|headquarters|locations?)\b[^.;]{0,60})",
    r"(?P<a>{C})(?:,?\s[\w'.+-]+){0,6}?\s(?P<w>(?:étend|s'étend|s'implante|se\sdéploie|expande|se\sexpande|ampl[íi]a|expandi[óo]|ampli[óo]|expandiert\w*|weitet)\s[^.;]{3,80})",
    r"(?P<a>{C})(?:(?!与){Z}){0,12}?(?P<w>(?:扩展|拓展|扩大|进军|布局|进入)(?:了|至|到)?{Z}{2,24})",
)
_WORDS = re.compile(
    r"(?i)expand|enter|extend|\bopen|étend|implante|déploie|ampl[íi]|expandi|weitet|扩展|拓展|扩大|进军|布局|进入"
)
_TALK = re.compile(
    r"(?i)\b(?:focus\w*|aim\w*|plans?|seek\w*|looking|continu\w*|strateg\w*|could|may|expected|is|are|help|helps|agreed|agreement)\b"
)


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        if _WORDS.search(masked.text):
            yield from _facts(masked)


def _facts(masked: Masked) -> Iterator[Found]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(masked.text):
            between = masked.text[match.end("a") : match.start("w")]
            if _TALK.search(between) or re.match(r"enter(?:s|ed)\sinto", match["w"]):
                continue
            span = masked.span(match.start("w"), match.end("w"))
            words = masked.sentence.plain[
                span.start - masked.sentence.start : span.end - masked.sentence.start
            ]
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
                yield event(masked, "expansion", values, match=match.span(), subject=sign, confidence=0.75)


RULES = (PageRule(name="expansions", find=_find),)
