"""What a percentage is: a yearly growth rate, a share of a market, or nothing that a market report counts."""

from __future__ import annotations

import re
from typing import Literal

from kg.claims.extraction.grammar.cued import Cued, cued
from kg.claims.extraction.grammar.percents import Percent, find_percents
from kg.claims.extraction.grammar.remembered import remembered

__all__ = ["Role", "percents_with_roles"]

Role = Literal["growth", "share"]

_GROWTH = cued(
    r"""(?ix)(?<![a-z])CAGRs?(?![a-z])|compound(?:ed)?\s(?:annual\s|yearly\s|average\s)*(?:growth\s)?rates?
    |compound(?:ed)?\s(?:annual|yearly)\sgrowth|annual(?:i[sz]ed)?\s(?:average\s)?growth(?:\srates?)?
    |growth\srates?(?:\s\(CAGR\))?|yearly\sgrowth|(?:jährliche[nrs]?
    |durchschnittliche[nrs]?)\s(?:[\w-]+\s)?wachstums(?:rate|raten)|wachstumsrate|jahreswachstum
    |jährlich(?:en|es)?\swachstum
    |(?:segment|market|region|industry|services)\b[^.;,%]{0,60}\b(?:growth\sof|grew\sby)|jährlich\w*\s(?:um|mit|rund|etwa)
    |um\sjährlich|(?:annual|yearly)\s(?:average\s)?(?:rate|pace|clip)|rate\sof\sgrowth|(?:annual|yearly)\s(?:average\s)?(?:rise|increase|gain|expansion)s?\s(?:of|averaging)\b
    |\b(?:grow|shrink|declin|contract|ris|expand|increas)\w*\b[^;%]{0,110}\bat\s(?:an?\s)?rate\sof\b|\bcompound(?:s|ing)?\s(?:annually\s)?at|TCAC\b|TCAM\b|jährliche[nrs]?\s(?:rate|zuwachs(?:rate)?n?|plus|steigerung|tempo)|(?:jedes|pro)\sjahr\s(?:um|mit)|jahr\sfür\sjahr\s(?:um|mit)|chaque\sannée\s(?:de|d['’])|annuellement\s(?:de|d['’])|cada\saño\s(?:un|en\sun)|anualmente\s(?:un|en\sun)
    |tasa\sanual\s(?:compuesta|media)|tasa\s(?:media\s)?compuesta\s(?:anual|de\screcimiento)|TCCA\b|TCCAC\b|ritmo\s(?:medio\s)?anual|rythme\s(?:annuel|moyen)|croissance\smoyenne
    |(?:durchschnittlich|im\sschnitt)\s(?:um\s)?(?=\d)|每年(?:将|预计|可)?(?:增长|以)|年增(?:长|速|幅)
    |taux\sde\scroissance\s(?:annuel|moyen|composé)[\w\s]*|taux\sde\scroissance|croissance\sannuelle
    |tasa\sde\screcimiento\s(?:anual|compuest)[\w\s]*|tasa\sde\screcimiento|crecimiento\sanual|TACC\b
    |年?均?复合年?均?增长率?|年(?:均|度)?复合增长率?|年均(?:增长|增速)率?|复合增速|(?:市场|行业)(?:规模)?(?:增长率|增速)|年增长率|年复合|年均复合|年均?综合增长率|(?:市场|行业|产业)(?:规模)?(?:预计|有望)?[在于]?20\d\d年(?:将|预计|有望|约|可)*(?:增长|扩大|扩张)(?:了|约|近|逾|超过?)?(?![\u3400-\u9fff,;])|规模[^。;]{0,40}(?:同比
    |较上年|比上年)增[长幅速]?(?:了|约)?|(?:市场|行业|产业)(?:总|整体)?规模[^。;%]{0,40}[,、(](?:增[速长幅]|增长率|成长|年增)率?(?:约|为|达到?|高达|了)*(?=\d|$)"""
)
_RIGHT_GROWTH = re.compile(
    r"(?ix)\s?-?(?:\([^)]{1,30}\)\s)?(?:CAGR|compound|annual(?:ly|i[sz]ed)?(?!\s(?:report|budget))"
    r"|growth\srate|growth\s(?:a|per|each)\s(?:year|annum)|annual\sgrowth|yearly|per\s(?:year|annum)|p\.\s?a\.|a\syear|every\syear|(?:more\s)?each\syear|pro\sjahr|jährlich"
    r"|par\san|anual(?:es|mente)?\b|annuel(?:s|les?|lement)?\b|de\s(?:croissance|progression)\s(?:annuelle|par\san)|de\screcimiento\s(?:anual|al\saño)|al\saño|por\saño|cada\saño|chaque\sannée|im\sjahr(?!\s\d)|jedes\sjahr)|\s?(?:以上|左右)?的?(?:年?均?复合|年均|最?高?复合|年复合|复合|年?(?:速度|增速)增长|增速(?!放缓)|增长率|增幅)"
)
_SHARE = cued(
    r"""(?ix)\b(?:market\s|revenue\s|value\s|volume\s)*shares?\b|\baccount(?:s|ed|ing)?\sfor\b
    |\bcontribut(?:es|ed|ing)\b|\bheld\b|\bholds?\b|\bholding\b|\bcaptur(?:es?|ed|ing)\b|\bcommand(?:s|ed
    |ing)?\b|\brepresent(?:s|ed|ing)?\b|\bcompris(?:es|ed|ing)\b|\bpossess(?:es|ed)?\b|\bown(?:s|ed)\s(?=(?:\w+\s){0,2}\d)
    |\bha[sd]\s(?=(?:about\s|around\s|nearly\s|over\s|roughly\s|some\s)?\d{1,2}(?:\.\d+)?\s?%\s(?:due|owing|driven|supported|backed|led|of\sthe\s(?:[\w-]+\s){0,3}(?:market|total|revenues?)))
    |\b(?:occup(?:ies|ied)|garner(?:s|ed)|secured?|took|claims?|generat(?:es|ed))\b
    |\bentf(?:ällt|allen|iel(?:en)?)\b|\bmach(?:t|te|en|ten)\b(?=[^.;%]{1,50}\d)|\bsteht\sfür\b|\bstanden?\sfür\b|\bcopa(?:n|ba|ó)?\b|\babarc(?:a|an|ó)\b|\bconcentr(?:e|ent|ait|a|an|ó)\b|\btot(?:ale|alise)\b|\bpès(?:e|ent)\b|\bpesait\b|\bacapar(?:a|an|ó)\b
    |\b(?:comes?|came|is|are|was|were)\s(?:first|second|third|next|top)\swith|\branks?\s(?:second|third)\swith|\bm(?:akes?|ade)\sup\b
    |\b(?:led|leads?)\s(?:the\s(?:[\w-]+\s){0,4}market\s)?with\s(?=(?:(?:about|around|nearly|over|roughly|some|an?)\s)*$)
    |parte\sdel\smercado|marktanteil(?:s|en)?|anteil\b|part(?:s)?\sde\smarché|parts?\sde\srevenus?|une\spart|cuota\sde\smercado
    |participación(?:\sde\smercado)?|cuota\b|份额|占比|市占率|占据|占有率|占|贡献了?[^,;。]{0,10}收入的?"""
)
_RIGHT_SHARE = re.compile(
    r"(?ix)\)?\s?(?:\([^)]{1,20}\)\s)?(?:(?:of|in)\s)?(?:the\s)?(?:total\s|overall\s|global\s|largest\s"
    r"|highest\s)*(?:market|revenue|industry|value|volume)?\s?(?:revenue\s)?(?:shares?|slice|portion|chunk)\b"
    r"|\s(?:[\w-]+\s){1,4}?market\sshare\b"
    r"|,\s(?:the\s)?[\w\s&-]{2,50}?\s(?:held|holds|has|had|captured|took|commanded)\sthe\s"
    r"(?:[\w-]+\s){1,3}share\b"
    r"|[),-]?\s?of\s(?:the\s)?(?:[\w-]+\s){0,6}(?:market|revenues?|sales|industry|demand|turnover)\b(?!\s(?:participants"
    r"|leaders))|\s?d[ue]\s(?:la\s)?(?:part|marché)|\s?del\smercado|\s?des\s(?:[\w-]+\s)?markt\w*"
    r"|\s?(?:des\srevenus|du\stotal|del\stotal|de\slos\singresos|de\sla\sfacturación|der\sumsätze"
    r"|des\s(?:gesamt)?umsatzes|of\sthe\stotal)\b"
    r"|\s?(?:den\s|einen\s|die\s)?(?:größten\s|höchsten\s)?(?:marktanteil|umsatzanteil|anteil)"
    r"|\s?de\s(?:la\s)?(?:cuota|participación)|\s?(?:(?:以上|左右|多)?的[^,;。]{0,14}?)?(?:收入|市场|营收|最大)?(?:份额|占有率|市占率|占比|比重)"
)
# What is no market: "90% of the total healthcare costs".
_OTHER_WHOLE = re.compile(
    r"(?i)\s?of\s(?:all\b(?!\s(?:the\s)?(?:[\w-]+\s)?(?:revenues?|sales|turnover)\b)|(?:the\s)?(?:[\w-]+\s){0,3}?(?:patients|people|adults|hospitals"
    r"|consumers|users|costs?|deaths"
    r"|cases|expenditures?|spending|population)\b)"
)
_CHAIN = re.compile(
    r"(?ix)(?:which|that|and)?\s?(?:is|are|was)?\s?(?:predicted|expected|projected|forecast|likely"
    r"|anticipated)?\s?(?:to\s)?(?:rise|grow|increase|reach|decline|fall|drop)[\w\s]{0,12}\sto\s$"
)
# "Europe held 31%, followed by Asia (22%) and Africa with 9%"
_NEXT_SHARE = re.compile(
    r"\)?(?:\sof\s(?:the\s)?(?:[\w-]+\s){0,3}(?:market|total|revenues?|share))?(?:\sin"
    r"\s20\d\d)?[,;]?\s?(?:(?:and|then|with|while)\s|followed\sby\s)*"
    r"(?:the\s)?[A-Z][\w.&-]*(?:\s(?:[A-Z&][\w.&-]*|and)){0,4}\s?(?:\(|with\s|at\s)?"
)
# "held 31% of the market in 2031, up from 28% in 2030"
_UP_FROM = re.compile(
    r"(?:\sof\s(?:the\s|all\s|total\s)?(?:[\w-]+\s){0,3}?(?:market|total|revenues?|sales|share))?(?:\s(?:in|by|for)\s20\d\d)?,?\s(?:up|down)\s(?:from|on)\s"
    r"(?:(?:about|around|nearly|just|only|over|some)\s)?"
)
# "decreased complaints by 31%": by how much, not of what.
_CHANGED_BY = re.compile(
    r"(?i)\b(?:decreas|reduc|increas|grew|grow|fell|rose|ris|cut|lower|improv|declin|dropp|rais)\w*\b[^.;]{0,60}\sby\s"
    r"(?:about\s|around\s|over\s|nearly\s|up\sto\s|more\sthan\s)?$"
)
# "hardware made up 29%, software 33% and services 38%": the verb is said once.
_SAME_VERB = re.compile(
    r",?\s(?:and\s|while\s)?(?:the\s)?(?!(?:in|by|of|from|to|up|at|or|versus|compared|against|during|over|about|around"
    r"|nearly|roughly|some|approximately|another|an?|remaining|rest|others?|with|as|is|was|will|for|than)\s)"
    r"[a-z][\w/&-]*(?:\s[a-z][\w/&-]*){0,2}\s(?:(?:at|with|for)\s)?\(?"
)
_NEXT_CHINESE = re.compile(
    r"[、;,和与及]{1,2}(?![^%]*(?:增|升|降|同比|环比|跌))[\u3400-\u9fff]{2,10}?(?:则|各?占|为|约)?"
)
# "渗透率超过", "毛利率达", "老年人口占比超": a rate of its own, and no share of a market.
_OF_RATE = re.compile(r"(?<!市占)(?<!占有)(?<!份额)率[^,;。%\d]{0,5}$|人口(?:的?占比?|比例)[^,;。%\d]{0,8}$")
_IN_BRACKET = re.compile(r"\)(?!\s(?:CAGR|growth))")
_PARTS = re.compile(
    r"(?i)\b(?:shares?|markets?|revenues?|led|leads?|ahead\sof|dominat\w+|followed\sby|largest|segments?)\b"
    r"|份额|占比|占据|主导|市占|其次|紧随"
)
_GROWING = re.compile(
    r"(?i)\bCAGR|gr[eo]w|\b(?:ris|increas|expand|surg|declin|fell|fall)\w*|增[长速幅]|[上下]降|同比|环比"
)
_GROWS_AT = re.compile(
    r"(?i)\b(?:will|to|would|should|could|is|are)\s(?:be\s)?(?:grow|expand|advance|rise|growing"
    r"|expanding|advancing|rising)\sat\s(?:an?\s)?"
    r"(?:about\s|around\s|over\s|nearly\s|approximately\s|more\sthan\s|roughly\s)?$"
)
# "are to climb by 12% over the forecast period"
_GROWS_BY = re.compile(
    r"(?i)\b(?:will|to|would|should|could|is|are)\s(?:be\s)?(?:grow|expand|advance|rise|climb|increase|growing|expanding|rising|climbing)\s(?:by|at)\s"
    r"(?:an?\s)?(?:about\s|around\s|over\s|nearly\s|approximately\s|more\sthan\s|roughly\s)?$"
)
_IN_PERIOD = re.compile(
    r"(?i)\s(?:over|during|in|through(?:out)?|across|within|for)\s(?:the\s)?(?:\w+\s)?(?:forecast|projection|projected|study|analysis|review|coming|next|following|period)\b"
)
# "alarms (the other 26%)"
_THE_REST = re.compile(r"\(the\s(?:other|remaining)\s$")
# "18%, 21%, and 16%"
_AND_NEXT = re.compile(r"(?:,|,?\s(?:and|und|et|y))\s(?:(?:about|around|some|nearly)\s)?")
_WITH = re.compile(r"[以占]$")
_FIRST_PLACE = re.compile(r"(?:的(?:份额|占比))?[^,;。]{0,4}(?:居首|领先|位居|位列|排名|居)")
# Of a Chinese clause behind a figure another thing is told.
_CLAUSE_ENDS = re.compile(r"[,;](?=[而但])")
_NOT_MARKET = re.compile(
    r"""(?ix)\b(?:visits?|memberships?|bookings?|members|users?|subscribers?|patients?|physicians?|doctors?
    |respondents?|consumers?|adults|americans|employees|employers|population|people|households
    |hospitals\s(?:use|offer)|
    consultations?|calls|appointments?|claims|survey(?:ed)?|poll|discount|rebate|coverage|penetration|stake
    |equity|ownership|interest\srate|budget|salary|tax|emissions|costs?\sby|savings?|accuracy|mortality
    |readmissions?|
    expenditures?|spending|GDP|shares?\sof\sthe\scompany|stock|year-on-year|yoy|year-over-year|downloads?
    |clinicians|providers\s(?:use|offer|say)|women|men|children|nurses)\b|受访|用户|患者|人口|消费者|同比|持股|股权|股份|渗透率
    |覆盖率|打折|净利|营收同比"""
)


