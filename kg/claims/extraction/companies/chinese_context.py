"""Chinese names by the lists and the places of sentences in which only companies stand."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.chinese_pieces import BREAKS, FAMOUS, STRANGE, famous, split, trim
from kg.claims.extraction.companies.chinese_weights import (
    DEALT,
    FIRM_ENDING,
    GENERIC,
    ORDINARY,
    STOP_PIECES,
    TRADE_ENDING,
    add,
    kept,
)
from kg.claims.extraction.companies.lists import listed_blocks
from kg.claims.extraction.companies.ordinary import (
    begins_in_place,
    is_word,
    leading_words,
    place_length,
    unfamiliar,
)
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.page import Page

__all__ = ["and_others", "framed", "insurers", "lists", "schools", "tabled", "under_players"]

_SAID = said("chinese")

_LONGEST_ITEM = 8
_LISTED = 2.8
_CHINESE = Late(r"[\u3400-\u9fff]{2,}")
# No acronym like those of the field.
_LATIN_NAME = Late(r"(?![A-Z]{1,4}$)[A-Za-z][A-Za-z0-9 .&'-]+")
_LIST = cued(r"[^,。;:\n(]{2,28}(?:、[^,。;:\n、(]{2,28}){1,14}")


def lists(weighed: dict[str, Weighed], text: str) -> None:
    """Names that stand in a list with companies are companies."""
    for match in _LIST.finditer(text):
        parts = [match.start() + part.start() for part in re.finditer(r"[^、]+", match[0])]
        spans = [*zip(parts, [*(stop - 1 for stop in parts[1:]), match.end()], strict=True)]
        pieces = [
            _listed_piece(text, first, last, place, len(spans)) for place, (first, last) in enumerate(spans)
        ]
        flat = [piece for group in pieces for piece in group]
        _take_strange(weighed, text, match.start(), [piece for group in pieces[1:] for piece in group])
        sure = sum(
            FAMOUS.search(piece) is not None
            or (piece in weighed and kept(weighed[piece]))
            or _LATIN_NAME.fullmatch(piece) is not None
            for piece in flat
        )
        strange = all(
            piece in famous() or (piece in weighed and len(piece) < 9 and unfamiliar(piece)) for piece in flat
        )
        if sure < max(1, len(flat) / (4 if strange else 2)):
            continue
        for piece in flat:
            item = weighed.get(piece)
            person = item is not None and item.against == 2 * ORDINARY
            if item is not None and not person and not GENERIC.fullmatch(piece):
                item.listed += 2.4 if unfamiliar(piece) or TRADE_ENDING.search(piece) else 1.2


def _take_strange(weighed: dict[str, Weighed], text: str, start: int, pieces: list[str]) -> None:
    """Take in the short strange items of a list that begins at a place."""
    for piece in pieces:
        short = piece not in weighed and len(piece) <= _LONGEST_ITEM
        if short and _strange(piece) and not FAMOUS.search(piece):
            add(weighed, piece, text.find(piece, start))


_FRAMES = _SAID["frames"]
# Groups of the state, and investors, are called by ordinary words.
_MAY_BE_GENERIC = Late(r"中国[^市国][^场]|[^中国]{2,4}(?:资本|创投)")
_QUOTES = '"“「'
_STOP_FRAMED = _SAID.one("stop_framed")


def framed(weighed: dict[str, Weighed], text: str) -> None:
    """Names in places of a sentence where only a company stands, as in "连锁药店康和堂" or "由云杉领投"."""
    if DEALT.search(text) is None:
        return
    for frame in _FRAMES:
        for match in frame.finditer(text):
            name = match["n"]
            inside = FAMOUS.search(name)
            if (
                name in famous()
                or place_length(name) == len(name)
                or (inside is not None and _is_led(name, inside.start()))
                or (is_word(name) and not FIRM_ENDING.search(name))
                or (GENERIC.fullmatch(name) and not _MAY_BE_GENERIC.fullmatch(name))
                or (text[match.start("n") - 1] not in _QUOTES and _broken(name))
                or _STOP_FRAMED.search(name)
            ):
                continue
            item = add(weighed, name, match.start("n"))
            item.before = max(item.before, 2.4)
            if text[match.start("n") - 1] in _QUOTES:
                item.against = 0.0


def _is_led(name: str, known: int) -> bool:
    """Whether words stand before a known name within another one, rather than the stem of a longer one."""
    return known > 0 and unfamiliar(name[:known]) < STRANGE


def _broken(name: str) -> bool:
    """Whether words of the sentence stand in what should be a name."""
    return leading_words(name) > 1 or (
        BREAKS.search(name) is not None and not FIRM_ENDING.search(name) and not begins_in_place(name)
    )


_OTHERS = _SAID.cued("others")
_LISTED_BEFORE = _SAID.one("listed_before")
_REACH = 200


def and_others(weighed: dict[str, Weighed], text: str) -> None:
    """As in "甲、乙、丙等企业": what is listed are companies."""
    for match in _OTHERS.finditer(text):
        begin = max(0, match.start() - _REACH)
        listed = _LISTED_BEFORE.search(text[begin : match.start()])
        if listed is None:
            continue
        first = begin + listed.start(1)
        parts = [(first + part.start(), first + part.end()) for part in re.finditer(r"[^、]+", listed[1])]
        for place, (start, end) in enumerate(parts):
            for piece in _listed_piece(text, start, end, place, len(parts)):
                item = weighed.get(piece)
                if item is not None and 1 < len(piece) < 9 and not GENERIC.fullmatch(piece):
                    item.listed += 2.4 if unfamiliar(piece) or TRADE_ENDING.search(piece) else 1.2


_INSURERS = _SAID["insurers"]


def insurers(weighed: dict[str, Weighed], text: str) -> None:
    """Insurers by their short names, which are words as well, where several houses stand in a list."""
    for frame in _INSURERS:
        for match in frame.finditer(text):
            for name in re.finditer(r"[\u3400-\u9fff]{2}", match["l"]):
                item = add(weighed, name[0], match.start("l") + name.start())
                item.listed, item.against = max(item.listed, _LISTED), 0.0


_SCHOOLS = _SAID["schools"]


def schools(weighed: dict[str, Weighed], text: str) -> None:
    """Universities and institutes where they sign, build or work with somebody."""
    for frame in _SCHOOLS:
        for match in frame.finditer(text):
            name = match["n"]
            if "学" in name or begins_in_place(name) or unfamiliar(name) >= STRANGE:
                item = add(weighed, name, match.start("n"))
                item.before, item.against = max(item.before, _LISTED), 0.0


_LINE = Late(r"[\u3400-\u9fff][\u3400-\u9fffA-Za-z0-9()·&]{1,25}?(?=\s*(?:$|\([A-Za-z]))")


def under_players(weighed: dict[str, Weighed], page: Page) -> None:
    """The lines that stand under "主要企业:" and its like name a company each."""
    for _, block in listed_blocks(page):
        line = _LINE.match(page.plain, block.start, block.end)
        if (
            line is None
            or GENERIC.fullmatch(line[0])
            or _STOP_FRAMED.search(line[0])
            or leading_words(line[0]) > 1
        ):
            continue
        item = add(weighed, line[0], block.start)
        item.listed, item.against = max(item.listed, _LISTED), 0.0


def _strange(part: str) -> bool:
    """Whether a part of a list is a Chinese name rather than words."""
    return _CHINESE.fullmatch(part) is not None and unfamiliar(part) >= STRANGE


_NAMES_HOUSES = Late(
    r"(?:公司|企业|品牌|厂商|机构|投资方|融资方)(?:名称|简称|名)?|(?:投资|被投|融资)(?:企业|公司)|名称"
)
_OF_HOUSES = Late(r"主营|业务|成立|融资|总部|轮次|简介|估值|股票代码|创始人")
_CELL = Late(r"[^|\t]+")


def tabled(weighed: dict[str, Weighed], page: Page) -> None:
    """The cells of a table that stand under "企业名称" and its like name a company each."""
    column: int | None = None
    for block in page.blocks:
        if block.kind != "row":
            column = None if block.kind != "debris" else column
            continue
        cells = list(_CELL.finditer(page.plain, block.start, block.end))
        heads = [cell[0].strip() for cell in cells]
        named = [place for place, head in enumerate(heads) if _NAMES_HOUSES.fullmatch(head)]
        if len(named) == 1 and any(_OF_HOUSES.search(head) for head in heads):
            column = named[0]
        elif column is not None and column < len(cells):
            _take_cell(weighed, page.plain, cells[column])


def _take_cell(weighed: dict[str, Weighed], text: str, cell: re.Match[str]) -> None:
    start = cell.start() + len(cell[0]) - len(cell[0].lstrip())
    line = _LINE.match(text, start, cell.end())
    if line is not None and line.end() == start + len(cell[0].strip()) and not GENERIC.fullmatch(line[0]):
        item = add(weighed, line[0], start)
        item.listed, item.against = max(item.listed, _LISTED), 0.0


_OTHERWISE = Late(f"{FAMOUS.pattern}|{STOP_PIECES.pattern}")
# Signs between words that also end names.
_MAY_END = "和为"
_JOINT = Late(r"(?<=[^、]{2})(?:以及|[和及与])(?=[^、]{2})")


def _listed_piece(text: str, first: int, last: int, place: int, total: int) -> list[str]:
    """The names in one part of a list: the first part has words before it, the last one behind it."""
    if place == 0:
        return [trim(text[start:end]) for start, end in split(text, first, last)][-1:]
    if place < total - 1:
        return _opening(text, first, last, whole=True)
    joint = _JOINT.search(text, first, last)
    if joint is None:
        return _opening(text, first, last)
    return _opening(text, first, joint.start()) + _opening(text, joint.end(), last)


def _opening(text: str, first: int, last: int, *, whole: bool = False) -> list[str]:
    """The name that opens a stretch: all of it where it is short and strange, else up to the first words."""
    part = text[first:last]
    ends_well = whole or (not BREAKS.search(part[:-1]) and part[-1] in _MAY_END)
    if ends_well and last - first <= _LONGEST_ITEM and _strange(part) and not _OTHERWISE.search(part):
        return [part]
    return [trim(text[start:end]) for start, end in split(text, first, last)][:1]
