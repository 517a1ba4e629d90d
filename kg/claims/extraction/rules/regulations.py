"""Laws and rules that a page names: known ones by name, others by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found, Regulation
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]

_SHORT = (
    "HIPAA GDPR HITECH CCPA CPRA PIPEDA PIPL LGPD POPIA DSGVO RGPD LOPD LOPDGDD PHIPA MACRA MDR IVDR "
    "ADPPA DVG DVPMG EPCS FISMA PDPA DPDP DPDPA EHDS COPPA FERPA EMTALA ERISA TCPA NIS2"
).split()
_W = r"[A-Z][\w'-]*"
_LATIN = cued(
    rf"(?<![A-Za-z0-9-])(?P<short>(?:UK\s)?(?:{'|'.join(_SHORT)}))(?![A-Za-z0-9-])"
    rf"|\b(?P<bill>{_W}(?:[.,]?\s(?:{_W}|of|and|for|on|&|the)){{0,9}}?\s\((?P<letters>[A-Z]{{3,8}})\)\sAct)\b"
    rf"|\b(?P<long>(?:21st\s)?{_W}(?:\s(?:{_W}|of|and|for|on|&|the)){{0,8}}?\s(?:Act|Law|Regulations?"
    rf"|Directive|Rule|Ordinance)(?:\s(?:of\s)?(?:19|20)\d\d)?)\b(?!\s[A-Z][a-z])"
    rf"(?:\s\((?P<abbr>[A-Z][A-Z-]{{2,8}})\))?"
    r"|\b(?P<german>[A-ZÄÖÜ][\w-]+(?:[Gg]esetz|[Vv]erordnung|[Rr]ichtlinie)(?:es|s)?)\b"
    r"(?:\s\((?P<kurz>[A-Z][A-Za-z-]{1,8})\))?"
)
_CHINESE = cued(
    r"《(?P<title>[^《》]{2,40}?(?:法|条例|办法|规范|规定|法案|意见|指南|准则|细则|原则|规程|标准))(?:\([^)]*\))?》(?:\((?P<abbr>[A-Z]{3,8})\))?"
)
_OPENING = re.compile(
    r"^(?:(?:[A-Z][\w-]+'s?|The|the|Under|In|By|This|That|While|When|With|Through|Since|As|An?|Its|And|US|EU's|New)\s)+"
)
_GENERIC = re.compile(
    r"(?i)^(?:government|new|federal|state|the|a|of|this|privacy|data|medical\sdevice|health(?:care)?"
    r"|international|common|civil|case)?\s?(?:act|law|regulation|directive|rule|ordinance|regulations)$|(?:in)law$"
)


def _regulations(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    for match in _LATIN.finditer(sentence.plain):
        yield from _found(
            sentence, match, next(name for name in ("short", "bill", "long", "german") if match[name])
        )
    if sentence.chinese:
        for match in _CHINESE.finditer(sentence.plain):
            yield from _found(sentence, match, "title", reading)


def _found(
    sentence: Sentence, match: re.Match[str], group: str, reading: Reading | None = None
) -> Iterator[Found]:
    start, end = match.span(group)
    opening = _OPENING.match(match[group])
    start += opening.end() if opening else 0
    span = Span(sentence.start + start, sentence.start + end)
    name = sentence.plain[start:end] if reading is None else reading.page.read(span)
    if (
        _GENERIC.match(name)
        or re.search(r"(?:and|&|of|the)\s(?:Act|Law|Regulations?|Directive|Rule|Ordinance)$", name)
        or (len(name.split()) < 2 and group == "long")
    ):
        return
    abbreviation = (
        match.groupdict().get("abbr") or match.groupdict().get("letters") or match.groupdict().get("kurz")
    )
    forms = (abbreviation, name) if abbreviation else (name,)
    yield Found(kind="mention", values={"entity": Regulation(forms)}, proof=(sentence.span,), subject=span)


RULES = (
    SentenceRule(
        name="regulation",
        find=_regulations,
        words=frozenset(
            [word.lower() for word in _SHORT]
            + ["act", "law", "regulation", "regulations", "directive", "rule", "ordinance"]
        ),
        terms=("《", "gesetz", "verordnung", "richtlinie", "Gesetz", "HIPAA", "GDPR", "HITECH", "PIPL"),
    ),
)
