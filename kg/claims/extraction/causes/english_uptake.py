"""English phrasings in which people take up care at a distance for a reason."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, PEOPLE

__all__ = ["FORCE", "TAKES_UP", "UPTAKE"]

# What lets people look for care at a distance, or keeps them from other care.
FORCE = (
    r"(?:covid(?:-?\s?19)?|coronavirus|pandemics?|lockdowns?|outbreaks?|quarantines?|crisis|crises"
    r"|restrictions?|curfews?|bans?"
    r"|shortages?|lack|scarcity|rise|growth|increases?|surge|spread|prevalence|penetration"
    r"|availability|advent|ag(?:e)?ing|wages|costs?|prices?"
    r"|queues|waits?|waiting|wait\stimes|burden|burnout|inflation|convenience|awareness|demand|needs?"
    r"|pressures?|population|distances?"
    r"|rules|laws?|regulations?|deregulation|polic(?:y|ies)|reforms?|coverage|reimbursement|funding"
    r"|subsidies|incentives|guidelines"
    r"|smartphones?|phones|broadband|internet|5G|4G|networks|connectivity|technolog(?:y|ies)"
    r"|innovations?|advances|advancements|wearables|AI"
    r"|artificial\sintelligence|facilities|infrastructure|staffing|competition|habits|preferences?"
    r"|expectations)\b"
)
_PLAYERS = (
    r"(?:(?:medical|health(?:care)?|care|insurance)\s(?:professionals|workers|systems?|providers"
    r"|organi[sz]ations|companies|plans)|start-?ups"
    r"|companies|governments|schools|states|regulators|vendors|millions|thousands|many)"
)
_WHO = rf"\b(?:{PEOPLE}|{_PLAYERS})\b"
_ADVERBS = r"(?:(?:\w+ly|also|now|all|quickly|increasingly|even|suddenly|already|since|rather)\s){0,2}"
_TAKE = (
    r"(?:turn(?:ed|ing)?\sto|embrac(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|rel(?:y|ied|ying)\son"
    r"|depend(?:ed|ing)?\son|resort(?:ed|ing)?\sto"
    r"|(?:mov|switch|shift|flock|rush|migrat|logg)(?:e|es|ed|ing)?\s(?:\w+\s)?to(?:wards?)?|tr(?:y|ied"
    r"|ying)(?:\sout)?|us(?:e|ed|ing)"
    r"|discover(?:ed|ing)?|invest(?:s|ed|ing)?(?:\s\w+)?\sin|opt(?:ed|ing)?\sfor|prefer(?:red)?"
    r"|cho(?:ose|se|osing)|(?:seek|sought|seeking)(?:\sout)?"
    r"|(?:roll(?:ed|ing)?\sout)|(?:start|beg[au]n|learn)(?:ed|s|ning)?\s(?:to\s)?(?:us(?:e|ing)"
    r"|pay(?:ing)?\sfor|offer(?:ing)?|receiv(?:e|ing))|pay(?:ing)?\sfor|paid\sfor|cover(?:ed|ing)?"
    r"|offer(?:ed|ing)?"
    r"|warm(?:ed|ing)?\sto)"
)
_OF_FIELD = rf"(?:[\w'’%-]+,?\s(?:and\s|or\s)?){{0,5}}?(?:{FIELD}|health(?:care)?\sapps)"
_ROSE = (
    r"(?:gr[eo]w(?:s|n|ing)?|increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|expand(?:s|ed|ing)?"
    r"|surg(?:e|es|ed|ing)|boom(?:s|ed|ing)?"
    r"|accelerat(?:e|es|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|spread(?:s|ing)?|thriv(?:e|es|ed"
    r"|ing)|flourish(?:es|ed|ing)?"
    r"|skyrocket(?:s|ed|ing)?|spik(?:e|es|ed|ing)|explod(?:e|es|ed|ing)|jump(?:s|ed|ing)?|doubl(?:e|es"
    r"|ed|ing)|tripl(?:e|es|ed|ing)|quadrupled"
    r"|multipl(?:y|ies|ied|ying)|took\soff|tak(?:es?|en|ing)\soff|(?:gain|receiv|attract|draw|win"
    r"|garner)(?:s|ed|n|ning|ing)?\s(?:\w+\s){0,4}?(?:attention|acceptance|traction|popularity"
    r"|momentum"
    r"|ground|interest|importance|recognition)|popular|mainstream|common(?:place)?|essential"
    r"|indispensable|routine|the\snorm|in\sdemand|a\slifeline"
    r"|prominence|the\sforefront|come\sof\sage|came\sof\sage|(?:tier|small(?:er)?|rural"
    r"|remote)[\s-](?:\w+\s){0,2}?(?:cities|towns|areas))\b"
)
_NOUNS = (
    r"(?:use|usage|demand|interest|adoption|uptake|popularity|acceptance|need|number|visits|users"
    r"|consultations|calls|bookings|downloads|volumes?|sales"
    r"|sector|industry|market|field|space)"
)
# "Doctors turned to telehealth", "demand for online care has soared", "the sector gained attention".
TAKES_UP = (
    rf"(?:{_WHO}[^.;,]{{0,60}}?\s(?:(?:have|has|had|are|were|is|was|be|been|began|begun|started)\s"
    rf"|(?:had|have|forced|able|want|chose)\sto\s)?{_ADVERBS}{_TAKE}\s{_OF_FIELD}\b"
    rf"|\b(?:{_NOUNS}\s(?:of|for|in)\s)?{_OF_FIELD}\b[^.;,]{{0,60}}?\b{_ROSE}"
    rf"|\b(?:the\s)?(?:sector|industry|market|field|space)\b[^.;,]{{0,40}}?\b{_ROSE})"
)
_STEMS = (
    "tele virtual remote digital online connected hybrid video mobile e-health ehealth m-health "
    "mhealth e-pharmac health hospital home sector "
    "industry market field space distance"
)
_WEAK = (
    r"(?:given|considering|amid(?:st)?|following|during|in\sthe\s(?:face|midst)\sof|faced\swith"
    r"|in\stimes\sof|under|with|after|prompted\sby|in\slight\sof|since)"
)
_BACK = (
    r"(?!(?:an?\seye|the\s(?:aim|help|goal|launch|acquisition|purchase|sale|merger|deal|support)"
    r"|respect|regards?|its|his|her|our|my|such|which|whom)\b)"
)
_NAMED = rf"(?P<what>{_BACK}(?=[^.;,]{{0,70}}?\b{FORCE})[^.;]{{4,140}}?)"
_SUBJECT = (
    r"(?!(?:it|they|this|that|these|those|we|you|he|she|there|I|its|their|such|both|part|one|well"
    r"|compared|per|much|early|late|long|soon|far|opposed|against"
    r"|expected|usual|then|early|of|19\d\d|20\d\d|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b)"
)
_DOES = (
    r"(?:has|have|had|is|are|was|were|can|could|will|would|[a-z]{4,}ed|swept|hit|struck|limited|kept"
    r"|forced|closed"
    r"|eased|allowed|began|made|reach(?:es|ed)|ages?"
    r"|gr[eo]ws?|r[io]ses?|increase[sd]?|climb(?:s|ed)?|continues?|looks?|seeks?|wants?|demands?"
    r"|becomes?|became|spreads?|gets?|started?|opened|lifted|relaxed"
    r"|loosened|restrict(?:s|ed)|prevent(?:s|ed)|stopped|shut|face[sd]?|struggle[sd]?|lacks?"
    r"|improve[sd]?|expand(?:s|ed)?|fell|dropped|remains?|put|brought|brings?)"
)
_CLAUSE = (
    rf"{_SUBJECT}(?=[^.;,]{{0,90}}?\b{FORCE}"
    rf"|[^.;,]{{0,60}}?{_WHO})(?:[\w'’/-]+\s){{1,9}}?{_DOES}\b[^.;,]{{0,110}}?"
)

_WEAK_STEMS = "given consider amid follow during face midst times under with after prompt light since"
# What a reason that opens a sentence tells by itself: "Amid the lockdown, clinics had to offer telehealth".
_PRESSED = (
    r"(?:given|considering|amid(?:st)?|in\sthe\s(?:face|midst|wake)\sof|faced\swith|in\slight\sof"
    r"|in\sresponse\sto)"
)

UPTAKE: tuple[Cause, ...] = (
    # "Amid the lockdown, the need for care has opened a door for telehealth firms"
    cause(
        "driver",
        "within",
        _STEMS,
        rf"^(?:(?:But|And|Yet|However|Though),?\s)?{_PRESSED}\s{_NAMED},\s(?=[^.;]{{0,140}}?\b{FIELD})",
        confidence=0.72,
    ),
    # "More demand for telemedicine as people stay away from hospitals"
    cause(
        "driver",
        "within",
        "as amid because since",
        rf"\b(?:more|rising|growing|surging|higher|record|soaring|strong(?:er)?|increased|big)\s(?:demand"
        rf"|interest|appetite|need)\s(?:for|in)\s{_OF_FIELD}[^.;,]{{0,40}}?\s(?:as|because"
        rf"|since)\s(?P<what>{_SUBJECT}[^.;,]{{8,120}})(?=[.;,]|$)",
        confidence=0.75,
        clause=True,
    ),
    # "Telemedicine firms have benefited from cheap phones"
    cause(
        "driver",
        "within",
        "benefit profit thriv capitali cash feed fed rid",
        rf"(?:{_OF_FIELD}|\b(?:sector|industry|market|field|space))(?:\s(?:firms|companies|start-?ups"
        rf"|providers|platforms|services|vendors|players|sector|industry|market"
        rf"|in\s[\w\s]{{3,30}}?))?\s(?:(?:has|have|had|is|are|will)\s)?(?:also\s|greatly\s"
        rf"|clearly\s)?(?:benefit(?:s|t?ed|t?ing)?\sfrom|profit(?:s|ed|ing)?\sfrom|thriv(?:es?|ed|ing)\son"
        rf"|capitali[sz](?:e|es|ed|ing)\son|cash(?:ed|ing)?\sin\son|rid(?:es?|ing"
        rf"|den)\s(?:on\s)?)\s?(?P<what>(?!(?:this|these|the\sdeal|its|their)\b)[^.;]{{4,140}}?)(?=[.;]"
        rf"|,\s(?:which|while|but)\b|\sover\sthe\s(?:last|past)|$)",
        confidence=0.8,
    ),
    # "Buyers there show more willingness to embrace digital tools"
    cause(
        "driver",
        "within",
        "willing open readi",
        r"\b(?P<what>(?:more|greater|growing|increasing|increased|higher|strong|rising)\s(?:willingness"
        r"|openness|readiness|inclination)\s(?:of\s[^.;,]{3,40}?\s"
        r"|among\s[^.;,]{3,40}?\s)?to\s(?:embrace|adopt|use|pay|try|share|switch|accept|consult|seek"
        r"|rely|engage)\b[^.;,]{0,60})",
        confidence=0.75,
    ),
    # "Given the lack of clinics, patients rely on online care"
    cause(
        "driver",
        "within",
        _STEMS,
        rf"^(?:(?:But|And|Yet|However|Though"
        rf"|In\sIndia),?\s)?{_WEAK}\s{_NAMED},\s(?:[\w'’%-]+\s){{0,6}}?(?={TAKES_UP})",
        confidence=0.75,
    ),
    # "Patients rely on online care given the lack of clinics"
    cause(
        "driver",
        "within",
        _WEAK_STEMS,
        rf"^(?=[^;]*?\s{_WEAK}\s[^.;,]{{0,74}}?\b{FORCE})[^;]{{0,160}}?{TAKES_UP}[^.;]{{0,60}}?,?\s{_WEAK}\s(?:the\s)?"
        rf"{_NAMED}(?=[.;,]|$)",
        confidence=0.75,
    ),
    # "He says that with wider lanes, telehealth will be part of care"
    cause(
        "driver",
        "within",
        "with",
        rf"(?:^|\bthat\s|[.;]\s)with\s(?P<what>(?:the\s|an?\s)?(?:increas|grow|ris|expand|improv|widen|surg"
        rf"|soar|deepen)(?:ed|ing)\s[^,.;]{{4,140}}),\s(?=[^.;]{{0,90}}?\b{FIELD})",
        confidence=0.75,
    ),
    # "The merger comes as interest in care at home grows"
    cause(
        "driver",
        "within",
        "come came arriv",
        r"\b(?:deal|merger|acquisition|buy|purchase|takeover|funding|round|raise|financing|investment"
        r"|launch|news|announcement|move|partnership|expansion|rollout|report|study"
        r"|and)\s(?:[^.;,]{3,60}?\s)?(?:comes?|came|arriv(?:es|ed))\s(?:as|amid"
        r"|at\sa\s(?:critical\s)?(?:time|moment)\s(?:when|of|as)|when|while|during)\s"
        rf"(?P<what>(?!(?:no|part|an?\s(?:surprise|result|relief|shock|time)|it|they|he|she|the\scompan(?:y"
        rf"|ies))\b)(?=[^.;]{{0,110}}?\b(?:{FORCE}|{FIELD}|interest|{_WHO}))[^.;,]{{8,150}}?)(?=[.;,]"
        rf"|\s(?:and|while|which)\s|$)",
        confidence=0.72,
        named=True,
        clause=True,
    ),
    # "Asia is advancing faster as hospitals invest in home care"
    cause(
        "driver",
        "within",
        "as because since",
        r"\b(?:is|are|remains?|has\sbeen)\s(?:\w+ly\s)?(?:advancing|growing|expanding|rising|moving"
        r"|developing|scaling|increasing)(?:\s(?:much|even|at\sthe))?\s(?:faster|fastest|quickly|rapidly"
        r"|ahead|strongly|steadily|in\simportance|quickest\space|fastest\s(?:pace|rate))\s(?:as|because"
        r"|since)\s"
        r"(?P<what>(?!(?:it|they|a\sresult|well|part|this|that)\b)[^.;,]{8,140}?)(?=[.;,]|\s(?:while"
        r"|which)\s|$)",
        confidence=0.72,
        clause=True,
    ),
    # "It grows there to take advantage of the ageing population"
    cause(
        "driver",
        "after",
        "advantage tap capitali cash exploit meet address serve cater keep respond ride",
        r"\b(?:(?:take|takes|taking|took)\sadvantage\sof|tap(?:s|ped|ping)?\s(?:in)?to|capitali[sz](?:e|es"
        r"|ed|ing)\son|cash(?:es|ing)?\sin\son|exploit(?:s|ing)?|meet(?:s|ing)?|address(?:es|ing)?"
        r"|serv(?:e|es|ing)|cater(?:s|ing)?\sto|keep(?:ing)?\s(?:up|pace)\swith|respond(?:s|ing)?\sto"
        r"|rid(?:e|es|ing))\s"
        r"(?:(?-i:[A-Z])[\w'’]+['’]s?\s|the\s(?:country"
        r"|nation|region|world|market|industry"
        r"|sector)['’]s\s|the\s|an?\s"
        r"|this\s)?(?=(?:ever-)?(?:growing|rising"
        r"|increasing|surging|booming|soaring|expanding"
        r"|burgeoning|mounting|escalating|exploding"
        r"|heightened|unmet|pent-up)\s(?:[\w-]+\s){0,3}?"
        r"(?:demand|needs?|population|prevalence|burden"
        r"|spending|interest|shortages?|costs?|adoption"
        r"|incidence|market|number|awareness|crisis"
        r"|appetite|trend|popularity)\b(?!\sof\s(?:our|its|their|your)\b))",
        confidence=0.75,
        named=True,
    ),
    # "Spending per head is low, signaling room for expansion"
    cause(
        "opportunity",
        "within",
        "room scope space potential headroom runway opportunit",
        r"(?:^(?:[\w’'-]+,\s|Compared\s[^,]{4,60},\s|(?:In"
        r"|Across)\s[^,]{3,40},\s)?"
        r"|[.;]\s)(?P<what>(?!(?:it|they|this|that|he|she"
        r"|we|the\scompany)\b)[^.;,]{6,110}),\s(?:thus\s"
        r"|thereby\s)?(?:signal+|leav|indicat|suggest"
        r"|creat|offer|highlight|show"
        r"|open)(?:ing)\s(?:up\s)?(?:[\w-]+\s){0,2}?"
        r"(?:room|scope|space|potential|opportunit(?:y"
        r"|ies)|headroom|runway)\s(?:for|to)\s",
        confidence=0.8,
        clause=True,
    ),
    # "However, dear loans and old modems are some of the factors e": cut off where it tells its kind
    cause(
        "restraint",
        "within",
        "factor",
        r"^(?:On\sthe\sother\s(?:hand|side)|However|But|Nevertheless|Conversely|Yet"
        r"|On\sthe\scontrary),?\s(?P<what>[^.;]{6,320}?)\s(?:are|is)\s(?:some\sof\s|among\s|one\sof\s"
        r"|a\sfew\sof\s)?(?:the\s)?(?:[\w-]+\s){0,2}?factors?(?:\s(?:that|which|expected|likely|to|are"
        r"|[a-z]{1,2}))*\s?$",
        confidence=0.85,
    ),
    # "Since queues grow longer, more people turn to virtual care"
    cause(
        "driver",
        "within",
        "as because since while now after",
        rf"^(?:(?:But|And|Yet|However),?\s)?(?:as|because|since|now\sthat"
        rf"|after)\s(?P<what>{_CLAUSE}),\s(?:[\w'’%-]+\s){{0,6}}?(?={TAKES_UP})",
        confidence=0.7,
        clause=True,
    ),
    # "More people turn to virtual care now that queues grow longer"
    cause(
        "driver",
        "within",
        "as because since now after",
        r"^(?=[^;]*?\s(?:as|because|since|now\sthat|after)\s)[^;]{0,160}?"
        rf"{TAKES_UP}[^.;]{{0,60}}?,?\s(?:as|because|since|now\sthat|after)\s(?P<what>{_CLAUSE})(?=[.;,]|$)",
        confidence=0.7,
        clause=True,
    ),
    # "Queues grow longer, so more people turn to virtual care"
    cause(
        "driver",
        "within",
        "so result result therefore consequently hence",
        rf"^(?P<what>{_CLAUSE}),\s(?:so|and\s(?:so|therefore|hence|thus|consequently|as\sa\sresult,?)"
        rf"|which\sis\swhy)\s(?:[\w'’%-]+\s){{0,6}}?(?={TAKES_UP})",
        confidence=0.7,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        "result consequence",
        rf"^(?P<what>{_CLAUSE}),\sand\s(?={TAKES_UP}[^.;]{{0,60}}?\sas\sa\s(?:result|consequence)\b)",
        confidence=0.7,
        clause=True,
    ),
)
