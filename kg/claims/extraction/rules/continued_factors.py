"""Factors that a sentence lists for the one before: "Growth has many reasons. These include a, b and c"."""

from __future__ import annotations

from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["continued"]

_LISTS = cued(
    r"^(?:(?:[Tt]hese|[Tt]hey|[Tt]hose|[Ss]uch\s(?:factors|reasons|forces|hurdles))(?:\s(?:drivers|factors"
    r"|reasons|forces"
    r"|challenges|barriers|restraints|trends|opportunities|hurdles))?\s(?:include|are|comprise|range\sfrom)"
    r"|(?:[Cc]hief|[Kk]ey|[Ff]oremost|[Ff]irst)\samong\s(?:them|these)\s(?:is|are)|[Aa]mong\s(?:them"
    r"|these)\s(?:is|are))"
    r"\s(?!(?:the\s)?(?:companies|players|expected|likely|also|not)\b)(?P<list>[^.;]{12,600})"
)
# What the sentence before must speak of, the kinds that are told more plainly first.
_KINDS = {
    "restraint": cued(
        r"(?i)\b(?:restrain|hinder|hamper|imped|limit(?:s|ed|ing)?\b|slow(?:s|ed|ing)?\b|obstacle|hurdle"
        r"|barrier)"
    ),
    "challenge": cued(r"(?i)\bchallenges?\b"),
    "opportunity": cued(r"(?i)\bopportunit(?:y|ies)\b"),
    "trend": cued(r"(?i)\btrends?\b"),
    "driver": cued(
        r"(?i)\b(?:driv(?:e|es|en|ing|ers?)\b|factors?\b|reasons?\b|fuel|propel|spur|boost|forces\b)"
    ),
}
# "Not all is rosy." leads to what is not.
_TROUBLE = cued(
    r"(?i)^(?:but\s|yet\s|still,?\s|even\sso,?\s|however,?\s|there\sare\s"
    r"|of\scourse,?\s){0,2}(?:not\s(?:all|everything)\s(?:is|looks|has\sbeen|goes)\s[\w\s]{3,24}"
    r"|(?:[\w-]+\s){0,2}(?:hurdles|obstacles|problems|challenges|headwinds|worries|questions|risks|snags"
    r"|pitfalls|drawbacks|doubts|doubters|difficulties|clouds)"
    r"(?:,\s(?:too|though|however|of\scourse))?(?:\s(?:remain|persist|abound|lie\sahead|exist|loom"
    r"|are\snot\slacking|ahead|too|though|as\swell))?)(?:,\s(?:though|however|of\scourse))?\.?$"
)
_TURNS = cued(
    r"^(?:But|Yet|Even\sso|Still|However|Nevertheless|Nonetheless|One|He|She|We|They|It|This|That|These|In|At|For|According)\b"
)
_NO_MARKET = cued(r"(?i)\b(?:compan(?:y|ies)|players|vendors|segments?|services|products)\b[^.]{0,20}$")


def continued(page: Page, sentence: Sentence) -> tuple[str, Span] | None:
    """The kind of the factors that a sentence lists for the one before it, and where the list stands."""
    found = _LISTS.search(sentence.plain)
    before = page.before(sentence) if found is not None or not sentence.chinese else None
    if (
        found is None
        and before is not None
        and before.block == sentence.block
        and _troubles(before, sentence)
    ):
        return "challenge", sentence.span
    if found is None or before is None or before.block != sentence.block or _NO_MARKET.search(before.plain):
        return None
    kind = next((kind for kind, words in _KINDS.items() if words.search(before.plain)), None)
    start, end = found.span("list")
    return (kind, Span(sentence.start + start, sentence.start + end)) if kind else None


def _troubles(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence lists the troubles that the short one before it announces."""
    if len(before.words) > _FEW or "," not in sentence.plain or ":" in sentence.plain:
        return False
    return _TROUBLE.search(before.plain) is not None and _TURNS.search(sentence.plain) is None


_FEW = 9
