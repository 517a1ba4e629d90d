"""Sums of Chinese rounds that stand behind them, or that are told by their size alone."""

from __future__ import annotations

import re
from decimal import Decimal

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.grammar.money import Money

__all__ = ["later_sum", "sum_by_size", "vague_sum"]


def later_sum(masked: Masked, end: int) -> Money | None:
    """The sum that a Chinese sentence tells behind a round."""
    found = re.search(
        "(?:融资|总额|金额|规模)(?:(?!估值|市值)[^\ue000-\uefff。;]){0,12}?([\uf000-\uf3ff])",
        masked.text[end - 4 : end + 60],
    )
    return masked.sum(found[1]) if found else None


_VAGUE = re.compile(
    r"(?<![数几\d.])(?P<number>\d{1,5}(?:\.\d+)?)?(?P<scale>亿|千万|百万|(?<=\d)万)级?(?P<unit>元人民币|人民币|美元|元)?级?(?=[^,。;]{0,6}(?:轮|融资|投资))"
)
_VAGUE_SCALES = {"万": Decimal(10**4), "亿": Decimal(10**8), "千万": Decimal(10**7), "百万": Decimal(10**6)}


def vague_sum(masked: Masked, match: re.Match[str]) -> Money | None:
    """A sum told by its size alone, as in "完成亿元人民币A轮融资"."""
    return sum_by_size(masked, match.start(), min(len(masked.text), match.end() + 12))


def sum_by_size(masked: Masked, start: int, end: int) -> Money | None:
    """The sum that is told by its size alone between two places of a sentence."""
    found = _VAGUE.search(masked.text, start, end)
    if found is None:
        return None
    begin = masked.at(found.start()) - masked.sentence.start
    return Money(
        start=begin,
        end=begin + len(found[0]),
        amount=_VAGUE_SCALES[found["scale"]] * Decimal(found["number"] or 1),
        currency="USD" if found["unit"] == "美元" else "CNY",
        scaled=True,
    )
