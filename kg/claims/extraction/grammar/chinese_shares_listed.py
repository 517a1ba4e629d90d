"""Shares of several in one Chinese sentence: "甲、乙分别占全国市场的41%和30%", "市场份额:甲41%、乙30%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.grammar.late import Late

__all__ = ["each_of_list", "in_labelled_list"]

_WORD = r"(?:市场|营收|收入|销售[额量]?|采购|规模|出货)?(?:份额|占比|比重|市占率|市场占有率|占有率|比例)"
_YEAR = r"(?:(?:到|至|在|截至|于)?\s?20\d\d\s?年(?:底|末)?,?)"
_LEAD = (
    rf"(?:[而但且]|其中,?|同时,?|此外,?|目前,?|{_YEAR}"
    r"|[\u3400-\u9fff]{2,14}?(?:市场|行业|领域|赛道)(?:[中里上]|方面),?"
    r"|[^,;。%:]{0,24}?(?:前[二两三四五六十\d]{1,2}(?:[名位大强]|的?企业)?|(?:头部|主要|领先)(?:企业|公司|厂商|平台|参与者|玩家))(?:企业|公司|厂商|平台|品牌|省份|地区)?(?:分别|依次)?(?:为|是|有|包括))*"
)
_LIST = r"(?P<list>[\u3400-\u9fffA-Za-z0-9/·、]{2,60}?[和与及、][\u3400-\u9fffA-Za-z0-9/·]{2,14}?)"
_SORT = (
    r"(?:等?(?:这?[两二三四五六七][家大者个类种]|前[二两三四五]名))?(?:企业|公司|平台|厂商|品牌|地区|区域|市场|业务|板块|领域|渠道|品类|产品)?"
    r"(?:(?:在|于)[^,;。%]{2,24}?(?:市场|行业|领域|赛道)[中里上]?)?"
)
_SOME = r"(?:了|着|据|到|约|近|逾|超过?|达到?|高达|仅|大约|接近|有|为|是)*"
_WHOLE = r"(?:[^,;。%]{0,16}?(?:市场|行业|收入|营收|销售额|销量|规模|需求|总量|总额|总体|整体|全国|全球)的?)?"
# What may stand between the list and "分别": "则位列其后,", "的市场份额".
_BETWEEN = (
    r"(?:(?:则|也)?(?:分[列居]|位列|紧随|排名|次之|居后|紧跟|位居)[^,;。%]{0,14})?,?"
    rf"{_YEAR}?(?:其|所)?(?:的?{_WORD})?(?:将|则|也|亦|均|预计|有望|{_YEAR})*"
)
_EACH = Late(
    rf"(?:^|[,;:。]|--?|—+)\s?{_LEAD}{_LIST}{_SORT}{_BETWEEN}"
    rf"(?:分别|各自|依次|(?<=份额)|(?<=市占率)|(?<=占有率)|(?<=占比))(?:也|约)?(?:占[据有比]?|拥有|握有|为|达到?|是|拿下|贡献|取得|录得)?{_SOME}{_WHOLE}{_SOME}$"
)
_PIECES = Late(r"以及|[、和与及]")


def each_of_list(flat: str, start: int) -> list[tuple[int, int]] | None:
    """The bounds of the names of which the percentage at an offset and those behind it are the shares.

    >>> flat = "甲光、乙光分别占全国市场的41%和30%"
    >>> [flat[slice(*name)] for name in each_of_list(flat, flat.find("41"))]
    ['甲光', '乙光']
    """
    match = _EACH.search(flat, 0, start)
    if match is None:
        return None
    begin, edges = match.start("list"), [match.start("list")]
    for piece in _PIECES.finditer(match["list"]):
        edges += [begin + piece.start(), begin + piece.end()]
    edges.append(match.end("list"))
    return list(zip(edges[::2], edges[1::2], strict=True))


# "市场份额:", "呈双寡头格局:", "按区域划分:", "市占率前三分别是"
_LABEL = Late(
    r"(?:(?:份额|占比|市占率|占有率|比重|构成|结构|格局|分布|划分)[^,;:。%\d]{0,8}:"
    r"|(?:份额|市占率|占有率|占比)(?:排名)?(?:最高的?|较高的?|靠前的?|领先的?)?(?:前?[二两三四五六十\d]{1,2}[名位家]?)?的?(?:企业|公司|平台|厂商|品牌|地区|省份)?(?:分别|依次)?(?:为|是|有|:))\s?"
)
_NOT_LABEL = Late(
    r"增[长速幅]|同比|渗透|满意|受访|用户|患者|人群|年龄|毛利|利润|股[东权]|持股|性别|学历|职称|支付方式|样本|调查|问卷"
)
_PIECE = (
    r"(?P<name>(?!其中|以上|其余)(?=\d{0,3}[\u3400-\u9fffA-Za-z])[\u3400-\u9fffA-Za-z0-9]"
    r"[\u3400-\u9fffA-Za-z0-9/·&+ -]{0,20}?)"
    r"\s?(?:[(:]\s?)?(?:的?占比?|份额|市占率)?(?:约|为|达|近|超过?)?"
    r"(?P<percent>\d{1,2}(?:\.\d{1,2})?)\s?%(?:左右)?\)?"
)
_PIECE_ALONE = Late(_PIECE)
_JOIN = r"(?:[、,;]|和|与|及|以及|、以及|,其次是)\s?"
_NAMELESS = _PIECE.replace("?P<name>", "?:").replace("?P<percent>", "?:")
_RUN = Late(rf"{_NAMELESS}(?:{_JOIN}{_NAMELESS}){{1,11}}")
_JOINED = Late(rf"(?:{_JOIN})?")
_FEWEST, _ALL = 2, 101


def in_labelled_list(flat: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """Where each percentage of a list begins that a label calls one of shares, and what bears it.

    >>> flat = "市场份额:甲光41%、乙光30%"
    >>> [(at, flat[slice(*name)]) for at, name in in_labelled_list(flat)]
    [(7, '甲光'), (13, '乙光')]
    """
    for label in _LABEL.finditer(flat):
        before = flat[max(flat.rfind(mark, 0, label.start()) for mark in ",;。") + 1 : label.end()]
        run = _RUN.match(flat, label.end())
        if run is None or _NOT_LABEL.search(before):
            continue
        pieces = list(_pieces(flat, run))
        if len(pieces) >= _FEWEST and sum(float(piece["percent"]) for piece in pieces) <= _ALL:
            for piece in pieces:
                yield piece.start("percent"), piece.span("name")


def _pieces(flat: str, run: re.Match[str]) -> Iterator[re.Match[str]]:
    place = run.start()
    while place < run.end():
        joint = _JOINED.match(flat, place)
        piece = _PIECE_ALONE.match(flat, joint.end() if joint else place)
        if piece is None:
            return
        yield piece
        place = piece.end()
