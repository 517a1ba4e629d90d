"""Shares whose part of the market a clause before names: "线下仍是主流渠道,占比68%"."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.late import Late

__all__ = ["carried"]

_TIME = r"(?:(?:预计)?(?:到|至|在|截至|于)?\s?20\d\d\s?年(?:底|末|前后|时|[上下]半年)?,?)"
_LEAD = (
    rf"(?:[而但且]|其中,?|同时,?|此外,?|预计|目前,?|当前,?|{_TIME}|(?:在|从)[^,。;%]{{2,14}}(?:[上中里]|来看|看|方面|中),?"
    r"|(?!在|从)[\u3400-\u9fff]{2,14}?(?:市场|行业|领域|赛道)(?:由|[中里上],?)"
    r"|(?:分|按|就|以|依)[\u3400-\u9fff\d]{1,10}(?:来?看|而言|划分|区分|分|计),)*"
)
_NAME = r"(?P<name>(?!在(?!线))[\u3400-\u9fffA-Za-z](?:(?![在以])[\u3400-\u9fffA-Za-z0-9/·+&-]){1,15}?)"
_WORD = r"(?:市场|营收|收入|销售|采购|规模|出货)?(?:份额|占比|比重|市占率|市场占有率|占有率|比例)"
# What holds the figure: "占全国的", "市场份额约为", "2023年占比高达".
_HOLDS = (
    rf"(?:{_TIME})?(?:其|所)?(?:约|大约|大概|仅|就)?(?:的?{_WORD}(?:已|将|也)?|占据?)(?:已|将|也)?(?:达到?|高达|约|为|近|逾|超过?|了|比|接近|突破){{0,3}}"
    r"(?:全球|全国|整体|整个|总体|国内)?(?:市场|行业|收入|营收|销售额|规模|总量|总额)?的?(?:约|近|逾|超过?)?"
)
# What makes the clause before one of rank, or says what its subject is.
_RANKED = (
    r"(?:的?(?:市场)?(?:规模|份额|占比|收入|需求|体量|销量)(?:居首|最[高大多]|领先|第一|居前)"
    r"|紧随其后|紧跟其后|紧追其后|次之|居次|居后|排在其后|(?:位|排|位?居|排名|位列|名列|排在)(?:全国|全球|国内)?(?:第[一二两三四五]位?|次席|其次|首位|榜首|第[一二三四五]名)"
    r"|(?:仍|依然|依旧|则|也|已|目前|现)*(?:是|为|作为|成为)(?!主[,;。])[^,;。%]{0,16}?(?:市场|渠道|领域|品类|板块|类型|应用|场景|用户|群体|需求方|使用者|买家|主力|主流"
    r"|地区|区域|国家|部分|产品|方式|赛道|大头|来源|类别|大宗|环节|品种|客户|平台|企业|服务商|公司|提供商|供应商|运营商|厂商|龙头)"
    r"|(?:占据|处于|保持|维持|居于)(?:着|了)?(?:绝对)?(?:主导|领先|首位|龙头|主要|统治)(?:地位|优势|位置)?|居首|领先|领跑|夺冠)"
)
_START = r"(?:^|[,;:。])\s?"
_TURNS = (
    # "线下仍是主流渠道,占比68%", "华东市场规模最大,占全国的34%"
    Late(
        rf"{_START}{_LEAD}{_NAME}(?:细分)?(?:市场|业务|板块|领域)?{_RANKED},(?:[^,;。%]{{2,24}},)?{_HOLDS}$"
    ),
    # "以院内设备为主,占比约58%"
    Late(
        rf"(?:^|[,;:。]|市场|行业|产品|结构|渠道|需求|上|中|仍|则|目前)(?:主要)?以(?P<name>[\u3400-\u9fffA-Za-z/]{{2,14}}?)为(?:主|核心|主导)(?:体|力|要[\u3400-\u9fff]{{2,4}})?,{_HOLDS}$"
    ),
    # "其次是腕带,占28%", "其次为长照的18%"
    Late(
        r"(?:其次|再次|接着|随后|其后|紧随其后|排名?第[二三四]|位列第[二三四])的?(?:则|就)?(?:分别)?(?:是|为|有)(?P<name>[\u3400-\u9fffA-Za-z0-9/]{2,14}?)"
        rf"(?:,?{_HOLDS}|,?(?:约|近|为|达)?|的(?:约|近)?)$"
    ),
)
# "丙次之,为27%" and "丙19%居次" behind the share of another one.
_AFTER = Late(
    rf"{_START}{_LEAD}{_NAME}(?:细分)?(?:市场|业务|板块|领域)?{_RANKED},(?:则|也|份额|占比)?(?:为|达到?|约|有|是){{1,2}}$"
)
_BARE = Late(
    rf"{_START}{_LEAD}{_NAME}(?:细分)?(?:市场|业务|板块|领域)?(?:则|也|仍)?(?:约|以|为|的|达){{0,2}}$"
)
_BARE_BEHIND = re.compile(
    r"(?:左右)?(?:的(?:占比|份额|比重)|的?成绩)?(?:居次|次之|[位排]?(?:居|列|名|在)第|屈居|紧[随追跟])"
)
# "其次为术后追踪的25%与长照的18%"
_AND = Late(r"%(?:[和与及、]|以及)(?P<name>[\u3400-\u9fffA-Za-z0-9/]{2,12}?)的(?:约|近)?$")
# "远程心电市场以31%的占比居次席"
_WITH = Late(
    rf"{_START}{_LEAD}{_NAME}(?:细分)?(?:市场|业务|板块|领域)?(?:则|也|仍|继续|(?:在|于)?20\d\d\s?年)?以(?:约|近|超过?|高达)?$"
)
_WITH_BEHIND = re.compile(r"(?:左右|以上)?的?[^,;。%]{0,8}?(?:份额|占比|市占率|比重|占有率)")
_NONE = Late(
    r"^(?:其中|该|这|公司|集团|两者|三者|合计|其余|其他|前[一二三四五六七八九十\d])|[两二三四五六七八九]家|以上$|^(?:市场|行业|产业|规模|份额|占比)"
)


def carried(flat: str, floor: int, start: int, end: int) -> tuple[int, int] | None:
    """The bounds of what a share between two offsets is said of, in the clauses behind a third.

    >>> flat = "线下仍是主流渠道,占比68%,其次是药店,占20%"
    >>> [flat[slice(*carried(flat, 0, at, at + 2))] for at in (11, 22)]
    ['线下', '药店']
    """
    begin = max(flat.rfind(mark, 0, start) for mark in ";。")
    begin = max(begin, 0, floor - 1)
    for turn in _TURNS:
        match = turn.search(flat, begin, start)
        if match is not None:
            return None if _NONE.search(match["name"]) else match.span("name")
    if _WITH_BEHIND.match(flat, end) and (match := _WITH.search(flat, begin, start)) is not None:
        return None if _NONE.search(match["name"]) else match.span("name")
    if floor:
        follows = _AFTER.search(flat, begin, start)
        if follows is None and _BARE_BEHIND.match(flat, end):
            follows = _BARE.search(flat, begin, start)
        if follows is not None:
            return None if _NONE.search(follows["name"]) else follows.span("name")
    if floor and (match := _AND.search(flat, floor - 1, start)) is not None:
        return match.span("name")
    return None
