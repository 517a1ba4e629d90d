"""What a market is worth: sums of money with a year, said of a market and of no deal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.found import Found, Region
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.figures import scope, year_of
from kg.claims.extraction.grammar.markets import markets_in
from kg.claims.extraction.grammar.money import Money, find_money, money_within
from kg.claims.extraction.grammar.years import find_periods, find_years
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule, SentenceRule

__all__ = ["RULES"]

_MARKET = cued(
    r"(?i)\bmarkets?\b|\bindustry\b|\bsector\b|\bsegment|\bmarkt|marktes\b|markts?\b|\bmarchés?\b"
    r"|\bmercados?\b|\bsecteur\b|\bsector\b|市场|行业|产业|规模|\bmarket\ssize\b|\brevenues\s(?:for|from)"
    r"\s[a-z]|\brevenues?\b.{0,40}\b(?:market"
    r"|segment|industry)"
)
_WORTH = cued(
    r"""(?ix)\b(?:valu(?:ed?|ation)|worth|siz(?:e|ed)|reach(?:ed|es|ing)?|estimated|account(?:s|ed)?\sfor
    |grow|grew|surpass(?:es|ed|ing)?|exceed(?:s|ed)?|hit|stood|stands|generat(?:e|ed)|cross(?:ed|es)?
    |total(?:l?ed|s)?|expand|increase|rise|projected|expected|anticipated
    |forecast(?:ed)?|poised|touch|amount(?:ed|s)?|top|climb|attain|was|is|wuchs|stieg|steig\w+|lag|liegt
    |sit[úu]a|proyecta|hatte|soll|s[ée]\sélève|pes\w+|register(?:ed)?|garner|from|bewertet|wert|geschätzt
    |erreich\w*|beläuft|belief|betrug|umsatz\w*|volumen|wachsen|évaluée?|estimée?|valeur|atteindre
    |atteindra|atteint|élev\w+|représent\w+|passer
    |valorad\w+|valor\w*|estim\w+|alcan\w+|lleg\w+|superar\w*|tamaño|ascend\w+|billion|opportunity|puts?|pegs?|came\sto|comes\sto|rechne[nt]|erwarte[nt]|beziffer\w+
    |veranschlag\w+|taxier\w+|prognosti\w+|prévoi\w+|établi\w*|chiffr\w+|cifra\w*|factur\w+|mueve|movió
    |rond\w+|située?|sit\w+|espera\w*)\b|规模
    |达到?|估值|价值|增至|增长到|增长至|扩大到|突破|超过?|约为|为|从|市场"""
)
_DEAL = cued(
    r"""(?ix)\b(?:rais(?:ed?|es|ing)|funding|fund(?:s|ed)?|invest(?:s|ed|ment|ments|ing|or|ors)?
    |acqui(?:re[sd]?|ring|sitions?)|bought|buys?|purchased?|merg(?:er|ed|es)|series\s[a-h]|ipo|equity
    |venture|round|deal|stake|takeover
    |grant(?:s|ed)?|budget|fine[sd]?|penalt(?:y|ies)|settle(?:d|ment)|saved?|saving|savings|unicorn
    |market\scap(?:itali[sz]ation)?|shares\s(?:of|at)|earnings|net\s(?:income|loss|profit)|ebitda|quarter
    |loan|debt|donat\w+|price[sd]?|licen[cs]e|salary
    |übern(?:ahme|immt|ommen)|finanzierung\w*|kauft?|millionenrunde|levée|lève|rachat|rachète|acquisition
    |financement|adquir\w+|compra\w*|financiaci\w+|inversi\w+|ronda)\b|融资|收购|投资|领投|跟投|估值|并购|净利|营收|收入排名|营业规模|市值|募资|财报|轮"""
)
# "It is expected to reach ..." after a sentence that names the market.
_GOES_ON = re.compile(
    r"(?i)(?:it|this|which)\s(?:is|was|will)\b|(?:by|in)\s(?:the\syear\s)?20\d\d\b|bis\s20\d\d|d'ici\s20\d\d"
    r"|para\s20\d\d|(?:预计|到|至|而)?\s?(?:到|至)?\s?20\d\d\s?年|预计|superará|alcanzará|il\s(?:devrait"
    r"|pourrait)|er\s(?:soll|wird)|growing\sat\b|the\sgrowth\sin\s|se\s(?:espera|prevé)|revenues\s"
    r"|(?:[\w:.]+\s){0,5}(?:puts?|pegs?|values?)\s(?:it|this|that)\sat\b"
)
_NOW = re.compile(
    r"(?i)\b(?:this\syear|today|currently|at\spresent|dieses\sjahr|in\sdiesem\sjahr|heute|derzeit"
    r"|cette\sannée"
    r"|aujourd'hui|actuellement|este\saño|hoy|actualmente)\b|今年|目前"
)
# "in the same year": the last year before it, in the sentence or the one before.
_SAME_YEAR = re.compile(r"(?i)\s(?:in|during)\s(?:the\ssame|that)\s(?:year|period)\b")
_PERIOD_END = re.compile(
    r"\s(?:by|at|till|until)\s(?:the\s)?end\sof\s(?:the\s)?\w+\s(?:period|timeframe|horizon)"
)
# Only of a market is it said that it will cross a mark: "to surpass the $3 billion mark by 2031".
_MARK = cued(
    r"(?i)\b(?:cross|surpass|exceed|reach|hit|touch|pass|breach)(?:e?s|ed|ing)?\s(?:the\s|a\s)?"
    r"(?:US|USD|[$€£])[^,.;]{0,3}[\d.,]+\s?\w+\smark\b"
)
_BACK = 4
_SHORT = 60
# "a $3 billion increase from 2031" is no size.
_CHANGE = re.compile(r"(?i)\s(?:dollars?\s)?(?:increase|rise|jump|gain|decline|drop|decrease)\b")
# "after it crossed the $10 billion threshold": in which year stays open.
_PASSED = re.compile(r"\sthreshold\b(?!\s(?:in|by)\s)")
_CELL = re.compile(
    r"(?i)^(?:(?:market\s)?(?:size|value|valuation|revenue)s?(?:\s(?:value|forecast|estimate))?\s(?:in\s"
    r"|by\s)?\(?(20\d\d)|(20\d\d)\s(?:market\s)?(?:size|value|revenue)|(?:base\syear"
    r"|forecast)[\w\s]{0,20}(20\d\d))|(20\d\d)\s?年?(?:的)?市场规模"
)


def _sizes(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    sums = find_money(sentence.plain)
    if not sums or not any(one.scaled for one in sums):
        return
    if not _about_market(reading, sentence):
        return
    sums = _with_currency(sums)
    for place, one in enumerate(sums):
        if one.scaled and one.currency is not None:
            yield from _size(reading, sentence, sums, place)


def _about_market(reading: Reading, sentence: Sentence) -> bool:
    flat = sentence.plain
    if _MARKET.search(flat) or (
        reading.is_report and (_MARK.search(flat) or _CELL.search(flat) or "CAGR" in flat)
    ):
        return True
    current = sentence
    for _ in range(_BACK):
        goes_on = _GOES_ON.match(current.plain) or (current is not sentence and len(current.plain) < _SHORT)
        if reading.topic is None or not goes_on:
            return False
        previous = reading.page.before(current)
        if previous is None:
            return False
        if _MARKET.search(previous.plain) is not None:
            return True
        current = previous
    return False


def _with_currency(sums: Sequence[Money]) -> tuple[Money, ...]:
    """A sum without a currency takes that of another one in its sentence."""
    from_others = next((one.currency for one in sums if one.currency), None)
    return tuple(
        Money(
            start=m.start,
            end=m.end,
            amount=m.amount,
            currency=m.currency or from_others,
            scaled=m.scaled,
            ranged=m.ranged,
        )
        for m in sums
    )


def _size(reading: Reading, sentence: Sentence, sums: Sequence[Money], place: int) -> Iterator[Found]:
    one = sums[place]
    flat = sentence.plain
    floor = sums[place - 1].end if place and not _pair(sums, place - 1) else 0
    floor = floor if not (one.ranged and place and sums[place - 1].ranged) else 0
    ceiling = next((m.start for m in sums[place + 1 :] if not m.ranged), len(flat))
    cell = _CELL.search(flat)
    if cell is not None and cell.start() >= one.end:
        cell = None
    year = (
        int(next(text for text in cell.groups() if text))
        if cell
        else _respectively(flat, sums, place)
        or year_of(flat, one.start, one.end, floor=floor, ceiling=ceiling)
        or _in_turn(flat, sums, place)
        or _in_other_money(flat, sums, place)
        or (_year_of_last(flat, sums, place) if sentence.chinese else None)
        or (reading.period.last if reading.period and _PERIOD_END.match(flat, one.end) else None)
        or (_year_before(reading, sentence, one) if _SAME_YEAR.match(flat, one.end) else None)
        or (reading.year if _NOW.search(flat, floor, min(len(flat), one.end + 40)) else None)
    )
    if (
        year is None
        or _of_a_company(reading, sentence, one)
        or _of_a_deal(flat, one, floor, ceiling)
        or _CHANGE.match(flat, one.end)
        or _PASSED.match(flat, one.end)
        or not (cell or _WORTH.search(flat))
    ):
        return
    where = scope(reading, sentence, one.start, one.end, floor=0 if where_starts(flat, floor) else floor)
    named = list(markets_in(flat))
    yield Found(
        kind="market_size",
        values={
            "market": where.market, "region": where.region, "segment": where.segment, "year": year,
            "amount": one.amount,
            "currency": one.currency, "forecast": _forecast(reading, flat, one, floor, year),
            "as_stated": reading.page.read((sentence.start + one.start, sentence.start + one.end)),
        },
        proof=(sentence.span,),
        subject=where.at or _named_at(sentence, named),
        object=Span(sentence.start + one.start, sentence.start + one.end),
        confidence=0.97,
    )  # fmt: skip


_APART = re.compile(r"[从自由较比去上。;]|\d{4}")
_EACH = cued(r"(?i)\brespectively\b|\bjeweils\b|\brespectivement\b|\brespectivamente\b|分别")
_FROM_TO = re.compile(r"(?i)\s?(?:to|auf|à|a|hasta|增至|增长到|增长至|到)\s(?:\w+\s){0,2}$|(?:到|至)$")


def _respectively(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year in the same place of a list of years as the sum in the list of sums."""
    if _EACH.search(flat) is None:
        return None
    years = find_years(flat)
    scaled = [one for one in sums if one.scaled]
    if len(years) != len(scaled) or len(years) < 2 or sums[place] not in scaled:
        return None
    return years[scaled.index(sums[place])][0]


