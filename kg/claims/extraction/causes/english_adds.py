"""English phrasings in which a driver helps without an object, or a clause tells why a field grows."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import MAY, NOUN
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["ADDS"]

_TOO = r"(?=[.;]|$|,?\s(?:as\swell|too|further|along|also|a\slot|here|in\sthis)\b)"
_NOBODY = (
    r"(?!(?:an?|part|one|well|compared|per|of|much|many|such|early|late|long|soon|far|opposed"
    r"|against|expected|projected|shown|before|usual|it|they|this|that|these|we|he|she|there|its"
    r"|their|then|if|though|in|at|on|by|for"
    r"|the\s(?:most|largest|leading|best|only|first|key|primary|main|fastest|biggest|next|second"
    r"|preferred|standard|lead|sole|study|report|table|figure|chart|name|market|above|company"
    r"|firm)|mentioned|described|noted|stated|discussed|seen|reported|of)\b)"
)
_VERBED = (
    r"(?:[a-z]+(?:[a-rt-z]s|ed|es|ies)|are|is|have|has|run|get|grow|rise|fall|climb|age|lose"
    r"|open|close|ask|want|seek|need|turn|look|prefer|adopt|use|pay|buy|spend|build|cut|put"
    r"|leave|quit|retire|persist|reach|move|switch"
    r"|demand|require|face|lack|struggle|learn|discover|join|offer|add|become|begin|start|try"
    r"|find|allow|make|take|bring|keep|come|go|spread|shut|shift|search|push|shrink|multiply|ran"
    r"|got|grew|rose|fell|lost|sought|turned|paid|bought|left)"
)
# Verbs with which a clause may be over: "as habits persist".
_ENDED = (
    r"(?:persist|climb|rise|grow|fall|increase|retire|age|spread|expand|improve|mature|shrink"
    r"|multiply|evolve|close|reopen|deepen|worsen"
    r"|tighten|ease|surge|soar|advance|develop|fade|drop|decline|swell|mount)(?:s|es|d|ed)?|grew"
    r"|rose|fell|grown|risen|ensued"
)
_GREW = (
    r"(?:(?:forecast|expected|projected|set|likely|poised|predicted|due|bound)\sto\s(?:climb"
    r"|rise|grow|expand|increase|double|triple|swell|soar|jump|multiply|advance|widen|reach"
    r"|surge|accelerate|go\sup)"
    r"|(?:is|are|was|were|been|keeps?)\s(?:also\s|now\s|fast\s|rapidly\s|steadily\s|quickly"
    r"\s)?(?:climbing|rising|growing|expanding|increasing|spreading|swelling|soaring|multiplying"
    r"|surging|booming|advancing|thriving|catching\son|gaining\s\w+|picking\sup|taking\soff)"
    r"|(?:climb|rise|soar|grow|spread|swell|jump|surge|expand)s|rose|grew|soared|climbed|swelled"
    r"|jumped|surged|expanded|spread|multiplied|doubled|tripled|boomed|took\soff)"
)

ADDS: tuple[Cause, ...] = (
    # "Laws on equal pay are expected to help as well"
    cause(
        "driver",
        "before",
        "help contribut",
        rf"(?<!you\s)(?<!we\s)(?<!they\s)(?<!to\s)(?<!for\s)(?<!of\s)(?<!with\s)(?<!any\s)(?<!the"
        rf"\s)(?<!no\s)(?<!some\s)(?<!more\s)\b(?:{MAY})?(?:also\s|likewise\s|further\s|both\s"
        rf"|all\s)?(?:helps?|helped|helping|contributes?|contributed|contribute){_TOO}",
        confidence=0.75,
    ),
    # "Nurse shortages, day clinics and fines add further support"
    cause(
        "driver",
        "before",
        "add lend giv provid",
        r"\b(?:add(?:s|ed|ing)?|lends?|lent|lending|gives?|gave|giving|provid(?:es?|ed|ing))"
        r"\s(?:(?:further|additional|extra|more|fresh|new|strong|still\smore|some)\s){1,2}"
        r"(?:support|push|fuel|weight|strength|backing|pull|speed|energy|urgency|wind)(?=[.;,]|$|"
        r"\s(?:to|for|from|here|in)\b)"
        r"|\badd(?:s|ed|ing)?\s(?:weight|fuel|urgency|speed|strength|pressure)\sto\s(?:the\s(?:case"
        r"|fire|trend|push|move|shift|argument|idea)|this|it)\b",
        confidence=0.8,
    ),
    # "Tax breaks did the rest", "better cameras are doing their part", "play into this as well"
    cause(
        "driver",
        "before",
        "rest part bit share role into part",
        r"\b(?:(?:do|does|did|doing|done)\s(?:the\srest|(?:their|its)\s(?:part|bit|share))|(?:play"
        r"|plays|played|playing)\s(?:their|its|a|an)\s(?:own\s)?part(?=[.;,]|$|\s(?:too|as\swell|in"
        r"\s(?:this|it|the\s(?:growth|rise|spread|boom|success|shift|uptake))))"
        r"|(?:play|plays|played|feed|feeds|fed)\sinto\s(?:this|it|that|the\s(?:trend|growth|rise"
        r"|shift))|come\sinto\splay|comes\sinto\splay|came\sinto\splay)\b",
        confidence=0.75,
    ),
    # "Sales are forecast to climb as habits persist"
    cause(
        "driver",
        "within",
        "as because since",
        rf"\b(?:{NOUN}|{FIELD}|users?|bookings|market)\b[^.;]{{0,110}}?\b{_GREW}\b(?:[^.;,]|\.\d|,"
        rf"\s?\d){{0,60}}?,?\s(?:as|because|since|now\sthat)\s(?P<what>{_NOBODY}(?:[\w'’/-]+"
        rf"\s){{1,7}}?(?:(?:{_ENDED})(?=[.;,]|$)|{_VERBED}\b\s[^.;,]{{2,}}(?:,\s(?!(?:which|while"
        rf"|whereas|but|with|and\sthe"
        rf"|said|says)\b)[^.;,]+){{0,2}}))",
        confidence=0.7,
        clause=True,
    ),
    # "As copays climb, telecare has turned into an everyday matter"
    cause(
        "driver",
        "within",
        "as",
        rf"^(?:\w+,\s)?As\s(?P<what>{_NOBODY}(?:[\w'’/-]+\s){{1,7}}?{_VERBED}\b[^.;]{{0,120}}?),"
        rf"\s(?=(?:[\w'’-]+\s){{0,9}}?(?:{FIELD}|{NOUN})\b)(?![^.;]*\b(?:drop|decline[sd]?|slow(?:s"
        rf"|ed|er|down)?|fall|fell|shrinks?|cool(?:s|ed|ing)?)\b)",
        confidence=0.7,
        clause=True,
    ),
)
