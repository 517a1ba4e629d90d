"""The country that a text puts a company in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.companies.nationalities import merchant_of, nationalities_in
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.found import Company, Found, Region
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = said("places")

_BRACKET = re.compile(r"\.?\s?\(\s*$")
_CODE = re.compile(r"\.?\s?\(([A-Z]{2,3})\)")
_MERCHANT = re.compile(r"([日美德英法韩韓])商\s?[「“\"]?$")
_BASED = _SAID.one("based")
_ADJECTIVE_EN = _SAID.one("adjective_en")
_ADJECTIVE_OTHER = _SAID.one("adjective_other")
_NOT_BEFORE = _SAID.one("not_before")
_BEHIND = _SAID.one("behind")
_BEHIND_NOUN = _SAID.one("behind_noun")
_CHINESE_BEFORE = _SAID.one("chinese_before")
# "Alder leaves the German market": where a market lies, nobody sits for that.
_OF_MARKET = re.compile(r"(?i)\s(?:[\w-]+\s)?(?:[\w-]*markte?s?\b|markets?\b|marchés?\b|mercados?\b)")
_FAR = 90


def _find(reading: Reading) -> Iterator[Found]:
    seen: set[tuple[Company, str]] = set()
    for sentence in reading.page.sentences:
        named = reading.companies.within(sentence.start, sentence.end)
        language = reading.page.language_of(sentence.plain) if named else ""
        for span, company, region, place in _stated(reading, sentence, named, language):
            if (company, region.key) not in seen:
                seen.add((company, region.key))
                yield _location(sentence, company, span, region, place)


def _stated(
    reading: Reading, sentence: Sentence, named: list[tuple[Span, Company]], language: str
) -> Iterator[tuple[Span, Company, Region, Span]]:
    if not named:
        return
    placed = [pair for pair in reading.regions.within(sentence.start, sentence.end) if pair[1].country]
    for span, company in named:
        for place, region in (*placed, *_coded(sentence, span)):
            if region.country and _stands(sentence, span, place):
                yield span, company, region, place
        for place, region in _merchant(sentence, span):
            yield span, company, region, place
    for place, region in (*_adjectives(sentence), *_seated(sentence)):
        for span, company in _described(sentence, named, place, language):
            yield span, company, region, place


def _adjectives(sentence: Sentence) -> Iterator[tuple[Span, Region]]:
    for found, region in nationalities_in(sentence.plain, 0, len(sentence.plain)):
        yield Span(sentence.start + found.start, sentence.start + found.end), region


_SEATED = cued(r"(?<![\w.-])((?:[A-Z][\w.]+ ){0,2}[A-Z][\w.]+)-based\b")


def _seated(sentence: Sentence) -> Iterator[tuple[Span, Region]]:
    """The countries before "-based", which read like adjectives."""
    for match in _SEATED.finditer(sentence.plain):
        place = gazetteer().forms.get(match[1])
        if place is not None and place.country:
            span = Span(sentence.start + match.start(1), sentence.start + match.end(1))
            yield span, Region(place.key, place.country, match[1])


def _described(
    sentence: Sentence, named: list[tuple[Span, Company]], place: Span, language: str
) -> Iterator[tuple[Span, Company]]:
    """The companies that an adjective of a country describes: the next one, or the one just before."""
    plain, base = sentence.plain, sentence.start
    if any(span.start <= place.start < span.end for span, _ in named):
        return
    behind = [pair for pair in named if pair[0].start >= place.end][:1]
    before = [pair for pair in named if pair[0].end <= place.start][-1:]
    if behind and behind[0][0].start - place.end <= _FAR:
        between = plain[place.end - base : behind[0][0].start - base]
        pattern = _ADJECTIVE_EN if language == "en" else _ADJECTIVE_OTHER
        if pattern.fullmatch(between) and not _NOT_BEFORE.search(plain[: place.start - base]):
            yield behind[0]
            return
    if before and place.start - before[0][0].end <= _FAR and not _OF_MARKET.match(plain, place.end - base):
        between = plain[before[0][0].end - base : place.start - base]
        noun = _BEHIND_NOUN.match(plain, place.end - base) or language != "en"
        if noun and between.strip(" ") and _BEHIND.fullmatch(between):
            yield before[0]


def _coded(sentence: Sentence, company: Span) -> Iterator[tuple[Span, Region]]:
    """The country of an ISO code in brackets behind a name, as in "(DK)"."""
    match = _CODE.match(sentence.plain, company.end - sentence.start)
    place = gazetteer().codes.get(match[1]) if match else None
    if match is not None and place is not None:
        span = Span(sentence.start + match.start(1), sentence.start + match.end(1))
        yield span, Region(place.key, place.country, match[1])


def _merchant(sentence: Sentence, company: Span) -> Iterator[tuple[Span, Region]]:
    """The country of a sign before a name, as in "日商"."""
    start = company.start - sentence.start
    match = _MERCHANT.search(sentence.plain, max(0, start - 4), start) if sentence.chinese else None
    region = merchant_of(match[1]) if match else None
    if match is not None and region is not None:
        yield Span(sentence.start + match.start(1), sentence.start + match.end(1)), region


def _stands(sentence: Sentence, company: Span, place: Span) -> bool:
    plain, base = sentence.plain, sentence.start
    if 0 <= place.start - company.end <= _FAR:
        between = plain[company.end - base : place.start - base]
        bracketed = _BRACKET.fullmatch(between) is not None and plain[place.end - base :].lstrip(
            "."
        ).startswith(")")
        return bracketed or _BASED.fullmatch(between) is not None
    if 0 <= company.start - place.end <= 60:
        between = plain[place.end - base : company.start - base]
        if sentence.chinese:
            return _CHINESE_BEFORE.fullmatch(between) is not None
        return between.lower().startswith(("-based", " based")) and bool(_ADJECTIVE_EN.fullmatch(between))
    return False


def _location(sentence: Sentence, company: Company, span: Span, region: Region, place: Span) -> Found:
    return Found(
        kind="location",
        values={"company": company, "country": region},
        proof=(Span(sentence.start, sentence.end),),
        subject=span,
        object=place,
        confidence=0.97,
    )


RULES = (PageRule(name="locations", find=_find),)
