"""Further sentences that divide a market: the axis stands elsewhere, or goes by another name."""

from __future__ import annotations

from kg.claims.extraction.grammar.axes import AXIS
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.division_words import PIVOT

__all__ = ["TURNS", "TURNS_OF_KNOWN_AXES", "TURNS_WITHOUT_AXIS", "TURNS_WITH_MORE"]

_AXES = (
    r"(?:fields\sof\suse|areas\sof\s(?:use|application)|applications?|uses|end[\s-]users?|users"
    r"|buyers|components|offerings|modalities"
    r"|(?:delivery\s|payment\s)?modes(?:\sof\s\w+)?|specialties|(?:product\s|service\s)?types"
    r"|technologies|indications|platforms|channels)"
)
_SEVERAL = r"(?:two|three|four|five|six|seven)"
# "Among its uses are visits, calls and alarms, with calls in front."
_AMONG_ITS = cued(
    r"(?i)^among\s(?:its|the)\s(?:(?:main|key|chief|many|various|most\simportant|leading)"
    r"\s)?(?P<axis>fields\sof\suse|areas\sof\s(?:use|application)|applications|uses"
    r"|end[\s-]users)"
    r"(?:\s(?:of|in|for)\s[\w\s-]{3,40}?)?\sare\s(?P<list>[^.:;]{6,300}?)(?=,\s(?:with|of\swhich"
    r"|where)\s|[.;]|$)"
)
# "Any other class, among them cuffs and cords, fell behind."
_ANY_OTHER = cued(
    r"(?i)\b(?:any|every|all)\sother\s(?:class(?:es)?|segments?|categor(?:y|ies)|applications?"
    r"|product\s(?:groups?|types?))(?:,|\s-)\s"
    r"(?:among\s(?:them|which|those)|including|such\sas|like)\s(?P<list>[^.:;]{6,200}?)(?=\s-\s"
    r"|,\s(?!and\b|or\b)(?:\w+n't|did|does|do|is|are|was|were|has|have|had|will|each|all"
    r"|remain\w*|grew|"
    r"make|made|held|hold)\b|[.;]|$)"
)
# "The offerings on the market are hardware and software."
_ON_MARKET = cued(
    rf"(?i)^the\s(?:main\s|key\s)?(?P<axis>{_AXES})\s(?:on\sthe\smarket|in\sthis\smarket|under"
    rf"\s(?:review|study|consideration))\sare\s(?P<list>[^.:;]{{6,300}}?)[.]?$"
)
# "The market encompasses clinics and homes as end users."
_AS_USERS = cued(
    rf"(?i)\b(?:market|industry)\s(?:encompasses|covers|serves|spans|includes|has|counts"
    rf"|comprises|considers)\s(?P<list>[^.:;]{{6,250}}?)\sas\s(?:its\s|the\s)?(?:main\s|key"
    rf"\s)?(?P<axis>{_AXES})[.]?$"
)
# "Three modes exist in the market: web, cloud and phone."
_EXIST = cued(
    rf"(?i)\b{_SEVERAL}\s(?:main\s|key\s|broad\s)?(?P<axis>{_AXES})\s(?:exist|are\s(?:\w+ed|found"
    rf"|known|told\sapart)|can\sbe\s\w+)\b[^.:;]{{0,50}}:\s(?P<list>[^.:;]{{6,300}}?)[.]?$"
)
# "Products fall under three headings: cuffs, cords and alarms."
_HEADINGS = cued(
    rf"(?i)\b(?:products?|services?|offerings|devices|solutions|market"
    rf"|tools)\b[^.:;]{{0,40}}\b(?:falls?|come|comes|sorted|grouped|divided)\s(?:under|into|in)"
    rf"\s{_SEVERAL}\s(?:\w+\s)?"
    r"(?:headings|heads|families|buckets|camps|strands|classes|groups|categories):"
    r"\s(?P<list>[^.:;]{6,300}?)[.]?$"
)
# "The study distinguishes between hardware and software."
_DISTINGUISHES = cued(
    r"(?i)\b(?:study|report|research|analysts?|publisher|authors?)\s(?:distinguish(?:es)?"
    r"|differentiates?|tells?\sapart|separates?|sets?\sapart)\s(?:between\s|among\s)?"
    r"(?P<list>(?:(?!\s(?:who|which|that|those|whether)\s)[^.:;]){6,300}?)(?:\sfrom\sone"
    r"\sanother)?[.]?$"
)
# "On the basis of the mode, one can tell apart calls and visits."
_ONE_TELLS = cued(
    rf"(?i)\b{PIVOT}\s(?:the\s)?(?P<axis>{AXIS}?)(?:\s(?:used|offered))?,\s(?:one|we|the"
    rf"\s(?:study|report|analysts?)|it)\s(?:can\s|may\s)?(?:tells?\sapart|distinguish(?:es)?(?:"
    rf"\sbetween)?"
    r"|separates?|differentiates?\sbetween)\s(?P<list>[^.:;]{6,300}?)[.]?$"
)
# "There are two main segments in the market, which are cuffs and cords."
_THERE_ARE = cued(
    rf"(?i)\bthere\sare\s{_SEVERAL}\s(?:main\s|key\s|major\s|broad\s)?(?:segments|sub-?segments"
    rf"|categories|groups)\s(?:in|of|within)\s(?:the|this)\s[\w\s-]{{0,30}}?market"
    r"(?:,\s(?:which\sare|namely|these\sbeing)|:|\s-)\s(?P<list>[^.:;]{6,300}?)[.]?$"
)
# "The market spans cots, beds, and cords."
_SPANS = cued(
    r"\b(?:market|industry|sector|space)\s(?:spans|encompasses|takes\sin|covers)\s(?!(?:the|an?|several"
    r"|various|many|both|some|any|more|all|everything|over|about|nearly|roughly)\s|\d)"
    r"(?!sales\b)(?P<list>[a-z][^.:;,()\d]{2,40},\s[a-z][^.:;()\d]{3,200}?)(?=,\sas\swell\sas"
    r"\sother|[.;]|$)"
)

