"""English phrasings of what is to come: what will shape a field, become usual, or open up."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import PEOPLE

__all__ = ["OUTLOOKS"]

OUTLOOKS: tuple[Cause, ...] = (
    # "Smart cords will shape the future of the field"
    cause(
        "trend",
        "before",
        "shap defin",
        r"\b(?:will|would|to|is|are)\s(?:also\s|further\s|likely\s|continue\sto\s)?(?:re)?(?:shap(?:e|ing)|defin(?:e|ing))\s(?:the\s|its\s)?"
        r"(?:future|next\s(?:decade|phase|wave|era|chapter|years))\b",
        confidence=0.9,
    ),
    # "Mixed models will be the norm"
    cause(
        "trend",
        "before",
        "standard default norm mainstream commonplace routine rule",
        r"\b(?:will|should|is\sto|are\sto|is\sset\sto|are\sset\sto|(?:is|are)\s(?:expected|likely|projected)\sto)\s(?:soon\s|also\s)?(?:be|become)\s"
        r"(?:the\s|a\s)?(?:new\s)?(?:standard|default|norm|mainstream|commonplace|routine|rule)\b",
        confidence=0.85,
    ),
    # "Expect consolidation as small houses run out of money"
    cause(
        "trend",
        "within",
        "expect",
        r"(?:^|[.;:]\s)[Ee]xpect\s(?P<what>(?:(?:more|further|continued|rapid|steady|wider|growing)\s)?(?:[\w-]+\s){0,2}?"
        r"(?:consolidation|mergers|convergence|integration|adoption|competition|partnerships|moves?|shifts?|investment)\b[^.;]{0,100})",
        confidence=0.85,
    ),
    # "leading to a phase of wide consolidation among reading houses"
    cause(
        "trend",
        "within",
        "phase wave period spate",
        r"\b(?:phase|wave|period|spate|round)\sof\s(?P<what>(?:[\w-]+\s)?(?:consolidation|mergers|takeovers|M&A|integration|digiti[sz]ation|automation)\b[^.;,]{0,80})",
        confidence=0.85,
    ),
    # "The key near-term catalyst is lasting parity of pay"
    cause(
        "driver",
        "after",
        "catalyst tailwind enabler accelerator",
        r"\b(?:key|main|major|primary|biggest|chief|near-term|important|principal|single)\s(?:[\w-]+\s){0,2}?(?:catalysts?|tailwinds?|enablers?|accelerators?)"
        r"(?:\s(?:for|of|behind|in)\s[^.;,]{3,50}?)?\s(?:is|are|include|includes|remains?)\s(?!(?:expected|likely|also|not)\b)",
        confidence=0.9,
    ),
    # "Cheap sensors have allowed nurses to watch over homes"
    cause(
        "driver",
        "before",
        "allowed enabled empowered helped permitted",
        rf"\b(?:has|have)\s(?:also\s|now\s)?(?:allowed|enabled|empowered|helped|permitted)\s(?:[\w-]+\s){{0,2}}?{PEOPLE}\s(?:and\s\w+\s)?to\b",
        confidence=0.65,
    ),
    # "It has opened a wealth of opportunities for makers of cords"
    cause(
        "opportunity",
        "within",
        "opportunit",
        r"(?:^|[.;]\s|,\s(?:and\s)?)(?:(?:simultaneously|moreover|meanwhile|thus|also|still|however),?\s)?(?:it|this|these|they)\s(?:\w+\s){0,2}?"
        r"(?:creat|open|offer|present|provid|generat|bring|brought|unlock)\w*\s(?:up\s)?(?:[\w-]+\s){0,4}?opportunit(?:y|ies)\s(?:for|in)\s(?P<what>[^.;,]{4,90})",
        confidence=0.85,
    ),
    # "A stark disparity persists between demand and the supply of readers"
    cause(
        "driver",
        "within",
        "disparity mismatch imbalance gap shortfall",
        r"\b(?P<what>(?:(?:stark|growing|wide|widening|huge|persistent)\s)?(?:disparity|mismatch|imbalance|gap|shortfall)\s(?:(?:persists|exists|remains)\s)?between\s"
        r"(?:the\s)?(?:demand|need|supply|number|volume)\b[^.;,]{4,110})",
        confidence=0.7,
    ),
)
