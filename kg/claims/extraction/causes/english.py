"""English phrasings of every kind."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.causes.english_acts import ACTS
from kg.claims.extraction.causes.english_barriers import BARRIERS
from kg.claims.extraction.causes.english_benefits import BENEFITS
from kg.claims.extraction.causes.english_clauses import CLAUSES
from kg.claims.extraction.causes.english_drivers import DRIVERS
from kg.claims.extraction.causes.english_limits import LIMITS
from kg.claims.extraction.causes.english_means import MEANS
from kg.claims.extraction.causes.english_movers import MOVERS
from kg.claims.extraction.causes.english_named import NAMED
from kg.claims.extraction.causes.english_news import NEWS
from kg.claims.extraction.causes.english_nouns import NOUNS
from kg.claims.extraction.causes.english_surveys import SURVEYS
from kg.claims.extraction.causes.english_turns import TURNS

__all__ = ["ENGLISH"]

ENGLISH: tuple[Cause, ...] = (
    *LIMITS,
    *DRIVERS,
    *MEANS,
    *NEWS,
    *TURNS,
    *MOVERS,
    *CLAUSES,
    *BENEFITS,
    *ACTS,
    *BARRIERS,
    *SURVEYS,
    *NAMED,
    *NOUNS,
)
