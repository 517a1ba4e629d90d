"""Where the products of a launch stand in the words that tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of

__all__ = ["NAMED_THING", "products"]

_SAID = phrasings("launches")
_BESIDES = phrasings("launch_clauses").one("besides")
_END = _SAID.one("end")
_LEAD = _SAID.one("lead")
_APPOSED = _SAID.one("apposed")
_CALLED = _SAID.one("called")
# "launched a service that lets patients …": what it is for says more than its name.
_BARE, _WHAT_FOR = _SAID.one("bare"), _SAID.one("what_for")
NAMED_THING = re.compile(r"[A-Z][\w'+-]*[a-z]|\d")
"""What tells a name of a product from words that say what it is."""
# "a new service in Peru, called Alder Watch": the name may stand behind the place.
_ASIDE = 24
_NAME = re.compile(r"[A-Z\d\ue000-\uefff][\w'+.-]*(?:\s(?:[A-Z\d\ue000-\uefff][\w'+.-]*|&))*")
# "a portal called 'Ask Alder, any time'": a name in quotes is a name to its end.
_QUOTED = re.compile(
    r"(?:^|\s)(?P<mark>['\"])(?P<name>[A-Z\d\ue000-\uefff](?:(?!(?P=mark))[^.;]){1,50})(?P=mark)(?![\w])"
)
# "launches Alder Sock and Birchlet": two products.
_TWO = re.compile(r"([A-Z][\w+-]*(?:\s[A-Z\d][\w+-]*){0,2})\sand\s([A-Z][\w+-]*(?:\s[A-Z\d][\w+-]*){0,2})")
# "brings out two apps, Alder Sock and Birchlet"
_PART = re.compile(r"[A-Z\ue000-\uefff][\w+'-]*(?:\s[A-Z\d][\w+'-]*){0,3}")
_SAID_OF = r"(?:,\s(?:an?|its|the)\s[^,;.:]{3,70})?"
_SEVERAL = re.compile(
    r"(?:(?:two|three|four|five|several)\s)?(?:[A-Za-z-]+\s){0,3}?[A-Za-z-]+s"
    r"(?:\s(?:at|in|on|for|this|last)\s[^,;:.]{3,50})?(?:,|:|,\snamely|\s[-–—])\s"
    rf"(?P<names>{_PART.pattern}{_SAID_OF}(?:,\s{_PART.pattern}{_SAID_OF}){{0,4}},?\sand\s{_PART.pattern})"
)
_ONE_OF_THEM = re.compile(rf"({_PART.pattern}){_SAID_OF}(?:,?\sand\s|,\s|$)")
# "Alder at Work": a name that begins with that of its company.
_OWN_NAME = re.compile("[\ue000-\uefff]\\s(?:at|for|on)\\s[A-Z][\\w+'-]*(?:\\s[A-Z][\\w+'-]*){0,2}")
_TWO_ZH = re.compile(
    r"(.{2,}(?:模型|平台|系统|机器人|助手|手环|手表))与(.{2,}(?:模型|平台|系统|机器人|助手|手环|手表))"
)
# A name of the text takes the quote behind it along: "平台“云杉”等".
_QUOTED_ZH = re.compile(
    '["《「『]([^"》」』、]{1,20}?)(?:["》」』]'
    '|(?<=(?:平台|产品|硬件|软件|系统|应用)["《「『][\ue000-\uefff])(?![^"》」』、,]{1,8}["》」』])(?=[\u3400-\u9fff、,]|App|APP|$))'
)
_TAIL_ZH = re.compile(
    r"等|的(?:公司|企业|机构|医院|平台|厂商|品牌)(?:之一)?(?=[,。;]|$)|[两三四五六七八九十][款大项]|,|面向|为消费者|以及|,及|旨在|帮助|服务模式|,为"
)
# What is said of a product before its name: "一款面向老人的 …".
_LEAD_ZH = re.compile(
    r"^(?:[^。;,\ue000-\uefff]{2,24}?(?:-{2}|——)|了|其|包括了?|包含了?|一系列|系列|一款|一个|一项|首款|首个|首批|全新的?|新一代|最新的?|新款|名为|(?:全国|国内|全港|全台|台湾|业界|行业|亚洲|中国)?(?:首|第一)[个款批例项]"
    r"|(?:面向|针对|专为|适用于|基于|围绕)[^,。的\ue000-\uefff]{2,20}的)+"
)


def products(masked: Masked, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The bounds of each product in the words behind the verb, and of what was brought out besides."""
    end = -1
    for start, last in _products(masked, match):
        version = _VERSION.match(masked.text, last)
        end = version.end() if version is not None else last
        yield start, end
    if end > 0 and not masked.sentence.chinese and match.start("p") > match.start(0):
        while (more := _BESIDES.match(masked.text, end)) is not None:
            start, end = more.span("next")
            yield start, end


