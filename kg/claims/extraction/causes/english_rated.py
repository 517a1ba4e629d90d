"""English phrasings in which something is rated as a factor: "thin pay was cited as the main barrier"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, HURDLE_STEMS, HURDLES

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
    # "A limiting factor behind the growth of paid apps is the free ones"
    cause(
        "restraint",
        "after",
        "restraining limiting inhibiting hindering hampering deterring",
        r"\b(?:restraining|limiting|inhibiting|hindering|hampering|deterring)\sfactors?\b[^.;,]{0,90}?\s(?:is|are|was|were|include[sd]?|remains?)\s(?!(?:expected|likely|also|not)\b)",
        confidence=0.98,
    ),
    # "A steep price lowers the adoption rate among nurses"
    cause(
        "restraint",
        "before",
        "lower reduc decreas depress diminish",
        r"(?<!has\s)(?<!have\s)\b(?:lowers?|reduces?|decreases?|depress(?:es)?|diminish(?:es)?)\s(?:the\s|its\s|their\s)?(?:overall\s|patient\s|user\s)?(?:adoption|uptake|acceptance|penetration)(?:\srates?)?"
        rf"(?=[.;,]|$|\s(?:among|by|in|across|for|and|within)\b|\sof\s(?:the\s|these\s|such\s)?(?:[\w-]+\s){{0,2}}?{FIELD})",
        confidence=0.85,
    ),
    # "A second factor is the ease of it"
    cause(
        "driver",
        "after",
        "second third fourth final last",
        r"^(?:[A-Z]\w+,\s)?(?:A|The|[Tt]he)\s(?:second|third|fourth|fifth|final|last|next|other)\s(?:key\s|major\s|main\s|important\s)?(?:factors?|drivers?|reasons?)\s(?:is|are)\s(?!(?:that|not|to)\b)",
        confidence=0.8,
    ),
    # "The rise creates a huge, steady demand for care"
    cause(
        "driver",
        "before",
        "creat generat spark stok spur",
        r"\b(?:creat|generat|spark|stok|spur)(?:e|es|ed|s|ing|red)?\s(?:an?\s|the\s)?(?:[\w-]+,?\s){0,3}?(?:demand|need|appetite)\s(?:for|of)\b",
        confidence=0.85,
    ),
    # "It has given a boost to the market, as the curfew led to empty wards"
    cause(
        "driver",
        "within",
        "boost impetus push lift fillip spur",
        r"\b(?:boost|impetus|push|lift|fillip|spur|shot\sin\sthe\sarm)\s(?:to|for)\s[^.;,]{3,70}?,?\s(?:as|because|since)\s(?!(?:well|it|they|this|that|part)\b)(?P<what>[^.;]{8,160}?)(?=[.;]|,\s(?:which|while|and\sthe)\b|$)",
        confidence=0.8,
        clause=True,
    ),
    # "With a large share of people insured, this has boosted demand"
    cause(
        "driver",
        "within",
        "with",
        r"^With\s(?P<what>[^.;$%]{10,160}?),\s(?:this|that|it)\s(?:has|is|will|should|would)\s(?:\w+ly\s|also\s|further\s)?(?:boost|driv|fuel|lift|spur|help|increas|rais|support)\w*\s",
        confidence=0.8,
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
