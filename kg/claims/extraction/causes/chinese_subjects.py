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
    r"|给(?!付)|使得?(?!用)|让|令(?!人)|把|将|被|成为|标志着|有助于|有利于|能够|可以|允许|旨在|明订|明定|放宽(?!的)|开放(?!的)"
    r"|(?:降低|提高|提升|打通|细化|缓解|改变|扩大|激发|满足|解决|优化|实现|明确|提出|要求|强调|规定|放开|填补|弥补|突破|打破|丰富|增强|改善|加深|加剧|引发|促进|推动)了)"
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
    for _ in range(_FAR):
        if not _LACKS.match(flat, first, last):
            return first, last
        if first < 2 or flat[first - 1] != ",":
            return start, end
        last = first - 1
        stops = [stop.end() for stop in _STOP.finditer(flat, max(0, last - 60), last)]
        first = stops[-1] if stops else max(0, last - 60)
    return start, end
