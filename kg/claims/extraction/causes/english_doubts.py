"""English clauses that tell what is hard: who shuns care at a distance, its costs, where law is silent."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import PEOPLE

__all__ = ["DOUBTS"]

_BEFORE = (
    r"(?:^(?:[\w’'-]+,\s|(?:But|And|Yet|Still|Also|Then)\s)?|[.;:]\s|,\s(?:and|but|while|yet|as"
    r"|they)?\s?|\s(?:and|but|because|that|while|as)\s|[“\"])"
)
_PEOPLE = (
    rf"(?:(?!(?:and|that|as|because|which|who|of|the\scompany)\s)[\w'’-]+\s){{0,4}}?(?:{PEOPLE}"
    r"|elders|subscribers|members|clients|GPs|surgeons|therapists|pharmacists|midwives"
    r"|specialists|regulators|unions|associations|lawmakers|investors|officials)"
    r"(?:['’]\s(?:unions|associations|groups|bodies))?(?:\sin\s[\w\s-]{3,25}?)?"
)
_STILL = (
    r"(?:\s(?:still|often|also|mostly|generally|simply|rather|understandably|openly|themselves"
    r"|there|now|however|though))*\s"
)
_SHUN = (
    r"(?:distrusts?|mistrusts?|dislikes?|resists?|shuns?|resents?|balk(?:s|ed)?\sat|baulk(?:s"
    r"|ed)?\sat|hesitates?\sto|fears?|feared|doubts?|doubted|complains?|complained|grumbles?"
    r"|worr(?:y|ies|ied)|opposes?|opposed|objects?\sto|objected\sto|speaks?\sout\sagainst|spoke"
    r"\sout\sagainst|(?:have|has)\sspoken\sout\sagainst"
    r"|warns?\sof|warned\sof|lack(?:s|ed)?\s(?=(?:the\s|a\s|an\s)?(?:skills?|training|time"
    r"|smartphones?|devices|broadband|internet|cameras?|trust|confidence|means))|struggle(?:s"
    r"|d)?\s(?:to|with)\s"
    r"|(?:is|are|remains?|stay|feel|feels)\s(?:still\s|often\s|rather\s|deeply\s)?(?:wary"
    r"|reluctant|loath|hesitant|slow\sto|unwilling|sceptical|skeptical|suspicious|uneasy|afraid"
    r"|unconvinced|not\sconvinced|divided|dissatisfied|unhappy|uncomfortable|unfamiliar)"
    r"|(?:seldom|rarely|hardly|scarcely)\s(?:come|take|use|pay|stay|trust|renew|return|accept"
    r"|open|wear|finish|log)s?"
    r"|(?:drop|dropped)\sout|(?:give|gave)\sup|(?:stop|stopped)\s(?:using|wearing|paying)"
    r"|(?:cancel|cancelled|canceled|forget|forgot)\s|churn|abandon(?:s|ed)?|(?:do|does|did)"
    r"\s?n(?:ot|[’']t)\s(?:trust|want|like|know\show|have\sthe))"
)
_COSTS = (
    r"(?:(?:customer\s|client\s|user\s|patient\s)?acquisition\scosts?|(?:the\s)?(?:costs?|price)"
    r"\sof\s(?:winning|getting|finding|acquiring|attracting|hiring|keeping|serving)"
    r"\s[^.;,]{3,40}?|advertising\scosts?|marketing\scosts?|staff(?:ing)?\scosts?|labou?r"
    r"\scosts?|wage\scosts|malpractice\spremiums|compliance\scosts?|losses|churn"
    r"|cancellations|no-shows|complaints|breaches|lawsuits)"
)
_CLIMB = (
    r"(?:(?:has|have|had)\s(?:also\s|since\s|nearly\s|almost\s|more\sthan\s)?(?:doubled|tripled"
    r"|soared|risen|jumped|climbed|mounted|surged|increased|multiplied|gone\sup|ballooned)|(?:is"
    r"|are)\s(?:also\s|now\s|still\s)?(?:rising|climbing|mounting|soaring|high|steep|growing)"
    r"|(?:eat|eats|ate)\s(?:up|into)|(?:keep|keeps)\s(?:rising|climbing|growing))"
)
_LAW = (
    r"(?:(?:the\s)?(?:(?!(?:and|that)\s)[\w'’-]+\s){0,2}?(?:law|laws|regulation|regulations"
    r"|rules?|rulebook|legislation|liability|guidance|legal\s(?:position|situation|status"
    r"|framework)|licen[cs]ing|supply|standards?|evidence|privacy|data\sprotection|quality"
    r"|batteries|connections?|bandwidth|signals?|coverage|reimbursement)(?:\s(?:of|for|on|in)"
    r"\s[\w\s-]{3,30}?)?)"
)
_GREY = (
    r"(?:grey|gray|vague|hazy|silent|contradictory|unsettled|shaky|flimsy|a\smess|a\smaze|a"
    r"\sjungle|a\spatchwork|a\sgr[ae]y\s(?:area|zone)|confusing|opaque|behind\sthe\stimes|years"
    r"\sbehind|missing|wanting|thin|weak|poor|unclear|uneven|patchy|erratic|short|up\sin\sthe"
    r"\sair|an\sopen\squestion|far\sfrom\s(?:clear|settled|perfect))"
)

DOUBTS: tuple[Cause, ...] = (
    # "As the trade grows, so do concerns about fake pills"
    cause(
        "challenge",
        "within",
        "concern worr risk doubt fear question threat pressure need challenge",
        r",\s(?:but\s)?so\s(?:too\s)?(?:do|does|did|have|has|are|is|will)\s(?P<what>(?:the\s|its\s|their\s)?(?:[\w-]+\s){0,2}?(?:concerns|worries|risks?|doubts|fears|questions"
        r"|threats?|pressures?|challenges)\s(?:about|over|around|regarding|of|for|from|on|in)\s[^.;,]{4,110})",
        confidence=0.85,
    ),
    # The end of an excerpt that was cut: "However, patchy broadband and high fees might h"
    cause(
        "restraint",
        "within",
        "may might could can will are is",
        r"^(?:However|Nevertheless|Nonetheless|Yet|But|Still|Conversely|That\ssaid|Even\sso|On\sthe"
        r"\s(?:other\shand|downside|flip\sside)|At\sthe\ssame\stime|Despite\s(?:this|these|all\sthis"
        r"|its)[^,]{0,40}|In\scontrast|By\scontrast),?\s"
        r"(?P<what>(?!(?:the\s(?:company|firm|market|report|study)|it|they|this|these)"
        r"\s)[^.;]{6,200}?)\s(?:may|might|could|can|will|(?:are|is)\s(?:expected|likely|projected"
        r"|anticipated|set)(?:\sto)?)(?:\s[a-z]{0,12})?$",
        confidence=0.75,
    ),
    # "Families distrust a doctor on a screen"
    cause(
        "challenge",
        "within",
        (
            "distrust mistrust dislik resist shun resent balk baulk hesitat fear doubt complain "
            "grumbl worr oppos object speak spoke spoken warn lack struggl wary "
            "reluctant loath slow unwilling sceptic skeptic suspicious uneasy afraid unconvinced "
            "convinced divided dissatisf unhappy uncomfort unfamiliar seldom rarely hardly "
            "scarcely drop give gave stop cancel forget forgot churn abandon not n't n’t don't don’t"
        ),
        rf"{_BEFORE}(?P<what>{_PEOPLE}{_STILL}{_SHUN}(?!\s(?:no|nothing)\b)[^.;,]{{4,110}})",
        confidence=0.75,
        clause=True,
    ),
    # "Acquisition costs have soared"
    cause(
        "challenge",
        "within",
        "cost price wages premium losses churn cancellation no-show complaint breach lawsuit",
        rf"{_BEFORE}(?P<what>{_COSTS}(?:\s(?:on|for|in|at)\s[\w\s-]{{3,30}}?)?"
        rf"\s{_CLIMB}\b[^.;,]{{0,60}})",
        confidence=0.75,
        clause=True,
    ),
    # "Cheaper rivals undercut everybody", "price wars eat into margins"
    cause(
        "challenge",
        "within",
        "undercut eat squeez price oversupply glut",
        rf"{_BEFORE}(?P<what>[^.;,]{{3,60}}?\s(?:undercut(?:s|ting)?|(?:eat|eats|ate|eating)\s(?:up\s"
        rf"|into\s)?(?:the\s|their\s|its\s|what(?:ever)?\s)?(?:margins?|profits?)|squeez(?:e|es|ed"
        rf"|ing)\s(?:the\s|their\s|its\s)?(?:margins?|profits?|prices|providers|vendors|operators)"
        r"|(?:has|have)\spushed\s(?:the\s)?prices?\s[^.;,]{0,40}?(?:down|below|under))\b[^.;,]{0,60})",
        confidence=0.75,
        clause=True,
    ),
    # "Regulation is grey", "the law is silent on liability"
    cause(
        "challenge",
        "within",
        (
            "grey gray vague hazy silent contradictory unsettled shaky flimsy mess maze jungle "
            "patchwork confusing opaque behind missing wanting thin weak poor unclear uneven "
            "patchy erratic short air open far"
        ),
        rf"{_BEFORE}(?P<what>{_LAW}\s(?:is|are|remains?|stays?|looks?)\s(?:still\s|often\s|too\s|very"
        rf"\s|rather\s|also\s|mostly\s|largely\s|somewhat\s|notoriously\s)?{_GREY}\b[^.;,]{{0,60}})",
        confidence=0.72,
        clause=True,
    ),
    # "Nobody knows who is liable when a reading is missed"
    cause(
        "challenge",
        "within",
        (
            "nobody no one few unclear doubtful questionable certain clear unsettled open remains "
            "unresolved undecided"
        ),
        rf"{_BEFORE}(?P<what>(?:nobody|no\sone|few)\s(?:yet\s|really\s|quite\s)?(?:knows?|can\s(?:say"
        rf"|tell|be\ssure|promise|guarantee)|agrees?|understands?|is\ssure)\s(?:who|how|what|whether"
        rf"|which|on|that|if)\s[^.;,]{{4,90}}"
        r"|it\s(?:is|remains)\s(?:still\s|often\s|far\sfrom\s|not\s)?(?:unclear|unsettled|uncertain"
        r"|certain|clear|doubtful|questionable|an\sopen\squestion|undecided)\s(?:who|how|what"
        r"|whether|which|that|if)\s[^.;,]{4,90})",
        confidence=0.75,
        clause=True,
    ),
    # "Sensors often come loose at night"
    cause(
        "challenge",
        "within",
        "loose fail break misread drop freez lag crash wrong lost unreadable",
        rf"{_BEFORE}(?P<what>(?:the\s)?(?:[\w'’-]+\s){{0,3}}?(?:sensors?|patches|electrodes|cameras?"
        rf"|devices?|cuffs?|batteries|apps?|connections?|calls|lines|signals?|readings?|traces?"
        rf"|images?|pictures|alarms?|algorithms?)\s(?:(?:too\s)?(?:often|frequently|still|easily"
        rf"|sometimes|regularly|may|can|tend\sto|keep)\s)+"
        r"(?:com(?:e|ing)\s(?:loose|off)|fail(?:ing)?|break(?:ing)?(?:\sdown|\soff)?|misread(?:ing)?"
        r"|drop(?:ping)?(?:\sout)?|freez(?:e|ing)|lag|crash(?:ing)?|go\s(?:wrong|missing)|get\slost"
        r"|turn\sunreadable|lose\s[\w\s]{3,20})\b[^.;,]{0,50})",
        confidence=0.75,
        clause=True,
    ),
    # "Rules differ from state to state"
    cause(
        "restraint",
        "within",
        "differ var diverg",
        rf"{_BEFORE}(?P<what>(?:the\s)?(?:[\w'’-]+\s){{0,4}}?(?:rules?|laws?|licen[cs](?:es?|ing)"
        rf"|tariffs?|standards?|regulations?|requirements?|reimbursement|coverage|polic(?:y|ies))"
        rf"\s(?:still\s|often\s|also\s|widely\s)*(?:differ|differs|vary|varies|diverge|diverges)"
        rf"\s(?:\w+ly\s)?(?:from|between|among|across|by|with|in)\s[^.;,]{{3,60}})",
        confidence=0.75,
        clause=True,
    ),
    # "For want of broadband, whole valleys go without"
    cause(
        "restraint",
        "within",
        "want lack absence",
        r"(?<![Ee]ven\s)\b(?:[Ff]or|[Ii]n\sthe)\s(?P<what>(?:want|lack|absence)\sof\s(?!(?:an?|anything|time"
        r"|doctors|physicians|nurses|specialists|consultants|staff)\b)[^.;,]{4,60}?)(?=[.;,]|"
        r"\s(?:many|most|some|whole|half|the|few)\s|$)",
        confidence=0.72,
    ),
)
