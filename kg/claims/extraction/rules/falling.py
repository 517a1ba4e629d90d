"""Rates at which a market shrinks, which are told by their verb and not by a sign."""

from __future__ import annotations

import re

__all__ = ["falls"]

_MOVES = re.compile(
    r"(?i)\b(?:(?P<falls>fell|falls?|falling|fallen|declin\w+|shr[aiu]nk\w*|contract(?:s|ed|ing|ion)?|decreas\w+|drop(?:s|ped|ping)?|slid(?:es?)?"
    r"|slump\w*|shed|los(?:t|es|ing)|negative|minus|schrumpf\w+|sank|sanken|sink\w+|gesunken|fiel|fielen|fällt|fallen|zurück(?:ging|gehen|geht)|rückläufig\w*"
    r"|verringer\w+|recul\w+|baiss\w+|chut\w+|diminu\w+|décro\w+|régress\w+|cay\w+|caer\w*|cae|descend\w+|descens\w+|disminu\w+|retroced\w+|contra[jyí]\w+|caída"
    r"|reduc\w+)"
    r"|(?:gr[eo]w\w*|ris(?:e|es|en|ing)|rose|expan\w+|increas\w+|climb\w*|advanc\w+|surg\w+|gain\w*|wachs\w+|wuchs\w*|wächst|stieg\w*|steig\w+|zuleg\w*|croî\w+|croissance"
    r"|progress\w+|augment\w+|hausse|crec\w+|aument\w+|sub[ei]\w*|avanz\w+))\b"
    r"|(?P<shrinks>下降|萎缩|下滑|缩减|收缩|减少|负增长|下跌)|增长|增加|上升|扩大|提升|扩张"
)
_CLAUSE = re.compile(
    r"[;。:]|,\s(?=(?:but|while|whereas|and|aber|mais|pero)\s)|\b(?:while|whereas|although)\s|,(?=[\u3400-\u9fff])"
)
# "growth fell to 8%": a rate that falls is not yet below nothing.
_TO = re.compile(r"(?i)\b(?:to|at|auf|à|a|hasta)\s(?:an?\s)?(?:[\w-]+\s){0,2}$|[至到](?:了|约)?$")
_GROWTH = re.compile(
    r"(?i)\b(?:growth|rate|cagr|pace|wachstum|croissance|crecimiento)\b[^,;]{0,30}$|(?:增速|增长率|增幅)[^,;。]{0,8}$"
)
_BEHIND = re.compile(
    r"(?i)\s(?:(?:annual|yearly|annually|per\syear|a\syear)\s)?(?:decline|drop|fall|decrease|contraction|slump)\b"
    r"|[^.;,]{0,30}\szurück(?:ging|gegangen|gehen)?\b|的?(?:速度|幅度)?(?:逐年)?(?:下降|萎缩|下滑|缩减|收缩)"
)


def falls(flat: str, start: int, end: int) -> bool:
    """Whether the rate between two offsets tells by how much a market shrinks.

    >>> falls("The market fell by 8%", 19, 21), falls("The market, once falling, grew by 8%", 33, 35)
    (True, False)
    """
    opens = max((match.end() for match in _CLAUSE.finditer(flat, 0, start)), default=0)
    moves = [*_MOVES.finditer(flat, opens, start)]
    if not moves:
        return _BEHIND.match(flat, end) is not None
    last = moves[-1]
    if last["falls"] is None and last["shrinks"] is None:
        return _BEHIND.match(flat, end) is not None and last[0].lower() not in ("growth", "wachstum")
    slows = (
        _GROWTH.search(flat, opens, last.start()) is not None
        and _TO.search(flat, last.end(), start) is not None
    )
    return not slows
