"""The year for which a sum of money is told to be the size of a market."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.extraction.grammar.figures import year_of
from kg.claims.extraction.grammar.money import Money, find_money
from kg.claims.extraction.grammar.respective import EACH, JOINS
from kg.claims.extraction.grammar.years import find_periods, find_years
from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading

__all__ = ["SIZE_CELL", "year_of_size"]

_NOW = re.compile(
    r"(?i)\b(?:this\syear|today|currently|at\spresent|dieses\sjahr|in\sdiesem\sjahr|heute|derzeit"
    r"|cette\sannée"
    r"|aujourd'hui|actuellement|este\saño|hoy|actualmente)\b|今年|目前"
)
# "in the same year": the last year before it, in the sentence or the one before.
_SAME_YEAR = re.compile(r"(?i)\s(?:in|during)\s(?:the\ssame|that)\s(?:year|period)\b")
_LAST_YEAR = re.compile(
    r"(?i)\s(?:dollars?\s|euros?\s)?(?:last|the\sprevious)\syear\b|\s(?:im\s(?:vergangenen|vorigen)\sjahr|im\svorjahr|l'an(?:née)?\s(?:dernier|dernière|passée?)"
    r"|el\saño\spasado|del\saño\spasado)\b"
)
_PERIOD_END = re.compile(
    r"\s(?:by|at|till|until)\s(?:the\s)?end\sof\s(?:the\s)?\w+\s(?:period|timeframe|horizon)"
    r"|(?:\s\w+){0,2}?\s(?:para|a|hacia)\s(?:el\s)?(?:final(?:es)?|término|cierre)\sde(?:l|\seste|\sese)\s(?:\w+\s)?per[ií]odo\b"
    r"|(?:\s\w+){0,2}?\s(?:à|d'ici\s(?:à\s)?|vers)\s?(?:la\s)?fin\sde\s(?:la|cette)\s(?:\w+\s)?période\b"
)
# "Am Ende des Zeitraums sind es 3 Milliarden", "à la fin de la période": before the sum.
_END_BEFORE = re.compile(
    r"(?i)\b(?:(?:am|zum|bis\szum)\sEnde\s(?:des|dieses)\s(?:Prognose|Vorhersage|Betrachtungs)?-?(?:zeitraum|periode)\w*"
    r"|(?:à|d'ici)\s(?:la\s)?fin\sde\s(?:la|cette)\spériode|(?:al|para\sel)\sfinal\sdel\sper[ií]odo)(?:\s[^\s\d]+){0,5}\s\W?$"
)
# "from the present level of $3 billion": of the year of the document.
_PRESENT = re.compile(
    r"(?i)\b(?:current|present)\s(?:level|size|value|valuation|figure|worth)s?\s(?:of|at)\s[\w\s]{0,12}$"
)
SIZE_CELL = re.compile(
    r"(?i)^(?:the\s)?(?:(?:market\s)?(?:size|value|valuation|revenue)s?(?:\svalue)?(?:\s(?:value|forecast|estimate))?\s(?:in\s"
    r"|by\s)?\(?(20\d\d)|(20\d\d)\s(?:market\s)?(?:size|value|revenue)|(?:base\syear"
    r"|forecast)[\w\s]{0,20}(20\d\d))|(20\d\d)\s?年?(?:的)?市场规模"
)
"""A label that names the size of a market and its year: "Market Size in 2031"."""


def year_of_size(
    reading: Reading, sentence: Sentence, sums: Sequence[Money], place: int, *, floor: int, ceiling: int
) -> tuple[int | None, bool]:
    """The year of one of the sums of a sentence, and whether a label before the sum names size and year."""
    one, flat = sums[place], sentence.plain
    cell = SIZE_CELL.search(flat)
    if cell is not None and cell.start() < one.end and not _of_another(cell, sums, place):
        return int(next(text for text in cell.groups() if text)), True
    if _PRESENT.search(flat, floor, one.start):
        return reading.year, False
    if _is_base(flat, one):
        return (reading.year if _NOW.search(flat, floor, one.start) else None), False
    if _LAST_YEAR.match(flat, one.end):
        return reading.year - 1 if reading.year else None, False
    year = (
        _respectively(flat, sums, place)
        or _years_on(reading, flat, one)
        or _after_period(flat, one)
        or _over_period(flat, sums, place)
        or year_of(flat, one.start, one.end, floor=floor, ceiling=ceiling)
        or _of_list(flat, sums, place)
        or _in_turn(flat, sums, place)
        or _in_other_money(flat, sums, place)
        or _grows_until(flat, sums, place)
        or (_year_of_last(flat, sums, place) if sentence.chinese else None)
        or _end_of_period(reading, flat, one)
        or (_year_before(reading, sentence, one) if _SAME_YEAR.match(flat, one.end) else None)
        or _base_year(reading, flat, one)
        or _year_of_whole(reading, sentence, one)
        or _until_year(flat, sums, place)
        or (reading.year if _NOW.search(flat, floor, min(len(flat), one.end + 40)) else None)
    )
    return year, False


# "By 2028 it is to grow from $4 billion to $9 billion": the year is that of the second sum alone.
_FROM = re.compile(r"(?i)\b(?:from|von|de|desde)\s(?:[a-zà-ÿ]+\s){0,3}$")
_TO = re.compile(r"(?i)(?:\s(?:us-?)?(?:euros?|dollars?|dólares))?\s(?:to|auf|à|a)\s")


def _is_base(flat: str, one: Money) -> bool:
    """Whether a sum is only what one starts from, and the one year of the sentence stands before both."""
    if _TO.match(flat, one.end) is None or _FROM.search(flat, 0, one.start) is None:
        return False
    years = find_years(flat)
    return len(years) == 1 and years[0][2] <= one.start


def _of_another(cell: re.Match[str], sums: Sequence[Money], place: int) -> bool:
    """Whether a Chinese label amid a sentence tells the year of a sum before this one."""
    return cell[4] is not None and any(cell.end() <= one.start for one in sums[:place])


# "The market is valued at $3 billion", where the report states its base year.
_IS_WORTH = re.compile(
    r"(?i)\b(?:is|are|stands\sat)\s(?:currently\s|now\s)?(?:valued|estimated|worth|assessed|sized)\b"
    r"|,\s(?:valued|estimated|worth)\b[^,;]{0,30}$|\bsize\s(?:is|of)\b[^,;]{0,30}$"
)
_YET_TO_COME = re.compile(
    r"(?i)\b(?:expect|project|forecast|anticipat|will|would|should|could|may|set|to\s(?:reach|grow|be|hit))"
)


def _base_year(reading: Reading, flat: str, one: Money) -> int | None:
    """The base year of the report, for what the market is worth in a sentence without a year."""
    told = _IS_WORTH.search(flat, 0, one.start) is not None and not _YET_TO_COME.search(flat, 0, one.start)
    return reading.base_year if told and not find_years(flat) else None


def _year_of_whole(reading: Reading, sentence: Sentence, one: Money) -> int | None:
    """The only year of the sentence before, which sizes the whole, for what a part of it is worth."""
    previous = reading.page.before(sentence)
    flat = sentence.plain
    if previous is None or previous.block != sentence.block or not _IS_WORTH.search(flat, 0, one.start):
        return None
    years = {year for year, _, _ in find_years(previous.plain)}
    told = len(years) == 1 and not find_years(flat) and not _YET_TO_COME.search(flat, 0, one.start)
    return years.pop() if told and find_money(previous.plain) else None


_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEARS = (
    r"(?:in|within|over|during)\s(?:the\s)?(?:(?:next|coming|following)\s)?"
    rf"(?P<years>\d{{1,2}}|{'|'.join(_NUMBERS)})\syears(?:['’]\stime)?"
)
# "is to grow in the next five years to $4 billion", "to reach $4 billion within five years"
_YEARS_BEFORE = re.compile(
    rf"(?i)\b{_YEARS},?\s(?:to\s)?(?:(?:reach|hit|about|around|nearly|over|some)\s)*[^\s,;]{{0,12}}$"
)
_YEARS_AFTER = re.compile(rf"(?i),?\s{_YEARS}(?!\s(?:ago|earlier|to|from))")


def _years_on(reading: Reading, flat: str, one: Money) -> int | None:
    """The year that is so many years on from the only one that a sentence names, or from the document's."""
    found = _YEARS_AFTER.match(flat, one.end) or _YEARS_BEFORE.search(flat, 0, one.start)
    if found is None or not _YET_TO_COME.search(flat, 0, one.start):
        return None
    named = {year for year, _, end in find_years(flat) if end <= one.start}
    if len(named) != len({year for year, _, _ in find_years(flat)}) or len(named) > 1:
        return None
    base = named.pop() if named else reading.year
    count = found["years"].lower()
    return base + (int(count) if count.isdigit() else _NUMBERS.index(count) + 2) if base else None


