"""The currency of sums that a Chinese text gives without one: "市场规模达770亿"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.claims.extraction.grammar.money import Money, find_money
from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading

__all__ = ["with_currency"]

# Only of what is worth something is a sum told without a currency; people and beds are counted so too.
_SIZE = re.compile(
    r"(?:市场|行业|产业|整体|总体|总|其)(?:的)?(?:总体|整体|交易|消费|潜在|存量)?(?:规模|容量|空间|总值|总额|价值|体量|产值|盘子)"
    r"|产值|市值(?!管理)|市场(?:将|已|有望|预计|约|会)*(?:达|突破|超过?|增长|增至|扩大|接近|逼近)"
)
_REACH = 60
# How many sentences back a currency is sought, so that a long text is not read anew for each of its sums.
_REMEMBERED = 60
_ENDS = re.compile(
    r"\s?(?:的?(?:规模|水平|体量|关口|大关|门槛|级|以上|左右|上下|之多|市场)|[,。;:、()!]|$"
    r"|[增提上扩升成]|至|到|并|以|而|且|和|与|及)"
)
_TRADITIONAL = "zh-hant"


def with_currency(reading: Reading, sentence: Sentence, sums: Sequence[Money]) -> tuple[Money, ...]:
    """The sums of a sentence, each without a currency in that of another one, or of the text.

    A sum in the words for a size of a market takes that which the text named last, else that of its script.
    """
    stated = next((one.currency for one in sums if one.currency), None)
    if stated is not None:
        return tuple(
            one if _counts(sentence, one) else replace(one, currency=one.currency or stated) for one in sums
        )
    if not sentence.chinese:
        return tuple(sums)
    told_on = _goes_on(reading, sentence)
    if not any(_is_size(sentence.plain, one, told_on=told_on) for one in sums):
        return tuple(sums)
    traditional = reading.page.language_of(sentence.plain).lower() == _TRADITIONAL
    implied = _named_before(reading, sentence) or ("TWD" if traditional else "CNY")
    return tuple(
        replace(one, currency=implied if _is_size(sentence.plain, one, told_on=told_on) else None)
        for one in sums
    )


# "14 million devices were shipped", "with sales of devices between 39 million and 171 million"
_COUNTED = re.compile(
    r"(?i)\s?(?:[\w-]+\s){0,3}?(?:devices|units|wearables|patients|users|people|adults|visits|consultations|shipments|downloads|subscribers"
    r"|members|households|procedures|calls|sensors|phones|smartphones|beds|doctors|nurses)\b"
)
_OF_THINGS = re.compile(
    r"(?i)\b(?:shipments|(?:device|unit)\ssales|sales\sof\s(?:[\w-]+\s)?devices|users|patients|devices|subscribers|visits|units)\b[^.;,]{0,40}$"
)


def _counts(sentence: Sentence, one: Money) -> bool:
    """Whether a sum without a currency counts things and no money."""
    return one.currency is None and (
        _COUNTED.match(sentence.plain, one.end) is not None
        or _OF_THINGS.search(sentence.plain, 0, one.start) is not None
    )


def _is_size(flat: str, one: Money, *, told_on: bool) -> bool:
    """Whether a sum of hundreds of millions stands behind the words for a size, and counts nothing."""
    if "亿" not in flat[one.start : one.end] or not _ENDS.match(flat, one.end):
        return False
    near = _SIZE.search(flat, max(0, one.start - _REACH), one.start)
    between = flat[near.end() : one.start] if near else flat[: one.start] if told_on else "。"
    return re.search("[。;]|用户|人[数次群口]|营收|收入", between) is None


# "预计2031年将接近900亿。", behind a sentence that tells the size of an earlier year.
_ON = re.compile(r"(?:而|并|且|其|,)?(?:预[计估期]|到|至|有望|未来|今后|20\d\d\s?年)")


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence goes on about the size that the one before it tells."""
    before = reading.page.before(sentence) if _ON.match(sentence.plain) else None
    return before is not None and before.block == sentence.block and _SIZE.search(before.plain) is not None


def _named_before(reading: Reading, sentence: Sentence) -> str | None:
    """The currency that the text named last before a sentence, as far back as one would remember it."""
    current = reading.page.before(sentence)
    for _ in range(_REMEMBERED):
        if current is None:
            break
        named = [one.currency for one in find_money(current.plain) if one.currency and one.scaled]
        if named:
            return named[-1]
        current = reading.page.before(current)
    return None
