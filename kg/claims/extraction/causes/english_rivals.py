"""English phrasings for challenges of a trade: rivals, crowding, wary buyers and worries that grow."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import PEOPLE, STAFF

__all__ = ["RIVALS"]

_TRADE = r"(?:market|sector|industry|space|field|trade|landscape|arena|business)"
_STRONG = (
    r"(?:fierce|intense|stiff|tough|strong|growing|increasing|rising|mounting|heated|cut-?throat|heavy"
    r"|intensifying|heightened|greater|more|severe|keen)"
)
_WORRY = (
    r"(?:concerns?|worries|fears|doubts|questions|issues|risks|scepticism|skepticism|uncertaint(?:y|ies))"
)
_WARY = (
    r"(?:reluctant|hesitant|wary|sceptical|skeptical|unwilling|slow|cautious|leery|resistant|unsure"
    r"|unconvinced|reticent|loath|afraid|suspicious)"
)

RIVALS: tuple[Cause, ...] = (
    # "It named the competition for therapists as a check on growth", "is in fierce competition for nurses"
    cause(
        "challenge",
        "within",
        "compet rivalry",
        rf"(?P<what>\b(?:the\s|{_STRONG}\s)?(?:competition|rivalry|war|contest|battle|fight"
        rf"|scramble)\sfor\s(?:[\w-]+\s){{0,2}}?(?:{STAFF}|talent|engineers|clients|customers|patients"
        rf"|users|funding|capital|market\sshare)\b[^.;,]{{0,30}}?)"
        r"(?=[.;,]|\s(?:as|is|are|has|have|and|which|that|in|from|remains?)\s|$)",
        confidence=0.75,
        named=True,
    ),
    # "The market is highly fragmented and crowded"
    cause(
        "challenge",
        "within",
        "fragment crowd saturat compet cut",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and|while|but|as)\s|\s(?:as|because|that)\s)(?:the\s"
        rf"|this\s)(?:[\w-]+\s){{0,4}}?{_TRADE}(?:\s(?:for|of)\s[\w\s-]{{3,40}}?)?\s(?:is|has\sbecome"
        rf"|is\sbecoming|remains|has\sgrown|is\sgetting|grows)\s"
        r"(?P<what>(?:(?:\w+ly|more|also|very|now|both|fragmented|diversified|diverse)(?:,"
        r"|\sand)?\s){0,4}(?:(?:over)?crowded|(?:over)?saturated|(?:more\s|increasingly\s|highly\s|very\s"
        r"|fiercely\s|intensely\s|ferociously\s)competitive|cut-?throat)\b[^.;,]{0,40})",
        confidence=0.7,
        clause=True,
    ),
    # "It faces stiff competition from pharmacies", "is challenged by new models"
    cause(
        "challenge",
        "within",
        "compet challeng threaten squeez disrupt rival",
        rf"\b(?:{_TRADE}|businesses|agencies|pharmac(?:y|ies)|hospitals|clinics|providers|insurers|vendors"
        rf"|start-?ups|companies"
        rf"|players|firms|retailers|practices|platforms|drugstores|chains)\s(?:[\w-]+\s){{0,2}}?(?:(?:is"
        rf"|are|be|been|being)\s(?:\w+ly\s|also\s|now\s)?(?:challenged|threatened|squeezed|undercut"
        rf"|disrupted|outpaced)\sby"
        rf"|(?:face|faces|faced|facing|meet|meets|confront(?:s|ed)?|see|sees|feel"
        rf"|feels)\s(?=(?:{_STRONG}\s)?(?:competition|rivalry|pressure)\s(?:from"
        rf"|by)))\s(?P<what>(?!(?:the\spandemic|covid)\b)[^.;]{{4,120}}?)(?=[.;]|,\s(?:which|while|but)\b"
        rf"|$)",
        confidence=0.72,
        named=True,
    ),
    # "Doctors may be reluctant to embrace the new data"
    cause(
        "challenge",
        "within",
        (
            "reluctan hesita wary scept skept unwilling slow cautious leery resist unsure unconvinced "
            "reticent loath afraid suspicious"
        ),
        rf"(?:^(?:[\w’'-]+,\s)?|[.;,]\s|\s(?:that|as|because|while|but|and)\s)(?P<what>(?:(?:many|some|most"
        rf"|older|other|still|rural"
        rf"|independent)\s){{0,2}}(?:[\w-]+\s(?:and\s)?){{0,2}}?{PEOPLE}(?:\sand\s{PEOPLE})?\s(?:(?:may"
        rf"|might|can|could|will)\s)?(?:still\s|also\s|often\s)?(?:are|be|remain|were|have\sbeen"
        rf"|stay)\s(?:still\s|often\s|also\s|rather\s|understandably\s)?"
        rf"{_WARY}\s(?:to|of|about|in|towards?)\s[^.;,]{{4,80}}?)(?=[.;,]|\s(?:until|because|as|since"
        rf"|unless)\s|$)",
        confidence=0.72,
        clause=True,
    ),
    # "Privacy worries are starting to arise"
    cause(
        "challenge",
        "within",
        "concern worr fear doubt question issue risk scept skept uncertain",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;,]\s|\s(?:that|as|because|while|but|and)\s)(?P<what>(?:(?:many|some|new"
        rf"|serious|growing|further)\s)?(?:(?!(?:no|any|these|those|and|that"
        rf"|as)\s)[\w-]+\s){{1,3}}?{_WORRY}(?:\s(?:about|over|around|regarding"
        rf"|on)\s[^.;,]{{3,50}}?)?\s(?:are\s(?:still\s|now\s|also\s)?(?:starting|beginning"
        rf"|bound)\sto\s(?:arise|mount|grow|emerge|surface|appear|arrive)|(?:are|is|keep)\s(?:mounting"
        rf"|growing|emerging|surfacing|rising|swirling|unresolved|unsolved|unaddressed)"
        r"|remain(?:s|ed)?(?:\s(?:unsolved|unresolved|unanswered|open|high|widespread))?|persists?"
        r"|linger(?:s|ed)?|abound|loom(?:s|ed)?))(?=[.;,]|\s(?:as|because|about|over|around|questioning"
        r"|regarding|among|in|for)\b|$)",
        confidence=0.7,
        clause=True,
    ),
    # "The climate proved harder for start-ups", "an unfriendly listing market"
    cause(
        "challenge",
        "within",
        "environment climate market landscape conditions headwind downturn",
        r"\b(?P<what>(?:harsh|tough(?:er)?|unfriendly|austere|unstable|difficult|challenging|adverse"
        r"|uncertain|volatile|bleak|hostile)\s(?:[\w-]+\s){0,2}?(?:environment|climate|market|landscape"
        r"|conditions)|(?:economic|funding|fundraising|regulatory|financing|investment"
        r"|political)\s(?:environment|climate|landscape|conditions)\s(?:is|was|are|were|has\sbeen"
        r"|have\sbeen|proved|proves|remains?|has\sbecome|became|turned)\s(?:\w+\s)?(?:challenging"
        r"|tough(?:er)?|difficult|harsh(?:er)?|hard(?:er)?|unfriendly|unfavou?rable|volatile|uncertain"
        r"|bleak)\b)",
        confidence=0.72,
        clause=True,
    ),
    # "The sector battles dear loans, thin staffing and old rules"
    cause(
        "challenge",
        "after",
        "battl wrestl contend confront dogged beset plagued bedevil",
        rf"\b(?:{_TRADE}|pharmac(?:y|ies)|providers|vendors|start-?ups|platforms|players|it|they)\s(?:(?:is"
        rf"|are|has|have|still|also|now|must|continues?\sto)\s){{0,2}}(?:battl(?:es?|ing)(?:\swith)?"
        rf"|wrestl(?:es?|ing)\swith|contend(?:s|ing)?\swith|up\sagainst|dogged\sby"
        rf"|beset\sby|plagued\sby|bedevil(?:l)?ed\sby)\s",
        confidence=0.75,
    ),
    # "Local start-ups are struggling to raise money"
    cause(
        "challenge",
        "within",
        "struggl grappl",
        rf"(?:^(?:[\w’'-]+,\s)?|[.;,]\s|\s(?:that|as"
        rf"|because|while|but|and)\s)(?P<what>(?:(?!(?:and"
        rf"|that|as|because|while|but|if|who"
        rf"|which)\s)[\w'’-]+\s){{0,4}}?(?:pharmac(?:y|ies)"
        rf"|{PEOPLE}|systems|vendors|start-?ups|companies"
        rf"|players|firms|retailers|platforms|drugstores"
        rf"|chains|disruptors|giants|entrants"
        rf"|newcomers)(?:\s(?:in"
        rf"|of)\s[^.;,]{{3,40}}?)?\s(?:(?:are|have\sbeen"
        rf"|were|is|who\sare)\s(?:still\s|also\s"
        rf"|now\s)?(?:struggling|grappling)|(?:still\s"
        rf"|often\s|also\s)?struggled?)\s(?:to"
        rf"|with)\s(?!(?:addiction|depression|anxiety"
        rf"|mental|pain|weight|obesity|diabetes|breath"
        rf"|sleep|cope|walk)\b)[^.;,]{{4,90}}?)(?=[.;,]"
        rf"|\s(?:because|owing|due|as|since|and\sthe)\s|$)",
        confidence=0.72,
        clause=True,
    ),
    # "Their forays are sparking growing privacy concerns"
    cause(
        "challenge",
        "within",
        "concern worr fear doubt question uncertain scept skept",
        rf"\b(?:spark|rais|stok|prompt|fuel|trigger|creat|caus|stir|arous|heighten|provok)(?:es|ed|ing|e|s"
        rf"|red|ring)?\s(?:up\s)?(?P<what>(?:new\s|growing\s|serious\s|fresh\s|some\s|renewed\s"
        rf"|widespread\s)?(?:[\w-]+\s(?:and\s)?){{0,4}}?{_WORRY}(?:\s(?:about|over|around|regarding|of"
        rf"|as\sto|among)\s[^.;,]{{3,70}}?)?)(?=[.;,]|\s(?:as|because|and|that|in|for|with)\s|$)",
        confidence=0.72,
    ),
    # "Headwinds caused deals to drop"
    cause(
        "restraint",
        "before",
        "caus led lead forc push",
        r"\b(?:(?:has|have|had)\s)?(?:caus(?:es?|ed|ing)|led|leads?|forc(?:es?|ed|ing)|push(?:es|ed"
        r"|ing)?)\s(?:[\w&-]+\s){1,7}?to\s(?:drop|fall|decline|slow|shrink|dip|plunge|contract|dry\sup"
        r"|cool|retreat|pull\sback)\b",
        confidence=0.85,
    ),
    # "There are limitations like thin evidence and dear devices"
    cause(
        "restraint",
        "after",
        "limitation drawback shortcoming constraint downside",
        r"\b(?:limitations|drawbacks|shortcomings|downsides|constraints|restrictions)(?:\s(?:in|of|to|on"
        r"|with|for)\s(?!(?:the|this|our)\s(?:\w+\s)?(?:study|paper|analysis|research|trial|review|survey"
        r"|data)\b)[\w\s-]{3,40}?)?,?\s(?:like|such\sas|including|include|are)\s(?!(?:not|expected|likely"
        r"|lifted|eased|relaxed|loosened)\b)",
        confidence=0.9,
    ),
)
