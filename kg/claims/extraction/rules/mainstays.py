"""What a Chinese market consists of most: "市场以床边设备为主"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.found import Found, Segment
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.segment_words import CHINESE_NOT
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule

__all__ = ["RULES"]

_MAINSTAY = cued(
    r"(?:市场|行业|产业|领域|赛道|医疗|养老|照护|健康|需求|结构|产品|收入|销售|应用)[^,;。以]{0,8}?(?:主要|仍|依然|目前|普遍|大多|多|则|长期|现阶段)*以"
    r"(?P<name>[\u3400-\u9fffA-Za-z0-9/]{2,12}?)(?:产品|市场|业务|类|渠道)?为(?:主(?:导|体|流|力)?|核心产品)(?=[,;。]|$)"
)
# "以中小企业为主", "以预防为主": who sells, and how one treats, are no parts of a market.
_NO_PART = cued(
    r"企业|公司|厂商|外资|内资|国产|进口|品牌|玩家|巨头|预防|治疗|药物|中心|人为|患者|客户|内容|目标|"
    r"形式|方式|模式|增长|竞争|价格|政策|投资|融资|[和与及、]"
)


def _find(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    if not sentence.chinese or not reading.is_of_field:
        return
    for match in _MAINSTAY.pattern.finditer(sentence.plain, contents_end(sentence.plain)):
        span = Span(sentence.start + match.start("name"), sentence.start + match.end("name"))
        if _NO_PART.search(match["name"]) or CHINESE_NOT.search(match["name"]):
            continue
        if reading.companies.within(*span) or reading.regions.within(*span):
            continue
        named = segment_at(reading, span, axis=None)
        if named is not None and isinstance(named[1], Segment):
            yield Found(
                kind="ranking",
                values={"subject": named[1], "rank": "largest", "dimension": named[1].dimension},
                proof=(sentence.span,),
                subject=named[0],
                confidence=0.8,
            )


RULES = (SentenceRule(name="ranking-mainstay", find=_find, terms=("为主", "为核心产品")),)
