"""Houses of a known company in other places, as "江州青枫云", "青枫云(香港)" and "青枫医院江州医院"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.companies.chinese_weights import add, kept
from kg.claims.extraction.companies.ordinary import place_length
from kg.claims.extraction.companies.weighed import Weighed

__all__ = ["branches", "is_branch"]

_WEIGHT = 2.8
_LONGEST_PLACE = 3
_BEHIND = re.compile(r"\(([\u3400-\u9fff]{2,3})\)")
# Words that put a company in a place, and places as large as a country.
_PUT = re.compile(r"(?:[在于自至到往赴向及、和与省市的]|位于|来自|总部)$")
_COUNTRY = re.compile(r"(?:中国|美国|英国|德国|法国|日本|韩国|印度|全国|亚洲|欧洲|北美|我国)$")


def branches(weighed: dict[str, Weighed], text: str) -> None:
    """Weigh what bears the name of a place before the name of a company, or behind it."""
    for item in [item for item in weighed.values() if kept(item)]:
        for span in item.places:
            for start, end in _wider(text, *span):
                house = add(weighed, text[start:end], start)
                house.listed, house.against = max(house.listed, _WEIGHT), 0.0


def is_branch(item: Weighed) -> bool:
    """Whether a name was found to be that of a house in another place."""
    return item.listed >= _WEIGHT and place_length(item.text) > 0


def _wider(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if text.startswith("医院", end - 2):
        seat = place_length(text[end : end + _LONGEST_PLACE + 2])
        if seat and text.startswith("医院", end + seat):
            yield start, end + seat + 2
    behind = _BEHIND.match(text, end)
    if behind and place_length(behind[1]) == len(behind[1]) and not _COUNTRY.search(behind[1]):
        yield start, behind.end()
    for length in range(_LONGEST_PLACE, 1, -1):
        place = text[max(0, start - length) : start]
        if place_length(place) == length and not _COUNTRY.search(place):
            if not _PUT.search(text, 0, start - length):
                yield start - length, end
            return
