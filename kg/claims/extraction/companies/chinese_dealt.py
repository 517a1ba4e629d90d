"""Names behind which a sentence tells what is given or bought: "获青枫资本投资", "收购青枫健康股份"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.extraction.grammar.late import Late

__all__ = ["goes_on_with_deal", "without_deal"]

_GIFT, _PARTS = "投资", "股份"
# A house by its trade: "青枫医疗投资" may be one, "青枫资本投资" is none.
_OF_MONEY = Late(r"[\u3400-\u9fff]{2,}(?:资本|创投|基金)$")
_HOUSE = Late(r"[\u3400-\u9fff]{2,}(?:集团|科技|健康|医疗|生物|医药|银行|保险|证券|医生)$")
_GIVEN = Late(r"(?:获得?|得到|接受|拿到|引入|由|吸引)(?:了|到|来自)?[^,。;:]{0,20}$")
_BOUGHT = Late(r"(?:收购|增持|减持|认购|出售|转让|受让|持有|购入|买入|配售)(?:了|其所?持有?的?)?$")
# "增持青枫股份至51%": how much of it is held.
_COUNTED = Late(r"(?:至|到|比例|的?比例|总数|数量|合计|共计|约|达|,(?:持股|占比|占总)|\d)")
_NEAR = 26


def without_deal(trimmed: str, text: str, start: int) -> str:
    """A name at an offset of the text without the money that is given or the shares that are bought.

    >>> without_deal("青枫资本投资", "获青枫资本投资", 1), without_deal("青枫医疗投资", "与青枫医疗投资", 1)
    ('青枫资本', '青枫医疗投资')
    >>> without_deal("青枫健康股份", "收购青枫健康股份", 2), without_deal("青枫股份", "收购青枫股份", 2)
    ('青枫健康', '青枫股份')
    >>> without_deal("青枫股份", "增持青枫股份至51%", 2)
    '青枫'
    """
    before = text[max(0, start - _NEAR) : start]
    name = trimmed[:-2]
    if trimmed.endswith(_GIFT) and (
        _OF_MONEY.search(name) or (_HOUSE.search(name) and _GIVEN.search(before))
    ):
        return name
    if not trimmed.endswith(_PARTS) or not _BOUGHT.search(before):
        return trimmed
    counted = len(name) > 1 and _COUNTED.match(text, start + len(trimmed)) is not None
    return name if counted or _HOUSE.search(name) else trimmed


def goes_on_with_deal(name: str, text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a name holds, wherever it stands, what is only told behind it."""
    return all(without_deal(name, text, start) != name for start, _ in places)
