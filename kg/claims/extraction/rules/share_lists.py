"""Shares in lists under a heading that says so: "Market Share by Region" over "Europe: 31%", "Asia: 22%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.subjects import Subject
from kg.claims.extraction.page import Block, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_LINE = cued(
    r"(?P<name>[^\W\d_][^:|%\t]{1,40}?)\s?(?:[:|\t–—]\s?|\s-\s)(?:about\s|around\s|approximately\s|over\s|nearly\s|约)?"
    r"(?P<percent>\d{1,2}(?:\.\d{1,2})?)\s?%(?:\s(?:market\s|revenue\s)?share|\sof\s(?:the\s)?(?:total\s)?(?:market|revenues?))?\s?[.|。]?"
)
# "| 2 | 青枫医疗 | 22.5% |", "2 青枫医疗 22.5%"
_ROW = cued(
    r"\|?\s?(?:\d{1,2}\s?[.、|\s]\s?)?(?P<name>(?=\d{0,3}[\u3400-\u9fffA-Za-z])[\u3400-\u9fffA-Za-z0-9()·+/-]{2,24})\s?[|\s:,]\s?约?"
    r"(?P<percent>\d{1,2}(?:\.\d{1,2})?)\s?%\s?\|?"
)
_SAYS = re.compile(
    r"(?i)\bshares?\b|\bcontribution\b|\bbreak-?down\b|\banteile?\b|\bpart(?:s)?\sde\smarché\b|\bcuotas?\b|份额|占比|市占率|占有率"
)
_GROWTH = re.compile(
    r"(?i)CAGR|growth|increase|增长|增速|增幅|同比|用户|患者|受访|人群|学历|年龄|性别|持股|股东"
)
_FEWEST, _MOST, _ABOVE = 2, 100, 3


def _listed(reading: Reading) -> Iterator[Found]:
    if reading.topic is None:
        return
    blocks = reading.page.blocks
    run: list[tuple[Block, re.Match[str]]] = []
    for number, block in enumerate(blocks):
        match = _line(reading, block)
        if match is not None:
            run.append((block, match))
        if run and (match is None or number + 1 == len(blocks)):
            yield from _told(reading, run, number - len(run) + (match is not None))
            run = []


def _line(reading: Reading, block: Block) -> re.Match[str] | None:
    if block.kind == "debris" or block.end - block.start > _MOST:
        return None
    plain = reading.page.plain
    if "%" not in plain[block.start : block.end]:
        return None
    return _LINE.pattern.fullmatch(plain, block.start, block.end) or _ROW.pattern.fullmatch(
        plain, block.start, block.end
    )


def _told(reading: Reading, run: list[tuple[Block, re.Match[str]]], first: int) -> Iterator[Found]:
    """The shares of lines that follow one another, where one of the two lines above calls them so."""
    above = reading.page.blocks[max(0, first - _ABOVE) : first]
    said = [
        reading.page.plain[block.start : block.end] for block in above if block.end - block.start <= _MOST
    ]
    total = sum(Decimal(match["percent"]) for _, match in run)
    if (
        len(run) < _FEWEST
        or total > _MOST
        or not any(_SAYS.search(flat) and not _GROWTH.search(flat) for flat in said)
    ):
        return
    for block, match in run:
        named = _subject(reading, match)
        if named is not None:
            yield _share(reading, named, match, (block.span, above[-1].span))


# "Regional Outlook: Europe 31%, Asia leads with 40%."
_LABEL = cued(
    r"(?i)^\W*(?:regionale?|geographic(?:al)?|regions?|market\sshares?|(?:perspectives?|perspectivas?|aperçus?|informations?|información|desglose)\srégiona(?:les?|ux)"
    r"|(?:perspectivas?|información|desglose|análisis)\sregional(?:es)?)\s?"
    r"(?:einblicke|aufteilung|verteilung|analyse|insights?|outlook|analysis|shares?|split|break-?down|distribution|overview|landscape|by\sregion)?\s?(?::|\s[–-])\s?"
)
_PLACE = re.compile(
    r"(?P<name>[A-Z][\w&-]*(?:\s(?:&|and|und|et|y|du|del?|[A-Z][\w-]*)){0,4})\s"
    r"(?:\(|(?:(?:leads?|follows?|dominates?|holds?|held|has|captures?|contributes?|accounts?\sfor|represents?|stands?)\s)?"
    r"(?:(?:with|at|by)\s)?(?:(?:about|around|over|nearly|approximately|an?\sestimated)\s)?)?(?P<percent>\d{1,2}(?:\.\d{1,2})?)\s?%"
    r"(?!\sof\s(?!(?:the\s)?(?:total|global|overall|market|revenue)))"
)
_LONGEST_LINE = 400
# "Asia has 25% due to 58% growth in phones": the reasons tell of no part.
_REASONS = re.compile(
    r"(?<=%)(?:\s(?:market\s)?share)?,?\s(?:due\sto|driven\sby|supported\sby|owing\sto|backed\sby|led\sby|fuell?ed\sby|with|amid|as|through|on)\s[^.;]*"
)


def _of_regions(reading: Reading) -> Iterator[Found]:
    """The shares of a line on regions: "Regional Outlook: Europe 31%, Asia 22%"."""
    if reading.market is None:
        return
    for block in reading.page.blocks:
        flat = reading.page.plain[block.start : min(block.end, block.start + _LONGEST_LINE)]
        if block.kind == "debris" or "%" not in flat or not _LABEL.search(flat):
            continue
        if _GROWTH.search(_REASONS.sub("", flat)):
            continue
        told = [
            ((Span(*match.span("name")), place), match)
            for match in _PLACE.finditer(reading.page.plain, block.start, block.start + len(flat))
            if (place := region_named(match["name"])) is not None
        ]
        if len(told) >= _FEWEST and sum(Decimal(match["percent"]) for _, match in told) <= _MOST:
            yield from (_share(reading, named, match, (block.span,)) for named, match in told)


# "Key segments of the market include: • Visits: 54% • Cords 26% • Meals: 4%"
_BULLETS = cued(r"(?i)\b(?:segments?|shares?|break-?down|mix|split)\b[^•.]{0,80}:\s?(?=•)")
_BULLET = re.compile(r"•\s?(?P<name>[^\W\d_][^•:%\d]{1,50}?)\s?:?\s(?P<percent>\d{1,2}(?:\.\d{1,2})?)\s?%")


def _of_bullets(reading: Reading) -> Iterator[Found]:
    """The shares of a line whose bullets stand in it."""
    if reading.market is None:
        return
    for block in reading.page.blocks:
        flat = reading.page.plain[block.start : block.end]
        head = _BULLETS.search(flat) if block.kind != "debris" and "•" in flat else None
        if head is None:
            continue
        told = [*_BULLET.finditer(reading.page.plain, block.start + head.end(), block.end)]
        if len(told) < _FEWEST or sum(Decimal(match["percent"]) for match in told) > _MOST:
            continue
        for match in told:
            if (named := _subject(reading, match)) is not None:
                yield _share(reading, named, match, (block.span,))


# "The market breaks down as follows: cuffs 40%, cords 35%, alarms 25%."
_SPLIT = cued(r"(?i)\b(?:markets?|revenues?|sales|shares?|mix|breaks?\sdown|split)\b[^.:%]{0,80}:\s")
_NAME = r"[^\W\d_][\w\s/&-]{1,40}?"
_PIECE = (
    rf"(?:and\s)?(?:the\s)?(?P<name>{_NAME})\s(?:\(|at\s|with\s)?(?P<percent>\d{{1,2}}(?:\.\d{{1,2}})?)"
    r"\s?%\)?"
)
_PIECES = re.compile(_PIECE)
_BARE = _PIECE.replace("?P<name>", "?:").replace("?P<percent>", "?:")
_WHOLE = re.compile(rf"{_BARE}(?:(?:,|;)?\s(?:{_BARE})){{1,9}}\.?")


def _of_splits(reading: Reading) -> Iterator[Found]:
    """The shares that a sentence lists behind a colon."""
    for sentence in reading.page.sentences if reading.market else ():
        flat = sentence.plain
        head = _SPLIT.search(flat) if "%" in flat and ":" in flat and not sentence.chinese else None
        if head is None or _GROWTH.search(flat) or not _WHOLE.fullmatch(flat, head.end()):
            continue
        plain = reading.page.plain
        told = [*_PIECES.finditer(plain, sentence.start + head.end(), sentence.end)]
        if sum(Decimal(match["percent"]) for match in told) <= _MOST:
            for match in told:
                if (named := _subject(reading, match)) is not None:
                    yield _share(reading, named, match, (sentence.span,))


def _share(
    reading: Reading, named: tuple[Span, Subject], match: re.Match[str], proof: tuple[Span, ...]
) -> Found:
    at = Span(match.start("percent"), match.end("percent"))
    return Found(
        kind="share",
        values={
            "subject": named[1],
            "percent": Decimal(match["percent"]),
            "year": None,
            "as_stated": reading.page.read(at),
        },
        proof=proof,
        subject=named[0],
        object=at,
    )


def _subject(reading: Reading, match: re.Match[str]) -> tuple[Span, Subject] | None:
    span = Span(match.start("name"), match.end("name"))
    place = region_named(match["name"])
    if place is not None:
        return span, place
    company = next((one for at, one in reading.companies.within(*span) if at == span), None)
    return (span, company) if company is not None else segment_at(reading, span, axis=None)


RULES = (
    PageRule(name="share-list", find=_listed),
    PageRule(name="share-of-regions", find=_of_regions),
    PageRule(name="share-bullets", find=_of_bullets),
    PageRule(name="share-split", find=_of_splits),
)
