"""What a Chinese label of a factor keeps of the words it is read from, and which words name none."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.script import has_cjk

__all__ = ["kept"]

# Marks of lists and notes, and verbs that only lead from what stood before: "导致人手不足".
_OPENS = re.compile(
    r"(?:[一二三四五六七][个大点]?:)?(?:[\s:;,、*·•]|\[\d{1,2}\]|[“\"](?=[^”\"]*$))*(?:(?:从而|进而|由此|因而|也|还|又)?(?:导致"
    r"|造成|引发|带来)了?(?=[\u3400-\u9fff]{4}))?(?:(?:但是?|然而|虽然?|加之|直到|尤其是?|特别是"
    r"|其中,?)(?=[\u3400-\u9fffA-Z]{3}))?(?:\d{4}年[初底末]?(?:\d{1,2}月)?[^,。;的\d]{0,6}的(?=[\u3400-\u9fff]{3}))?"
)
_CLOSES = re.compile(
    r"(?:[\s:;,、*“\"(]|(?:仍|还|正)在|不仅|不但|不只|既|却|(?:明确)?提出|指出|明确要求|强调|规定)+$"
)
_NONE = re.compile(
    r"(?:[一二三四五六七]$|.*(?:亟需|亟待|需要|只能)通过|.*从\d[\d.]*[万亿]|[(【]|目的是|旨在|反映|为?(?:避免|防止|防范)|给(?!付|药|氧)|到(?![位家场])|使(?!用)得?|让|令|不仅|不但"
    r"|被|始终|上述|下列|如下|以下|既(?:[^,]{2,14}也|[让使]|能)|中(?=[「“])|以[“\"《]|(?:有"
    r"|存在)[^,]{0,6}(?:以下|如下))|.*(?:从[^,]{2,10}(?:开始|起)|[^存所内外现潜]在)$|.*(?:要实现"
    r"|应当|应该|必须)|(?:积极|探索|培育|构建|打造|推进|加快)[^,]{2,30}(?:模式|业态|体系|机制|平台"
    r"|生态)$|[一二两三四五六七八九十几多]+(?:个|大|方面|重|项|类|点)?(?:的|主要|核心|关键)*(?:因素"
    r"|原因|力量|动力)$|.*(?:来自|源于|源自|包括|分为)[一二三四五六七几两多]$|.*(?:能否|是否|会否"
    r"|可否)|.*等(?:方式|渠道|途径|手段|形式)$|.*(?:因素|原因|动力)之一(?:便|就|正)?(?:是|$)"
    r"|.*(?:以下|如下)(?:几[个大点种]|[两三四五六]个|显著|主要)?(?:方面|特[征点]|趋势|变化|挑战"
    r"|机遇|因素|原因|问题)?$|(?:几个|显著|明显|突出|鲜明|主要|核心|重要|新的|一定)的?(?:特征|特点"
    r"|变化|趋势|影响)?$|(?:政策|技术|市场|需求|供给|资本|支付|应用)(?:层面|方面|端|侧)$|.*(?:若能"
    r"|如果|假如|如能|若要)|.*(?:产业|行业|市场|医疗|领域)在[^,、]{2,6}$"
    # "远程医疗带动商机": the field does not move itself.
    r"|(?:远程|远距|遥距|遠距|互联网|線上|线上|在线|数字|數位|数位|智慧|移动|行动)(?:医疗|醫療|健康"
    r"|问诊|問診|诊疗|照护|照護|看诊)(?:服务|行业|产业|市场|平台)?(?:(?:也|将|正|已|不断|持续"
    r"|的?(?:出现|应用|使用|推广|兴起|发展))|(?:帶動|带动|创造|創造|释放)(?:了)?(?:商机|商機|机会"
    r"|需求))?$"
)


def kept(flat: str) -> tuple[int, int] | None:
    """The bounds of what a Chinese label keeps; None where its words name no factor.

    >>> [kept(flat) for flat in ("导致线上人手不足", "给全球医院", "芯片降价不仅", "芯片降价")]
    [(2, 8), None, (0, 4), (0, 4)]
    """
    if not has_cjk(flat):
        return 0, len(flat)
    opened = _OPENS.match(flat)
    start = opened.end() if opened else 0
    closed = _CLOSES.search(flat, start)
    end = closed.start() if closed else len(flat)
    return None if _NONE.match(flat[start:end]) else (start, end)
