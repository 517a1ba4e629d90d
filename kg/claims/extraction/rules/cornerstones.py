"""Who subscribes to a flotation before it opens to the public, as Chinese notices tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import companies, event, priced, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.money import Money
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("cornerstones")
_ZH = _SAID["zh"]
_INVESTOR = _SAID.one("investor")
_SUM = _SAID.one("sum")
# How far behind the list the sum of all may stand.
_REACH = 40


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        if not masked.sentence.chinese:
            continue
        match = next(masked.matches(_ZH), None)
        investee = _investee(masked, match) if match is not None else None
        if match is None or investee is None:
            continue
        investors = companies(masked, _INVESTOR.findall(match["i"]))
        investors = [company for company in investors if company != investee]
        if investors:
            yield _investment(masked, match, investee, investors)


def _investee(masked: Masked, match: re.Match[str]) -> Company | None:
    """Whose shares they are: the company that the sentence names first, or the topic of the text."""
    before = signs_of(masked.text[: match.start()])
    return masked.company(before[0])[1] if before else masked.topic


def _investment(masked: Masked, match: re.Match[str], investee: Company, investors: list[Company]) -> Found:
    sum_ = _sum(masked, match)
    values = {
        "investee": investee,
        "investors": tuple(investors),
        "date": when(masked, match.start(), match.end()),
        "status": "completed",
        **priced(masked, sum_),
    }
    return event(masked, "investment", values)


def _sum(masked: Masked, match: re.Match[str]) -> Money | None:
    found = _SUM.search(masked.text, match.end("i"), match.end() + _REACH)
    return masked.sum(found["m"]) if found is not None else None


RULES = (PageRule(name="cornerstones", find=_find),)
