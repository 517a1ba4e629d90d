"""Companies with Chinese names: by their endings, by the verbs and titles around them, and by repetition.

Everything works on the plain form, so that simplified signs are enough.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.claims.extraction.companies.chinese_clues import declared, introduced, quoted
from kg.claims.extraction.companies.chinese_pieces import BREAKS, FAMOUS, STRANGE, STRONG, famous, split, trim
from kg.claims.extraction.companies.ordinary import begins_in_place, is_verb, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import alternatives, entries, said
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.page import Page

__all__ = ["find_chinese"]

_SAID = said("chinese")

_ENOUGH = 2.4
_LONGEST_BARE = 8
_LONGEST_STEM = 4
_LONGEST_ITEM = 6
_CHUNK = _SAID.one("chunk")
_MEDIUM = _SAID.words("medium")
_ENDING = re.compile(rf"(?:{alternatives(tuple(STRONG))}|{alternatives(tuple(_MEDIUM))})$")
_BODY = re.compile(r".{4,}(?:协会|学会|基金会|有限公司)$")
_FIRM_ENDING = re.compile(r"..(?:医院|荣总|银行|药业|制药|证券|创投|资本|人寿|电信|大药房)$")
_TRADE_ENDING = _SAID.one("trade_ending")
_TOGETHER = ("与", "和", "携手", "及", "同", "跟", "联手", "牵手")
_STRONG_ENDING = re.compile(rf"(?:{alternatives(tuple(STRONG))})$")
_ACTS = _SAID.words("acts")
_STRONG_ACTS = _SAID.words("strong_acts")
_STRONG_TAKES = _SAID.words("strong_takes")


_GENERIC_WORDS = alternatives(frozenset(plain(word) for word in entries("chinese_generic")))
_GENERIC = re.compile(rf"(?:{_GENERIC_WORDS}|[\d一二三四五六七八九十百千万亿两A-Za-z.\-+&·]|[A-D]轮)+")
_GENERIC_TAIL = re.compile(rf"(?:{_GENERIC_WORDS})+$")
_STOP_PIECES = _SAID.one("stop_pieces")
_NOT_KNOWN = _SAID.one("not_known")
# What is nothing but ordinary words wants a better clue than a verb behind it.
_ORDINARY = -0.9
_OFTEN = 3
_DECLARED = 3.0
_PERSON = _SAID.one("person")
_COMPOUND = _SAID.one("compound")
_TITLED = _SAID.words("titles")


def find_chinese(page: Page) -> list[Weighed]:
    """The Chinese names that are companies, in the order of their first place."""
    weighed: dict[str, Weighed] = {}
    for block in page.blocks:
        if block.kind == "debris":
            continue
        for chunk in _CHUNK.finditer(page.plain, block.start, block.end):
            if any("\u3400" <= char <= "\u9fff" for char in chunk[0]):
                _weigh_chunk(weighed, page.plain, chunk.start(), chunk.end())
    for start, end in introduced(page.plain):
        piece = page.plain[start:end]
        if unfamiliar(piece) and not _STOP_PIECES.search(piece):
            item = _add(weighed, piece, start)
            item.before, item.against = max(item.before, 2.4), 0.0
    for start, end in (*quoted(page.plain), *declared(page.plain)):
        item = _add(weighed, page.plain[start:end], start)
        item.before, item.against = _DECLARED, 0.0
    _framed(weighed, page.plain)
    _and_others(weighed, page.plain)
    _lists(weighed, page.plain)
    _families(weighed)
    kept = {item.text: item for item in weighed.values() if _kept(item)}
    return [item for item in kept.values() if not _swollen(item, kept)]


_TRADES = ("医疗", "互联", "信息")
_REFUSED = -9.0
_STEM = re.compile(r"(?:科技)?(?:集团|控股)?(?:股份)?(?:有限公司|公司)?$")


def _families(weighed: dict[str, Weighed]) -> None:
    """Names that begin like an accepted group and end like a company are its kin."""
    stems = {
        _STEM.sub("", item.text).removeprefix("中国")
        for item in weighed.values()
        if item.text.endswith(("集团", "公司")) and _kept(item)
    }
    for item in weighed.values():
        stem = next((length for length in range(len(item.text) - 2, 1, -1) if item.text[:length] in stems), 0)
        if not stem or item.against <= _REFUSED:
            continue
        if item.listed >= 1.6 and (len(item.text) - stem > 2 or not item.text.endswith(_TRADES)):
            item.listed, item.against = max(item.listed, 2.4), 0.0
        elif item.before or item.after:
            item.against = 0.0


def _swollen(item: Weighed, kept: Mapping[str, Weighed]) -> bool:
    """Whether a name is only another name with a word before it."""
    if _STRONG_ENDING.search(item.text):
        return False
    inner = (kept.get(item.text[place:]) for place in range(1, len(item.text) - 2))
    return any(other is not None and len(other.places) > len(item.places) for other in inner)


def _kept(item: Weighed) -> bool:
    if item.against <= _REFUSED:
        return False
    known = 4.0 if item.text in famous() else 0.0
    often = 0.5 * min(len(item.places) - 1, 3)
    against = item.against if len(item.places) <= _OFTEN else 0.0
    return known + item.before + item.after + item.listed + against + often >= _ENOUGH


def _weigh_chunk(weighed: dict[str, Weighed], text: str, start: int, end: int) -> None:
    pieces = list(split(text, start, end))
    for place, (first, last) in enumerate(pieces):
        left = text[pieces[place - 1][1] if place else start : first]
        right = text[last : pieces[place + 1][0] if place + 1 < len(pieces) else min(end, last + 6)]
        _weigh_piece(weighed, text, first, last, left=left, right=right)
        if first == start or left.endswith(_DESCRIBES):
            _weigh_place(weighed, text[first:last], text[start:end], described=left.endswith(_DESCRIBES))


def _weigh_piece(
    weighed: dict[str, Weighed], text: str, first: int, last: int, *, left: str, right: str
) -> None:
    piece = text[first:last]
    for match in FAMOUS.finditer(piece):
        if not _NOT_KNOWN.match(text, first + match.start()):
            _add(weighed, match[0], first + match.start())
    trimmed = trim(piece)
    if not _may_be_name(trimmed):
        return
    item = _add(weighed, trimmed, first + piece.find(trimmed))
    if item.before < _DECLARED:
        item.against = min(item.against, _weight_against(trimmed))
    if _STOP_PIECES.search(trimmed) and not _STRONG_ENDING.search(trimmed):
        item.against = -10.0
    ending = _ENDING.search(trimmed)
    if ending is None and len(trimmed) > _LONGEST_BARE:
        return
    if ending is not None:
        compound = _COMPOUND.match(text, last) is not None
        _weigh_ending(item, trimmed, trimmed[: ending.start()], compound=compound)
    elif right.startswith(_TITLED) and unfamiliar(trimmed) >= STRANGE and len(trimmed) > 2:
        item.after = max(item.after, 2.4)
    item.after = max(item.after, _weight_after(right))
    item.before = max(
        item.before, _weight_before(left, right, short=len(trimmed) < 3, named=ending is not None)
    )


_DESCRIBES = _SAID.words("describes")
_DEALT = re.compile(r"收购|并购|投资|合作|入股|转让|签署|控股|出售|增持|合并|融资")


def _weigh_place(weighed: dict[str, Weighed], piece: str, chunk: str, *, described: bool) -> None:
    """A name like a company's that opens a clause, or stands behind "平台" in a clause about a deal."""
    item = weighed.get(trim(piece))
    if item is None:
        return
    if (
        not described
        and item.listed == 1.6
        and not item.text.endswith(("医疗", "系统", "信息", "数据", "保险", "互联", "在线"))
    ):
        item.before = max(item.before, 0.8)
    elif described and _DEALT.search(chunk) and len(item.text) < 7:
        item.before = max(item.before, 3.3)


