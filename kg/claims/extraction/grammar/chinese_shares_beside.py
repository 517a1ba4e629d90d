"""Shares right behind the company or place that holds them: "乙19%居次", "北方市占率最高,约40%"."""

from __future__ import annotations

from kg.claims.extraction.found import Region
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.page import Sentence, Span

__all__ = ["named_beside"]

_Named = tuple[Span, Subject]
_WORD = r"(?:市场|营收|收入|销售[额量]?)?(?:份额|占比|比重|市占率|市场占有率|占有率)"
_TOLD = Late(rf"{_WORD}|占据?(?:了|全|国|整)")
_NUMBER = r"(?:约|达到?|为|以|仅|近|有|高达|超过?|占据?|拿下|握有|取得|只有|了){0,4}"
_FIELD = r"(?:(?:在|于)[^,;。%]{2,24}?(?:市场|行业|领域|赛道)(?:中|上|里|内)?(?:的|,)?)?"
_GLUE = Late(
    r"(?:地区|市场|公司|集团|平台)?(?:\([^()%]{1,16}\))?"
    # "甲的出货量连续下降,但依然以21%的市场份额稳居第一"
    r"(?:[^,;。%、]{2,24},(?=[但并且也仍还依][^,;。%]{0,6}(?:以|凭借?)))?(?:但|并|且|还|依然|依旧|始终|同样|凭借?)?"
    rf"{_FIELD}(?:则|也|亦|仍然?|依然|依旧|而|继续|目前|同期|20\d\d\s?年,?){{0,3}}(?:紧随其后,|居次,|次之,|位居第[二三四],|位列第[二三四],|排名第[二三四],|排第[二三四],|以)?"
    rf"(?:(?:的|所|其)?{_WORD}(?:最[高大]|第一|居首|领先|排名第一|位居第一)?,?)?{_NUMBER}"
)
# What only follows on a share is one itself: "乙19%居次".
_FOLLOWS = Late(
    r"(?:左右|以上)?(?:的?[^,;。%]{0,8}?(?:份额|市占率|占有率|占比|比重)|的?(?:位)?居(?:次|第|首|于)|[位排](?:列|名|在)?第|的?成绩|[^,;。%]{0,2}(?:紧[随追跟]|领跑|领先|次之|夺冠|称霸|称冠|独占鳌头|屈居))"
)
_BEHIND = Late(r"[^,;。%]{0,8}?(?:份额|市占率|占有率|市场(?![上中规]))")
# What two hold together is the share of neither.
_JOINED = Late(r"(?<![%)\d])[、和与及]$")
_NOT = Late(
    r"增[长速幅]|同比|环比|毛利|净利|利率|渗透|用户|患者|受访|持股|股[份权]|费用|成本|折|涨|跌|股价|研发|满意|续费|复购|留存"
)


def named_beside(
    sentence: Sentence, subjects: list[_Named], floor: int, start: int, end: int, *, after_share: bool
) -> _Named | None:
    """The company or place right before a percentage between two offsets that is its share."""
    flat = sentence.plain
    begin = max(floor, *(flat.rfind(mark, 0, start) + 1 for mark in ";。"))
    before = [
        pair
        for pair in subjects
        if begin <= pair[0].start - sentence.start and pair[0].end - sentence.start <= start
    ]
    for pair in reversed(before):
        last = pair[0].end - sentence.start
        if _GLUE.fullmatch(flat, last, start) is not None:
            told = _TOLD.search(flat, last, start) or _BEHIND.match(flat, end)
            said = told is not None or (after_share and _FOLLOWS.match(flat, end) is not None)
            if _JOINED.search(flat, 0, pair[0].start - sentence.start):
                return None
            return pair if said and not _NOT.search(flat[last : end + 6]) else None
        if not isinstance(pair[1], Region):
            return None
    return None
