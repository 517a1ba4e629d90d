"""English phrasings in which something is rated as a factor: "thin pay was cited as the main barrier"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import HURDLE_STEMS, HURDLES

__all__ = ["RATED"]

_RATED_AS = (
    r"\b(?:is|are|was|were|(?:has|have)\sbeen|being)\s(?:(?:also|often|still|widely|commonly|frequently|again|now|generally|mostly)\s){0,2}"
    r"(?:rated|ranked|cited|named|seen|viewed|regarded|perceived|considered|identified|listed|reported|mentioned|noted|flagged|highlighted"
    r"|recogni[sz]ed|described|voted|reckoned|deemed|believed)\s(?:to\sbe\s|as\s|among\s)?"
    r"(?:(?!(?:not|hardly|barely|company|companies)\b)[\w’'-]+\s){0,6}?"
)
_STEMS = (
    "rated ranked cited named seen viewed regarded perceived considered identified listed reported mentioned "
    "noted flagged highlighted recogni described voted reckoned deemed believed"
)
_CARE = (
    r"(?:roll-?outs?|implementation|adoption|deployments?|uptake|expansion|integration|scaling|use|access|delivery|growth"
    r"|investments?|collaborations?|tele[a-z-]+|care|compliance|innovation|licen[cs]ing|reimbursement)"
)

RATED: tuple[Cause, ...] = (
    *(
        cause(
            kind,
            "before",
            stems,
            rf"{_RATED_AS}{nouns}\b(?!\s(?:companies|company|players)\b)",
            confidence=0.9,
        )
        for kind, stems, nouns in (
            (
                "restraint",
                HURDLE_STEMS,
                rf"(?:{HURDLES}|restraints?|constraints?|restraining\sfactors?|limitations?)",
            ),
            (
                "challenge",
                "challenge problem concern difficult",
                r"(?:challenges?|problems?|concerns?|difficult(?:y|ies))",
            ),
            (
                "driver",
                "driver force reason catalyst factor",
                r"(?:drivers?|driving\s(?:forces?|factors?)|growth\sfactors?|catalysts?)",
            ),
            ("opportunity", "opportunit", r"opportunit(?:y|ies)"),
            ("trend", "trend", r"trends?"),
        )
    ),
    # "Each state has rules of its own, which adds complexity"
    cause(
        "challenge",
        "before",
        "creat add introduc impos generat pos caus bring lead",
        r"\b(?:creat|add|introduc|impos|generat|pos|caus|bring|lead)(?:e|es|ed|s|ing)?\s(?:to\s)?(?:(?:an?|further|more|extra|new|significant|considerable|serious|major)\s)?"
        r"(?:[a-z]+al\s|administrative\s|compliance\s|regulatory\s|cost\s|legal\s)?(?:complexit(?:y|ies)|burdens?|friction|uncertaint(?:y|ies)|delays|bottlenecks|headaches|inefficienc(?:y|ies))"
        r"(?=[.;,]|$|\s(?:for|to|in|across|when|and|among|around)\b)",
        confidence=0.8,
    ),
    # "Doctors need a licence for each state, a process that delays roll-outs"
    cause(
        "challenge",
        "within",
        "delay slow complicat hinder hamper limit raising increasing",
        r"(?:^(?:(?:For\s(?:example|instance)|In\saddition|[A-Z][a-z]+),\s)?|[.;]\s)(?P<what>(?!(?:This|It|That|These|They)\s)[^.;:]{12,140}?),\s"
        r"(?:(?:an?|the)\s(?:[\w-]+\s){1,2}(?:that|which)\s(?:\w+ly\s|often\s|can\s)?(?:delays?|slows?|complicates?|hinders?|hampers?|limits?|impedes?|deters?|burdens?)"
        r"|(?:thus\s|thereby\s|further\s)?(?:delaying|complicating|hindering|hampering|impeding|slowing|deterring|discouraging))"
        rf"\s(?:[\w-]+\s){{0,3}}?{_CARE}\b",
        confidence=0.8,
        clause=True,
    ),
)
"""What is rated as a factor, and what adds burdens."""