# "Telecare is used for gait analysis, wound follow-up, clinical trials, and others."
_USED_FOR = cued(
    r"^(?:The\s)?[A-Z][\w-]*(?:\s[\w/&-]+){0,4}?\s(?:is|are)\s(?:(?:widely|mainly|mostly|largely"
    r"|chiefly|primarily)\s)?(?:used|applied|employed|deployed)\s(?:for|in)\s"
    r"(?P<list>[^.:;]{6,300}?,?\s(?:and|or)\s(?:others?(?:\s[\w-]+)?|the\slike))[.]?$"
)
# "The customers of the telecare market comprise hospitals; home care agencies; and others."
_CUSTOMERS = cued(
    r"(?i)^(?:the\s)?(?:main\s|chief\s|key\s)?(?P<axis>customers?|buyers|users|end[\s-]users"
    r"|clients|applications|products)\s(?:of|in|on)\s(?:the|this)\s[\w\s()-]{0,60}?(?:market"
    r"|industry)\s(?:comprise|include|are|consist\sof|range\sfrom)\s"
    r"(?!(?:expected|likely|also|not|now|still|increasingly)\b)(?P<list>[^.:]{6,300}?)[.]?$"
)

# "Segments such as night calls and gait care are becoming profitable, with bed calls and cords also growing."
_SEGMENTS_LIKE = cued(
    r"(?i)(?:^|[.;]\s|,\s(?:while|and|but)\s)(?:(?:key|certain|some|niche|emerging|new|specialty|smaller|larger|growing|high-growth)\s)?(?:market\s)?(?:sub-?)?segments\s"
    r"(?:such\sas|like|including)\s(?P<list>[^.;:%]{4,200}?)\s(?:is|are|has|have|will|also|continue|were|remain|show|present|offer|hold|grow|gain|record|account"
    r"|represent|drive|lead|dominate)\b"
)
_AND_OTHERS_TOO = cued(
    r"(?i)\bsegments\s(?:such\sas|like|including)\s[^.;:%]{8,200}?,\s(?:with|while)\s(?P<list>[a-z][^.;:%,]{3,80}?)\s(?:services\s)?also\s\w+ing\b"
)

