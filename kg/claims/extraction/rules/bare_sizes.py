"""Sizes of a market that no sentence tells: sums under a label, in a list of regions, as an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found, Region, Segment
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.figures import scope, year_of
from kg.claims.extraction.grammar.money import Money, find_money, money_within
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.grammar.years import find_years
from kg.claims.extraction.page import Block, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.sizes import about_market, is_forecast, tells_deal
from kg.claims.extraction.rules.told_sizes import Told, told_size

__all__ = ["RULES"]

_CASE = re.compile(
    r"(?i)^(?:[\w\s-]{0,30}:\s?)?[^\w\s]{0,3}(?:USD|US\$|\$|€|EUR|£)\s?\d[\d.,]*\s?(?:bn|mn|billion|million"
    r"|b|m)\.?$"
)
_REACH = 8


def _cases(reading: Reading) -> Iterator[Found]:
    """A bare sum in a block of its own, some blocks below a stated size of the market: another case of it."""
    page = reading.page
    for number, block in enumerate(page.blocks):
        if (
            block.kind == "debris"
            or block.end - block.start > 40
            or not _CASE.match(page.plain[block.start : block.end])
        ):
            continue
        if number and find_years(page.plain[page.blocks[number - 1].start : page.blocks[number - 1].end]):
            # The block above is a label with a year of its own.
            continue
        stated = _stated_above(reading, number)
        sums = money_within(page.plain, block.start, block.end)
        if stated is None or len(sums) != 1 or sums[0].currency is None:
            continue
        sentence, year = stated
        where = scope(reading, sentence, len(sentence.plain), len(sentence.plain))
        yield Found(
            kind="market_size",
            values={
                "market": where.market, "region": where.region, "year": year, "amount": sums[0].amount,
                "currency": sums[0].currency,
                "forecast": is_forecast(reading, sentence.plain, sums[0], 0, year),
                "as_stated": page.read(block.span),
            },
            proof=(block.span, sentence.span),
            object=block.span,
            confidence=0.8,
        )  # fmt: skip


# "Nordic Market - about $3 billion", "Europe: €2.1 billion (2031)"
_PART = re.compile(
    r"(?i)^(?P<name>[^\W\d_][^:|\d$€£%]{1,45}?)(?:\smarket)?\s?(?:[:|(]|\s-)\s?"
    r"(?:(?:estimated|valued|projected|expected|worth|about|around|approx(?:imately|\.)?|nearly|over|at|is|was|~)\s?){0,3}"
    r"(?=[(]?(?:USD|US\$|[$€£]))"
)
_PART_ENDS = re.compile(
    r"[)\s]*(?:(?:in|by)?\s?\(?(?:20\d\d)\)?|[(,]\s?(?:about\s|~)?\d[\d.]*%[^.]{0,30})?[).;,\s]*"
)
_LONGEST_PART = 90


def _parts(reading: Reading) -> Iterator[Found]:
    """A region or segment with its sum, in a list: "Europe - about $3 billion"."""
    page = reading.page
    for number, block in enumerate(page.blocks):
        if block.kind == "debris" or block.end - block.start > _LONGEST_PART:
            continue
        match = _PART.match(page.plain[block.start : block.end])
        thing = (
            None if match is None else region_named(match["name"]) or reading.segments.named(match["name"])
        )
        if match is None or thing is None:
            continue
        sums = money_within(page.plain, block.start + match.end(), block.end)
        if (
            len(sums) != 1
            or not sums[0].scaled
            or not _PART_ENDS.fullmatch(page.plain, sums[0].end, block.end)
        ):
            continue
        own = find_years(page.plain[block.start : block.end])
        above = None if own else _one_stated_above(reading, number)
        year = own[0][0] if own else above[1] if above else None
        if year is not None:
            yield _part(reading, block, thing, sums[0], year, above[0] if above else None)


def _one_stated_above(reading: Reading, number: int) -> tuple[Sentence, int] | None:
    """The sentence above that states one size of the whole market, and its year."""
    stated = _stated_above(reading, number)
    return stated if stated and sum(one.scaled for one in find_money(stated[0].plain)) == 1 else None


def _part(
    reading: Reading, block: Block, thing: Region | Segment, one: Money, year: int, above: Sentence | None
) -> Found:
    forecast = is_forecast(reading, reading.page.plain[block.start : block.end], one, 0, year)
    told = Told(one.amount, one.currency, Span(one.start, one.end), year, forecast)
    return told_size(reading, told, thing, (block.span, *((above.span,) if above else ())))


_MARKET = cued(r"(?i)\bmarkets?\b|\bindustry\b|\bsector\b")
_ASKED_SIZE = re.compile(r"(?i)\b(?:size|worth|value|valuation|big|large|revenue)\b")
_SHORT_ANSWER = 60


def _answers(reading: Reading) -> Iterator[Found]:
    """A bare sum that answers "What will be the size of the market by 2031?"."""
    for question in reading.page.sentences:
        flat = question.plain
        if not (flat.endswith("?") and _ASKED_SIZE.search(flat) and _MARKET.search(flat)):
            continue
        years, answer = find_years(flat), reading.page.after(question)
        if len(years) != 1 or answer is None or len(answer.plain) > _SHORT_ANSWER or find_years(answer.plain):
            continue
        sums = [one for one in find_money(answer.plain) if one.scaled and one.currency is not None]
        if len(sums) == 1:
            one, year = sums[0], years[0][0]
            at = Span(answer.start + one.start, answer.start + one.end)
            told = Told(one.amount, one.currency, at, year, is_forecast(reading, flat, one, 0, year))
            yield told_size(reading, told, None, (answer.span, question.span))


def _stated_above(reading: Reading, number: int) -> tuple[Sentence, int] | None:
    page = reading.page
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        for sentence in page.of_block(place):
            sums = (
                [one for one in find_money(sentence.plain) if one.scaled]
                if about_market(reading, sentence)
                else []
            )
            if sums and len(sentence.plain) < 200 and not tells_deal(sentence.plain):
                year = year_of(
                    sentence.plain, sums[-1].start, sums[-1].end, floor=0, ceiling=len(sentence.plain)
                )
                if year is not None:
                    return sentence, year
    return None


RULES = (
    PageRule(name="market-size-case", find=_cases),
    PageRule(name="market-size-part", find=_parts),
    PageRule(name="market-size-answer", find=_answers),
)
