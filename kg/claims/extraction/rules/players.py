"""Companies that a report lists as players of its market."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.companies.lists import PLAYERS, listed_blocks
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.exclusions import is_excluded

__all__ = ["RULES"]

_SAYS = re.compile(
    r"(?i)\b(?:include|includes|including|are|such\sas|profiled|like|consist\sof|comprise|covered|sont|comme|dont|son|incluyen|sind|wie|z[äa]hlen|geh[öo]ren)\b|[:]|包括|有|如|为|例如"
)
_WHO = frozenset(
    """players player companies company vendors vendor participants competitors manufacturers firms
    providers leaders contributors competitive profiled acteurs entreprises sociétés societes
    empresas actores compañías companias jugadores unternehmen akteure anbieter marktteilnehmer
    hauptakteure schlüsselakteure wettbewerber""".split()
)
_NOT_MARKET = re.compile(r"(?i)\b(?:partner|partners|partnered|trust|clients|customers)\b")


def _find(reading: Reading) -> Iterator[Found]:
    if reading.market is None:
        return
    for sentence in reading.page.sentences:
        if not (sentence.chinese or sentence.words & _WHO):
            continue
        intro = PLAYERS.search(sentence.plain)
        if intro is None or _NOT_MARKET.search(sentence.plain[: intro.end() + 20]):
            continue
        named = reading.companies.within(sentence.start + intro.end(), sentence.end)
        if len(named) < 2 or not (
            _SAYS.search(sentence.plain, intro.start()) or "profiled" in sentence.plain.lower()
        ):
            continue
        for span, company in _listed(sentence.plain, sentence.start, named):
            if is_excluded(sentence.plain, intro.start(), span.start - sentence.start):
                continue
            yield _membership(company, Span(sentence.start, sentence.end), span)
    yield from _items(reading)


def _listed(plain: str, base: int, named: list[tuple[Span, Company]]) -> Iterator[tuple[Span, Company]]:
    """The companies of one list: as soon as something else is told, the list is over."""
    last: Span | None = None
    for span, company in named:
        if last is not None and not re.fullmatch(
            r"\.?\s?(?:\([^()]*\))?[,;、.]?\s?(?:and|&|et|und|y|和|及|以及)?\s?(?:the\s)?",
            plain[last.end - base : span.start - base],
        ):
            between = plain[last.end - base : span.start - base]
            if len(between) > 30 or between.count(" ") > 4:
                return
        yield span, company
        last = span


def _items(reading: Reading) -> Iterator[Found]:
    for _, block in listed_blocks(reading.page):
        named = reading.companies.within(block.start, block.end)
        if named and named[0][0].start <= block.start + 3:
            heading = reading.page.heading(block)
            proof = (Span(block.start, block.end), *((heading.span,) if heading else ()))
            yield _membership(named[0][1], proof[0], named[0][0], proof)


def _membership(company: Company, block: Span, span: Span, proof: tuple[Span, ...] = ()) -> Found:
    return Found(
        kind="membership",
        values={"member": company, "role": "player"},
        proof=proof or (block,),
        subject=span,
        confidence=0.97,
    )


RULES = (PageRule(name="players", find=_find),)
