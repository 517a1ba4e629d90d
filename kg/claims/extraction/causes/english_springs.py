"""English phrasings in which growth comes first: "the rise rests on X", "behind it stand X"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import ADVERB, OBJECT
from kg.claims.extraction.causes.english_parts import RISE

__all__ = ["SPRINGS"]

_GROWTH = (
    rf"(?:{RISE}|uptake|take-?up|acceptance|penetration|interest|appetite|spread|boom|growth|surge|climb|jump|leap"
    r"|gains?|impetus|push|lift|tailwinds?|support|advance|success|progress|increase|uptick|pick-?up|swing"
    r"|strength|lead|position|supremacy|primacy)"
)
# Between the growth and its verb: "in the past years", ", the study says,".
_BETWEEN = r"\b(?!\s(?:rates?|markets?|of\s\d))[^.;,]{0,90}?(?:,\s[^.;,]{4,40},)?\s"
_SOLELY = (
    r"(?:(?:\w+ly|above\sall|in\s(?:large|great|no\ssmall|good)\s(?:part|measure)|first\sof\sall"
    r"|first\sand\sforemost|mostly|partly|for\sthe\smost\spart|in\sthe\smain|rather|more\sthan\sanything)\s){0,2}"
)
_NOT = (
    r"(?!(?:USD|US|an?\s(?:CAGR|rate|value|market)|about|around|\d|\$|€|the\s(?:current|first|second)\s)\b)"
)
_NO_VALUE = r"(?!(?:(?:USD|US\$?|\$|€)\s?)?\d)"
_REASONS = (
    r"(?:reasons?|causes?|grounds?|explanations?|forces?|factors?|drivers?|motors?|engines?|levers?|roots?"
    r"|springs?|tailwinds?)"
)

SPRINGS: tuple[Cause, ...] = (
    # "Growth in the past years came from cheap phones", "momentum comes from"
    cause(
        "driver",
        "after",
        "com came stem sprang spring sprung arose aris deriv flow issu result originat",
        rf"\b{_GROWTH}{_BETWEEN}{ADVERB}(?:comes?|came|coming|stems?|stemmed|stemming|springs?|sprang|sprung"
        r"|arises?|arose|arising|derives?|derived|deriving|flows?|flowed|issues|results?|resulted"
        rf"|resulting|originates?)\s{_SOLELY}(?:from|out\sof|of(?=\sthe\s))\s{_NOT}{_NO_VALUE}",
        confidence=0.9,
    ),
    # "It comes from cheap phones", "this is down to thin staffing", "the reason lies in"
    cause(
        "driver",
        "after",
        "com came stem down due result reflect thank owing",
        r"^(?:This|That|It|All\sthis|Much\sof\s(?:this|it)|Most\sof\s(?:this|it))\s(?:rise|growth|surge|lead"
        rf"|popularity|success|strength|boom|demand|increase|jump|advance|dominance)?\s?{ADVERB}"
        rf"(?:(?:comes?|came|stems?|stemmed|results?|resulted|arises?|arose)\s{_SOLELY}from|(?:is|was"
        rf"|are)\s{_SOLELY}(?:down\sto|due\sto|owing\sto|thanks\sto|a\sresult\sof|the\s(?:result|fruit|work|effect"
        r"|upshot)\sof)"
        rf"|(?:reflects|mirrors)(?=\s(?:an?|the)\s(?:lack|shortage|rise|growing|rising)\b))\s{_NO_VALUE}",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "reason cause ground explanation root",
        rf"\b(?:[Tt]he|[Oo]ne|[Aa]nother|[Aa]|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s){{0,2}}?(?:reasons?|causes?"
        rf"|explanations?|roots?)\s(?:(?:for|of|behind)\s(?:this|it|that|{OBJECT}"
        rf"|its\s[\w-]+)[^.;,]{{0,60}}?\s)?(?:(?:lies?|lay|is\sfound|are\sfound)\s{_SOLELY}(?:in|with)|(?:is|are"
        rf"|was|were)\s{_SOLELY}"
        r"(?:to\sbe\s(?:found|sought|seen)\sin\s)?)(?!(?:that\b|not|unclear|unknown|simple|clear|obvious|to|that"
        r"|many|manifold|expected|likely|as\sfollows|also)\b)",
        confidence=0.8,
    ),
    # "Its rise rests on cheap phones", "demand feeds on"
    cause(
        "driver",
        "after",
        (
            "rest hang hing turn feed thriv liv lean draw drew build built ground root nourish found "
            "rid rode lie lay owe rel bas"
        ),
        # "Its success rests on its knowledge of the trade" is told of somebody.
        rf"\b{_GROWTH}{_BETWEEN}{ADVERB}(?:(?:rests?|rested|hangs?|hung|hinges?|hinged|feeds?|fed|thrives?|thrived"
        r"|lives?|leans?|leaned|draws?|drew|builds?|built|relies|relied|turns?|rides?|rode|is\sbased|are\sbased"
        rf"|was\sbased)\s{_SOLELY}(?:up)?(?:on|off)"
        rf"|(?:(?:is|are|was|were)\s(?:\w+ly\s)?(?:rooted|grounded|founded|based|anchored))\s{_SOLELY}(?:up)?(?:in"
        r"|on)|(?:has|have|had)\s(?:its|their)\s(?:roots?|origins?|cause|source"
        rf"|basis)\s{_SOLELY}in)\s{_NO_VALUE}(?!(?:track|record|(?:its|their|his|her|our)\s(?:\w+\s)?(?:understanding|knowledge|ability"
        r"|capacity|expertise|experience|teams?|staff|strategy|strategies|platform|products?|brand|relationships?|network|own))\b)",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "down work fruit matter product upshot effect doing thank result outcome offshoot owed put",
        rf"\b{_GROWTH}{_BETWEEN}(?:is|are|was|were|can\sbe|may\sbe|has\sbeen)\s{ADVERB}(?:(?:put\s"
        rf"|owed\s)?down\s{_SOLELY}to|(?:the|a)\s(?:\w+\s)?(?:work|fruit|matter|product|upshot|effect|doing|result"
        rf"|outcome|offshoot|consequence)\s{_SOLELY}of|owed\s{_SOLELY}to|thanks\s{_SOLELY}to)\s{_NO_VALUE}",
        confidence=0.9,
    ),
    # "The market owes its rise above all to cheap phones"
    cause(
        "driver",
        "after",
        "owe",
        rf"\bow(?:e|es|ed|ing)\s(?:[\w’'-]+\s){{1,8}}?{_SOLELY}to\s{_NO_VALUE}",
        confidence=0.8,
    ),
    # "Behind this advance are cheap phones", "at the back of the rise stand"
    cause(
        "driver",
        "after",
        "behind back bottom root heart core work",
        r"\b(?:[Bb]ehind|[Aa]t\sthe\s(?:back|bottom|root|heart|core|bas(?:e|is))\sof|[Uu]nderneath|[Bb]eneath"
        r"|[Uu]nderlying)\s(?:(?:all\s)?(?:this|it|that)|(?:the|this|that|its|their"
        rf"|such)\s(?:[\w’'-]+\s){{0,6}}?{_GROWTH}\b[^.;,]{{0,50}}?|{OBJECT}[^.;,]{{0,40}}?)\s"
        r"(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat|works?)\s(?:\w+ly\s|above\sall\s"
        r"|in\spart\s)?(?!(?:expected|likely|a\sCAGR|not)\b)",
        confidence=0.95,
    ),
    # "Chief among the forces behind this rise are cheap phones"
    cause(
        "driver",
        "after",
        "chief foremost first among prominent main",
        r"\b(?:[Cc]hief|[Ff]oremost|[Ff]irst|[Pp]rominent|[Aa]mong)\s(?:among\s)?(?:the\s|its\s|their\s"
        rf"|these\s)?(?:[\w-]+\s){{0,3}}?{_REASONS}\s(?!(?:restrain|hinder|hamper|limit|imped|challeng|slow|hold"
        r"|weigh|against)\w*)"
        r"[^.;]{0,90}?\s(?:is|are|was|were|(?:the\s)?(?:study|report|authors?|analysts?)\s(?:names?|cites?|counts?"
        r"|lists?|mentions?|sees?))\s",
        confidence=0.9,
    ),
    # "One of the chief explanations for the take-up is thick networks"
    cause(
        "driver",
        "after",
        "explanation reason cause ground",
        r"\b(?:one\sof\s|among\s)(?:the\s|its\s)(?:[\w-]+\s){0,2}?(?:explanations?|reasons?|causes?"
        r"|grounds?)\s(?:for|of|behind|why)\s[^.;]{3,120}?\s(?:is|are|was|were)\s(?!(?:expected|likely|also"
        r"|not)\b)",
        confidence=0.9,
    ),
    # "The push is provided by cheap phones", "cheap phones will provide the push"
    cause(
        "driver",
        "before",
        "push impetus impulse lift thrust drive spark boost fillip momentum stimulus fuel tailwind",
        r"\b(?:will\s|should\s|are\s(?:to|set\sto)\s|is\s(?:to|set\sto)\s|would\s|can\s|may\s)?(?:(?:provid|suppl"
        r"|lend|giv|deliver|furnish)(?:e|es|ed|en|ing|y|ies|ied|s)?|gave|lent)\s(?:(?:the\s|an?\s|much\sof\sthe\s"
        r"|most\sof\sthe\s|further\s|fresh\s|new\s|added\s|extra\s)"
        rf"(?:[\w-]+\s)?|{OBJECT}\s(?:an?\s|the\s|further\s|fresh\s|new\s|added\s"
        rf"|extra\s)(?:[\w-]+\s){{0,2}}?)(?:push|impetus|impulse|lift|thrust|drive|spark|boost|fillip|momentum"
        r"|stimulus|fuel|tailwinds?|wings|leg-?up|shove|jolt|kick)\b(?!\s(?:button|notification))",
        confidence=0.8,
    ),
    # "plays into the hands of the trade", "works in its favour", "blew a tailwind"
    cause(
        "driver",
        "before",
        "play speak work tell plead blow blew",
        r"\b(?:plays?|playing|played)\s(?:right\s|straight\s|further\s)?into\sthe\shands\sof\b|\b(?:speaks?"
        r"|speaking|spoke|works?|working|worked|tells?|told|pleads?|plays?)\s(?:\w+ly\s|still\s"
        rf"|also\s)?(?:in\s(?:the\s|its\s|their\s)?favou?r\b|for\s(?:{OBJECT}|the\s(?:model|idea|field|trade"
        r"|approach)|it\b))"
        r"|\b(?:blew|blows?|blowing)\s(?:an?\s)?(?:[\w-]+\s)?tailwinds?\b",
        confidence=0.8,
    ),
)
