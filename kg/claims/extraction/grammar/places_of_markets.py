"""Where a market lies, by the words behind its name: "the market size for ward care in India"."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Region
from kg.claims.extraction.grammar.regions import regions_in

__all__ = ["joined_to_place", "place_behind"]

_IN = re.compile(
    r"(?i)(?:\s(?:services|solutions|sector))?(?:\s(?:size|value|valuation|revenues?))?"
    r"(?:\s(?:for|of|für|de|du|del|der|des)\s(?:la\s|le\s|el\s|l'|the\s|die\s)?[\w-]+(?:\s[\w-]+){0,3}?)?"
    r"\s(?:in|of|across|within|throughout|en|au|aux)\s(?:der\s|den\s|the\s|la\s|el\s|l')?(?-i:(?=[A-ZÀ-Ý]))"
)
_WORLDWIDE = re.compile(
    r"(?i)(?:\s(?:size|value|valuation|revenues?))?\s(?P<form>worldwide|globally|around\sthe\s(?:world|globe)|across\sthe\s(?:world|globe)|in\sthe\sworld"
    r"|weltweit|dans\sle\smonde|en\s(?:todo\s)?el\smundo)\b"
)
_LONGEST = 80
_JOINS = re.compile(r"(?:,?\s(?:and|&|or|und|et|y)|,)\s(?:in\s)?(?:the\s|der\s|den\s|la\s|le\s|les\s)?")
_MORE = re.compile(r",?\s(?:and|&|und|et|y)\s(?:other|its|several|beyond|elsewhere|andere|autres|otros)\b")


def place_behind(plain: str, end: int) -> Region | None:
    """The region in which the market lies whose name ends at an offset; None where there are several.

    >>> place_behind("the market in India grew", 10).key, place_behind("the market in India and Japan", 10)
    ('india', None)
    """
    if (world := _WORLDWIDE.match(plain, end)) is not None:
        return Region("world", form=world["form"])
    opens = _IN.match(plain, end)
    if opens is None:
        return None
    found = sorted(regions_in(plain, opens.end(), min(len(plain), opens.end() + _LONGEST)))
    if not found or found[0][0].start != opens.end():
        return None
    span, region = found[0]
    several = _MORE.match(plain, span.end) or any(
        _JOINS.fullmatch(plain, span.end, other.start) for other, _ in found[1:2]
    )
    return None if several else region


def joined_to_place(plain: str, before: int, start: int) -> bool:
    """Whether only "and" or a comma stands between the end of a place and the start of another.

    >>> joined_to_place("in India and Japan", 8, 13), joined_to_place("India leads Japan", 5, 12)
    (True, False)
    """
    return _JOINS.fullmatch(plain, before, start) is not None
