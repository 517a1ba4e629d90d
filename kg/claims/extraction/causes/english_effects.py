"""English phrasings of what something brings about: demand, shortages, openings."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import MAY
from kg.claims.extraction.causes.english_parts import CLAUSE, FIELD, PEOPLE, STAFF

__all__ = ["EFFECTS"]

_WANTED = r"(?:demand|need|appetite|market|interest|preference|opening|niche|call|hunger)"

EFFECTS: tuple[Cause, ...] = (
    # "Cheap handsets have created a demand for video visits"
    cause(
        "driver",
        "before",
        "creat result generat produc lead led open bring brought giv gave rise spell mean",
        rf"\b(?:{MAY})?(?:(?:has|have|had)\s)?(?:creat(?:e|es|ed|ing)|result(?:s|ed|ing)?\sin"
        rf"|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|le(?:ads?|d|ading)\sto|br(?:ings?|ought)"
        rf"\s(?:about|with\s(?:it|them))|g(?:ives?|ave|iven|iving)\srise\sto)\s"
        rf"(?:an?\s|the\s)?(?:(?:new|higher|greater|strong|stronger|growing|rising|huge|fresh|more"
        rf"|surge\sin|rise\sin|increase\sin|wave\sof)\s){{0,3}}{_WANTED}\s(?:for|in)\s",
        confidence=0.8,
    ),
    # "Such a preference can be put down to the convenience of home delivery"
    cause(
        "driver",
        "after",
        "preference shift habit change popularity trend",
        r"\b(?:preference|shift|habit|change|popularity|trend|move|rush|appeal)s?\s(?:[\w-]+"
        r"\s){0,4}?(?:can|may|could|is|are|has)\s(?:be\s|been\s)?(?:largely\s|partly\s|mainly\s)?"
        r"(?:put\sdown\sto|attributed\sto|ascribed\sto|traced\s(?:back\s)?to|explained\sby|due\sto"
        r"|owed\sto)\s(?!(?:several|many|various|a\snumber\sof|two|three|four)\b)",
        confidence=0.8,
    ),
    # "The shortfall of neurologists is only expected to worsen"
    cause(
        "driver",
        "within",
        "worsen worse deepen widen grow persist",
        rf"(?P<what>\b(?:shortages?|shortfalls?|lack|scarcity|dearth|gap)\s(?:of|in)"
        rf"\s(?:[\w-]+\s){{0,3}}?{STAFF}\b[^.;,]{{0,40}}?)\s(?:is|are|was|were|will|would|has|have|may|could)\s(?:\w+"
        rf"\s){{0,2}}?(?:expected|projected|predicted|likely|set|forecast|bound)?\s?(?:to\s)?(?:\w+"
        rf"\s)?(?:worsen|deepen|widen|grow|persist|increase|get\sworse|become)",
        confidence=0.75,
    ),
    # "The pandemic made the shortage of therapists worse", "exacerbated the situation"
    cause(
        "driver",
        "before",
        "exacerbat worsen aggravat deepen worse compound",
        r"\b(?:has\s|have\s|had\s)?(?:(?:exacerbat|worsen|aggravat|deepen|compound)(?:e|es|ed|ing|s)"
        r"\s(?:the|this|these|an?|already)\s(?:[\w-]+\s){0,2}?(?:situation|shortages?|shortfalls?"
        r"|strain|gap|backlog|pressure|crisis|problem)s?"
        r"|ma(?:de|kes|king)\s(?:the|this|these)\s(?:[\w-]+\s){0,2}?(?:situation|shortages?"
        r"|shortfalls?|strain|gap|backlog|pressure|crisis)(?:\s(?:of|in)\s[^.;,]{3,40}?)?\s(?:worse"
        r"|acute|more\sacute))\b",
        confidence=0.75,
    ),
    # "The market has become more attractive as wages have risen"
    cause(
        "driver",
        "within",
        "attractive viable appealing feasible affordable popular interesting common",
        rf"\b(?:market|sector|field|industry|model|business|service|it|{FIELD})\b[^.;,]{{0,40}}?"
        rf"\s(?:has|have|is|are)\s(?:become|becoming|grown|growing|getting)\s(?:\w+\s)?(?:more\s|ever"
        rf"\smore\s|increasingly\s)(?:attractive|viable|appealing|feasible|affordable|popular"
        rf"|interesting|common|acceptable)\b[^.;]{{0,50}}?,?\s(?:as|because|since|now\sthat)\s"
        rf"(?P<what>(?!(?:an?|well|part|it|they|per|of)\b){CLAUSE})",
        confidence=0.8,
        clause=True,
    ),
    # "Families value the ability to ask a nurse"
    cause(
        "driver",
        "within",
        "value valu prize priz appreciat like enjoy welcom",
        rf"\b{PEOPLE}\s(?:also\s|now\s|increasingly\s|most\s|greatly\s)?(?:value|prize|appreciate"
        rf"|like|enjoy|welcome)\s(?P<what>(?:the|being|having|not\shaving)\s[^.;,]{{6,100}}?)(?=[.;,]"
        rf"|$)",
        confidence=0.75,
    ),
    # "Opportunities for remote reading abound"
    cause(
        "opportunity",
        "within",
        "abound plentiful plenty exist ample await beckon",
        r"\b(?:opportunities|chances|openings|prospects)\s(?:for|in|of)\s(?P<what>(?!(?:visitors|fun"
        r"|guests|students)\b)[^.;,]{5,90}?)\s(?:abound|beckon|exist|await|are\s(?:plentiful|ample"
        r"|many|vast|manifold|huge|large|wide\sopen))\b",
        confidence=0.85,
    ),
    # "Staffing models are now transitioning to include paramedics"
    cause(
        "trend",
        "within",
        "transition evolv chang shift expand broaden",
        r"(?:^(?:[\w’'-]+,\s)?|[.;]\s|,\s(?:and|while|but)\s)(?P<what>(?!(?:the\s(?:company|firm)|it"
        r"|we|he|she|they|our|its)\b)(?:[\w'’-]+\s){0,4}?(?:models?|roles?|practices|workflows"
        r"|programs|programmes|contracts|teams|services|offerings|platforms|business\smodels)\s(?:is"
        r"|are|have\sbeen)\s(?:now\s|also\s|gradually\s|slowly\s|rapidly\s)?"
        r"(?:transitioning|evolving|changing|shifting|expanding|broadening|branching)\s(?:to|into"
        r"|towards?|beyond|from)\s[^.;,]{4,90})",
        confidence=0.75,
        clause=True,
    ),
    # "This has led to a shift in behavior, with more people opting for online pharmacies"
    cause(
        "trend",
        "within",
        "shift change move turn",
        r"\b(?:shift|change|turn|rethink|move)s?\s(?:in\s[^.;,]{3,50}?)?,?\s(?:with|as)"
        r"\s(?P<what>(?:more|many|most|fewer|ever\smore|some|increasing\snumbers\sof)"
        r"\s[^.;]{8,120}?)(?=[.;]|,\s(?:which|while)|$)",
        confidence=0.85,
        clause=True,
    ),
    # "The market has also seen an increase in the use of e-prescriptions"
    cause(
        "trend",
        "after",
        "seen saw sees witness experienc see",
        r"\b(?:market|industry|sector|field)\s(?:has\s|have\s|is\s)?(?:also\s|recently\s)?(?:seen"
        r"|saw|sees|seeing|witness(?:ed|es|ing)|experienc(?:ed|es|ing))\s(?:an?|the)\s(?:\w+"
        r"\s)?(?:increase|rise|surge|growth|uptick|spread)\s(?:in|of)\s(?:the\s)?(?=(?:use|adoption"
        r"|number|popularity|integration|launch)\b)",
        confidence=0.85,
    ),
    # "Clinics have been limited in their ability to bill for calls due to a shortage of coders"
    cause(
        "restraint",
        "after",
        "limited hampered constrained restricted hindered",
        rf"\b{PEOPLE}\s(?:(?:has|have|had)\sbeen|is|are|was|were|remain)\s(?:\w+ly\s)?(?:limited"
        rf"|hampered|constrained|restricted|hindered)\s(?:in\s[^.;,]{{4,80}}?\s)?(?:due\sto|owing\sto"
        rf"|because\sof|by|on\saccount\sof)\s(?!law\b)",
        confidence=0.85,
    ),
    # "Small budgets make it hard for rural clinics to buy the carts"
    cause(
        "challenge",
        "before",
        "mak made",
        rf"\bma(?:kes?|de|king)\s(?:it|things|life)\s(?:\w+\s)?(?:hard(?:er)?|difficult|tough(?:er)?"
        rf"|costly|tricky|impossible|more\sdifficult)\s(?:to\s(?:adopt|scale|grow|expand|bill|use"
        rf"|prove|reach|win|offer|serve|share|hire|roll\sout|enter)|for\s(?:[\w-]+"
        rf"\s){{0,3}}?(?:{PEOPLE}|vendors|companies|firms|start-?ups|platforms|operators))\b",
        confidence=0.8,
    ),
    # "Payment for tele-ICU time has not evolved", "clinicians lack consensus about when to call"
    cause(
        "challenge",
        "within",
        "not lack",
        r"(?:^|[.;:]\s|,\s(?:and|but|while)\s)(?P<what>(?:the\s)?(?:[\w-]+\s){0,2}?(?:payment"
        r"|reimbursement|regulation|rules|law|laws|licensing|training|guidelines|evidence"
        r"|infrastructure|standards)(?:\sfor\s[^.;,]{3,40}?)?\s(?:has|have)\s(?:not|hardly|barely"
        r"|yet\sto|never)\s(?:yet\s)?(?:evolved?|changed?|kept\s(?:up|pace)|followed|caught\sup"
        r"|catch\sup|moved?|adapted|developed|keep\s(?:up|pace))\b[^.;,]{0,50}"
        rf"|{PEOPLE}\s(?:also\s|still\s|often\s)?lack\s(?:a\s|the\s)?(?:consensus|agreement|evidence"
        rf"|guidance|experience|support|incentives?|budgets?|funds|money|awareness"
        rf"|know-how)\b[^.;,]{{0,70}})",
        confidence=0.75,
        clause=True,
    ),
    # "Telecare has yet to win the trust of older surgeons"
    cause(
        "restraint",
        "within",
        "yet",
        rf"(?P<what>(?:{FIELD}(?:\s[\w'’-]+){{0,2}}|it|they|the\s(?:technology|field|market|model))"
        rf"\s(?:has|have)\syet\sto\s(?:win|prove|show|gain|earn|find|reach|convince|overcome|become"
        rf"|break|catch)\b[^.;,]{{4,80}})",
        confidence=0.75,
        clause=True,
    ),
)