@remembered
def percents_with_roles(plain: str) -> list[tuple[Percent, Role]]:
    """The growth rates and shares of a sentence, in order; other percentages are left out."""
    percents = find_percents(plain)
    found: list[tuple[Percent, Role]] = []
    floor = 0
    for place, percent in enumerate(percents):
        ceiling = percents[place + 1].start if place + 1 < len(percents) else len(plain)
        role = _role(plain, percent, floor, ceiling, found[-1][1] if found else None)
        if role:
            found.append((percent, role))
        floor = percent.end
    return found


def _role(plain: str, percent: Percent, floor: int, ceiling: int, before: Role | None) -> Role | None:
    left = plain[max(floor, percent.start - 110) : percent.start]
    right = plain[percent.end : min(ceiling, percent.end + 45)]
    if plain[percent.start - 1 : percent.start] == "+" and not _RIGHT_GROWTH.match(right):
        return None
    if _RIGHT_GROWTH.match(right):
        return None if _of_other(left, right) else "growth"
    whole = _OTHER_WHOLE.match(right) is None and _CHANGED_BY.search(left) is None
    of_spending = _of_spending(plain, left, right)
    if of_spending or _RIGHT_SHARE.match(right):
        return None if _odd_share(left) or not (whole or of_spending) else "share"
    if _grows(left, right) or (before == "growth" and _AND_NEXT.fullmatch(plain, floor, percent.start)):
        return "growth"
    growth = _last(_GROWTH, left, plain)
    share = _last(_SHARE, left, plain)
    if growth >= 0 and growth >= share:
        return None if _SPENDING_GROWS.search(left) else "growth"
    if _OF_RATE.search(left):
        return None
    if before == "share" and _goes_on(plain, percent, floor, right, whole=whole):
        return "share"
    if whole and (_THE_REST.search(left) or _bracketed(plain, percent, left, right)):
        return "share"
    if (
        whole
        and share >= 0
        and not _NOT_MARKET.search(_CLAUSE_ENDS.split(right[:30])[0])
        and not _odd_share(left[share:])
    ):
        explicit = re.search(
            r"(?i)share|anteil|part|cuota|participaci|份额|占|贡献|account|contribut|market|held|hold"
            r"|domin|revenue|comes?\s|came\s|first\s|second\s|ranks?\s|make|made|parte"
            r"|le(?:d|ads?)\s|entf|mach[te]|steht|stand|copa|abarc|concentr|total|pès|pesai|acapar",
            left[share:],
        )
        return "share" if explicit and len(left) - share < 75 else None
    return None


