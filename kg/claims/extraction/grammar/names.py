"""Names of companies: found by their form, their context and their document."""

from __future__ import annotations

from kg.claims.extraction.found import Company, Region
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page

__all__ = ["find_companies"]


def find_companies(page: Page, regions: Mentions[Region]) -> Mentions[Company]:
    """Every mention of a company, all forms of one company joined."""
    return Mentions()
