"""Percentages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from kg.claims.extraction.grammar.numbers import NUMBER_WORDS, number

__all__ = ["Percent", "ends_of_range", "find_percents"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Percent:
    """A percentage with its bounds in the text that was searched."""

    start: int
    end: int
    value: Decimal


# "um zehn Prozent", "dix pour cent", "diez por ciento"
_WORDS = {"ein": Decimal(1), **NUMBER_WORDS}
_PERCENT = re.compile(
    r"(?i)(?<![A-Za-z0-9_.])(?<!\d,)(?P<sign>-\s?)?(?P<number>\d{1,4}(?:[.,]\d{1,4})?)\s?(?:%"
    r"|percent(?!age\ point)\b|per\ cent\b|prozent\b|pour\ cent\b|por\ ciento\b)"
    rf"|\b(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})\s(?:prozent|pour\ cent|por\ ciento)\b"
    r"|百分之(?P<chinese>\d+(?:\.\d+)?)"
    r"|(?<![\u4e00\u4e8c\u4e09\u5341\u6784\u7ec4])(?P<tenths>[一二两三四五六七八九])成(?P<units>[一二三四五六七八九半])?(?![立为本功员交长绩品熟])"
    r"|(?<![\d.,])(?P<of_ten>[1-9](?:\.\d)?)\s?成(?P<and_half>半)?(?![立为本功员交长绩品熟])"
)
_DIGITS = {"两": 2, "半": 5} | {sign: place for place, sign in enumerate("一二三四五六七八九", 1)}


def find_percents(plain: str) -> list[Percent]:
    """Every percentage in order.

    >>> [str(p.value) for p in find_percents("22,9 % and 5 percent")]
    ['22.9', '5']
    """
    if (
        "%" not in plain
        and "cent" not in plain
        and "rozent" not in plain
        and "por ciento" not in plain
        and "百分之" not in plain
        and "成" not in plain
    ):
        return []
    return [_percent(match) for match in _PERCENT.finditer(plain)]


def _percent(match: re.Match[str]) -> Percent:
    if match["tenths"]:
        value = Decimal(10 * _DIGITS[match["tenths"]] + _DIGITS.get(match["units"] or "", 0))
        return Percent(start=match.start(), end=match.end(), value=value)
    if match["of_ten"]:
        value = 10 * Decimal(match["of_ten"]) + (5 if match["and_half"] else 0)
        return Percent(start=match.start(), end=match.end(), value=value)
    if match["word"]:
        return Percent(start=match.start(), end=match.end(), value=_WORDS[match["word"].lower()])
    text = match["number"] or match["chinese"]
    value = number(text) if "." in text else number(text, continental=True)
    return Percent(
        start=match.start(), end=match.end(), value=-value if match["sign"] and _negative(match) else value
    )


def _negative(match: re.Match[str]) -> bool:
    before = match.string[: match.start()].rstrip()
    return (
        not before
        or not before[-1].isalnum()
        or _OF_LESS.search(match.string, 0, match.start("number")) is not None
    )


_OTHER = r"(?P<other>\d{1,3}(?:[.,]\d{1,2})?)"
_SIGN = r"(?:\s?(?:%|percent|per\scent|prozent|pour\scent|por\sciento))"
# "between 4% and 6%", "4-6%", "4% to 6%"; "from 4% to 6%" tells of a change.
_BEFORE = re.compile(
    rf"(?i)(?:\b(?:between|zwischen|entre)\s{_OTHER}{_SIGN}?\s(?:and|und|et|y)\s|(?<!from\s)(?<!von\s)(?<!de\s)(?<![\w.,-])(?<!从)"
    rf"(?:{_OTHER.replace('other', 'one')}{_SIGN}?(?:\s?[-~至到]\s?|\s(?:to|bis|à|a)\s)))$"
)
_BEHIND = re.compile(rf"(?i)(?:\s?[-~至到]\s?|\s(?:to|bis|à|a)\s){_OTHER}{_SIGN}")
_MEANT_AS_CHANGE = re.compile(r"(?i)(?:\b(?:from|von|de|desde)|[从由])\s?$")


def ends_of_range(plain: str, percent: Percent) -> list[Percent]:
    """The two ends of the range that a percentage ends or opens, both over all of it; itself if alone.

    >>> text = "4-6% a year"
    >>> [str(one.value) for one in ends_of_range(text, find_percents(text)[0])]
    ['4', '6']
    """
    before = _BEFORE.search(plain, max(0, percent.start - 36), percent.start)
    if before is not None:
        low = number(before["other"] or before["one"])
        start = before.start("other") if before["other"] else before.start("one")
        if low < percent.value:
            return [replace(percent, start=start, value=low), replace(percent, start=start)]
    behind = _BEHIND.match(plain, percent.end)
    if behind is None or _MEANT_AS_CHANGE.search(plain, 0, percent.start):
        return [percent]
    high = number(behind["other"])
    if high <= percent.value:
        return [percent]
    return [replace(percent, end=behind.end()), replace(percent, end=behind.end(), value=high)]


# "a rate of -4%": the sign touches its number alone.
_OF_LESS = re.compile(r"\b(?:of|by|at|to|was|is)\s-$|[为是达约]-$")
