"""English phrasings that give a reason in a clause of its own: "as more homes have phones"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["CLAUSES"]

_FIELD = (
    r"(?:markets?|industry|sector|segment|demand|adoption|uptake|use|usage|utili[sz]ation"
    r"|popularity|acceptance|interest"
    r"|need|tele-?\w+|(?:virtual|digital|remote|online|connected|hybrid)\s(?:care"
    r"|health(?:care)?|visits?|consultations?"
    r"|monitoring|therapy|therapeutics|medicine)|e-?health|m-?health|health\s?tech|home\s(?:care"
    r"|healthcare|monitoring))"
)
_GROWS = (
    r"(?:gr[eo]w(?:s|n|ing|th)?|increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|expand(?:s"
    r"|ed|ing)?|surg(?:e|es|ed|ing)|boom(?:s|ed|ing)?"
    r"|accelerat(?:e|es|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|spread(?:s|ing)?|thriv(?:e"
    r"|es|ed|ing)|flourish(?:es|ed|ing)?"
    r"|skyrocket(?:s|ed|ing)?|spik(?:e|es|ed|ing)|explod(?:e|es|ed|ing)|gain(?:s|ed|ing)?"
    r"|momentum|traction|popular|high"
    r"|(?:quickest|fastest|strongest|sharpest|rapid|strong)\s(?:uptake|growth|adoption|gains|rise))"
)
# What a clause of its own has: a subject of some words and a verb that is no "is".
_VERB = (
    r"(?:has|have|had|can|could|will|would|is|are|was|were|becomes?|became|continues?|seeks?"
    r"|sought|wants?|needs?|prefers?|enables?|allows?"
    r"|helps?|makes?|offers?|provides?|adopts?|embraces?|demands?|requires?|turn(?:s|ed)?"
    r"|turning|look(?:s|ed)?|shift(?:s|ed)?|moves?|invests?"
    r"|faces?|struggles?|expands?|reali[sz]es?|recogni[sz]es?|opts?|gets?|began|begins?|tr(?:y"
    r"|ies)|uses?|lacks?|l(?:ive|ived|eads?|ed)|forced|push(?:es|ed)?"
    r"|lets?|gives?|gave|finds?|found|sees?|saw|spends?|spent|r(?:ises?|ose)|gr(?:ows?|ew)"
    r"|increase[sd]?|ages?|keeps?|kept|drives?|drove|brings?|brought|reduc(?:es?|ed)"
    r"|improv(?:es?|ed)|support(?:s|ed)?|suffer(?:s|ed)?|increasingly\s\w+)"
)
# Such a clause to its end.
_STATEMENT = (
    rf"(?:[\w'’/-]+,?\s){{1,9}}?{_VERB}\s[^.;]{{4,160}}?"
    r"(?=[.;]|,\s(?:which|while|with|as|and\sthe|especially|particularly|leading)\b|$)"
)

CLAUSES: tuple[Cause, ...] = (
    cause(
        "driver",
        "within",
        "as",
        r"^As\s(?P<what>[^,]{6,140}?\s(?:rises?|rose|increase[sd]?|grows?|grew|evolve[sd]?"
        r"|improve[sd]?|age[sd]?|surge[sd]?|soar(?:s|ed)?|spreads?|fell|dropped"
        r"|(?:becomes?|grows?|gets?)\s[\w\s-]{4,60}?|expands?|advances?)(?:\sand\s[^,]{4,60})?),",
        confidence=0.6,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        "as",
        r"^As\s(?P<what>[^,]{4,60}?\s(?:increasingly\s|continue\sto\s)?(?:focus(?:es)?\son"
        r"|prioriti[sz]es?|seeks?"
        r"|embraces?|adopts?|demands?|shifts?\sto(?:wards?)?|turns?\sto(?:wards?)?|moves?"
        r"\sto(?:wards?)?"
        r"|invests?\sin|recogni[sz]es?|strives?\sto|rel(?:y|ies)\son)\s[^.;]{3,100}?)"
        r",\s(?=(?:the|this|it|its|these|demand|adoption|use|[\w-]+\s(?:is|are|has|have|continues?"
        r"|will))\b)",
        confidence=0.6,
        clause=True,
    ),
    # "is gaining momentum as demand for home care grows"
    cause(
        "driver",
        "within",
        "as",
        r"\b(?:gain|grow|expand|ris|increas|surg|accelerat|climb|soar)\w*\s[^.;,]{0,60}?\s?\bas\s"
        r"(?P<what>(?:the\s|more\s)?(?!well\b)(?:[^.;,]|,\s(?!(?:which|while|with|as|and"
        r"\sthe)\b)){4,120}?\s"
        r"(?:rises?|increases?|grows?|evolves?|improves?|expands?"
        r"|surges?|advances?|ages?|spreads?))(?=[.;,]|\s(?:worldwide|globally|across|around)\b|$)",
        confidence=0.7,
        clause=True,
    ),
    # "is set to grow as new cameras let nurses see more", "has risen since more wards have phones"
    cause(
        "driver",
        "within",
        "as because since",
        rf"\b(?:{_FIELD}\b[^.;]{{0,90}}?\b{_GROWS}|(?:records?|sees?|shows?|posts?|enjoys?)\s(?:the"
        rf"\s)?{_GROWS})\b[^.;]{{0,60}}?\s(?:(?<!such\s)as|because|since)\s"
        r"(?P<what>(?:the\s)?(?:demand|need|interest|awareness|use|adoption|acceptance|access)"
        r"\s(?:for|in|of|to|from|among)\s[^.;]{4,120}?(?=[.;]|$)|(?!(?:an?|part|one|well|compared"
        r"|per|of|much|many|such|early|late|long|soon|far|opposed|against|expected"
        r"|projected|shown|before|usual|the\s(?:most|largest|leading|best|only|first|key|primary"
        r"|main|fastest|biggest|next|second)"
        r"|it|they|this|that|these|we|he|she|there|19\d\d|20\d\d|January|February|March|April|May"
        r"|June|July|August|September|to|in|for|with|by"
        r"|October|November|December|its|their|then)\b)"
        rf"{_STATEMENT})",
        confidence=0.7,
        clause=True,
    ),
    # "Nurses turn to remote care as patients ask for it"
    cause(
        "driver",
        "within",
        "as because since",
        rf"\b(?:adopt|embrac|invest|expand|turn|flock|mov|switch)(?:e|s|es|ed|ing|ding)?"
        rf"\s[^.;]{{0,80}}?\b{_FIELD}\b[^.;]{{0,40}}?\s(?:(?<!such\s)as|because|since)\s"
        r"(?P<what>(?!(?:an?|part|one|well|compared|per|of|much|many|such|early|late|long|soon|far"
        r"|opposed|the\s(?:most|largest|best|only|first|key|main)"
        r"|it|they|this|that|these|we|he|she|there|19\d\d|20\d\d|its|their|then)\b)"
        rf"{_STATEMENT})",
        confidence=0.7,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        "with",
        r"^With\s(?P<what>(?:an?\s|the\s)?(?:growing|rising|increasing|swift|rapid|mature"
        r"|surging)\s[^,]{4,140}),",
        confidence=0.6,
    ),
    # "With ageing towns, thin staffing and cheap phones, telecare is becoming common"
    cause(
        "driver",
        "within",
        "with",
        r"^(?:\w+,\s)?With\s(?P<what>(?!(?:an?\saim|the\s(?:aim|help|goal|launch|acquisition"
        r"|purchase|takeover|buyout|sale|merger|deal|addition|exception|support)|respect|regards?"
        r"|this|that|these|its|his|her"
        r"|our|my|over|more\sthan|about|around|nearly|almost|\d|only|headquarters|offices|countries"
        r"|companies|players|such)\b)"
        rf"[^.;$%]{{10,260}}?),\s(?=(?:the\s|this\s|many\s|more\s|both\s)?(?:[\w-]+"
        rf"\s){{0,5}}?{_FIELD}\b(?:\s[\w-]+){{0,4}}?\s"
        r"(?:is|are|has|have|will|can|could|continues?|remains?|becomes?|became|offers?|provides?"
        r"|emerge[sd]?|grow|grows|grew|gain|gains|gained)\s"
        rf"|(?:both\s|many\s)?(?:[\w-]+\s){{1,5}}?(?:turn(?:ed)?\sto|embraced?|adopt(?:ed)?"
        rf"|shift(?:ed)?\sto|moved?\sto)\s(?:[\w-]+\s){{0,4}}?{_FIELD}\b)",
        confidence=0.6,
    ),
)
