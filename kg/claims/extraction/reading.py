"""A page with what the whole document says first: its market, period, regions, companies and segments."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice

from kg.claims.extraction.companies.weighed import known
from kg.claims.extraction.found import Company, Market, Region, Segment
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.main_market import main_market, topic
from kg.claims.extraction.grammar.names import find_companies
from kg.claims.extraction.grammar.regions import find_regions
from kg.claims.extraction.grammar.segments import Segments, find_segments
from kg.claims.extraction.grammar.years import Period, base_year, forecast_period
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.metadata import Metadata
from kg.claims.extraction.page import Page, Span

__all__ = ["Reading", "read"]

_MARKET = cued(r"(?i)markets?\b|CAGR|市场|markt|marché|mercado|growth\srate")
# What only reports on markets say.
_OF_REPORTS = cued(
    r"(?i)\bforecast\speriod|\bgeographically,|\b(?:largest|fastest-growing)\s(?:[\w-]+\s){0,3}market\b"
    r"|\b(?:growth\sof|driv(?:es|ing)|fuel(?:s|l?ing)|boost(?:s|ing)|propel(?:s|ling))\sthe\s(?:[\w-]+\s){0,4}market\b"
    r"|\bmarket\s(?:size|share|is\s(?:estimated|projected|forecast|valued))|\bCAGR\b|市场(?:规模|份额)|市场(?:约|达|将达|预计)[^。;]{0,14}\d[\d,.]*[万亿兆]|产业链|报告目录|预测期|复合年?均?增长率"
)
_HEAD = 20_000
_OFTEN = 3
_SPARSE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A page, and what rules want to know of the whole of it.

    `market` is the one that the document is about, `topic` a wider guess where it names none, `is_report`
    whether it speaks of a market often enough to be no mere news, `is_of_field` whether it does, or at least
    tells of the field rather than of companies and their deals; `period` what "the forecast period" means in
    it; `base_year` that which it calls so; `year`
    that of its publication or, where not stated, None.  `listed_names` are the names of listed segments in
    lower case, the longest first; `subjects` remembers what a sentence was found to speak of, by its start.
    """

    page: Page
    metadata: Metadata
    market: Market | None
    topic: Market | None
    period: Period | None
    base_year: int | None
    regions: Mentions[Region]
    companies: Mentions[Company]
    segments: Segments
    is_report: bool
    is_of_field: bool
    listed_names: tuple[str, ...]
    subjects: dict[int, list[tuple[Span, Segment | Region | Company]]] = field(
        default_factory=dict, repr=False
    )

    @property
    def year(self) -> int | None:
        """The year in which the document says it was published."""
        return self.metadata.issued.year if self.metadata.issued else None


def read(page: Page, *, metadata: Metadata, lead: Reading | None = None) -> Reading:
    """The reading of a page; `lead` is that of the first page of the document, where this is a later one."""
    regions = find_regions(page)
    segments = find_segments(page)
    named = main_market(page) or (lead.market if lead else None)
    about = named or topic(page) or (lead.topic if lead else None)
    is_report = about is not None and _speaks_of_markets(page)
    # A report that lists segments of "the market" is about the market that it is about.
    market = named or (about if is_report and segments.listed else None)
    companies = _without_segments(find_companies(page), segments)
    return Reading(
        page=page,
        metadata=metadata,
        market=market,
        topic=about,
        period=forecast_period(page) or (lead.period if lead else None),
        base_year=base_year(page) or (lead.base_year if lead else None),
        regions=regions,
        companies=companies,
        segments=segments,
        is_report=is_report,
        is_of_field=is_report or (about is not None and _tells_of_field(page, companies)),
        listed_names=_names(segments),
    )


def _speaks_of_markets(page: Page) -> bool:
    often = sum(1 for _ in islice(_MARKET.finditer(page.plain, 0, _HEAD), _OFTEN))
    return (
        often >= _OFTEN
        or often * _SPARSE >= len(page.plain)
        or _OF_REPORTS.search(page.plain, 0, _HEAD) is not None
    )


# Words of deals, which news on companies is full of.
_DEAL = cued(
    r"(?i)\b(?:acqui(?:re|red|res|ring|sitions?)|mergers?|merged|raise[sd]?|funding|series\s[a-f]|partner(?:ed|s|ships?|ing)"
    r"|deals?|stakes?|ipo|rachat|rach[eè]te\w*|levée|übern\w+|adqui\w+|shares)\b"
)
_APART = 600
"""The signs of a text on a field for each company that it names, and for each word of a deal."""


def _tells_of_field(page: Page, companies: Mentions[Company]) -> bool:
    """Whether a text names so few companies and deals that it tells of what moves the field."""
    # A Chinese sign says as much as two letters, and takes three bytes.
    most = (len(page.plain) + len(page.plain.encode("utf-8", "surrogatepass"))) // (2 * _APART)
    deals = sum(1 for _ in islice(_DEAL.finditer(page.plain, 0, _HEAD), most + 1))
    return deals <= most and len({company for _, company in companies}) <= most


_OF_COMPANIES = re.compile(r"(?i).*\b(?:compan(?:y|ies)|players?|vendors?|manufacturers?|brands?)")


def _without_segments(companies: Mentions[Company], segments: Segments) -> Mentions[Company]:
    """The companies without those that only a list of segments names: "Business Model (Captive, ...)"."""
    spans = {
        one.span.start: one.span.end
        for one in segments.listed
        if not (one.segment.dimension and _OF_COMPANIES.fullmatch(one.segment.dimension.forms[0]))
    }
    starts = sorted(spans)
    outside = {company for span, company in companies if not _inside(span, starts, spans)}
    return Mentions(
        (span, company)
        for span, company in companies
        if company in outside or any(known(form) for form in company.forms)
    )


def _inside(span: Span, starts: list[int], spans: Mapping[int, int]) -> bool:
    place = bisect_right(starts, span.start) - 1
    return place >= 0 and span.end <= spans[starts[place]]


def _names(segments: Segments) -> tuple[str, ...]:
    names = {name.lower() for name in segments.names() if len(name) > 2}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
