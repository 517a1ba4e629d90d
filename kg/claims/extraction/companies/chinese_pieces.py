"""Stretches of Chinese text that may be names: cut at ordinary words, famous and registered names whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.claims.extraction.companies.chinese_quoted import quoted_names
from kg.claims.extraction.companies.ordinary import (
    begins_in_place,
    begins_noun,
    ends_noun,
    is_verb,
    is_word,
    leading_words,
    place_length,
    trailing_words,
    unfamiliar,
    words_before_place,
)
from kg.claims.extraction.companies.words import alternatives, known_names, said
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.script import plain

__all__ = ["BREAKS", "FAMOUS", "OF_UNIVERSITY", "STRANGE", "STRONG", "famous", "split", "trim"]

_SAID = said("chinese")

FAMOUS = Late(alternatives(frozenset(plain(name) for name in known_names(chinese=True))))
STRONG = _SAID.words("strong")
_STRONG_INSIDE = Late(alternatives(STRONG[:-1]))
BREAKS = Late("|".join(f"(?:{word})" for word in _SAID.words("breaks")))
# So many signs that are in no ordinary word make a name.
STRANGE = 2
_PLACED = 4
_TAIL = 6
# Signs that only place a sentence, and verbs that are trades in names.
_WITHIN = "内外上下"
_WITHIN_NAMES = "和同合与至因有"
_TRADES = frozenset(_SAID.words("trades"))
# What follows a name in a registered name: "云杉宁和医疗管理(集团)有限公司".
_ONLY_TRADES = Late(
    r"(?:医疗|健康|医院|医药|企业|投资|资产|信息|咨询|技术|科技|产业|服务|管理|\(集团\)|\(控股\))+"
)


@cache
def famous() -> frozenset[str]:
    """The names that need no other clue, in plain form."""
    return frozenset(plain(name) for name in known_names(chinese=True))


_FULL = Late(
    r"(?:\((?:集团|股)\)公司|股份有限公司|有限责任公司|有限公司|株式会社(?!\w*[A-Za-z])|(?:合伙企业)?\(有限合伙\)|合伙企业|协会(?!全联会)|学会|基金会|公会(?!全联会)|全联会|商会联合会|联合会|集团)"
)
_FULL_LEFT = _SAID.one("full_left")
# Words that lead to "the group", so that it is no name: "she heads the group".
_LEADS_TO = frozenset(
    ("担任", "出任", "任职", "加入", "作为", "领导", "来自", "宣布", "表示", "人兼", *"过了把被系兼")
)


def _full_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Names that end in a legal form, cut off from the words before them."""
    begin = start
    for match in _FULL.finditer(text, start, end):
        first = _full_start(text, begin, match.start(), match.end())
        if match[0] == "集团" and _goes_on(text, match.end(), end):
            continue
        last = _with_branch(text, match.end(), end)
        if 3 < last - first <= _LONGEST_FULL:
            yield first, last
        begin = last


_LONGEST_FULL = 28
_BRANCH = Late(r"[省市]?(?:分公司|分行|支行|分院)")


def _with_branch(text: str, stop: int, end: int) -> int:
    """The end of a registered name with its branch: "青枫通信有限公司江州分公司"."""
    place = place_length(text[stop:end])
    branch = _BRANCH.match(text, stop + place, end) if place else None
    return branch.end() if branch is not None else stop


# What a group does, as in "青枫集团控股的红松", is no part of its name.
_HOLDS = ("控股的", "控股了", "控股股东", "控股子公司", "控股公司的", "有意", "有望", "股价", "股东", "股票")
_OF_PLACE = Late(r"(?:省|市)?(?:有限|分)?公司")


def _goes_on(text: str, place: int, end: int) -> bool:
    """Whether a registered name goes on behind "集团", as in "青枫集团股份" and "青枫集团江州有限公司"."""
    if text.startswith(_HOLDS, place):
        return False
    if text[place : place + 1] in ("股", "有", "控", "公", "化", "(", ")"):
        return True
    house = place_length(text[place:end])
    return house > 0 and _OF_PLACE.match(text, place + house, end) is not None


# Bodies of a trade are called by what they are of: "和" joins them to what stands before.
_BODY = Late(r"协会|学会|公会|全联会|联合会|商会")


