"""The country that a text puts a company in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Company, Found, Region
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_BRACKET = re.compile(r"\.?\s?\(\s*$")
_CODE = re.compile(r"\.?\s?\(([A-Z]{2,3})\)")
_BASED = re.compile(
    r"(?i)^'?s?,?\s(?:which\sis\s|is\s|an?\s|the\s)?(?:[\w-]+\s){0,6}?(?:based|headquartered|headquarters|located)\s(?:in|at)\s(?:the\s)?(?:[\w.]+,\s){0,2}$|^,\s(?:mit\sSitz\sin|dont\sle\ssiège\sest\s(?:en|à|au)|con\ssede\sen|basée?\s(?:en|à|au))\s$"
)
_ADJECTIVE = re.compile(
    r"(?i)^-?\s?(?:based\s)?(?:[\w-]+\s){0,4}?(?:company|provider|firm|startup|start-up|giant|insurer|group|vendor|operator|developer|unternehmen|anbieter|start-up)?,?\s$"
)


def _find(reading: Reading) -> Iterator[Found]:
    seen: set[tuple[Company, str]] = set()
    for sentence in reading.page.sentences:
        named = reading.companies.within(sentence.start, sentence.end)
        placed = reading.regions.within(sentence.start, sentence.end) if named else []
        for span, company in named:
            for place, region in (*placed, *_coded(sentence, span)):
                if region.country and _stands(sentence, span, place) and (company, region.key) not in seen:
                    seen.add((company, region.key))
                    yield _location(sentence, company, span, region, place)


def _coded(sentence: Sentence, company: Span) -> Iterator[tuple[Span, Region]]:
    """The country of an ISO code in brackets behind a name, as in "(DK)"."""
    match = _CODE.match(sentence.plain, company.end - sentence.start)
    place = gazetteer().codes.get(match[1]) if match else None
    if match is not None and place is not None:
        span = Span(sentence.start + match.start(1), sentence.start + match.end(1))
        yield span, Region(place.key, place.country, match[1])


def _stands(sentence: Sentence, company: Span, place: Span) -> bool:
    plain, base = sentence.plain, sentence.start
    if 0 <= place.start - company.end <= 90:
        between = plain[company.end - base : place.start - base]
        bracketed = _BRACKET.fullmatch(between) is not None and plain[place.end - base :].lstrip(
            "."
        ).startswith(")")
        return bracketed or _BASED.fullmatch(between) is not None
    if 0 <= company.start - place.end <= 60:
        between = plain[place.end - base : company.start - base]
        return between.lower().startswith(("-based", " based")) and _ADJECTIVE.fullmatch(between) is not None
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
