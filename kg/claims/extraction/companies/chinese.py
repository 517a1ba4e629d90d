"""Companies with Chinese names: by their endings, by the verbs and titles around them, and by repetition.

Everything works on the plain form, so that simplified signs are enough.
"""

from __future__ import annotations

from kg.claims.extraction.companies.chinese_authors import only_tells
from kg.claims.extraction.companies.chinese_branches import branches
from kg.claims.extraction.companies.chinese_clues import declared, introduced, quoted
from kg.claims.extraction.companies.chinese_context import (
    and_others,
    framed,
    insurers,
    lists,
    schools,
    tabled,
    under_players,
)
from kg.claims.extraction.companies.chinese_dealt import goes_on_with_deal, without_deal
from kg.claims.extraction.companies.chinese_funds import lettered_funds
from kg.claims.extraction.companies.chinese_hospitals import is_hospital
from kg.claims.extraction.companies.chinese_institutions import is_institution
from kg.claims.extraction.companies.chinese_named import named_behind_kind
from kg.claims.extraction.companies.chinese_neighbours import weight_after, weight_before
from kg.claims.extraction.companies.chinese_people import people, without_surname
from kg.claims.extraction.companies.chinese_pieces import FAMOUS, STRANGE, famous, split, trim
from kg.claims.extraction.companies.chinese_quoted import quoted_names
from kg.claims.extraction.companies.chinese_repeated import repeated
from kg.claims.extraction.companies.chinese_strange import strange
from kg.claims.extraction.companies.chinese_swollen import is_swollen
from kg.claims.extraction.companies.chinese_weights import (
    DEALT,
    ENDING,
    GENERIC,
    REFUSED,
    STOP_PIECES,
    STRONG_ENDING,
    TRADE_ENDING,
    add,
    kept,
    may_be_name,
    weigh_ending,
    weight_against,
)
from kg.claims.extraction.companies.ordinary import is_verb, leading_words, place_length, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.page import Block, Page

__all__ = ["EDGE", "find_chinese"]

_SAID = said("chinese")

_LONGEST_BARE = 8
_LONGEST_KIN = 5
_CHUNK = _SAID.one("chunk")
_NOT_KNOWN = _SAID.one("not_known")
# "投资机构包括北国退休金投资委员会": funds of states are called by what they are.
_FUND = Late(
    r"[\u3400-\u9fff]{2,}(?:投资委员会|投资局|投资管理局|资本集团|投资基金|养老基金|财富基金|主权基金)$"
)
_DECLARED = 3.0
_COMPOUND = _SAID.one("compound")
_TITLED = _SAID.words("titles")


def find_chinese(page: Page) -> list[Weighed]:
    """The Chinese names that are companies, in the order of their first place."""
    weighed: dict[str, Weighed] = {}
    for block in page.blocks:
        if block.kind != "debris":
            _weigh_block(weighed, page.plain, block)
    for start, end in introduced(page.plain):
        piece = page.plain[start:end]
        if (unfamiliar(piece) and not STOP_PIECES.search(piece)) or _FUND.search(piece):
            item = add(weighed, piece, start)
            item.before, item.against = max(item.before, 2.4), 0.0
    for start, end in (*quoted(page.plain), *declared(page.plain)):
        item = add(weighed, page.plain[start:end], start)
        item.before, item.against = _DECLARED, 0.0
    repeated(weighed, page.plain)
    framed(weighed, page.plain)
    and_others(weighed, page.plain)
    lists(weighed, page.plain)
    insurers(weighed, page.plain)
    under_players(weighed, page)
    tabled(weighed, page)
    schools(weighed, page.plain)
    strange(weighed, page)
    named_behind_kind(weighed, page.plain)
    lettered_funds(weighed, page.plain)
    _families(weighed)
    branches(weighed, page.plain)
    known = [name for name in people(page.plain) if not FAMOUS.fullmatch(name)]
    refused = [
        name + title for name in known for title in ("", "医生", "医师", "教授", "博士", "先生", "女士")
    ]
    found = {
        item.text: item
        for item in weighed.values()
        if (item.text in famous() or not item.text.endswith(tuple(refused)))
        and kept(item)
        and not (_is_stump(item, page.plain) or _is_no_house(item, page.plain))
        and not goes_on_with_deal(item.text, page.plain, item.places)
    }
    return [item for item in found.values() if not is_swollen(item, found)]


_STUMP = 2


