"""Which sentences of news tell of the field itself, and not of somebody in it."""

from __future__ import annotations

import re

from kg.claims.extraction.causes.cause import NET
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.main_market import names_topic
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rules.sizes import tells_deal

__all__ = ["least_sure", "of_company"]

# Who or what is spoken of where news tells of somebody, and not of the field.
_SOMEBODY = frozenset(
    """company companies firm firms merger deal deals startup startups capital investor investors ceo founder
    launch launches launched launching organization organisation announce announced announces announcement
    round rounds backed partner partners partnership platform i we our us he she his her
    unternehmen firma wir partnern entreprise société nous empresa compañía alianza nosotros lanzó""".split()
)
_SOMEBODY_CHINESE = re.compile(
    r"(?<!保险)公司|集团|本院|本团队|双方|三方|我们|我国|他说|她说|签署|签约|推出|融资|投资|收购|入股|创办|创始|品牌|旗下|董事长|总经理|执行长|院长"
    r"|本次|此次|该(?:项目|平台|产品|系统)|活动|论坛|展会"
)
_RAISING = re.compile(
    r"(?i)\brais(?:e|es|ed|ing)\s(?:[\w-]+\s){0,2}?(?:investments?|capital|funds?|funding|money)\b"
)
_SURE, _SURE_CHINESE = 0.69, 0.7
_BESIDE = 60


def least_sure(reading: Reading, sentence: Sentence) -> float | None:
    """How sure what a sentence of news says of the field must be; None where it tells of somebody or a deal.

    It may be less sure where telehealth is named, and neither a company nor a deal is told.
    """
    if reading.topic is None:
        return None
    deal = tells_deal(sentence.plain)
    alone = not deal and not reading.companies.within(sentence.start, sentence.end)
    if deal and _RAISING.search(sentence.plain):
        return None
    if sentence.chinese:
        return None if deal else _SURE_CHINESE
    nobody = sentence.words.isdisjoint(_SOMEBODY)
    return NET if alone and nobody and names_topic(sentence.plain) else _SURE


def of_company(reading: Reading, sentence: Sentence, one: Found) -> bool:
    """Whether a company stands so near in a sentence that what is named may be its own.

    In Chinese it must stand in the same clause; only states of things move the field in a sentence about it.
    """
    if one.subject is None:
        return False
    if sentence.chinese:
        acts = one.kind == "driver" and one.confidence > _STATE
        return _of_somebody(reading, sentence, Span(sentence.start, sentence.end) if acts else one.subject)
    start, end = (
        max(sentence.start, one.subject.start - _BESIDE),
        min(sentence.end, one.subject.end + _BESIDE),
    )
    return bool(reading.companies.within(start, end))


_STATE = 0.8
_STOP = re.compile(r"[,;:。]")


def _of_somebody(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """Whether the Chinese clauses that hold a span are about somebody."""
    flat, first, last = sentence.plain, span.start - sentence.start, span.end - sentence.start
    begin = max((stop.end() for stop in _STOP.finditer(flat, 0, first)), default=0)
    stop = _STOP.search(flat, last)
    end = stop.start() if stop else len(flat)
    if _SOMEBODY_CHINESE.search(flat, begin, end):
        return True
    return bool(reading.companies.within(sentence.start + begin, sentence.start + end))
