"""The market that a document, or a sentence of it, is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from kg.claims.extraction.found import Market, Region
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.regions import region_named, regions_in
from kg.claims.extraction.grammar.remembered import remembered
from kg.claims.extraction.grammar.script import clean
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Span

__all__ = ["as_written", "main_market", "markets_in", "topic"]

_HEAD = 30_000
_W = r"[^\W\d_][\w.'/&+-]*"
_ENGLISH = re.compile(
    r"\b(?:[Mm]arkets?|MARKET|[Ii]ndustry)\b(?!\s(?:research|intelligence|insights?|participants|players"
    r"|value|capitali[sz]ation|Research(?!\sReport)))"
)
_BEFORE = re.compile(rf"(?:{_W}|&)(?:\s(?:{_W}|&|\([A-Z][A-Za-z]{{1,5}}\)))*\Z")
# "the market for remote care devices", where no name stands before the word.
_BEHIND = re.compile(
    rf"\s(?:size\s|value\s|worth\s|valuation\s)?(?:for|of)\s(?:the\s)?(?P<what>{_W}(?:\s(?:{_W}|&)){{0,5}}?)"
    r"(?=\s(?:is|was|are|were|has|have|had|will|would|could|can|may|to\s(?:reach|grow|be|surpass|exceed|hit|expand|increase|rise|witness|register)|in|at|by|from|over|stood|reached|grew"
    r"|grows|continues|witnessed|accounted|expected|projected|estimated|valued|that|which|\()|[.,;:]|\Z)"
)
_SUBJECT = 90
_GERMAN = re.compile(
    rf"\b([A-ZÄÖÜ][\wäöüß-]{{3,40}}?)-?(?:[Mm]arkt(?:es|s)?)\b|\b[Mm]arkt(?:es|s)?\s(?:für|der)\s(?:die\s"
    rf"|den\s)?((?:{_W})(?:\s(?:und|&)\s{_W})?)"
)
_ROMANCE = re.compile(
    rf"(?i)\b(?:marché|mercado)\s(?P<where>(?:{_W}\s){{0,2}})(?:de|du|des|del)\s(?:la\s|l'|los\s|las\s"
    rf"|le\s)?(?P<what>{_W}(?:\s(?:et|y|de|à|en|a)\s(?:la\s|l')?{_W}|\s(?:médicale|numérique|digital"
    rf"|remota?|connectée?|móvil)){{0,2}})"
)
_CHINESE = re.compile(
    r"([\u3400-\u9fffA-Za-z+/&和与、-]{2,24}?)(?:的)?(?:市场|行业|产业)(?!份额|研究|占有|调查|参与|上)"
)
_STOP = frozenset(
    """the a an this that these those of in for on to by from with at as is are was be been has have its
    their our your
    whole overall entire total current report reports about into within across which what how why size share
    value growth
    revenue analysis trends forecast global worldwide world world's globally regional domestic local
    international emerging
    largest fastest growing new key major leading dominant healthcare-related free per over said such each
    every any all
    dominated dominates dominate led leads lead drive drives driving boost boosts capture captured between
    and or &
    under among than projected expected estimated anticipated segment where when while before after during
    entered enter enters future maximum minimum limiting restraining hampering hindering driving fueling
    fuelling boosting shaping propelling covers cover coverage details attribute attributes most powerful
    budding booming burgeoning nascent confirms says states notes
    """.split()
)
# Words that a joining word of a market's name follows: "Internet of Medical Things", "AI in telecare".
_JOINED = {
    "of": ("internet", "point"),
    "in": ("ai", "intelligence", "learning", "iot", "blockchain", "robotics"),
    "to": ("hospital", "direct"),
    "at": ("hospital", "care"),
}
_CHINESE_STOP = re.compile(
    r"^.*(?:全球|预计|年的|年|在|了|的|是|对|据|将|该|本|我国|整个|目前|推动|中(?!国)|大(?!健康|数据)|个|为|由|从|及|国内|关于|进入|占据|报告|:|，)(?=.{2,})"
)
_GENERIC = frozenset(
    (
        "stock labor labour capital target end consumer mass job housing financial money bull bear free "
        "health overall 预计 该 其 我国 整体 全球 目前 预测 市场 "
        "相关 这一 资本 股票 目标 消费 二级 三方 海外 国际 新兴 地区 细分 各"
    ).split()
)


@remembered
def markets_in(plain: str) -> Iterator[tuple[Span, str, Region | None]]:
    """Every market that a text names: the span of its name, subject in lower case, region."""
    lower = plain.lower()
    if "market" in lower or "industry" in lower:
        yield from _english(plain)
    if "markt" in lower:
        yield from _german(plain)
    if "march" in lower or "mercado" in lower:
        yield from _romance(plain)
    if "市场" in plain or "业" in plain:
        yield from _chinese(plain)


def _english(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _ENGLISH.finditer(piece):
        head = _BEFORE.search(piece[max(0, match.start() - _SUBJECT) : match.start()].rstrip())
        if head is None or match.start() == 0 or piece[match.start() - 1] not in " \n":
            continue
        words = head[0].split()[-8:]
        kept = _name(words)
        span = Span(match.start() - 1 - len(" ".join(kept)), match.end())
        behind = None if kept else _BEHIND.match(piece, match.end())
        if behind is not None and _name(named := behind["what"].strip(".,").split()) == named:
            kept, span = named, Span(match.start(), behind.end())
        subject, region = _placed(" ".join(kept))
        region = region or (Region("world", form="global") if _global(words, kept) else None)
        if subject and subject.lower() not in _GENERIC:
            yield span, _lower(subject), region


_WIDE = ("global", "worldwide")


def _name(words: list[str]) -> list[str]:
    """The last of some words that together name a market."""
    kept: list[str] = []
    if len(words) > 1 and words[-1].lower() in _WIDE:
        # "the ward care global market"
        words = words[:-1]
    for place in range(len(words) - 1, -1, -1):
        bare = words[place].strip(".,'").lower()
        joins = kept and (
            bare in ("and", "&") or (place and words[place - 1].lower() in _JOINED.get(bare, ()))
        )
        if bare in _STOP and not joins:
            break
        kept.insert(0, words[place])
    while kept and kept[0].lower() in ("and", "&", "or"):
        kept.pop(0)
    # "Alder's market share" names no market.
    return [] if kept and kept[-1].endswith("'s") else kept


def _global(words: list[str], kept: list[str]) -> bool:
    before = words[: len(words) - len(kept)]
    return bool(before) and before[-1].lower() in ("global", "worldwide", "world", "world's")


def _placed(words: str) -> tuple[str, Region | None]:
    """The subject without the region that opens or closes it."""
    for span, region in sorted(regions_in(words)):
        if span.start == 0:
            return words[span.end :].strip(" -"), region
        if span.end == len(words):
            return re.sub(r"(?i)\s(?:in|of)?$", "", words[: span.start].strip()), region
    return words, None


def _lower(subject: str) -> str:
    return " ".join(w if w[1:] != w[1:].lower() else w.lower() for w in subject.split())


def _german(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _GERMAN.finditer(piece):
        subject = (match[1] or match[2]).rstrip("-s" if (match[1] or "").endswith("s-") else "-")
        before = piece[max(0, match.start() - 30) : match.start()].split()
        region = region_named(before[-1]) if before else None
        if before and re.match(r"(?i)(?:global|weltweit)", before[-1]):
            region = Region("world", form=before[-1])
        yield Span(match.start(), match.end()), subject.lower(), region


def _romance(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _ROMANCE.finditer(piece):
        where = match["where"].strip()
        region = (
            Region("world", form=where)
            if re.match(r"(?i)(?:mondial|mundial|global)", where)
            else region_named(where)
        )
        yield Span(match.start(), match.end()), match["what"].lower(), region


def _chinese(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _CHINESE.finditer(piece):
        words = match[1]
        region = Region("world", form="全球") if "全球" in words else None
        bare = _CHINESE_STOP.sub("", words)
        bare, place = _placed(bare)
        subject = bare.strip("和与、")
        if subject and 2 <= len(bare) <= 16 and bare not in _GENERIC and not bare.endswith("细分"):
            yield Span(match.end(1) - len(bare), match.end()), subject, place or region


def main_market(page: Page, regions: Mentions[Region]) -> Market | None:
    """The market named most in the head of the page, titles counting more."""
    votes: Counter[str] = Counter()
    wheres: dict[str, Counter[str]] = {}
    places: dict[str, Region] = {}
    words: dict[str, str] = {}
    for block in page.blocks:
        if block.start > _HEAD:
            break
        if block.kind == "debris":
            continue
        weight = 3 if block.kind == "heading" or block.start < 400 else 1
        for within, subject, region in markets_in(page.plain[block.start : block.end][:_HEAD]):
            span = Span(block.start + within.start, block.start + within.end)
            key = _canonical(subject)
            if not key:
                continue
            words.setdefault(key, as_written(page, span, key))
            votes[key] += weight
            if region is not None:
                wheres.setdefault(key, Counter())[region.key] += weight
                places.setdefault(region.key, region)
    market = _elected(page, votes, wheres, places)
    if market is None:
        return None
    return replace(market, subject=tuple((language, words[key]) for language, key in market.subject))


def as_written(page: Page, span: Span, subject: str) -> str:
    """The subject in the signs of the source: traditional ones stay traditional."""
    same = page.plain[span.start : span.start + len(subject)] == subject
    return (clean(page.text[span.start : span.start + len(subject)]) if same else "") or subject


def _canonical(subject: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", subject).strip()


def _elected(
    page: Page, votes: Counter[str], wheres: dict[str, Counter[str]], places: dict[str, Region]
) -> Market | None:
    best: dict[str, str] = {}
    for subject, _ in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        best.setdefault(page.language_of(subject), subject)
    if not best:
        return None
    counts: Counter[str] = sum((wheres.get(subject, Counter()) for subject in best.values()), Counter())
    total = sum(votes[subject] for subject in best.values())
    return Market(tuple(sorted(best.items())), _region(counts, total, places))


def _region(counts: Counter[str], total: int, places: dict[str, Region]) -> Region | None:
    """The region named with the market: the world once it is said, another only where it prevails."""
    if not counts:
        return None
    key = min(counts, key=lambda one: (-counts[one], one != "world", one))
    if key != "world" and 2 * counts[key] < total:
        key = "world" if "world" in counts else ""
    return places.get(key)


_TOPIC = cued(
    r"(?i)tele-?(?:health|medicine|care)|virtual\scare|digital\shealth|mhealth"
    r"|remote\s(?:patient\s)?monitoring|remotely\smonitored|connected\scare|patients\smonitored|e-?health|health\stech|telemedizin|e-?santé|télémédecine"
    r"|téléconsultation|telemedicina|salud\sdigital"
    r"|(?:远程|互联网|数字|智慧|在线|移动)(?:医疗|健康|问诊)|医疗产业|医疗健康|digitale\sgesundheit"
)


def topic(page: Page) -> Market | None:
    """What a document without a market of its own is about: the first telehealth word of its head."""
    match = _TOPIC.search(page.plain, 0, _HEAD)
    if match is None:
        return None
    subject = match[0].lower()
    return Market(((page.language_of(subject), subject),))
