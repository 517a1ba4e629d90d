"""Parts that English phrasings share."""

from __future__ import annotations

__all__ = ["BE", "GROWS", "IDENTIFIES", "IS", "LIST", "MARKET", "RISE", "A"]

IDENTIFIES = r"(?:identif(?:y|ies|ied)|cit(?:e|es|ed)|highlights?|recogni[sz](?:e|es|ed))"

GROWS = (
    r"(?:(?:the\s|this\s|their\s|its\s)?(?:(?!(?:are|is|was|were|will|has|have|had)\s)(?:[\w'&-]+|\([A-Z][\w-]*\))"
    r"\s){0,6}?(?:growth|demand|adoption|expansion|markets?"
    r"|uptake|use|usage|popularity|development|industry|revenues?|advance|sales|segment|need|shift"
    r"|acceptance|deployment|feasibility|penetration|implementation|interest|innovation"
    r"|opportunities|gains|sector"
    r"|ecosystem)\b)"
)
A = (
    r"(?:also\s|still\s|one\sof\s|among\s|some\sof\s|considered\s|expected\sto\sbe\s"
    r"|likely\sto\sbe\s){0,2}(?:an?\s|the\s)?(?:[\w-]+\s){0,3}"
)
BE = (
    r"(?:remains?|is|are|was|were|(?:has|have|had)\sbeen|forms?|proves?|proved|(?:has|have)\sproved|poses?|presents?|represents?|constitutes?|continues?\sto\sbe|acts?\sas"
    r"|acting\sas|acted\sas|serves?\sas|served\sas|becoming|become|becomes|emerg(?:e|es|ed|ing)"
    r"\sas|creates?)\s(?!(?:not|never|no\slonger)\s)"
)
LIST = (
    r"\s?(?:for\s[\w\s]{3,40}|in\s[\w\s]{3,50}|of\s[\w\s]{3,40}|facing\s[\w\s]{3,40})?\s?(?:include[,:]?"
    r"|includes[,:]?|including:?|are|is|such\sas|like|range\sfrom|comprise)\s"
)
IS = r"(?:is|are|was|were|be|been|being|has\sbeen|have\sbeen|gets?|got)"
MARKET = r"(?:markets?|industry|sector|segment)"
RISE = (
    r"(?:growth|expansion|demand|adoption|uptake|popularity|momentum|rise|surge|increase|upswing|upturn|boom|traction"
    r"|dominance|lead|leadership|leading\sposition|ascent|trajectory|development|usage|upsurge)"
)
