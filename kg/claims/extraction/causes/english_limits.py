"""English phrasings for restraints, challenges, opportunities, trends; a new one is one line and a test."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import BE, GROWS, IDENTIFIES, LIST, A

__all__ = ["LIMITS"]

_RESTRAINTS = (
    r"(?:restraints?|barriers?|obstacles?|hurdles?|hindrances?|impediments?|bottlenecks?"
    r"|restraining\sfactors?)"
)
_HELD_BACK = (
    r"(?:hindered|hampered|restrained|limited|impeded|restricted|curbed|slowed(?:\sdown)?"
    r"|constrained|inhibited|challenged"
    r"|held\sback)"
)
_HOLDING_BACK = (
    r"(?:hinder|hamper|restrain|limit|imped|restrict|slow|curb|inhibit|obstruct|constrain"
    r"|challeng)(?:e|s|es|ing)?"
)

LIMITS: tuple[Cause, ...] = (
    cause("challenge", "after", "challenge", rf"\b(?:challenges?){LIST}", named=True),
    cause(
        "challenge",
        "after",
        "challenge",
        r"\b(?:one\sof\sthe|another|an?|the)\s(?:[\w-]+\s){0,2}challenges?\s(?:hampering|hindering"
        r"|limiting|restraining|affecting"
        r"|restricting|facing)\s[^.;,]{3,80}?\s(?:is|are)\s(?:the\s)?(?!(?:to|expected|likely)\b)",
        named=True,
    ),
    cause(
        "restraint",
        "after",
        "restrain barrier obstacle hurdle",
        r"\b(?:one\sof\sthe|another|an?|the)\s(?:[\w-]+\s){0,2}(?:restraints?|barriers?|obstacles?"
        r"|hurdles?)\s(?:to|for|in|hampering"
        r"|hindering|limiting|facing)\s[^.;,]{3,80}?\s(?:is|are)\s(?:the\s)?(?!(?:to|expected"
        r"|likely)\b)",
    ),
    cause("opportunity", "before", "opportunit", rf"\b{BE}{A}opportunit(?:y|ies)\b"),
    cause("challenge", "before", "challenge", rf"\b{BE}{A}challenges?\b", named=True),
    cause(
        "restraint",
        "after",
        "restrain barrier obstacle hurdle hindrance impediment bottleneck",
        rf"\b{_RESTRAINTS}{LIST}",
    ),
    cause(
        "restraint",
        "before",
        "restrain barrier obstacle hurdle hindrance impediment bottleneck",
        rf"\b{BE}{A}{_RESTRAINTS}\b",
    ),
    cause(
        "restraint",
        "after",
        (
            "hindered hampered restrained limited impeded restricted curbed slowed constrained "
            "inhibited  "
            "challenged held"
        ),
        rf"\b{GROWS}[^.;,]{{0,50}}?\b(?:is|are|was|were|be|been|being|gets?)\s(?:\w+ly\s|still\s"
        rf"|further\s|somewhat\s)?{_HELD_BACK}"
        r"\s(?:by|due\sto|owing\sto|because\sof|on\saccount\sof)\s",
    ),
    cause(
        "restraint",
        "after",
        "factor",
        rf"\bfactors?\s(?:that\s|which\s)?(?:\w+\s){{0,3}}?{_HOLDING_BACK}\s[^.;,]{{2,60}}?\s(?:are"
        rf"|is|include|includes|such\sas|like)\s",
    ),
    cause(
        "challenge",
        "within",
        "concern risk threat issue",
        r"(?P<what>(?:[\w'-]+\s){0,5}?(?:privacy|(?:cyber-?)?security|safety|quality|interoperability"
        r"|reimbursement|accuracy|confidentiality|costs?)"
        r"(?:\s(?:of|for|and|in)\s[^.;,]{3,50}?)?)\s(?:remains?|poses?|is|are)\s(?:still\s|also"
        r"\s)?an?\s(?:[\w-]+\s){0,2}(?:concerns?|risks?|threats?|issues?)\b",
        confidence=0.7,
    ),
    cause(
        "challenge",
        "after",
        "challenge",
        r"\b(?:fac(?:e|es|ed|ing)|grappl\w+\swith|confront\w*|encounter\w*|struggl\w+\swith"
        r"|hampered\sby)\s(?:[\w-]+\s){0,3}challenges"
        r"\s(?:(?:related|pertaining|relating)\sto|associated\swith|(?:stemming|arising)\sfrom|like)\s",
    ),
    cause(
        "restraint",
        "before",
        ("hinder hamper restrain limit imped restrict slow curb inhibit obstruct constrain deter negative"),
        rf"(?<!previously\s)(?<!once\s)(?<!\ba\s)(?<!\bthe\s)\b(?:hinder|hamper|restrain|limit|imped"
        rf"|restrict|slow|curb"
        rf"|inhibit|obstruct|constrain"
        rf"|deter)(?:e|s|es|ed|ing)?(?:\sdown)?\s(?:of\s)?{GROWS}",
    ),
    cause(
        "restraint",
        "within",
        "hinder hamper limit imped restrict slow curb inhibit",
        rf"\b(?:hinder|hamper|limit|imped|restrict|slow|curb|inhibit)(?:e|s|es|ed|ing)?"
        rf"\s{GROWS}[^.;]{{0,40}}?"
        rf"\b(?:regions|areas|countries|markets|settings)\swith\s(?P<what>[^.;]{{4,140}})",
    ),
    cause(
        "restraint",
        "before",
        "negative adverse unfavo detrimental",
        r"\b(?:ha(?:s|ve|d)|exert(?:s|ed)?)\s(?:an?\s)?(?:\w+\s)?(?:negative|adverse|unfavou?rable"
        r"|detrimental)\s"
        rf"(?:effects?|impacts?|influence)\s(?:on\b|{GROWS})",
    ),
    cause(
        "restraint",
        "before",
        "negative",
        rf",?\s(?:negatively\s)?affect(?:s|ing)?\s{GROWS}(?:\snegatively)?",
    ),
    cause(
        "opportunity",
        "before",
        "opportunit",
        r"\b(?:offer|present|create|creat|provide|provid|open|generate|unlock|bring|hold(?=s?"
        r"\s[\w\s-]{0,30}opportunities))(?:s|ed"
        r"|ing)?\s(?:up\s)?(?:[\w-]+\s){0,4}opportunit(?:y|ies)\b",
        named=True,
    ),
    cause(
        "opportunity",
        "before",
        "avenue prospect potential scope horizon possibilit",
        r"\b(?:open|creat|offer|provid|present|unlock|disclos|generat|reveal|hold|bring)(?:e|s|es"
        r"|ed|ing)?\s(?:up\s)?(?:an?\s|the\s)?"
        r"(?:[\w-]+\s){0,3}(?:avenues?|prospects?|growth\spotential|(?:immense|huge|vast"
        r"|significant|great|ample)\s(?:potential|scope)"
        r"|horizons?|growth\spossibilities)\b",
    ),
    cause(
        "opportunity",
        "after",
        "opportunit",
        r"\bopportunit(?:y|ies)\s(?:(?!and\s)[\w-]+\s){0,4}?(?:include|includes|such\sas|lies?\sin"
        r"|in\sthe\sform\sof|are|arising\sfrom)\s",
        named=True,
    ),
    cause(
        "opportunity",
        "after",
        "opportunit",
        r"\bopportunit(?:y|ies)\s(?:[\w-]+\s){0,7}?(?:owing|due|thanks|attributable)\sto\s",
        named=True,
    ),
    # "Vendors find room for expansion on account of cheap sensors"
    cause(
        "opportunity",
        "after",
        "room scope potential prospect opening chance opportunit",
        r"\b(?:room|scope|potential|prospects?|openings?|chances?|opportunit(?:y|ies))\s(?:(?:for|to"
        r"|in|of)\s[^.;,]{3,50}?\s)?"
        r"(?:on\saccount\sof|owing\sto|due\sto|thanks\sto|because\sof|given|in\sview\sof)\s",
        confidence=0.8,
    ),
    # "Ghana will offer attractive openings, as hospital chains there build reading rooms"
    cause(
        "opportunity",
        "within",
        "potential prospect opening chance opportunit",
        r"\b(?:room|scope|potential|prospects?|openings?|chances?|opportunit(?:y"
        r"|ies))\b[^.;,]{0,60}?,?\s(?:as|because|since|now\sthat|given\sthat)\s"
        r"(?P<what>(?!(?:well|an?|it|they|part|of|per|this|the\smarket)\b)[^.;]{12,140}?)(?=[.;]|,"
        r"\s(?:which|while|and\sthe)\b|$)",
        confidence=0.8,
        clause=True,
    ),
    cause("trend", "before", "trend", rf"\b{BE}{A}trends?\b", named=True),
    cause(
        "trend",
        "after",
        "trend",
        r"\btrends?\s(?!(?:reports?|analysis|stud(?:y|ies))\s)(?:(?!(?:that|which)\s)[\w-]+"
        r"\s){0,6}?(?:include|includes|are|such\sas|like)\s"
        r"(?!(?:\w+ly\s)?(?:influenced|driven|shaped|shaping|driving|expected|likely|transforming"
        r"|influencing|set|emerging)\b)",
        named=True,
    ),
    cause("trend", "after", "trend", r"\btrends?\s(?:towards?|of)\s", confidence=0.7, named=True),
    cause(
        "trend",
        "after",
        "shift",
        r"\b(?:pronounced|broader|broad|growing|clear|significant|paradigm|gradual|steady|marked"
        r"|notable|major|fundamental|rapid|ongoing)\sshift\stowards?\s",
        confidence=0.7,
    ),
    cause(
        "trend",
        "within",
        "defined characteri marked shaped",
        r"\b(?:defined|characteri[sz]ed|marked|shaped)\sby\s(?P<what>an?\s(?:[\w-]+\s)?(?:move"
        r"|shift|transition|trend|focus|pivot)\s[^.;]{4,120})",
        confidence=0.7,
    ),
    cause(
        "trend",
        "before",
        "shaping reshaping",
        r"\b(?:is|are)\s(?:also\s|further\s)?(?:re)?shaping\s(?:the|this)\s(?:[\w-]+"
        r"\s){0,2}(?:landscape|market"
        r"|industry|sector)\b",
    ),
    cause(
        "trend",
        "after",
        "evolv shift mov transition",
        r"(?<!-)\b(?:evolv(?:e|es|ing)|(?:shift|(?:is|are|has|have)\s(?:mov|transition))(?:e|es|ed"
        r"|ing)?)\s(?:away\s)?from\s[^.;]{4,80}?\s(?:to(?:wards?)?|into)\s(?:an?\s|the\s)?(?:focus"
        r"\son\s)?",
    ),
    cause(
        "trend",
        "after",
        "strateg",
        r"\bstrategies\s(?:\w+\s)?(?:emphasi[sz]e|prioriti[sz]e|favou?r|focus\son|cent(?:re|er)\son)\s",
        confidence=0.7,
    ),
    cause("trend", "after", "trend", r"\btrends?\sis\s(?:towards?|the)\s", named=True),
    cause(
        "trend",
        "after",
        "trend",
        r"\b(?:one|another|an?|the)\s(?:[\w-]+\s){0,3}trend\sis\s(?!(?:expected|driving|also|gaining"
        r"|likely|set)\b)",
        named=True,
    ),
    cause(
        "trend",
        "after",
        "trend",
        r"\b(?:one\sof\sthe|another|an?|the)\s(?:[\w-]+\s){1,3}trends?\s(?:in|of|within|across"
        r"|shaping|driving|influencing|gaining|seen|observed|witnessed)\s[^.;,]{3,60}?\sis\s"
        r"(?!(?:expected|driving|also)\b)",
        named=True,
    ),
    cause(
        "trend",
        "after",
        "focus emphasis",
        r"\bthere\sis\s(?:now\s|also\s)?an?\s(?:increasing|increased|growing|rising|heightened"
        r"|renewed|strong|sharper)\s(?:focus|emphasis)\son\s",
        confidence=0.7,
    ),
    cause(
        "trend",
        "after",
        "competitive",
        r"\b(?:becoming|become|increasingly)\s(?:\w+\s){0,2}competitive\s(?:with|due\sto|owing\sto)\s",
        confidence=0.7,
    ),
    cause(
        "restraint",
        "after",
        "negative adverse",
        r"\b(?:negative|adverse)\s(?:effects?|impacts?|sides?|factors?)\s(?:like|such\sas|including)\s",
    ),
    cause(
        "opportunity",
        "within",
        "opportunity",
        r"\b(?:eye|eyes|eyeing|see|sees|seeing|view|views|regard|regards|consider|considers)\s"
        r"(?P<what>(?!(?:it|this|them)\b)[^.;,]{4,80}?)\sas\san?\s(?:[\w-]+\s){0,3}opportunity\b",
        named=True,
    ),
    cause(
        "challenge",
        "within",
        "identif cite highlight recogni",
        rf"\b{IDENTIFIES}\s(?P<what>[^.;]{{4,120}}?)\sas\s(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}"
        rf"(?:challenges?)\b",
    ),
    cause(
        "restraint",
        "within",
        "identif cite highlight recogni",
        rf"\b{IDENTIFIES}\s(?P<what>[^.;]{{4,120}}?)\sas\s(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}"
        rf"(?:restraints?|barriers?|obstacles?)\b",
    ),
    cause(
        "opportunity",
        "within",
        "identif cite highlight recogni",
        rf"\b{IDENTIFIES}\s(?P<what>[^.;]{{4,120}}?)\sas\s(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}"
        rf"(?:opportunit(?:y|ies))\b",
    ),
    cause(
        "trend",
        "within",
        "identif cite highlight recogni",
        rf"\b{IDENTIFIES}\s(?P<what>[^.;]{{4,120}}?)\sas\s(?:an?\s|the\s)?(?:[\w-]+"
        rf"\s){{0,2}}(?:trends?)\b",
    ),
    cause(
        "restraint",
        "within",
        "not",
        r"\b(?:may|might|do|does|can)\snot\s(?:always\s|yet\s)?have\s(?P<what>(?:much|enough"
        r"|sufficient|adequate|the"
        r"\snecessary|the\srequired)\s[^.;,]{4,80})",
        confidence=0.7,
    ),
)
