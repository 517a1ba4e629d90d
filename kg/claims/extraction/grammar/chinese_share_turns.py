"""Clauses of Chinese sentences that say of what a percentage is the share: "床边设备则升至41%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Company, Region
from kg.claims.extraction.grammar.axes import CHINESE_ALONG
from kg.claims.extraction.grammar.chinese_shares_beside import named_beside
from kg.claims.extraction.grammar.chinese_shares_carried import carried
from kg.claims.extraction.grammar.chinese_shares_listed import each_of_list, in_labelled_list
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.percents import Percent, find_percents
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.segment_words import CHINESE_NOT
from kg.claims.extraction.grammar.subjects import Subject, stated_axis, subjects_in
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["chinese_shares"]

_Named = tuple[Span, Subject]

_TALK = Late(r"占|份额|比重|市占|贡献|大头|收入的|拿[下走]|撑起|囊括|包揽|吃下|结构|构成|分布|格局|划分")
# What may open a clause before its subject, and stand between that and its verb.
_TIME = (
    r"(?:(?:预计)?(?:到|至|在|截至|于)?\s?20\d\d\s?年(?:底|末|前后|时|以后|之后)?,?|届时|目前|当前|未来|年内)"
)
_LEAD = (
    rf"(?:[而但且]|虽然?|尽管|不过|然而|其次|其中|同时|此外|另外|相比之下|反观|再看|预计|据估计|{_TIME}|(?:在"
    rf"|从)[^,。;]{{2,14}}(?:[上中里]|来看|看|方面)"
    r"|(?:产业链)?[上中下]游|[\u3400-\u9fff]{2,14}?(?:市场|行业|领域|赛道)[中里])*"
)
_NAME = (
    r"(?P<name>(?!在(?!线))[\u3400-\u9fffA-Za-z](?:(?!在(?!线)|占)[\u3400-\u9fffA-Za-z0-9/·+&-]){1,25}?)"
    r"(?:细分)?(?:市场|业务|领域|板块|赛道)?(?:的?(?:国内|全国|全球|整体))?(?:在[^,。;]{2,20}(?:市场|行业|领域|赛道)中?)?"
)
_ADVERB = (
    rf"(?:仅仅?|只|首次|进一步|逐年|大幅|稳步|持续|仍然?|依然|现已?|已经?|将|则|也|亦|均|约|便|就|却|还|继续|预计|有望|可望|料|大约"
    rf"|合起来|各|{_TIME})*"
)
_SOME = r"(?:了|着|去|据|到|约|近|逾|超过?|达到?|高达|仅|只|不足|不到|大约|接近|至少|为|是|在|有)*"
_WHOLE = (
    r"(?:[^,。;%]{0,16}?(?:市场|行业|收入|营收|销售额|销量|规模|需求|采购额?|订单|出货量?|总量|总额"
    r"|总体|整体|全国|全球)的?)?"
)
_WORD = r"(?:市场|营收|收入|销售[额量]?|采购|规模|出货)?(?:份额|占比|比重|市占率|市场占有率|占有率|比例)"
_MOVES = (
    r"(?:由[^,。;]{2,14}|从[^,。;]{2,14})?(?:升至|升到|提高[至到]|提升[至到]|上升[至到]|增[至到]|降至"
    r"|降到|下降[至到]|下滑至|回落[至到]"
    r"|扩大[至到]|攀升[至到]|飙升[至到]|猛增[至到]|增长[至到]|缩[至到]|来到|达到?|跌至|收窄至|跃升[至到]|增加[至到]|突破|首破)"
    rf"(?:{_TIME}的?)?"
)
_TAKES = r"(?:占据?|拿下|拿走|撑起|囊括|包揽|吃下|握有|抢下|分得|斩获|取得|贡献)"
_START = r"(?:^|[,;:。]|--?|—+)\s?"
_TURNS = tuple(
    re.compile(pattern)
    for pattern in (
        # "甲占(市场的)41%", "甲贡献了34%的收入"
        rf"{_START}{_LEAD}{_NAME}{_ADVERB}{_TAKES}{_SOME}{_WHOLE}{_SOME}$",
        # "甲市场规模占整体市场的比重约为四成"
        rf"{_START}{_LEAD}{_NAME}(?:的?(?:市场|收入|销售)?规模|收入|销售额)?{_ADVERB}占{_WHOLE}的?(?:比重|比例|份额)(?:已|将|也)?(?:{_MOVES})?{_SOME}$",
        # "甲的市场份额约为41%", "甲占比将回落至38%"
        rf"{_START}{_LEAD}{_NAME}(?:{_TIME})?(?:的|所)?{_WORD}(?:最[高大],?)?{_ADVERB}(?:{_MOVES})?{_SOME}$",
        # "甲占比已由2019年的12%(升至26%)"
        rf"{_START}{_LEAD}{_NAME}(?:的|所)?{_WORD}{_ADVERB}[由从]{_TIME}?的?(?:约|近|不足|不到)?$",
    )
)
# "甲仍占大头(46%)", and "甲(31%)" behind the share of another one or along an axis.
_MOST = re.compile(
    rf"{_START}{_LEAD}{_NAME}{_ADVERB}(?:占[^,。;(]{{0,3}}大头|占据?(?:绝对)?主[导要](?:地位)?|(?:占据?|拥有|持有"
    rf"|贡献)了?[^,。;(]{{0,2}}最[大高多][^,。;(]{{0,6}}|居首|领先|占比最[高大]|份额最[高大]|占据?了?[^,;。(%]{{0,14}}份额"
    rf"|最[多大高])\((?:约|占)?$"
)
_BRACKET = re.compile(rf"(?:{_START}|[、和与及]){_LEAD}{_NAME}\((?:占比?)?(?:约|达)?$")
# "乙则升至41%", behind the share of another one.
_NEXT = re.compile(
    rf"{_START}{_LEAD}{_NAME}(?:则|也|亦|各|同期)*{_ADVERB}(?:{_MOVES}|为|占|以|约|只有|仅有|(?:次之|居次|紧随其后|位居?第[二三]|排名?第[二三]),(?:为|达|约)"
    rf"|排在其后,占){_SOME}$"
)
_SUM = r"\d[\d.,]*\s?[万亿千百]+(?:元|美元|人民币|港元)?"
_BARE_SHARE = Late(rf"(?<=元|[万亿]),(?:占比|占){_SOME}$")
# "零售药房约为42亿元,占比21%"
_BESIDE_SUM = re.compile(
    rf"{_START}{_LEAD}{_NAME}(?:的?(?:市场|销售)?(?:规模|收入|销售额|销售|金额))?{_ADVERB}(?:为|达到?|有|实现|是)?(?:约|近|逾|超过?)?"
    rf"{_SUM},(?:占比|占){_SOME}$"
)
_JOINS = Late(r"(?:、|,|和|与|及|以及)(?:约|近|逾|超过?)?")
_RIGHT_NOT = Late(
    r"\)?的?(?:股[份权]|股本|权益|增[长速幅]|增长率|降幅|年均|复合|年复合|患者|受访|老人|人口|用户|人群"
    r"|员工|企业|医院|医生|城市|县|国家|折|利润率|毛利)"
)
_OF_STOCK = Late(
    r"注册资本|出资占|总股本|持股比例|股权结构|股东结构|受访"
    r"|(?:营业?收入|营收|净利润?)[^,。;]{0,6}\d[\d.]*\s?[亿万](?!.*(?:市场|行业))"
)
# Where the money of investors goes is no market.
_OF_FUNDS = Late(r"募资|吸金|融资|投资额|资金(?!链)|交易(?:额|件数|案)|案件数|件交易")
_OF_MARKET_SHARE = Late(r"份额|市占|占有率")
_OF_MARKET = Late(r"市场|份额|市占|营收|收入|销售|(?<!融资)(?<!投资)规模")
_LEFT_NOT = Late(
    r"股[份权]?占比|股权|同比|环比|增[长速幅]|下降了|减少了|提高了|上涨|毛利|净利|利率|渗透|覆盖率"
    r"|使用率|死亡|患病"
)
_NO_PART = Late(
    r"研发|发售|配售|大学|学院|满意度|季度|月份|床位|门诊量|问诊量|复诊|出资|费用|成本|人员|员工|人口|净利|毛利|利率|老年人"
    r"|受访|股东|持股|机构投资|投入|支出|患者(?!端)|病人|医师|男性|女性|人群|岁|网民|家庭户"
    r"|^(?:合计|两者|三者|前[一二三四五六七八九十\d]|其余|其他|剩余|公司|集团|该|本|我国|中国|全球|市场"
    r"|行业|一|整体|总体|增|同|较|比|降|上升|收入|营收|份额|占|约|达|为|仅"
    r"|第[一二三四五六七八九十]|主营|业务收入|后者|前者|双方|他|它|这|那|各)|(?:两地|三地|合计|合共|共同|两者|总和|之和)$|CR\d"
    r"|(?:公司|年|月|期|率|的|为)$"
)

# What staff of a house is made up of; companies are named so, too: "良方医生".
_OF_STAFF = Late(r"(?<!互联网)(?:医生|药师)(?!集团|助手|工作|平台|端)|职称|学历|网友|市民")
# "青枫健康的主要业务分为三块,其中门诊贡献了95%的收入": parts of one house, and of no market.
_OWN_TRADE = Late(
    r"(?:公司|集团|其|科技|健康|医疗|医生|控股)的?(?:主要|核心|主营)?(?:业务|收入|营收)(?:主要|则)?(?:分为|包括|由|来自|来源|可以拆)"
)
_OF_WHOLE = Late(r"市场|行业|产业|份额|市占|全球|全国")
# "占比下降了3%": by how much a share changes is none itself.
_CHANGED = Late(r"(?:下降|减少|提高|上升|提升|增加|回落|扩大|下滑)了(?:约|近|超过?|逾)?$")
# What somebody wants to hold is no share yet.
_AIMED = Late(
    r"(?:目标(?:是|为|在)|力争|争取|希望|期望|计划|拟(?=[\u3400-\u9fff])|志在|旨在|瞄准)[^。;%]{0,24}$"
)
_NEAR = 8
# A clause that goes on about the part of the one before: "市场份额约为41%".
_NO_NAME = Late(
    r"(?:其|该|所|的|总|全球|国内|全国|中国|本)*(?:公司|集团|市场|收入|营收|销售额?|整体|规模|全部|份额|占比|合计)?(?:的)?"
)


def chinese_shares(reading: Reading, sentence: Sentence) -> dict[int, _Named | None]:
    """What each percentage is the share of, by where it starts; None where its clause names no part."""
    flat = sentence.plain
    if not sentence.chinese or not _TALK.search(flat):
        return {}
    if _of_no_market(reading, sentence):
        return {percent.start: None for percent in find_percents(flat)}
    told: dict[int, _Named | None] = {
        at: _named(reading, sentence, *name) for at, name in in_labelled_list(flat)
    }
    held = [pair for pair in subjects_in(reading, sentence) if isinstance(pair[1], Company | Region)]
    percents = find_percents(flat)
    last = False
    for place, percent in enumerate(percents):
        if percent.start in told:
            last = told[percent.start] is not None
            continue
        if _RIGHT_NOT.match(flat, percent.end):
            last = False
            continue
        if _is_nobodys(flat, percent):
            told[percent.start] = None
            continue
        listed = each_of_list(flat, percent.start)
        if listed is not None:
            told.update(_of_each(reading, sentence, listed, percents[place:]))
            last = True
            continue
        floor = percents[place - 1].end if place else 0
        named = named_beside(sentence, held, floor, percent.start, percent.end, after_share=last)
        where = None if named is not None else _holder(flat, percent, floor, after_share=last)
        if where is not None:
            named = _named(reading, sentence, *where[0])
        if named is not None or (where is not None and where[1]):
            told[percent.start] = named
        last = last or named is not None or where is not None
    return told


# "市场收入的58%来自甲"
_FROM = Late(
    r"(?:左右|以上)?的?(?:收入|份额|销售额|需求|营收|规模)?(?:来自于?|来源于|源自|由(?=[^,。;]{2,14}贡献))(?P<name>[\u3400-\u9fffA-Za-z0-9/]{2,14}?)(?:贡献|业务|板块|领域)?(?=[,。;、]|$)"
)


def _holder(
    flat: str, percent: Percent, before: int, *, after_share: bool
) -> tuple[tuple[int, int], bool] | None:
    """Where the name of what has a share stands, and whether it is nobody's if nothing bears it."""
    source = _FROM.match(flat, percent.end)
    if source is not None:
        return source.span("name"), True
    where = carried(flat, before, percent.start, percent.end)
    if where is not None:
        return where, True
    found = _turn(flat, percent, after_share=after_share)
    if found is None or _NO_NAME.fullmatch(found["name"]):
        return None
    return found.span("name"), found.re is not _BRACKET


