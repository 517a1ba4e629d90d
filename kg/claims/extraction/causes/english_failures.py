"""English phrasings for why care at a distance fails or falls short, where no noun for a kind stands."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, PEOPLE

__all__ = ["FAILURES"]

_FAIL = (
    r"(?:fail|fails|failed|falter|falters|faltered|struggles?|struggled|stall|stalls|stalled|lags?|lagged|underperform\w*"
    r"|flounder\w*|collapsed?|shut\sdown|(?:fall|falls|fell)\s(?:short|behind|flat)|(?:do|does|did|have|has|is|are|was|were|will|can)(?:\snot|n['’]t)"
    r"|cannot|never|resist|refuse|avoid|hesitate|shy\saway)\b"
)
_SETBACK = (
    r"(?:gaps?|lags?|failures?|declines?|drop|fall|slump|slowdown|downturn|delays?|hesitan(?:ce|cy)|reluctance|resistance"
    r"|shortfalls?|setbacks?|(?:slow|low|limited|weak|patchy)\s(?:[\w-]+\s){0,2}?(?:growth|adoption|uptake|progress|use|usage|penetration)|non-?adoption)"
)
_NO_LIST = (
    r"(?!(?:that\s(?:it|they)|not|also|often|now|being|many|several|various|expected|likely|complex"
    r"|unclear|unknown|clear|simple|varied|numerous|manifold)\b)"
)
_SYSTEMS = (
    r"(?:(?:many|some|most|several|the|its|their|our|small|rural|public|health)\s)*(?:[\w-]+\s)?"
    rf"(?:nations|countries|systems|states|governments|regions|communities|facilities|vendors|startups|companies|programs?|programmes|{PEOPLE})"
)
_HARD = (
    r"(?:(?:so|very|more|too|particularly|extremely|increasingly)\s)?(?:difficult|hard|tough|harder"
    r"|impractical|impossible|costly|expensive|complicated|cumbersome|slow)"
)

FAILURES: tuple[Cause, ...] = (
    # "One of the main reasons telehealth pilots fail is the belief that screens are enough"
    cause(
        "restraint",
        "after",
        "reason why cause explanation",
        rf"\b(?:reasons?|causes?|explanations?)\s(?:(?:why|that|for\swhich)\s)?(?:(?!(?:is|are)\b)[\w’'-]+\s){{1,8}}?{_FAIL}[^.;,:]{{0,40}}?"
        rf"\s(?:is|are|was|were|include[ds]?)\s{_NO_LIST}",
        confidence=0.98,
    ),
    # "Factors contributing to this gap include licence rules, thin networks, and dear loans"
    cause(
        "restraint",
        "after",
        "factor reason cause",
        rf"\b(?:factors|reasons|causes)\s(?:(?:contributing|leading)\sto|behind|for|of|explaining|driving)\s(?:the\s|this\s|these\s|its\s|their\s|such\s)?(?:[\w-]+\s)?{_SETBACK}"
        rf"(?:\s(?:in|of|among|across|between)\s[^.;,:]{{3,60}}?)?\s(?:are|is|were|include[sd]?:?|such\sas|like)\s{_NO_LIST}",
        confidence=0.98,
    ),
    # "Common failure modes: poor fit with the work of nurses, and weak planning"
    cause(
        "challenge",
        "within",
        "failure pitfall mistake stumbling sticking",
        r"\b(?:failure\s(?:modes|points|factors)|pitfalls|sticking\spoints|stumbling\sblocks|common\smistakes)(?:\s(?:of|in|for|to)\s[^.;:]{3,50}?)?\s?"
        r"(?::|\sinclude[ds]?:?|\sare:?)\s(?P<what>[^.;?]{6,260}?)(?=[.;?]|$)",
        confidence=0.85,
    ),
    # "Thin budgets and weak networks have left many nations struggling to give good care"
    cause(
        "challenge",
        "before",
        "struggl scrambl grappl short behind vulnerable strain",
        rf"\b(?:(?:has|have|had)\s)?(?:left|leaves?|leaving|ke(?:eps?|pt)|ma(?:de|kes?))\s{_SYSTEMS}\s(?:(?:across|in|of|around)\s[\w\s-]{{3,40}}?\s)?"
        r"(?:struggling|scrambling|grappling|fighting|strained|stretched|vulnerable|ill-?equipped|unable|straining)\b",
        confidence=0.9,
    ),
    # "More than half of the clinics lack stable power"
    cause(
        "restraint",
        "within",
        "lack without no",
        r"\b(?:(?:over|about|around|nearly|almost|some|at\sleast|more\sthan|roughly|up\sto)\s)?(?:\d[\d.]*\s?(?:%|percent|per\scent)|(?:two|three)[\s-](?:thirds|quarters|fifths)|half|most|a\s(?:third|quarter|fifth))\s(?:of\s)?(?:all\s|the\s|its\s|their\s)?(?P<what>"
        r"(?:[\w-]+\s){0,3}?(?:facilities|clinics|hospitals|homes|households|practices|centres|centers|villages|schools|patients|people|adults|seniors|residents|areas|regions)\s"
        r"(?:(?:still|also|there|worldwide)\s)?(?:lacks?|(?:have|has)\sno|are\swithout|go\swithout|do(?:es)?\snot\shave)\s(?:an?\s|any\s)?(?:[\w-]+\s){0,2}?"
        r"(?:electricity|power|internet|broadband|connectivity|connections?|bandwidth|coverage|devices?|smartphones?|computers?|literacy|skills|equipment|infrastructure|network|access\sto\s(?:the\s)?(?:internet|broadband|electricity|devices|smartphones|power|computers))\b[^.;,]{0,50})",
        confidence=0.75,
        clause=True,
    ),
    # "There are so many rules that make telehealth very difficult"
    cause(
        "restraint",
        "within",
        "make made render",
        rf"(?:\bthere\s(?:are|is)\s(?:still\s)?|^(?:but\s|yet\s|and\s)?|,\s(?:but\s|and\s)?|[“\"])(?P<what>(?:so\smany\s|too\smany\s|the\s|our\s|such\s|these\s)?(?!(?:it|this|that|these|they|which|we|you)\s)(?:[\w’'-]+\s){{1,7}}?)(?:that\s|which\s)?"
        rf"(?:(?:can|may|often|still|also|only)\s)*(?:makes?|made|renders?)\s(?:it\s{_HARD}\s(?:for\s[\w\s-]{{3,40}}?\s)?to\s(?:use|offer|adopt|scale|expand|run|deliver|provide|start|launch|practi[cs]e)\b[^.;,]{{0,40}}?{FIELD}"
        rf"|(?:{FIELD}|adoption|roll-?out|scaling|uptake|expansion|implementation)\s{_HARD})\b",
        confidence=0.85,
    ),
    # "The first challenge, engaging leaders, involves showing them results"
    cause(
        "challenge",
        "within",
        "challenge problem hurdle barrier obstacle difficult",
        r"\b(?:first|second|third|fourth|fifth|last|final|main|biggest|next|other)\s(?:[\w-]+\s)?(?:challenge|problem|hurdle|obstacle|difficulty|barrier),\s(?P<what>[^.;,]{6,90}),\s(?:is|was|involves?|concerns?|means?|stems?|comes?|lies|relates?|has|remains?|arises?)\b",
        confidence=0.85,
    ),
    # "This move is made possible by more support from payers"
    cause(
        "driver",
        "after",
        "possible feasible",
        r"\b(?:is|are|was|were|been|being|be)\s(?:\w+ly\s|only\s)?(?:made|rendered)\s(?:more\s)?(?:possible|feasible|viable|attractive|easier|affordable|practical)\s(?:\w+ly\s|in\spart\s)?(?:by|through|thanks\sto)\s(?=(?:an?\s|the\s)?(?:more|better|greater|cheaper|faster|growing|rising|wider|stronger|new\slaw|advance|progress|increas|improve|support)\w*\s)",
        confidence=0.7,
    ),
)
"""Why things go wrong, and the one turn in which they are made possible."""
