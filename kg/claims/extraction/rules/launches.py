"""What companies bring to the market."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from kg.claims.extraction.deals.asides import outside_asides
from kg.claims.extraction.deals.bystanders import stands_by
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.facts import event, when
from kg.claims.extraction.deals.heads import head
from kg.claims.extraction.deals.launched_products import NAMED_THING, products
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.named_products import named_in_turn, with_later_names
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
# The wider clauses add what the narrower ones leave.
_CLAUSES = phrasings("launch_clauses")
_WIDER = CuedGroup((*_CLAUSES["en"], *phrasings("launch_turns", of="launch_clauses")["en"]))
_LIKE_A_PRODUCT = _CLAUSES.one("like_a_product")
_EUROPEAN = phrasings("european_launches")["other"]
_CHINESE = phrasings("chinese_launches")
_ZH, _ZH_WIDER = _CHINESE["zh"], _CHINESE["zh_wider"]
_NOT_PRODUCT = _SAID.one("not_product")
_HOUSE = _SAID.one("house")
_ZH_NOT_PRODUCT, _ZH_STOPPED = _CHINESE.one("not_product"), _CHINESE.one("stopped")
_ZH_BARE = re.compile(
    r"(?:新|相关|多项|多款|系列|全新)?(?:产品|服务|平台|系统|方案|解决方案|应用|业务|功能|项目|活动|计划|模型|模式|技术|交易|举措)"
)


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        told: dict[tuple[object, str], Found] = {}
        named = (with_later_names(reading.page, masked.sentence, one) for one in _told(masked))
        for found in chain.from_iterable(named):
            told.setdefault((found.values["company"], _called(found)), found)
        yield from (found for key, found in told.items() if not _both_told(*key, told))


def _told(masked: Masked) -> Sequence[Found]:
    """What the patterns tell, and what the wider clauses of a language add to it."""
    told: list[Found] = []
    for match in _matches(masked):
        told = _with(masked, told, list(_facts(masked, match)), known=False)
    chinese = masked.sentence.chinese
    if masked.language in EUROPEAN:
        for match in masked.matches(_EUROPEAN):
            told = _with(masked, told, list(_facts(masked, match)), known=True)
        return told
    if not chinese and masked.language != "en":
        return told
    for match in masked.matches(_ZH_WIDER if chinese else _WIDER):
        more = [one for one in _facts(masked, match) if chinese or _LIKE_A_PRODUCT.search(_called(one))]
        told = _with(masked, told, more, known=True)
    return told


def _with(masked: Masked, told: list[Found], more: list[Found], *, known: bool) -> list[Found]:
    """Launches with further ones: of a name and of what only describes the same thing the name is kept.

    Those that are `known` are no news where the same thing is told of already.
    """
    for one in more:
        if any(_holds(other, one) for other in told):
            continue
        told = [other for other in told if not _holds(one, other)]
        others = [other for other in told if other not in more and _is_same_thing(masked, one, other)]
        if _is_described(one) < all(map(_is_described, others)):
            told = [other for other in told if other not in others] + [one]
        elif not others or not (known or _is_described(one)):
            told = [*told, one]
    return told


def _holds(one: Found, other: Found) -> bool:
    """Whether the name of a product goes on from another one: "Alder Care Complete" and "Alder Care"."""
    if one.object is None or other.object is None or one.values["company"] != other.values["company"]:
        return False
    longer, shorter = _called(one), _called(other)
    starts = one.object.start == other.object.start and longer.startswith(shorter)
    return starts and _GOES_ON.match(longer, len(shorter)) is not None


_GOES_ON = re.compile(r"\s[A-Z\d][\w-]*(?:\s[\w-]+){0,3}$")


def _is_described(one: Found) -> bool:
    """Whether a launch has no name of a product, only what it is."""
    return NAMED_THING.search(_called(one)) is None


_NAMES_IT = _CLAUSES.one("names_it")


def _is_same_thing(masked: Masked, one: Found, other: Found) -> bool:
    """Whether two products are one: the places overlap, or one is the name of what the other describes."""
    if one.object is None or other.object is None:
        return False
    first, last = sorted((one.object, other.object))
    if first.end > last.start:
        return True
    apposed = _NAMES_IT.fullmatch(masked.page.plain, first.end, last.start)
    return bool(apposed) and _is_described(one) != _is_described(other)


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


# "青枫旗下管理平台“云杉”上线": what is brought out brings out nothing itself.
_SIGN_LAST = re.compile('([\ue000-\ue3ff])["”」]?$')
_NEW_CLAUSE = re.compile(r",\s(?:and|but|while)\s")
_DOUBTED, _OF_HOUSE = _CLAUSES.one("doubted"), _CLAUSES.one("of_house")


def _launches(masked: Masked, match: re.Match[str], sign: str) -> Iterator[Found]:
    doubts = _ZH_STOPPED if masked.sentence.chinese else _DOUBTED
    if doubts.search(masked.text, match.start(), match.start("p")):
        return
    sign = outside_asides(masked.text, sign, masked.signs, match.start("p")) if sign else ""
    leader = _leader(masked, sign) if sign else ""
    thing = _SIGN_LAST.search(match["p"])
    who = head(masked, leader, but=thing[1] if thing else "") if leader else ""
    company = masked.company(who)[1] if who else masked.topic
    if company is None or (sign and _acts_not(masked, sign)):
        return
    for start, end in products(masked, match):
        if _HOUSE.search(masked.text, start, end) or _IN_OFFICE.match(masked.text, end):
            continue
        if _is_what_house_is(masked, match, start):
            continue
        span = masked.span(start, end)
        name = " ".join(
            masked.sentence.plain[
                span.start - masked.sentence.start : span.end - masked.sentence.start
            ].split()
        ).strip("\"' ")
        if not 1 < len(name) <= 90 or _is_called(company, name):
            continue
        if _is_else(name) and not named_in_turn(masked.page, masked.sentence, name):
            continue
        if end - start == 1 and (
            _is_house_of_others(masked, company, name, sign) or _is_no_site(match, name)
        ):
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


# "introduced Ann Alder as its new chief": a person, and no product.
_IN_OFFICE = re.compile(
    r"\sas\s(?:its|the|their|an?)\s(?:[\w-]+\s){0,3}?(?:chief|CEO|CFO|COO|president|chair\w*|director|head|manager)\b"
)


# "Alder Care, a platform set up by Birch and Oak": what the house is, and no thing on offer.
_HOUSE_THAT_IS = re.compile("[\ue000-\uefff],\\s(?:an?|the|one\\sof\\sthe)\\s(?:[a-z-]+\\s){0,4}$")
_FOUNDED = re.compile(r"\b(?:established|founded|set\sup|formed|created|incorporated)\b")


def _is_what_house_is(masked: Masked, match: re.Match[str], start: int) -> bool:
    """Whether words behind the name of a company say what it is, and by whom it was founded."""
    founded = _FOUNDED.search(masked.text, start, match.end()) is not None
    return founded and _HOUSE_THAT_IS.search(masked.text, 0, start) is not None


# "brought out Alder Care. The platform lets …": what the next sentence calls a thing is no house.
_THING_TOLD = re.compile(
    r"(?:Cette|La|Le|L'|The|This|Die|Das|Diese|Esta|El)\s?(?:new\s|free\s)?(?:plate-?forme|application|service|solution|programme?|dispositif"
    r"|platform|app|tool|device|product|plataforma|aplicación|servicio|App|Plattform|Anwendung)\b"
)


def _is_house_of_others(masked: Masked, company: Company, name: str, sign: str) -> bool:
    """Whether a name is that of another house, and the next sentence calls it no thing on offer."""
    after = masked.page.after(masked.sentence)
    told = bool(sign) and after is not None and _THING_TOLD.match(after.plain) is not None
    return not told and _is_other_house(company, name)


def _acts_not(masked: Masked, sign: str) -> bool:
    """Whether a company only helps who brings something out, is one half of who does, or does nothing."""
    return _helps(masked, sign) or _is_of_both(masked, sign) or stands_by(masked, sign)


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


def _is_other_house(company: Company, name: str) -> bool:
    """Whether a name is that of a house, and does not begin like the one of its company."""
    return bool(_OF_HOUSE.search(name)) and not any(
        name.startswith(form.partition(" ")[0]) for form in company.forms
    )


_SITE = re.compile(r"(?:医院|醫院|诊所|診所|门诊部?|門診部?|中心|药房|藥房|平台|药店|商城)$")


def _is_no_site(match: re.Match[str], name: str) -> bool:
    """Whether what is set up is a house, and no place of care or of trade."""
    return match.groupdict().get("o") is not None and _SITE.search(name) is None


def _is_else(name: str) -> bool:
    """Whether what is brought out is no product: results, a statement, a study."""
    return bool(_NOT_PRODUCT.search(name) or _ZH_NOT_PRODUCT.search(name) or _ZH_BARE.fullmatch(name))


def _leader(masked: Masked, sign: str) -> str:
    """In "Alder, together with Birch, brings out …" it is Alder that launches."""
    found = re.search(
        r"([\ue000-\uefff])[^\ue000-\uefff,。;]{0,8}(?:携手|联合|联手|伙拍|与|和)"
        r"(?:[^\ue000-\uefff,。;]{0,8}[\ue000-\ue3ff](?:、|及|和|与))*[^\ue000-\uefff,。;]{0,8}$",
        masked.text[: masked.text.index(sign)],
    )
    place = masked.text.index(sign)
    if not masked.sentence.chinese or _TOGETHER_ZH.match(masked.text, place + 1):
        return sign
    if found is None and _BESIDE_ZH.search(masked.text, 0, place):
        return next((one for one in masked.signs if masked.text.index(one) < place), "")
    return found[1] if found else sign


# "青枫成立于2012年,2015年联合白桦推出新平台": it is not Birch that does, but who was told of before.
_BESIDE_ZH = re.compile("(?:联合|携手|联手|牵手|会同|协同|伙拍)(?:了)?[^\ue000-\uefff,。;]{0,8}$")


# "青枫与白桦共建的平台上线": both bring it out.
_TOGETHER_ZH = re.compile("(?:双方|三方|各方|共同)*(?:共建|共创)的")
_WITH = re.compile(
    r"\b(?:[Ww]ith|[Ss]elect(?:s|ed)|[Cc]h(?:oo|o)ses?|[Cc]hosen|[Pp]ick(?:s|ed)|[Tt]ap(?:s|ped)|[Hh]ire[sd]|[Ee]nlist(?:s|ed)|[Aa]ppoint(?:s|ed))"
    "\\s(?:(?:[A-Za-z][\\w-]*|[\ue000-\uefff],?|&)\\s){0,6}$"
)
_LIST_TO = re.compile(
    "[\ue000-\uefff](?:(?:,|,?\\s(?:and|&))\\s(?:[a-z][\\w-]*\\s){0,3}?[\ue000-\uefff])*"
    "(?:,\\s(?:an?|the|both|two|three|four|its)\\s[^,;.\ue000-\uefff]{3,80},)?\\s[Tt]o\\s"
)
_BESIDE = re.compile(r"\b(?:together|along|jointly|in\s[a-z]+)\swith\s(?:[A-Za-z][\w-]*\s){0,6}$")


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


RULES = (PageRule(name="launches", find=_find),)
