"""English phrasings that name what patients, providers or rules make of a service, and so what drives it."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["BENEFITS"]

BENEFITS: tuple[Cause, ...] = (
    cause(
        "driver",
        "before",
        "enhanc improv rais strengthen",
        r"(?<!which\s)(?<!that\s)\b(?:enhances|enhancing|improves|improving|raises|raising|strengthens)\s(?:the\s)?"
        r"(?:overall\s|clinical\s|diagnostic\s)?(?:[\w-]+\s){0,2}(?:efficiency|accuracy|experience|engagement)\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "empower enabl allow",
        r"\b(?:is|are)\s(?:also\s)?(?:empowering|enabling|allowing)\s(?:patients|individuals|people|users|consumers"
        r"|providers|clinicians|hospitals)\s(?:and\s\w+\s)?to\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "offer",
        r"\b(?:telehealth|telemedicine|telecare|virtual\scare|segment|service|services|solutions?|technology|it|they)\s"
        r"(?:also\s)?offers?\s(?:an?\s)?(?P<what>(?:more\s|greater\s|better\s)?(?:convenien|affordab|flexib"
        r"|accessib|viable|real-time|unparalleled|unmatched|unprecedented|round-the-clock|24/7|instant|immediate|scalab|comfort|anonym)[^.;,]{2,120})",
        confidence=0.6,
    ),
    cause(
        "driver",
        "within",
        "polic regulation guideline law initiative measure",
        r"\b(?P<what>(?:policies|regulations|guidelines|laws|rules|initiatives|measures)\s(?:that\s|which\s)?(?:aimed\sat"
        r"\s|are\s)?(?:promot|streamlin|simplif|encourag|support|eas)(?:e|es|s|ies|y|ing)\s[^.;,]{4,100}?)"
        r"(?=[.;,]|\s(?:encourage|are|is|have|has|will|help|drive)\b)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "recogni apprecia",
        r"\bas\s(?:more\s)?(?:consumers|patients|people|users|providers|hospitals|physicians|clinicians)\s"
        r"(?:increasingly\s)?(?:recogni[sz]e|appreciate|reali[sz]e|discover|see)\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "allocation availability establishment",
        r"\b(?:(?:evident|seen|reflected|visible)\sin|this\sincludes)\s(?P<what>(?:the\s)?(?:[\w-]+\s)?(?:allocation|availability"
        r"|establishment|introduction|creation|expansion)\sof\s[^.;,]{4,100})",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "relaxed eased lifted waived loosened",
        r"\b(?:authorities|regulators|governments?|bodies|states|agencies)\s(?:have\s|has\s)?(?:temporarily\s)?"
        r"(?P<what>(?:relaxed|eased|lifted|waived|loosened)\s(?:the\s)?[^.;,]{4,80})",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "pushed brought moved catapulted propelled",
        r"\b(?:pushed|brought|moved|catapulted|propelled)\s[^.;,]{2,80}\sto\sthe\s(?:forefront|fore|mainstream)\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "position",
        r"\bposition(?:s|ing)?\s(?:it|them|this|the\s[\w-]+)\s(?:\w+\s)?as\s(?:an?|the)\s(?:[\w-]+\s)?(?:cornerstone"
        r"|backbone|key|choice|leader|preferred|standard)\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "within",
        "bridg clos",
        r"\bhelp(?:s|ing|ed)?\s(?:to\s)?(?P<what>(?:bridg|clos)(?:e|ing)\s(?:the\s)?(?:[\w-]+\s){0,2}gaps?\b[^.;,]{0,100})",
        confidence=0.6,
    ),
    cause(
        "driver",
        "within",
        "seeking looking demanding",
        r"\b(?:patients|consumers|people|users)\sare\s(?:increasingly\s)?(?:seeking|looking\sfor|demanding)\s"
        r"(?P<what>[^.;,]{6,120}?)(?=[.;,]|\sto\s(?:save|avoid|get|achieve|manage)\b)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "measure initiative polic step effort reform",
        r"\b(?:these|such|the)\s(?:measures|initiatives|policies|steps|efforts|reforms)\sinclude\s",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "ensur",
        r"\bensur(?:e|es)\s(?:the\s)?(?:patient\s|data\s|user\s)?(?:confidentiality|privacy|security|safety|continuity|quality"
        r"|trust)\b",
        confidence=0.6,
    ),
)