def _is_stump(item: Weighed, text: str) -> bool:
    """Whether two signs stand only where a text was cut off, perhaps in the middle of a word."""
    return len(item.text) <= _STUMP and all(not text[end:].strip() for _, end in item.places)


def _is_no_house(item: Weighed, text: str) -> bool:
    """Whether a name stands only where somebody reports or studies, or before what it is the name of."""
    return all(
        only_tells(item.text, text, start, end) or _PRODUCT_BEHIND.match(text, end)
        for start, end in item.places
    )


EDGE = Late(
    r"(?<=[\u3400-\u9fff])\n[ ]*(?=[\u3400-\u9fff])"
    r"|(?<=公) (?=司)|(?<=有) (?=限)|(?<=集) (?=[团團])|(?<=股) (?=份)"
)
"""The edge of a page, or a gap that breaks a word for a house in two."""


def _weigh_block(weighed: dict[str, Weighed], text: str, block: Block) -> None:
    """Weigh the names of a block; where the edge of a page breaks its lines, as if it did not."""
    edges = [match.span() for match in EDGE.finditer(text, block.start, block.end)]
    if not edges:
        _weigh_chunks(weighed, text, block.start, block.end)
        return
    bounds = zip(
        [block.start, *(end for _, end in edges)], [*(start for start, _ in edges), block.end], strict=True
    )
    offsets = [place for start, end in bounds for place in range(start, end)]
    joined: dict[str, Weighed] = {}
    _weigh_chunks(joined, "".join(text[place] for place in offsets), 0, len(offsets))
    for item in joined.values():
        item.places = [(offsets[start], offsets[end - 1] + 1) for start, end in item.places]
        known = weighed.setdefault(item.text, item)
        if known is not item:
            known.places += item.places
            known.before, known.after = max(known.before, item.before), max(known.after, item.after)
            known.listed, known.against = max(known.listed, item.listed), min(known.against, item.against)


def _weigh_chunks(weighed: dict[str, Weighed], text: str, start: int, end: int) -> None:
    for chunk in _CHUNK.finditer(text, start, end):
        if any("\u3400" <= char <= "\u9fff" for char in chunk[0]):
            _weigh_chunk(weighed, text, chunk.start(), chunk.end())


_TRADES = ("医疗", "互联", "信息")
_STEM = Late(r"(?:科技)?(?:集团|控股)?(?:股份)?(?:有限公司|公司)?$")


def _families(weighed: dict[str, Weighed]) -> None:
    """Names that begin like an accepted group and end like a company are its kin."""
    stems = {
        _STEM.sub("", item.text).removeprefix("中国")
        for item in weighed.values()
        if item.text.endswith(("集团", "公司")) and kept(item)
    }
    for item in weighed.values():
        stem = next((length for length in range(len(item.text) - 2, 1, -1) if item.text[:length] in stems), 0)
        if not stem or item.against <= REFUSED:
            continue
        if item.listed >= 1.6 and (len(item.text) - stem > 2 or not item.text.endswith(_TRADES)):
            item.listed, item.against = max(item.listed, 2.4), 0.0
        elif item.before or item.after:
            item.against = 0.0


def _weigh_chunk(weighed: dict[str, Weighed], text: str, start: int, end: int) -> None:
    pieces = list(split(text, start, end))
    for place, (first, last) in enumerate(pieces):
        left = text[pieces[place - 1][1] if place else start : first]
        right = text[last : pieces[place + 1][0] if place + 1 < len(pieces) else min(end, last + 6)]
        _weigh_piece(weighed, text, first, last, left=left, right=right)
        if first == start or left.endswith(_DESCRIBES):
            _weigh_place(weighed, text[first:last], text[start:end], described=left.endswith(_DESCRIBES))


# What is called in quotes before or behind these words is what somebody makes.
_PRODUCT_BEHIND = Late(r"[\"”」』]\s?(?:App|APP|app|小程序|客户端|大?模型|智能体|机器人|手环|算法)")
_PRODUCT_BEFORE = Late(r"(?:App|APP|app|产品|助[手理]|智能体|模型|机器人|软件|小程序|应用)[\"“「『]$")

# Whoever wrote a report, or is the source of its figures, acts in no market.
_AUTHOR = Late(r"(?:出品方|作者|来源|研究机构)[^,。\n:︰]{0,6}[:︰]\s?(?:[A-Za-z&. ]{2,30}/)?$")
_CREDIT = 48


