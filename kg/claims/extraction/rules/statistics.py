"""Other figures of a report: so many people or records, such a part of the patients; clear ones only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.figures import year_of
from kg.claims.extraction.grammar.numbers import NUMBER, number
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]

_PEOPLE = (
    r"people|patients|users|adults|consumers|members|subscribers|physicians|doctors|clinicians|nurses|beneficiaries"
    r"|respondents|hospitals|consultations|visits|cases|records|americans|individuals|population"
)
_COUNT = re.compile(
    rf"(?i)(?<![\w.,$€£])(?P<number>{NUMBER})\s(?P<scale>million|billion|thousand)\s(?P<unit>(?:[a-z-]+\s){{0,2}}?(?:{_PEOPLE}))\b"
)
_PART = re.compile(
    rf"(?i)(?<![\w.,])(?P<number>\d{{1,2}}(?:\.\d+)?)\s?(?:%|percent)\sof\s(?:all\s|the\s)?(?P<unit>(?:[A-Za-z-]+\s){{0,2}}?(?:{_PEOPLE}))\b"
)
_MOST_WORDS = 12


def _statistics(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    if not reading.is_report:
        return
    for match in _COUNT.finditer(sentence.plain):
        yield from _found(
            reading, sentence, match, number(match["number"], scale=match["scale"]), match["unit"]
        )
    for match in _PART.finditer(sentence.plain):
        yield from _found(reading, sentence, match, number(match["number"]), "percent")


def _found(
    reading: Reading, sentence: Sentence, match: re.Match[str], value: Decimal, unit: str
) -> Iterator[Found]:
    label = _label(sentence.plain, match)
    if label is None:
        return
    at = Span(sentence.start + match.start("number"), sentence.start + match.end())
    yield Found(
        kind="statistic",
        values={
            "label": {reading.page.language_of(label): label},
            "value": value,
            "unit": unit,
            "year": year_of(sentence.plain, match.start(), match.end(), floor=0, ceiling=len(sentence.plain)),
            "as_stated": reading.page.read(at),
        },
        proof=(sentence.span,),
        object=at,
        confidence=0.7,
    )


def _label(flat: str, match: re.Match[str]) -> str | None:
    """What is counted, with the few words that follow it up to a comma."""
    tail = re.split(r"[,;.:()]|\s(?:and|while|which|in\s\d)", flat[match.end() :], maxsplit=1)[0]
    words = f"{match['unit']}{tail}".split()
    return " ".join(words[:_MOST_WORDS]) if words else None


RULES = (
    SentenceRule(
        name="statistic",
        find=_statistics,
        words=frozenset(("million", "billion", "thousand", "percent")),
        terms=("%",),
    ),
)
