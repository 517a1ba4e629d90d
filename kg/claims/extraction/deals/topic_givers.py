"""Investments of a Chinese sentence that leaves out who gives: the company that the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import round_found
from kg.claims.extraction.found import Company, Found

__all__ = ["part_of", "with_topic"]

_GIVERLESS = phrasings("chinese_investments")["zh_topic"]
# In "入股青枫健康旗下澜石医疗" it is the part that is bought into.
_PART = re.compile(
    "(?:的|旗下的?|全资|控股|间接|直接)*(?:子公司|附属公司|孙公司|旗下的?|旗下平台)([\ue000-\uefff])"
)


def part_of(masked: Masked, sign: str) -> Company:
    """Who takes what goes to a company: the part of it that stands right behind its Chinese name."""
    part = _PART.match(masked.text, masked.text.index(sign) + 1) if masked.sentence.chinese else None
    return masked.company(part[1] if part else sign)[1]


def with_topic(masked: Masked, told: tuple[Found, ...]) -> tuple[Found, ...]:
    """What a sentence tells, and what it tells of the company that the text speaks of without naming it."""
    named = {one.values["investee"] for one in told if one.values["investors"]}
    given = tuple(one for one in _given(masked) if one.values["investee"] not in named)
    takers = {one.values["investee"] for one in given}
    return (*(one for one in told if one.values["investee"] not in takers), *given)


def _given(masked: Masked) -> Iterator[Found]:
    """As in "3亿元领投澜石医疗"."""
    for match in masked.matches(_GIVERLESS) if masked.topic is not None else ():
        sum_ = masked.sum(match["m"]) if match.groupdict().get("m") else None
        for sign in signs_of(match["c"]):
            investee = part_of(masked, sign)
            if masked.topic is not None and investee != masked.topic:
                yield round_found(masked, match, investee, [masked.topic], sum_, sign=sign)
