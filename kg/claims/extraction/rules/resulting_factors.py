"""Factors told in the sentence before: "Nurses are scarce. As a result, more people turn to telehealth"."""

from __future__ import annotations

import re

from kg.claims.extraction.causes.english_lifts import OBJECT
from kg.claims.extraction.causes.english_parts import FIELD
from kg.claims.extraction.causes.english_uptake import FORCE, TAKES_UP
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.page import Page, Sentence

__all__ = ["moves_market", "told_before"]

_RESULTS = cued(
    r"^(?:(?:As\sa\s(?:direct\s)?(?:result|consequence)(?:\sof\s(?:this|that|these))?|In\sresponse"
    r"|Consequently|Therefore|Hence|Thus|For\s(?:this|that|these)\sreasons?"
    rf"|Because\sof\s(?:this|that|these)(?:\s[\w-]+){{0,2}}|(?:That|This)\sis\swhy"
    rf"|So),?\s[^.;]{{0,40}}?{TAKES_UP}"
    r"|(?:This|That|These|Such(?:\san?)?|All\s(?:of\s)?this)(?:\s(?:[\w-]+\s){0,2}?(?:scenarios?|initiatives?|efforts?|developments?"
    r"|measures|steps|moves|instances|advances|programs|trends|strain|pressure|shortage|trend"
    r"|change|changes|growth|situation|burden|gap|rise|increase|crisis|challenge|need|demand|problem"
    r"|factors?))?\s"
    r"(?:(?:has|have|had|is|are|will|would|could|should|can|may)\s)?(?:(?:expected|likely|anticipated|projected|set)\sto\s)?"
    r"(?:also\s|further\s|in\sturn\s)?(?:augment(?:s|ed|ing)?|support(?:s|ed|ing)?|propel(?:s|led|ling)?|result(?:ed|s"
    r"|ing)?\sin|led\sto|lead(?:s|ing)?\sto|giv(?:es|en|ing)\srise\sto|gave\srise\sto"
    r"|creat(?:ed|es|e|ing)|increas(?:ed|es|e|ing)|fuell?(?:ed|s|ing)|fuel|driv(?:en|es|e|ing)|drove|boost(?:ed|s"
    r"|ing)?|accelerat(?:ed|es|e|ing)|spur|spurr?(?:ed|s|ing)|rais(?:ed|es|ing)|prompt(?:ed|s|ing)|push(?:ed"
    r"|es|ing)|encourag(?:ed|es|ing))\s"
    rf"(?:{OBJECT}|(?:[\w-]+\s){{0,6}}?(?:adoption|use|usage|uptake|demand|rise|growth|surge|shift"
    rf"|expansion|development)\b[^.;]{{0,60}}?\b{FIELD}))"
)
_PRESSES = re.compile(rf"(?i)\b{FORCE}")
_MOST_WORDS = 34


def told_before(page: Page, sentence: Sentence) -> Sentence | None:
    """The sentence that names what a sentence only calls "this", or the result of it."""
    if sentence.chinese or _RESULTS.search(sentence.plain) is None:
        return None
    before = page.before(sentence)
    if before is None or before.block != sentence.block or len(before.plain.split()) > _MOST_WORDS:
        return None
    return before if _PRESSES.search(before.plain) else None


def moves_market(page: Page, sentence: Sentence) -> bool:
    """Whether the next sentence says that what a sentence tells moves the market."""
    after = None if sentence.chinese else page.after(sentence)
    return after is not None and after.block == sentence.block and _RESULTS.search(after.plain) is not None
