"""Chinese lists of parts that are counted off or summed up behind: "甲、乙、丙三大品类", "形式包括甲和乙"."""

from __future__ import annotations

from kg.claims.extraction.grammar.cued import cued

__all__ = ["COUNTED", "COUNTED_BARE"]

# What one part is called, and a list of parts.
_ONE = r"(?:(?![在由于有为是至将])[\u3400-\u9fffA-Za-z0-9/+-]){2,14}?"
_LIST = rf"(?P<list>{_ONE}(?:、\s?{_ONE}){{0,8}}(?:、|和|与|及|以及|或){_ONE})"
_SUMMED = (
    r"(?P<list>(?!其中|而|同时|目前|全年|[上下]半年|[今去]年|\d)"
    rf"{_ONE}(?:、\s?{_ONE}){{1,8}}(?:(?:和|与|及|以及|、){_ONE})?)"
)
# Nothing that a company has, does or wants is a part of the market.
_NOT_OF_COMPANY = (
    r"(?![^,;。:、]{0,24}(?:公司|集团|控股|旗下|我们|董事|推出|宣布|发布|上线|打造|拥有|投资|收购|企业家"
    r"|政策|资金))"
)
_OPENS = (
    rf"(?:^|[,;。:]){_NOT_OF_COMPANY}"
    r"(?:[^,;。:、]{0,16}?(?:[月年份]|其中|为|有|包括|形成了?|覆盖|涵盖|集中在))?\s?"
)
_SORT = r"(?:细分)?(?:品类|赛道|类别|门类|细分领域|细分市场)|(?:业务|服务|商业|运营|诊疗)模式"

# "其中甲、乙、丙三大核心品类占比", "7月甲、乙、丙三个赛道"
_BEHIND = cued(
    rf"{_OPENS}{_SUMMED}(?:等)?这?(?:[两二三四五六七八]|多)[大个类种]?(?:核心|主要|主流|重点|热门)?(?P<axis>{_SORT})"
)
# "形成甲、乙、丙等多渠道的业务模式"
_MANY_SORTS = cued(
    rf"形成了?{_SUMMED}等多(?:种|个|元|渠道|层次|维度)(?:化)?的?(?P<axis>(?:业务|服务|商业|运营|诊疗)模式)"
)
# "形式包括甲、乙以及丙"
_FORMS = cued(
    rf"(?:^|[,;。])(?:其|服务|主要)?(?P<axis>形式|类型|种类|品类|模式)(?:主要)?(?:包括|包含|涵盖|有){_LIST}(?:等)?(?=[,。;]|$)"
)
# "由两类基础设备构成,分别是甲和乙"
_MADE_UP = cued(
    rf"由[两二三四五六七八](?:类|大|个|种)(?P<axis>[\u3400-\u9fff]{{2,8}}?)(?:构成|组成),(?:分别|即|包括)?(?:是|为)?{_LIST}(?:等)?(?=[,。;]|$)"
)
# "甲、乙、丙等领域将成为新的增长引擎"
_ENGINES = cued(
    rf"{_OPENS}{_SUMMED}等(?:细分)?(?:领域|赛道|品类|板块|方向)(?:将|有望|正|已|逐渐|预计)*(?:成为|是)(?:[^,。;]{{0,10}})(?:引擎|增长点|增长极|热点|风口|主力|重点)"
)
# "照护市场的需求主要集中在甲、乙和丙等领域"
_CENTRED = cued(
    rf"(?:市场|行业|产业)的?(?:需求|应用|规模|份额)?(?:主要)?(?:集中|分布|应用|体现)(?:在|于){_LIST}等?(?P<axis>(?:疾病|应用|业务|细分)?(?:领域|场景|赛道|方向))(?=[,。;]|$)"
)
# "数字照护市场包括甲、乙及丙等商机"
_CHANCES = cued(
    rf"(?:市场|行业|产业|商机)(?:主要)?(?:包括|包含|涵盖){_LIST}等(?:细分)?(?:商机|应用|服务|领域|板块|业务)(?=[,。;]|$)"
)

COUNTED = (_BEHIND, _MANY_SORTS, _FORMS, _MADE_UP, _CENTRED, _ENGINES, _CHANCES)
"""The phrasings in the order of trial; each has a group `list`, and `axis` but those of `COUNTED_BARE`."""

COUNTED_BARE = (_ENGINES, _CHANCES)
"""Those that name no axis."""
