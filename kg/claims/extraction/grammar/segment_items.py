"""One segment at a place of a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kg.claims.extraction.found import Dimension, Segment
from kg.claims.extraction.grammar.lists import closing_bracket, split_list
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.page import Page, Span

__all__ = ["Listed", "bare_segment", "likeness", "listed_at"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A segment at a place: the span of its name, and the words that say what it is a segment of."""

    segment: Segment
    span: Span
    proof: tuple[Span, ...]
    axis: Span | None


# "ward (patient) alarms"; what is but short for the words before it is left out.
_WITHIN = re.compile(r"(?<=[a-z]\s)\([A-Z]?[a-z]{2,14}\)(?=\s(?!(?:and|or|und|et|y)\s)[A-Za-z])")


@lru_cache(maxsize=4096)
def likeness(words: str) -> str:
    """The form under which two spellings of a segment are one.

    >>> likeness("Real-Time segments") == likeness("real time")
    True
    """
    flat = re.sub(r"[\s/_-]+", " ", _WITHIN.sub("", words).lower()).strip(" .,")
    flat = re.sub(
        r"^the |\s(?:sub ?)?(?:segments?|divisions?|categor(?:y|ies))$|(?:细分市场|部门|细分)$", "", flat
    )
    return re.sub(r"(?<=[a-z]{2})(?:ie)?s\b", "", flat)


_RESIDUAL = re.compile(
    r"(?i)others?|other\s(?!than)[\w\s-]{2,40}|rest\sof\s.*|sonstiges?|andere|autres?|otr[oa]s?|其他.{0,6}"
    r"|其它.{0,6}"
)
_NOT_ONE = re.compile(
    r"(?i)\b(?:is|are|was|were|has|have|will|can|which|that|market|revenue|usd|forecast|(?<!data\s)(?<!risk\s)(?<!image\s)(?<!imaging\s)(?<!gait\s)(?<!sleep\s)(?<!genetic\s)analysis|report"
    r"|companies|(?<!content\s)(?<!operating\s)players|(?<!-)the|overview|introduction|dashboard|key\s(?:findings|takeaways"
    r"|trends)|ist|sind|sera|est|son|study|period|year|years|base|scope)\b"
    r"|\b(?:hielt(?:en)?|hatten?|dominier\w+|führt\w*|wuchs(?:en)?|wächst|wird|werden|größten?|höchsten?)\b"
    r"|\b(?:ont|détien\w+|dominai\w+|devrai\w+|représent\w+|dominaron|dominó|lider\w+|representa\w*|fueron|tuvieron)\b"
    r"|占据|占比|占\s?\d|主导|最[大高快]|领先|增速|^followed\sby\s|^(?:at|for|with|by|from)$|['’]s$|\d{4}|[$€%:]|市场|预测|报告|(?<!数据)(?<!资料)(?<!資料)(?<!數據)(?<!影像)分析(?!服务|平台|软件|系统|工具|技术)|公司|[。？]|预计|规模|产值|^by\s|^\w+ing\s(?:to|for|the|both|an?)\s|^etc\.?$"
    r"|^u\.a\.?$|^among$|^more$|^(?:several|various|many|different|multiple|numerous|two|three|four|five|these|those|both)$"
)
# Companies that use what others sell: "Insurance Companies".
_USERS = re.compile(
    r"(?i)^(?!(?:key|leading|major|top|prominent|other|market|these|those|many|several|few|various|global|local|tech|big|small|large|new|two|three)\s)"
    r"(?:[a-z-]+(?:\s(?:&|and)\s[a-z-]+)?\s){1,2}compan(?:y|ies)$"
)
# "Nursing Homes/Day Centres/Hospices" is one name.
_LONGEST = 90
# "The U.S. clinics segment" is the segment of clinics.
_OF_PLACE = re.compile(r"^(?:[Tt]he\s)?(?:U\.S\.|US|U\.K\.|UK|[Gg]lobal|European|North\sAmerican)\s")
# "rhythm management through implants" is rhythm management.
_BY_MEANS, _SHORT = re.compile(r"\s(?:through|via|by\smeans\sof)\s.+$"), 4
# A heading that ran into its text: "Patients Patients are the largest group".
_TWICE = re.compile(r"^(\w+(?:\s\w+){0,3})\s\1$")
# "devices like cuffs or scales" are devices.
_LIKE = re.compile(r",?\s(?:like|such\sas|including)\s.+$")
# "clinics in the region" are clinics.
_THERE = re.compile(r"\s(?:in|across)\sthe\s(?:region|country|market|world|industry|sector)$")
# Each closing bracket with those that it may close.
_PAIRS = {")": "(（", "）": "(（", "]": "[{", "}": "[{"}
# What a bracket behind a name holds and is no list: "devices (e.g., pumps, beds)".
_NO_LIST = re.compile(r"\s?(?:e\.?g|i\.?e|such|like|including|both|as|or|US|USD|[$€£\d])")
_JOINED = {"(": re.compile(r","), "[": re.compile(r",|\s(?:&|and)\s"), "{": re.compile(r",|\s(?:&|and)\s")}
# "visits, tests and even operations, all provided through safe rooms": the list is over.
_SAID_OF_ALL = re.compile(r"(?:all|each|both)\s\w+(?:ed|en)\b")
_OPENS = frozenset("([{")
_REACH = 599


