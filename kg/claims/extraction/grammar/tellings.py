"""Clauses that open with a part of a market and tell of its size, rank or growth."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.axes import AXIS, AXIS_LABEL

__all__ = [
    "ALONG",
    "GERMAN_AXIS",
    "LABELS",
    "OPENING",
    "OPENING_ALONG",
    "OPENING_EUROPEAN",
    "OPENING_GERMAN",
    "WORD",
]

ALONG = (
    r"(?:(?:[Ss]orted|[Ss]plit|[Bb]roken\sdown|[Ss]egmented|[Vv]iewed)\sby|[Ww]ithin|[Bb]y"
    r"|[Bb]ased\son(?:\sthe)?|[Oo]n\sthe\sbasis\sof|[Ii]n\sterms\sof|[Ww]ith\s(?:respect"
    r"|regards?)\sto|[Ii]n\sregards?\sto|[Aa]s\s(?:to|for|regards)"
    r"|[Rr]egarding|[Cc]oncerning|[Ww]hen\sit\scomes\sto|[Ii]n\srespect\sof|[Ff]rom\sthe"
    r"\s(?:perspective|standpoint|viewpoint)\sof)"
)
"""What stands before the axis that a sentence opens with: "by", "in terms of"."""

WORD = r"[^\W\d_][\w/&'+.-]*"
"""One word of the name of a part."""

LABELS = (
    r"(?:\s(?:[Ii]nsights?|[Aa]nalysis|[Oo]utlook|[Oo]verview|[Ss]egments?(?:\s(?:[Ii]nsights?|[Aa]nalysis))?))?"
    r"(?:\s?:(?:\*\*)?\s|\*\*\s?:\s|\s[–—-]\s|(?<=[\u3400-\u9fff]):)"
)
"""What stands between an axis that labels a sentence and the sentence: "Component: services held 60%"."""

_FIRST = (
    r"(?:[•*–-]{1,2}\s?){0,2}"
    r"(?:(?:[Tt]op|[Kk]ey|[Ll]eading|[Ll]argest)\s(?:[Ss]ub-?)?[Ss]egment:\s)?[,;:]?"
    r"\s?(?:(?:[Ww]hile|[Ww]hilst|[Ww]hereas|(?:[Ee]ven\s)?[Tt]hough|[Aa]lthough|and|but|yet|with)\s)?"
    r"(?:(?:Moreover|However|Furthermore|Additionally|Meanwhile|Similarly|Currently|Today|In"
    r"\saddition|At\s(?:the\s)?present(?:\stime)?|(?:According\sto|As\sper)\s[^,%]{3,70}),\s)?"
    r"(?:(?:[Oo]ver|[Dd]uring|[Tt]hroughout|[Tt]hrough|[Ii]n|[Ww]ithin|[Bb]y|[Ff]or)\s(?:the\s)?"
    r"(?:(?:next|coming|past|last|forecast|entire|whole|first|second|same)\s(?:[\w-]+\s){0,2}"
    r"(?:years?|decades?|period|half|quarter|months)|20\d\d),\s)?"
    r"(?:(?:[Ff]or\s[^,%]{3,50},\s)?[Tt]he\s(?:[\w-]+\s){0,2}(?:firm|report|study|research"
    r"|forecast|analysis|survey)\s\w+(?:s|ed)\s(?:that\s)?"
    r"|[^,;]{3,60}?\s(?:indicate[sd]?|show(?:s|ed)?|reveal(?:s|ed)?|suggest(?:s|ed)?|highlight(?:s|ed)?|finds?"
    r"|found|says?|said|estimate[sd]?|report(?:s|ed)|predict(?:s|ed)?|believes?|expects?|forecasts?"
    r"|confirm(?:s|ed)?|note[sd]?)\sthat\s|They\s(?:reported|said|found|noted)\sthat\s)?"
    rf"(?:{ALONG}\s(?:the\s)?{AXIS}?(?:,\s|{LABELS})|{AXIS_LABEL}{LABELS}|[Ii]n\s(?:20\d\d|{AXIS}?),\s"
    rf"|(?:[Aa]mong|[Oo]f)\s(?:the\s|all\s|these\s)*{AXIS}?,\s|[Ww]ith\s[^,%]{{1,40}}(?:%|"
    rf"\s(?:users|units|subscribers|installations|patients|customers|revenues?"
    rf"|sales))[^,%]{{0,30}},\s){{0,2}}"
    r"([Ii]t\s(?:is|was)\s)?(?:[Tt]he\s|Among\sthese,\s(?:the\s)?)?"
)
_ASIDE = (
    r"(?:,\s(?:(?:on\sthe\sother\shand|however|meanwhile|by\scontrast|in\scontrast|in\sturn|too)"
    r"|one\sof\sthe\s[^,%]{3,60}|which\s[^,]{3,90}|(?:including|such\sas)\s[^;.%]{3,120}?|with"
    r"\s[^,]{3,60}),)?"
)
_ADVERB = r"(?:(?:currently|presently|also|still|now|alone|already|clearly|likewise|\w{3,}ly)\s)?"
_GREATEST = (
    r"the\s(?:single\s|two\s|three\s|second[\s-]|third[\s-]|fourth[\s-]|fifth[\s-]|next[\s-]"
    r"|most\s)?(?:larg(?:est|er)|biggest|fastest|quickest|leading|dominant|dominating|foremost"
    r"|popular|common|preferred"
    r"|used|widely|clear|front-?runner|number\sone|top)"
)
_GOES = (
    r"(?:expected|projected|anticipated|estimated|forecast(?:ed)?|predicted|set|growing"
    r"|advancing|expanding|rising|climbing|experiencing|witnessing"
    r"|seeing|showing|exhibiting|registering|recording|capturing|seen|tipped|foreseen|reckoned"
    r"|poised|slated|on\strack|on\scourse|likely|thought|due|bound|by\sfar|to\s[a-z]+"
    r"|responsible|[a-z]{3,}ing|first|second|top\b|well|far|out|ahead|where|on\stop|in\s(?:front"
    r"|the\slead)|the\s[\w-]+(?:\s[\w-]+)?\s(?:that|which)\b"
    rf"|{_GREATEST})"
)
_BECOMES = (
    r"(?:grow|register|witness|exhibit|record|post|show|see"
    r"|experience|lead|advance|expand|account\sfor|constitute|hold|dominate|climb|rise|increase"
    r"|progress|develop|outgrow|outpace|outstrip|overtake|surge|be\s(?:out\s)?(?:in\sfront|ahead"
    r"|on\stop)|make\sup|take|claim|top|keep|be\sthe|come\s(?:first|out))"
)
_TELLS = (
    r"account(?:ed|s)?\sfor|held|holds?|keeps?\s|kept\s|recorded|registered|secured|takes?"
    r"\s(?:the|an?)|took\s(?:the|an?|(?:\w+\s)?\d)"
    r"|form(?:s|ed)?\s(?:the|an?)"
    r"|dominat(?:ed|es?)\b|led\sthe|captured|commanded|commands?\sthe|c(?:omes?|ame)\s(?:second"
    r"|third|next|first|out\son|on\stop)|br(?:ings?|ought)\s(?:in|home)|weigh(?:s|ed)\s"
    r"|outpaces?|sets?\sthe\s|tops\sthe|topped\sthe|had\sthe"
    r"|(?:claim|attract|draw|earn|enjoy|boast|garner|win)(?:s|ed)?\s(?:the|an?)|drew\sthe|won"
    r"\sthe|took\sin|pull(?:s|ed)?\sin|grows?\s(?:at|by|the|most|fastest|quickest)|overt(?:akes?"
    r"|ook)|outrank(?:s|ed)|outgrows?|surpass(?:es|ed)|outstrip(?:s|ped)|unseat(?:s|ed)|replaced"
    r"|ha(?:s|ve)\s(?:so\sfar\s|long\s|always\s|traditionally\s|thus\sfar\s)been\s(?:the|an?)\s"
    r"|ha(?:s|ve)\s(?:(?:so\sfar|long|always|traditionally|historically|consistently|typically|already)\s)?"
    r"(?:held|led|dominated|commanded|accounted\sfor|captured|topped)\b"
    r"|stay(?:s|ed)\s(?:in\sfront|ahead|on\stop|the)"
    r"|becom(?:e|es)\s|became\s|have\sbecome|remain(?:s|ed)?\s|continues?\sto\s(?:lead|dominate|hold|be"
    r"|account|command|top)|topped|tops"
    r"|makes?\sup|made\sup|ranks?\s|ranked\s|ha(?:s|d|ve)\s(?:the|an?)|(?:led|leads?)\s(?:with"
    r"|by|at|the\s(?:way|pack|field|race|(?:[\w-]+\s){0,4}?market\swith\s(?:the|an?)\s(?:[\w-]+\s){0,3}?share))"
    r"|constitutes?|heads?\sthe|headed\sthe|records?\s(?:the|an?)|shows?\sthe|posts?\s(?:the"
    r"|an?)|sees?\sthe|represent(?:ed|s)?\sthe|represented|compris(?:ed|es)\s(?=[\w\s]{0,16}\d)|own(?:s|ed)\s(?=[\w\s]{0,16}\d)"
    r"|contribut(?:ed?|es)\s|generated|emerged\sas|ha(?:s|ve)\sbeen\s(?:observed|seen|found"
    r"|noted)\sto\s"
    rf"|(?:is|are|was|were)\s{_ADVERB}{_GOES}|(?:will|would|should|could|may|might)\s{_BECOMES}"
)
OPENING = re.compile(
    rf"{_FIRST}(?P<name>{WORD}(?:\s(?:{WORD}|&|\d)){{0,6}}?)(?:\s\([A-Za-z]{{2,7}}\))?{_ASIDE}\s(?(1)(?:that|which)"
    rf"\s){_ADVERB}(?={_TELLS})"
)
"""The name of what such a clause opens with, before the verb that tells of it."""

# What is told of a part only where the sentence opens with the axis that it lies on.
_SHOWS = (
    r"(?:(?:post|log|clock|notch|register|record|exhibit|display|chart|deliver|retain|control|represent|generate|attract"
    r"|gain|secure|enjoy|score|advance|expand|climb|trail|maintain|command|capture|show|add)(?:e?s|e?d)?|carr(?:y|ies|ied)"
    r"|rose|rises?|grew|sits?|sat|stands?|stood|gr[eo]w)\s(?:up\s)?(?=(?:the|an?|only|just|over|more|nearly|about|around|roughly|almost|at|by"
    r"|from|its|their|strong|solid|robust|steady|brisk|fast\w*|quick\w*|steep\w*|double|high\w*|\d[\d.]*\s?%)(?!\w))"
    r"|(?:advancing|growing|expanding|rising|climbing|posting|registering|set|expected|projected|poised|forecast|slated)\s"
)
OPENING_ALONG = re.compile(
    rf"{_FIRST}(?P<name>{WORD}(?:\s(?:{WORD}|&|\d)){{0,6}}?)\s{_ADVERB}(?={_TELLS}|{_SHOWS})"
)
"""The same with more verbs, for sentences that open with an axis: "By kit, A held 60%; B posted 9%"."""

# What a German, French or Spanish clause tells of a part with, where its sentence opens with an axis.
_SPANISH = (
    r"lider\w+|domin\w+|represent\w+|captur\w+|acapar\w+|concentr\w+|ocup\w+|t(?:uv|ien)\w+|mant(?:uv|ien)\w+|obtuv\w+|registr\w+"
    r"|ostent\w+|retuv\w+|alcanz\w+|sup(?:us|on)\w+|aport\w+|crec\w+|avanz\w+|m(?:o|ue)str\w+|experiment\w+|constitu\w+|gener\w+"
    r"|control\w+|fue(?:ron)?|será\w?|son|es|está\w?|se\s(?:expand|proyect|prev|esper|posicion|situ|perfil)\w+"
)
_FRENCH = (
    r"(?:ont?|a)\s(?:\w+ment\s)?(?:dominé|représenté|détenu|capté|généré|mené|occupé|conservé|enregistré|affiché|accaparé|concentré)"
    r"|domin\w+|représent\w+|détien\w+|mèn\w+|devrai\w+|affich\w+|enregistr\w+|progress\w+|croî\w+|conna(?:î|iss)\w+|occup\w+|capt\w+"
    r"|concentr\w+|génér\w+|sont|est|étai(?:t|ent)|arriv\w+|rest(?:e|ent|ait)"
)
_GERMAN = (
    r"(?:hielt|hatt|dominiert|führt|macht|werd|wird|wuchs|wächst|wachs|verzeichn|erziel|entf(?:a|ä|ie)ll?|stellt|sind|ist|war|soll|dürft|steig"
    r"|nahm|behaupt|sicher|beanspruch|repräsent|erreich|expandier|legt)\w*"
)
_NACH = r"(?:[Nn]ach|[Bb]ezogen\sauf|[Hh]insichtlich)\s(?:de[mrns]\s)?"
GERMAN_AXIS = rf"{_NACH}(?P<c>{AXIS}?)(?=\s{_GERMAN}\s)"
"""The axis that a German sentence opens with, before its verb: "Nach Komponente hielten …"."""

_NAMED = rf"(?P<name>{WORD}(?:\s(?:{WORD}|&)){{0,7}}?)"
OPENING_GERMAN = re.compile(
    rf"(?:[-•*·–]\s?)?{_NACH}{AXIS}?\s{_GERMAN}\s(?:sich\s)?(?:d(?:ie|er)\s(?:meisten|größten?|höchsten?)\s\w+\s)?(?:auf\s)?(?:d(?:ie|er|as|en)\s)?{_NAMED}"
    r"(?=\s(?:im\sJahre?|20\d\d|mit|einen?|den|die|etwa|rund|mehr|über|knapp|fast|\d|als|am)\b|[,.])"
)
"""The name of what such a German sentence tells of, behind its verb."""
OPENING_EUROPEAN = re.compile(
    rf"(?:[-•*·–]\s?)?(?:(?:[Pp]or|[Ss]egún|[Pp]ar|[Ss]elon|[Nn]ach)\s(?:el\s|la\s|le\s|l'|les\s)?{AXIS}?(?:,\s|{LABELS}))?(?:\s?[,;]\s)?"
    r"(?:(?:mientras\sque|mientras|y|pero|tandis\sque|alors\sque|et|mais|während|wohingegen|und|aber)\s)?"
    r"(?:(?:se\s(?:proyecta|prevé|espera|estima|anticipa)|on\s(?:prévoit|estime)|il\sest\sprévu)\sque\s|qu')?"
    r"(?!(?:Nach|Bezogen|Hinsichtlich|Por|Par|Selon|Según)\s)"
    rf"(?:(?:el|l[ao]s?|les?|d(?:ie|er|as))\s|l')?{_NAMED}\s(?={_SPANISH}|{_FRENCH}|{_GERMAN}"
    r"|(?:voraussichtlich\s|jährlich\s)?(?:mit\s(?:einer|\d)|am\sschnellsten)\b)"
)
"""The name of what a German, French or Spanish clause opens with, in a sentence that opens with an axis."""
