"""Chinese lists that number what moves a market: "三大驱动力:一是…;二是…"."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["numbered_factors"]

_NUMBER = re.compile(
    r"(?:^|(?<=[,;:。]))\s?(?:其?[一二三四五六七]是|其[一二三四五六七],|第[一二三四五六七],|\(?[1-7]\)(?!\d)|[1-7]、(?=[\u3400-\u9fff]))"
)
# "三个方面:…;…": a count, a kind and a colon lead a list that has no numbers.
_COUNTED = re.compile(
    r"(?:[两二三四五六七]|多|几)(?:大|个|重|项|类|方面)[^。;:,]{0,14}:(?P<list>[^。:]{4,30}(?:;[^。;:]{4,60})+)"
)
# "推动扩张的关键因素包括:…;…;以及…": each is a clause.
_NAMED = re.compile(
    r"(?:因素|动力|驱动力|挑战|趋势|机遇|机会|瓶颈|痛点|障碍|风险)[^。;:,]{0,10}:(?P<list>[^。:;]{4,60}(?:;[^。;:]{4,90})+)"
)
_JOINED = re.compile(r"(?:以及|和|及|还有)?")
_KINDS = (
    ("restraint", "(?:制约|限制|阻碍|抑制|约束)(?:[^,。;:]{0,16}?(?:因素|原因))?"),
    (
        "challenge",
        "挑战|瓶颈|痛点|障碍|风险|难题|困境|难点|短板|问题(?:待|有待|亟待|需要?|尚待|仍待)解决|(?:存在|面临|主要|突出|现存)[^。;:,]{0,8}问题",
    ),
    ("opportunity", "机遇|机会"),
    (
        "driver",
        r"驱动|动力|引擎|得益于|受益于|(?:推动|驱动|增长|促进|带动|支撑|扩张|发展)[^,。;:]{0,12}(?:因素|原因|力量)|利好|(?:需求|增长)[^,。;:]{0,6}(?:来自|源于|源自|归因)",
    ),
    ("trend", "趋势|方向|变化|(?:行业|市场|产业|赛道|演进|发展)[^,。;:]{0,12}(?:特征|特点|特色|态势)"),
)
_REACH = 48
# Numbers in brackets list anything: only what stands right before them tells of what.
_NEAR = 12
_END = re.compile(r"[,;。(]|$")


def numbered_factors(flat: str) -> Iterator[tuple[str, int, int]]:
    """The kind and the bounds of every factor that a sentence numbers under words of its kind.

    >>> flat = "增长受两大因素驱动:一是老龄化加速,需求上升;二是政策支持。"
    >>> [(kind, flat[start:end]) for kind, start, end in numbered_factors(flat)]
    [('driver', '老龄化加速'), ('driver', '政策支持')]
    """
    numbers = list(_NUMBER.finditer(flat))
    if len(numbers) > 1:
        reach = _NEAR if numbers[0][0].endswith(")") else _REACH
        kind = _kind(flat[max(0, numbers[0].start() - reach) : numbers[0].start()])
        begins = [number.end() for number in numbers] if kind else []
    else:
        counted = _COUNTED.search(flat) or _NAMED.search(flat)
        kind = _kind(flat[max(0, counted.start() - _REACH) : counted.start("list")]) if counted else None
        begins = _begins(counted) if counted and kind else []
    for begin in begins:
        end = _END.search(flat, begin)
        if kind and end is not None and end.start() > begin:
            yield kind, begin, end.start()


def _begins(counted: re.Match[str]) -> list[int]:
    first = counted.start("list")
    places = [first, *(first + place.end() for place in re.finditer(";", counted["list"]))]
    joints = (_JOINED.match(counted.string, place) for place in places)
    return [joint.end() for joint in joints if joint is not None]


def _kind(lead: str) -> str | None:
    """The kind of factor of which the words before a list speak last."""
    told = [
        (found.end(), len(found[0]), kind) for kind, words in _KINDS for found in re.finditer(words, lead)
    ]
    return max(told)[-1] if told else None