# "By user, clinics commanded 55% of spending": the spending is the market.
_SPENT_ON = re.compile(
    r"(?i)\s?of\s(?:the\s)?(?:market\s|total\s|overall\s|all\s|user\s)?(?:spending|spend|outlays?|expenditures?|value)\b(?!\son\b)"
)
_HOLDS = re.compile(
    r"(?i)\b(?:command|captur|account|h[eo]ld|represent|took|tak|ma[kd]|generat|contribut|secur|control|dominat|led|lead)\w*\s"
    r"(?:for\s|up\s|with\s|in\s)?(?:(?:about|around|nearly|over|some)\s)?$"
)
_ALONG = re.compile(r"[\W\d]{0,4}(?i:by|in\sterms\sof|based\son)\s[^,]{3,40},")
# "Care apps captured 22% of total health spending"
_OF_ALL_SPENT = re.compile(
    r"(?i)\s?of\s(?:the\s)?(?:total|all|overall)\s(?:[\w-]+\s){0,3}?(?:spending|spend|outlays?)\b"
)
_TAKES = re.compile(
    r"(?i)\b(?:captur|command|grabb?|secur|control|took|tak)\w*\s(?:(?:about|around|nearly|over|some)\s)?$"
)
# What a nation spends on health grows without a market.
_WHOSE = (
    r"national|total|global|per[\s-]capita|medical"
    r"|(?<!digital\s)(?<!mobile\s)(?<!connected\s)health(?:-?\s?care)?"
)
_SPENT = r"(?:spending|expenditures?|costs?|premiums?)"
_SPENDING = re.compile(rf"(?i)\b(?:{_WHOSE})\s(?:[\w-]+\s){{0,2}}?{_SPENT}\b(?![^;]*\bmarket)")
# "National health spending is to grow at a CAGR of 5%"
_SPENDING_GROWS = re.compile(
    rf"(?i)\b(?:{_WHOSE}|overall)\s(?:(?!digital\s|tele)[\w-]+\s){{0,2}}?{_SPENT}\s"
    r"(?:is|are|was|were|will|has|have|should|grew|grows?|rose|rises?|increased?s?)\s[^,;]*$"
)


