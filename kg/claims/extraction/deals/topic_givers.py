"""Investments of a sentence that leaves out who gives or takes: the company that the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import round_found
from kg.claims.extraction.found import Company, Found

__all__ = ["part_of", "speaks_of", "with_topic"]

_GIVERLESS = phrasings("chinese_investments")["zh_topic"]
# In "入股青枫健康旗下澜石医疗" it is the part that is bought into.
_PART = re.compile(
    "(?:的|旗下的?|全资|控股|间接|直接)*(?:子公司|附属公司|孙公司|旗下的?|旗下平台)([\ue000-\uefff])"
)


def part_of(masked: Masked, sign: str) -> Company:
    """Who takes what goes to a company: the part of it that stands right behind its Chinese name."""
    part = _PART.match(masked.text, masked.text.index(sign) + 1) if masked.sentence.chinese else None
    return masked.company(part[1] if part else sign)[1]


_MEANT = re.compile(
    r"\b(?:[Tt]he\s(?:[\w-]+\s){0,2}?(?:company|start-?up|firm|business|group|platform|provider|round|deal)|"
    r"[Ii]ts?|[Tt]hey|[Tt]heir)\b"
)


def speaks_of(masked: Masked, company: Company) -> bool:
    """Whether the paragraph of a sentence may go on about a company: its first sentence names or means it."""
    sentence, block = masked.sentence, masked.page.block(masked.sentence)
    first = _SENTENCE.match(masked.page.plain, block.start, sentence.start)
    if masked.language != "en" or first is None:
        return True
    return any(form in first[0] for form in company.forms) or _MEANT.search(first[0]) is not None


_SENTENCE = re.compile(r"\s*\S[^\n]*?(?:[.!?](?=\s|$)|$)")


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
