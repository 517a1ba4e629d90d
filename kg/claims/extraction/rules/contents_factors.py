"""Factors that the titles of a Chinese table of contents name, where it stands in one run with the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_items import factor_items
from kg.claims.extraction.rules.factor_words import factors

__all__ = ["RULES"]

_CONTENTS = "目录"
# A title stands between the numbers of pages and of chapters.
_TITLE = re.compile(r"(?<=[\d、.)\s])(?P<title>[\u3400-\u9fffA-Za-z(][^\d。;]{3,60}?)(?=\s?\d|$)")
_CHAPTER = re.compile(r"[一二三四五六七八九十]、|第[一二三四五六七八九十]章|(?<!\d)\d{1,2}、")
_NAMED = (
    (
        "opportunity",
        re.compile(
            r"(?P<what>[^,:]{4,40}?)(?:带来|催生|蕴含)的(?:结构性|增量|新|市场|发展|增长"
            r"|投资)*(?:机会|机遇|商机)$"
        ),
    ),
    ("opportunity", re.compile(r"(?P<what>[^,:]{4,40}?)的(?:结构性|增量)(?:市场)?(?:机会|机遇)$")),
    (
        "driver",
        re.compile(
            r"(?P<what>[^,:]{3,30}?)对[^,:]{2,14}?的(?:带动|拉动|推动|促进|催化|刺激|提振"
            r"|助推)(?:作用|效应|影响)?$"
        ),
    ),
    (
        "driver",
        re.compile(
            r"(?:需求|增长|驱动|推动)[^,:()]{0,6}因素[^,:()]{0,4}\((?:如)?(?P<what>[^()]{3,40}?)等?\)$"
        ),
    ),
    ("challenge", re.compile(r"(?P<what>[^,:]{4,40}?)等(?:[^,:]{0,6})?(?:风险|挑战|压力|难题)$")),
)
# Under a title that names risks, each of the next ones is one.
_RISKS = re.compile(
    r"风险提示|风险评估|风险分析|(?:主要|潜在|投资|经营|行业)?(?:风险|挑战)(?:提示|分析|评估|因素"
    r"|预警)?(?:与挑战|与对策)?$"
)
# The number of a chapter stands behind that of a page, or opens the title: "182、", "18二、".
_NUMBER = re.compile(r"[\d一二三四五六七八九十]、")
_MARK = 2
_DRIVERS = re.compile(
    r"^(?!.*(?:规模|现状|预测|结构)).*(?:驱动|推动)因素(?:分析)?$|^(?:核心|主要|市场|行业)*(?:增长"
    r"|发展)(?:驱动力|动力|引擎)$"
)
_NO_DRIVER = re.compile(
    r"(?:分析|现状|概述|预测|规模|格局|策略|建议|风险|障碍|挑战|制约|瓶颈|不足|增速|份额|对比|测算"
    r"|影响|趋势|展望|情况)$"
)
_TROUBLE = re.compile(
    r"(?:风险|隐患|不清|偏低|不足|短缺|滞后|压力|难度|障碍(?:\([^()]*\))?|不均|不一|瓶颈|缺失|缺口"
    r"|不确定性|难点|困难|过高|偏高|冲击|壁垒)$"
)
_GENERAL = re.compile(
    r"^(?:市场|行业|投资|主要|潜在|系统性|政策|技术|经营|竞争|运营)?(?:与[^与]{2})?(?:风险"
    r"|挑战)(?:预警|提示|分析)?$"
)


def _find(reading: Reading) -> Iterator[Found]:
    if reading.topic is None or _CONTENTS not in reading.page.plain:
        return
    for sentence in reading.page.sentences:
        end = contents_end(sentence.plain) if sentence.chinese else 0
        if end:
            yield from _of_titles(reading, sentence, min(end, len(sentence.plain)))


def _of_titles(reading: Reading, sentence: Sentence, end: int) -> Iterator[Found]:
    flat, risky, driving = sentence.plain, False, False
    last = 0
    for match in _TITLE.finditer(flat, 0, end):
        title = match["title"].strip()
        if _CHAPTER.search(flat, last, match.start("title")):
            risky = False
        if _NUMBER.search(flat, last, match.start("title") + _MARK):
            driving = False
        last = match.end()
        risky = risky or _RISKS.search(title) is not None
        told = _told(title, risky=risky)
        if told is None and driving and not _NO_DRIVER.search(title):
            told = "driver", 0, len(title)
        driving = driving or _DRIVERS.search(title) is not None
        if told is not None:
            kind, first, stop = told
            start = sentence.start + match.start("title")
            for item in factor_items(reading.page, start + first, start + stop):
                yield from factors(
                    reading.page, kind, item, (Span(start, start + len(title)),), confidence=0.75
                )


def _told(title: str, *, risky: bool) -> tuple[str, int, int] | None:
    """The kind of factor that a title names, and where in it that stands."""
    for kind, shape in _NAMED:
        named = shape.search(title)
        if named is not None:
            return kind, *named.span("what")
    if risky and _TROUBLE.search(title) and not _GENERAL.match(title):
        return "challenge", 0, len(title)
    return None


RULES = (PageRule(name="factor-contents", find=_find),)