def _is_nobodys(flat: str, percent: Percent) -> bool:
    """Whether a percentage is a change of a share, or the share of a sum whose clause names nothing."""
    if _CHANGED.search(flat, max(0, percent.start - _NEAR), percent.start):
        return True
    if _AIMED.search(flat, max(0, percent.start - 40), percent.start):
        return True
    told = _bare_from(flat, percent)
    return told is not None and _BESIDE_SUM.search(flat, told, percent.start) is None


def _bare_from(flat: str, percent: Percent) -> int | None:
    """Where the clause of a sum begins behind which only a share of it is told: "药房约42亿元,占比21%"."""
    bare = _BARE_SHARE.search(flat, 0, percent.start)
    if bare is None:
        return None
    return max(0, *(flat.rfind(mark, 0, bare.start()) for mark in ",;:。"))


def _of_no_market(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells of funds, of who holds a company, or of the parts of one company."""
    flat = sentence.plain
    if _OF_FUNDS.search(flat) and not _OF_MARKET.search(flat):
        return True
    if _OF_STOCK.search(flat) and not _OF_MARKET_SHARE.search(flat):
        return True
    before = reading.page.before(sentence)
    told_before = before is not None and _OWN_TRADE.search(before.plain)
    return bool(told_before or _OWN_TRADE.search(flat)) and not _OF_WHOLE.search(flat)


def _turn(flat: str, percent: Percent, *, after_share: bool) -> re.Match[str] | None:
    """The clause that gives a percentage to a name."""
    floor = max((flat.rfind(mark, 0, percent.start) for mark in ",;:。"), default=-1)
    clause = flat[max(0, floor) : percent.start]
    if _LEFT_NOT.search(clause):
        return None
    if (told := _bare_from(flat, percent)) is not None:
        return _BESIDE_SUM.search(flat, told, percent.start)
    shapes = (*_TURNS, _MOST)
    if after_share or _opens_with_axis(flat):
        shapes = (*shapes, _BRACKET)
    if after_share:
        shapes = (*shapes, _NEXT)
    for shape in shapes:
        match = shape.search(flat, max(0, floor), percent.start)
        if match is not None:
            return match
    return None


_ALONG = Late(rf"\W{{0,3}}{CHINESE_ALONG}[^,:]{{2,12}}[,:]")


# "产品结构:甲(52%)、乙(29%)"
_LABELLED = Late(
    r"(?:市场|收入|产品|业务|需求|应用|客户|渠道|区域|地区|类型)(?:结构|构成|占比|份额|分布|格局)(?:为|上|来看|看|中|是)?[:,]"
)


def _opens_with_axis(flat: str) -> bool:
    """Whether a sentence opens with an axis, or tells of how a market is made up."""
    return _ALONG.match(flat) is not None or _LABELLED.search(flat) is not None


def _of_each(
    reading: Reading, sentence: Sentence, spans: list[tuple[int, int]], percents: list[Percent]
) -> Iterator[tuple[int, _Named | None]]:
    """Each of the parts of a list with its own one of the percentages that follow."""
    run = percents[:1]
    for one in percents[1:]:
        if not _JOINS.fullmatch(sentence.plain, run[-1].end, one.start):
            break
        run.append(one)
    if len(spans) != len(run):
        yield from ((one.start, None) for one in run)
        return
    for span, one in zip(spans, run, strict=True):
        yield one.start, _named(reading, sentence, *span)


def _named(reading: Reading, sentence: Sentence, start: int, end: int) -> _Named | None:
    """The place, the company or the part of the market that some words name."""
    first, last = sentence.start + start, sentence.start + end
    words = sentence.plain[start:end]
    if _NO_PART.search(words):
        return None
    if _OF_STAFF.search(words) and not reading.companies.within(first, last):
        return None
    for span, thing in subjects_in(reading, sentence):
        if span.start == first and (span.end == last or reading.page.plain[span.end : last] in _TAILS):
            return span, thing
    if CHINESE_NOT.search(_AREA.sub("", words)):
        return None
    if reading.regions.within(first, last) or reading.companies.within(first, last):
        return None
    axis = stated_axis(sentence)
    last -= len(words) - len(_AREA.sub("", words))
    return segment_at(reading, Span(first, last), axis=axis[0] if axis else None)


# "东部地区": the word for a place is no part of its name.
_AREA = Late(r"(?<=[东西南北中]部)(?:地区|区域)$")


# What may follow the name of a place or a part and belongs to it.
_TAILS = ("地区", "市场", "区域", "业务", "板块", "产品", "领域", "细分市场", "公司", "集团")
