"""Who a Chinese clause says leads a market, right before the words that say so: "甲市场份额最高"."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Company, Region
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.segment_words import CHINESE_NOT
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["chinese_leader", "is_of_houses", "names_market"]


def chinese_leader(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[Span, Subject] | None:
    """Who the words right before a cue between two offsets say leads, if they are Chinese and say so."""
    if not sentence.chinese:
        return None
    return _company_that_leads(reading, sentence, start, end) or _holder_of_share(reading, sentence, start)


_SHARE = (
    r"(?:市场份额|市占率|市场占有率|份额|占有率|营收规模|收入规模|用户规模|业务规模|规模|销售额|交易规模|GMV)"
)
_HOLDS = Late(
    r"(?:\([^()]{1,20}\))?(?:(?:的)?[\u3400-\u9fffA-Za-z]{2,8}(?:业务|平台|板块|服务))?"
    rf"(?:[^,;。]{{0,20}}{_SHARE}[^,;。]{{0,12}}(?:%|成)(?:以上)?,)?"
    rf"(?:的?{_SHARE})?(?:则|也|仍|已|均|依然|始终|目前|继续|长期|已经|牢牢|稳稳|再次|连续[^,;。]{{1,6}}){{0,3}}"
    r"(?:(?:在|于)[^,;。]{2,24}?(?:市场|行业|领域|赛道)[中里上]?)?(?:占据|占|位居|稳居|高居|居|位列|排名|排在|处于|坐稳|稳坐)?(?:了|着)?"
)


def _company_that_leads(
    reading: Reading, sentence: Sentence, start: int, end: int
) -> tuple[Span, Company] | None:
    """The company right before a cue between two offsets: "甲稳居行业第一", "甲市场份额最高"."""
    flat = sentence.plain
    told = next((at for word in ("最", "第一", "首") if (at := flat.find(word, start, end)) >= 0), start)
    named = reading.companies.within(sentence.start, sentence.start + told)
    if not named:
        return None
    span, company = named[-1]
    last = span.end - sentence.start
    for place in (max(start, last), told):
        if _HOLDS.fullmatch(flat, last, place):
            return span, company
    return None


# "由青照云以27%市占率夺冠"
_WITH_SHARE = Late(
    r"(?:^|[,;:。由])(?P<name>(?!在(?!线))[\u3400-\u9fffA-Za-z](?:(?![在以由])[\u3400-\u9fffA-Za-z0-9]){1,13}?)(?:则|也|仍|继续)?以"
    r"(?:约|近|超过?|高达)?\d[\d.]*\s?%(?:左右)?的?[^,;。%]{0,8}?(?:份额|占比|市占率|比重|占有率)?,?"
    r"(?:稳?居|位居|排名|高居|位列|占据)?$"
)


def _holder_of_share(reading: Reading, sentence: Sentence, start: int) -> tuple[Span, Subject] | None:
    """What the words before a cue say leads with its share: "由青照云以27%市占率" before "夺冠"."""
    match = _WITH_SHARE.search(sentence.plain, 0, start)
    if match is None or CHINESE_NOT.search(match["name"]):
        return None
    span = Span(sentence.start + match.start("name"), sentence.start + match.end("name"))
    if reading.companies.within(*span) or reading.regions.within(*span):
        return None
    return segment_at(reading, span, axis=None)


# "青川照护市场中", "青川照护市场由": where the market lies, not what leads it.
_MARKET_THERE = re.compile(
    r"的?[\u3400-\u9fffA-Za-z]{2,14}?(?:市场|行业|领域|赛道)(?:[中内里上](?!国)|方面|由)"
)
_OPENS = re.compile(r"(?:^|[,;。:]|\d\s?年|在|于)$")


def names_market(sentence: Sentence, pair: tuple[Span, Subject]) -> bool:
    """Whether a place only opens the name of the market of which a Chinese clause tells."""
    if not (sentence.chinese and isinstance(pair[1], Region)):
        return False
    flat, start = sentence.plain, pair[0].start - sentence.start
    return (
        _OPENS.search(flat, max(0, start - 3), start) is not None
        and _MARKET_THERE.match(flat, pair[0].end - sentence.start) is not None
    )


# "本国最大的服务提供商" ranks a company, and not where it works.
_OF_HOUSES = re.compile(
    r"[^,;。]{0,12}?(?:最[大快高多]|第一|领先)的?(?:[^,;。在]{0,20}?)(?:提供商|服务商|供应商|平台|企业"
    r"|公司|应用|品牌|厂商|集团)(?:之一)?(?=[,;。、]|$)"
)
# "中国公立医院占据主导地位" ranks those who are there.
_THERE = re.compile(
    r"的?(?:公立|民营|私立|大型|头部|本土|主要|三甲|基层|中小|连锁|上市|科技|医疗|互联网|药品)*(?:医院|企业|公司|平台|用户|患者|消费者|政府|机构|居民|品牌|厂商|药店)(?!市场)"
)


def is_of_houses(flat: str, cue: int, place: int) -> bool:
    """Whether a place that ends at an offset only says where the houses are that lead."""
    behind = (_THERE.match(flat, place), _OF_HOUSES.match(flat, place))
    return any(behind) or _OF_HOUSES.match(flat, cue) is not None
