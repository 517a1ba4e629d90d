"""What the clauses of a Chinese sentence open with that parts a market: "按用户划分,甲占…,而乙…"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.grammar.axes import CHINESE_ALONG
from kg.claims.extraction.grammar.late import Late

__all__ = ["parts_in"]

# "按最终用户计算," opens the sentence or its list item.
_BY = Late(
    rf"\W{{0,3}}{CHINESE_ALONG}[\u3400-\u9fff]{{2,8}}?(?:划分|计算|细分|分类|来看|来说|而言|看|分|计)?[,:]"
)
# Where a clause begins, and what may stand before its subject.
_CLAUSE = Late(
    r"(?<=[,;:])\s?(?:而|同时|但|其中|且|预计|此外,?|(?:预计)?(?:到|至|在)?\s?20\d\d\s?年(?:底|末)?,?\s?"
    r"|20\d\d\s?年?\s?[至到-]\s?20\d\d\s?年(?:期?间)?,?\s?)*"
)
# What ends the name of a part: a verb, a date, a figure.
_BEHIND = (
    r"[,;。]|$|\d|收入占|将|则|预计|有望|仍|已|均|占|贡献|拥有|持有|录得|保持|领先|领跑|引领|位居|以(?!上)"
    r"|[在到至于](?=\s?20|\s?预测|\s?整个)|的(?:复合|年均|收入|市场|份额|增[长速]|扩张)|主导(?!的)|[是为](?:最|增|第一大)"
    r"|[成作]为|增[长速]最|扩张|复合年"
)
_PART = Late(
    r"(?!将|[则占以在是达超约其]|拥有|持有|贡献|录得|保持|领先|预计|有望|成为|增长|复合|仍)"
    rf"(?P<name>[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z0-9()/&·、 -]{{1,23}}?)"
    rf"(?:(?:的?细分)?市场)?\s?(?={_BEHIND})"
)
_END = Late(r"[;。]|,(?=[而但])|$")
# A clause tells of a part where it tells how much it holds, how fast it grows or that it leads.
_TELLS = Late(r"\d%|领先|领跑|主导|最[大高快]|位居")
_NO_PART = Late(
    r"[一二两三四五六七八]者|^(?:复合|年均|年增|市场|收入|份额|预测|预计|达到|增长|这|该|其)|(?:市场|期内|[的为与和])$"
)


def parts_in(flat: str) -> Iterator[tuple[int, int]]:
    """The bounds of each part of the market with which a clause opens, in a sentence that opens with an axis.

    >>> flat = "按用户划分,医院和诊所占据 52% 的份额,而患者自己预计将以 9% 增长。"
    >>> [flat[start:end] for start, end in parts_in(flat)]
    ['医院和诊所', '患者自己']
    """
    axis = _BY.match(flat)
    if axis is None:
        return
    for clause in _CLAUSE.finditer(flat, axis.end() - 1):
        end = _END.search(flat, clause.end())
        part = _PART.match(flat, clause.end())
        if part is None or end is None or not _TELLS.search(flat, part.end(), end.start()):
            continue
        if not _NO_PART.search(part["name"]):
            yield part.span("name")
