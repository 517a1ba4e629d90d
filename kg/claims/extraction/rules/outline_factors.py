"""Factors that the numbered titles of an outline name, each on a line of its own: "5.2 支付体系不完善"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_items import factor_items
from kg.claims.extraction.rules.factor_words import factors

__all__ = ["RULES"]

_CHAPTER = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、"
    r"|第[一二三四五六七八九十\d]{1,3}章)\s?(?P<title>[\u3400-\u9fff][^。;:]{2,30})$"
)
_TITLE = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d){1,2})[.、]?\s?(?P<title>[\u3400-\u9fffA-Z5][^。;:\d]{3,28})$"
)
_LINE = re.compile(r"[^\n]+")
_ENOUGH = 4
_KINDS = (
    (
        "challenge",
        re.compile(r"挑战|风险|痛点|瓶颈|困境|障碍|难点|(?:核心|主要|突出|现存|存在)[^,]{0,6}问题"),
    ),
    ("restraint", re.compile(r"(?:制约|限制|阻碍|抑制)因素")),
    ("opportunity", re.compile(r"机遇|机会")),
    ("driver", re.compile(r"(?<!技术)驱动因素|驱动力|动因|推动因素|增长动力")),
    ("trend", re.compile(r"^(?!.*(?:技术|场景|投资|融资|竞争|格局|规模|用户|需求)).*趋势")),
)
# A title that tells its own kind, whatever it stands under.
_OWN = (
    (
        "driver",
        re.compile(
            r"(?P<what>[^,、]{3,14}?)(?:催生|驱动|拉动|带动|推动|激发)[^,]{0,10}(?:需求|增长|市场"
            r"|发展|普及)[^,]{0,4}$"
        ),
    ),
    (
        "opportunity",
        re.compile(
            r"(?P<what>[^,]{3,16}?)(?:打开|带来|释放|创造|蕴藏)[^,]{0,6}(?:增量)?(?:空间|机遇|机会|商机)$"
        ),
    ),
)
# A trouble that is one under any chapter.
_PLAIN = re.compile(
    r"(?P<what>[^,、]{4,20}?(?:失衡|鸿沟|缺失|滞后|短缺|孤岛|碎片化|不完善|不健全|不统一|不清晰?|薄弱|不畅|困境|瓶颈|难题|偏低))$"
)
_TROUBLE = re.compile(
    r"(?:风险|隐患|不[清足畅高均一统完健到明]\S{0,3}|滞后|压力|难度|难题|障碍|瓶颈|缺失|缺口|困境"
    r"|困难|过高|偏高|壁垒|危机|鸿沟|漏洞|空白|挑战|碎片化|单一|偏差|薄弱|突出|脱节|加剧|短缺|孤岛"
    r"|质疑|争议|失衡|化问题)(?:凸显|突出)?$"
)
# What a chapter of any kind of report holds.
_GENERAL = re.compile(
    r"(?:分析|概述|现状|总结|建议|策略|路径|展望|方向|举措|措施|对策|案例|趋势|格局|应对|评估|预测"
    r"|意义|背景|基础|目标|结构|框架|前景|研判|解读|特征|实践|经验|研究|梳理|机制|定位|模式|潜力|焦点"
    r"|演进|场景|因素|现象|体系)$|^(?:\d{4}年?|全球|国内|典型|核心目标|未来|总体|关键成功)|^(?:市场"
    r"|行业|投资|主要|潜在|系统性|政策|技术|经营|竞争|运营|发展|监管|市场与竞争|现实"
    r"|实施)?(?:驱动)?(?:风险|挑战|机遇|机会|趋势|因素|瓶颈|痛点|问题)(?:与(?:机遇|应对|挑战|风险"
    r"|对策))?$"
)


# "- 支付体系缺失:…": what the items of a list of troubles begin with.
_LABEL = re.compile(
    r"[\s•*·\-–]*(?:\d{1,2}[.、)])?\s?(?P<title>[\u3400-\u9fff]{2}[\u3400-\u9fff、]{2,14}):(?=\s?\S{6})"
)
_SORE = re.compile(
    r"(?:成本|费用|门槛|风险|难度|认知度|普及率|意愿|效率|响应|速度|价格)(?:过|较|偏"
    r"|太)?[高低大慢弱差]$|冲突$|难$"
)
_FEWEST = 2


def _labels(reading: Reading) -> Iterator[Found]:
    """The labels of items that each name a trouble."""
    page = reading.page
    if not (reading.is_of_field and has_cjk(page.plain)):
        return
    found = [
        (line.start(), label)
        for line in _LINE.finditer(page.plain)
        if (label := _LABEL.match(line[0])) is not None
        and (_TROUBLE.search(label["title"]) or _SORE.search(label["title"]))
        and _GENERAL.search(label["title"]) is None
    ]
    for start, label in found if len(found) >= _FEWEST else ():
        named = Span(start + label.start("title"), start + label.end("title"))
        yield from factors(page, "challenge", named, (named,), confidence=0.8)


def _find(reading: Reading) -> Iterator[Found]:
    page = reading.page
    if not (reading.is_of_field and has_cjk(page.plain)):
        return
    lines = [(line.start(), line[0].rstrip()) for line in _LINE.finditer(page.plain)]
    titled = [(start, _CHAPTER.search(flat), _TITLE.match(flat)) for start, flat in lines]
    if sum(1 for _, _, title in titled if title is not None) < _ENOUGH:
        return
    kind: str | None = None
    for start, chapter, title in titled:
        if chapter is not None:
            kind = _kind(chapter["title"])
        elif title is not None:
            if title["number"].count(".") == 1 and _under(title["title"]):
                kind = _kind(title["title"])
            yield from _of_title(page, start, title, kind)


def _under(title: str) -> bool:
    return _GENERAL.search(title) is not None or (
        _kind(title) is not None and title.endswith(("定义", "问题"))
    )


def _kind(title: str) -> str | None:
    """The kind of factors that a title announces for those below it; None where it names none or several."""
    kinds = [kind for kind, words in _KINDS if words.search(title)]
    if kinds[:1] == ["challenge"] and "opportunity" in kinds:
        return "either"
    if kinds == ["challenge", "restraint"]:
        return "challenge"
    return kinds[0] if len(kinds) == 1 else None


def _of_title(page: Page, start: int, title: re.Match[str], kind: str | None) -> Iterator[Found]:
    words = title["title"]
    told = _told(words, kind)
    if told is None:
        return
    named, first, last = told
    begin = start + title.start("title")
    proof = (Span(begin, begin + len(words)),)
    for item in factor_items(page, begin + first, begin + last):
        yield from factors(page, named, item, proof, confidence=0.8)


def _told(words: str, kind: str | None) -> tuple[str, int, int] | None:
    """The kind that a title tells, and where in it the factor stands."""
    for named, shape in _OWN:
        own = shape.match(words)
        if own is not None:
            return named, *own.span("what")
    if _PLAIN.match(words) is not None and _GENERAL.search(words) is None:
        return ("restraint" if kind == "restraint" else "challenge"), 0, len(words)
    if kind in (None, "opportunity") or _GENERAL.search(words):
        return None
    if kind in ("challenge", "restraint", "either"):
        return ("challenge" if kind == "either" else kind, 0, len(words)) if _TROUBLE.search(words) else None
    return kind, 0, len(words)


RULES = (
    PageRule(name="factor-outline", find=_find),
    PageRule(name="factor-label", find=_labels),
)
