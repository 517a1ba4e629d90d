"""English phrasings in which what a text points to is the trend, or what plagues an industry."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["HIGHLIGHTS"]

HIGHLIGHTS: tuple[Cause, ...] = (
    # "Current market trends highlight a rapid integration of sensors in wards"
    cause(
        "trend",
        "within",
        "highlight show indicat point reveal suggest",
        r"\b(?:market|industry|recent|current|latest|key)\s(?:trends?|developments?)\s(?:highlight|show|indicate|reveal|suggest|point\sto)s?\s"
        r"(?P<what>(?:an?|the)\s[^.;,]{6,90}?)(?=[.;,]|\s(?:to|which|that|as|where)\s|$)",
        confidence=0.85,
        clause=True,
    ),
    # "Alliances between clinics and start-ups are shaping new models of care"
    cause(
        "trend",
        "before",
        "shaping redefining transforming",
        r"\s(?:are|is)\s(?:now\s|also\s|further\s|increasingly\s)?(?:re)?(?:shaping|defining|transforming)\s(?:the\s)?(?:[\w-]+\s){0,3}?"
        r"(?:models?|landscape|delivery|future|market|industry|care|sector)\b",
        confidence=0.8,
    ),
    # "One of the biggest problems plaguing the industry is a lack of nurses"
    cause(
        "challenge",
        "within",
        "problem challenge issue hurdle obstacle",
        r"\b(?:one\sof\sthe\s|the\s)(?:biggest|main|largest|greatest|top|key|most\s\w+)\s(?:problems?|challenges?|issues?|hurdles?|obstacles?)\s"
        r"(?:plaguing|facing|hampering|confronting|troubling|holding\sback)\s[^.;,]{3,50}?\s(?:is|are|remains?|was)\s(?P<what>(?:an?\s|the\s)?[^.;,]{4,90})",
        confidence=0.9,
    ),
    # "The crisis accelerated the ongoing shift to home care"
    cause(
        "trend",
        "within",
        "shift move transition migration",
        r"\b(?:accelerat|hasten|speed|sped|spurr|quicken|deepen)\w*\s(?:up\s)?(?:the|an?)\s"
        r"(?P<what>(?:(?:ongoing|long-running|existing|gradual)\s)?(?:shift|move|transition|migration)\s(?:to|towards?|away\sfrom)\s[^.;,]{4,80}?)"
        r"(?=[.;,]|,?\s(?:and\sthere|which|while|as)\s|$)",
        confidence=0.85,
        clause=True,
    ),
)
