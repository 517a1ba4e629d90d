"""How much the form of a Chinese name speaks for and against it, and when that is enough."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.chinese_pieces import FAMOUS, STRANGE, STRONG, famous
from kg.claims.extraction.companies.ordinary import (
    begins_in_place,
    is_verb,
    is_word,
    place_length,
    unfamiliar,
)
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import alternatives, entries, said
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.script import plain

__all__ = [
    "ADVERBS",
    "DEALT",
    "ENDING",
    "FIRM_ENDING",
    "GENERIC",
    "ORDINARY",
    "REFUSED",
    "STOP_PIECES",
    "STRONG_ENDING",
    "TRADE_ENDING",
    "add",
    "kept",
    "may_be_name",
    "weigh_ending",
    "weight_against",
]

_SAID = said("chinese")

_ENOUGH = 2.4
_LONGEST_STEM = 4
_FORMS = rf"(?:{alternatives(STRONG)}|{alternatives(_SAID.words('medium'))})"
ENDING = Late(_FORMS + "$")
_BODY = Late(r".{4,}(?:协会|学会|基金会|有限公司)$")
FIRM_ENDING = Late(r"..(?:医院|荣总|银行|药业|制药|证券|创投|资本|人寿|电信|大药房)$")
TRADE_ENDING = _SAID.one("trade_ending")
STOP_PIECES = _SAID.one("stop_pieces")
# "青枫正与白桦谈判", "青枫控股已获得": what stands before the verb is no sign of the name.
ADVERBS = ("正", "将", "也", "已", "曾", "拟", "均", "亦", "仍", "还")
STRONG_ENDING = Late(rf"(?:{alternatives(STRONG)})$")
_GENERIC_WORDS = alternatives(frozenset(plain(word) for word in entries("chinese_generic")))
GENERIC = Late(rf"(?:{_GENERIC_WORDS}|[\d一二三四五六七八九十百千万亿两A-Za-z.\-+&·]|[A-H]\+*轮)+")
_GENERIC_TAIL = Late(rf"(?:{_GENERIC_WORDS})+$")
# What is nothing but ordinary words wants a better clue than a verb behind it.
ORDINARY = -0.9
REFUSED = -9.0
_OFTEN = 3
# What a company is like, not what it is called: "平台型公司".
_KINDS = Late(r"(?:[类型式性系]|化(?:创业|初创|新创)?)$")
_LATIN = Late(r"[\dA-Za-z.\-+&·]+")
_DISTRICTS = "省市区县州镇乡"
_BELONGS = Late(r"(?:控股|全资|旗下|关联|相关)公司$")
_PERSON = _SAID.one("person")
# What a page about deals speaks of.
DEALT = Late(
    r"参股|重组|持股|购买|出资|认购|增资|附属|收购|并购|投资|合作|入股|转让|签署|控股|出售|增持|合并|融资|[领跟参]投|投过|[A-H]轮"
    r"|子公司|母公司|旗下|隶属|脱胎|分拆|孵化|背靠"
)


def add(weighed: dict[str, Weighed], text: str, start: int) -> Weighed:
    """The possible name of these words, with one place more."""
    item = weighed.setdefault(text, Weighed(text))
    if not item.places or item.places[-1] != (start, start + len(text)):
        item.places.append((start, start + len(text)))
    return item


# "自然人李青枫" puts in money as a person; "光疗仪" is a device.
_THING = Late("^自然人|[疗诊测视]仪$")


def kept(item: Weighed) -> bool:
    """Whether what speaks for a name is enough."""
    if item.against <= REFUSED or _THING.search(item.text):
        return False
    known = 4.0 if item.text in famous() else 0.0
    often = 0.5 * min(len(item.places) - 1, 3)
    # A page repeats its words as often as its names.
    against = item.against if len(item.places) <= _OFTEN or is_word(item.text) else 0.0
    return known + item.before + item.after + item.listed + against + often >= _ENOUGH


# "our group", "the target": who is meant stands elsewhere.
_POINTS = Late(
    r"(?:(?:合资|合营)(?:公司|企业)|^所属(?:集团|公司)|[本该贵](?:集团|公司|院|所)|(?:目标|标的)公司|^有[助利意望益]集团|^合?伙企业\(有限合伙\)|(?:(?<!万)向|[只需还]要|也是|若|因|但|使|令|让)集团)$"
)


def may_be_name(trimmed: str) -> bool:
    """Chinese signs, not all of them ordinary words, and no famous name with a word before it.

    >>> may_be_name("青枫云集团"), may_be_name("提升本集团")
    (True, False)
    """
    if _POINTS.search(trimmed):
        return False
    if not 2 <= len(trimmed) <= 26 or trimmed in famous() or not re.search("[\u3400-\u9fff]", trimmed):
        return False
    if place_length(trimmed) == len(trimmed) or (_is_generic(trimmed) and not _BODY.search(trimmed)):
        return False
    if _BELONGS.sub("", trimmed) in famous():
        return False
    inside = FAMOUS.search(trimmed)
    if inside is None or STRONG_ENDING.search(trimmed):
        return True
    return inside.start() in (0, place_length(trimmed)) and ENDING.search(trimmed[inside.end() :]) is not None


# Groups and investors may be called by letters: "QRB资本".
_LETTERED = Late(
    r"(?!(?:A[IR]|VR|IT|IoT|PE|VC|LP|GP|IPO|IVD|CRO|CXO|CDMO|OTC|SaaS|APP|App|ICU|HIS|TMT|[AHB])(?![A-Za-z]))"
    r"[A-Z][A-Za-z&]{1,9}(?:集团|资本|创投|投资)"
)


def _is_generic(text: str) -> bool:
    """Whether words that describe make up a text; single signs that do may make a name together."""
    if _LETTERED.fullmatch(text):
        return False
    return GENERIC.fullmatch(text) is not None and unfamiliar(_LATIN.sub("", text)) <= STRANGE


def weigh_ending(item: Weighed, trimmed: str, stem: str, *, compound: bool) -> None:
    """Weigh the ending of a name; in a `compound` it only opens a longer noun."""
    strong = STRONG_ENDING.search(trimmed) is not None
    lettered = _LETTERED.fullmatch(trimmed) is not None
    if len(stem) < 2 or (not lettered and _is_generic(stem) and (not strong or len(trimmed) < 6)):
        item.against = -10.0
    strange = not compound and unfamiliar(stem) >= STRANGE and len(stem) <= _LONGEST_STEM
    core = stem[place_length(stem) :]
    if not strong and len(stem) > STRANGE and core == stem and _is_told(stem):
        item.against = min(item.against, _PLAIN_CARE)
    if trimmed.endswith(_CARE) and core == stem not in _VIRTUES and _only_describes(trimmed, stem):
        item.against = min(item.against, _PLAIN_CARE)
    if trimmed.endswith("医院") and len(core) == 1 and core not in _DISTRICTS:
        item.against = -10.0
    sure = (not compound and FIRM_ENDING.search(trimmed)) or (strange and TRADE_ENDING.search(trimmed))
    item.listed = max(item.listed, 2.8 if strong else 2.4 if sure else 1.6)


# A stem that tells what is done, with hardly a sign that is in no word: "来发展医疗事业".
_LOOSE = 1


def _is_told(stem: str) -> bool:
    """Whether a stem of ordinary words tells what is done."""
    pairs = (stem[place : place + 2] for place in range(len(stem) - 1))
    return unfamiliar(stem) <= _LOOSE and any(is_verb(pair) and pair not in _TRADES for pair in pairs)


_CARE = ("医院", "诊所", "医生")
# Ordinary words that hospitals like to be called by.
_VIRTUES = frozenset(
    "同心 同德 仁爱 仁和 博爱 慈爱 友谊 友好 和平 光明 安康 永康 平安 幸福 爱心 曙光 希望".split()
)
# As much as a verb and a place in a list speak for it.
_PLAIN_CARE = -2.4
_ILLNESS = Late(r"(?:病|症|炎|癌|瘤|眼)$")


def _only_describes(trimmed: str, stem: str) -> bool:
    """Whether the words before "医院" only tell its kind, or those before "医生" what he treats."""
    if unfamiliar(_GENERIC_TAIL.sub("", stem)) < STRANGE:
        return True
    return trimmed.endswith("医生") and _ILLNESS.search(stem) is not None


def weight_against(trimmed: str) -> float:
    """What the form of a name says against it: nothing but ordinary words, or a person's name."""
    ending = STRONG_ENDING.search(trimmed)
    if trimmed.endswith("子集团"):
        return 2 * REFUSED
    if ending is not None:
        stem = trimmed[: ending.start()]
        kind = ending[0] == "公司" and not begins_in_place(stem)
        if kind and (not unfamiliar(stem) or _KINDS.search(stem)):
            return 2 * REFUSED
        bare = trimmed.endswith(("集团", "公司", "合伙企业")) and not trimmed.endswith(_REGISTERED)
        return 2 * REFUSED if _is_of_trades(stem) or (bare and _no_stem(stem)) else 0.0
    if unfamiliar(trimmed) == 0:
        firm = FIRM_ENDING.search(trimmed)
        return 0.0 if firm and not _no_stem(trimmed[: firm.start() + 2]) else ORDINARY
    return 2 * ORDINARY if _PERSON.fullmatch(trimmed.removesuffix("医生")) else 0.0


_LONG = 4
_TRADES = frozenset((*_SAID.words("trades"), *said("stems").words("virtues")))


_REGISTERED = ("有限公司", "有限责任公司")


def _is_of_trades(stem: str) -> bool:
    """Whether the words before a legal form only tell its trade: "一家投资控股有限公司"."""
    pairs = [stem[place : place + 2] for place in range(0, len(stem), 2)]
    return bool(pairs) and all(pair in _TRADES for pair in pairs)


def _no_stem(stem: str) -> bool:
    """Whether the words before "集团" only describe it or lead to it; a noun like "云杉" may be its name."""
    if len(stem) >= _LONG and (stem[-1] in "为将对由" or (is_verb(stem[-2:]) and stem[-2:] not in _TRADES)):
        return True
    if unfamiliar(stem) or begins_in_place(stem):
        return False
    core = _GENERIC_TAIL.sub("", stem)
    return len(core) != 2 or is_verb(core) or core.endswith("化")
