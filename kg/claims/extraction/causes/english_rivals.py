"""English phrasings for challenges of a trade: rivals, crowding, wary buyers and worries that grow."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import PEOPLE, STAFF

__all__ = ["RIVALS"]

_TRADE = r"(?:market|sector|industry|space|field|trade|landscape|arena|business)"
_STRONG = r"(?:fierce|intense|stiff|tough|strong|growing|increasing|rising|mounting|heated|cut-?throat|heavy|intensifying|heightened|greater|more|severe|keen)"
_WORRY = (
    r"(?:concerns?|worries|fears|doubts|questions|issues|risks|scepticism|skepticism|uncertaint(?:y|ies))"
)
_WARY = r"(?:reluctant|hesitant|wary|sceptical|skeptical|unwilling|slow|cautious|leery|resistant|unsure|unconvinced|reticent|loath|afraid|suspicious)"

RIVALS: tuple[Cause, ...] = (
    # "It named the competition for therapists as a check on growth", "is in fierce competition for nurses"
    cause(
        "challenge",
        "within",
        "compet rivalry",
        rf"(?P<what>\b(?:the\s|{_STRONG}\s)?(?:competition|rivalry|war|contest|battle|fight|scramble)\sfor\s(?:[\w-]+\s){{0,2}}?(?:{STAFF}|talent|engineers|clients|customers|patients|users|funding|capital|market\sshare)\b[^.;,]{{0,30}}?)"
        r"(?=[.;,]|\s(?:as|is|are|has|have|and|which|that|in|from|remains?)\s|$)",
        confidence=0.75,
    ),
    # "The market is highly fragmented and crowded"
    cause(
        "challenge",
        "within",
        "fragment crowd saturat compet cut",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and|while|but|as)\s|\s(?:as|because|that)\s)(?:the\s|this\s)(?:[\w-]+\s){{0,4}}?{_TRADE}(?:\s(?:for|of)\s[\w\s-]{{3,40}}?)?\s(?:is|has\sbecome|is\sbecoming|remains|has\sgrown|is\sgetting|grows)\s"
        r"(?P<what>(?:(?:\w+ly|more|also|very|now|both|fragmented|diversified|diverse)(?:,|\sand)?\s){0,4}(?:(?:over)?crowded|(?:over)?saturated|(?:more\s|increasingly\s|highly\s|very\s|fiercely\s|intensely\s|ferociously\s)competitive|cut-?throat)\b[^.;,]{0,40})",
        confidence=0.7,
        clause=True,
    ),
    # "It faces stiff competition from pharmacies", "is challenged by new models"
    cause(
        "challenge",
        "within",
        "compet challeng threaten squeez disrupt rival",
        rf"\b(?:{_TRADE}|pharmac(?:y|ies)|hospitals|clinics|providers|insurers|vendors|start-?ups|companies|players|firms|retailers|practices|platforms|drugstores|chains)\s(?:[\w-]+\s){{0,2}}?(?:(?:is|are|be|been|being)\s(?:\w+ly\s|also\s|now\s)?(?:challenged|threatened|squeezed|undercut|disrupted|outpaced)\sby"
        rf"|(?:face|faces|faced|facing|meet|meets|confront(?:s|ed)?|see|sees|feel|feels)\s(?=(?:{_STRONG}\s)?(?:competition|rivalry|pressure)\s(?:from|by)))\s(?P<what>(?!(?:the\spandemic|covid)\b)[^.;]{{4,120}}?)(?=[.;]|,\s(?:which|while|but)\b|$)",
        confidence=0.72,
    ),
    # "Doctors may be reluctant to embrace the new data"
    cause(
        "challenge",
        "within",
        (
            "reluctan hesita wary scept skept unwilling slow cautious leery resist unsure unconvinced "
            "reticent loath afraid suspicious"
        ),
        rf"(?:^(?:[\w’'-]+,\s)?|[.;,]\s|\s(?:that|as|because|while|but|and)\s)(?P<what>(?:(?:many|some|most|older|other|still|rural|independent)\s){{0,2}}(?:[\w-]+\s(?:and\s)?){{0,2}}?{PEOPLE}(?:\sand\s{PEOPLE})?\s(?:(?:may|might|can|could|will)\s)?(?:still\s|also\s|often\s)?(?:are|be|remain|were|have\sbeen|stay)\s(?:still\s|often\s|also\s|rather\s|understandably\s)?"
        rf"{_WARY}\s(?:to|of|about|in|towards?)\s[^.;,]{{4,80}}?)(?=[.;,]|\s(?:until|because|as|since|unless)\s|$)",
        confidence=0.72,
        clause=True,
    ),
    # "Privacy worries are starting to arise"
    cause(
        "challenge",
        "within",
        "concern worr fear doubt question issue risk scept skept uncertain",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;,]\s|\s(?:that|as|because|while|but|and)\s)(?P<what>(?:(?:many|some|new|serious|growing|further)\s)?(?:(?!(?:no|any|these|those|and|that|as)\s)[\w-]+\s){{1,3}}?{_WORRY}(?:\s(?:about|over|around|regarding|on)\s[^.;,]{{3,50}}?)?\s(?:are\s(?:still\s|now\s|also\s)?(?:starting|beginning|bound)\sto\s(?:arise|mount|grow|emerge|surface|appear|arrive)|(?:are|is|keep)\s(?:mounting|growing|emerging|surfacing|rising|swirling|unresolved|unsolved|unaddressed)"
        r"|remain(?:s|ed)?(?:\s(?:unsolved|unresolved|unanswered|open|high|widespread))?|persists?|linger(?:s|ed)?|abound|loom(?:s|ed)?))(?=[.;,]|\s(?:as|because|about|over|around|questioning|regarding|among|in|for)\b|$)",
        confidence=0.7,
        clause=True,
    ),
    # "There are limitations like thin evidence and dear devices"
    cause(
        "restraint",
        "after",
        "limitation drawback shortcoming constraint downside",
        r"\b(?:limitations|drawbacks|shortcomings|downsides|constraints|restrictions)(?:\s(?:in|of|to|on|with|for)\s[\w\s-]{3,40}?)?,?\s(?:like|such\sas|including|include|are)\s(?!(?:not|expected|likely|lifted|eased|relaxed|loosened)\b)",
        confidence=0.9,
    ),
)
