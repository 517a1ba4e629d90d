"""Which year, market and subject a figure of a sentence belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.claims.extraction.found import Company, Market, Region, Segment
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.markets import as_written, markets_in
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.grammar.subjects import Subject, clause_subject, subjects_in
from kg.claims.extraction.grammar.years import find_periods, find_years
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["Scope", "scope", "year_of"]

_RIGHT = re.compile(
    r"""(?ix)^\s*[,(]?\s*(?:(?:globally|worldwide|in\s(?:value|revenue|size|terms\sof\svalue)|in\srevenues?
    |(?:in\s)?revenues?|(?:in\s)?sales|worth|dollars?|mark|market|valuation|value|us)\s){0,3},?\s*(?:already\s|alone\s)?
    (?:\(?\s?(?:in|by|for|during|as\sof|at\sthe\send\sof|until|till|im\sjahr|im\sjahre|bis|bis\szum\sjahr
    |en|d'ici|d'ici\sà|à\sl'horizon|para|hasta|para\sel\saño|en\sel\saño|through|over)\s
      (?:the\s(?:year|end\sof|base\syear|fiscal\syear)\s|year\s|end\sof\s|early\s|late\s|el\saño\s
      |l'année\s|fin\s|finales\sde\s|ende\s|zum\sjahr\s|dem\sjahr\s|fy\s?)*|\(|\bfy\s?
      |(?<=\s))\s?(?P<year>(?:19[5-9]|20[0-6])\d)(?!\d|\s?[-/]\s?(?:\d\d|20\d\d))"""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The market, and the region or segment where a figure is of a part of it; `at` is where that stands."""

    market: Market | None
    region: Region | None = None
    segment: Segment | None = None
    company: Company | None = None
    at: Span | None = None


def year_of(plain: str, start: int, end: int, *, floor: int, ceiling: int) -> int | None:
    """The year of the figure between two offsets: right behind it, else last before it, else soon after.

    `floor` and `ceiling` are the bounds of the neighbouring figures.
    """
    right = _RIGHT.match(plain[end : min(ceiling, end + 90)])
    if right:
        return int(right["year"])
    periods = find_periods(plain)
    singles = [y for y in find_years(plain) if not any(p.start <= y[1] < p.end for p in periods)]
    before = [y for y in singles if floor <= y[1] and y[2] <= start]
    if before:
        return before[-1][0]
    after = [y for y in singles if end <= y[1] and y[2] <= min(ceiling, end + 70)]
    return after[0][0] if after else None


def scope(reading: Reading, sentence: Sentence, start: int, end: int, *, floor: int = 0) -> Scope:
    """What the figure at an offset of a sentence is said of, nearest before it first."""
    subjects = subjects_in(reading, sentence)
    markets = list(markets_in(sentence.plain))
    before = [one for one in markets if one[0].end <= start] or markets[:1]
    market, region = _market(reading, sentence, before[-1] if before else None)
    absolute = sentence.start + start
    region = region or _place(reading, sentence, Span(sentence.start + floor, absolute), market)
    left = [
        pair
        for pair in subjects
        if sentence.start + floor <= pair[0].start
        and pair[0].end <= absolute
        and _free(pair, before, sentence)
        and not _aside(sentence.plain, pair[0].end - sentence.start, start)
    ]
    part = left[-1] if left else clause_subject(reading, sentence, start)
    if part is None and not markets:
        return Scope(market=market, region=region)
    return _parted(market, region, part)


# "the market in", "the market size for remote care in", "der Markt für Fernpflege in", "le marché … en".
_MARKET_IN = cued(
    r"(?i)\b(?:market|industry|[\w-]*markt(?:es)?|marché|mercado)\b(?:\s(?:size|value|valuation|revenues?))?"
    r"(?:\s(?:for|für|de|del|der)\s(?:la\s|el\s|l'|the\s)?[\w-]+(?:\s[\w-]+){0,3}?)?\s(?:in|across|en|au|aux)\s"
    r"(?:der\s|den\s|the\s|la\s|el\s|l')?(?-i:(?=[A-ZÀ-Ý]))"
)
_AND_MORE = re.compile(r",?\s(?:and|&|und|et|y)\s|,\s(?=[A-Z])")


def _place(reading: Reading, sentence: Sentence, within: Span, market: Market | None) -> Region | None:
    """The only region in which a market stands that is told of before a figure: "the market in India"."""
    if sentence.chinese:
        return None
    base = sentence.start
    found = None
    for match in _MARKET_IN.finditer(sentence.plain, within.start - base, within.end - base):
        named = reading.regions.within(base + match.end(), within.end)[:1]
        if named and named[0][0].start == base + match.end():
            span, region = named[0]
            found = None if _AND_MORE.match(sentence.plain, span.end - base) else region
    return None if found is None or (market is not None and market.region == found) else found


def _free(
    pair: tuple[Span, Subject], markets: list[tuple[Span, str, Region | None]], sentence: Sentence
) -> bool:
    """Regions inside a market's own name, and mere mentions of place ("in China"), are no subjects."""
    start = pair[0].start - sentence.start
    if any(
        span.start - 40 <= start < span.end and isinstance(pair[1], Region) and region == pair[1]
        for span, _, region in markets
    ):
        return False
    if isinstance(pair[1], Region):
        opening = sentence.plain[max(0, start - 12) : start].lower()
        return (
            re.search(r"\b(?:in|across|of|from|for|on|über|en|au|aux)\s(?:the\s)?$", opening) is None
            or start < 5
        )
    return isinstance(pair[1], Segment)


# "the market, which includes a and b, will reach"
_WHICH_HAS = re.compile(r",\swhich\s(?:includes?|comprises?|consists?\sof)\s[^.;]*$")
_DATELINE = re.compile(r"(?i).{0,90}?(?:newswire|business\swire|presswire)[^-]{0,20}-")


def _aside(flat: str, end: int, start: int) -> bool:
    """Whether what ends at an offset is in the dateline, in a bracket, or told of the parts of a market."""
    if _WHICH_HAS.search(flat, 0, end) and "," in flat[end:start]:
        return True
    closes, opens = flat.find(")", end, start), flat.find("(", end, start)
    if closes >= 0 and (opens < 0 or closes < opens) and flat.count("(", 0, end) > flat.count(")", 0, end):
        return True
    dateline = _DATELINE.match(flat)
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
        narrower = region if region is not None and region != own.region and region.key != "world" else None
        return own, narrower
    if own is not None and len(subject.split()) <= 1 and subject.isascii() and not subject.startswith("tele"):
        return own, None
    words = as_written(reading.page, Span(sentence.start + span.start, sentence.start + span.end), subject)
    return Market(((reading.page.language_of(words), words),), region or (own.region if own else None)), None


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
