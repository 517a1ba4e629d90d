"""The words by which texts call something a driver, restraint, opportunity, trend or challenge."""

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.causes.chinese import CHINESE
from kg.claims.extraction.causes.chinese_chains import CHAINS
from kg.claims.extraction.causes.chinese_crowds import CROWDS
from kg.claims.extraction.causes.chinese_forces import FORCES
from kg.claims.extraction.causes.chinese_keys import KEYS
from kg.claims.extraction.causes.chinese_lends import LENDS
from kg.claims.extraction.causes.chinese_movers import MOVERS
from kg.claims.extraction.causes.chinese_outlooks import OUTLOOKS
from kg.claims.extraction.causes.chinese_passages import PASSAGES
from kg.claims.extraction.causes.chinese_plights import PLIGHTS
from kg.claims.extraction.causes.chinese_prospects import PROSPECTS
from kg.claims.extraction.causes.chinese_reasons import REASONS_IN_CHINESE
from kg.claims.extraction.causes.chinese_scenes import SCENES
from kg.claims.extraction.causes.chinese_sequels import SEQUELS
from kg.claims.extraction.causes.chinese_shifts import SHIFTS
from kg.claims.extraction.causes.chinese_states import STATES
from kg.claims.extraction.causes.chinese_topics import TOPICS
from kg.claims.extraction.causes.chinese_turns import TURNS
from kg.claims.extraction.causes.chinese_winds import WINDS
from kg.claims.extraction.causes.english import ENGLISH
from kg.claims.extraction.causes.european_benefits import EUROPEAN_BENEFITS
from kg.claims.extraction.causes.european_doubts import EUROPEAN_DOUBTS
from kg.claims.extraction.causes.european_movers import EUROPEAN_MOVERS
from kg.claims.extraction.causes.european_named import EUROPEAN_NAMED
from kg.claims.extraction.causes.european_nets import EUROPEAN_NETS
from kg.claims.extraction.causes.european_pros import EUROPEAN_PROS
from kg.claims.extraction.causes.european_spurs import EUROPEAN_SPURS
from kg.claims.extraction.causes.european_stages import EUROPEAN_STAGES
from kg.claims.extraction.causes.european_states import EUROPEAN_STATES
from kg.claims.extraction.causes.european_themes import EUROPEAN_THEMES
from kg.claims.extraction.causes.european_uptake import EUROPEAN_UPTAKE
from kg.claims.extraction.causes.french import FRENCH
from kg.claims.extraction.causes.french_clauses import FRENCH_CLAUSES
from kg.claims.extraction.causes.french_laws import FRENCH_LAWS
from kg.claims.extraction.causes.german import GERMAN
from kg.claims.extraction.causes.german_clauses import GERMAN_CLAUSES
from kg.claims.extraction.causes.german_laws import GERMAN_LAWS
from kg.claims.extraction.causes.german_themes import GERMAN_THEMES
from kg.claims.extraction.causes.spanish import SPANISH
from kg.claims.extraction.causes.spanish_clauses import SPANISH_CLAUSES
from kg.claims.extraction.causes.spanish_laws import SPANISH_LAWS

__all__ = ["CAUSES", "Cause"]

CAUSES: tuple[Cause, ...] = (
    *ENGLISH,
    *GERMAN,
    *FRENCH,
    *SPANISH,
    *GERMAN_CLAUSES,
    *FRENCH_CLAUSES,
    *SPANISH_CLAUSES,
    *EUROPEAN_NAMED,
    *GERMAN_LAWS,
    *FRENCH_LAWS,
    *SPANISH_LAWS,
    *EUROPEAN_MOVERS,
    *EUROPEAN_STATES,
    *EUROPEAN_DOUBTS,
    *EUROPEAN_UPTAKE,
    *EUROPEAN_BENEFITS,
    *EUROPEAN_PROS,
    *EUROPEAN_STAGES,
    *EUROPEAN_SPURS,
    *EUROPEAN_NETS,
    *EUROPEAN_THEMES,
    *GERMAN_THEMES,
    *CHINESE,
    *LENDS,
    *MOVERS,
    *TURNS,
    *STATES,
    *REASONS_IN_CHINESE,
    *TOPICS,
    *CHAINS,
    *OUTLOOKS,
    *SCENES,
    *WINDS,
    *PLIGHTS,
    *FORCES,
    *CROWDS,
    *SHIFTS,
    *PROSPECTS,
    *PASSAGES,
    *SEQUELS,
    *KEYS,
)
