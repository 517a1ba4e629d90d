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
    (
        "opportunity",
        re.compile(
            r"(?P<what>(?!年|.*(?:分析|市场规模|区域|行业|竞争|预测))[^,:]{4,40}?)(?:细分)?(?:领域|市场|赛道)?的?(?:增长|发展|市场)?潜力$"
        ),
    ),
    ("challenge", re.compile(r"(?P<what>[^,:]{4,40}?)等(?:[^,:]{0,6})?(?:风险|挑战|压力|难题)$")),
    (
        "driver",
        re.compile(r"(?P<what>[^,:()]{4,40}?)(?:带动|拉动|推动|驱动)(?:年均?)?复合?(?:年均?)?增长率?$"),
    ),
    # "老龄化与心血管病高发的核心驱动因素分析", "支付放开驱动的增量需求"
    (
        "driver",
        re.compile(
            r"(?P<what>[^,:()]{3,30}?)(?:的|等|作为)?(?:核心|主要|关键)?驱动因素(?:量化)?(?:分析|解析)$"
        ),
    ),
    (
        "driver",
        re.compile(
            r"(?P<what>[^,:()]{3,30}?)(?:催生|驱动|拉动|带动|引发|激发|带来)的?[^,:()的]{0,12}?(?:需求|刚需|增长|扩容|放量|机遇|空间|商机)(?:激增|增长|扩张|释放|上升|爆发|扩容)?$"
        ),
    ),
    (
        "driver",
        re.compile(
            r"(?P<what>[^,:()]{4,40}?(?:模式|政策|技术|改革|战略))(?:的)?(?:推动|驱动|赋能|助推|支撑)$"
        ),
    ),
)
# Under a title that names risks, each of the next ones is one.
_RISKS = re.compile(
    r"风险提示|风险评估|风险分析|(?:主要|潜在|投资|经营|行业)?(?:风险|挑战)(?:提示|分析|评估|因素"
    r"|预警)?(?:识别)?(?:与(?:挑战|对策|应对|防范|机遇|投资)(?:策略|建议)*)?$"
)
# Under one that names pains, the next ones are, but not itself.
_PAINS = re.compile(
    r"风险(?:识别|预警)|(?:痛点|难点|瓶颈|困境|障碍|堵点)(?:与(?:成因|挑战|风险|难点|瓶颈|对策)|分析|识别)*$"
)
# The number of a chapter stands behind that of a page, or opens the title: "182、", "18二、".
_NUMBER = re.compile(r"[\d一二三四五六七八九十]、")
_MARK = 2
_DRIVERS = re.compile(
    r"^(?!.*(?:现状|预测)).*(?:驱动|推动|增长|催化)(?:因素|效应|动因)(?:分析|解析)?$|^(?:核心|主要|市场|行业)*(?:增长"
    r"|发展)?(?:驱动力|动力|引擎)(?:分析|解析)?$|(?:驱动|推动)因素与[^、]{2,10}(?:分析|解析|识别|研判|评估)?$"
)
_NO_DRIVER = re.compile(
    r"(?:分析|现状|概述|预测|规模|格局|策略|建议|增速|份额|对比|测算"
    r"|展望|情况)$|规模|增长率|占比|数据|统计|年均|(?:竞争|产品|市场|收入)结构|案例|产业链|驱动因素"
)
# "健康意识提升对需求的影响", "老龄化趋势": what tells a force apart from the words about it.
_FORCE = re.compile(
    r"(?P<what>.{4,40}?)(?:对[^对,]{2,14}的(?:影响|作用|要求)|的?影响|分析|解析|趋势|特征|的?量化[^,]{0,4})?$"
)
_TROUBLE = re.compile(
    r"(?:风险|隐患|不清|偏低|不足|短缺|滞后|压力|难度|障碍(?:\([^()]*\))?|不均|不一|瓶颈|缺失|缺口"
    r"|不确定性|难点|困难|过高|偏高|冲击|壁垒|难题|矛盾|挑战|问题|缺位|失衡|碎片化|孤岛|依赖|待完善|不完善|不健全|不统一|短板|困境|薄弱|限制|争议|门槛高?|成本高)$"
)
_TROUBLED = re.compile(r"(?:风险|挑战|障碍|瓶颈|难题|困境|矛盾|限制|制约|壁垒)$")
_GENERAL = re.compile(
    r"^(?:市场|行业|投资|主要|潜在|系统性|政策|技术|经营|竞争|运营)?(?:与[^与]{2})?(?:风险"
    r"|挑战|瓶颈|障碍|问题|痛点)(?:预警|提示|分析)?$"
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
        numbered = _NUMBER.search(flat, last, match.start("title") + _MARK) is not None
        driving = driving and not numbered
        last = match.end()
        risky = risky or _RISKS.search(title) is not None
        told = _told(title, risky=risky) if not numbered else None
        risky = risky or _PAINS.search(title) is not None
        if told is None and driving and not _NO_DRIVER.search(title):
            kind = "challenge" if _TROUBLED.search(title) else "driver"
            told = kind, 0, _force_end(title)
        driving = driving or _DRIVERS.search(title) is not None
        if told is not None:
            kind, first, stop = told
            start = sentence.start + match.start("title")
            for item in factor_items(reading.page, start + first, start + stop):
                yield from factors(
                    reading.page, kind, item, (Span(start, start + len(title)),), confidence=0.75
                )


def _force_end(title: str) -> int:
    """Where the words of a title end that name a force, before those about it."""
    named = _FORCE.fullmatch(title)
    return named.end("what") if named else len(title)


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
