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
    # "Thick networks widen the scope of care, old age the pool of patients"
    cause(
        "driver",
        "before",
        "expand widen broaden enlarg increas extend grow swell boost",
        r"\b(?:(?:is|are|has|have|will|to)\s(?:also\s|\w+ly\s)?)?(?:expand|widen|broaden|enlarg|increas|extend|grow|swell|boost)(?:e|es|ed|s|ing)?\s(?:the\s|their\s|its\s)?"
        r"(?:[\w-]+\s){0,2}?(?:(?:scope|reach|range|breadth)\sof\s(?:[\w-]+\s)?(?:care|services|treatment|practice|medicine|healthcare|tele[a-z]+)"
        r"|(?:patient|customer|addressable|user|client|consumer|member)s?[’']?\s(?:[\w-]+\s)?(?:pools?|bases?|populations?|markets?|reach)|pools?\sof\s(?:patients|users|customers))\b",
        confidence=0.8,
    ),
    # "The strength of the model lies in its power to cut queues"
    cause(
        "driver",
        "after",
        "lie lay rest",
        r"\b(?:significance|importance|value|appeal|strength|popularity|attraction|attractiveness|success|allure|potential|benefit|advantage)s?\b[^.;,]{0,60}?\s(?:lies?|rests?)\s(?:in|on)\s"
        r"(?:(?:its|their|the)\s(?:ability|power|capacity|potential)\sto\s)?",
        confidence=0.75,
    ),
    # "This marks a clear move from single visits to lasting care"
    cause(
        "trend",
        "within",
        "shift transition move pivot migration",
        r"\b(?:an?|the|this)\s(?P<what>(?:(?!(?:paradigm)\s)[\w-]+\s){0,2}?(?:shift|transition|move|pivot|migration)\s(?:away\s)?from\s[^.;,]{4,70}?\s(?:to|towards?|into)\s[^.;,]{4,70}?"
        r"(?:,\s[\w-]+\s[^.;,]{4,40}?)?)(?=[.;]|,\s(?:which|while|with|as|and|but)\b|$)",
        confidence=0.8,
        clause=True,
    ),
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
