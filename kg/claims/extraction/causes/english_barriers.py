"""English phrasings of surveys and articles on what keeps people from care at a distance."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import HURDLE_STEMS, HURDLES

__all__ = ["BARRIERS"]

_FIRST = (
    r"(?:first|second|third|fourth|fifth|next|last|final|biggest|largest|greatest|top|main|number[\s-]one|no\.?\s1"
    r"|most\s(?:common|cited|frequent|important|significant))"
)
_PEOPLE = (
    r"(?:(?:their|its|our|the|many|some|most|more)\s)?(?:[\w-]+\s)?(?:providers|hospitals|physicians|doctors|clinicians|patients|practices"
    r"|organi[sz]ations|systems|clinics|consumers|employers|payers|insurers|seniors|users|companies)"
)

BARRIERS: tuple[Cause, ...] = (
    # "Thin pay and old lines are just a few of the issues that prevent growth"
    cause(
        "restraint",
        "before",
        "issue challenge problem barrier obstacle hurdle factor reason thing concern",
        r"\b(?:is|are)\s(?:just\s|only\s|but\s|also\s)?(?:some|one|a\sfew|few|among|several)\s(?:of\s)?(?:the\s)?(?:[\w-]+\s){0,3}"
        r"(?:issues|challenges|problems|barriers|obstacles|hurdles|factors|reasons|things|concerns)\s(?:that\s|which\s)?(?:\w+\s){0,2}?"
        r"(?:prevent|hamper|hinder|limit|restrain|slow|hold|imped|curb|keep|kept|plagu|block|inhibit|stall|restrict|constrain)(?:e|es|s|ing)?\b",
        confidence=0.95,
    ),
    cause(
        "restraint",
        "after",
        HURDLE_STEMS,
        rf"\b(?:the|another|a|one)\s{_FIRST}\s(?:[\w-]+\s){{0,2}}{HURDLES}\b[^.;,:]{{0,120}}?\s(?:is|was|are|were)\s"
        r"(?:the\s)?(?!(?:that|to|not|cited|how|expected|likely|often)\b)",
        confidence=0.9,
    ),
    cause(
        "challenge",
        "after",
        "challenge",
        rf"\b(?:the|another|a|one)\s{_FIRST}\s(?:[\w-]+\s){{0,2}}challenges?\b[^.;,:]{{0,120}}?\s(?:is|was|are|were)\s"
        r"(?:the\s)?(?!(?:that|to|not|cited|how|expected|likely|often)\b)",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "before",
        HURDLE_STEMS,
        rf"\b(?:is|are|was|were|remains?),?\s(?:by\sfar|arguably|perhaps|without\s(?:a\s)?doubt|still|clearly|undoubtedly),?\s"
        rf"(?:the|an?|one\sof\sthe)\s(?:[\w.-]+\s){{0,3}}{HURDLES}\b",
        confidence=0.9,
    ),
    cause(
        "challenge",
        "within",
        "hurdle barrier obstacle challenge issue",
        # Where a comma is glued to what follows, a long dash stood.
        rf"\b(?<!health\s)(?<!medical\s)(?<!healthcare\s)(?:{HURDLES}|challenges|issues|concerns)(?:,(?=\S)|\s-\s)(?:including|such\sas|like|from|notably|among\sthem|namely)\s"
        r"(?P<what>(?:[^,.;]|,\s){4,200})",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "within",
        "cit report identif point list nam rank see view",
        r"\b(?:cit|report|identif|list|nam|rank|see|saw|view|point\w*\st)(?:e|es|ed|ing|y|ies|ied|s|o)?\s(?P<what>[^.;:]{4,120}?)\sas\s"
        rf"(?:(?:the|an?|their|one\sof\sthe|its|among\sthe)\s)?(?:[\w-]+\s){{0,3}}{HURDLES}\b",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "within",
        "cit report fac",
        r"\b(?:cit|report|fac)(?:e|es|ed|ing|s)?\s(?:(?:major|significant|serious|several|many|big)\s)?(?P<what>(?:financial|technical|regulatory|legal|cultural"
        rf"|technological|cost|reimbursement|staffing|licensing|licensure|language|workflow|integration)\s{HURDLES})\s(?:to|in|for|when)\b",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "before",
        "inhibit hinder hamper limit restrict imped constrain",
        r"\b(?:inhibit|hinder|hamper|limit|restrict|imped|constrain)(?:e|es|s|ed|ing)?\s(?:the|their|its|our|[\w-]+['’]s?)\s"
        r"(?:[\w-]+['’]?\s){0,2}(?:ability|efforts?|willingness|readiness|capacity)\b",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "before",
        "prevent keep kept stop discourag deter",
        rf"\b(?:prevent|keep|kept|stop|discourag|deter)(?:e|es|s|r?ed|r?ing|p?ed|p?ing)?\s{_PEOPLE}\sfrom\s"
        r"(?:adopting|using|offering|moving|expanding|investing|embracing|implementing|launching|trying|taking\sup|scaling|buying|deploying)\b",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "within",
        "issue problem difficult",
        r"(?P<what>\b(?:issues|problems|difficulties)\s(?:stemming|arising|resulting)\sfrom\s[^.;,]{4,120}?)\s"
        r"(?:accounts?|are|is|remains?|makes?|continues?|still|ha[sv]e?|top)\b",
        confidence=0.8,
    ),
)
