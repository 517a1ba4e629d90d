"""A page with what the whole document says first: its market, period, regions, companies and segments."""

from __future__ import annotations

from dataclasses import dataclass

from kg.claims.extraction.grammar.markets import main_market
from kg.claims.extraction.grammar.regions import find_regions
from kg.claims.extraction.grammar.years import Period, forecast_period
from kg.claims.extraction.metadata import Metadata

from kg.claims.extraction.found import Company, Market, Region
from kg.claims.extraction.grammar.names import find_companies
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page

__all__ = ["Reading", "read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A page, and what rules want to know of the whole of it.

    `market` is the one that the document is about; `period` what "the forecast period" means in it; `year`
    that of its publication or, where not stated, None.
    """

    page: Page
    metadata: Metadata
    market: Market | None
    period: Period | None
    regions: Mentions[Region]
    companies: Mentions[Company]

    @property
    def year(self) -> int | None:
        """The year in which the document says it was published."""
        return self.metadata.issued.year if self.metadata.issued else None


def read(page: Page, *, metadata: Metadata) -> Reading:
    """The reading of a page."""
    regions = find_regions(page)
    return Reading(
        page=page,
        metadata=metadata,
        market=main_market(page, regions),
        period=forecast_period(page),
        regions=regions,
        companies=find_companies(page, regions),
    )
