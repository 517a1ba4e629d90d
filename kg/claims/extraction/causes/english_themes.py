"""English phrasings for what is a theme of a trade, remakes it, or sends its sales up."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["THEMES"]

_TRADE = (
    rf"(?:{FIELD}|health(?:care|\scare)?(?!\s(?:of|plan|insur))|medicine|care\sdelivery|medtech|markets?"
    r"|industry|sector|landscape|ecosystem|space)"
)
_THEME = r"(?:themes?|topics?|trends?|storyline|hallmark|buzzwords?|talking\spoints?)"
_REMAKES = (
    r"(?:redefin|reshap|transform|reinvent|revolutioni[sz]|disrupt|remak|remodel|moderni[sz]|upend|overhaul)"
)
_OBJECT = (
    rf"(?:the\s|how\s|all\sof\s)?(?:(?:(?:way|face|future|shape|rules|delivery)\sof\s)(?:the\s)?)?"
    rf"(?:(?!(?:of|its|their|our|and|in)\b)[\w-]+\s){{0,3}}?{_TRADE}\b"
)
_SOAR = (
    r"(?:skyrocket|soar|surge|spike|explode|jump|climb|rise|grow|increase|swell|balloon|boom|take\soff|double"
    r"|triple|shoot\sup|go\sup)"
)
_SOLD = (
    rf"(?:{FIELD}|demand|sales|use|usage|adoption|uptake|utili[sz]ation|interest|visits|volumes?|downloads"
    r"|bookings|orders|enrol?lments?|popularity|spending|subscriptions|consultations"
    r"|revenues?)\b(?!\s(?:at|of)\s(?-i:[A-Z]))"
)

THEMES: tuple[Cause, ...] = (
    # "Consolidation has been a key theme within the industry"
    cause(
        "trend",
        "before",
        "theme topic trend storyline hallmark buzzword talking",
        r"\b(?:has|have|is|are|was|remains?|became|becomes?|will)\s(?:(?:long|also|now|still|again|clearly|been"
        r"|become|be|remain|remained)\s){0,3}(?:an?\s|the\s|one\sof\sthe\s)(?:[\w-]+\s){0,3}?"
        rf"{_THEME}\s(?:with)?(?:in|of|across|for|throughout|among)\s(?:the\s|this\s)?(?:[\w-]+\s){{0,5}}?{_TRADE}\b",
        confidence=0.85,
    ),
    # "A new model is expected to introduce new market trends"
    cause(
        "trend",
        "before",
        "trend",
        r"\b(?:(?:is|are)\s(?:\w+ly\s)?(?:expected|anticipated|likely|projected|set|poised|estimated)\sto|will|may|could"
        r"|would|should)\s(?:also\s|further\s)?(?:introduce|bring(?:\s(?:in|about|forth))?|create|usher\sin|emerge\sas|act\sas"
        r"|serve\sas|become|be|set|offer|generate|shape)\s(?:an?\s|the\s|some\s)?(?:(?:new|future|key|major|significant"
        r"|prominent|emerging|fresh|latest|important|leading|upcoming|market|growth|industry)\s){1,3}trends?\b",
        confidence=0.9,
    ),
    # "Robots are redefining the market"
    cause(
        "trend",
        "before",
        "redefin reshap transform reinvent revolution disrupt remak remodel moderni upend overhaul",
        rf"\b(?:(?:is|are)\s(?:\w+ly\s|also\s)?{_REMAKES}\w*?ing|(?:continues?|begins?|starts?)\sto\s{_REMAKES}\w{{0,3}})"
        rf"\s{_OBJECT}(?!\s(?:company|firm|giant|provider|start-?up))(?=[.;,]|\s|$)",
        confidence=0.75,
    ),
    # "The outbreak caused sales of tests to soar"
    cause(
        "driver",
        "before",
        "caus prompt led push forc help leading mad mak send sent",
        rf"\b(?:ha(?:s|ve)\s)?(?:caus(?:es?|ed)|prompt(?:s|ed)?|led|push(?:es|ed)?|forc(?:es?|ed)|help(?:s|ed)"
        rf"|ma(?:kes?|de))\s(?:[\w-]+\s){{0,5}}?{_SOLD}[^.;,]{{0,40}}?\s(?:to\s)?{_SOAR}\b"
        rf"|\b(?:sends?|sent)\s(?:[\w-]+\s){{0,4}}?{_SOLD}[^.;,]{{0,30}}?\s(?:soaring|skyrocketing|surging"
        r"|climbing|through\sthe\sroof|up|higher)\b",
        confidence=0.85,
    ),
    # "Growth in care at a distance follows a surge in demand"
    cause(
        "driver",
        "after",
        "follow",
        rf"\b(?:growth|rise|expansion|increase|boom|surge|jump|uptick|push)\s(?:in|of|into)\s(?:[\w’'-]+\s){{0,4}}?{_TRADE}\s"
        r"(?:follow(?:s|ed)|comes?\son\sthe\sheels\sof|came\son\sthe\sheels\sof|mirrors)\s(?=(?:an?\s|the\s)?(?:[\w-]+\s){0,2}?"
        r"(?:surge|rise|growth|increase|shortage|lack|spike|jump|wave|boom|pandemic|demand|need|change)s?\b)",
        confidence=0.8,
    ),
)