# "is to grow at 12% in the period 2031-35 and reach $4 billion"
_THEN = re.compile(
    r"(?i)(?:\s(?:by|um)\s[\w\s]{0,16}[\d.,]+\s?(?:%|percent|per\scent|prozent))?"
    r",?\s(?:and|to|will|reaching|auf)(?:\s(?:will\s)?(?:reach|hit|touch|attain|cross|exceed|surpass|total))?"
    r"\s(?:(?:about|around|nearly|over|almost|approximately|some|roughly|up\sto)\s)?"
    # "progressera de 12 % par an entre 2031 et 2035, pour atteindre 4 milliards"
    r"|,?\s(?:(?:pour|y|et|und)\s)?(?:(?:con\slo\sque|lo\sque)\s)?"
    r"(?:atteindr[ea]|atteignant|dépasser|alcanzar[áa]?|alcanzando|llegar[áa]?\sa|superar[áa]?|hasta|jusqu'à|erreicht(?:\sdann)?|auf)"
    r"(?:\s(?:alcanzar|atteindre))?\s(?:(?:un|une|los|les|la|le|unos|el)\s)?(?:(?:valor|valeur)\s(?:de|d')\s?(?:los\s|unos\s)?)?"
    r"(?:(?:environ|près\sde|plus\sde|cerca\sde|casi|más\sde|rund|etwa|knapp)\s)?"
)