def _weigh_piece(
    weighed: dict[str, Weighed], text: str, first: int, last: int, *, left: str, right: str
) -> None:
    piece = text[first:last]
    named = _PRODUCT_BEFORE.search(text, max(0, first - 6), first) or _PRODUCT_BEHIND.match(text, last)
    if named and not FAMOUS.fullmatch(piece):
        return
    if _AUTHOR.search(text, max(0, first - _CREDIT), first):
        return
    if (first, last) in quoted_names(text, first, last):
        add(weighed, piece, first).before = _DECLARED
        return
    _take_famous(weighed, text, first, last)
    trimmed = without_deal(_without_verb(_from_famous(trim(piece)), right), text, first)
    twice = _TWICE.fullmatch(trimmed) if _COMPOUND.match(text, last) else None
    trimmed = without_surname(twice[1] if twice else trimmed, right)
    place = first + piece.find(trimmed)
    if (
        _is_row(text, first, last)
        or _plain_enough(weighed, trimmed, place, left=left)
        or not may_be_name(trimmed)
    ):
        return
    item = add(weighed, trimmed, place)
    if item.before < _DECLARED:
        item.against = min(item.against, weight_against(trimmed))
    if _NO_GROUP.search(trimmed) or (STOP_PIECES.search(trimmed) and not STRONG_ENDING.search(trimmed)):
        item.against = -10.0
    ending = ENDING.search(trimmed)
    if ending is None and len(trimmed) > _LONGEST_BARE:
        return
    if ending is not None:
        compound = _COMPOUND.match(text, last) is not None
        weigh_ending(item, trimmed, trimmed[: ending.start()], compound=compound)
        _weigh_named(item, trimmed[: ending.start()], right)
    elif right.startswith(_TITLED) and unfamiliar(trimmed) >= STRANGE and len(trimmed) > 2:
        item.after = max(item.after, 2.4)
    item.after = max(item.after, weight_after(right))
    item.before = max(
        item.before,
        weight_before(
            left,
            right,
            short=unfamiliar(trimmed) < STRANGE > len(trimmed) - 1,
            named=ending is not None,
            target=_NO_TARGET.search(trimmed) is None,
        ),
    )


# What is said of groups, and is the name of none: "亚洲最大医疗集团", "几家医疗集团", "过万的医疗集团".
_NO_GROUP = Late(
    r"(?:最大|领先|知名|非营利性?|营利性|[数多几]家)[\u3400-\u9fff]{0,8}(?:集团|公司|企业)$|的[\u3400-\u9fff]{1,6}集团$"
)
# "青枫科技医疗生态圈": the second ending opens what the house has.
_TWICE = Late(r"([\u3400-\u9fff]{2,6}(?:科技|集团|健康|数科))(?:医疗|健康|医药|养老)")
# What deals are about without being a company.
_NO_TARGET = _SAID.one("no_target")
_GETS = Late(r"(?:获得?|获得了|接受|得到|拿到|引入)$")
_GIVES = "投资"


def _take_famous(weighed: dict[str, Weighed], text: str, first: int, last: int) -> None:
    for match in FAMOUS.finditer(text, first, last):
        name = _famous_name(text, match.start(), match[0])
        if name:
            add(weighed, name, match.start())


def _is_row(text: str, first: int, last: int) -> bool:
    """Whether a stretch is nothing but several well-known names, as in "京东健康阿里健康"."""
    spans = [match.span() for match in FAMOUS.finditer(text, first, last)]
    return len(spans) > 1 and sum(end - start for start, end in spans) == last - first


def _famous_name(text: str, start: int, name: str) -> str:
    """The famous name at a place, empty where words only begin like it: "云杉" in "获云杉投资"."""
    given = name.endswith(_GIVES) and _GETS.search(text[max(0, start - 3) : start])
    other = _NOT_KNOWN.match(text, start)
    if not given and (other is None or len(other[0]) > len(name)):
        return name
    bare = name.removesuffix(_GIVES)
    return bare if bare != name else ""


_SHORTENED = _SAID.one("shortened")


def _weigh_named(item: Weighed, stem: str, right: str) -> None:
    """A group that has a head or a short form of its own, and what a famous group calls after itself."""
    if STRONG_ENDING.search(item.text):
        if not GENERIC.fullmatch(stem) and (right.startswith(_TITLED) or _SHORTENED.match(right)):
            item.before, item.against = _DECLARED, 0.0
    elif right.startswith(_TITLED) and TRADE_ENDING.search(item.text) and not GENERIC.fullmatch(stem):
        item.after = max(item.after, 2.4)
    elif FAMOUS.fullmatch(stem):
        item.before = max(item.before, 0.8)


