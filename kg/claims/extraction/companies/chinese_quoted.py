"""Chinese names that need no clue: of companies quoted in China and Taiwan, and of well-known others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

from kg.claims.extraction.companies.ordinary import is_word, place_length
from kg.claims.extraction.companies.words import entries, known_names
from kg.claims.extraction.grammar.script import plain

__all__ = ["house_names", "quoted_names"]

_LIST = Path(__file__).resolve().parent / "lists" / "quoted_chinese.txt"
_SHORT = 3
# What follows the name at an exchange in the name of a company of the same house.
_MORE = re.compile(
    r"(?:大药房|药房|连锁|医院|医疗|健康|生物|科技|证券|国际|资本|基金|创投|电子|信息|医药|保险|银行|集团|公司)+"
)
# "青枫科技医疗生态圈": what opens a longer noun ends no name.
_OPENS = re.compile(r"生态|板块|业务|布局|版图|体系|赛道|服务|领域|平台")
_BRANCH = re.compile(r"分公司|公司")
# "3.2万家医疗机构" counts, and names no house.
_COUNTS = frozenset("百千万亿")
# Names that are words as well, and what shows that a company is meant.
_ALSO_WORDS = frozenset(("海量数据", "创新医疗", "国际医学", "全景医学"))
_OF_COMPANY = re.compile(
    r"\s?\(|股份|集团|公司|管理股份|宣布|公告|旗下|拟|[与和][\u3400-\u9fff]{2,8}?签|[,、。]?$"
)


@cache
def _names() -> tuple[str, ...]:
    quoted = _LIST.read_text(encoding="utf-8").splitlines()[1].split(" ")
    # Famous names also open those of others, so that their places are weighed.
    famous = map(plain, known_names(chinese=True))
    return tuple(sorted({*quoted, *map(plain, entries("well_known_chinese"))} - {*famous}))


def house_names() -> frozenset[str]:
    """All Chinese names that need no clue, in plain form."""
    return frozenset({*_names(), *map(plain, known_names(chinese=True))})


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(_names(), matchkind=MatchKind.LeftmostLongest)


def quoted_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of such names in a stretch of a plain text, with what follows them in names of their kin.

    >>> text = "昨日润和软件与招商证券国际签约"
    >>> [text[first:last] for first, last in quoted_names(text, 0, len(text))]
    ['润和软件', '招商证券国际']
    """
    for _, first, last in _automaton().find_matches_as_indexes(text[start:end]):
        begin, stop = start + first, start + last
        if text[begin] in _COUNTS and text[max(0, begin - 1)].isdigit():
            continue
        if text[begin:stop] in _ALSO_WORDS and not _OF_COMPANY.match(text, stop):
            continue
        if stop - begin > _SHORT or not (_is_inside(text, begin) or _is_inside(text, stop)):
            yield begin, _with_kin(text, stop, end)


def _is_inside(text: str, place: int) -> bool:
    """Whether an ordinary word stands across a place, as in "中华电|信" and "平|台微医"."""
    return place > 0 and is_word(text[place - 1 : place + 1])


def _with_kin(text: str, stop: int, end: int) -> int:
    more = _MORE.match(text, stop, end)
    if more is not None and not _OPENS.match(text, more.end(), end):
        return more.end()
    stop += place_length(text[stop : min(end, stop + _SHORT + 1)])
    branch = _BRANCH.match(text, stop, end)
    return branch.end() if branch is not None else stop
