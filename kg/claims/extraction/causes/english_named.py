"""English phrasings that name a kind at some distance: "the trends that we see include a and b"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["NAMED"]

# What stands between the name of the kind and the verb that lists: "that the market is witnessing".
_BETWEEN = r"(?:,?\s(?!(?:include[sd]?|including|comprise[sd]?|range[sd]?)\b)[\w'’/&-]+){0,14}?"
_LISTS = (
    r"(?<!sectors)(?<!areas)(?<!industries)(?<!fields)(?<!countries)(?<!regions),?\s(?:include[sd]?|including|comprise[sd]?|range[sd]?\sfrom)[:,]?\s(?:the\sfollowing:?\s)?"
    r"(?!(?:companies|players|vendors)\b)"
)
_TROUBLES = r"(?:challenges|difficulties|concerns|problems|issues|headwinds|questions|uncertaint(?:y|ies))"
_BARRIERS = r"(?:barriers|obstacles|hurdles|impediments|roadblocks|restraints|constraints|limitations)"
# "faces hurdles to adoption related to thin pay", "is confronted with questions around safety"
_MEETS = (
    r"\b(?:fac(?:e|es|ed|ing)|encounter(?:s|ed|ing)?|confront(?:s|ed|ing)?|experienc(?:e|es|ed|ing)"
    r"|meets?)\s(?:with\s)?(?:[\w-]+\s){0,3}"
)
_ABOUT = (
    r"\s(?:(?:to|in|for)\s(?:[\w-]+\s){1,4}?)?(?:related\sto|relating\sto|regarding|concerning|in\sterms\sof|associated\swith|stemming\sfrom|arising\sfrom"
    r"|because\sof|due\sto|owing\sto|linked\sto|connected\swith|posed\sby|caused\sby|surrounding)\s"
)

NAMED: tuple[Cause, ...] = (
    cause("trend", "after", "trend", rf"\btrends{_BETWEEN}{_LISTS}", confidence=0.9, named=True),
    cause("opportunity", "after", "opportunit", rf"\bopportunities{_BETWEEN}{_LISTS}", confidence=0.9),
    cause("challenge", "after", "challenge", rf"\bchallenges{_BETWEEN}{_LISTS}", confidence=0.9),
    cause(
        "restraint",
        "after",
        "barrier obstacle hurdle impediment roadblock restraint constraint limitation",
        rf"\b{_BARRIERS}{_BETWEEN}{_LISTS}",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "after",
        "barrier obstacle hurdle impediment roadblock restraint constraint limitation",
        rf"{_MEETS}{_BARRIERS}{_ABOUT}",
        confidence=0.9,
    ),
    cause(
        "challenge",
        "after",
        "challenge difficult concern problem issue headwind question uncertaint",
        rf"{_MEETS}{_TROUBLES}{_ABOUT}",
        confidence=0.9,
    ),
    # "Safety and cost are also issues"
    cause(
        "challenge",
        "before",
        "issue concern problem worr",
        r"\b(?:is|are)\s(?:also|still|both|further|common)\s(?:issues?|concerns?|problems?|worr(?:y|ies))\b(?!\s(?:that|which)\b)",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "after",
        "concern worr fear doubt",
        r"\b(?:cit|not|list|mention|report|nam)(?:e|es|ed|ing|s|ioned|ioning)?\s(?:[\w-]+\s){0,2}?(?:concerns|worries|fears|doubts)\s(?:about|over|regarding|around|with)\s",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "shift move transition turn",
        r"\b(?:shift|move|transition|turn)\s(?:towards?|to)\s[^.;,]{3,60}?\s(?:reflects|mirrors|responds\sto|answers)\s(?!an?\s(?:broader|wider)\b)",
        confidence=0.7,
    ),
    # "Mixed care is becoming the norm"
    cause(
        "trend",
        "before",
        "becom emerging",
        r"\b(?:has|have)\sbecome\s(?:the\s(?:new\s)?(?:norm|standard)|commonplace|mainstream|routine|a\s(?:norm|staple))\b"
        r"|\b(?:is|are)\s(?:also\s|now\s|fast\s|quickly\s|rapidly\s|steadily\s)?(?:becoming\s(?:an?\s|the\s)?(?:core|norm|standard|commonplace|common|routine|mainstream"
        r"|popular|default|integral|key|staple|new\s)|emerging\s(?=(?:post|after|in|across|worldwide|globally|as\sthe|[.;,])))",
        confidence=0.8,
    ),
    cause(
        "trend",
        "before",
        "increasingly",
        r"\b(?:is|are)\s(?:also\s|now\s)?increasingly\s(?:being\s)?(?:used|adopted|integrated|combined|woven|embedded|offered|deployed|applied|incorporated"
        r"|incorporating|integrating|combining|offering|blending|bundling)\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "valued prized favou preferred popular liked",
        r"\b(?:valued|prized|favou?red|preferred|popular|liked)\s(?:\w+\s){0,2}?(?:for|because\sof)\s(?:its|their)\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "cover reimburs pay",
        r"\b(?P<what>(?:(?:[\w-]+\s){0,3}?(?:insurers?|insurance\s(?:providers?|companies)|payers?|payors?|medicare|medicaid|health\splans?|employers))\s"
        r"(?:[\w-]+\s){0,5}?(?:(?:offers?|provides?|expand(?:s|ed)?|extend(?:s|ed)?|added?)\s(?:\w+\s){0,2}?(?:coverage|reimbursement|payment)s?"
        r"|covers?|covered|reimburses?|reimbursed|pays?\sfor|paid\sfor)\s(?!(?:no|only|not|little|few|hardly|just|nothing|neither)\b)[^.;,]{4,100})",
        confidence=0.6,
    ),
    cause(
        "challenge",
        "after",
        "struggl",
        r"\b(?:is|are|still|also|often|continues?\sto)\sstruggl(?:e|es|ing)\sto\s(?=(?:rais|find|hir|retain|recruit|scal|meet|prov|turn|mak|keep|attract|reach|secur|gain|integrat)\w*\s)",
        confidence=0.7,
    ),
    # "phones, which, together with thin staffing, are driving the market"
    cause(
        "driver",
        "within",
        "together along combined coupled alongside",
        r",\s(?:which|that),\s(?:together|along|combined|coupled)\swith\s(?P<what>[^.;]{4,120}?),\s(?:is|are|has|have|will|drives?|boosts?|fuels?)\s",
        confidence=0.9,
    ),
    cause(
        "driver",
        "before",
        "role",
        r"\balso\s(?:play(?:s|ed)?)\san?\s(?:[\w-]+\s)?role(?=[.;,]|$)",
        confidence=0.7,
    ),
    cause(
        "trend",
        "before",
        "center centre stage way",
        r"\b(?:(?:takes?|is\staking|are\staking|has\staken|have\staken)\s(?:the\s)?cent(?:er|re)\sstage|(?:is|are)\smaking\s(?:its|their)\sway\sinto)\b",
        confidence=0.8,
    ),
    cause(
        "trend",
        "within",
        "startup start",
        r"(?P<what>(?:[\w-]+\s){0,3}?start-?ups\s[^.;]{0,60}?\b(?:attract|rak|draw|rais|secur|pull)(?:e|s|es|ed|ing)?\s(?:in\s)?(?:record\s|more\s|ever\smore\s|increasing\s)?"
        r"(?:funding|investments?|capital|money))",
        confidence=0.7,
    ),
    cause(
        "challenge",
        "before",
        "highlight underscor expos reveal",
        r"\b(?:highlight|underscor|underlin|expos|reveal)(?:e|es|ed|ing|s)?\sthe\s(?:[\w-]+\s)?(?:dangers?|risks?|limits|limitations|weakness(?:es)?|shortcomings|gaps|flaws"
        r"|vulnerabilit(?:y|ies)|fragility)\b",
        confidence=0.8,
    ),
    # "Factors including dear loans suggest that the boom is slowing"
    cause(
        "restraint",
        "within",
        "factor reason",
        r"\b(?:factors|reasons),?\s(?:including|such\sas|like)\s(?P<what>[^.;:]{6,200}?),?\s(?:suggest|indicat|mean|signal)(?:e|es|ed|s|ing)?\s[^.;]{4,80}?"
        r"\b(?:slow|declin|cool|stall|fall|drop|weak|shrink|fad)",
        confidence=0.9,
    ),
    # "challenges to growth are emerging: old licences, thin staffing"
    cause(
        "challenge",
        "after",
        "challenge",
        r"\bchallenges\b[^.;,:]{0,60}?\s(?:(?:are|is)\semerging|emerge|remain|persist|lie\sahead|abound|exist|await|ahead)(?:,\s?|:\s|\s?-{1,2}\s)"
        r"(?!(?:and|but|as|which|with|experts|analysts|according|particularly|especially|he|she|it|they|we|the\s(?:report|company|firm))\b)",
        confidence=0.9,
        named=True,
    ),
    cause(
        "opportunity",
        "within",
        "opportunit",
        r"\b(?:look\s(?:at|to|for)|eye|seek|explore|tap|pursue|see)s?\s(?P<what>[^.;,]{3,60}?\sand\sother\s[\w-]+\sopportunities)\b",
        confidence=0.8,
    ),
    cause(
        "opportunity",
        "after",
        "potential scope room",
        r"\bthere\s(?:is|are)\s(?:still\s)?(?:an?\s)?(?:huge|great|enormous|vast|big|significant|tremendous|massive|immense|considerable|untapped|plenty\sof|much|ample|large)\s"
        r"(?:potential|scope|room)\s(?:for\s(?:us|them|companies|providers|players)\s)?(?:to|for|in)\s",
        confidence=0.8,
    ),
    cause(
        "trend",
        "before",
        "gain win find",
        r"\b(?:gains?|gaining|gained|wins?|winning|finds?|finding)\s(?:\w+\s)?(?:support|favou?r|ground|currency|prominence)\b(?!\s(?:from|of)\b)",
        confidence=0.7,
    ),
    # "keeps its lead by combining thick networks with sound budgets"
    cause(
        "driver",
        "after",
        "lead dominance position",
        r"\b(?:leadership|lead|dominance|position)\b[^.;,]{0,40}?\sby\s(?:combining|pairing|uniting|leveraging)\s",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "widen broaden improv build",
        r"\b(?:widen|broaden|improv|build|sharpen|deepen)(?:e|es|ed|ing|s)?\sthe\s(?:[\w-]+\s){0,2}case\sfor\b",
        confidence=0.8,
    ),
    # "video visits are often more affordable than a trip to town"
    cause(
        "driver",
        "within",
        "cost cheaper affordable convenient accessible flexible",
        r"\b(?:is|are)\s(?:\w+\s){0,3}?(?P<what>(?:more\s(?:cost-effective|affordable|convenient|accessible|flexible|efficient)|cheaper|less\s(?:expensive|costly))"
        r"\s(?:than|compared\s(?:to|with))\s[^.;,]{4,80})",
        confidence=0.7,
    ),
    # "fresh money for wards continues to rise"
    cause(
        "driver",
        "within",
        "increase investment funding reimbursement subsid payment coverage",
        r"(?P<what>\b(?:recent|further|new|fresh|steady)\s(?:increases?|rises?|growth|investments?|funding|subsidies|payments)\s(?:in|for|of)\s[^.;,]{4,80}?)\s(?:continues?\sto|keeps?|are|is|has|have|will)\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "enabl allow help",
        r",\swith\s(?P<what>(?:[\w-]+\s){1,6}?(?:payments?|subsid(?:y|ies)|reimbursements?|coverage|funding|grants|rules|laws|polic(?:y|ies)|waivers?|tariffs?|tax\scredits))\s"
        r"(?:enabling|allowing|helping|encouraging|prompting)\s",
        confidence=0.8,
    ),
    # "The market grew. This is mainly because nurses retire"
    cause(
        "driver",
        "after",
        "because",
        r"^(?:this|that|it)\s(?:is|was|has\shappened|happens|happened)\s(?:\w+\s)?because\s(?!of\b)",
        confidence=0.8,
    ),
    cause(
        "trend",
        "after",
        "shifted moved evolved transitioned migrated",
        r"\b(?:has|have)\s(?:\w+ly\s|also\s|since\s)?(?:shifted|moved|evolved|transitioned|migrated)\s(?:\w+ly\s)?(?:away\sfrom\s[^.;,]{3,50}?\s)?towards?\s",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "after",
        "worr fear warn",
        r"\b(?:doctors|physicians|experts|critics|patients|providers|clinicians|regulators|observers|some)\s(?:also\s|still\s)?(?:worry|worried|fear|feared|warn|warned)\s"
        r"(?:that\s|about\s|of\s)",
        confidence=0.8,
    ),
)