def _of_spending(plain: str, left: str, right: str) -> bool:
    """Whether a part of all spending is told along an axis."""
    along = _SPENT_ON.match(right) and _HOLDS.search(left) and _ALONG.match(plain)
    return (along or (_OF_ALL_SPENT.match(right) and _TAKES.search(left))) is not None


def _of_other(left: str, right: str) -> bool:
    """Whether what grows by so much a year is no market."""
    return _SPENDING.search(left) is not None or (
        _NOT_MARKET.search(left[-60:]) is not None and "CAGR" not in right
    )


def _grows(left: str, right: str) -> bool:
    """Whether a market is to grow at a rate, or by it over the forecast period."""
    return (_GROWS_AT.search(left) or (_GROWS_BY.search(left) and _IN_PERIOD.match(right))) is not None and (
        _NOT_MARKET.search(left[-60:]) is None and _SPENDING_GROWS.search(left) is None
    )


def _bracketed(plain: str, percent: Percent, left: str, right: str) -> bool:
    """Whether a bare percentage in a bracket is that of a part, by the words around it."""
    return (
        plain[percent.start - 1 : percent.start] == "("
        and _IN_BRACKET.match(right) is not None
        and _tells_parts(plain[max(0, percent.start - _NEAR) : percent.end + _NEAR])
        and _NOT_MARKET.search(left[-60:]) is None
    )


