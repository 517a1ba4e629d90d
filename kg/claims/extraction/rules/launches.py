"""What companies bring to the market."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.claims.extraction.deals.facts import event, when
from kg.claims.extraction.deals.heads import head
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.named_products import with_later_name
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Company, Found, Product
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.page import Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("launches")

_LATIN = CuedGroup((*_SAID["en"], *_SAID["other"]))
_CHINESE = phrasings("chinese_launches")
_ZH = _CHINESE["zh"]
_END = _SAID.one("end")
_LEAD = _SAID.one("lead")
_APPOSED = _SAID.one("apposed")
_CALLED = _SAID.one("called")
_NOT_PRODUCT = _SAID.one("not_product")
_HOUSE = _SAID.one("house")
# "launched a service that lets patients …": what it is for says more than its name.
_BARE, _WHAT_FOR = _SAID.one("bare"), _SAID.one("what_for")
_ZH_NOT_PRODUCT = _CHINESE.one("not_product")
_ZH_BARE = re.compile(
    r"(?:新|相关|多项|多款|系列)?(?:产品|服务|平台|系统|方案|解决方案|应用|业务|功能|项目|活动|计划)"
)
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
_SEVERAL = re.compile(
    r"(?:two|three|four|five|several)\s(?:[a-z-]+\s){0,3}?[a-z-]+s(?:,|:|,\snamely)\s"
    rf"(?P<names>{_PART.pattern}(?:,\s{_PART.pattern}){{0,4}},?\sand\s{_PART.pattern})"
)
# "Alder at Work": a name that begins with that of its company.
_OWN_NAME = re.compile("[\ue000-\uefff]\\s(?:at|for|on)\\s[A-Z][\\w+'-]*(?:\\s[A-Z][\\w+'-]*){0,2}")
_TWO_ZH = re.compile(
    r"(.{2,}(?:模型|平台|系统|机器人|助手|手环|手表))与(.{2,}(?:模型|平台|系统|机器人|助手|手环|手表))"
)
# A name of the text takes the quote behind it along: "平台“云杉”等".
_QUOTED_ZH = re.compile(
    '["《「『]([^"》」』]{1,20}?)(?:["》」』]'
    '|(?<=(?:平台|产品|硬件|软件|系统|应用)["《「『][\ue000-\uefff])(?=[\u3400-\u9fff、,]|$))'
)
_TAIL_ZH = re.compile(r"等|[两三四五六七八九十][款大项]|,|面向|为消费者|以及|,及|旨在|帮助|服务模式|,为")
# What is said of a product before its name: "一款面向老人的 …".
_LEAD_ZH = re.compile(
    r"^(?:[^。;,\ue000-\uefff]{2,24}?(?:-{2}|——)|了|其|一系列|系列|一款|一个|一项|首款|首个|首批|全新的?|新一代|最新的?|新款|名为|(?:全国|国内|全港|全台|台湾|业界|行业|亚洲|中国)?(?:首|第一)[个款批例项]"
    r"|(?:面向|针对|专为|适用于|基于|围绕)[^,。的\ue000-\uefff]{2,20}的)+"
)


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        told: dict[tuple[object, str], Found] = {}
        for match in _matches(masked):
            for one in _facts(masked, match):
                found = with_later_name(reading.page, masked.sentence, one)
                told.setdefault((found.values["company"], _called(found)), found)
        yield from (found for key, found in told.items() if not _both_told(*key, told))


def _called(found: Found) -> str:
    """What the product of a launch is called, or what it is for."""
    product = found.values.get("product")
    return product.forms[0] if isinstance(product, Product) else str(found.values.get("purpose"))


def _both_told(company: object, product: str, told: Collection[tuple[object, str]]) -> bool:
    """Whether "Alder Sock and Birchlet" are told as two products; a headline is read in small letters too."""
    parts = product.split(" and ")
    return len(parts) > 1 and all((company, part) in told for part in parts)


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if masked.sentence.chinese:
        yield from masked.matches(_ZH)
        return
    yield from masked.matches(_LATIN)


def _facts(masked: Masked, match: re.Match[str]) -> Iterator[Found]:
    acting = signs_of(match.groupdict().get("a") or "") or _owners(masked, match)
    for sign in acting:
        yield from _launches(masked, match, sign)


_BEHIND_OTHERS = re.compile(r"(?i)\b(?:by|with|from|of|for|to|in|at|on|than|like|via)\s(?:[\w'-]+\s){0,3}$")


def _owners(masked: Masked, match: re.Match[str]) -> list[str]:
    """Whose "its app" is: of the company that acts in its clause, else of the one that the text speaks of."""
    its = match.groupdict().get("its")
    if not its:
        return [""]
    end = min(match.start("its"), match.start("p"))
    places = ((masked.text.index(sign), sign) for sign in masked.signs)
    acting = [
        (place, sign)
        for place, sign in places
        if place < end and not _BEHIND_OTHERS.search(masked.text, 0, place)
    ]
    if not acting:
        return [""]
    apart = its in ("it", "they") and _NEW_CLAUSE.search(masked.text, acting[0][0], end)
    return [] if apart else [acting[0][1]]


_NEW_CLAUSE = re.compile(r",\s(?:and|but|while)\s")
_DOUBTED = re.compile(r"\b(?:[Nn]ot(?!-|\sonly)|[Nn]ever|[Cc]ould|[Mm]ight|may)\b")


def _launches(masked: Masked, match: re.Match[str], sign: str) -> Iterator[Found]:
    if _DOUBTED.search(masked.text, match.start(), match.start("p")):
        return
    company = masked.company(head(masked, _leader(masked, sign)))[1] if sign else masked.topic
    if company is None or (sign and (_helps(masked, sign) or _is_of_both(masked, sign))):
        return
    for start, end in _products(masked, match):
        if _HOUSE.search(masked.text, start, end):
            continue
        span = masked.span(start, end)
        name = " ".join(
            masked.sentence.plain[
                span.start - masked.sentence.start : span.end - masked.sentence.start
            ].split()
        ).strip("\"' ")
        if not 1 < len(name) <= 90 or _is_else(name) or _is_called(company, name):
            continue
        values = {
            "company": company,
            "product": Product((_written(masked.page, span),), company),
            "date": when(masked, match.start(), match.end()),
            "status": status_of(
                masked.text[max(0, match.start() - 10) : match.start("p")], "", usual="completed"
            ),
        }
        found = event(masked, "launch", values, subject=sign, confidence=0.8)
        yield _with_object(found, span)


def _written(page: Page, span: Span) -> str:
    """A product as its page writes it, traditional signs included, without quotes around it."""
    words = page.read(span).strip("\"' 「」『』《》“”‘’")
    # "launches ‘Care at Home’ Program": the name ends where its quote does.
    opens = page.read((max(0, span.start - 1), span.start + 1))
    closes = next((_CLOSING[sign] for sign in opens if sign in _CLOSING), None)
    end = words.find(f"{closes} ") if closes is not None else -1
    return words[:end] if end > 0 and words[end + 2].isupper() else words


_CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’"}


def _is_called(company: Company, name: str) -> bool:
    """Whether a product bears no name but that of its company."""
    return name.lower() in {plain(form).lower() for form in company.forms}


def _is_else(name: str) -> bool:
    """Whether what is brought out is no product: results, a statement, a study."""
    return bool(_NOT_PRODUCT.search(name) or _ZH_NOT_PRODUCT.search(name) or _ZH_BARE.fullmatch(name))


def _leader(masked: Masked, sign: str) -> str:
    """In "Alder, together with Birch, brings out …" it is Alder that launches."""
    found = re.search(
        r"([\ue000-\uefff])[^\ue000-\uefff,。;]{0,8}(?:携手|联合|联手|与|和)[^\ue000-\uefff,。;]{0,8}$",
        masked.text[: masked.text.index(sign)],
    )
    return found[1] if found and masked.sentence.chinese else sign


_WITH = re.compile("\\b[Ww]ith\\s(?:(?:[a-z][\\w-]*|[\ue000-\uefff],?|&)\\s){0,6}$")
_LIST_TO = re.compile(
    "[\ue000-\uefff](?:(?:,|,?\\s(?:and|&))\\s(?:[a-z][\\w-]*\\s){0,3}?[\ue000-\uefff])*"
    "(?:,\\s(?:an?|the)\\s[^,;.\ue000-\uefff]{3,80},)?\\s[Tt]o\\s"
)
_BESIDE = re.compile(r"\b(?:together|along|jointly|in\s[a-z]+)\swith\s(?:[a-z][\w-]*\s){0,6}$")


def _helps(masked: Masked, sign: str) -> bool:
    """In "Alder works with Birch to launch …" it is not Birch that launches, nor in "together with Birch"."""
    place = masked.text.index(sign)
    if _BESIDE.search(masked.text, 0, place) is not None:
        return True
    return bool(_LIST_TO.match(masked.text, place) and _WITH.search(masked.text[:place]))


_VENTURE = re.compile(r"(?:'s?)?\s(?:joint\sventure|JV)\b")


def _is_of_both(masked: Masked, sign: str) -> bool:
    """Whether two bring it out as one: "Alder, Birch joint venture", "The combined company will offer …"."""
    venture = _VENTURE.match(masked.text, masked.text.index(sign) + 1)
    return venture is not None or masked.calls(sign).lower().startswith("the combined ")


def _with_object(found: Found, span: Span) -> Found:
    return Found(
        kind=found.kind,
        values=found.values,
        proof=found.proof,
        subject=found.subject,
        object=span,
        confidence=found.confidence,
    )


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
    if called is None and words[:stop].islower():
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
        yield from (part.span() for part in _PART.finditer(words, *several.span("names")))


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
    if alone or plain or (signs_of(words[:1]) and len(words[:stop]) > 4):
        yield start, start + len(words[:stop].rstrip())


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
    for part in re.finditer(r"[^、和及]{2,24}", words[begin : tail.start() if tail else len(words)]):
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
    "((?!(?:App|APP|AI|SaaS)$)[A-Z][A-Za-z0-9+.-]{2,}|[\ue000-\uefff])$"
)


RULES = (PageRule(name="launches", find=_find),)