def _full_start(text: str, begin: int, form: int, end: int) -> int:
    """Where a registered name begins that ends in a legal form: behind the last words that are none of it."""
    first = begin
    for left in _FULL_LEFT.finditer(text, begin, end):
        if left.end() > form:
            break
        inside = FAMOUS.search(text, max(begin, left.start() - 4), left.end() + 4)
        if inside is not None and inside.start() < left.end() <= inside.end():
            continue
        if left.end() == form:
            if left[0] in _LEADS_TO:
                return form
            break
        alone = left.start() - first
        if len(left[0]) == 1 and (
            begins_noun(text, left.start())
            or (left[0] in _WITHIN_NAMES and _ONLY_TRADES.fullmatch(text, left.end(), form))
            or (_opens_name(text, left) and not _BODY.match(text, form))
            or (alone == 1 and unfamiliar(text[first : left.end()]))
            or (
                alone > 1
                and left[0] in _WITHIN_NAMES
                and alone - place_length(text[first : left.end()]) <= 1
                and text[left.start() - 1] not in _WITHIN
                and not (left[0] == "与" and begins_in_place(text[left.end() : form]))
            )
        ):
            continue
        first = left.end()
    return _behind_verbs(text, first, form, end)


# Behind these "和" joins nothing: "为和青集团部署".
_NOT_JOINED = frozenset('由被对向把将给让,。;:、\n("“「『')


def _opens_name(text: str, left: re.Match[str]) -> bool:
    """Whether "和" opens a name, as nothing stands before it that it could join."""
    before = text[left.start() - 1 : left.start()]
    opens = not before or before in _NOT_JOINED or (before == "为" and text[left.start() - 2] != "华")
    return left[0] == "和" and opens


def _behind_verbs(text: str, first: int, form: int, end: int) -> int:
    """Where a registered name begins behind the verbs of its sentence."""
    # "投资杭州…有限公司": a registered name begins with its place.
    words = words_before_place(text[first:form])
    if words and form - first - words > _PLACED:
        return first + words
    words = leading_words(text[first:form])
    if words and is_verb(text[first + words - 1 : first + words + 1]):
        words += 1
    known = next((start for start, _ in quoted_names(text, first, form)), first)
    if known > first and not unfamiliar(text[first:known]) and not place_length(text[first:known]):
        return known
    rest = text[first + words : form]
    if words and (_strange(rest) or text[first + words : end] in famous()):
        return first + words
    led = _led_to(text, first, form, end)
    return first if led is None else led


def _strange(stem: str) -> bool:
    """Whether enough signs of a stem are in no ordinary word; a place in brackets does not count."""
    return unfamiliar(_BRACKETED.sub("", stem)) >= STRANGE


_BRACKETED = Late(r"\([^()]*\)")


def _led_to(text: str, first: int, form: int, end: int) -> int | None:
    """Where the name begins that a verb leads to ("联系青枫云集团"); its form, where none does."""
    known = [match.start() for match in FAMOUS.finditer(text, first, end) if match.end() in (form, end)]
    if known and known[0] - first > place_length(text[first:form]):
        return known[0]
    placed = begins_in_place(text[first:form])
    for place in range(form - 2, first + 1, -1):
        if is_verb(text[place - 2 : place]) and text[place - 2 : place] not in _TRADES:
            rest = text[place:form]
            if begins_in_place(rest) or (not placed and _strange(rest)):
                return place
            if placed:
                continue
            return form if text.startswith("集团", form) and not unfamiliar(rest) else None
    return None


_NTH_HOSPITAL = Late(
    r"(?<!\d)[1-9]\d\d医院|第[一二三四五六七八九十]{1,2}(?![家个批轮所座大])[\u3400-\u9fff]{0,6}?医院"
)