# "by breaking it down into its main parts: hardware, software and services"
_DOWN_INTO = cued(
    r"(?i)\b(?:break(?:s|ing)?|broken|divid(?:es?|ed|ing)|split(?:s|ting)?|pars(?:e|ed|ing))\s(?:(?:it|them|the\s[\w\s-]{3,40}?|this\s\w+)\s)?(?:down\s)?(?:into|by)\s"
    r"(?:its\s|the\s)?(?:(?:key|main|core|major|primary|constituent|basic|principal)\s)+(?P<axis>components|types|applications|technologies|end[\s-]users|modalities|parts"
    r"|segments|categories|offerings)(?::|\s-|,)\s(?P<list>[^.:;]{6,300}?)[.]?$"
)
# "Key application segments include robots, where arms help; aides, which ask; and wards"
_KEY_SEGMENTS = cued(
    r"(?i)^(?:(?:the|its|other)\s)?(?:(?:key|main|major|primary|leading|important|other|prominent|core|largest|biggest|most\s\w+|and|of)\s|,\s)*(?P<axis>applications?"
    r"|components?|end[\s-]users?|end[\s-]use|technology|modality|(?:product|service|device)(?:\stype)?|delivery\smode|specialty|type)\s(?:sub-?)?(?:segments|areas|categories)\s"
    r"(?:are|include|comprise)\s(?!(?:expected|likely|projected|also|not|growing)\b)(?P<list>[^.:]{6,500}?)[.]?$"
)
# "Two of the largest and most lucrative application segments are robots and aides"
_OF_THE_LARGEST = cued(
    r"(?i)\b(?:two|three|four)\sof\sthe\s(?:[\w-]+\s){1,2}(?:and\s(?:most\s)?[\w-]+\s)?(?P<axis>application|component|end[\s-]user|technology|modality|product|service|type"
    r"|specialty)\s(?:sub-?)?segments\sare\s(?P<list>[^.:;]{6,200}?)[.]?$"
)

# "Telecare is available in various modes, including web, cloud and phone"
_AVAILABLE_IN = cued(
    r"(?i)\b(?:is|are)\s(?:now\s|also\s)?(?:available|offered|delivered|provided|sold|supplied)\s(?:in|through|via|under|by)\s(?:(?:various|several|different|many|multiple|two|three|four|five)\s)+"
    r"(?:main\s)?(?P<axis>(?:(?:delivery|deployment|service|payment|care)\s)?(?:modes|models|types|forms|formats|modalities|channels))"
    r"(?:,\s(?:including|such\sas|namely)|\ssuch\sas|:)\s(?P<list>[^.:;]{6,250}?)[.]?$"
)

TURNS = (
    _AVAILABLE_IN,
    _DOWN_INTO,
    _KEY_SEGMENTS,
    _OF_THE_LARGEST,
    _AND_OTHERS_TOO,
    _SEGMENTS_LIKE,
    _USED_FOR,
    _CUSTOMERS,
    _AMONG_ITS,
    _ANY_OTHER,
    _ON_MARKET,
    _AS_USERS,
    _EXIST,
    _HEADINGS,
    _DISTINGUISHES,
    _ONE_TELLS,
    _THERE_ARE,
    _SPANS,
)
"""The phrasings in the order of trial; each has a group `list`, and `axis` but those without one."""

TURNS_WITH_MORE = (_AND_OTHERS_TOO,)
"""Those beside which another phrasing may tell of more."""

TURNS_WITHOUT_AXIS = (
    _SEGMENTS_LIKE,
    _AND_OTHERS_TOO,
    _USED_FOR,
    _ANY_OTHER,
    _HEADINGS,
    _DISTINGUISHES,
    _THERE_ARE,
    _SPANS,
)
"""Those that name no axis."""

TURNS_OF_KNOWN_AXES = (_ONE_TELLS, _KEY_SEGMENTS)
"""Those that hold only where the axis is a usual one."""
