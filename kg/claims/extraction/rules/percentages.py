"""Percentages and counts of what is no market: parts of a group, answers, rises, totals; of reports only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.numbers import NUMBER, number
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.statistics import statistic

__all__ = ["RULES"]

_PERCENT = r"(?<![\w.,-])(?P<number>\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent)"
_WORD = r"[A-Za-z][\w'-]*"
_RISE = r"increase|rise|growth|jump|surge|decline|decrease|drop|fall|reduction"
_SAY = (
    r"think|believe|say|said|report(?:ed)?|agreed?|expect(?:ed)?|prefer(?:red)?|plan(?:ned)?"
    r"|used?|want(?:ed)?"
)
_SHAPES = (
    # 61% of rural households; over half (53%) of nurses
    cued(rf"(?i){_PERCENT}\)?\sof\s(?P<label>(?:{_WORD}\s?){{1,8}})"),
    # a rise of 15% for home visits
    cued(
        rf"(?i)(?P<head>{_WORD}\s(?:{_RISE}))\sof\s(?:about\s|around\s|over\s|nearly\s)?{_PERCENT}"
        rf"(?P<label>(?:\s(?:in|for|of)\s(?:{_WORD}\s?){{1,6}})?)"
    ),
    # a 30% rise in home visits
    cued(rf"(?i){_PERCENT}\s(?P<label>(?:{_RISE})\s(?:in|of)\s(?:{_WORD}\s?){{1,6}})"),
    # spending on home care rising at an annual rate of 4%
    cued(
        rf"(?i)(?P<label>(?:{_WORD}\s){{1,4}}(?:increasing|growing|rising|falling|declining)\sat\san?\s(?:{_WORD}\s)?rate)"
        rf"\sof\s{_PERCENT}"
    ),
    # and 46% think visits will be shorter
    cued(rf"(?i){_PERCENT}\s(?P<label>(?:{_SAY})\s(?:{_WORD}\s?){{1,10}})"),
)
_TOTAL = cued(
    rf"(?i)\b(?:total|overall)\snumber\sof\s(?P<label>(?:{_WORD}\s){{1,6}}?)(?:is|was|stands\sat|stood\sat|reached)\s"
    rf"(?:about|around|approximately|over|some)?\s?(?P<number>{NUMBER})(?:\s(?P<scale>million|billion|thousand))?"
)
# What such words stand in is a figure of a market, and other rules read it.
_MARKET = re.compile(
    r"(?i)\b(?:markets?|industry|cagr|shares?|revenues?|sales|segments?|forecast|compound)\b"
)
_BEFORE = 60
_MOST_WORDS = 12


def _percentages(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    if not reading.is_report or sentence.chinese:
        return
    taken: set[int] = set()
    for match in (match for shape in _SHAPES for match in shape.finditer(sentence.plain)):
        if match.start("number") not in taken and not _of_market(sentence.plain, match):
            taken.add(match.start("number"))
            yield _found(reading, sentence, match, number(match["number"]), "percent")
    for match in _TOTAL.finditer(sentence.plain):
        value = number(match["number"], scale=match["scale"] or "")
        yield _found(reading, sentence, match, value, match["label"].split()[-1].lower())


def _of_market(flat: str, match: re.Match[str]) -> bool:
    """Whether a market, its shares or its growth are spoken of up to the end of what the figure is of."""
    last = max(match.end("number"), match.end("label"))
    return _MARKET.search(flat, max(0, match.start("number") - _BEFORE), last) is not None


def _found(reading: Reading, sentence: Sentence, match: re.Match[str], value: Decimal, unit: str) -> Found:
    head = match.groupdict().get("head") or ""
    label = " ".join(f"{head} {match['label']}".split()[:_MOST_WORDS]) or unit
    at = Span(match.start("number"), _end(sentence.plain, match))
    near = Span(*match.span())
    return statistic(reading, sentence, label, at, value=value, unit=unit, near=near, confidence=0.6)


_SIGN = re.compile(r"\s?(?:%|per\s?cent|million|billion|thousand)")


def _end(flat: str, match: re.Match[str]) -> int:
    """The end of the figure with its sign or scale."""
    sign = _SIGN.match(flat, match.end("number"))
    return sign.end() if sign else match.end("number")


RULES = (
    SentenceRule(
        name="statistic.percentage",
        find=_percentages,
        words=frozenset({"percent", "cent", "total", "overall"}),
        terms=("%",),
    ),
)