def _may_be_name(trimmed: str) -> bool:
    """Chinese signs, not all of them ordinary words, and no famous name with a word before it."""
    if not 2 <= len(trimmed) <= 26 or trimmed in famous() or not re.search("[\u3400-\u9fff]", trimmed):
        return False
    if _GENERIC.fullmatch(trimmed) and not _BODY.search(trimmed):
        return False
    inside = FAMOUS.search(trimmed)
    if inside is None or _STRONG_ENDING.search(trimmed):
        return True
    return inside.start() == 0 and _ENDING.search(trimmed[inside.end() :]) is not None


def _weigh_ending(item: Weighed, trimmed: str, stem: str, *, compound: bool) -> None:
    strong = _STRONG_ENDING.search(trimmed) is not None
    if len(stem) < 2 or (_GENERIC.fullmatch(stem) and (not strong or len(trimmed) < 6)):
        item.against = -10.0
    strange = not compound and unfamiliar(stem) >= STRANGE and len(stem) <= _LONGEST_STEM
    sure = _FIRM_ENDING.search(trimmed) or (strange and _TRADE_ENDING.search(trimmed))
    item.listed = max(item.listed, 2.8 if strong else 2.4 if sure else 1.6)


def _weight_against(trimmed: str) -> float:
    """What the form of a name says against it: nothing but ordinary words, or a person's name."""
    ending = _STRONG_ENDING.search(trimmed)
    if trimmed.endswith("子集团"):
        return 2 * _REFUSED
    if ending is not None:
        bare = trimmed.endswith(("集团", "公司")) and not trimmed.endswith("有限公司")
        return 2 * _REFUSED if bare and _no_stem(trimmed[: ending.start()]) else 0.0
    if unfamiliar(trimmed) == 0:
        firm = _FIRM_ENDING.search(trimmed)
        return 0.0 if firm and not _no_stem(trimmed[: firm.start() + 2]) else _ORDINARY
    return 2 * _ORDINARY if _PERSON.fullmatch(trimmed.removesuffix("医生")) else 0.0