# What a known house calls its branches of trade: "青枫创投", "青枫产险".
_ARMS = tuple("创投 产险 寿险 人寿 证券 银行 投信 金控 资本 电信 数科 制药 药业 生技 生医 智医".split())
_ABROAD = frozenset(("中国", "中国区", "海外", "愿景基金", "国际资本", "亚洲基金"))


def _plain_enough(weighed: dict[str, Weighed], trimmed: str, place: int, *, left: str) -> bool:
    """Take in a hospital, an institution, or what belongs to a group and begins with its name."""
    if is_hospital(trimmed) or is_institution(trimmed):
        add(weighed, trimmed, place).listed = 2.8
        return True
    known = FAMOUS.match(trimmed)
    rest = trimmed[known.end() :] if known is not None else ""
    if rest in _ABROAD:
        add(weighed, trimmed, place).before = 2.4
        return True
    if left.endswith(("旗下", "旗下的")) and 1 < len(rest) < _LONGEST_KIN:
        add(weighed, trimmed, place).before = 2.4
        return True
    if unfamiliar(rest[:STRANGE]) == STRANGE and _goes_on(rest[STRANGE:]) and not STOP_PIECES.search(trimmed):
        # As often as it stands, a strange pair of signs behind a known name makes another name.
        arm = rest.startswith(_ARMS)
        add(weighed, trimmed[: len(trimmed) - len(rest) + STRANGE], place).before = 2.4 if arm else 1.5
        return True
    return False


def _goes_on(words: str) -> bool:
    """Whether words of the sentence stand there, or nothing."""
    return not words or leading_words(words, roles="vfn") > 1


def _from_famous(trimmed: str) -> str:
    """A registered name without the words before the famous name in it: "联合中国联通江州分公司"."""
    known = FAMOUS.search(trimmed) if STRONG_ENDING.search(trimmed) else None
    before = trimmed[: known.start()] if known else ""
    led = before and not unfamiliar(before) and not place_length(before)
    return trimmed[len(before) :] if led else trimmed


_ENDED = Late(ENDING.pattern.removesuffix("$"))
_PUTS_IN = ("投资", "出资", "增资")
# Signs with which a sentence goes on behind a name, and who leads a company.
_GOES_ON = frozenset("用以将把由已可也都被对从让给能会是有要就")
_SHORT_STEM = 4
# Who decides what is invested in.
_OF_INVESTING = Late(r"(?:副?总监|经理|分析师|委员会)")
_OFFICE = Late(rf"(?:副|总|名誉)?(?:{said('people').parts['TITLE']}|院长|秘书长|护理长)")
_LED_BY = Late(rf"(?:{_ENDED.pattern})(?P<who>{said('people').parts['SURNAME']}[\u3400-\u9fff]{{1,2}})$")


def _without_verb(trimmed: str, right: str) -> str:
    """A name without what it does: "青枫云科技" of "青枫云科技开发系统" or "青枫云科技投资3亿元"."""
    if right[:1].isdigit() and trimmed.endswith(_PUTS_IN):
        return trimmed[:-2]
    if trimmed.endswith(_GIVES) and _OF_INVESTING.match(right) and unfamiliar(trimmed) >= STRANGE:
        return trimmed[:-2]
    person = _LED_BY.search(trimmed) if _OFFICE.match(right) else None
    if person is not None:
        return trimmed[: person.start("who")]
    if STRONG_ENDING.search(trimmed):
        return trimmed
    for ending in _ENDED.finditer(trimmed, 2, len(trimmed) - 2):
        stem, behind = trimmed[: ending.start()], trimmed[ending.end() :]
        goes_on = behind[0] in _GOES_ON and len(stem) <= _SHORT_STEM and unfamiliar(stem) >= STRANGE
        if goes_on or (is_verb(behind[:2]) and unfamiliar(stem)):
            return trimmed[: ending.end()]
    return trimmed


_DESCRIBES = _SAID.words("describes")


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
    elif described and DEALT.search(chunk) and len(item.text) < 7 and (item.listed or unfamiliar(item.text)):
        item.before = max(item.before, 3.3)
