"""English phrasings of what care at a distance gives those who use it, and of what makes its use leap."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, GROWS, NO_OPENING

__all__ = ["GAINS"]

_KIND = (
    r"(?:\s(?:services?|solutions?|platforms?|tools?|technolog(?:y|ies)|apps?|systems?|programs?|programmes?"
    r"|devices?|models?))?"
)
_CAN = (
    r"(?:(?:also|not\sonly|can|may|could|will|helps?(?:\sto)?|aims?\sto|further|greatly|significantly)"
    r"\s){0,3}"
)
# "The firm said it will widen the reach of its app" tells of the firm: only what opens a clause points back.
_IT = r"(?:(?<![a-z]\s)|(?<=\sand\s))(?:it|they|these|this)"
_LEAP = r"(?:surge|jump|rise|increase|boom|spike|explosion|wave|rush|leap|upswing|uptick|spurt|growth)s?"

GAINS: tuple[Cause, ...] = (
    # "Telecare offers benefits such as short queues"
    cause(
        "driver",
        "after",
        "benefit advantage merit perk",
        r"\b(?:(?:offer|deliver|provid|bring|ha[sv]|carr|yield)\w*\s(?:[\w-]+\s){0,4}?|(?:the|its|their|many|several|various|numerous|key|main|major)\s(?:[\w-]+\s){0,2}?)"
        r"(?:benefits|advantages|merits|perks)(?:\s(?:of|over|to)\s[^.;,:]{3,50}?)?,?\s(?:such\sas|like|including|namely)\s",
        confidence=0.6,
        why=True,
    ),
    # "Shorter stays are another factor"
    cause(
        "driver",
        "before",
        "another",
        r"\b(?:is|are|was)\s(?:also\s|yet\s)?another\s(?:[\w-]+\s)?(?:factor|driver|reason|advantage|benefit)\b(?=[.;]|$|\s(?:that|which|for|in|behind)\b)",
        confidence=0.75,
    ),
    # "Telecare improves access to doctors", "these enhance continuity of care"
    cause(
        "driver",
        "within",
        "improv enhanc increas expand widen broaden extend facilitat boost strengthen",
        rf"\b(?:{FIELD}{_KIND}|{_IT})\s{_CAN}"
        r"(?P<what>(?:improv|enhanc|increas|expand|widen|broaden|extend|facilitat|boost|strengthen)(?:e|es|s)?\s(?:the\s|their\s)?(?:[\w’'-]+\s){0,2}?"
        r"(?:access(?:ibility)?|availability|continuity|quality\sof\s(?:care|life|healthcare|treatment|services?)|outcomes|convenience|efficiency|reach|coordination|adherence|engagement)\b[^.;,]{0,100})",
        confidence=0.6,
    ),
    # "Telecare eliminates the need to travel", "they save time"
    cause(
        "driver",
        "within",
        "eliminat reduc minimi sav avoid remov overcom lower cut",
        rf"\b(?:{FIELD}{_KIND}|{_IT})\s(?:[\w\s-]{{3,60}}?\s(?:and|by)\s)?{_CAN}"
        r"(?P<what>(?:eliminat|reduc|minimi[sz]|sav|avoid|remov|overcom|lower|cut)(?:e|es|s|ing|ting)?\s(?:the\s|both\s)?(?:[\w-]+\s){0,2}?"
        r"(?:(?:medical|health(?:-?\s?care)?|treatment|operating|operational|hospital|overall|administrative)?\s?costs?|expenses|expenditures?|workloads?|strain|pressure|(?:price\s|financial\s|cost\s)?burdens?|errors|dependen(?:ce|cy)|reliance|need\s(?:to\stravel|for\s(?:travel|in-person|physical|frequent|long))|travel|wait(?:ing)?\s(?:times?|lists)|time|trips|money|readmissions?"
        r"|(?:hospital|emergency|clinic|unnecessary)\s(?:visits|stays|admissions)|exposure|distance)\b[^.;,]{0,80})",
        confidence=0.6,
    ),
    # "The new law triggered a 35% surge in teleconsultations", "a leap of virtual visits"
    cause(
        "driver",
        "before",
        "trigger spark caus prompt spur produc yield generat unleash ignit driv drov",
        rf"\b(?:trigger|spark|caus|prompt|spur|produc|yield|generat|unleash|ignit|driv|drov)(?:e|ed|es|s|ing|red|ring)?\s(?:an?\s|the\s)?"
        rf"(?:[\w-]+%?\s){{0,3}}?(?:{_LEAP}\s(?:in|of)\s(?:the\s)?(?:[\w-]+\s){{0,3}}?(?:{FIELD}|use|usage|adoption|demand|uptake|visits|sign-?ups)"
        rf"|{FIELD}\s{_LEAP})\b",
        confidence=0.75,
    ),
    # "Fast links support heavy uses such as remote monitoring"
    cause(
        "driver",
        "before",
        "support enabl power underpin facilitat permit",
        r"(?<!decision\s)(?<!that\s)(?<!which\s)\b(?:support|enabl|power|underpin|facilitat|permit)(?:s|e|es|ed)?\s(?:[\w-]+\s){1,3}?"
        rf"(?:applications|services|uses|tools|functions)\s(?:like|such\sas|including)\s(?:[\w-]+\s){{0,2}}?{FIELD}\b",
        confidence=0.7,
    ),
    # "Good phones form the backbone", "provide the main point of access"
    cause(
        "driver",
        "before",
        "form provid constitut lay lays laid",
        r"\b(?:forms?|provides?|constitutes?|lays?|laid)\s(?:the|an?)\s(?:[\w-]+\s){0,3}?(?:backbone|foundations?|bedrock|groundwork|access\spoint|entry\spoint"
        r"|gateway|infrastructure\sbackbone)\b(?=[.;,]|$|\s(?:for|of|to|on|that|which|upon)\b[^.;,]{0,80}\b(?:"
        + FIELD
        + r"|care|growth|adoption|demand|connect\w+|patients)\b)",
        confidence=0.65,
    ),
    # "Conditions such as gout demand constant monitoring"
    cause(
        "driver",
        "before",
        "demand requir need call",
        r"(?<=s\s)(?<!patients\s)(?<!users\s)(?<!nurses\s)(?<!doctors\s)(?<!members\s)(?<!customers\s)(?<!consumers\s)(?<!providers\s)(?<!clinicians\s)(?<!physicians\s)"
        r"(?:demand|require|need|call\sfor|necessitate)\s(?:[\w-]+\s){0,2}?(?:monitoring|follow-up|supervision|tracking|observation|checks)\b",
        confidence=0.6,
    ),
    # "Parity rules are anchoring growth"
    cause(
        "driver",
        "before",
        "anchor",
        r"\b(?:(?:is|are|has|have|will|should|continues?\sto)\s)?(?:now\s|also\s|firmly\s)?anchor(?:s|ed|ing)?\s(?:the\s)?(?:[\w-]+\s){0,3}?"
        r"(?:growth|demand|adoption|expansion|momentum)\b(?!\s(?:in|on|by)\b)",
        confidence=0.8,
    ),
    # "New rules will simplify the process for clinics to bill"
    cause(
        "driver",
        "before",
        "simplif streamlin eas",
        r"\b(?:(?:will|would|should|can|may|helps?(?:\sto)?|has|have)\s)?(?:simplif(?:y|ies|ied)|streamlin(?:e|es|ed)|eas(?:e|es|ed))\s(?:the\s)?"
        r"(?:[\w-]+\s){0,2}?(?:process(?:es)?|path|procedures?|requirements|licen[sc]ing|billing|reimbursement|approvals?|enrol?lment|adoption)\b",
        confidence=0.65,
    ),
    # "Fast networks facilitate the prompt delivery of video care"
    cause(
        "driver",
        "before",
        "facilitat enabl support speed ensur allow",
        r"(?<!that\s)(?<!which\s)\b(?:facilitat|enabl|support|speed|ensur|allow)(?:e|es|s|ed|ing)?\s(?:up\s|for\s)?(?:the\s)?(?:[\w-]+\s){0,2}?"
        rf"(?:delivery|provision|use|spread|implementation|rollout|expansion|integration)\sof\s(?:the\s)?(?:[\w-]+\s){{0,3}}?{FIELD}\b",
        confidence=0.75,
    ),
    # "New entrants ride favourable laws and old age"
    cause(
        "driver",
        "after",
        "rid capitali cash profit benefit",
        r"\b(?:rid(?:e|es|ing)|capitali[sz](?:e|es|ing)\son|cash(?:es|ing)?\sin\son|(?:profit|benefit)(?:s|t?ing|t?ed)?\sfrom)\s(?:the\s)?"
        r"(?=(?:favou?rable|supportive|growing|rising|strong|increasing|ag(?:e)?ing|surging|high|higher)\s)",
        confidence=0.75,
    ),
    # "Safety worries may negatively affect demand"
    cause(
        "restraint",
        "before",
        "negativ advers unfavo",
        rf"\b(?:negatively|adversely|unfavou?rably)\s(?:impact|affect|influence|hit)(?:s|ed|ing)?\s{GROWS}"
        rf"|\b(?:impact|affect|influence|hit)(?:s|ed|ing)?\s{GROWS}(?:\s[\w-]+){{0,3}}?\s(?:negatively|adversely|unfavou?rably)\b",
        confidence=0.95,
    ),
    # "a number of issues still persist pertaining to cost"
    cause(
        "challenge",
        "after",
        "issue problem difficult challenge question",
        r"\b(?:issues|problems|difficulties|challenges|questions)\s(?:that\s|which\s)?(?:still\s)?(?:persist|remain|exist|linger)\s"
        r"(?:pertaining\sto|relat(?:ing|ed)\sto|with\sregards?\sto|regarding|around|over|concerning|such\sas|including|like)\s",
        confidence=0.9,
    ),
    # "The strike has changed users' behaviour"
    cause(
        "driver",
        "before",
        "chang alter shift transform reshap",
        r"\b(?:has|have|had)\s(?:\w+ly\s|also\s)?(?:changed|altered|shifted|transformed|reshaped)\s(?:the\s)?(?:[\w’'-]+\s){0,3}?"
        r"(?:behaviou?rs?|attitudes?|habits|perceptions?|preferences|mindsets?|expectations)\b",
        confidence=0.75,
    ),
    # "by bridging the gap between villages and specialists"
    cause(
        "driver",
        "within",
        "bridging closing",
        r"\bby\s(?P<what>(?:bridging|closing)\s(?:the\s)?(?:[\w-]+\s){0,2}?gaps?\s[^.;,]{4,100})",
        confidence=0.65,
    ),
    # "Telecare could help towns alleviate the challenges in their wards"
    cause(
        "driver",
        "within",
        "alleviat eas reliev address tackl overcom meet",
        rf"\b(?:{FIELD}{_KIND}|{_IT})\s{_CAN}(?:(?<=help\s)[\w\s-]{{3,30}}?\s)?(?P<what>(?:alleviate|relieve|address|tackle|overcome|meet)(?:s|es)?\s(?:the\s|this\s|these\s)?(?:[\w-]+\s){{0,3}}?"
        r"(?:challenges?|shortages?|burden(?!\sof\sproof)|needs?|demand|pressure|strain|gaps?|barriers|problems?)\b[^.;,]{0,90})",
        confidence=0.65,
    ),
    # "leaving room for small firms that serve rare ills"
    cause(
        "opportunity",
        "within",
        "leav",
        r"\bleav(?:es?|ing)\s(?:ample\s|enough\s|plenty\sof\s|some\s)?(?:room|space|scope|openings?)\s(?:for|to)\s"
        rf"{NO_OPENING}(?P<what>[^.;]{{6,120}}?)(?=[.;]|,\s(?:which|while|as)\b|$)",
        confidence=0.85,
    ),
)
