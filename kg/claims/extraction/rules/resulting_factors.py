"""Factors told in the sentence before: "Nurses are scarce. As a result, more people turn to telehealth"."""

from __future__ import annotations

import re

from kg.claims.extraction.causes.english_lifts import OBJECT
from kg.claims.extraction.causes.english_parts import FIELD
from kg.claims.extraction.causes.english_uptake import FORCE, TAKES_UP
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["moves_market", "told_before"]

_RESULTS = cued(
    r"^(?:(?:As\sa\s(?:direct\s)?(?:result|consequence)(?:\sof\s(?:this|that|these))?|In\sresponse"
    r"|Consequently|Therefore|Hence|Thus|For\s(?:this|that|these)\sreasons?"
    rf"|Because\sof\s(?:this|that|these)(?:\s[\w-]+){{0,2}}|(?:That|This)\sis\swhy"
    rf"|So),?\s[^.;]{{0,40}}?{TAKES_UP}"
    r"|(?:This|That|These|Such(?:\san?)?|All\s(?:of\s)?this)(?:\s(?:[\w-]+\s){0,2}?(?:scenarios?|initiatives?|efforts?|developments?"
    r"|measures|steps|moves|instances|advances|programs|trends|strain|pressure|shortage|trend"
    r"|change|changes|growth|situation|burden|gap|rise|increase|crisis|challenge|need|demand|problem"
    r"|factors?))?\s"
    r"(?:(?:has|have|had|is|are|will|would|could|should|can|may)\s)?(?:(?:expected|likely|anticipated|projected|set)\sto\s)?"
    r"(?:also\s|further\s|in\sturn\s)?(?:augment(?:s|ed|ing)?|support(?:s|ed|ing)?|propel(?:s|led|ling)?|result(?:ed|s"
    r"|ing)?\sin|led\sto|lead(?:s|ing)?\sto|giv(?:es|en|ing)\srise\sto|gave\srise\sto"
    r"|creat(?:ed|es|e|ing)|increas(?:ed|es|e|ing)|fuell?(?:ed|s|ing)|fuel|driv(?:en|es|e|ing)|drove|boost(?:ed|s"
    r"|ing)?|accelerat(?:ed|es|e|ing)|spur|spurr?(?:ed|s|ing)|rais(?:ed|es|ing)|prompt(?:ed|s|ing)|push(?:ed"
    r"|es|ing)|encourag(?:ed|es|ing))\s"
    rf"(?:{OBJECT}|(?:[\w-]+\s){{0,6}}?(?:adoption|use|usage|uptake|demand|rise|growth|surge|shift"
    rf"|expansion|development)\b[^.;]{{0,60}}?\b{FIELD}))"
)
_PRESSES = re.compile(rf"(?i)\b{FORCE}")
_MOST_WORDS = 34


# "这恰恰导致线上问诊需求剧增"
_CHINESE_RESULTS = cued(
    r"^(?:不过|然而|因此|同时|但|而|,)*(?:这|此举|上述|这些|这种|这一)(?:[\u3400-\u9fff]{0,4}(?:因素|变化|政策|举措|趋势|措施|改革|局面|背景|情况|问题))?"
    r"(?:也|都|均|将|恰恰|恰好|直接|进一步|无疑|正|又|反而|大大|极大地?)*(?:导致|使得?|让|推动|带动|促使|催生|加速|加快|推高|刺激|激发)了?"
    r"[^。;,]{0,20}?(?:医疗|健康|照护|护理|问诊|诊疗|监测|监护|线上|远程|数字化|智慧)[^。;,]{0,12}?(?:需求|使用|普及|发展|增长|渗透|应用|市场|行业|爆发|落地|兴起)"
)
# "去年的疫情是少见的意外": what is told of, and not what it is called.
_CHINESE_TOPIC = re.compile(r"^(?:[^,。;]{2,8},)?(?P<what>[^,。;是]{4,26})是[^。;]{2,40}$")
_LONGEST_CHINESE = 40


def told_before(page: Page, sentence: Sentence) -> Span | None:
    """Where the sentence before names what a sentence only calls "this", or the result of it."""
    if sentence.chinese:
        return _chinese_before(page, sentence)
    if _RESULTS.search(sentence.plain) is None:
        return None
    before = page.before(sentence)
    if before is None or before.block != sentence.block or len(before.plain.split()) > _MOST_WORDS:
        return None
    return before.span if _PRESSES.search(before.plain) else None


def _chinese_before(page: Page, sentence: Sentence) -> Span | None:
    """Where the Chinese sentence before names what "这" means."""
    if _CHINESE_RESULTS.search(sentence.plain) is None:
        return None
    before = page.before(sentence)
    if before is None or before.block != sentence.block or not before.chinese:
        return None
    topic = _CHINESE_TOPIC.match(before.plain.rstrip("。"))
    if topic is not None:
        return Span(before.start + topic.start("what"), before.start + topic.end("what"))
    short = "," not in before.plain and len(before.plain) <= _LONGEST_CHINESE
    return Span(before.start, before.start + len(before.plain.rstrip("。"))) if short else None


def moves_market(page: Page, sentence: Sentence) -> bool:
    """Whether the next sentence says that what a sentence tells moves the market."""
    after = None if sentence.chinese else page.after(sentence)
    return after is not None and after.block == sentence.block and _RESULTS.search(after.plain) is not None
