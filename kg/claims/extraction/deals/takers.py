"""Who takes the money of a sentence, where the company before the sum is not the one."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.facts import subject_of
from kg.claims.extraction.deals.heads import head
from kg.claims.extraction.deals.masked import Masked

__all__ = ["taking"]

_OUT_OF = re.compile(r"\b(?:of|from)\s(?:[a-z][\w-]*\s){0,4}$")
# "raised $5 million for its unit Birch".
_FOR_UNIT = re.compile(
    "\\sfor\\s(?:its\\s)?(?:[\\w-]+\\s){0,2}?(?:unit|subsidiary|arm|business|affiliate)\\s([\ue000-\uefff])"
)
_AFTERWARDS = re.compile("[^\ue000-\uefff.;]{0,40}?\\b(?:after|since|having|following)\\s")
_DEALT = re.compile(
    "([\ue000-\uefff])(?:,\\s[^,;\ue000-\uefff]{3,90},)?\\s(?:(?:has|have|had|also|just|recently|then|will)\\s){0,3}"
    r"(?:b(?:ought|uys)|acquire[sd]|purchase[sd]|t(?:ook|akes)\sover|(?:partnered|merged|teamed\sup)\swith|invested\sin|agreed\sto\sbuy)"
    r"\s(?:(?!(?:by|from|to|and|for)\b)[\w'-]+\s){0,5}$"
)
# "Alder paid $9 million for Birch, which raised $2 million": it is Birch that did.
_WHICH_TOOK = re.compile(
    r",\s(?:which|who)\s(?:(?:has|had|have|also|recently|just|itself|previously)\s){0,3}"
    r"(?:rais|secur|clos|receiv|land|got|took|attract)\w*\s"
)
# "With $9 million Alder bought Birch": it is not Birch that raised it.
_BOUGHT_WITH = re.compile(r"\b(?:bought|buys|acquire[sd]|purchase[sd]|taken\sover)\s(?:[\w'-]+\s){0,5}$")


def taking(masked: Masked, sign: str, money: int) -> str:
    """The sign of who takes a sum: in "Alder was spun out of Birch with $5 million" it is Alder.

    So it is in "Alder bought Birch after raising $9 million".  Empty where the sign is of what was bought.
    """
    if masked.sentence.chinese:
        return head(masked, sign)
    unit = _FOR_UNIT.match(masked.text, money + 1)
    if unit is not None:
        return subject_of(masked, unit[1], money)
    first, place = masked.signs[0], masked.text.index(sign)
    if place > money:
        return "" if _BOUGHT_WITH.search(masked.text, money, place) else subject_of(masked, sign, money)
    if _WHICH_TOOK.match(masked.text, place + 1, money):
        return sign
    dealt = _DEALT.search(masked.text, 0, place)
    if dealt is not None and _AFTERWARDS.match(masked.text, place + 1, money):
        return dealt[1]
    behind = first != sign and _OUT_OF.search(masked.text[:place]) is not None
    return subject_of(masked, first if behind and masked.text.index(first) == 0 else sign, money)
