"""English phrasings of every kind."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.causes.english_acts import ACTS
from kg.claims.extraction.causes.english_adds import ADDS
from kg.claims.extraction.causes.english_barriers import BARRIERS
from kg.claims.extraction.causes.english_benefits import BENEFITS
from kg.claims.extraction.causes.english_brakes import BRAKES_ON_MARKETS
from kg.claims.extraction.causes.english_clauses import CLAUSES
from kg.claims.extraction.causes.english_doubts import DOUBTS
from kg.claims.extraction.causes.english_drivers import DRIVERS
from kg.claims.extraction.causes.english_effects import EFFECTS
from kg.claims.extraction.causes.english_enablers import ENABLERS
from kg.claims.extraction.causes.english_failures import FAILURES
from kg.claims.extraction.causes.english_favours import FAVOURS
from kg.claims.extraction.causes.english_flows import FLOWS
from kg.claims.extraction.causes.english_gains import GAINS
from kg.claims.extraction.causes.english_headed import HEADED
from kg.claims.extraction.causes.english_highlights import HIGHLIGHTS
from kg.claims.extraction.causes.english_lifts import LIFTS_OF_MARKETS
from kg.claims.extraction.causes.english_limits import LIMITS
from kg.claims.extraction.causes.english_means import MEANS
from kg.claims.extraction.causes.english_movers import MOVERS
from kg.claims.extraction.causes.english_named import NAMED
from kg.claims.extraction.causes.english_needs import NEEDS
from kg.claims.extraction.causes.english_news import NEWS
from kg.claims.extraction.causes.english_nouns import NOUNS
from kg.claims.extraction.causes.english_outlooks import OUTLOOKS
from kg.claims.extraction.causes.english_payers import OPENED
from kg.claims.extraction.causes.english_pressures import PRESSURES
from kg.claims.extraction.causes.english_rated import RATED
from kg.claims.extraction.causes.english_reasons import REASONS
from kg.claims.extraction.causes.english_results import RESULTS
from kg.claims.extraction.causes.english_rivals import RIVALS
from kg.claims.extraction.causes.english_shifts import SHIFTS
from kg.claims.extraction.causes.english_springs import SPRINGS
from kg.claims.extraction.causes.english_states import STATES_IN_ENGLISH
from kg.claims.extraction.causes.english_surveys import SURVEYS
from kg.claims.extraction.causes.english_that import THAT
from kg.claims.extraction.causes.english_themes import THEMES
from kg.claims.extraction.causes.english_tides import TIDES
from kg.claims.extraction.causes.english_turns import TURNS
from kg.claims.extraction.causes.english_uptake import UPTAKE
from kg.claims.extraction.causes.english_windfalls import WINDFALLS

__all__ = ["ENGLISH"]

ENGLISH: tuple[Cause, ...] = (
    *LIMITS,
    *DRIVERS,
    *LIFTS_OF_MARKETS,
    *BRAKES_ON_MARKETS,
    *SPRINGS,
    *MEANS,
    *NEWS,
    *TURNS,
    *SHIFTS,
    *MOVERS,
    *CLAUSES,
    *REASONS,
    *BENEFITS,
    *ACTS,
    *BARRIERS,
    *STATES_IN_ENGLISH,
    *SURVEYS,
    *NAMED,
    *WINDFALLS,
    *THAT,
    *OPENED,
    *ADDS,
    *TIDES,
    *DOUBTS,
    *NEEDS,
    *EFFECTS,
    *NOUNS,
    *GAINS,
    *OUTLOOKS,
    *UPTAKE,
    *FLOWS,
    *RIVALS,
    *PRESSURES,
    *THEMES,
    *HEADED,
    *FAILURES,
    *ENABLERS,
    *FAVOURS,
    *RESULTS,
    *RATED,
    *HIGHLIGHTS,
)