def _goes_on(plain: str, percent: Percent, floor: int, right: str, *, whole: bool) -> bool:
    """Whether a percentage goes on with the share before it: "followed by Asia (22%)", "will rise to 30%"."""
    between = plain[floor : percent.start]
    if whole and (
        _UP_FROM.fullmatch(between)
        or _NEXT_SHARE.fullmatch(between)
        or _SAME_VERB.fullmatch(between)
        or _NEXT_CHINESE.fullmatch(between)
    ):
        return True
    return bool(_CHAIN.search(between) or (_WITH.search(between) and _FIRST_PLACE.match(right)))


_NEAR = 300


def _tells_parts(plain: str) -> bool:
    """Whether some words speak of parts of a market, and of nothing that grows."""
    return _PARTS.search(plain) is not None and _GROWING.search(plain) is None


def _last(pattern: Cued, text: str, plain: str) -> int:
    """Where the last match in a part of a sentence begins, -1 where there is none."""
    place = -1
    if pattern.may_match(plain):
        for match in pattern.pattern.finditer(text):
            place = match.start()
    return place


_ODD_SHARE = re.compile(
    r"(?i)\b(?:shareholding|shareholder|stake|equity|acquir|owns?|持股|股份|股权)"
    r"|\b(?:shares|stock|aktien?|actions|acciones)\b[^.;]{0,60}\b(?:lost|fell|fallen|dropped"
    r"|plunged|slid|slumped"
    r"|tumbled|sank|jumped|surged|soared|verlor\w*|perdu|perdido|perdieron)\b"
)


def _odd_share(left: str) -> bool:
    return _ODD_SHARE.search(left) is not None
