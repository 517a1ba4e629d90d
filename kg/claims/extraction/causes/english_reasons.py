"""English phrasings in which a clause gives the reason: "it leads because it has thick networks"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import NOUN, OBJECT
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["REASONS"]

_ROSE = (
    r"(?:gr[eo]w(?:s|n|ing)?|increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|expand(?:s|ed"
    r"|ing)?|surg(?:e|es"
    r"|ed|ing)|boom(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)"
    r"|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|spread(?:s|ing)?|thriv(?:e|es|ed|ing)|flourish(?:es"
    r"|ed|ing)?"
    r"|skyrocket(?:s|ed|ing)?|spik(?:e|es|ed|ing)|explod(?:e|es|ed|ing)"
    r"|leap(?:t|s|ed|ing)?|jump(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)"
    r"|multipl(?:y|ies|ied|ying)"
    r"|ballooned|mushroomed|shot\sup|took\soff|takes?\soff|taking\soff"
    r"|go(?:es|ing)?\sup|went\sup|pick(?:s|ed|ing)?\sup|advanc(?:e|es|ed|ing)|gain(?:s|ed|ing)?"
    r"|swell(?:s|ed|ing)?"
    r"|widen(?:s|ed|ing)?|(?:per\scent|percent|%)\s(?:on|from|over)\sa\syear)"
)
_LEADS = (
    r"(?:lead(?:s|ing)?|led|dominat(?:e|es|ed|ing)|largest|biggest|strongest|dominant|lion['’]s\sshare|highest"
    r"|fastest|quickest"
    r"|steepest|top\sspot|first\splace|number\sone|ahead|foremost"
    r"|(?:holds?|held|holding|keeps?|kept)\s[^.;]{0,40}?\b(?:share|lead|position|place|spot"
    r"|slice|portion|rank)"
    r"|account(?:s|ed|ing)?\sfor|made\sup|makes?\sup|captured|commands?|commanded|contributed"
    r"|contributes"
    r"|in\sfront|share)"
)
_NOBODY = (
    r"(?!(?:of|it|they|this|that|these|those|we|you|he|she|there|I|its|their|such|both)\b)"
    r"(?!(?:an?|part|one|well|compared|per|much|many|early|late|long|soon|far|opposed|against"
    r"|expected|projected"
    r"|shown|before|usual|then|19\d\d|20\d\d)\b)"
    r"(?!the\s(?:most|largest|leading|best|only|first|key|primary|main|fastest|biggest|next"
    r"|second|preferred"
    r"|standard|lead|sole)\b)"
)
_MONTHS = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b)"
)
_CLAUSE = (
    r"(?:[^.;,]|,\s(?!(?:which|while|whereas|but|with|according|and\sthe|and\sis|and\sare|says?"
    r"|said|thus|thereby"
    r"|so|leading|making)\b)){8,220}?"
    r"(?=[.;]|,\s(?:which|while|whereas|but|with|according|and\sthe|and\sis|and\sare|says?|said"
    r"|thus|thereby|so"
    r"|leading|making)\b|$)"
)

REASONS: tuple[Cause, ...] = (
    # "It holds the top spot because it pairs thick networks with fair fees"
    cause(
        "driver",
        "within",
        "because",
        rf"\b(?:{_LEADS}|{_ROSE})\b[^.;]{{0,160}}?\sbecause\s(?:it|they|the\s(?:region|country"
        rf"|segment|technology"
        r"|method|service|former|latter))\s(?:has\s|have\s|is\s|are\s|can\s|also\s|already\s|still\s)*"
        rf"(?P<what>(?!(?:not|no)\b){_CLAUSE})",
        confidence=0.7,
        clause=True,
    ),
    # "It is growing fast because hospital groups and ministries roll out phones"
    cause(
        "driver",
        "within",
        "because since",
        rf"\b(?:{_LEADS}|{_ROSE})\b[^.;]{{0,160}}?\s(?:because|,\s?since|now\sthat|seeing\sthat"
        rf"|given\sthat)\s(?P<what>{_NOBODY}{_MONTHS}{_CLAUSE})",
        confidence=0.7,
        clause=True,
    ),
    # "The segment made the largest contribution, as more and more wards have put in phones"
    cause(
        "driver",
        "within",
        "as",
        rf"\b(?:{_LEADS}"
        rf"|{_ROSE})\b[^.;]{{0,160}}?,\sas\s(?P<what>{_NOBODY}{_MONTHS}(?:[\w'’/-]+,?"
        rf"\s){{1,12}}?(?:has|have|had"
        r"|can|could|will|would|is|are|was|were|do|does|did|began|begin|begins|started?|starts"
        rf"|[a-z]{{3,}}(?:s|ed|en)|put|cut|grow|grew|rise|rose|seek|sought|want|need|turn|look|prefer"
        rf"|adopt|use|pay"
        rf"|buy|bought|opt|get|got|find|found|spend|spent|build|built|lack|face)\s{_CLAUSE})",
        confidence=0.7,
        clause=True,
    ),
    # "Now that firms are willing to pay, it finds more takers"
    cause(
        "driver",
        "within",
        "now",
        rf"^Now\sthat\s(?P<what>[^.;]{{8,200}}?),\s(?=(?:[\w-]+\s){{0,6}}?(?:{NOUN}|tele-?\w+"
        rf"|(?:virtual|digital"
        r"|remote|online|connected|mental)\s\w+|it|they)\b)",
        confidence=0.7,
        clause=True,
    ),
    # "The rise of asthma goes on, and with it the need for pumps"
    cause(
        "driver",
        "before",
        "with",
        r",?\sand\swith\s(?:it|them|that)\s(?:grows\s|rises\s|comes\s)?(?:the|an?|its"
        r"|their)\s(?:[\w-]+\s){0,2}(?:need|demand|appetite|call|market|interest)\b",
        confidence=0.9,
    ),
    # "Demand for it leapt in the first months of the pandemic"
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus lockdown outbreak quarantine curfew",
        rf"\b(?:{OBJECT}|{FIELD}|bookings|calls|visits|consultations|usage|users|it|they"
        rf"|practice)\b[^.;]{{0,80}}?\b(?:{_ROSE}|popular|its\sown|common(?:place)?|routine|(?:wide"
        rf"|widespread|heavy|broad|growing)\suse)\b[^.;]{{0,60}}?\s(?:in"
        r"|during|throughout|since|with|amid|through|under)\s"
        r"(?:the\s)?(?:(?:first|early|worst|dark|long|height|course|onset|start|beginning|outbreak"
        r"|months|weeks"
        r"|days|years|wave|waves|peak)\s(?:of\s)?(?:the\s)?){0,3}"
        r"(?P<what>(?:covid(?:-?\s?19)?|coronavirus)(?:\s(?:pandemic|crisis|outbreak|lockdowns?))?"
        r"|pandemic"
        r"|lockdowns?|quarantines?|curfews)\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus lockdown",
        r"\b[Ss]ince\sthe\s(?:[\w-]+\s)?(?P<what>(?:covid(?:-?\s?19)?|coronavirus)(?:\s(?:pandemic"
        r"|crisis"
        r"|outbreak))?|pandemic|lockdowns?)\b"
        rf"[^.;]{{0,80}}?\b(?:{_ROSE}|popular|common(?:place)?|routine|rushed|turned\sto|demand)\b",
        confidence=0.8,
    ),
)