def _of_universities(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in OF_UNIVERSITY.finditer(text, start, end):
        words = [
            word.end() for word in BREAKS.finditer(text, match.start(), match.start(match.lastgroup or 0))
        ]
        yield max([match.start(), *words]), match.end()


# The hospital of a university may hold signs that elsewhere stand between words.
_IN_NAME = r"[^\W\da-zA-Z与和及由在的从对向为到是将同跟等各]"
OF_UNIVERSITY = Late(
    rf"{_IN_NAME}{{2,8}}(?P<school>大学|医学院)"
    r"[^\W\d]{0,6}?(?:附属|附设)[\u3400-\u9fff]{0,8}?(?:医院|中心)"
    rf"|{_IN_NAME}{{2,8}}(?P<its>大学|医学院)(?!合作|教学|实习|定点|附){_IN_NAME}{{2,5}}医院"
)


_ENDS_NAME = ("医生", "卫生", "民生")


def _whole_verb(text: str, at: tuple[int, int]) -> tuple[int, int]:
    """The place of a sign between words, with the sign before it where both are one verb, as in "转让".

    In "青枫医生于2031年" the sign before it ends a name.
    """
    start, end = at
    if text.endswith(_ENDS_NAME, 0, start):
        return at
    return (start - 1, end) if end - start == 1 and is_verb(text[max(0, start - 1) : end]) else at


_HOSPITAL = Late(r"(?:纪念|综合|基督教?|总)医院|医学中心")


def _with_hospital(text: str, stop: int, end: int) -> int:
    """The end of a known name with the hospital that bears it, as in "青枫纪念医院"."""
    hospital = _HOSPITAL.match(text, stop, end)
    return hospital.end() if hospital is not None else stop


def _within(span: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(first <= span[0] and span[1] <= last for first, last in spans)


# A well-known name that stands before it is whole: "甲联合乙" are two.
_TOGETHER = "联合"


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a chunk between ordinary words, famous names whole."""
    known = [match.span() for match in FAMOUS.finditer(text, start, end)]
    cuts = [(last, last + len(_TOGETHER)) for _, last in known if text.startswith(_TOGETHER, last, end)]
    full = list(_full_names(text, start, end))
    known += full
    known += (match.span() for match in _NTH_HOSPITAL.finditer(text, start, end))
    schools = list(_of_universities(text, start, end))
    known += schools
    listed = [span for span in quoted_names(text, start, end) if not _within(span, full)]
    quoted = [(first, _with_hospital(text, last, end)) for first, last in listed]
    known += quoted
    cuts += ((first, first) for first, _ in (*full, *quoted))
    cuts += ((last, last) for _, last in (*schools, *quoted))
    cuts += (
        _whole_verb(text, match.span())
        for match in BREAKS.finditer(text, start, end)
        if not any(first < match.end() and match.start() < last for first, last in known)
        and not (len(match[0]) == 1 and ends_noun(text, match.start()))
    )
    begin = start
    for first, last in sorted(cuts):
        if first > begin:
            yield begin, first
        begin = max(begin, last)
    if end > begin:
        yield begin, end


_LATER = Late(
    r"(?<=[\u3400-\u9fff]{2})(?:(?:Pre-?)?[A-H]\d?\+*轮|天使轮|种子轮|今天|昨天|今日|昨日|日前|近日|明天|今年|去年|当天|当日|战略|(?:联合|独家)?[领跟参独]投|(?:目标|待售|销售|出售)股份|[副原新]|(?<=医院)(?:医生|医师|专家|护士|团队|[余乃即也则系]))$"
)
# Figures, and a small word of the verb behind a name: "青枫产业拟出资".
_TRAILING = Late(
    r"(?<=[\u3400-\u9fff])\d+(?:\.\d+)?$|(?<=[\u3400-\u9fff]{3})[拟亦均各]$|(?<=[\u3400-\u9fff]{2})正$"
)
_LEADING = _SAID.one("leading")


# "青枫集团化", "青枫医药城": the word goes on.
_NO_END = ("化", "城", "展", "费")


def trim(piece: str) -> str:
    """A piece without time words and numbers at its start, and without a tail behind its ending."""
    piece = piece if _NTH_HOSPITAL.fullmatch(piece) else _LEADING.sub("", piece)
    if piece.startswith("(") and piece.endswith(")"):
        piece = piece[1:-1]
    endings = [end for end in _STRONG_INSIDE.finditer(piece) if not piece.startswith(_NO_END, end.end())]
    if endings and _BRANCH.fullmatch(piece, endings[-1].end() + place_length(piece[endings[-1].end() :])):
        return piece
    if endings and (len(piece) - endings[-1].end() <= _TAIL or is_word(piece[endings[-1].end() :][:2])):
        return piece[: endings[-1].end()]
    piece = _LATER.sub("", _TRAILING.sub("", piece)).strip(".-+&·")
    words = trailing_words(piece)
    return piece[:-words] if words and unfamiliar(piece[:-words]) >= STRANGE else piece
