"""English phrasings for what lets care at a distance spread: what enables it, lifts "it", is made use of."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import moves
from kg.claims.extraction.causes.english_parts import FIELD, PEOPLE
from kg.claims.extraction.causes.english_verbs import LIFTS, stems

__all__ = ["ENABLERS"]

_SPREAD = (
    r"(?:emerge|become|grow|reach|spread|expand|flourish|thrive|scale|take\soff|take\shold|gain|move|enter|go\smainstream"
    r"|evolve|develop|mature|succeed|work|replace|compete)"
)
_WAVE = (
    r"(?:advance(?:ment)?s|rise|boom|growth|spread|surge|wave|shift|popularity|demand|momentum|trend|proliferation|progress"
    r"|uptake|adoption|growing|rising|increasing|surging)"
)
_IN_PERSON = (
    r"(?:in[\s-]person|face[\s-]to[\s-]face|physical|on-?site|traditional|brick-and-mortar"
    r"|bricks-and-mortar|offline)"
)

ENABLERS: tuple[Cause, ...] = (
    # "Cheap sensors and open data have enabled telehealth to reach rural homes"
    cause(
        "driver",
        "before",
        "enabl allow help let permit caus propel push",
        rf"\b(?:(?:has|have|had)\s(?:also\s|now\s|together\s)?(?:enabled|allowed|helped|permitted|caused|propelled|pushed)"
        rf"|(?:is|are)\s(?:also\s|now\s)?(?:enabling|allowing|helping|propelling|pushing)|(?:enables?|allows?|helps?))\s(?:the\s)?(?:[\w-]+\s){{0,3}}?"
        rf"(?:{FIELD}|connected\s\w+|wearables|markets?|industry|sector)\s(?:[\w-]+\s)?to\s{_SPREAD}\b",
        confidence=0.8,
    ),
    # "Growing use of patches and the toll of heart failure are estimated to fuel it"
    cause(
        "driver",
        "before",
        stems(LIFTS),
        rf"(?<!that\s)(?<!which\s){moves(LIFTS)}(?:it|them|this\s(?:segment|growth|category|region|demand|trend|shift))\b(?=[.;,]|\s(?:over|during|through|in|further|even|still)\b|$)",
        confidence=0.8,
    ),
    # "One of the main steps to speed adoption will be the means to share data"
    cause(
        "driver",
        "after",
        "step key way lever condition prerequisite",
        r"\b(?:steps?|keys?|ways?|levers?|conditions?|prerequisites?|requirements?)\s(?:to|for|in)\s(?:speed(?:ing)?(?:\sup)?|boost(?:ing)?|increas(?:e|ing)|accelerat(?:e|ing)"
        r"|widen(?:ing)?|rais(?:e|ing)|driv(?:e|ing)|expand(?:ing)?|promot(?:e|ing))\s(?:the\s)?(?:[\w-]+\s){0,4}?(?:adoption|uptake|use|usage|growth|demand|penetration)"
        r"(?:\s(?:of|in|for)\s[^.;,]{3,40})?\s(?:is|are|will\sbe|would\sbe|remains?)\s(?!(?:not|to\sbe)\b)",
        confidence=0.7,
    ),
    # "Phone firms are capitalising on advances in chips to enter the field"
    cause(
        "driver",
        "within",
        "capitali cash tak rid seiz exploit leverag benefit profit",
        rf"\b(?:capitali[sz](?:e|es|ed|ing)\s(?:up)?on|cash(?:ed|ing|es)?\sin\son|tak(?:e|es|ing)\sadvantage\sof|rid(?:e|es|ing)|seiz(?:e|es|ing)\son|exploit(?:s|ed|ing)?"
        rf"|(?:benefit|profit)(?:s|ed|t?ing)?\sfrom)\s(?P<what>(?:the\s|an?\s|this\s)?(?:[\w-]+\s){{0,2}}?{_WAVE}\s(?:of|in|for|towards?|to|[a-z-]+\s)[^.;,]{{3,70}}?)(?=[.;,]|\sto\s(?:tap|enter|offer|provide|expand|launch|build|grow|gain|reach|move|deliver)\b|$)",
        confidence=0.65,
    ),
    # "Most people still prefer a visit in person"
    cause(
        "restraint",
        "within",
        "prefer favou choose opt insist",
        rf"(?P<what>(?:(?:most|many|some|older|elderly|half\sof|the|several)\s){{0,2}}?(?:[\w-]+\s)?{PEOPLE}\s(?:(?:still|often|also|generally|mostly|simply|continue\sto|tend\sto|would)\s){{0,2}}"
        rf"(?:prefer|favou?r|choose|opt\sfor|insist\son)(?:red|s|ed)?\s(?:to\s(?:see|visit|meet|consult|have|be\sseen|go|get)\b)?[^.;,]{{0,40}}?\b{_IN_PERSON}\b[^.;,]{{0,50}})",
        confidence=0.8,
        clause=True,
    ),
)
"""What lets care at a distance spread, and who would rather be seen in person."""
