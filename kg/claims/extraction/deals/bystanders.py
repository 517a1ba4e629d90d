"""Companies of a sentence that do not act in it: somebody left them, uses what is theirs, or they advise."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.signs import OMITTED

__all__ = ["advisers_in", "stands_by", "whose_people"]

_PEOPLE_OF = phrasings("investments").one("people_of")
_ADVISER = phrasings("chinese_investments")["adviser"]

_LEFT = re.compile(r"(?:从|自|离开|辞去|告别)(?:了)?$")
_LEAVES = re.compile(
    r"(?:公司|集团)?(?:的)?[^。;,]{0,8}?(?:离职|辞职|出走|离开|离任|退休|卸任|跳槽|职位|职务)"
)
_WORKED = re.compile(r"(?:曾|原|先后|此前)?(?:就职|任职|供职|就读|毕业|工作)于$")
# "应用白桦开放的方案,打造了…": what is used is theirs, and not what is made of it.
_USED = re.compile(r"(?:应用|使用|采用|借助|接入|依托|基于|搭载|利用|引入|部署)(?:了)?$")


def stands_by(masked: Masked, sign: str) -> bool:
    """Whether the company of a sign is only where somebody worked, or whose things somebody uses.

    As in "王强从青枫离职创业,推出…": it is not 青枫 that brings anything out.
    """
    if not masked.sentence.chinese:
        return False
    if ord(sign) >= OMITTED:
        company = masked.company(sign)[1]
        sign = next(one for one in masked.signs if masked.company(one)[1] == company)
    place = masked.text.index(sign)
    if _USED.search(masked.text, 0, place) or _WORKED.search(masked.text, 0, place):
        return True
    return bool(_LEFT.search(masked.text, 0, place) and _LEAVES.match(masked.text, place + 1))


def whose_people(masked: Masked) -> set[str]:
    """The signs of houses of which only somebody invests, as in "backed by Birch partner Maria Wendt"."""
    return set() if masked.sentence.chinese else {match[1] for match in _PEOPLE_OF.finditer(masked.text)}


def advisers_in(masked: Masked) -> set[str]:
    """The signs of those who only advise on a round, as in "Birch 担任财务顾问"."""
    return {match[1] for match in masked.matches(_ADVISER)}
