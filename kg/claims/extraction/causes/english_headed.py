"""English phrasings in which a noun heads what it names, behind a dash, a colon or a copula far off."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, HURDLE_STEMS, HURDLES

__all__ = ["HEADED"]

_TROUBLES = (
    r"(?:challenges?|concerns?|worr(?:y|ies)|problems?|complaints?|pain\spoints?|headaches?|fears?"
    r"|drawbacks?)"
)
_TROUBLE_STEMS = "challenge concern worr problem complaint pain headache fear drawback"
_DRIVES = (
    r"(?:(?:growth\s|demand\s|market\s)?drivers?|motivat(?:or|ion)s?|catalysts?|tailwinds?|enablers?"
    r"|accelerators?)"
)
_DRIVE_STEMS = "driver motivat catalyst tailwind enabler accelerator"
_FIRST = (
    r"(?:(?:the|an?|its|their|our|his|her)\s)?(?:two|three|four|five|single|number[\s-]one|no\.?\s?(?:1|one)|most\s[\w-]+"
    r"|overwhelming|top|main|chief|primary|key|biggest|greatest|largest|leading|foremost|prime|principal|major"
    r"|central|common|usual|perennial|remaining|other|another|second|third|final|last)\s(?:[\w-]+\s){0,2}?"
)
# What the noun is about, up to the mark behind it: "barriers to care at a distance".
_ABOUT = (
    r"(?:\s(?:to|for|of|in|behind|among|facing|about|with|around|against|that|which|limiting|driving"
    r"|before)\s[^.;:,–—]{3,70}?)?"
)
# A dash between two words is read as a comma that no space follows.
_MARK = r"(?:\s?(?::|—|–|\s--?\s)\s?|,(?=[^\s\d\"”’'“‘]))"
# A list up to the dash that closes it, or to the end.
_LISTED = (
    r"(?P<what>(?!(?:how|what|why|who|where|see|read|click|learn|find|the\s(?:guide|story)|a\s(?:guide"
    r"|story|review|primer)|an?\s(?:overview|review)|lessons|part|insights"
    r"|the\scase)\b)[^.;:—–?]{4,220}?)"
)
_CLOSED = r"(?=\s?(?:—|–|\s--?\s)|,(?=[^\s\d\"”’'“‘])|[.;?]|$)"
_IS = (
    r"\s(?:is|are|was|were|remains?|remained|continues?\sto\sbe|has\sbeen|have\sbeen)\s(?:still\s"
    r"|now\s|often\s)?(?:the\s)?"
)
_NO_STATE = (
    r"(?!(?:that|to|not|how|what|why|whether|also|expected|likely|being|now|no|one|among|often|more|less|very|too|so"
    r"|well|here|there|clear|similar|different|largely|mostly|mainly|growing|rising|easing|gone|over|real|common|valid|legitimate"
    r"|[\w-]+(?:ed|ing)\s(?:by|in|on|with|as|at|to|from|through|for|down|up)|considered|discussed|won|lost|held|taken|made|met|told|left|\w+ly)\b)"
)

HEADED: tuple[Cause, ...] = (
    # "the usual barriers to remote care—pay and licences—", "Biggest barrier: no pay for calls"
    cause(
        "restraint",
        "within",
        HURDLE_STEMS,
        rf"\b(?:{_FIRST})?{HURDLES}{_ABOUT}{_MARK}{_LISTED}{_CLOSED}",
        confidence=0.85,
    ),
    cause(
        "challenge",
        "within",
        _TROUBLE_STEMS,
        rf"\b{_FIRST}{_TROUBLES}{_ABOUT}{_MARK}{_LISTED}{_CLOSED}",
        confidence=0.85,
    ),
    cause(
        "driver",
        "within",
        f"{_DRIVE_STEMS} reason",
        rf"\b{_FIRST}(?:{_DRIVES}|reasons?(?=:|\s(?:for|behind|why)\s)){_ABOUT}{_MARK}{_LISTED}{_CLOSED}",
        confidence=0.85,
    ),
    # "in addition to other driving factors, such as thin networks, old age, and dear beds"
    cause(
        "driver",
        "within",
        "factor force driver",
        r"\b(?:driving|growth|supporting|contributing|enabling|favou?rable|tail)\s(?:factors|forces|drivers)"
        r"(?:\s(?:of|for|in|behind)\s[^.;,]{3,40})?,\s(?:such\sas|including|like|among\sthem|notably|namely)\s"
        r"(?P<what>[^.;:]{6,240}?)(?=[.;]|,\s(?:which|while|are|is|have|has)\b|$)",
        confidence=0.9,
    ),
    # "The most significant worry for buyers was data security"
    cause(
        "challenge",
        "after",
        _TROUBLE_STEMS,
        rf"\b(?:another\s(?:[\w-]+\s)?|(?:the|their|its|our|one)\s(?:most\s[\w-]+|top|main|chief|primary|key|biggest|greatest"
        rf"|largest|leading|number[\s-]one|no\.\s1|major|principal|overriding|second|other)\s(?:[\w-]+\s){{0,2}}?){_TROUBLES}"
        rf"(?:\s(?:for|among|of|about|with|in|around|from|facing|when)\s[^.;,:]{{3,60}}?)?{_IS}{_NO_STATE}",
        confidence=0.85,
    ),
    # "A critical focus of vendors is achieving interoperability"
    cause(
        "trend",
        "after",
        "focus emphasis priority",
        r"\b(?:an?|the|one|another)\s(?:[\w-]+\s){0,2}?(?:critical|key|major|growing|central|primary|strong|main|increasing|sharper|big|top)\s"
        r"(?:[\w-]+\s)?(?:focus|emphasis|priorit(?:y|ies))(?:\s(?:area|for|of|in|within|across|among)\s[^.;,]{3,60}?)?"
        r"\s(?:is|are|will\sbe|has\sbeen)\s(?:now\s|also\s|being\splaced\s|put\s|placed\s)?(?:on\s|to\s)?"
        r"(?!(?:expected|likely|not|the\s(?:patient|company))\b)",
        confidence=0.75,
    ),
    # "The market continues to shift toward care in the home"
    cause(
        "trend",
        "after",
        "shift mov transition gravitat pivot",
        rf"\b(?:markets?|industry|sector|landscape|field|{FIELD}|healthcare|care\sdelivery)\s(?:(?:continues?|begins?|keeps?|starts?)\s(?:to\s|on\s)?(?:shift|mov|transition|gravitat|pivot)(?:e|ing)?"
        r"|(?:is|are|has\sbeen)\s(?:\w+ly\s|now\s)?(?:shifting|moving|transitioning|gravitating|pivoting))\s(?:\w+ly\s)?towards?\s(?:an?\s)?",
        confidence=0.8,
    ),
    # "The next phase of the market will be defined by richer analytics, tighter links and common rules"
    cause(
        "trend",
        "after",
        "defined marked characteri shaped dominated",
        rf"\b(?:wave|phase|chapter|stage|era|decade|generation|years?|future|landscape|frontier)\b[^.;,]{{0,60}}?\b(?:{FIELD}|markets?|industry|sector|growth|healthcare|care|field)?"
        r"[^.;,]{0,30}?\s(?:will\s(?:likely\s)?be|is\sbeing|are\sbeing|is\slikely\sto\sbe|is\sset\sto\sbe)\s"
        r"(?:increasingly\s|largely\s|mostly\s)?(?:defined|marked|characteri[sz]ed|dominated)\sby\s",
        confidence=0.85,
    ),
    # "Equity and payment struggles still abound"
    cause(
        "challenge",
        "within",
        "struggle woe gap worr hassle headache uncertaint inequit disparit inequalit divide doubt",
        r"(?:^|[.;:,]\s|\s(?:and|but|while|though|as|that)\s)(?P<what>(?!(?:the|these|those|such|but|and)\s(?:gap|doubt|worr)\w*\s)(?:[\w’'/-]+\s){1,6}?"
        r"(?:struggles|woes|gaps|worries|hassles|headaches|uncertaint(?:y|ies)|inequit(?:y|ies)|disparit(?:y|ies)|inequalit(?:y|ies)|divides?|doubts))"
        r"\s(?:still\s|also\s|nonetheless\s|stubbornly\s)?(?:abound|persists?|remains?|linger|endure|loom|(?:have|has)\s(?:not\sgone|yet\sto\s(?:be|close)))\b"
        r"(?!\s(?:an?|the|one|more|in\sline)\b)",
        confidence=0.75,
    ),
    # "Cost, staffing, and selection hurdles are top of mind for payers"
    cause(
        "challenge",
        "within",
        "mind front paramount agenda forefront",
        r"(?:^|[.;]\s)(?P<what>[A-Z][^.;:]{3,140}?\s(?:hurdles|challenges|concerns|issues|worries|problems|risks|barriers|pressures))"
        r"\s(?:are|remain|stay|were)\s(?:still\s|also\s)?(?:top\sof\smind|front\sand\scent(?:er|re)|paramount|on\severyone['’]s\smind|high\son\sthe\sagenda|at\sthe\sforefront)\b",
        confidence=0.85,
    ),
    # "The pandemic sparked a renewed zeal for moving care to the home"
    cause(
        "driver",
        "before",
        "spark rekindl ignit rouse stok whet fire",
        r"\b(?:spark|rekindl|ignit|rous|stok|whet|awaken|reviv)(?:e|es|ed|s|ted|ing)?\s(?:up\s)?(?:an?\s|the\s|new\s|fresh\s)?(?:[\w-]+\s){0,2}?"
        r"(?:fervou?r|zeal|appetites?|enthusiasm|interest|excitement|curiosity|passion)\s(?:for|in|about|around)\s",
        confidence=0.8,
    ),
    # "Newcomers are betting heavily on the growing demand for care at home"
    cause(
        "driver",
        "within",
        "bet count bank",
        r"\b(?:bet|betting|bets|bank|banking|banks|count|counting|counts)\s(?:\w+ly\s|big\s)?on\s(?P<what>(?:the\s|an?\s|[\w-]+[’']s?\s)?(?:[\w-]+\s){0,2}?(?:growing|rising|increasing|surging|booming|lasting|continued|strong|demand|appetite|shift|need)\s[^.;,]{6,90})",
        confidence=0.7,
    ),
    # "With the recent fall in demand for telehealth, analysts expect a calmer year"
    cause(
        "restraint",
        "within",
        "decline drop fall dip slump slowdown decrease downturn reduction",
        r"\b(?:[Ww]ith|[Aa]mid|[Gg]iven|[Dd]ue\sto|[Oo]wing\sto|[Bb]ecause\sof|[Aa]fter)\s(?P<what>(?:the|an?|this)\s(?:[\w-]+\s){0,2}?"
        r"(?:declines?|drop(?:\soff)?|fall|dip|slump|slowdown|decrease|downturn|reduction)\sin\s(?:[\w-]+\s){0,3}?"
        rf"(?:demand|{FIELD}|use|usage|utili[sz]ation|volumes?|funding|investments?|deal\w*|spending|reimbursement|adoption|visits)\b[^.;,]{{0,60}})",
        confidence=0.8,
    ),
    # "take a planned approach to telehealth, in large part to address the staffing crisis"
    cause(
        "driver",
        "within",
        "address eas tackl reliev counter combat cope alleviat offset mitigat overcom bridg clos",
        r"\b(?:to|helps?|help\sto|can|could|for|by|of|in)\s(?:help\s(?:to\s)?|better\s)?(?:address|eas|tackl|reliev|counter|combat|cop|alleviat|offset|mitigat|overcom|bridg|clos|fill)(?:e|es|ing)?(?:\swith)?\s"
        r"(?P<what>(?:the\s|an?\s|this\s|these\s|chronic\s|acute\s)?(?:[\w-]+\s){0,3}?(?:(?:workforce|staffing|staff|nurse|nursing|doctor|physician|clinician|labou?r|personnel|specialist|provider|skills?|care|access|treatment)\s"
        r"(?:[\w-]+\s)?(?:shortages?|crisis|crises|gaps?|shortfalls?)|burnout|backlogs?|(?:shortages?|scarcity|lack)\sof\s[\w-]+)\b[^.;,]{0,60})",
        confidence=0.6,
    ),
    # "Hard payment rules and climbing wages led to a lack of profit", "made the clinics unprofitable"
    cause(
        "restraint",
        "before",
        "profit loss margin unprofitab unsustainab unviab",
        r"\b(?:led\sto|leads?\sto|leading\sto|creat(?:e|es|ed)|caus(?:e|es|ed)|brought|result(?:s|ed)?\sin)\s(?:an?\s|the\s|its\s|heavy\s|mounting\s)?(?:lack\sof\s(?:profit\w*|margins?|scale)|(?:operating\s|financial\s|heavy\s)?losses|thin(?:ner|ning)?\smargins)\b"
        r"|\b(?:made|makes?|making|left|leaves|render(?:s|ed)?)\s[^.;,]{3,60}?\s(?:unprofitable|unsustainable|unviable|uneconomic(?:al)?)\b",
        confidence=0.8,
    ),
)
"""A noun for a kind with what it heads."""
