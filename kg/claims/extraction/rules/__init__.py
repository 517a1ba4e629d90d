"""The rules: one small file a kind of fact, gathered in one tuple."""

from kg.claims.extraction.rule import PageRule, SentenceRule
from kg.claims.extraction.rules import (
    acquisitions,
    companies,
    expansions,
    factor_sections,
    factors,
    growth,
    investments,
    launches,
    locations,
    mergers,
    named_segments,
    ownerships,
    partnerships,
    players,
    ranks,
    regions,
    regulations,
    segments,
    shares,
    sizes,
    snapshot,
    statistics,
)

__all__ = ["RULES"]

RULES: tuple[PageRule | SentenceRule, ...] = (
    *segments.RULES,
    *snapshot.RULES,
    *sizes.RULES,
    *growth.RULES,
    *shares.RULES,
    *statistics.RULES,
    *ranks.RULES,
    *named_segments.RULES,
    *factor_sections.RULES,
    *factors.RULES,
    *regulations.RULES,
    *regions.RULES,
    *companies.RULES,
    *players.RULES,
    *locations.RULES,
    *acquisitions.RULES,
    *mergers.RULES,
    *partnerships.RULES,
    *ownerships.RULES,
    *investments.RULES,
    *launches.RULES,
    *expansions.RULES,
)
