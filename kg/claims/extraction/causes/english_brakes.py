"""English phrasings built of many verbs that hold a market back: "X may hold it back", "is dogged by X"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import ADVERB, MAY, NOUN, OBJECT, WAY, moves
from kg.claims.extraction.causes.english_parts import BE, IS, A
from kg.claims.extraction.causes.english_verbs import BRAKES, forms, stems

__all__ = ["BRAKES_ON_MARKETS"]

_BRAKE = forms(BRAKES)
_STEMS = stems(BRAKES)
_HOLD = (
    r"(?:holds?|holding|held|keeps?|keeping|kept|drags?|dragging|dragged|pulls?|pulling|pulled"
    r"|pegs?|pegged"
    r"|scales?|scaled|weighs?|weighed|weighing)"
)
_BACK = r"(?:back|down|in\scheck|at\sbay|behind|under)"
_OBSTACLE = (
    r"(?:brakes?|drags?|damp(?:en)?ers?|headwinds?|inhibitors?|deterrents?|obstacles?|hurdles?"
    r"|barriers?"
    r"|hindrances?|impediments?|bottlenecks?|stumbling\sblocks?"
    r"|roadblocks?|handicaps?|disincentives?|handbrakes?|constraints?|drawbacks?|curbs?|fetters?"
    r"|millstones?)"
)
_OBSTACLES = (
    "brake drag damp headwind inhibitor deterrent obstacle hurdle barrier hindrance impediment "
    "bottleneck stumbling roadblock handicap disincentive handbrake constraint drawback "
    "curb fetter millstone"
)
_TROUBLE = (
    r"(?:challenges?|problems?|difficult(?:y|ies)|worr(?:y|ies)|headaches?|risks?|threats?"
    r"|dangers?|sore\spoints?"
    r"|sticking\spoints?|pain\spoints?|weak\s(?:spots?|points?)|concerns?|issues?)"
)
_TROUBLES = (
    "challenge problem difficult worr headache risk threat danger sore sticking pain weak concern issue"
)
_TRADE = (
    r"(?:markets?|industry|sector|field|branch|trade|business|providers|vendors|operators"
    r"|suppliers|firms"
    r"|companies|start-?ups|platforms|hospitals|clinics|practices|players"
    r"|programs?|programmes|projects|pilots|schemes)"
)

BRAKES_ON_MARKETS: tuple[Cause, ...] = (
    cause("restraint", "before", _STEMS, rf"(?<!that\s)(?<!which\s){moves(BRAKES)}{OBJECT}", confidence=0.9),
    # "Thin pay may hold the market back", "keeps down demand"
    cause(
        "restraint",
        "before",
        "hold held keep kept drag pull peg scal weigh",
        rf"(?<!to\s)(?<!households\s)(?:\b{MAY}{ADVERB}|\b(?:has|have|had|is|are|was|were)\s{ADVERB}"
        rf"|(?<=[\w,)]\s)){_HOLD}\s"
        rf"(?:{_BACK}\s{OBJECT}|{OBJECT}\s(?:[\w-]+\s){{0,3}}?{_BACK}\b)",
        confidence=0.9,
    ),
    # "Growth is held in check by thin pay", "dogged by thin pay, the market"
    cause(
        "restraint",
        "after",
        f"{_STEMS} held kept dragged pulled weighed",
        rf"\b{NOUN}\b[^.;]{{0,100}}?\s(?:{IS}|being)\s{ADVERB}(?:{_BRAKE.done}{WAY}|{_HOLD}\s{_BACK}"
        rf"|hemmed\sin"
        r"|weighed\son)\s(?:\w+ly\s|above\sall\s|in\spart\s)?by\s(?!20\d\d|USD|\d)",
        confidence=0.9,
    ),
    # "Dear cameras act as a brake on the market"
    cause(
        "restraint",
        "before",
        _OBSTACLES,
        rf"\b(?:{BE}|(?:acts?|acting|acted|works?|working|worked|serves?|served|operates?|counts?"
        rf"|counted|proves?"
        r"|seen|regarded|viewed|named|cited)\s(?:as|like|to\sbe)\s"
        rf"|(?:puts?|putting|places?|placing|lays?|laying|clamps?|slaps?|imposes?|imposing)"
        rf"\s){A}{_OBSTACLE}\s(?:on"
        r"|to|for|of|in|against|before|upon|facing|when|that|which)\b",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "before",
        "stand get come block bar clos narrow",
        r"\b(?:stands?|standing|stood|gets?|getting|got|comes?)\s(?:\w+ly\s|still\s)?(?:in\sthe\sway"
        r"\sof|between"
        rf"|against)\s{OBJECT}"
        r"|\b(?:stands?|standing|stood|gets?|getting|got)\s(?:\w+ly\s|still\s)?in\s(?:its|the|their)"
        r"\sway\b",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "before",
        "tak took put cast slow sour tell work speak count",
        r"\b(?:tak(?:e|es|ing|en)|took)\s(?:some\sof\s)?(?:the\s|a\s|its\s)?(?:[\w-]+\s)?(?:wind"
        r"|shine|edge|toll"
        rf"|bite|steam|heat)\s(?:out\sof|off|on|from)\s{OBJECT}"
        rf"|\b(?:put|puts|putting)\s(?:off|paid\sto|an?\send\sto|a\sstop\sto)\s{OBJECT}|\bcast(?:s"
        rf"|ing)?\s(?:a\s)?(?:[\w-]+\s)?(?:shadow|cloud|doubts?|pall)\s(?:on|over|upon)\s{OBJECT}"
        r"|\b(?:tell|tells|told|work|works|working|worked|speak|speaks|count|counts"
        rf"|counted)\s(?:\w+ly\s)?against\s(?:it\b|them\b|{OBJECT})",
        confidence=0.9,
    ),
    # "What holds the market back is thin pay"
    cause(
        "restraint",
        "after",
        "what",
        rf"\bwhat\s(?:still\s|chiefly\s|really\s|mainly\s)?(?:{_HOLD}\s(?:{OBJECT}|it"
        rf"|them)\s(?:[\w-]+\s){{0,2}}?{_BACK}|{_BRAKE.third}{WAY}\s(?:{OBJECT}|it|them))"
        r"(?:\s(?!(?:is|are)\s)[\w-]+){0,4}?\s(?:is|are)\s",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "before",
        "what",
        r"\b(?:is|are|was|were|remains?)\s(?:\w+ly\s|also\s|still\s)?what\s(?:still\s|chiefly\s"
        r"|really\s|mainly\s"
        rf"|most\s)?(?:{_HOLD}|{_BRAKE.third}|{_BRAKE.past})\s",
        confidence=0.9,
    ),
    # "Factors that weighed on growth were thin pay and old lines"
    cause(
        "restraint",
        "after",
        "factor force reason thing point",
        rf"\b(?:factors?|forces|reasons?|things|points)\s(?:(?:that|which)\s)?(?:\w+"
        rf"\s){{0,3}}?(?:weigh\w*\son"
        rf"|{_HOLD}\s{_BACK}|{_HOLD}(?=\s{OBJECT}\s{_BACK})"
        rf"|{_BRAKE.third}|{_BRAKE.past}|{_BRAKE.base}|{_BRAKE.running}){WAY}\s[^.;,]{{2,60}}?"
        rf"\s(?:are|is|was|were"
        r"|include|includes|included|such\sas|like)\s",
        confidence=0.95,
    ),
    # "The field struggles with thin pay", "runs up against old rules"
    cause(
        "challenge",
        "after",
        (
            "struggl wrestl grappl battl contend fight run ran come came meet met suffer labor labour "
            "face hit collid clash bump tussl"
        ),
        rf"\b{_TRADE}\b(?:\s(?!(?:that|which|who|to|not|never|hardly|cannot)\s)[\w’'-]+|\s\([^)]*\)){{0,8}}?(?:,"
        rf"\s[^.;,]{{3,40}},)?\s(?:still\s|also\s)?(?:(?:struggl|wrestl|grappl"
        r"|battl|contend|fight|tussl)(?:e|es|s|ed|ing)?\s(?:with|against)"
        r"|(?:runs?|ran|running|bumps?|bumped)\s(?:up\sagainst|into(?!\s(?:the\s)?(?:(?-i:[A-Z])|\d"
        r"|thousands"
        r"|hundreds|millions|billions|dozens)))|(?:comes?|came|coming)\sup\sagainst|(?:meets?|met"
        r"|meeting)\swith"
        r"|(?:suffers?|suffered|suffering)\s(?:\w+ly\s)?from"
        r"|(?:labou?rs?|labou?ring)\sunder|(?:collides?|clash(?:es)?)\swith|(?:are|is)\sup\sagainst"
        r"|(?:are"
        r"|is)\s(?:\w+ly\s)?(?:hit|dogged|plagued|beset|hobbled|troubled"
        r"|burdened)\sby)\s(?!(?:[\w-]+\s){0,3}(?:challenges|hurdles|problems|difficulties|issues"
        r"|obstacles"
        r"|barriers)\b)",
        confidence=0.9,
    ),
    # "Dropped lines are a further problem"
    cause(
        "challenge",
        "before",
        _TROUBLES,
        r"\b(?:is|are|was|were|remains?|becomes?|became|poses?|presents?|makes?|forms?|causes?)"
        r"\s(?:still\s|also\s"
        r"|yet\s|among\s|one\sof\s|some\sof\s)?(?:an?|the|another|their|its)\s"
        rf"(?:[\w-]+\s){{0,2}}?(?:further|serious|major|main|big|bigger|biggest|chief|lasting"
        rf"|constant|daily|common"
        r"|growing|key|great|greater|greatest|perennial|persistent|thorny|real|open|central|other"
        r"|pressing"
        r"|additional|second|third"
        rf"|familiar|chronic|stubborn|large|larger|largest|another)\s(?:[\w-]+\s)?{_TROUBLE}\b(?!"
        rf"\s(?:promoting"
        r"|driving|supporting|encouraging|boosting|behind|addressed|that\sdrives)\b)",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "before",
        _TROUBLES,
        rf"\b(?:is|are|remains?)\s(?:still\s|also\s)?another\s(?:[\w-]+\s)?{_TROUBLE}\b",
        confidence=0.8,
    ),
    # "One of the main challenges before the market, the study notes, is thin pay"
    cause(
        "challenge",
        "after",
        "challenge difficult headache problem worr",
        r"\b(?:one\sof\sthe|another|an?|the|among\sthe)\s(?:[\w-]+\s){0,3}(?:challenges?"
        r"|difficult(?:y|ies)"
        r"|headaches?|worr(?:y|ies)|problems?)\s(?:before|for|of|in|facing|to)\s"
        r"[^.;,]{3,80}?(?:,\s[^.;,]{4,40},)?\s(?:is|are|remains?|lies\sin|lie\sin)\s(?:the"
        r"\s)?(?!(?:to|expected"
        r"|likely|also|not|still)\b)",
        confidence=0.8,
    ),
)