# "at 12% from 2031 to 2035, when it is to reach $4 billion"
_WHEN = re.compile(
    r"(?i),?\s(?:(?:by\s)?when|at\swhich\spoint|by\swhich\s(?:time|point|year))\s(?:it|this|they|the\s[\w-]+(?:\s[\w-]+){0,4}?)\s(?:is|are|will|should|would|could|may)\s"
    r"(?:[\w-]+\s){0,4}?(?:reach|hit|touch|attain|total|exceed|surpass|worth|cross|stand\sat|valued\sat)"
    r"\s(?:(?:about|around|nearly|over|almost|approximately|some|roughly|up\sto)\s)?"
)


def _after_period(flat: str, one: Money) -> int | None:
    """The last year of a period right before a sum, over which the market grows to it."""
    for period in find_periods(flat):
        end = len(flat[: period.end].rstrip())
        if end < one.start and any(form.fullmatch(flat, end, one.start) for form in (_THEN, _WHEN)):
            return period.last
    return None


# "From 2031 to 2033 the market grew from $3 billion to $4 billion", "由27亿元增至88亿元"
_STARTS_AT = re.compile(
    r"(?i)(?:\b(?:from|von|de|desde)\s(?:(?:about|some|around|nearly|rund|etwa|environ|unos)\s)?|[从由自](?:约|近)?)$"
)
_GROWS_TO = re.compile(
    r"(?i)\s?(?:(?:us-?)?dollars?\s|euros?\s|dólares\s)?(?:(?:to|auf|à|a|hasta)\s(?:(?:about|some|around|nearly|over|more|than|almost|rund|etwa|environ|unos|casi)\s){0,2}"
    r"|(?:进一步|快速|迅速|持续|大幅|稳步)?(?:增长|增加|上升|提升|扩大|攀升|跃升|发展|增|升|扩)?(?:至|到|为)(?:约|近|超)?)"
)


