"""What the words beside a Chinese name say for it: what it does, and what is done with it."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.words import said

__all__ = ["weight_after", "weight_before"]

_SAID = said("chinese")

_TOGETHER = ("与", "和", "携手", "及", "同", "跟", "联手", "牵手")
_FOUNDED = ("创办的", "创立的", "成立的", "创建的")
_ACTS = _SAID.words("acts")
_STRONG_ACTS = _SAID.words("strong_acts")
_STRONG_TAKES = _SAID.words("strong_takes")

# What may stand between a name and what it does.
_IN_TURN = re.compile(
    r"(?:先后|接连|相继|陆续|[又再还已曾拟将]|近日|日前|[去今]年|20\d\d年|正式|计划|首次|在[^,。;]{2,8}[上中])+(?=[\u3400-\u9fff]{2})"
)


def weight_after(right: str) -> float:
    """What the words behind a name say for it."""
    turn = _IN_TURN.match(right)
    right = right[turn.end() :] if turn and right not in _ACTS else right
    if right.startswith(_STRONG_ACTS):
        return 1.8
    return 0.9 if right in _ACTS else 0.0


def weight_before(left: str, right: str, *, short: bool, named: bool, target: bool) -> float:
    """What the words before a name say for it."""
    if (
        left.removesuffix("了").endswith(("收购", "并购"))
        and not short
        and right[:1] in ("", "的", "股", "所")
    ):
        return 3.3 if target else 1.5
    if left.endswith(("旗下", "旗下的")):
        return 2.4 if named else 1.5
    if left.removesuffix("了").endswith(_STRONG_TAKES) or (named and left.endswith(_FOUNDED)):
        return 1.5
    if left.endswith(_TOGETHER) and right.startswith(
        ("合作", "深化", "携手", "签署", "达成", "共同", "联合", "联手")
    ):
        return 1.4 if short else 3.3
    return 0.0
