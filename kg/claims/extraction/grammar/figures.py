"""Which year, market and subject a figure of a sentence belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.claims.extraction.found import Company, Market, Region, Segment
from kg.claims.extraction.grammar.clauses import clause_subject, taken_up, told_of
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.markets import as_written, markets_in
from kg.claims.extraction.grammar.places_of_markets import joined_to_place, place_behind
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.grammar.segment_items import likeness
from kg.claims.extraction.grammar.subjects import Subject, subjects_in
from kg.claims.extraction.grammar.years import find_periods, find_years
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["Scope", "scope", "year_of"]

_RIGHT = re.compile(
    r"""(?ix)^\s*[,(]?\s*(?:(?:globally|worldwide|in\s(?:value|revenue|size|terms\sof\svalue)|in\srevenues?
    |(?:in\s)?revenues?|(?:in\s)?sales|worth|dollars?|mark|market|valuation|value|us|recorded|registered|reported|posted|observed|achieved|generated|seen|logged|noted)\s){0,3},?\s*(?:already\s|alone\s)?
    (?:\(?\s?(?:in|by|for|during|as\sof|at\sthe\send\sof|until|till|im\sjahr|im\sjahre|bis|bis\szum\sjahr
    |en|d'ici|d'ici\sà|à\sl'horizon|para|hasta|para\sel\saño|en\sel\saño|through|over)\s
      (?:the\s(?:year|end\sof|base\syear|fiscal\syear)\s|year\s|end\sof\s|early\s|late\s|el\saño\s|el\s(?=\d)
      |l'année\s|fin\s|finales\sdel?\s|ende\s|zum\sjahr\s|dem\sjahr\s|fy\s?)*|\(|\bfy\s?
      |(?<=\s))\s?(?P<year>(?:19[5-9]|20[0-6])\d)(?!\d|\s?[-/]\s?(?:\d\d|20\d\d))
    (?!\s(?:soll|sollen|wird|werden|dürfte|könnte|würde|il|elle|devrait|se|será|alcanz\w+|podría|el|la|le)\b)"""
)

# "Von 2 Milliarden auf 3 Milliarden im Jahr 2031 wird der Markt wachsen": the year is that of the second sum.
_UP_TO = re.compile(r"\b(?:auf|bis\szu)\s(?:\w+\s){0,2}$")
_THEN_VERB = re.compile(
    r"\s(?:Euro\s|Dollar\s)?(?:im\sJahre?|in|bis)\s(?P<year>20[0-6]\d)(?=\s(?:wird|soll|dürfte|könnte))"
)
# "is put at $3 billion and could double by 2031": of what it will be in that year.
_MULTIPLIES = re.compile(r"(?i)\b(?:doubl|tripl|quadrupl|quintupl|duplic|verdopp|verdrei|vervier|verzehn)\w+")


# "$3 billion, twice the size of 2031, by 2035": the year between the commas is that of another size.
_TIMES = re.compile(
    r"(?i)(?:,\s|\s\()(?:(?:or|that\sis|i\.e\.|nearly|about|almost|more\sthan|some|over|roughly|around)\s)*"
    r"(?:twice|double|triple|treble|quadruple|half|(?:[\d.]+|two|three|four|five|six|seven|eight|ten)(?:-fold|\stimes|x))\s"
    r"[^,()$€£]{2,60}(?:,|\))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The market, and the region or segment where a figure is of a part of it; `at` is where that stands."""

    market: Market | None
    region: Region | None = None
    segment: Segment | None = None
    company: Company | None = None
    at: Span | None = None


# "为12亿元(2021年:9亿元)": the year in the bracket is that of the sum behind it.
_OF_NEXT_SUM = re.compile(r"\s?\((?:20\d\d)\s?年[:为]?(?:约|仅)?\s?\d")


def year_of(plain: str, start: int, end: int, *, floor: int, ceiling: int) -> int | None:
    """The year of the figure between two offsets: right behind it, else last before it, else soon after.

    `floor` and `ceiling` are the bounds of the neighbouring figures.
    """
    aside = _TIMES.match(plain, end, ceiling)
    passed = aside.span() if aside is not None else (end, end)
    right = (
        None
        if _OF_NEXT_SUM.match(plain, end)
        else _RIGHT.match(plain[passed[1] : min(ceiling, passed[1] + 90)])
    )
    if right is None and _UP_TO.search(plain, floor, start):
        right = _THEN_VERB.match(plain, end)
    if right:
        return int(right["year"])
    periods = find_periods(plain)
    singles = [y for y in find_years(plain) if not any(p.start <= y[1] < p.end for p in periods)]
    singles = [y for y in singles if not passed[0] <= y[1] < passed[1]]
    before = [y for y in singles if floor <= y[1] and y[2] <= start]
    if before:
        return before[-1][0]
    after = [y for y in singles if end <= y[1] and y[2] <= min(ceiling, end + 70)]
    return after[0][0] if after and not _MULTIPLIES.search(plain, end, after[0][2] + 16) else None


def scope(
    reading: Reading,
    sentence: Sentence,
    start: int,
    end: int,
    *,
    floor: int = 0,
    own: tuple[Span, Subject] | None = None,
) -> Scope:
    """What the figure at an offset of a sentence is said of: its `own`, else the nearest before it first."""
    subjects = subjects_in(reading, sentence)
    markets = list(markets_in(sentence.plain))
    before = [one for one in markets if one[0].end <= start] or markets[:1]
    behind = next((one for one in markets if _FOR.fullmatch(sentence.plain, end, one[0].start)), None)
    if behind is None and sentence.plain[start:end].strip()[-1:].isalnum():
        behind = next(
            (one for one in markets if _RIGHT_BEHIND.fullmatch(sentence.plain, end, one[0].start)), None
        )
    market, region = _market(reading, sentence, behind or (before[-1] if before else None))
    if own is not None:
        return _parted(market, region, own)
    absolute = sentence.start + start
    region = region or _narrower(market, _place(sentence, floor, start, market))
    left = [
        pair
        for pair in subjects
        if sentence.start + floor <= pair[0].start
        and pair[0].end <= absolute
        and _free(reading, pair, before, sentence)
        and not _aside(sentence.plain, pair[0].end - sentence.start, start)
    ]
    part = left[-1] if left else clause_subject(reading, sentence, start) or taken_up(reading, sentence)
    if part is not None and market is not None and _is_part(market, part[1]):
        # "The wall cords market segment": its market is that of the page.
        market = reading.market
    if part is None and not any(one[0].end <= start for one in markets):
        told = told_of(reading, sentence, start)
        if isinstance(told, Market):
            return Scope(market=told, region=region)
        part = told
    return _parted(market, region, part)


# "$1.2bn in 2023 for the Danish ward care market": what stands right behind a figure goes first.
_FOR = re.compile(r"(?:,?\sin\s\d{4})?\sfor\s(?:the\s)?(?:[A-Z][\w.]+\s){0,3}")
# "part of the $3 billion wall cords market"
_RIGHT_BEHIND = re.compile(r"(?i)\s(?:(?:global|worldwide|annual|wider|broader|overall|entire)\s)?")
# What holds the market of care from afar, or lies beside it: no other name for it.
_WIDER = frozenset(
    """healthcare health-care wellness smartphone smartphones insurance pharmaceutical pharmaceuticals pharma
    hospital hospitals medicine biotech biotechnology fintech automotive gaming tourism telecom
    telecommunications telecommunication beauty fitness
    food energy retail education e-commerce semiconductor semiconductors""".split()
)
_MARKET_WORD = cued(r"(?i)\b(?:market|industry|[\w-]*markt(?:es)?|marché|mercado)\b")


def _place(sentence: Sentence, floor: int, start: int, market: Market | None) -> Region | None:
    """The region in which a market lies that the words before a figure tell of: "telecare in India grew"."""
    if sentence.chinese:
        return None
    ends = [match.end() for match in _MARKET_WORD.finditer(sentence.plain, floor, start)]
    lower = sentence.plain.lower()
    for _, subject in market.subject if market else ():
        place = lower.rfind(plain(subject.lower()), floor, start)
        ends += [place + len(subject)] if place >= 0 else []
    return place_behind(sentence.plain, max(ends)) if ends else None


_BEHIND_IN = re.compile(r"(?i)\b(?:in|across|of|from|for|on|über|en|au|aux)\s(?:the\s)?$")
# "根据美国市场调查机构的报告,全球…": where somebody sits who tells of a market.
_OF_WHOM = re.compile(
    r"的?(?:知名|著名|权威|一家)?的?(?:市场|产业|行业)?(?:调查|调研|研究|市调|咨询|顾问|智库|媒体|政府|卫生部|食品药品|非营利|证监|投资银?行|机构|券商)"
)
_OPENS_IN = re.compile(r"(?i)(?:in|across|for)\s(?:the\s)?")


def _free(
    reading: Reading,
    pair: tuple[Span, Subject],
    markets: list[tuple[Span, str, Region | None]],
    sentence: Sentence,
) -> bool:
    """Regions inside a market's own name, and mere mentions of place ("in China"), are no subjects."""
    if not isinstance(pair[1], Region):
        return isinstance(pair[1], Segment)
    start = pair[0].start - sentence.start
    if sentence.chinese and _OF_WHOM.match(sentence.plain, pair[0].end - sentence.start):
        return False
    if any(span.start - 40 <= start < span.end and region == pair[1] for span, _, region in markets):
        return False
    first, several = _run(reading, sentence, pair[0])
    behind = _BEHIND_IN.search(sentence.plain, max(0, first - 12), first) is not None
    return not behind or (not several and _OPENS_IN.fullmatch(sentence.plain, 0, first) is not None)


def _run(reading: Reading, sentence: Sentence, at: Span) -> tuple[int, bool]:
    """Where the places begin that "and" joins to one, "in Asia and Europe", and whether there are others."""
    plain, first, last = reading.page.plain, at, at
    for span, _ in reversed(reading.regions.within(sentence.start, at.start)):
        if not joined_to_place(plain, span.end, first.start):
            break
        first = span
    following = reading.regions.within(at.end, sentence.end)[:1]
    if following and joined_to_place(plain, at.end, following[0][0].start):
        last = following[0][0]
    return first.start - sentence.start, first != last


# "the market, which includes a and b, will reach"
_WHICH_HAS = re.compile(r",\swhich\s(?:includes?|comprises?|consists?\sof|is\s\w+\sinto)\s[^.;]*$")
# "OAKVILLE, USA – The market"
_CITY = re.compile(r"[A-Z]{2,}(?:[ ,.]+[A-Z]{2,}){0,3}\s?(?:\([^)]{2,20}\)\s?)?(?:[–—]|--?)\s(?=[A-Z])")
_DATELINE = re.compile(r"(?i).{0,90}?(?:newswire|business\swire|presswire)[^-]{0,20}-")


def _aside(flat: str, end: int, start: int) -> bool:
    """Whether what ends at an offset is in the dateline, in a bracket, or told of the parts of a market."""
    if _WHICH_HAS.search(flat, 0, end) and "," in flat[end:start]:
        return True
    closes, opens = flat.find(")", end, start), flat.find("(", end, start)
    if closes >= 0 and (opens < 0 or closes < opens) and flat.count("(", 0, end) > flat.count(")", 0, end):
        return True
    dateline = _DATELINE.match(flat) or _CITY.match(flat)
    return dateline is not None and end <= dateline.end()


def _market(
    reading: Reading, sentence: Sentence, named: tuple[Span, str, Region | None] | None
) -> tuple[Market | None, Region | None]:
    own = reading.market
    if named is None:
        return own, None
    span, subject, region = named
    if own is not None and any(
        subject in plain(known) or plain(known) in subject for _, known in own.subject
    ):
        return own, _narrower(own, region)
    short = len(subject.split()) <= 1 and subject.isascii() and not subject.startswith("tele")
    if own is not None and short and subject not in _WIDER:
        return own, None
    words = as_written(reading.page, Span(sentence.start + span.start, sentence.start + span.end), subject)
    return Market(((reading.page.language_of(words), words),), region or (own.region if own else None)), None


def _is_part(market: Market, part: Subject) -> bool:
    """Whether the name of a market is but that of a segment."""
    return isinstance(part, Segment) and any(
        likeness(words) == likeness(form) for _, words in market.subject for form in part.forms
    )


def _narrower(market: Market | None, region: Region | None) -> Region | None:
    """A region that is neither the world nor that of the market itself."""
    same = region is not None and (region.key == "world" or (market is not None and region == market.region))
    return None if same else region


def _parted(market: Market | None, region: Region | None, part: tuple[Span, Subject] | None) -> Scope:
    if part is None:
        return Scope(market=market, region=region)
    span, thing = part
    if isinstance(thing, Region):
        same = market is not None and market.region == thing
        return Scope(market=market, region=None if same else thing, at=span)
    if isinstance(thing, Segment):
        return Scope(market=market, region=region, segment=thing, at=span)
    return Scope(market=market, region=region, company=thing, at=span)
