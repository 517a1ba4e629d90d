"""Which sentences of news tell of the field itself, and not of somebody in it."""

from __future__ import annotations

import re

from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rules.sizes import tells_deal

__all__ = ["tells_of_field"]

# Who or what is spoken of where news tells of somebody, and not of the field.
_SOMEBODY = frozenset(
    """company companies firm firms merger deal deals startup startups capital investor investors ceo founder
    launch launches launched launching organization organisation announce announced announces announcement
    round rounds backed partner partners partnership platform i we our us he she his her
    unternehmen firma wir partnern entreprise société nous empresa compañía alianza nosotros lanzó""".split()
)


_SOMEBODY_CHINESE = re.compile(
    r"公司|集团|本院|本团队|双方|三方|我们|我国|他说|她说|签署|签约|推出|融资|投资|收购|入股|创办|创始|品牌|旗下|董事长|总经理|执行长|院长"
    r"|本次|此次|该(?:项目|平台|产品|系统)|活动|论坛|展会"
)


def tells_of_field(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence of news names no company and no deal, so that it tells of the field itself."""
    somebody = (
        _SOMEBODY_CHINESE.search(sentence.plain)
        if sentence.chinese
        else not sentence.words.isdisjoint(_SOMEBODY)
    )
    return (
        reading.topic is not None
        and not somebody
        and not tells_deal(sentence.plain)
        and not reading.companies.within(sentence.start, sentence.end)
    )