def _over_period(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The first or last year of the period before two sums, from one of which a market grows to the other."""
    for first in (one for one in (place, place - 1) if 0 <= one < len(sums) - 1):
        low, high = sums[first], sums[first + 1]
        if not _GROWS_TO.fullmatch(flat, low.end, high.start) or not _STARTS_AT.search(flat, 0, low.start):
            continue
        told = [period for period in find_periods(flat) if period.end <= low.start]
        if told and not any(told[-1].end <= start < low.start for _, start, _ in find_years(flat)):
            return told[-1].first if place == first else told[-1].last
    return None


def _end_of_period(reading: Reading, flat: str, one: Money) -> int | None:
    """The last year of the period at whose end a sum is reached: the sentence's own, or the report's."""
    if not (
        _PERIOD_END.match(flat, one.end) or _END_BEFORE.search(flat, max(0, one.start - _FAR), one.start)
    ):
        return None
    own = [period.last for period in find_periods(flat)]
    return own[0] if len(set(own)) == 1 else (reading.period.last if reading.period else None)


_FAR = 90


# "is to reach $3 billion, growing at 12% through 2031"
_UNTIL = re.compile(
    r",?\s(?:growing|expanding|rising|increasing|advancing|registering|exhibiting|at\san?)\s[^.;]{0,90}?\b(?:through|until|till|by|to)\s(20\d\d)\b"
)


_BY = re.compile(
    r"(?i)\b(?:by|until|till|bis|bis\szum\sjahr|d'ici|d'ici\sà|hasta|para)\s(?:the\syear\s|el\saño\s)?$"
)


def _until_year(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The only year of a sentence, by which the first of its two sums grows to the second."""
    years = find_years(flat)
    if place != 1 or len(sums) != 2 or len(years) != 1 or not _BY.search(flat, 0, years[0][1]):
        return None
    return years[0][0] if _FROM_TO.search(flat, sums[0].end, sums[1].start) else None


def _grows_until(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year until which the only sum of a sentence grows at the rate told behind it."""
    until = _UNTIL.match(flat, sums[place].end) if len(sums) == 1 else None
    return int(until[1]) if until and len(find_years(flat)) == 1 else None


_APART = re.compile(r"[从自由较比去上。;]|\d{4}")
_FROM_TO = re.compile(r"(?i)\s?(?:to|auf|à|a|hasta|增至|增长到|增长至|到)\s(?:\w+\s){0,2}$|(?:到|至)$")


def _respectively(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year in the same place of a list of years as the sum in the list of sums."""
    if EACH.search(flat) is None:
        return None
    years = [year for year, _, _ in find_years(flat)]
    scaled = [one for one in sums if one.scaled]
    spans = find_periods(flat) if len(years) != len(scaled) else []
    first, last = (spans[0].first, spans[0].last) if len(spans) == 1 else (None, None)
    if first is not None and last is not None and spans[0].end <= scaled[0].start:
        # "2031-2033年,规模分别为…": a sum for each year of the period.
        years = [*range(first, last + 1)]
    if len(years) != len(scaled) or len(years) < 2 or sums[place] not in scaled:
        return None
    return years[scaled.index(sums[place])]


def _of_list(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year of the first of the sums that a sentence pairs "respectively" with as many parts."""
    first = place
    while first and JOINS.fullmatch(flat, sums[first - 1].end, sums[first].start):
        first -= 1
    if first == place or EACH.search(flat) is None:
        return None
    return year_of(flat, sums[first].start, sums[first].end, floor=0, ceiling=sums[first + 1].start)


def _year_of_last(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The year of the sum before, where a Chinese sentence goes on with another one."""
    if place == 0 or _APART.search(flat, sums[place - 1].end, sums[place].start):
        return None
    last = sums[place - 1]
    return year_of(flat, last.start, last.end, floor=0, ceiling=sums[place].start)


def _in_turn(flat: str, sums: Sequence[Money], place: int) -> int | None:
    """The first or last year of the one period of a sentence in which one sum grows to another."""
    periods = find_periods(flat)
    if len(periods) != 1:
        return None
    if len(sums) == 2 and _FROM_TO.search(flat, sums[0].end, sums[1].start) is not None:
        return periods[0].last if place else periods[0].first
    for first in (place - 1, place):
        if periods[0].end <= sums[max(first, 0)].start and _grows(flat, sums, first):
            return periods[0].first if first == place else periods[0].last
    return None


_OUT_OF = re.compile(r"[从由自](?:约|不足|近)?$")
_GREW_TO = re.compile(
    r",?(?:逐年|逐步|快速|迅速|大幅|一路|持续)?"
    r"(?:增长|上升|扩大|攀升|提升|增加|跃升|飙升|扩张|增)[到至](?:了|约|近|超)?"
)


def _grows(flat: str, sums: Sequence[Money], first: int) -> bool:
    """Whether one sum of a Chinese sentence grows to the next: "从三亿元,增长至七亿元"."""
    if not 0 <= first < len(sums) - 1 or _OUT_OF.search(flat, 0, sums[first].start) is None:
        return False
    return _GREW_TO.fullmatch(flat, sums[first].end, sums[first + 1].start) is not None


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
