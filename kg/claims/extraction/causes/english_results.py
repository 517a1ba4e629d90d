"""English phrasings in which a clause names what moves a market, and the next one says that it does."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import ADVERB, MAY, OBJECT
from kg.claims.extraction.causes.english_verbs import LIFTS, forms, stems

__all__ = ["RESULTS"]

_LIFT = forms(LIFTS)
# "are now opening", "have begun to pay": the clause has a verb, and "which" goes with all of it.
_HAPPENS = (
    r"\s(?:is|are|has|have)\s(?:now\s|also\s|all\s|\w+ly\s|been\s){0,2}"
    r"(?:[a-z]+ing|begun|started|decided|stepped|rolled|turned|moved)\s"
)

RESULTS: tuple[Cause, ...] = (
    # "Chains are opening kiosks in malls, which should lift the market"
    cause(
        "driver",
        "within",
        stems(LIFTS),
        r"(?:^(?:(?:[A-Z][\w’'-]+|In\saddition|Apart\sfrom\sthis),\s)?|[.;]\s)"
        r"(?P<what>(?!(?:The|This|That|It|Such)\s(?:[\w-]+\s){0,4}?(?:markets?|report|study|industry|segment|region)\b)"
        rf"[^.;,]{{4,60}}?{_HAPPENS}[^.;]{{6,110}}?),\s(?:and\s)?(?:which|this|that)\s(?:is\s|are\s)?"
        rf"(?:\w+ly\s|also\s|further\s|in\sturn,?\s)*(?:{MAY}{ADVERB}{_LIFT.base}|{ADVERB}{_LIFT.running}|{ADVERB}{_LIFT.third})\s{OBJECT}",
        confidence=0.88,
        clause=True,
    ),
)
"""What somebody does, and that it moves the market."""
