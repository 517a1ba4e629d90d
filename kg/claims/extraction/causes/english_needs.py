"""English clauses that tell why care at a distance is wanted: who is short of whom, how far it is."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, ONE_OF_STAFF, PEOPLE, STAFF

__all__ = ["NEEDS"]

_STAFF = rf"(?:{STAFF}|{ONE_OF_STAFF}|clinics?|hospitals?|pharmac(?:y|ies)|emergency\srooms?)"
_BEFORE = (
    r"(?:^(?:[\w’'-]+,\s|(?:But|And|Yet|Still|Also|In|Across|For)\s(?:[\w’'-]+\s){0,4}?)?|[.;:—]"
    r"\s|,\s(?:and|but|while|as|where|because|since)?\s?|\s(?:that|as|because|since|while|where)"
    r"\s|[“\"])"
)
_PEOPLE = (
    rf"(?:(?!(?:and|that|as|because|which|who|of|the\scompany)\s)[\w'’-]+\s){{0,3}}?(?:{PEOPLE}"
    r"|nobody|no\sone|everybody|everyone|generations?|managers|wards|millennials|teenagers"
    r"|students|workers|staff|travell?ers|retirees)"
)
_PUSH = (
    r"(?:push|driv|forc|oblig|compel|prompt|nudg|send|lead|encourag|mov|steer|persuad|pressur"
    r"|urg|tempt|spur|induc|motivat|teach)(?:e|es|s|ed|ing|led|red|ling|d)?|drove|driven|sent"
    r"|led|taught"
)

NEEDS: tuple[Cause, ...] = (
    # "Beds remain short owing to delayed discharges"
    cause(
        "driver",
        "after",
        "owing due because thanks",
        r"\b(?:beds|wards|staff|nurses|doctors|hospitals|clinics|budgets|capacity|rooms|rosters"
        r"|appointments)\s(?:is|are|remains?|stays?|run|runs|was|were)\s(?:often\s|still\s"
        r"|chronically\s)?(?:short|scarce|full|overcrowded|overstretched|stretched|strained|tight"
        r"|thin|under\s(?:pressure|strain)|hard\sto\sget)\s"
        r"(?:owing\sto|due\sto|because\sof|thanks\sto|on\saccount\sof)\s",
        confidence=0.75,
    ),
    # "Hospitals have had to treat more frail patients without a matching increase in beds"
    cause(
        "driver",
        "within",
        "must had have face",
        r"\b(?:hospitals|wards|clinics|trusts|practices|doctors|nurses|providers|systems|emergency"
        r"\srooms|surgeries)\s(?:(?:have|has)\s(?:had\s)?to|must|had\sto|are\shaving\sto)"
        r"\s(?P<what>(?:treat|see|look\safter|care\sfor|handle|cope\swith|serve|manage|do|discharge)"
        r"\s(?:ever\s|many\s|far\s)?(?:more|sicker|older|growing)\s[^.;,]{4,100})",
        confidence=0.75,
        clause=True,
    ),
    # "The shortage of vets went from bad to worse"
    cause(
        "driver",
        "within",
        "shortage lack scarcity dearth want",
        rf"(?P<what>\b(?:shortages?|lack|scarcity|dearth)\sof\s(?:[\w-]+\s){{0,3}}?{_STAFF}(?:\s(?:in"
        rf"|across|on|at|throughout)\s[^.;,]{{3,50}}?)?)\s(?:went\sfrom|goes\sfrom|w(?:on['’]t|ill"
        rf"\snot)\s(?:go\saway|end|ease)|(?:is|are)\s(?:here\sto\sstay|getting\sworse|worsening"
        rf"|deepening|acute|growing|chronic|severe|biting|not\sgoing\saway)"
        r"|persists?|worsens?|deepens?|bites?|grows?|(?:has|have)\s(?:grown|worsened|deepened"
        r"|got(?:ten)?\sworse)|leaves?|left)\b",
        confidence=0.75,
    ),
    # "The crisis moved telecare forward by five years"
    cause(
        "driver",
        "before",
        "year decade rank army pool closer nearer",
        rf"\b(?:has\s|have\s|had\s)?(?:moved|pushed|catapulted|advanced|propelled|brought"
        rf"|fast-forwarded|won|gained|saved|carried|thrust|compressed|squeezed)"
        rf"\s(?=[^.;]{{0,60}}\b(?:years?|decades?)\b)(?:[\w'’-]+\s){{0,4}}?(?:{FIELD}|the\s(?:field"
        rf"|industry|sector|market|trade)|adoption|(?:years?|decades?)\sof\s(?:change|progress"
        rf"|growth))\b"
        rf"|\b(?:swell|swells|swelled|swelling|fill|fills)\sthe\s(?:ranks|numbers?|pool|army)\sof\b"
        rf"|\bbr(?:ing|ings|inging|ought)\s[^.;,]{{3,50}}?\s(?:closer|nearer)\sto\s(?:the"
        rf"\s)?(?:payers?|insurers?|patients|buyers|hospitals|the\smass\smarket|{FIELD})",
        confidence=0.8,
    ),
    # "Wales is short of about 30% of the radiologists it needs"
    cause(
        "driver",
        "within",
        "short lack need few less one no none without",
        rf"\b(?:short\sof|lack(?:s|ing)?|missing|needs?|in\sneed\sof)\s(?:about|around|some|nearly"
        rf"|almost|over|more\sthan|up\sto|at\sleast)?\s?(?:\d[\d.,]*\s?%?|a\s(?:third|quarter|fifth"
        rf"|half)|half|thousands|hundreds)\s(?:of\s)?(?P<what>(?:the\s|its\s|more\s)?(?:[\w-]+"
        rf"\s){{0,2}}?{_STAFF}\b[^.;,]{{0,40}})",
        confidence=0.72,
        clause=True,
    ),
    # "45 nations have less than one psychiatrist for every 100,000 people"
    cause(
        "driver",
        "within",
        "per every each a",
        rf"(?P<what>\b(?:no\smore\sthan|fewer\sthan|only|just|barely|less\sthan|under|hardly)"
        rf"\s(?:[\d.,]+|an?|one|two|three|four|five)\s(?:[\w-]+\s){{0,2}}?{_STAFF}\s(?:per|for"
        rf"\s(?:every|each|a))\s(?:[\d,.]+|thousand|million|hundred)(?:\s[\w-]+){{0,2}})",
        confidence=0.72,
        clause=True,
    ),
    # "Half of all counties have no midwife", "the nearest specialist is a day's drive away"
    cause(
        "driver",
        "within",
        "no not without away drive hour far nearest",
        rf"{_BEFORE}(?P<what>(?:(?:(?!\bthat\b)[^.;,]){{0,60}}?\b(?:counties|villages|towns|islands"
        rf"|districts|regions|areas|provinces|hospitals|wards|states|people|patients|families|homes"
        rf"|households|valleys|places)\s(?:there\s)?(?:(?:have|has|had|lack|lacks)\s(?:no|not\sa"
        rf"\ssingle|hardly\sany|almost\sno|few)|(?:are|is|go|live)\swithout\s(?:an?|any))\s(?:[\w-]+"
        rf"\s){{0,2}}?{_STAFF}\b[^.;,]{{0,40}}"
        rf"|the\s(?:nearest|next|closest)\s(?:[\w-]+\s){{0,2}}?{_STAFF}\s(?:is|are|can\sbe|may\sbe"
        rf"|lies|sits)\s[^.;,]{{0,20}}?\b(?:hours?|drive|miles|kilomet\w+|flight|away"
        rf"|day)\b[^.;,]{{0,30}}"
        rf"|there\s(?:is|are)\s(?:no|hardly\sany|almost\sno|too\sfew)\s(?:[\w-]+"
        rf"\s){{0,2}}?{_STAFF}\b[^.;,]{{0,50}}))",
        confidence=0.72,
        clause=True,
    ),
    # "One in three adults sleeps badly"
    cause(
        "driver",
        "within",
        "one two three nine six ten million half",
        r"(?P<what>\b(?:(?:one|two|three|four|six|nine)\s(?:in|out\sof)\s(?:every\s)?(?:two|three"
        r"|four|five|six|seven|eight|nine|ten|\d+)|(?:over\s|some\s|nearly\s|about\s|more\sthan\s"
        r"|almost\s)?(?:\d[\d.,]*\s(?:million|billion)|half\s(?:of\s)?(?:all|the)))\s(?:of"
        r"\s)?(?:[\w-]+\s){0,2}?(?:people|adults|children|women|men|patients|seniors|teenagers"
        r"|americans|europeans|germans|citizens|residents|population|households|pets)\s"
        r"(?:will\s)?(?:lives?\s(?:with|alone)|suffers?|sleeps?\sbadly|(?:has|have)\s(?:an?\s|at"
        r"\sleast\s)?(?:[\w-]+\s){0,2}?(?:disease|illness|disorder|diabetes|asthma|condition"
        r"|conditions|hypertension|pain|pressure)|(?:are|is)\s(?:obese|diabetic|depressed|lonely"
        r"|over\s\d+|older\sthan|aged)|struggles?\swith)\b[^.;,]{0,50})",
        confidence=0.72,
        clause=True,
    ),
    # "Visitor limits left wards with little choice but to see outpatients by camera"
    cause(
        "driver",
        "before",
        "choice",
        r"\b(?:leav(?:e|es|ing)|left|gave|gives?)\s(?:[\w'’-]+\s){0,5}?(?:with\s)?(?:little|no"
        r"|hardly\sany|no\sother)\schoice\b",
        confidence=0.8,
    ),
    # "Fear of infection was driving patients with weak lungs to consult from the sofa"
    cause(
        "driver",
        "before",
        (
            "push driv drov forc oblig compel prompt nudg send sent lead led encourag mov steer "
            "persuad pressur urg tempt spur induc motivat teach taught"
        ),
        rf"(?<!-)(?<!to\s)\b(?:(?:is|are|has|have|had|was|were|will|would)\s(?:also\s|already\s"
        rf"|further\s)?)?(?:{_PUSH})\s{_PEOPLE}\s(?:(?:with|in|of|from|across|on|and|by)\s(?:the\s"
        rf"|their\s)?(?:[\w'’-]+\s){{1,5}}?)?(?:to\s(?=(?:look|consult|see|try|use|seek|adopt|embrace"
        rf"|accept|turn|go|move|shift|switch|buy|ask|offer|invest|search|rely|ring|call|book|sign"
        rf"|take|work|think|go|stay|put|{FIELD})\b)|towards?\s|into\s|onto\s|online\b|to"
        rf"\s(?=(?:[\w-]+\s){{0,2}}?{FIELD}))",
        confidence=0.75,
    ),
    # "Employers want to cut sick leave", "parents expect answers at once"
    cause(
        "driver",
        "within",
        "want expect demand ask crav long prefer wish insist insists hope appreciat",
        rf"{_BEFORE}(?P<what>{_PEOPLE}(?:\s(?:now|also|increasingly|still|themselves|alike|today"
        rf"|there|above\sall|mostly|more\sand\smore|simply))*\s(?:wants?|expects?|demands?|asks?\sfor"
        rf"|craves?|longs?\sfor|prefers?|wish(?:es)?\s(?:to|for)|insists?\son|appreciates?)"
        rf"\s(?!(?:more\s)?(?:from|of)\b)(?!to\s(?:sue|sell|leave|know|stress)\b)(?![^.;,]{{0,60}}?\b(?:in[\s-]person|face[\s-]to[\s-]face|physical)\b)[^.;,]{{6,110}})",
        confidence=0.72,
        clause=True,
    ),
    # "Waiting times in public clinics can reach three hours"
    cause(
        "driver",
        "within",
        "wait queue backlog",
        r"(?:^|[.;,]\s|\s(?:and|as|because|that|while|where)\s)(?P<what>(?:the\s)?(?:[\w-]+"
        r"\s){0,2}?(?:waiting\s(?:lists?|times?)|waits?|queues?|backlogs?)\s(?:for|in|at)"
        r"\s[\w\s-]{3,40}?\s(?:(?:can|may|often|still|now)\s)?(?:reach(?:es)?|last|lasts|exceeds?"
        r"|run\sto|runs\sto|average|averages|take|takes|stretch|stretches|(?:can\s)?be|is|are)"
        r"\s(?:about\s|some\s|over\s|up\sto\s|as\slong\sas\s|more\sthan\s)?(?:\w+\s)(?:hours?|days?"
        r"|weeks?|months?|years?)\b)",
        confidence=0.72,
        clause=True,
    ),
    # "A video visit spares patients long trips", "it takes pressure off emergency rooms"
    cause(
        "driver",
        "within",
        "spar tak took reliev eas free cut reduc lower shorten",
        rf"(?:\b(?:{FIELD}(?:\s[\w'’-]+){{0,2}}|it|they|this|which|that)\s(?:also\s|thus\s|thereby\s"
        rf"|can\s|could\s|may\s|will\s|helps?\s(?:to\s)?)*(?P<what>spares?\s(?:the"
        rf"\s)?(?:patients|people|families|parents|doctors|nurses|clinics|hospitals|users|owners|them"
        rf"|insurers|employers)\s[^.;,]{{4,70}}|(?:takes?|took|taking)\s(?:the\s|some\s|a\slot\sof"
        rf"\s)?(?:pressure|strain|load|burden|weight)\soff\s[^.;,]{{4,70}}|(?:reliev(?:e|es|ing)"
        rf"|eas(?:e|es|ing))\s(?:the\s)?(?:pressure|strain|load|burden|shortage)[^.;,]{{0,60}}"
        r"|(?:shortens?|cuts?|reduces?|lowers?)\s(?:the\s)?(?:waits?|waiting|queues?|travel|trips"
        r"|stays|readmissions|length\sof\sstay|what\sa\s\w+\scosts|visits\sto\s"
        r"|missed)[^.;,]{0,60}))",
        confidence=0.72,
        clause=True,
    ),
)