def _no_stem(stem: str) -> bool:
    """Whether the words before "集团" only describe it; a single noun like "云杉" may be its name."""
    if unfamiliar(stem) or begins_in_place(stem):
        return False
    core = _GENERIC_TAIL.sub("", stem)
    return len(core) != 2 or is_verb(core)


def _weight_after(right: str) -> float:
    if right.startswith(_STRONG_ACTS):
        return 1.8
    return 0.9 if right in _ACTS else 0.0


def _weight_before(left: str, right: str, *, short: bool, named: bool) -> float:
    if (
        left.removesuffix("了").endswith(("收购", "并购"))
        and not short
        and right[:1] in ("", "的", "股", "所")
    ):
        return 3.3
    if left.endswith(("旗下", "旗下的")):
        return 2.4 if named else 1.5
    if left.removesuffix("了").endswith(_STRONG_TAKES):
        return 1.5
    if left.endswith(_TOGETHER) and right.startswith(
        ("合作", "携手", "签署", "达成", "共同", "联合", "联手")
    ):
        return 1.4 if short else 3.3
    return 0.0


def _add(weighed: dict[str, Weighed], text: str, start: int) -> Weighed:
    item = weighed.setdefault(text, Weighed(text))
    if not item.places or item.places[-1] != (start, start + len(text)):
        item.places.append((start, start + len(text)))
    return item


_CHINESE = re.compile(r"[\u3400-\u9fff]{2,}")
_LIST = cued(r"[^,。;:\n(]{2,28}(?:、[^,。;:\n、(]{2,28}){1,14}")


def _lists(weighed: dict[str, Weighed], text: str) -> None:
    """Names that stand in a list with companies are companies."""
    for match in _LIST.finditer(text):
        parts = [match.start() + part.start() for part in re.finditer(r"[^、]+", match[0])]
        spans = [*zip(parts, [*(stop - 1 for stop in parts[1:]), match.end()], strict=True)]
        for first, last in spans[1:-1]:
            if last - first <= _LONGEST_ITEM and _strange(text[first:last]):
                _add(weighed, text[first:last], first)
        pieces = [
            _listed_piece(text, first, last, place, len(spans)) for place, (first, last) in enumerate(spans)
        ]
        flat = [piece for group in pieces for piece in group]
        sure = sum(
            FAMOUS.search(piece) is not None
            or (piece in weighed and _kept(weighed[piece]))
            or piece.isascii()
            for piece in flat
        )
        strange = all(piece in weighed and len(piece) < 9 and unfamiliar(piece) for piece in flat)
        if sure < max(1, len(flat) / (4 if strange else 2)):
            continue
        for piece in flat:
            item = weighed.get(piece)
            if item is not None and not _GENERIC.fullmatch(piece):
                item.listed += 2.4 if unfamiliar(piece) or _TRADE_ENDING.search(piece) else 1.2


_FRAMES = _SAID["frames"]
_QUOTES = '"“「'
_STOP_FRAMED = _SAID.one("stop_framed")


def _framed(weighed: dict[str, Weighed], text: str) -> None:
    """Names in places of a sentence where only a company stands, as in "连锁药店康和堂" or "由云杉领投"."""
    if _DEALT.search(text) is None:
        return
    for frame in _FRAMES:
        for match in frame.finditer(text):
            name = match["n"]
            inside = FAMOUS.search(name)
            if (
                name in famous()
                or (inside is not None and inside.start() > 0)
                or _GENERIC.fullmatch(name)
                or (BREAKS.search(name) and text[match.start("n") - 1] not in _QUOTES)
                or _STOP_FRAMED.search(name)
            ):
                continue
            item = _add(weighed, name, match.start("n"))
            item.before = max(item.before, 2.4)
            if text[match.start("n") - 1] in _QUOTES:
                item.against = 0.0


_OTHERS = _SAID.cued("others")
_LISTED_BEFORE = _SAID.one("listed_before")
_REACH = 200


def _and_others(weighed: dict[str, Weighed], text: str) -> None:
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
                if item is not None and 1 < len(piece) < 9 and not _GENERIC.fullmatch(piece):
                    item.listed += 2.4 if unfamiliar(piece) or _TRADE_ENDING.search(piece) else 1.2


def _strange(part: str) -> bool:
    """Whether a part of a list is a Chinese name rather than words."""
    return _CHINESE.fullmatch(part) is not None and unfamiliar(part) > 0


def _listed_piece(text: str, first: int, last: int, place: int, total: int) -> list[str]:
    """The name in one part of a list: the first part has words before it, the last one behind it."""
    pieces = [trim(text[start:end]) for start, end in split(text, first, last)]
    if not pieces:
        return []
    if place == 0:
        return pieces[-1:]
    if place < total - 1 and last - first <= _LONGEST_ITEM and _strange(text[first:last]):
        return [text[first:last]]
    return pieces[:1] if place < total - 1 or not re.search(r"[和及与]", text[first:last]) else pieces[:2]
