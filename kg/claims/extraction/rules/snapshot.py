"""Facts of a label and its value: "Market Size (2022)" over a sum, "Largest Market" over a region."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found, Region
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.money import money_within
from kg.claims.extraction.grammar.percents import find_percents
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.grammar.years import find_periods
from kg.claims.extraction.page import Block, Page, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES", "ranking"]

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SIZE = re.compile(
    rf"(?i)^\W*(?:(?:global\s|estimated\s|projected\s|expected\s)?(?:market[\s,]|forecast"
    rf"(?:ed)?[\s,]|revenue[\s,]"
    rf"|base\syear[\s,])+(?:size|value|revenue|forecast|valuation)?s?\s?(?:value|forecast)?"
    rf"|(?:forecast(?:ed)?|projected|expected|estimated)\s(?:value|size|revenue|valuation)|(?:基准年"
    rf"|预计|预测年份?|[推预]估年份?|估计年份?|市场规模|市场价值)[\u3400-\u9fff]{{0,6}})\W{{0,4}}(?:in\s"
    rf"|by\s)?{_YEAR}\s?年?\W*(?P<rest>.*)$"
)
_SIZE_OF_YEAR = re.compile(
    rf"(?i)^\W*{_YEAR}\s(?:market\s|revenue\s)?(?:size|value|valuation|revenues?|forecast|projection|estimate)"
    r"\s?(?:\([^()]{0,20}\)\s?)?[:|–-]\s?(?P<rest>.*)$"
)
_RATE = re.compile(
    r"(?i)^\W*(?:cagr|compound\sannual\sgrowth\srate|growth\srate|年?复合年?增长率)[^\d%]{0,12}(?:%\))?\W{0,4}(?:(?P<first>20\d\d)\s?(?:-"
    r"|to)\s?(?P<last>20\d\d)\W{0,3})?(?P<rest>.*)$"
)
_RANK = re.compile(
    r"(?i)^\W*(?:the\s)?(?:(?P<twice>fastest[-\s]growing|largest)\s(?:market|region)\s(?=(?P=twice)))?"
    r"(?P<rank>(?:fastest|quickest|highest)[-\s](?:growing|rising|expanding|advancing|moving|growth)|largest|biggest|dominant|leading|dominating|top)\s(?P<what>market"
    r"|region|segment|country|regional\smarket|geography|territory|application|component|end[\s-]user|product\stype)\W{0,4}(?:(?:19|20)\d\d(?:\s?-\s?20\d\d)?\W{1,6})?(?P<rest>.*)$"
)
_RANK_WITH = re.compile(
    r"(?i)^\W*(?P<what>region|segment|country|market)s?\swith\s(?:the\s)?(?P<rank>largest|highest"
    r"|fastest|biggest)\s"
    r"(?:market\s|revenue\s)?(?P<of>share|CAGR|growth|size)(?:\srate)?\W{0,4}(?P<rest>[^,|]*).*$"
)
_RANK_CHINESE = re.compile(
    r"^\W*(?P<rank>(?:增长|增速)最快|最大|主导)的?(?P<what>细分市场|细分领域|区隔|市场|地区|区域|国家)"
    r"\W{0,4}(?:(?:19|20)\d\d(?:\s?-\s?20\d\d)?年?\W{1,6})?(?P<rest>.*)$"
)
_LONGEST = 110


def _snapshots(reading: Reading) -> Iterator[Found]:
    if reading.market is None:
        return
    page = reading.page
    for number, block in enumerate(page.blocks):
        if block.end - block.start > _LONGEST or block.kind == "debris":
            continue
        flat = page.plain[block.start : block.end]
        following = page.blocks[number + 1] if number + 1 < len(page.blocks) else None
        yield from _line_of_ranks(reading, block, flat)
        if (match := _SIZE.match(flat) or _SIZE_OF_YEAR.match(flat)) is not None:
            yield from _size(reading, block, following, match)
        elif (match := _RATE.match(flat)) is not None:
            yield from _rate(reading, block, following, match)
        elif (match := _RANK.match(flat) or _RANK_WITH.match(flat) or _RANK_CHINESE.match(flat)) is not None:
            yield from _rank(reading, block, following, match)


_IN_LINE = cued(
    r"(?i)\b(?P<rank>(?:fastest|quickest)[-\s](?:growing|rising|expanding|advancing)|largest|biggest|leading|dominant|dominating)\s(?:regional\s)?(?:market|region)s?\W{1,3}"
)


# "Asia remains the largest market, Europe comes next" is a sentence.
_TOLD = re.compile(
    r"(?i)\b(?:is|are|was|were|remains?|remained|as|becom\w+|became|be|stays?)\s(?:the\s)?(?:[\w-]+\s)?$"
)


def _line_of_ranks(reading: Reading, block: Block, flat: str) -> Iterator[Found]:
    """The ranks of a line such as "Largest Market North America Fastest Growing Market Europe"."""
    for match in _IN_LINE.finditer(flat):
        if _TOLD.search(flat, 0, match.start()):
            continue
        start = block.start + match.end()
        for span, region in reading.regions.within(start, block.end)[:1]:
            if span.start == start:
                yield ranking(region, _rank_of(match["rank"].lower(), ""), (block.span,), span)


def _value(
    block: Block, following: Block | None, match: re.Match[str]
) -> tuple[Span, tuple[Span, ...]] | None:
    """Where the value stands, in the block itself or in the next one, and the proof for it."""
    if match["rest"].strip(" |:-"):
        end = match.start("rest") + len(match["rest"].rstrip(" |"))
        return Span(block.start + match.start("rest"), block.start + end), (block.span,)
    if following is None or following.end - following.start > _LONGEST or following.kind == "debris":
        return None
    return following.span, (following.span, block.span)


def _size(reading: Reading, block: Block, following: Block | None, match: re.Match[str]) -> Iterator[Found]:
    value = _value(block, following, match)
    sums = money_within(reading.page.plain, *value[0]) if value else []
    if value is None or len(sums) != 1 or sums[0].currency is None or not sums[0].scaled:
        return
    year = int(match["year"])
    base = reading.year or (reading.period.first if reading.period else None)
    at = Span(sums[0].start, sums[0].end)
    yield Found(
        kind="market_size",
        values={
            "year": year, "amount": sums[0].amount, "currency": sums[0].currency,
            "forecast": year > base if base else "forecast" in match[0].lower() or "预" in match[0],
            "as_stated": reading.page.read(at),
        },
        proof=value[1],
        object=at,
    )  # fmt: skip


def _rate(reading: Reading, block: Block, following: Block | None, match: re.Match[str]) -> Iterator[Found]:
    value = _value(block, following, match)
    if value is None:
        return
    percents = find_percents(reading.page.plain[slice(*value[0])])
    if len(percents) != 1:
        return
    stated = find_periods(match["rest"])
    period = stated[0] if stated else reading.period
    first = int(match["first"]) if match["first"] else (period.first if period else None)
    last = int(match["last"]) if match["last"] else (period.last if period else None)
    at = Span(value[0].start + percents[0].start, value[0].start + percents[0].end)
    yield Found(
        kind="growth_rate",
        values={
            "percent": percents[0].value,
            "from_year": first,
            "to_year": last,
            "as_stated": reading.page.read(at),
        },
        proof=value[1],
        object=at,
    )


def _rank(reading: Reading, block: Block, following: Block | None, match: re.Match[str]) -> Iterator[Found]:
    value = _value(block, following, match)
    thing = _thing(reading, value[0]) if value else None
    if value is None or thing is None:
        return
    rank = _rank_of(match["rank"].lower(), (match.groupdict().get("of") or "").lower())
    yield ranking(thing, rank, value[1], value[0])


def _rank_of(word: str, of: str) -> str:
    if (
        word.startswith(("fastest", "quickest"))
        or word.endswith(("growing", "growth", "最快"))
        or of in ("cagr", "growth")
    ):
        return "fastest_growing"
    return "largest" if word in ("largest", "leading", "highest", "biggest", "top", "最大") else "dominant"


def ranking(thing: object, rank: str, proof: tuple[Span, ...], at: Span) -> Found:
    """The rank of a segment on its axis, or of a region, named at a place."""
    axis = "region" if isinstance(thing, Region) else getattr(thing, "dimension", None)
    return Found(
        kind="ranking",
        values={"subject": thing, "rank": rank, "dimension": axis},
        proof=proof,
        subject=at,
    )


def _thing(reading: Reading, span: Span) -> object | None:
    page: Page = reading.page
    words = page.plain[span.start : span.end].strip(" |:.-")
    region = region_named(words)
    if region is not None:
        return region
    known = reading.segments.named(words)
    if known is not None:
        return known
    if len(words.split()) > 5 or not (words[:1].isupper() or has_cjk(words[:1])) or _repeated(page, words):
        return None
    made = bare_segment(page, span, axis=None)
    return made[0] if made else None


def _repeated(page: Page, words: str) -> bool:
    """Whether a value is but a caption of the page's own, such as that of an icon, set again and again."""
    return sum(page.plain[block.start : block.end] == words for block in page.blocks) > 2


RULES = (PageRule(name="snapshot", find=_snapshots),)
