"""Where the subject of a Chinese clause stands that has none of its own."""

from __future__ import annotations

import re

__all__ = ["subject"]

_FAR = 3
_STOP = re.compile(r"[。;:,]")
# "进一步细化了…", "给医院带来了…": the subject stands in a clause before.
_LACKS = re.compile(
    r"(?:却|也|又|更|还|则|便|并且?|而且?|且|同时|,|从而|进而|由此|因而)*"
    r"(?:(?:进一步|直接|极大地?|大大|有效地?|显著|有力地?|大幅|切实|充分)(?!的)"
    r"|(?<=[更也还并])(?:促进|推动|带动|加速|提升|优化)|给(?!付)|使得?(?!用)|让|令(?!人)|把|将|被"
    r"|成为|标志着|有助于|有利于|能够|可以|为(?:用户|患者|消费者|民众|医院|企业|行业"
    r"|机构)[^,]{0,2}(?:打通|提供|带来|创造|解决|打开)|允许|旨在|明订|明定|放宽(?!的)|开放(?!的)"
    r"|(?:降低|提高|提升|打通|细化|缓解|改变|扩大|激发|满足|解决|优化|实现|明确|提出|要求|强调|规定"
    r"|放开|填补|弥补|突破|打破|丰富|增强|改善|加深|加剧|引发|促进|推动)了)"
)

# "技术日趋成熟,改变人们的观念,带动…": what is done with an object and no word beside it.
_BARE = re.compile(
    r"(?:逐步|逐渐|不断|持续|有效|进而|从而|并)*(?:改变|降低|缓解|填补|打通|缩短|减少|扩大|激发|吸引|重塑|重构|弥补|打破|丰富|改善|带来)"
    r"(?![^,。;:]*的[\u3400-\u9fff]{0,3}(?:政策|措施|举措|需求|技术|趋势|服务|模式|平台|因素|力量|能力|优势|特性|应用)$)[^,。;:]{3,}"
)
# "《细则》进一步规范流程、安全及责任,推动…": it is the law that does, and not what it rules on.
_LAW = re.compile(
    r"(?:\d{4}年,?)?(?P<law>(?:《[^》]{2,40}》|[\u3400-\u9fff]{2,14}?(?:政策|办法|细则|条例|意见|规定|通知))(?:的?(?:出台|实施|发布|落地))?)"
    r",?(?:也|还|进一步|首次|明确|陆续|正式|持续|不断)*(?:规范|细化|规定|明确|要求)(?!化|性|的)[^,。;]*[、和与及]"
)
_FIGURE = re.compile(r"\d")


# "远程医疗不仅能够方便患者,更促进了行业的发展": the field is no force behind itself.
_ITSELF = re.compile(
    r"(?:而|但|如今|目前)?(?:远程|远距|遥距|互联网|线上|在线|数字|数位|智慧|移动|虚拟|AI)(?:医疗"
    r"|健康|问诊|诊疗|照护|看诊|护理)"
    r"(?:服务|行业|产业|平台|技术)?(?:不仅|不但|能够?|可以?|有助|有望|的出现)"
)


def subject(flat: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the clause before that holds the subject of one, or its own where it has one.

    >>> flat = "支付代码的出台,进一步细化了路径,成为增长的推手"
    >>> flat[slice(*subject(flat, 8, 16))]
    '支付代码的出台'
    >>> flat[slice(*subject(flat, 0, 7))]
    '支付代码的出台'
    """
    first, last = start, end
    law = _LAW.match(flat, start, end)
    if law is not None:
        return law.span("law")
    for _ in range(_FAR):
        bare = _BARE.match(flat, first, last) is not None
        if not bare and not _LACKS.match(flat, first, last):
            return (end, end) if _ITSELF.match(flat, first, last) else (first, last)
        if first < 2 or flat[first - 1] != ",":
            return start, end
        last = first - 1
        stops = [stop.end() for stop in _STOP.finditer(flat, max(0, last - 60), last)]
        first = stops[-1] if stops else max(0, last - 60)
        if bare and _FIGURE.search(flat, first, last):
            return start, end
    return start, end
