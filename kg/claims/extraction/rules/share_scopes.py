"""The claim of a share: the market, its region and the year that a percentage is told for."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Found, Market
from kg.claims.extraction.grammar.chinese_fields import field_before
from kg.claims.extraction.grammar.figures import year_of
from kg.claims.extraction.grammar.markets import markets_in
from kg.claims.extraction.grammar.percents import Percent
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.grammar.years import find_periods, find_years
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["share_of"]


def share_of(
    reading: Reading,
    sentence: Sentence,
    percent: Percent,
    subject: tuple[Span, Subject],
    floor: int,
    ceiling: int,
) -> Found:
    """What something holds of the market of a page, or of the part of it that lies in one region."""
    flat = sentence.plain
    at = Span(sentence.start + percent.start, sentence.start + percent.end)
    year = year_of(flat, percent.start, percent.end, floor=floor, ceiling=ceiling)
    part = field_before(reading, sentence, percent.start) or _regional(reading, sentence, percent, subject[1])
    return Found(
        kind="share",
        values={
            "subject": subject[1],
            "percent": percent.value,
            "year": None if _NOW.search(flat, floor, percent.start) else year or _year_before(flat, percent),
            "as_stated": reading.page.read(at),
        }
        | ({} if part is None else {"market": part}),
        proof=(sentence.span,),
        subject=subject[0],
        object=at,
    )


_NOW = re.compile(
    r"(?i)\b(?:now|today|heute|derzeit|aujourd'hui|hoy|actualmente)\s[^,;%]{0,24}$|(?:目前|如今|现在)[^,;。%]{0,12}$"
)
# "a share of 42%, now 38%", "from 42% to 38%": of another year than the one named before.
_LATER = re.compile(
    r"(?i)\b(?:to|now|today|currently|since|then|later|from|up|down|will|expected|projected|forecast|auf|heute|derzeit|inzwischen|künftig|aujourd'hui|désormais|hoy"
    r"|actualmente|previous(?:ly)?|earlier)\b|目前|现在|如今|现已|至|到|将|预计|未来|此前|今"
)


def _year_before(flat: str, percent: Percent) -> int | None:
    """The only year of a sentence, told before, which holds for each share that it goes on to list."""
    years = find_years(flat)
    if len({year for year, _, _ in years}) != 1 or find_periods(flat) or years[0][2] > percent.start:
        return None
    return None if _LATER.search(flat, years[0][2], percent.start) else years[0][0]


_OF = re.compile(r"(?i)[^,;.:%]{0,40}?\b(?:of|in|des|du|del|de)\s(?:the\s|la\s|le\s|l')?(?:[a-z-]+\s){0,2}")
_OPENS_IN = re.compile(
    r"(?i)(?:[\w\s]{0,14},\s)?(?:in|within|across|of|im|in\sder|dans|sur|en)\s(?:the\s|le\s|el\s)?(?:[a-z-]+\s){0,2}"
)


def _regional(reading: Reading, sentence: Sentence, percent: Percent, subject: Subject) -> Market | None:
    """The market of a region of which a share is told, where it is neither the world nor that of the page."""
    flat, own = sentence.plain, reading.topic
    if own is None:
        return None
    for span, _, region in markets_in(flat):
        if region is None or region.key == "world" or region in (own.region, subject):
            continue
        behind = span.start >= percent.end and _OF.fullmatch(flat, percent.end, span.start)
        opens = span.end <= percent.start and _OPENS_IN.fullmatch(flat, 0, span.start)
        listed = span.end <= percent.start and _follows_share(flat, span, percent)
        within = (
            sentence.chinese
            and span.end <= percent.start
            and _WITHIN.fullmatch(flat, span.end, percent.start)
        )
        if behind or opens or listed or within:
            return Market(own.subject, region)
    return _held_in(reading, sentence, percent, subject) if sentence.chinese else None


_OF_MARKET = re.compile(
    r"[\u3400-\u9fff]{0,12}?(?:市场|行业|产业)(?:总)?(?:份额|规模|收入)?的?(?:近|约|超过?|逾)?"
)


def _held_in(reading: Reading, sentence: Sentence, percent: Percent, subject: Subject) -> Market | None:
    """The market of a region right before a share of it: "占欧洲照护市场份额的55%"."""
    start = sentence.start + percent.start
    for span, region in reversed(reading.regions.within(sentence.start, start)):
        own = reading.topic
        if own is None or region.key == "world" or region in (own.region, subject):
            continue
        takes = sentence.plain[max(0, span.start - sentence.start - 2) : span.start - sentence.start]
        if "占" in takes and _OF_MARKET.fullmatch(sentence.plain, span.end - sentence.start, percent.start):
            return Market(own.subject, region)
    return None


# "held 85% of the Nordic market, Oslo 10%"
_SHARE_OF = re.compile(
    r"\d\s?(?:%|percent|per\scent|Prozent)\s(?:[a-z]+\s){0,2}?(?:of|in|des|du|del)\s(?:the\s)?(?:[a-z-]+\s){0,2}$"
)
_LIST = re.compile(r"(?!.*\b(?:global|world\w*)\b)[^;.:]{0,120}")
# "占亚太远程医疗市场的30%", "华东市场中,甲占30%"
_WITHIN = re.compile(r"[中里内]?,?[^。;]{0,40}")


def _follows_share(flat: str, span: Span, percent: Percent) -> bool:
    """Whether a share follows another of which the market is told: both are of it."""
    return (
        _SHARE_OF.search(flat, 0, span.start) is not None
        and _LIST.fullmatch(flat, span.end, percent.start) is not None
    )