def _year_of_last(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year of the sum before, where a Chinese sentence goes on with another one."""
    if place == 0 or _APART.search(flat, sums[place - 1].end, sums[place].start):
        return None
    last = sums[place - 1]
    return year_of(flat, last.start, last.end, floor=0, ceiling=sums[place].start)


def _in_turn(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The first or last year of the one period of a sentence in which one sum grows to another."""
    periods = find_periods(flat)
    if len(sums) != 2 or len(periods) != 1 or _FROM_TO.search(flat, sums[0].end, sums[1].start) is None:
        return None
    return periods[0].last if place else periods[0].first


def _year_before(reading: Reading, sentence: Sentence, one: Money) -> int | None:
    """The last year that is named before a sum, in its sentence or the one before."""
    previous = reading.page.before(sentence)
    years = [year for year, start, _ in find_years(sentence.plain) if start < one.start]
    years = years or [year for year, _, _ in (find_years(previous.plain) if previous else ())]
    return years[-1] if years else None


_SAME = re.compile(
    r"\s?(?:or|\(|/|i\.e\.,?|equivalent\sto|about|approximately|that\sis)\s?\(?(?:about\s|around\s)?"
)


def _in_other_money(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year of the same sum in another currency: "€4 billion or $5 billion in 2031"."""
    for one, other in ((place, place + 1), (place - 1, place)):
        if one >= 0 and other < len(sums) and _SAME.fullmatch(flat, sums[one].end, sums[other].start):
            beside = sums[other if one == place else one]
            if beside.currency != sums[place].currency:
                return year_of(flat, beside.start, beside.end, floor=0, ceiling=len(flat))
    return None


def _named_at(sentence: Sentence, named: list[tuple[Span, str, Region | None]]) -> Span | None:
    return Span(*(sentence.start + offset for offset in named[0][0])) if named else None


def where_starts(flat: str, floor: int) -> bool:
    """Whether the words behind the last figure go on about the same thing, naming no other."""
    return floor == 0 or re.match(r"(?i)[^.;]{0,60}?\b(?:and|to|,)\b", flat[floor:]) is not None


_TAKINGS = re.compile(
    r"(?i)\b(?:revenues?|sales|turnover|umsatz\w*|chiffre\sd'affaires|ingresos|ventas)\b|营收|收入"
)


def _of_a_company(reading: Reading, sentence: Sentence, one: Money) -> bool:
    """Whether the sum is what a company takes in: it is named before, the market is not named in between."""
    named = reading.companies.within(sentence.start, sentence.start + one.start)
    between = sentence.plain[named[-1][0].end - sentence.start : one.start] if named else ""
    return _TAKINGS.search(between) is not None and _MARKET.pattern.search(between) is None


def _pair(sums: Sequence[Money], place: int) -> bool:
    return sums[place].ranged and place + 1 < len(sums) and sums[place + 1].ranged


def _of_a_deal(flat: str, one: Money, floor: int, ceiling: int) -> bool:
    if not _DEAL.may_match(flat):
        return False
    around = flat[max(floor, one.start - 80) : min(ceiling, one.end + 40)]
    return (
        _DEAL.pattern.search(around) is not None
        and re.search(
            r"(?i)market\s(?:size|value)|市场规模|marktgröße|taille\sdu\smarché|tamaño\sdel\smercado", around
        )
        is None
    )


def _forecast(reading: Reading, flat: str, one: Money, floor: int, year: int) -> bool:
    """A figure of a later year than the document's, or told as still to come."""
    if reading.year is not None and year != reading.year:
        return year > reading.year
    base = reading.period.first if reading.period else None
    if base is not None and year != base:
        return year > base
    left = flat[max(floor, one.start - 90) : one.start].lower()
    return (
        re.search(
            r"expect|project|forecast|anticipat|predict|estimated to|poised|will|should|reach|set to"
            r"|to surpass|预计|将|有望|voraussichtlich|wird|devrait|atteindr|se espera|alcanzará|prév",
            left,
        )
        is not None
    )


_CASE = re.compile(
    r"(?i)^(?:[\w\s-]{0,30}:\s?)?[^\w\s]{0,3}(?:USD|US\$|\$|€|EUR|£)\s?\d[\d.,]*\s?(?:bn|mn|billion|million"
    r"|b|m)\.?$"
)
_REACH = 8


def _cases(reading: Reading) -> Iterator[Found]:
    """A bare sum in a block of its own, some blocks below a stated size of the market: another case of it."""
    page = reading.page
    for number, block in enumerate(page.blocks):
        if (
            block.kind == "debris"
            or block.end - block.start > 40
            or not _CASE.match(page.plain[block.start : block.end])
        ):
            continue
        if number and find_years(page.plain[page.blocks[number - 1].start : page.blocks[number - 1].end]):
            # The block above is a label with a year of its own.
            continue
        stated = _stated_above(reading, number)
        sums = money_within(page.plain, block.start, block.end)
        if stated is None or len(sums) != 1 or sums[0].currency is None:
            continue
        sentence, year = stated
        where = scope(reading, sentence, len(sentence.plain), len(sentence.plain))
        yield Found(
            kind="market_size",
            values={
                "market": where.market, "region": where.region, "year": year, "amount": sums[0].amount,
                "currency": sums[0].currency,
                "forecast": _forecast(reading, sentence.plain, sums[0], 0, year),
                "as_stated": page.read(block.span),
            },
            proof=(block.span, sentence.span),
            object=block.span,
            confidence=0.8,
        )  # fmt: skip


_ASKED_SIZE = re.compile(r"(?i)\b(?:size|worth|value|valuation|big|large|revenue)\b")
_SHORT_ANSWER = 60


def _answers(reading: Reading) -> Iterator[Found]:
    """A bare sum that answers "What will be the size of the market by 2031?"."""
    for question in reading.page.sentences:
        flat = question.plain
        if not (flat.endswith("?") and _ASKED_SIZE.search(flat) and _MARKET.search(flat)):
            continue
        years, answer = find_years(flat), reading.page.after(question)
        if len(years) != 1 or answer is None or len(answer.plain) > _SHORT_ANSWER or find_years(answer.plain):
            continue
        sums = [one for one in find_money(answer.plain) if one.scaled and one.currency is not None]
        if len(sums) == 1:
            at = Span(answer.start + sums[0].start, answer.start + sums[0].end)
            yield Found(
                kind="market_size",
                values={
                    "year": years[0][0], "amount": sums[0].amount, "currency": sums[0].currency,
                    "forecast": _forecast(reading, flat, sums[0], 0, years[0][0]),
                    "as_stated": reading.page.read(at),
                },
                proof=(answer.span, question.span),
                object=at,
                confidence=0.9,
            )  # fmt: skip


def _stated_above(reading: Reading, number: int) -> tuple[Sentence, int] | None:
    page = reading.page
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        for sentence in page.of_block(place):
            sums = (
                [one for one in find_money(sentence.plain) if one.scaled]
                if _about_market(reading, sentence)
                else []
            )
            if sums and len(sentence.plain) < 200 and not _DEAL.search(sentence.plain):
                year = year_of(
                    sentence.plain, sums[-1].start, sums[-1].end, floor=0, ceiling=len(sentence.plain)
                )
                return (sentence, year) if year else None
    return None


RULES = (
    PageRule(name="market-size-case", find=_cases),
    PageRule(name="market-size-answer", find=_answers),
    SentenceRule(
        name="market-size",
        find=_sizes,
        words=frozenset(
            (
                "billion billions million millions bn mn trillion milliarden milliarde millionen mrd mio "
                "milliard milliards millones usd eur"
            ).split()
        ),
        terms=("$", "€", "£", "亿", "万美元", "万元", "兆", "₹", "¥"),
    ),
)
