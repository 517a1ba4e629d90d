"""English phrasings in which a clause is named as a kind: "the trouble is that wards close"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import OBJECT
from kg.claims.extraction.causes.english_parts import CLAUSE, FIELD, RISE

__all__ = ["THAT"]

_ONE = (
    r"\b(?:one(?:\smore)?(?:\sof)?|a|an|another|the|its|their|among|but\sthe|yet\sthe)\s(?:the"
    r"\s)?(?:[\w-]+\s){0,3}?"
)
# Of what, who says so, and the verb: "of its rise, says the study, is that".
_IS_THAT = (
    r"(?:\s(?!(?:is|are|was|were|that|report|study)\b)[\w'’/&-]+){0,12}?(?:,\s[^.;,]{3,50},)?"
    r"\s(?:is|was|has\sbeen|remains|may\sbe|lies\sin\sthe\sfact)\s(?:\w+ly\s)?that\s"
)
_NAMED = (
    (
        "driver",
        "reason cause driver force explanation factor tailwind",
        (
            r"(?:(?:reasons?|causes?|explanations?)(?=\s(?:for|of|behind|why|to)\s)|drivers?"
            r"|(?:driving\s)?forces?|tailwinds?|spurs?)"
        ),
    ),
    (
        "challenge",
        (
            "challenge problem trouble difficult worr concern snag catch rub risk danger fear "
            "headache complaint drawback weakness"
        ),
        (
            r"(?:challenges?|problems?|troubles?|difficult(?:y|ies)|worr(?:y|ies)|concerns?|snags?|catch"
            r"|rub|risks?|dangers?|fears?|headaches?|complaints?|drawbacks?|weakness(?:es)?)"
        ),
    ),
    (
        "restraint",
        "obstacle hurdle barrier brake impediment restraint constraint hindrance stumbling",
        (
            r"(?:obstacles?|hurdles?|barriers?|brakes?|impediments?|restraints?|constraints?|hindrances?"
            r"|stumbling\sblocks?)"
        ),
    ),
    ("opportunity", "opportunit chance opening", r"(?:opportunit(?:y|ies)|chances?|openings?)"),
    ("trend", "trend shift novelty fashion", r"(?:trends?|novelt(?:y|ies)|fashions?)"),
)
_FIELDS = (
    rf"(?:{FIELD}|(?:the|this|its|their)\s(?:[\w-]+\s){{0,3}}?(?:markets?|industry|sector|field"
    rf"|trade|business|model|segment|growth|boom|rise|success)|demand|growth|it|they)"
)
_EFFECT = (
    r"(?:lent|gave|brought|turned|made|took|pushed|drove|moved|set|changed|put|sent|let|spread"
    r"|grew|carried|got|won|catapulted|propelled|boosted|spurred|became"
    r"|caught|broke|began|started|came|found|gained|has|have|had)"
)

THAT: tuple[Cause, ...] = (
    *(
        cause(
            kind,
            "within",
            stems,
            rf"{_ONE}{nouns}{_IS_THAT}(?P<what>(?!(?:it|they|this|these|he|she|we)\s(?:is|are|was|were"
            rf"|has|have)\s(?:not\s)?(?:clear|unclear)){CLAUSE})",
            confidence=0.9,
            clause=True,
        )
        for kind, stems, nouns in _NAMED
    ),
    cause(
        "trend",
        "within",
        "what",
        rf"\b[Ww]hat(?:\sis|['’]s|\shas)\s(?:also\s|really\s)?(?:new|changed|changing|different(?:"
        rf"\snow|\stoday)?)\s(?:here\s|now\s|today\s)?is\sthat\s(?P<what>{CLAUSE})",
        confidence=0.8,
        clause=True,
    ),
    # "Money is moving into care for pets, a trend that should last"
    cause(
        "trend",
        "within",
        "trend shift pattern development tendency",
        r"(?:^|[.;:]\s|^(?:[\w’'-]+\s){0,6}?(?:because|since|that|as|now)\s)(?P<what>(?:[^.;,]|,"
        r"\s(?=(?:and|or)\s)){12,150}?),\s(?:(?:all\s)?(?:part|a\ssign|evidence|another\ssign)\sof"
        r"\s)?(?:an?|another|the)\s"
        r"(?:[\w-]+\s){0,3}?(?:trend|shift|pattern|development|tendency|movement)(?=[.;,]|$|"
        r"\s(?:that|which|we|they|I|he|she|analysts?|experts?|observers|many|the|likely|expected|set"
        r"|seen|visible|also|under|underway|across|among"
        r"|in|known|reflected|accelerated|toward|towards|of))",
        confidence=0.8,
        clause=True,
    ),
    # "It was the pandemic that lent telecare its push"
    cause(
        "driver",
        "within",
        "it",
        rf"\b[Ii]t\s(?:is|was|has\sbeen)\s(?:only\s|chiefly\s|mainly\s|mostly\s|above\sall\s|really\s"
        rf"|in\slarge\spart\s|largely\s)?(?P<what>(?!(?:in|on|at|not|the\s(?:company|firm|first))"
        rf"\s)[^.;,]{{5,90}}?)\s(?:that|which)\s"
        rf"(?:\w+ly\s|first\s|also\s|really\s)?{_EFFECT}\s(?:[\w'’-]+\s){{0,4}}?{_FIELDS}\b",
        confidence=0.8,
    ),
    # "It was only with cheap sensors that telecare became a mass product"
    cause(
        "driver",
        "within",
        "with through thanks because after under since",
        rf"\b[Ii]t\s(?:is|was|has\sbeen)\s(?:only\s|chiefly\s|mainly\s|mostly\s|above\sall\s|largely"
        rf"\s|not\suntil\s|just\s){{0,2}}(?:with|through|thanks\sto|because\sof|after|under|since"
        rf"|owing\sto|due\sto)\s(?P<what>[^.;]{{5,120}}?)\sthat\s"
        rf"(?:[\w'’-]+\s){{0,4}}?{_FIELDS}\b",
        confidence=0.8,
    ),
    # "It took a new billing code to bring telecare out of the pilot stage"
    cause(
        "driver",
        "within",
        "took",
        rf"\b[Ii]t\stook\s(?P<what>(?!(?:[\w-]+\s){{0,3}}?(?:years?|months?|weeks?|days?|decades?"
        rf"|time|long|until|a\swhile)\b)[^.;,]{{5,90}}?)\s(?:to|for)\s(?:[\w'’-]+"
        rf"\s){{0,3}}?(?:{_FIELDS}|patients|doctors|hospitals)\b",
        confidence=0.8,
    ),
    # "Shorter queues are why telecare keeps growing"
    cause(
        "driver",
        "before",
        "why reason",
        rf"\b(?:is|are|was|were)\s(?:one\s(?:more\s)?reason\s|the\s(?:main\s|chief\s|other\s|real"
        rf"\s)?reasons?\s|partly\s|among\sthe\sreasons\s)?(?:why|(?<=reason\s)|(?<=reasons\s))"
        rf"\s?(?:(?:so\s)?(?:many|most|more)\s)?"
        rf"(?:[\w'’-]+\s){{0,3}}?(?:{_FIELDS}|business|customers|patients|hospitals|doctors|insurers"
        rf"|clinics|providers)\b",
        confidence=0.9,
    ),
    # "Fear of infection is what brought patients to telecare"
    cause(
        "driver",
        "before",
        "what",
        rf"\b(?:is|are|was|were)\s(?:\w+ly\s|above\sall\s)?what\s(?:has\s|have\s|first\s|now\s|really"
        rf"\s)*(?:brought|brings?|drew|draws?|drove|drives?|led|leads?|got|gets?|won|wins?|persuaded"
        rf"|persuades?|convinced|pushed|pushes|turned|turns|made|makes|sells?|sold|carried)\s"
        rf"(?:[\w'’-]+\s){{0,4}}?(?:{_FIELDS}|patients|people|hospitals|doctors|insurers|clinics"
        rf"|providers|families|employers|users|us)\b",
        confidence=0.8,
    ),
    # "Not fashion but travel costs explain the success of telecare"
    cause(
        "driver",
        "within",
        "explain account",
        rf"(?:^|[.;]\s|\bbut\s)(?P<what>(?!(?:this|that|it|he|she|they|we)\s)[^.;:,]{{5,110}}?)"
        rf"\s(?:(?:may|might|can|could|would|also|largely|partly|together|help|helps)"
        rf"\s){{0,2}}(?:explains?|accounts?\sfor)\s"
        rf"(?:(?:much|most|part|some)\sof\s)?(?:why\s|(?:the|this|its|their|such)\s(?:[\w-]+"
        rf"\s){{0,4}}?(?:{RISE}|success|spread|lead|take-?up|appeal|interest|jump)\b|{OBJECT})",
        confidence=0.8,
    ),
    # "It is old licences that keep telecare small"
    cause(
        "restraint",
        "within",
        "it",
        r"\b[Ii]t\s(?:is|was)\s(?:chiefly\s|mainly\s|mostly\s|above\sall\s|largely"
        r"\s)?(?P<what>(?!(?:in|on|at|not)\s)[^.;,]{5,90}?)\s(?:that|which)\s(?:\w+ly\s|still\s|now"
        r"\s)?(?:keeps?|kept|holds?|held|stops?|stopped|slows?|slowed|limits?|limited"
        r"|hinders?|hindered|blocks?|blocked|stands?\sin\sthe\sway)\s",
        confidence=0.8,
    ),
)
