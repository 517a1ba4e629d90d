"""How fast a market grows a year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.clauses import is_of_unnamed_part
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.figures import scope
from kg.claims.extraction.grammar.percents import Percent, ends_of_range
from kg.claims.extraction.grammar.respective import respective
from kg.claims.extraction.grammar.roles import percents_with_roles
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.grammar.unheld import is_unheld
from kg.claims.extraction.grammar.years import Period, find_periods, find_years
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.falling import falls

__all__ = ["RULES"]

_MENTIONED = cued(
    r"(?i)forecast\s?(?:period|timeframe|timeline|years?|horizon)|over\sthe\sforecast|projection\speriod"
    r"|study\speriod|analysis\speriod|prognosezeitraum|prognoseperiode|période\sde\sprévision"
    r"|période\sprévisionnelle|período\sde\s(?:pronóstico|previsión|proyección)|预测期|预测时期|预测年"
)
_NOT_MARKET = cued(
    r"(?i)\b(?:visits?|memberships?|bookings?|stock|revenues?\s(?:of|grew|rose)|users?|subscribers?"
    r"|inflation|salary|population|gdp|expenditures?|spending|consultations|exam(?:ination)?s|procedures|scans"
    r"|readmissions|hospitali[sz]ations|prescriptions|claims|costs|wages|premiums)\b[^,;]{0,70}$|(?<!规模)同比|(?:出口|进口)额?[^;。]{0,16}$|(?:融资|募资|投资)(?:总?额|金额|规模|案)[^;。]{0,40}$|(?:机构|用户|企业|医院|医生|人员|患者|门店)数量?[^;。]{0,16}$"
)


# The size of a market against the year before: the figure is the market's own.
_YEARLY = re.compile(
    r"市场规模[^。;]{0,40}(?:(?:同比|较上年|比上年)增[长幅速]?|[,、(](?:增[速长幅]|增长率|成长|年增)率?)(?:约|为|达到?|高达|了)*$"
)
# "A growth of 12% in 2020" is over the year before.
_GREW = re.compile(r"(?i)(?:growth\sof|grew\s(?:by\s)?|rose\s(?:by\s)?|increase\sof)\s?(?:[\w.]+\s){0,2}$")
_IN_YEAR = re.compile(r"\s(?:in|during)\s(20\d\d)(?!\s?[-–]|\d)")
# "Study Period 2019-2031 CAGR 18.7%": what a report looks at is no period of growth.
_STUDIED = re.compile(r"(?i)\b(?:study|historical?|review)\s(?:period|data|years?)(?:\sfor)?\W{0,3}$")
_FIGURE = cued(r"(?i)\b(?:the|this)\s(?:figure|number)s?\s(?:is\s|will\s|to\s|should\s|are\s)")
# "Les jeunes pousses ont levé 3 milliards, en hausse de 76 %": of what was raised, taken in or attended.
_RAISED = cued(
    r"(?i)\b(?:financiamiento|financiación|financements?|recaud\w+|capt(?:ó|ado|aron)|lev(?:é|ées?)|eingesammelt\w*|gesammelt|factur(?:ó|ado|ación)"
    r"|(?:chiffre\sd['’]affaires|umsatz)(?!\s(?:[\w'’-]+\s){0,3}?[\w'’-]*(?:marché|markt|secteur|branche))|nutzerzahl\w*)\b[^;.]{0,110}$"
)
_COUNTED = cued(
    r"(?i)\bnumber\sof\s(?:[\w-]+\s){0,5}(?:patients|users|subscribers|visits|people|members|devices"
    r"|connections|physicians|doctors)\b|(?:用户|患者|人)数"
)


def _rates(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    found = percents_with_roles(sentence.plain)
    each = respective(reading, sentence, [(one.start, one.end) for one, role in found if role == "growth"])
    floor = 0
    for percent, role in found:
        if (
            role == "growth"
            and not _of_something_else(sentence.plain, percent, floor)
            and not _of_a_company(reading, sentence, percent)
            and not is_of_unnamed_part(reading, sentence, percent.start)
            and not is_unheld(reading.page, sentence, percent.start, percent.end)
        ):
            for end in ends_of_range(sentence.plain, percent):
                yield _rate(reading, sentence, end, floor, each.get(percent.start))
        floor = percent.end


# "hold 41% of spending, while kits show a 12% CAGR": the second is the rate of a market.
_CAGR = re.compile(r"\s(?:\w+\s)?(?:CAGR|compound\sannual)\b")


def _of_something_else(flat: str, percent: Percent, floor: int) -> bool:
    left = flat[max(floor, percent.start - 140) : percent.start]
    if any(words.may_match(flat) and words.pattern.search(left) for words in (_COUNTED, _FIGURE, _RAISED)):
        return True
    if _YEARLY.search(left) or _CAGR.match(flat, percent.end):
        return False
    if not _NOT_MARKET.may_match(flat):
        return False
    return _NOT_MARKET.pattern.search(left) is not None and "CAGR" not in left.upper() and "复合" not in left


_MARKET = cued(r"(?i)market|segment|industry|sector|markt|marché|mercado|secteur|市场|行业|产业|细分")


def _of_a_company(reading: Reading, sentence: Sentence, percent: Percent) -> bool:
    """Whether the rate follows a company, with no market named anywhere in the sentence."""
    if sentence.chinese and _of_takings(reading, sentence, percent):
        return True
    if not sentence.chinese and _of_own_takings(reading, sentence, percent):
        return True
    return _MARKET.search(sentence.plain) is None and bool(
        reading.companies.within(sentence.start, sentence.start + percent.start)
    )


# "Alder's revenue grew at 25%, faster than the market"
_OWN_TAKINGS = re.compile(
    r"(?i)['’]s?\s(?:[\w-]+\s){0,3}?(?:revenues?|sales|turnover|income|profits?|earnings|business)\b"
)
_TAKINGS_OF = re.compile(
    r"(?i)\b(?:revenues?|sales|turnover|income|profits?|earnings)\s(?:at|of|from)\s(?:the\s)?$"
)


def _of_own_takings(reading: Reading, sentence: Sentence, percent: Percent) -> bool:
    """Whether a rate is told of what a company takes in, the market being named elsewhere at most."""
    flat = sentence.plain
    for span, _ in reading.companies.within(sentence.start, sentence.start + percent.start):
        first, last = span.start - sentence.start, span.end - sentence.start
        if _OWN_TAKINGS.match(flat, last) or _TAKINGS_OF.search(flat, 0, first):
            return _MARKET.search(flat[last : percent.start]) is None
    return False


# "业务收入由2亿元增至5亿元,年复合增长率为58%": a company tells so of itself.
_FROM_IT = re.compile(r"(?:据此|由此|以此|按此)")
_TAKINGS = re.compile(r"(?:业务|营业|总|其)收入|营收|净利|毛利")


def _of_takings(reading: Reading, sentence: Sentence, percent: Percent) -> bool:
    """Whether a Chinese sentence tells before a rate, or in the one it reckons from, what a company earns."""
    before = sentence.plain[: percent.start]
    earlier = reading.page.before(sentence) if _FROM_IT.match(before) else None
    before = f"{earlier.plain}{before}" if earlier is not None else before
    return _TAKINGS.search(before) is not None and _MARKET.search(before) is None


def _rate(
    reading: Reading, sentence: Sentence, percent: Percent, floor: int, own: tuple[Span, Subject] | None
) -> Found:
    first, last = _years(reading, sentence.plain, percent, 0 if own else floor)
    where = scope(
        reading,
        sentence,
        percent.start,
        percent.end,
        floor=floor if _turns(sentence.plain, floor, percent.start) else 0,
        own=own,
    )
    at = Span(sentence.start + percent.start, sentence.start + percent.end)
    fall = falls(sentence.plain, percent.start, percent.end)
    return Found(
        kind="growth_rate",
        values={
            "market": where.market, "region": where.region, "segment": where.segment,
            "percent": -percent.value if percent.value > 0 and fall else percent.value,
            "from_year": first, "to_year": last, "as_stated": reading.page.read(at),
        },
        proof=(sentence.span,),
        subject=where.at,
        object=at,
        confidence=0.97,
    )  # fmt: skip


def _turns(flat: str, floor: int, start: int) -> bool:
    return re.search(r"(?i)[;。]|,\s?(?:while|whereas|and)\s|,而|同时", flat[floor:start]) is not None


def _years(reading: Reading, flat: str, percent: Percent, floor: int) -> tuple[int | None, int | None]:
    """The period: stated after the rate, else before it, else the years around it or the forecast period."""
    if _YEARLY.search(flat[floor : percent.start]):
        year = [y[0] for y in find_years(flat) if y[2] <= percent.start][-1:]
        return (year[0] - 1, year[0]) if year else (None, None)
    yearly = _IN_YEAR.match(flat, percent.end) if _GREW.search(flat, floor, percent.start) else None
    if yearly is not None:
        return int(yearly[1]) - 1, int(yearly[1])
    periods = [p for p in find_periods(flat) if not _STUDIED.search(flat, max(0, p.start - 24), p.start)]
    after = [p for p in periods if 0 <= p.start - percent.end <= 60 and not _of_next(flat, percent.end, p)]
    before = [p for p in periods if floor <= p.start and p.end <= percent.start]
    period = after[0] if after else (before[-1] if before else None)
    if period is None:
        period = _pair(flat, percent, floor)
        known = reading.period if _MENTIONED.search(flat) else None
        if known is not None and (period is None or _narrows(known, period)):
            period = known
    return (period.first, period.last) if period else (None, None)


def _narrows(known: Period, period: Period) -> bool:
    """Whether the forecast period is the end of a longer stretch that the sentence spans."""
    return known.last == period.last and (known.first or 0) >= (period.first or 0)


_NEXT_RATE = re.compile(r"[^,;。%]{0,24}\d%")


def _of_next(flat: str, end: int, period: Period) -> bool:
    """Whether a period opens the next Chinese clause, which has a rate of its own."""
    opens = re.search(r"[,;。][^,;。]{0,8}$", flat[end : period.start]) is not None
    return opens and has_cjk(flat[end : period.end + 2]) and _NEXT_RATE.match(flat, period.end) is not None


def _pair(flat: str, percent: Percent, floor: int) -> Period | None:
    years = find_years(flat)
    right = [
        y
        for y in years
        if percent.end <= y[1] <= percent.end + 70
        and re.search(
            r"(?i)\b(?:by|through|until|till|to|bis|d'ici|jusqu'en|jusqu'à|(?:à\sl')?horizon|hasta|para|de\saquí\sa)\s(?:the\syear\s|el\saño\s|zum\sjahr\s|à\s|fin\s|finales\sde\s|ende\s)?$",
            flat[: y[1]],
        )
    ]
    if right:
        return Period(None, right[0][0])
    floor = max(floor, flat.rfind(";", 0, percent.start))
    left = [y[0] for y in years if floor <= y[1] and y[2] <= percent.start]
    if len(left) >= 2 and left[-2] != left[-1]:
        return Period(min(left[-2:]), max(left[-2:]))
    coming = [y for y in years if floor <= y[1] and y[2] <= percent.start and _coming(flat, y[1])]
    return Period(None, coming[-1][0]) if coming else None


def _coming(flat: str, start: int) -> bool:
    return (
        re.search(
            r"(?i)(?:\b(?:by|reach|until|till|through|to|bis|d'ici|jusqu'en|horizon|hasta|para|de\saquí\sa)\s[^.;]{0,40}|(?:到|至|预计"
            r"|将)[^,。]{0,6})$",
            flat[max(0, start - 50) : start],
        )
        is not None
    )


RULES = (
    SentenceRule(
        name="growth-rate",
        find=_rates,
        words=frozenset(("percent", "cent", "prozent", "ciento")),
        terms=("%", "百分之"),
    ),
)
