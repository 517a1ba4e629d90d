"""Ranks that are of another time or of another than a sentence first names: "until 2020", "now it is"."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.page import Sentence, Span

__all__ = ["is_contrasted", "is_past", "now_instead"]

_UNTIL = re.compile(
    r"(?i)\b(?:until|till|up\sto|before|bis|jusqu['’](?:en|à)|hasta|antes\sde|avant)\s(?:[a-zà-ÿ]+\s){0,2}(?:19|20)\d\d\b|\b(?:used\sto|(?:was|were|had)\s(?:once|formerly|previously|long)"
    r"|(?:once|formerly|previously)\s(?:was|were|the)|no\slonger|had\sbeen|nicht\smehr|n['’]est\splus|ya\sno)\b|(?:19|20)\d\d年(?:以前|之前|前(?![\d一二两三四五六七八九十几]))|曾(?:经|是|为)|一度|不再"
)
_WAS = re.compile(
    r"(?i)\b(?:was|were|had|held|led|used|war|waren|était|étaient|era|eran|fue)\b|曾|是|为|不再|占"
)
# "now it is Asia", "today that is Asia", "heute ist es Asien", "如今是亚太"
_NOW = re.compile(
    r"(?i)(?:\b(?:now|today|currently|since\sthen|heute|inzwischen|aujourd['’]hui|désormais|hoy|ahora)\b,?\s(?:(?:it|that|this|the\sleader|the\slargest)\s)?"
    r"(?:is|ist\ses|c['’]est|es|lo\ses)\s(?:the\s|die\s|la\s|l['’]|le\s|el\s)?|(?:如今|现在|目前|现)(?:则)?(?:是|为|换成了?|变成了?))$"
)
_CONTRAST = re.compile(
    r"(?i)(?:\brather\sthan|\bnot(?:\sin)?|\binstead\sof|\bunlike|\bas\sopposed\sto|\band\snot|\bbut\snot|\bnicht|\bstatt|\bet\snon|\bplutôt\sque|\bet\spas|\by\sno|\ben\slugar\sde|\ben\svez\sde)"
    r"\s(?:the\s|la\s|le\s|l['’]|el\s|die\s|der\s)?$|(?:而不是|而非|不是|并非|而并非|非)$"
)


def is_contrasted(sentence: Sentence, pair: tuple[Span, Subject]) -> bool:
    """Whether something is named only as what is meant not: "Peru, rather than Chile"."""
    start = pair[0].start - sentence.start
    return _CONTRAST.search(sentence.plain, max(0, start - 24), start) is not None


def is_past(flat: str, start: int, clause: tuple[int, int]) -> bool:
    """Whether the clause of a rank tells what was so up to a year, and is no more."""
    return (
        _UNTIL.search(flat, clause[0], start) is not None
        and _WAS.search(flat, clause[0], start + 12) is not None
    )


def now_instead(
    sentence: Sentence, subjects: list[tuple[Span, Subject]], end: int
) -> tuple[Span, Subject] | None:
    """What has taken the place of the one that a past rank is told of: "now it is Asia"."""
    for pair in subjects:
        start = pair[0].start - sentence.start
        if start >= end and _NOW.search(sentence.plain, max(end, start - 40), start):
            return pair
    return None
