"""Factors that a Chinese line lists behind the noun for their kind: "三大催化剂:疫情、处方外流、支付打通"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_words import factors

__all__ = ["RULES"]

_NOUNS = {
    "driver": (
        r"(?:核心|主要|关键|增长|发展|需求)*(?:驱动因素|推动因素|增长因素|有利因素|利好因素|驱动力|推动力|助推力|推力|催化剂|催化因素|利好|利多|增长引擎|引擎|推手|东风|增长逻辑"
        r"|发展动力|增长动力|动力来源|动因)|[两二三四五六七多]大(?:核心|主要|关键)?(?:驱动|动力|红利)"
    ),
    "restraint": r"(?:制约|限制|阻碍|不利|约束|抑制)因素|利空|掣肘",
    "challenge": (
        r"(?:核心|主要|关键|行业|现实|面临)*(?:挑战|痛点|难点|难题|瓶颈|障碍|困境|短板|堵点|隐忧|阻力|顾虑)|(?:主要|存在|突出|现存|面临|行业|共性|核心|几个|[两二三四五六七]大)的?(?:主要)?问题"
        r"|风险(?:提示|因素|点)?"
    ),
    "opportunity": r"(?:核心|主要|发展|市场|投资|增量|结构性)*(?:机会|机遇|商机|蓝海|增长点)",
    "trend": (
        r"(?:核心|主要|未来|发展|行业|市场|技术|产业|演变|演进|重要|新)*(?:趋势|走向|新变化|新特征|风向)"
        r"|[两二三四五六][大个](?:发展|技术|演进|创新|主要|核心|明显|显著|突出|鲜明|新)*(?:方向|特征|特点|变化|主线|转变)"
    ),
}
# "多重因素促成了繁荣:…": the verb tells the kind.
_NOUNS["restraint"] += (
    r"|(?:多[种重个]|诸多|几[个大]|[两三四五]大)(?:因素|原因)[^。;:,]{0,4}(?:制约|限制|阻碍|抑制)[^。;:,]{0,20}"
)
_NOUNS["driver"] += (
    r"|(?:多[种重个]|诸多|几[个大]|[两三四五]大)(?:因素|原因|力量)[^。;:,]{0,4}(?:促成|推动|促进|带动|助推|驱动|催生|造就|支撑|推高)[^。;:,]{0,20}"
)
_NAMED = "|".join(f"(?P<{kind}>{words})" for kind, words in sorted(_NOUNS.items(), reverse=True))
# "解决三大痛点:…" lists what is solved, "股价走势:…" tells of shares.
_SOLVED = Late(
    r"解决|破解|应对|克服|攻克|缓解|直击|针对|打通|消除|化解|突破|规避|股价|营收|公司|价格走|消费者画像|产品|优势"
)
_LABEL = Late(
    rf"(?:^|(?<=[。;,\n!?)\s、]))(?P<lead>[^。;:,\n]{{0,18}}?)(?:{_NAMED})(?:分析|预测|研判|展望|方面|如下|之一)?"
    r"(?:主要)?(?:有|包括|在于|为|是|:)*(?:以下|如下)?(?:[几两三四五六]?[个点大项方]面?)?:\s?(?=\S{4})"
)
# "驱动一:手机降价", anywhere in a line.
_COUNTED = Late(
    r"(?:^|(?<=[。;,\n!?)\s]))[\u3400-\u9fff]{0,4}?(?P<noun>驱动力?|动力|催化剂?|利好|因素|挑战|痛点|难点|瓶颈|风险|机遇|机会|趋势|变化)(?:之)?[一二三四五六七八九][:、]\s?"
    r"(?P<what>[\u3400-\u9fffA-Za-z\d\"“「+][^。:;!?\n]{2,40})"
)
_COUNTED_KINDS = {
    "挑战": "challenge",
    "痛点": "challenge",
    "难点": "challenge",
    "瓶颈": "challenge",
    "风险": "challenge",
    "机遇": "opportunity",
    "机会": "opportunity",
    "趋势": "trend",
    "变化": "trend",
}
_STOP = re.compile(r"[。\n!?]|$")
_PLACE = re.compile("[一二三四五六七八九][:、]")
_NAMES_ONE = Late(
    "驱动|动力|推力|催化|利好|利多|引擎|推手|东风|动因|红利|因素|原因|力量|利空|掣肘|挑战|痛点|难[点题]|瓶颈|障碍|困境|短板|堵点"
    "|隐忧|阻力|顾虑|问题|风险|机[会遇]|商机|蓝海|增长点|趋势|走向|变化|特[征点]|风向|方向|主线|转变|增长逻辑"
)
_TO_FULL_STOP = re.compile(r"[^。\n]+")
_NUMBER = Late(
    r"(?:^|(?<=[;,。:、\s]))(?:[1-9][、.)](?!\d)|\([1-9一二三四五六七]\)|[①-⑨]|[一二三四五六七]是|其[一二三四五六七],|第[一二三四五六七],)\s?"
)
_CLAUSE_END = re.compile(r"[,;。:(]|$")
_HOW_MANY = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_COUNT = re.compile(r"([两二三四五六])[大个项重]")
_LONGEST, _CLAUSE, _FEWEST = 22, 44, 2
_REST = re.compile(r"等[^、,;]{0,8}$")


def _find(reading: Reading) -> Iterator[Found]:
    if not reading.is_of_field:
        return
    page = reading.page
    for stretch in _TO_FULL_STOP.finditer(page.plain) if has_cjk(page.plain) else ():
        if _NAMES_ONE.search(stretch[0]) is not None:
            proof = (Span(*stretch.span()),)
            for kind, item in _listed(page, stretch[0], stretch.start()):
                if not reading.companies.within(item.start, item.end):
                    yield from factors(page, kind, item, proof, confidence=0.85)


def _listed(page: Page, flat: str, at: int) -> Iterator[tuple[str, Span]]:
    """The kinds and places of what a stretch lists behind labels, or counts."""
    floor = contents_end(flat)
    for counted in _COUNTED.finditer(flat, floor) if _PLACE.search(flat) else ():
        first, end = counted.span("what")
        stop = _CLAUSE_END.search(flat, first)
        yield (
            _COUNTED_KINDS.get(counted["noun"], "driver"),
            Span(at + first, at + min(end, stop.start() if stop else end)),
        )
    for label in _LABEL.finditer(flat, floor) if ":" in flat else ():
        if not _SOLVED.search(label["lead"]):
            for item in _items(page, label, at):
                yield label.lastgroup or "driver", item


def _items(page: Page, label: re.Match[str], at: int) -> list[Span]:
    """The items behind a label: numbered ones, or the parts of a list of short ones."""
    flat, first = label.string, label.end()
    stop = _STOP.search(flat, first)
    end = stop.start() if stop else len(flat)
    numbers = list(_NUMBER.finditer(flat, first, end))
    if len(numbers) > 1:
        begins = [number.end() for number in numbers]
        ends = [_end_of_clause(flat, begin) for begin in begins]
        return [Span(at + begin, at + last) for begin, last in zip(begins, ends, strict=True) if last > begin]
    listed = _REST.sub("", flat[first:end])
    end = first + len(listed)
    items = [one for one in split_list(page.plain, at + first, at + end) if one.end > one.start]
    count = _COUNT.search(label[0])
    told = count is not None and _HOW_MANY[count[1]] == len(items)
    most = _CLAUSE if told else _LONGEST
    if not items or any(not _FEWEST <= one.end - one.start <= most for one in items):
        return []
    return items if told or ("," not in listed and ";" not in listed) else []


def _end_of_clause(flat: str, begin: int) -> int:
    stop = _CLAUSE_END.search(flat, begin)
    return stop.start() if stop else len(flat)


RULES = (PageRule(name="factor-listed", find=_find),)
