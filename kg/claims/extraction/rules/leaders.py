"""Companies that are said to be the largest of their kind: "Alder is Europe's largest telecare provider"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.claims.extraction.companies.nationalities import nationalities_in
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Found, Market, Region
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.grammar.market_words import chinese_name, english_name, of_the_field
from kg.claims.extraction.grammar.markets import as_written
from kg.claims.extraction.grammar.unheld import is_unheld
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("leaders")
_LATIN = _SAID["en"]
_OTHER = _SAID["other"]
_CHINESE = _SAID["zh"]
_NOT_SO = _SAID.one("not_so")
_NEAR = 24
"""How many signs before the words what takes them back may stand."""


def _find(reading: Reading) -> Iterator[Found]:
    for settled in masked_sentences(reading):
        masked = _whole(settled) if _may_lead(settled) else settled
        told: set[str] = set()
        for match in _matches(masked):
            if match["c"] not in told and _holds(masked, match):
                told.add(match["c"])
                yield from _ranking(reading, masked, match)


# What a company is said to be is no other one: "Alder ist der größte Anbieter".
_LARGEST = re.compile(r"(?i)\b(?:largest|biggest|größte\w*|plus\sgrande?|mayor|numéro)\b|最大|第一")


def _whole(masked: Masked) -> Masked:
    """The sentence with its asides, in which companies are called the largest too."""
    named = (pair for pair in masked.companies if not _LARGEST.search(masked.page.read(pair[0])))
    return replace(masked, companies=tuple(named), whole=True)


def _may_lead(masked: Masked) -> bool:
    return not masked.sentence.chinese and bool(masked.likely(_LATIN) or masked.likely(_OTHER))


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if masked.sentence.chinese:
        return masked.matches(_CHINESE)
    return masked.matches(_OTHER if masked.language in EUROPEAN else _LATIN)


def _holds(masked: Masked, match: re.Match[str]) -> bool:
    start = match.start("w")
    if _NOT_SO.search(masked.text, max(0, start - _NEAR), start):
        return False
    span = masked.span(start, match.end("w"))
    base = masked.sentence.start
    return not is_unheld(masked.page, masked.sentence, span.start - base, span.end - base)


def _ranking(reading: Reading, masked: Masked, match: re.Match[str]) -> Iterator[Found]:
    words = masked.span(match.start("w"), match.end("w"))
    subject = _field(masked, match)
    if not subject:
        return
    if masked.sentence.chinese:
        subject = _as_written(masked, words, subject)
    span, company = masked.company(match["c"])
    market = Market(((masked.language, subject),), _place(reading, masked, words))
    yield Found(
        kind="ranking",
        values={"subject": company, "rank": "largest", "market": market},
        proof=(masked.sentence.span,),
        subject=span if span.start < span.end else None,
        object=words,
        confidence=0.9,
    )


# "telecare in Spain", "télésoin en France": the place is the region of the market.
_WHERE = re.compile(r"\s(?:in|en|au|aux|dans|für|für\s\w+)\s.*$|\s(?:del?|du|d')\s(?=[A-ZÉÀ]).*$")
_LITTLE = re.compile(r"(?i)^(?:(?:de|des|du|la|le|les|l|d|los|las)\b['’\s]?)+|[\s-]+$")


def _field(masked: Masked, match: re.Match[str]) -> str:
    """The market in which a company leads: what it offers, in what it works, or what kind of house it is."""
    words = {name: (said or "").strip(" ,的") for name, said in match.groupdict().items()}
    kind = f"{words['field']} {words['head']}"
    named = (_name(masked, said) for said in (words.get("of"), words["field"], kind) if said)
    return next((name for name in named if of_the_field(name)), "")


def _name(masked: Masked, said: str) -> str:
    if masked.sentence.chinese:
        return chinese_name(said.replace(" ", ""))
    if masked.language in EUROPEAN:
        return _LITTLE.sub("", _WHERE.sub("", said)).lower()
    return " ".join(english_name(_without_places(said).split())).lower()


def _as_written(masked: Masked, words: Span, subject: str) -> str:
    """The market in the signs of the source: traditional ones stay traditional."""
    start = masked.page.plain.find(subject, words.start, words.end)
    return as_written(masked.page, Span(start, start + len(subject)), subject) if start >= 0 else subject


def _without_places(words: str) -> str:
    for span, _ in reversed(list(nationalities_in(words, 0, len(words)))):
        words = words[: span.start] + words[span.end :]
    return words


def _place(reading: Reading, masked: Masked, words: Span) -> Region | None:
    """Where a company leads: the place named in the words that say so."""
    named = reading.regions.within(words.start, words.end)
    if named:
        return named[0][1]
    base = masked.sentence.start
    adjectives = nationalities_in(masked.sentence.plain, words.start - base, words.end - base)
    return next((region for _, region in adjectives), None) or _genitive(masked.page.read(words))


_GENITIVE = re.compile(r"\b([A-ZÄÖÜ]\w+)s\b")


def _genitive(words: str) -> Region | None:
    """The place of a German genitive, as in "Europas größter Anbieter"."""
    places = (gazetteer().forms.get(name) for name in _GENITIVE.findall(words))
    return next((Region(one.key, one.country) for one in places if one is not None), None)


RULES = (PageRule(name="ranking-leader", find=_find),)
