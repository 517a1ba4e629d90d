"""Which kind of factor a heading announces, if any: titles of whole reports and articles do not."""

from __future__ import annotations

import re

from kg.claims.extraction.page import Block
from kg.claims.extraction.rules.factor_words import NAMES, STATES

__all__ = [
    "ASIDE",
    "BYLINE",
    "FIRST_ITEM",
    "TITLE",
    "bare_kind",
    "counted_line",
    "first_cell",
    "heading_kind",
    "says_why",
]

TITLE = re.compile(
    r"(?i)\b(?:size|share|forecast|(?<!driven\s)(?<!fueled\s)(?<!fuelled\s)(?<!propelled\s)(?<!boosted\s)by\s\w+"
    r"|report|download|sample|overview|insights?|dynamics"
    r"|period|(?<!trends\s&\s)(?<!trends\sand\s)highlights"
    r"|19\d\d|20\d\d)\b|规模|份额|报告|预测"
)
_MOST_IN_HEADING, _MOST_BEFORE_LIST = 9, 12
# "News, Analysis, Trends, Innovations" is the banner of a site.
_LISTED = 2
# The title of an article stands over a date or its author: "Updated on 3 May", "By Ann Alder".
BYLINE = re.compile(
    r"(?:Updated|Published|Posted|Written|Last\s\w+)\s(?:on|by|at)?|By\s[A-Z]\w+"
    r"|\w+\s\d{1,2},\s(?:19|20)\d\d$|(?:来源|作者|记者|撰文|编辑|时间|发布时间|文|责编)\s?[:/|]"
)
# Under "Tackling the challenges of care" stands what is done about them.
_SOLVED = re.compile(
    r"(?i)(?:攻克|应对|解决|破解|克服|化解|突破|直面)|(?:how\s(?:\w+\s)?to\s)?(?:tackl|address|overcom|solv|meet|remov|eliminat)(?:e|es|ing)?\s"
)
# "政策红利下的千亿机遇" is the title of what it stands over, and no list of chances follows.
_TOLD = re.compile(r"(?:驱动|推动|背景|浪潮|时代|影响|加持|红利|趋势|变革)下|带来|迎来|催生|激发|[千百万]亿")
ASIDE = re.compile(r"(?<=[a-z]{3}):\s[^:]{3,60}\?$")


# "Why telecare is accelerating"
_WHY = re.compile(
    r"(?i)^(?:\d{1,2}[.)]\s)?why\s[^?.:,]{3,60}?\s(?:is|are|keeps?)\s(?:\w+\s)?(?:grow|accelerat|boom|expand|rising|gaining|taking\soff|surg|here\sto\sstay|in\sdemand)[\w\s]{0,30}$"
)


def says_why(flat: str) -> bool:
    """Whether a heading announces why something grows.

    >>> says_why("Why telecare is accelerating"), says_why("Why telecare is slow")
    (True, False)
    """
    return flat[:1] in "Ww0123456789" and _WHY.search(flat) is not None


def heading_kind(flat: str) -> str | None:
    """The one kind that a heading names; titles of whole reports name several, or a size."""
    flat = ASIDE.sub("", flat)
    kinds = [kind for kind, pattern in NAMES.items() if pattern.search(flat)]
    words = len(flat.split()) if flat.isascii() else len(flat) // 3
    return (
        kinds[0]
        if len(kinds) == 1
        and words <= (_MOST_BEFORE_LIST if flat.endswith(":") else _MOST_IN_HEADING)
        and not TITLE.search(flat)
        and not _SOLVED.match(flat)
        and not _TOLD.search(flat)
        and flat.count(",") < _LISTED
        and not flat.endswith((".", "?", "!", "。"))
        else None
    )


# "趋势一:照护走出医院", "挑战2 数据标准不统一": a line that counts a factor and says which.
_NOUNS = {
    "驱动因素": "driver",
    "驱动力": "driver",
    "增长动力": "driver",
    "限制因素": "restraint",
    "制约因素": "restraint",
    "挑战": "challenge",
    "痛点": "challenge",
    "难点": "challenge",
    "瓶颈": "challenge",
    "风险": "challenge",
    "机遇": "opportunity",
    "机会": "opportunity",
    "商机": "opportunity",
    "趋势": "trend",
}
_NOUN = "|".join(_NOUNS)
_COUNTED = re.compile(
    rf"(?:\(?[\d一二三四五六七八九十]{{1,3}}[)、.]\s?)?(?:第[一二三四五六七八九十]大(?P<first>{_NOUN})"
    rf"|[\u3400-\u9fff]{{0,4}}?(?P<noun>{_NOUN})(?:之?[一二三四五六七八九十]|\s?\d{{1,2}}))(?:\s?[:.、|-]\s?|\s)"
    r"(?P<what>[\u3400-\u9fffA-Za-z\d\"“「+][^。:;]{3,60}?)(?=[。:;!]|$)"
)


