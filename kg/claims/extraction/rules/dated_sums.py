"""Sums that stand with nothing but their years: lines under "Market size:", or behind "Telecare market:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.figures import Scope, scope
from kg.claims.extraction.grammar.money import Money, money_within
from kg.claims.extraction.grammar.years import find_years
from kg.claims.extraction.page import Block, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.sizes import is_forecast

__all__ = ["RULES"]

_LONGEST_LINE, _LONGEST_LABEL, _MOST_LINES = 160, 100, 12
_WORTH = (
    r"(?:market|industry)\s(?:size|value|valuation|worth|forecasts?|outlook|growth|volume)|size\sof\sthe\smarket"
    r"|market\ssize\s(?:&|and)\s\w+|marktvolumen|marktgröße|marktwert"
    r"|taille\sdu\smarché|valeur\sdu\smarché|tamaño\sdel\smercado|valor\sdel\smercado"
)
_LABEL = re.compile(
    rf"(?i)^(?P<head>(?:[^.!?:：]|(?<=[US])\.){{0,70}}\b(?:{_WORTH})\b[^.!?:：]{{0,30}}|[^。！？:：]{{0,20}}市场规模[^。！？:：]{{0,8}})[:：]?\s?$"
)
_NAMED = re.compile(
    rf"(?i)^(?P<head>(?:[^.!?:：$€£]|(?<=[US])\.){{0,70}}(?:\bmarket|\bindustry|\bmarkt|\bmarché|\bmercado|市场|{_WORTH}|市场规模)(?:\s\([^()]{{1,30}}\))?)\s?[:：]\s"
)
# All that may stand between sums and years for them to be a list and no sentence.
_FILLERS = re.compile(
    r"(?i)(?:\b(?:in|by|to|from|and|then|est(?:imate)?d?|e|f|a|projected|projection|forecast(?:ed)?|expected|actual|base(?:\syear)?"
    r"|approx(?:imately)?|about|around|nearly|over|more\sthan|roughly|bis|prognose|etwa|rund|prévision|prévu|environ|previsto|estimado"
    r"|estimé|unos)\b|预计|预测|估计|约|将?达到?|年|[\s()（）,，;；:：→>~≈+|*–—-]|\.(?!\d))*"
)
_AWAITED = re.compile(r"(?i)\b(?:project|forecast|expect|progno|prév|previst)|预[计测]")
_RATE = re.compile(
    r"(?i)[,;(\s]*(?:at\s|with\s)?(?:an?\s|the\s)?(?:cagr\b[^,;]{0,40}|~?\d[\d.]*\s?%\scagr[^,;]{0,25})\W*$"
)


class _Dated(NamedTuple):
    """A sum, the year that stands beside it, whether a forecast is said to be told, and the text."""

    money: Money
    year: int
    awaited: bool
    flat: str


def _dated(flat: str, start: int, end: int) -> list[_Dated]:
    """The sums between two offsets, each with its year, where nothing else is said there."""
    rate = _RATE.search(flat, start, end)
    end = rate.start() if rate else end
    sums = money_within(flat, start, end)
    years = {start + first: (year, start + last) for year, first, last in find_years(flat[start:end])}
    if not sums or len(sums) != len(years) or any(not one.scaled or one.currency is None for one in sums):
        return []
    marks = sorted([(one.start, one.end) for one in sums] + [(at, last) for at, (_, last) in years.items()])
    between = zip([start, *(last for _, last in marks)], [*(first for first, _ in marks), end], strict=True)
    if any(last < first or not _FILLERS.fullmatch(flat, first, last) for first, last in between):
        return []
    in_front = [at in years for at, _ in marks]
    if in_front != [in_front[0], not in_front[0]] * len(sums):
        return []
    told = [year for _, (year, _) in sorted(years.items())]
    awaited = len(sums) == 1 and _AWAITED.search(flat, start, end) is not None
    return [_Dated(one, year, awaited, flat) for one, year in zip(sums, told, strict=True)]


def _listed(reading: Reading) -> Iterator[Found]:
    """The lines under a label: "$46 billion (2023)", "2030: $291 billion"."""
    page = reading.page
    for number, block in enumerate(page.blocks):
        label = _sentence(reading, block) if _short(block, _LONGEST_LABEL) else None
        if label is None or reading.market is None or not _LABEL.match(label.plain):
            continue
        where = scope(reading, label, len(label.plain), len(label.plain))
        for below in page.blocks[number + 1 : number + 1 + _MOST_LINES]:
            pairs = _dated(page.plain, below.start, below.end) if _short(below, _LONGEST_LINE) else []
            if not pairs:
                break
            yield from (_size(reading, one, where, 0, (below.span, label.span)) for one in pairs)


def _named(reading: Reading) -> Iterator[Found]:
    """The sums behind a name and a colon: "Telecare market: $46 billion (2023) to $291 billion (2030)"."""
    for sentence in reading.page.sentences:
        head = _NAMED.match(sentence.plain) if len(sentence.plain) <= _LONGEST_LINE else None
        pairs = _dated(sentence.plain, head.end(), len(sentence.plain)) if head else []
        if not head or not pairs:
            continue
        where = scope(reading, sentence, head.end(), head.end())
        yield from (_size(reading, one, where, sentence.start, (sentence.span,)) for one in pairs)


def _short(block: Block, most: int) -> bool:
    return block.kind != "debris" and block.end - block.start <= most


def _sentence(reading: Reading, block: Block) -> Sentence | None:
    """The sentence that a block consists of."""
    sentence = reading.page.at(block.start)
    return sentence if sentence is not None and sentence.end >= block.end else None


def _size(reading: Reading, one: _Dated, where: Scope, start: int, proof: tuple[Span, ...]) -> Found:
    at = Span(start + one.money.start, start + one.money.end)
    return Found(
        kind="market_size",
        values={
            "market": where.market, "region": where.region, "segment": where.segment, "year": one.year,
            "amount": one.money.amount, "currency": one.money.currency,
            "forecast": one.awaited or is_forecast(reading, one.flat, one.money, 0, one.year),
            "as_stated": reading.page.read(at),
        },
        proof=proof,
        subject=where.at,
        object=at,
        confidence=0.9,
    )  # fmt: skip


RULES = (
    PageRule(name="market-size-dated", find=_listed),
    PageRule(name="market-size-behind-name", find=_named),
)
