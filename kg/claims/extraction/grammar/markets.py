"""The markets that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.companies.nationalities import nationalities_in
from kg.claims.extraction.found import Region
from kg.claims.extraction.grammar.market_words import chinese_name, english_name
from kg.claims.extraction.grammar.places_of_markets import place_behind
from kg.claims.extraction.grammar.regions import region_named, regions_in
from kg.claims.extraction.grammar.remembered import remembered
from kg.claims.extraction.grammar.script import clean
from kg.claims.extraction.page import Page, Span

__all__ = ["as_written", "markets_in"]

_W = r"[^\W\d_][\w.'/&+-]*"
_ENGLISH = re.compile(
    r"\b(?:[Mm]arkets?|MARKET|[Ii]ndustry)\b(?!\s(?:research|intelligence|insights?|participants|players"
    r"|value|capitali[sz]ation|Research(?!\sReport)|Insights?\b|Intelligence\b))"
)
_CJK = re.compile(r"[\u3400-\u9fff]")
_BEFORE = re.compile(rf"(?:{_W}|&)(?:\s(?:{_W}|&|\([A-Z][A-Za-z]{{1,5}}\)))*\Z")
# "the market for remote care devices", where no name stands before the word.
_BEHIND = re.compile(
    rf"\s(?:size\s|value\s|worth\s|valuation\s)?(?:for|of)\s(?:the\s)?(?P<what>{_W}(?:\s(?:{_W}|&)){{0,5}}?)"
    r"(?=\s(?:is|was|are|were|has|have|had|will|would|could|can|may|to\s(?:reach|grow|be|surpass|exceed|hit|expand|increase|rise|witness|register)|in|at|by|from|over|stood|reached|grew"
    r"|grows|continues|witnessed|accounted|expected|projected|estimated|valued|that|which|\()|[.,;:]|\Z)"
)
# "... with doctors. The telecare market", and no "U.S. telecare market".
_SENTENCE_END = re.compile(r"(?<=[a-zäöüß]{3}\.)\s(?=[A-ZÄÖÜ])")
# "the remote patient monitoring (RPM) devices market"
_SHORT_FORM = re.compile(r"\s\([A-Z][A-Za-z]{1,5}\)(?=\s)")
_SUBJECT = 90
_CHINESE_LONGEST = 16
_ACRONYM = 4
_GERMAN = re.compile(
    rf"\b(?:(?P<world>Welt)?[Mm]arkt(?:es|s)?\s(?:für|der)\s(?:die\s|den\s)?"
    rf"(?P<what>(?:(?:digital|mobil|medizinisch|vernetzt|ambulant)e[nrs]?\s)?{_W}(?:\s(?:und|&)\s{_W})?)"
    rf"|(?P<compound>[A-ZÄÖÜ][\wäöüß-]{{3,40}}?)-?[Mm]arkt(?:es|s)?\b)"
)
# A branch of trade is a market where it is one of care at a distance: "la industria de la telesalud".
_BRANCH = (
    r"(?:industri[ae]|sect(?:eur|or))(?=\s(?:[^\W\d_]+\s){0,2}(?:de|du|del)\s(?:la\s|l')?"
    r"(?:t[eé]l[eé]\w{4,}|[em]-?(?:sant[eé]|salud|health)|sant[eé]\snum|salud\sdigital))"
)
_ROMANCE = re.compile(
    rf"(?i)\b(?:marché|mercado|{_BRANCH})\s(?P<where>(?:(?!(?:de|du|des|del)\s){_W}\s){{0,2}})(?:de|du|des|del)\s(?:la\s|l'|los\s|las\s"
    rf"|le\s)?(?P<what>{_W}(?:\s(?:et|y|de|à|en|a(?=\s(?:distancia|domicilio|demanda)\b))\s(?:la\s|l')?{_W}|\s(?:médic(?:ale|[ao])s?|sanitari[ao]s?|numériques?|digital(?:es)?"
    rf"|remot[ao]s?|connectée?s?|conectad[ao]s?|virtual(?:es)?|móvil(?:es)?|en\slínea|en\sligne|informati[qc]u?[eao]s?|infirmiers?|pharmaceutiques?|farmacéutic[ao]s?|hospitali(?:ers?|ères?)|électroniques?"
    rf"|electrónic[ao]s?)){{0,3}})"
)
_CHINESE = re.compile(
    r"([\u3400-\u9fffA-Za-z+/&和与、-]{2,24}?)(?:的)?(?:市场|行业|产业)(?!份额|研究(?!报告|与|及)|占有|调查(?!报告)|参与|上(?!游))"
)


@remembered
def markets_in(plain: str) -> Iterator[tuple[Span, str, Region | None]]:
    """Every market that a text names: the span of its name, subject in lower case, region."""
    lower = plain.lower()
    if "market" in lower or "industry" in lower:
        yield from _english(plain)
    if "markt" in lower:
        yield from _german(plain)
    if "march" in lower or "mercado" in lower or "industri" in lower or "sect" in lower:
        yield from _romance(plain)
    if "市场" in plain or "业" in plain:
        yield from _chinese(plain)


def _english(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _ENGLISH.finditer(piece):
        head = _BEFORE.search(piece[max(0, match.start() - _SUBJECT) : match.start()].rstrip())
        if head is None or match.start() == 0 or piece[match.start() - 1] not in " \n":
            continue
        words = _SENTENCE_END.split(_CJK.split(head[0])[-1])[-1].split()[-8:]
        kept = english_name(words)
        span = Span(match.start() - 1 - len(" ".join(kept)), match.end())
        behind, around = None if kept else _BEHIND.match(piece, match.end()), None
        if behind is not None and english_name(named := behind["what"].strip(".,").split()) == named:
            kept, span = named, Span(match.start(), behind.end())
        else:
            kept, around = _behind_place(words, kept)
            span = Span(match.start() - 1 - len(" ".join(kept)), match.end())
        subject, region = _placed(_SHORT_FORM.sub("", " ".join(kept)))
        region = region or around or _before(words[: len(words) - len(kept)]) or place_behind(piece, span.end)
        if named := english_name(subject.split()):
            yield span, _lower(" ".join(named)), region


def _behind_place(words: list[str], kept: list[str]) -> tuple[list[str], Region | None]:
    """The name of a market without the end of a place before it, as in "New Zealand", and that place."""
    if len(kept) == len(words):
        return kept, None
    whole = " ".join(words)
    start = len(whole) - len(" ".join(kept))
    for span, region in regions_in(whole):
        if span.start < start <= span.end + 1:
            return whole[span.end :].split(), region
    return kept, None


def _before(words: list[str]) -> Region | None:
    """The region that the word before the name of a market tells: "the global", "India's"."""
    if not words:
        return None
    if words[-1].lower() in ("global", "worldwide", "world", "world's"):
        return Region("world", form="global")
    return region_named(words[-1].removesuffix("'s")) if words[-1].endswith("'s") else None


def _placed(words: str) -> tuple[str, Region | None]:
    """The subject without the region that opens or closes it."""
    for span, region in sorted(regions_in(words)):
        if span.start == 0:
            return words[span.end :].strip(" -"), region
        if span.end == len(words):
            return re.sub(r"(?i)\s(?:in|of)?$", "", words[: span.start].strip()), region
    return words, None


def _lower(subject: str) -> str:
    """A subject in lower case but for words like "mHealth" and acronyms; in capitals only short words are."""
    loud = subject.isupper()
    return " ".join(
        w if _is_spelt(w) and not (loud and len(w) > _ACRONYM) else w.lower() for w in subject.split()
    )


def _is_spelt(word: str) -> bool:
    """Whether capitals stand within a word, other than behind a hyphen as in "E-Prescribing"."""
    return any(part[1:] != part[1:].lower() for part in word.split("-"))


def _german(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _GERMAN.finditer(piece):
        subject = match["what"] or _stem(match["compound"])
        before = piece[max(0, match.start() - 30) : match.start()].split()
        region = _named(before[-1]) if before else None
        if match["world"] or (before and re.match(r"(?i)(?:global|weltweit)", before[-1])):
            region = Region("world", form=match["world"] or before[-1])
        region = region or place_behind(piece, match.end())
        if subject != "Welt":
            yield Span(match.start(), match.end()), subject.lower(), region


def _named(where: str) -> Region | None:
    """The region that a name or the adjective of a country tells: "Peru", "deutsche", "español"."""
    span, region = next(nationalities_in(where, 0, len(where)), (None, None))
    return region_named(where) or (region if span == Span(0, len(where)) else None)


# The s that only joins the parts of a compound: "Gesundheitsmarkt".
_JOINING = re.compile(r"(?<=heit)s$|(?<=keit)s$|(?<=schaft)s$|(?<=ung)s$|(?<=ion)s$|(?<=tät)s$|s?-$")


def _stem(compound: str) -> str:
    """What a German compound names a market of: "Gesundheit" in "Gesundheitsmarkt"."""
    return _JOINING.sub("", compound)


_OF_PLACE = re.compile(r"(?i)\s(?:de|en|à|a)(?:\s(?:la|el))?$")


def _romance(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _ROMANCE.finditer(piece):
        where = match["where"].strip()
        region = (
            Region("world", form=where)
            if re.match(r"(?i)(?:mondial|mundial|global)", where)
            else _named(where)
        )
        named, _, last = match["what"].rpartition(" ")
        if named and (place := region_named(last)) is not None:
            # "el mercado de salud digital de Perú"
            yield Span(match.start(), match.end()), _OF_PLACE.sub("", named).lower(), region or place
            continue
        region = region or place_behind(piece, match.end())
        yield Span(match.start(), match.end()), match["what"].lower(), region


# "生醫產業(含醫療器材、數位醫療等產業)": what a market holds is not the market.
_LISTED = re.compile(r"\((?:含|包括|包含|涵盖)[^()]*$")


def _chinese(piece: str) -> Iterator[tuple[Span, str, Region | None]]:
    for match in _CHINESE.finditer(piece):
        if _LISTED.search(piece, 0, match.end(1)):
            continue
        words = match[1]
        region = Region("world", form="全球") if "全球" in words else None
        subject, place = _placed(chinese_name(words))
        if chinese_name(subject) and len(subject) <= _CHINESE_LONGEST:
            start = match.start(1) + words.rfind(subject)
            yield Span(start, match.end()), subject, place or region


def as_written(page: Page, span: Span, subject: str) -> str:
    """The subject in the signs of the source: traditional ones stay traditional."""
    same = page.plain[span.start : span.start + len(subject)] == subject
    return (clean(page.text[span.start : span.start + len(subject)]) if same else "") or subject