def counted_line(flat: str) -> tuple[str, int, int] | None:
    """The kind and the bounds of the factor that a Chinese line counts; None for any other line.

    >>> counted_line("趋势一:照护走出医院"), counted_line("未来趋势如何")
    (('trend', 4, 10), None)
    """
    match = None if flat.isascii() else _COUNTED.match(flat)
    return None if match is None else (_NOUNS[match["first"] or match["noun"]], *match.span("what"))


# A cell that holds a list begins with its first item: "Growth Drivers | - Old age".
FIRST_ITEM = re.compile(r"[^|]{4,40}\|\s?[-•*]\s?(?P<what>\S[^|]*)")


def first_cell(block: Block, flat: str) -> str:
    """What a heading says, or the first cell of a row that heads a table or a list."""
    headed = block.kind == "row" or FIRST_ITEM.match(flat)
    return flat.strip("| \t").partition("|")[0].strip() if headed else flat


# Headings that state a factor without naming its kind, over a paragraph that explains it.
_BARE = {
    "driver": re.compile(
        r"(?i)(?:(?:rising|growing|increas(?:ing|ed)|surging|escalating|expanding|advances"
        r"|favou?rable|supportive|ag(?:e)?ing)\s"
        r"|(?:surge|rise|growth|increase|advance(?:ment)?s)\sin\s|(?:technological|digital)"
        r"\sadvance(?:ment)?s)"
    ),
    "restraint": re.compile(
        r"(?i)(?:(?:lack|shortage)\sof\s|(?:limited|insufficient|inadequate|poor|stringent|strict)"
        r"\s|high\s(?:[\w-]+\s){0,3}?costs?\b"
        r"|(?:data|privacy|security|interoperability|regulatory|reimbursement|technical)\s"
        r"(?:[\w-]+\s){0,3}?(?:concerns|issues|risks|barriers"
        r"|hurdles|challenges)|concerns\s(?:over|about|regarding)\s)"
    ),
}
# In Chinese the end tells: "慢性病增多", "数据隐私问题".
_BARE_IN_CHINESE = {
    "driver": re.compile(
        r"(?![^a-z]{0,16}(?:亏损|虧損|收入|营收|營收|利润|利潤|业绩|業績|股价|股價|毛利))[\u3400-\u9fff、]{2,24}(?:增[加多长]|上升|提[升高]|普及|进步|扩大|老龄化|高龄化|上升趋势|需求(?:不断|日益|持续)?(?:增长|增加|上升)?)"
    ),
    "restraint": re.compile(
        r"[\u3400-\u9fff、]{2,24}(?:隐私问题|安全问题|问题|不足|短缺|风险|障碍|壁垒|限制|高昂|担忧|顾虑)|(?:缺乏|高昂的?)[\u3400-\u9fff、]{2,20}"
    ),
}
# Told by its sentence: "Growing Demand for Care to Boost Market Growth".
_PROMISE = re.compile(r"(?i)\sto\s(?:[\w-]+\s){1,4}(?:market|growth|demand|adoption|expansion|uptake)\b")
_FEWEST, _MOST_WORDS = 3, 14


def bare_kind(flat: str) -> str | None:
    """The kind of the factor that a heading states without naming one.

    >>> bare_kind("Growing burden of old age"), bare_kind("数据隐私问题"), bare_kind("Our methods")
    ('driver', 'restraint', None)
    """
    if not flat.isascii():
        told = next((kind for kind, words in _BARE_IN_CHINESE.items() if words.fullmatch(flat)), None)
        if told is not None:
            return None if TITLE.search(flat) else told
    if not _FEWEST <= len(flat.split()) <= _MOST_WORDS:
        return None
    if STATES.search(flat) or TITLE.search(flat) or _PROMISE.search(flat):
        return None
    return next((kind for kind, opening in _BARE.items() if opening.match(flat)), None)