# "WardView 2.0": the point of a number ends no product.
_VERSION = re.compile(r"(?<=\d)\.\d{1,2}(?:\.\d{1,2})?(?![\d%])")


def _products(masked: Masked, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The bounds of each product in the words behind the verb."""
    start, words = match.start("p"), match["p"]
    if masked.sentence.chinese:
        yield from _chinese_products(start, words)
        return
    if _OWN_NAME.fullmatch(words):
        yield start, start + len(words)
        return
    bare = _after_lead(words)
    start, words = start + len(words) - len(bare), bare
    whole = masked.text[start:]
    end = _END.search(words)
    stop = end.start() if end else len(words)
    if named := [*_set_apart(words, stop)]:
        yield from ((start + first, start + last) for first, last in named)
        return
    called = _CALLED.search(whole, 0, stop + _ASIDE)
    if called is None and NAMED_THING.search(words, 0, stop) is None and not signs_of(words[:stop]):
        called = _APPOSED.match(whole, stop)
    name = _NAME.match(whole, called.end()) if called is not None else None
    if name is not None:
        start, words, stop = start + name.start(), name[0].rstrip("."), len(name[0].rstrip("."))
    yield from _bounds(start, words, stop)


def _after_lead(words: str) -> str:
    """The words without articles and the like before them."""
    while (lead := _LEAD.match(words)) is not None:
        words = words[lead.end() :]
    return words


def _set_apart(words: str, stop: int) -> Iterator[tuple[int, int]]:
    """The bounds of a name in quotes, or of several behind "two apps"."""
    quoted = _QUOTED.search(words)
    if quoted is not None and quoted.start() <= stop:
        yield quoted.span("name")
    elif (several := _SEVERAL.match(words)) is not None:
        yield from (part.span(1) for part in _ONE_OF_THEM.finditer(words, *several.span("names")))


def _bounds(start: int, words: str, stop: int) -> Iterator[tuple[int, int]]:
    """The bounds of one product, or of two that "and" joins, up to where its words end."""
    if (two := _TWO.fullmatch(words, 0, stop)) is not None:
        yield start, start + two.end(1)
        start, words, stop = start + two.start(2), two[2], len(two[2])
    if _BARE.fullmatch(words, 0, stop):
        told = _WHAT_FOR.match(words, stop)
        stop = told.end() if told is not None else stop
    alone = len(words) == 1 and bool(signs_of(words))
    plain = stop > 1 and not signs_of(words[:stop].split(" ")[0])
    if alone or plain or (signs_of(words[:1]) and len(words[:stop]) > 3):
        yield start, start + len(_LEFT_OVER.sub("", words[:stop].rstrip()))


# "tests, and in 2022 it …": where the next clause begins.
_LEFT_OVER = re.compile(r",?\s(?:and|or|but|while)$|,$")


def _chinese_products(start: int, words: str) -> Iterator[tuple[int, int]]:
    quoted = list(_QUOTED_ZH.finditer(words))
    if quoted:
        first = _FIRST_ZH.match(words, 0, quoted[0].start())
        if first is not None:
            yield start + first.start(1), start + first.end(1)
        for found in quoted:
            yield start + found.start(1), start + found.end(1)
        return
    lead = _LEAD_ZH.match(words)
    begin = lead.end() if lead is not None else 0
    tail = _TAIL_ZH.search(words, begin)
    for part in re.finditer(
        "[^、和及]{2,24}|[\ue000-\uefff]", words[begin : tail.start() if tail else len(words)]
    ):
        place = start + begin + part.start()
        if (two := _TWO_ZH.fullmatch(part[0])) is not None:
            yield place, place + two.end(1)
            yield place + two.start(2), place + two.end(2)
            continue
        named = _NAMED_ZH.search(part[0])
        yield place + (named.start(1) if named else 0), place + len(part[0])


# "推出诊室大模型、发布「…」": what comes before the quoted one and is no part of its name.
_FIRST_ZH = re.compile(
    rf"(?:{_LEAD_ZH.pattern.removeprefix('^')})?"
    r"([^、,\"「《『]{2,20}(?:平台|系统|服务|模型|产品|助手|机器人|应用|设备|方案|程序|小程序))、[^\"「《『]{0,12}(?:推出|发布|上线|打造)"
)
# "健康平台AlderKit": what it is stands before its name.
_NAMED_ZH = re.compile(
    "[\u3400-\u9fff](?:平台|应用|产品|系统|模型|服务|手环|手表|设备|工具|助手|软件|程序|框架|机器人|方案)"
    '["“「『]?((?!(?:App|APP|AI|SaaS)$)[A-Z][A-Za-z0-9+.-]{2,}|[\ue000-\uefff])["”」』]?$'
)
