"""The parts into which Chinese reports divide their country: "华东", "成渝地区"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Region
from kg.claims.extraction.page import Page, Span

__all__ = ["domestic_in"]

_KEYS = {
    "华东": "east-china", "华南": "south-china", "华北": "north-china", "华中": "central-china",
    "西南": "southwest-china", "西北": "northwest-china", "东北": "northeast-china", "华西": "west-china",
    "长三角": "yangtze-river-delta", "长江三角洲": "yangtze-river-delta",
    "珠三角": "pearl-river-delta", "珠江三角洲": "pearl-river-delta",
    "粤港澳大湾区": "greater-bay-area", "大湾区": "greater-bay-area",
    "京津冀": "beijing-tianjin-hebei", "成渝": "chengdu-chongqing", "川渝": "sichuan-chongqing",
    "中西部": "central-and-western-china", "东部沿海": "eastern-coast-of-china",
    "北台湾": "northern-taiwan", "中台湾": "central-taiwan", "南台湾": "southern-taiwan",
}  # fmt: skip
# What bears the name of such a part: schools, hospitals, houses, winds.
_NO_PLACE = (
    r"(?!医院|医大|大学|师范|师大|证券|理工|电力|政法|交通|制药|医药|药业|分公司|分院|科技|集团|财经|民族|石油|亚"
    r"|风|角|方向|非|欧|美|太平洋|大西洋|医学|协和|联大|期货|设计|勘)"
)
_NAMED = re.compile(
    rf"(?<![亚欧美非])(?P<name>{'|'.join(sorted(_KEYS, key=lambda one: (-len(one), one)))}){_NO_PLACE}"
    r"(?:地区|区域|经济圈|城市群|大区|片区|一带|省份|各省)?"
)


def domestic_in(page: Page, start: int, end: int) -> Iterator[tuple[Span, Region]]:
    """Each such part that stands between two offsets of a page, under the name that the page gives it."""
    for match in _NAMED.finditer(page.plain, start, end):
        span = Span(match.start(), match.end())
        yield span, Region(_KEYS[match["name"]], country=False, form=page.read(span))
