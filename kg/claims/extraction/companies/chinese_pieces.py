"""Stretches of Chinese text that may be names: cut at ordinary words, famous and registered names whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.claims.extraction.companies.ordinary import begins_in_place, leading_words, unfamiliar
from kg.claims.extraction.companies.words import alternatives, known_names, said
from kg.claims.extraction.grammar.script import plain

__all__ = ["BREAKS", "FAMOUS", "STRANGE", "STRONG", "famous", "split", "trim"]

_SAID = said("chinese")

FAMOUS = re.compile(alternatives(frozenset(plain(name) for name in known_names(chinese=True))))
STRONG = (
    "股份有限公司 有限责任公司 有限公司 控股公司 株式会社 集团 (有限合伙) 合伙企业 基金会 协会 公司".split()
)
_STRONG_INSIDE = re.compile(alternatives(tuple(STRONG[:-1])))
BREAKS = re.compile("|".join(f"(?:{word})" for word in _SAID.words("breaks")))
# So many signs that are in no ordinary word make a name.
STRANGE = 2
_PLACED = 4


@cache
def famous() -> frozenset[str]:
    """The names that need no other clue, in plain form."""
    return frozenset(plain(name) for name in known_names(chinese=True))


_FULL = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|株式会社(?!\w*[A-Za-z])|(?:合伙企业)?\(有限合伙\)|合伙企业|协会|学会|基金会|集团)"
)
_FULL_LEFT = _SAID.one("full_left")


def _full_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Names that end in a legal form, cut off from the words before them."""
    begin = start
    for match in _FULL.finditer(text, start, end):
        first = _full_start(text, begin, match.start(), match.end())
        if match[0] == "集团" and text[match.end() : match.end() + 1] in ("股", "有", "("):
            continue
        if 3 < match.end() - first <= 28:
            yield first, match.end()
        begin = match.end()


def _full_start(text: str, begin: int, form: int, end: int) -> int:
    """Where a registered name begins that ends in a legal form: behind the last words that are none of it."""
    first = begin
    for left in _FULL_LEFT.finditer(text, begin, form - 1):
        inside = FAMOUS.search(text, max(begin, left.start() - 4), left.end() + 4)
        if inside is not None and inside.start() < left.end() <= inside.end():
            continue
        alone = left.start() - first
        if len(left[0]) == 1 and (
            (alone == 1 and unfamiliar(text[first : left.end()]))
            or (alone > 1 and begins_in_place(text[first : left.start()]))
        ):
            continue
        first = left.end()
    words = leading_words(text[first:form])
    rest = text[first + words : form]
    if words and (
        begins_in_place(rest) or unfamiliar(rest) >= STRANGE or text[first + words : end] in famous()
    ):
        return first + words
    # "投资杭州…有限公司": a registered name begins with its place.
    words = leading_words(text[first:form], roles="vfn")
    rest = text[first + words : form]
    return first + words if words and len(rest) > _PLACED and begins_in_place(rest) else first


_NTH_HOSPITAL = re.compile(r"第[一二三四五六七八九十]{1,2}(?![家个批轮所座大])[\u3400-\u9fff]{0,6}?医院")


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a chunk between ordinary words, famous names whole."""
    known = [match.span() for match in FAMOUS.finditer(text, start, end)]
    known += _full_names(text, start, end)
    known += (match.span() for match in _NTH_HOSPITAL.finditer(text, start, end))
    begin = start
    for match in BREAKS.finditer(text, start, end):
        if any(first < match.end() and match.start() < last for first, last in known):
            continue
        if match.start() > begin:
            yield begin, match.start()
        begin = max(begin, match.end())
    if end > begin:
        yield begin, end


_TRAILING = re.compile(r"(?<=[\u3400-\u9fff])\d+(?:\.\d+)?$")
_LEADING = _SAID.one("leading")


def trim(piece: str) -> str:
    """A piece without time words and numbers at its start, and without a tail behind its ending."""
    piece = _LEADING.sub("", piece)
    if piece.startswith("(") and piece.endswith(")"):
        piece = piece[1:-1]
    endings = list(_STRONG_INSIDE.finditer(piece))
    if endings and endings[-1].end() < len(piece) and len(piece) - endings[-1].end() <= 6:
        return piece[: endings[-1].end()]
    return _TRAILING.sub("", piece).strip(".-+&·")
