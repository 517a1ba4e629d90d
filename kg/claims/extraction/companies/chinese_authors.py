"""Chinese names of those who report or study, and do nothing in a market."""

from __future__ import annotations

from kg.claims.extraction.grammar.late import Late

__all__ = ["only_tells"]

# "青枫科技讯 3月4日消息": who reports.
_REPORTS = Late(r"·[\u3400-\u9fff]|讯(?=\s|\d|[,:(])")
# "青枫证券研究部认为", "分析师:青枫证券": who studies a trade.
_STUDIES = Late(
    r"(?:国际|股份)?的?(?:计算机|医药|电子|首席|最新|行业)*"
    r"(?:研究|研报|分析师|报告|认为|指出|表示|预计|预测|测算|建议|发布研|发表研|观点)"
)
_STUDIED = Late(r"(?:分析师|出品方|来源|研报|作者)[:/]?\s?$")
# "。(青枫)" at the end of a line: whose words these are.
_SOURCE = Late(r"[。!?]\s?\($"), Late(r"\)\s*(?:\n|$)")
_BEFORE = 8


def only_tells(name: str, text: str, start: int, end: int) -> bool:
    """Whether the house named between two offsets is there but for what it reports or has studied.

    >>> [only_tells("青枫证券", text, 0, 4) for text in ("青枫证券认为,需求在涨。", "青枫证券入股白桦。")]
    [True, False]
    """
    if _REPORTS.match(text, end) is not None:
        return True
    first = max(0, start - _BEFORE)
    if name.endswith("证券") and (_STUDIES.match(text, end) or _STUDIED.search(text, first, start)):
        return True
    return _SOURCE[1].match(text, end) is not None and _SOURCE[0].search(text, first, start) is not None