def bare_segment(
    page: Page, span: Span, *, axis: Dimension | None, parent: Segment | None = None
) -> tuple[Segment, Span] | None:
    """The segment that stands at a span, and the span of its name; None where the words cannot be one."""
    words = page.read(span)
    name = _without_brackets(words).strip(" .,;:*_-–")
    name = _THERE.sub("", _LIKE.sub("", _OF_PLACE.sub("", name)))
    name = _TWICE.sub(lambda twice: twice[1], name)
    name = _BY_MEANS.sub("", name) if len(name.split()) > _SHORT else name
    name = re.sub(
        r"(?i)^(?:the|even|various|several|numerous|multiple|different)\s+|^或是?(?=[\u3400-\u9fff]{2})|\s+(?:sub-?)?segments?$|(?<=[\u3400-\u9fff])等(?:环节|领域|服务|产品|业务|场景|方面|项目)?$",
        "",
        name,
    )
    if (
        not 2 <= len(name) <= (_LONGEST if "/" in name else 60)
        or len(name.split()) > 8
        or _NOT_ONE.search(_USERS.sub("", name))
        or not re.search(r"[^\W\d_]{2}|[A-Z]\d[A-Z]", name)
    ):
        return None
    if region_named(name) is not None:
        return None
    start = page.text.find(name, span.start, span.end)
    at = Span(start, start + len(name)) if start >= 0 else span
    return Segment((name, *_short_for(words, name)), axis, parent, _RESIDUAL.fullmatch(name) is not None), at


_SHORT_FOR = re.compile(r"\s\((?P<short>[A-Z]{2,6})s?\)")
# "mobile health (mHealth)"
_SPELT = re.compile(r"\s\((?P<short>[A-Za-z][A-Z]?[a-z]{3,12})\)")


def _short_for(words: str, name: str) -> tuple[str, ...]:
    """What stands in a bracket behind a name for its first letters: "durable equipment (DE)".

    >>> _short_for("Night care units (NCU)", "Night care units"), _short_for("Beds (EU)", "Beds")
    (('NCU',), ())
    """
    bracket = _SHORT_FOR.match(words, words.find(name) + len(name)) if name in words else None
    letters = "".join(word[0] for word in re.split(r"[\s/-]+", name) if word)
    if bracket is not None and bracket["short"] == letters.upper():
        return (bracket["short"],)
    first, _, last = name.rpartition(" ")
    spelt = f"{first[:1]}{last}".lower()
    mixed = _SPELT.match(words, words.find(name) + len(name)) if first and name in words else None
    return (mixed["short"],) if mixed is not None and mixed["short"].lower() == spelt else ()


def _without_brackets(words: str) -> str:
    """The words without what stands in brackets, however deep, and the space before; crossed ones stay.

    So does a word in the middle of a name.

    >>> _without_brackets("ward record (WR [cloud]) and beds {"), _without_brackets("beds (a [b) c]")
    ('ward record and beds {', 'beds (a [b) c]')
    >>> _without_brackets("ward (patient) alarms")
    'ward (patient) alarms'
    """
    kept: list[str] = []
    opened: list[int] = []
    inside = {match.end() for match in _WITHIN.finditer(words)}
    for place, sign in enumerate(words, 1):
        kept.append(sign)
        if sign in "(（[{":
            opened.append(len(kept) - 1)
        elif place in inside and opened:
            opened.pop()
        elif sign in _PAIRS and opened and kept[opened[-1]] in _PAIRS[sign]:
            del kept[opened.pop() :]
            while kept and kept[-1].isspace():
                kept.pop()
        elif sign in _PAIRS:
            opened.clear()
    return "".join(kept)


def listed_at(
    page: Page,
    items: Iterable[Span],
    axis: Dimension | None,
    proof: Span,
    at: Span | None,
    *,
    parent: Segment | None = None,
) -> Iterator[Listed]:
    """The segments at some spans, and those in brackets behind them, on one axis and with one proof."""
    for item in items:
        if _SAID_OF_ALL.match(page.plain, item.start, item.end):
            return
        found = bare_segment(page, item, axis=axis, parent=parent)
        if found is None:
            continue
        yield Listed(*found, (proof,), at)
        inner = _inner_list(page.plain, found[1].end)
        if inner is not None:
            yield from listed_at(
                page, split_list(page.plain, *inner, paired=True), axis, proof, at, parent=found[0]
            )


def _inner_list(flat: str, start: int) -> Span | None:
    """The list in the first bracket behind a name that holds one: "ward record {WR} [cloud, local]"."""
    place = start
    while (opening := place + flat.startswith(" ", place)) < len(flat) and flat[opening] in _OPENS:
        closing = closing_bracket(flat, opening + 1, reach=_REACH)
        if closing is None:
            return None
        inside = flat[opening + 1 : closing]
        if _JOINED[flat[opening]].search(inside) and not _NO_LIST.match(inside):
            return Span(opening + 1, closing)
        place = closing + 1
    return None
