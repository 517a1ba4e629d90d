"""English phrasings for what presses on care: thin staff, strain, fresh demand."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import OBJECT, moves
from kg.claims.extraction.causes.english_parts import BE, FIELD, PEOPLE, STAFF
from kg.claims.extraction.causes.english_verbs import LIFTS

__all__ = ["PRESSURES"]

_SYSTEM = (
    r"(?:(?:health(?:care)?|medical|care|hospital|clinical|mental|public"
    r"|primary)\s?(?:[\w-]+\s){0,2}?(?:systems?|industry|sector|workforce|services?|staff|resources"
    r"|facilities|capacity|budgets|health)|hospitals|clinics|healthcare"
    r"|doctors|physicians|nurses|clinicians|providers|staff|families|caregivers|care|services)"
)
_SHORT = r"(?:shortages?|scarcity|dearth|deficit|lack|undersupply|shortfall)"
_ADJECTIVES = (
    r"(?:(?:severe|serious|chronic|acute|growing|critical|global|national|dire|looming|significant"
    r"|major|huge|persistent|well-documented|worsening|nationwide|marked|big|general|sheer|increasing"
    r"|massive)\s){0,2}"
)
_OF_CARE = (
    rf"(?:{STAFF}|doctors|clinics|hospitals|resources|providers|workforce|facilities|specialists|beds"
    rf"|appointments|capacity|infrastructure|access|care|services|psychologists|carers)"
)
_TAKEN_UP = (
    rf"(?:(?:an?|the|this|its|their|some|much|more|further)\s)?(?:(?!(?:loss|losses|lower|less|decline"
    rf"|fall|fewer|drop|death|deaths)\b)[\w-]+\s){{0,4}}?(?:adoption|use|usage|uptake|utili[sz]ation"
    rf"|growth|rise|surge|increase|spread|boom|expansion|popularity|demand|development|emergence"
    rf"|explosion|interest|need|shift|reliance|acceptance|implementation|deployment)\s(?:of|in|for"
    rf"|to(?:wards?)?|on)\s[^.;,]{{0,60}}?\b{FIELD}"
)

PRESSURES: tuple[Cause, ...] = (
    # "The pandemic has put a strain on hospitals"
    cause(
        "driver",
        "before",
        "strain pressure burden stress load demand",
        rf"\b(?:(?:has|have|had|is|are|was|were|continues?\sto)\s)?(?:also\s)?(?:put(?:s|ting)?|plac(?:e|es"
        rf"|ed|ing)|exert(?:s|ed|ing)?|impos(?:e|es|ed|ing)|creat(?:e|es|ed|ing))\s(?:an?\s"
        rf"|the\s)?(?:[\w-]+\s){{0,3}}?(?:strain|pressure|burden|stress|load|demands?)\s(?:up)?on\s(?:the\s"
        rf"|our\s|already\s|overworked\s|public\s|existing\s)?(?:[\w-]+\s){{0,2}}?{_SYSTEM}",
        confidence=0.75,
        named=True,
    ),
    # "Every part of care has been touched by the pandemic"
    cause(
        "driver",
        "within",
        "pandemic covid coronavirus",
        r"\b(?:touched|upended|reshaped|transformed|changed|altered"
        r"|disrupted)\sby\s(?:the\s)?(?P<what>(?:covid(?:-?\s?19)?|coronavirus)(?:\s(?:pandemic|crisis"
        r"|outbreak))?|pandemic)\b(?=[^.;]{0,80}?\b(?:health|care|medicine|visits|doctors|patients)\b)",
        confidence=0.72,
        named=True,
    ),
    # "There is a shortage of therapists", "the industry is facing a shortage of nurses"
    cause(
        "driver",
        "within",
        "short scarc dearth deficit lack undersupply",
        rf"(?:\b(?:there\s(?:is|are|has\sbeen|remains?|was)|(?:has|have)(?=\s(?:an?|the)\s)|(?:fac(?:e"
        rf"|es|ed|ing)|struggl(?:e|es|ed"
        rf"|ing)\swith|grappl(?:e|es|ed|ing)\swith|suffer(?:s|ed|ing)?\sfrom|confront(?:s|ed|ing)?"
        rf"|experienc(?:e|es|ed|ing)|battl(?:e|es|ed|ing)|contend(?:s|ed|ing)?\swith|deal(?:s"
        rf"|ing)?\swith))\s(?:also\s|still\s|now\s)?(?:an?\s|the\s)?)"
        rf"(?P<what>{_ADJECTIVES}(?:[\w-]+\s){{0,1}}?{_SHORT}\sof\s"
        rf"(?:[\w-]+\s){{0,4}}?{_OF_CARE}\b[^.;]{{0,50}}?)(?=[.;,]|\s(?:and|which|that|as|while|so|with)\s"
        rf"|$)",
        confidence=0.72,
        named=True,
    ),
    # "There aren't enough therapists", "demand far outstrips supply"
    cause(
        "driver",
        "within",
        "enough outstrip outpac exceed outweigh outnumber",
        rf"\b(?P<what>(?:not\senough|n['’]t\senough"
        rf"|too\sfew)\s(?:[\w-]+\s){{0,3}}?{_OF_CARE}\b[^.;,]{{0,40}}|(?:the\s)?(?:need"
        rf"|demand)\s(?:for\s[^.;,]{{3,60}}?\s)?(?:has\s|is\s|now\s|far\s|vastly\s|greatly\s|still\s"
        rf"|continues\sto\s){{0,3}}(?:outstrip|outpac|exceed|outweigh)(?:e|s|es|ed|ing|ped"
        rf"|ping)?\s(?:the\s)?(?:available\s)?(?:supply|capacity|number|quantity"
        rf"|availability)[^.;,]{{0,40}})",
        confidence=0.75,
        clause=True,
    ),
    # "The workforce is under strain", "hospitals became overwhelmed"
    cause(
        "driver",
        "within",
        "strain pressure stress overwhelm overrun stretched overloaded swamped overburden",
        rf"(?:^|[.;,]\s|\s(?:and|as|because|while|where|that)\s)(?P<what>(?:the\s)?(?:(?!(?:and|as|that"
        rf"|because)\s)[\w-]+\s){{0,3}}?{_SYSTEM}(?:\sand\s(?:[\w-]+\s){{0,2}}?{_SYSTEM})?\s(?:is|are|was"
        rf"|were|became|become|becomes|has\sbeen|have\sbeen"
        rf"|remains?)\s(?:\w+\s)?(?:under\s(?:\w+\s)?(?:strain|pressure|stress)|overwhelmed|overrun"
        rf"|stretched|overloaded|swamped|overburdened)\b[^.;,]{{0,30}})",
        confidence=0.72,
        clause=True,
    ),
    # "Demand has pushed telehealth into the forefront"
    cause(
        "driver",
        "before",
        "forefront spotlight limelight mainstream cent map",
        rf"\b(?:(?:has|have|had)\s)?(?:also\s)?(?:push(?:ed|es|ing)?|thrust(?:ing|s)?|brought|bring(?:s"
        rf"|ing)?|propel(?:led|s|ling)?|catapult(?:ed|s|ing)?|put(?:s|ting)?|mov(?:ed|es|ing)|cast"
        rf"|plac(?:ed|es))\s(?:[\w-]+\s){{0,2}}?(?:{FIELD}|it|them|mental\shealth|behavioral\shealth"
        rf"|home\scare|remote\s\w+)(?:\s[\w-]+){{0,3}}?\s(?:in)?(?:to|on)\s?(?:the|cent(?:er"
        rf"|re))\s(?:forefront|spotlight|limelight|mainstream|stage|map|fore|front)",
        confidence=0.8,
    ),
    # "the shortage of doctors is most pronounced in villages"
    cause(
        "driver",
        "within",
        "short scarc dearth deficit lack undersupply",
        rf"\b(?P<what>{_SHORT}\sof\s(?:[\w-]+\s){{0,3}}?{_OF_CARE}\s(?:is|are|remains?|has\sbeen"
        rf"|has\sbecome|have\sbecome|was)\s(?:\w+\s)?(?:pronounced|acute|severe|dire|critical|felt|growing"
        rf"|worse|worsening|chronic|visible|marked|serious|evident|worst|sharp(?:est)?|greatest"
        rf"|highest)\b[^.;,]{{0,40}})",
        confidence=0.72,
        clause=True,
    ),
    # "Lockdowns have created a healthy appetite for telehealth", "brought demand for virtual care"
    cause(
        "driver",
        "before",
        "creat generat produc bring brought caus induc necessitat whip",
        rf"(?:{moves(('create', 'generate', 'produce', 'cause', 'induce', 'necessitate'))}|\b(?:bring(?:s"
        rf"|ing)?|brought|whipp(?:ed|ing)\sup)\s(?:with\sit\s|about\s|on\s)?)(?:an?\s|the\s|some\s|more\s"
        rf"|much\s)?(?!(?:down|back|together|forward)\s)"
        rf"(?:(?:huge|great|healthy|strong|new|fresh|significant|substantial|considerable|massive|immense"
        rf"|tremendous|increased|growing|higher|big|unprecedented|enormous|sudden"
        rf"|urgent)\s){{0,2}}(?:{OBJECT}|(?:surge|rise|boom|spike|jump|increase|need|appetite"
        rf"|growth)\s(?:in|of|for)\s(?:[\w-]+\s){{0,3}}?(?:{FIELD}|demand|use|interest|users|adoption))"
        r"(?<!revenue)(?<!revenues)(?<!sales)(?!\sshare)(?![^.;]{0,60}\sto\s(?:drop|fall|decline|slow"
        r"|shrink|dip|plunge|contract)\b)",
        confidence=0.85,
    ),
    # "The outbreak forced a large spike in telehealth use", "boosted a surge in online visits"
    cause(
        "driver",
        "before",
        "surge rise boom spike jump increase explosion growth upswing rush wave",
        rf"(?:{moves((*LIFTS, 'force', 'cause'))}|\bcontribut(?:es?|ed|ing)\sto\s|\badd(?:s|ed"
        rf"|ing)?\sto\s)(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}?(?:surge|rise|boom|spike|jump|increase"
        rf"|explosion|growth|upswing|rush|wave)\s(?:in|of|for"
        rf"|towards?)\s(?:the\s)?(?:[\w-]+\s){{0,3}}?(?:{FIELD}|demand|usage|adoption)",
        confidence=0.85,
    ),
    # "Cheap handsets transform the way care is given"
    cause(
        "driver",
        "before",
        "transform chang reshap revolution redefin",
        r"\b(?:(?:has|have|had|is|are|will)\s)?(?:transform|chang|reshap|revolutioni[sz]|redefin)(?:e|es"
        r"|ed|ing|s)?\sthe\sway\s(?:[\w-]+\s){0,3}?(?:health|care|healthcare|medicine|medical|patients"
        r"|people|doctors|providers|physicians)\b",
        confidence=0.72,
    ),
    # "Longer lives and cheap phones have all contributed to the phenomenon"
    cause(
        "driver",
        "before",
        "contribut add led play help",
        r"\b(?:has|have|had)\s(?:all\s|also\s|both\s|each\s)*(?:contributed|added|led"
        r"|given\srise)\sto\s(?:the|this|that|its|their)\s(?:\w+\s)?(?:phenomenon|trend|boom|success"
        r"|change|surge|shift|development|popularity|momentum|wave)\b",
        confidence=0.85,
    ),
    # "Patients may wait 30 days to see a doctor"
    cause(
        "driver",
        "within",
        "wait",
        rf"(?:^|[.;,]\s(?:but\s|and\s|as\s)?|\s(?:where|while|as|because"
        rf"|but)\s)(?P<what>(?:[\w-]+\s){{0,2}}?{PEOPLE}\s(?:(?:may|must|often|can|could|usually|still"
        rf"|typically|have\sto|had\sto|now|might)\s){{0,2}}wait(?:s|ed|ing)?\s(?:an?\saverage\sof\s"
        rf"|up\sto\s|as\slong\sas\s|more\sthan\s|over\s|about\s|for\s)?(?:(?:\d+|several|many|two|three"
        rf"|four|six)(?:\sto\s\d+)?\s)?(?:hours|days|weeks|months)\b[^.;,]{{0,50}})",
        confidence=0.72,
        clause=True,
    ),
    # "Travel bans led to the adoption of telemedicine", "gave rise to online care"
    cause(
        "driver",
        "before",
        "lead led result giv gave translat culminat contribut add",
        rf"\b(?:(?:has|have|had|will|would|could|may|might)\s)?(?:lead(?:s|ing)?\sto|led\sto|result(?:s|ed"
        rf"|ing)?\sin|giv(?:es|en|ing)?\srise\sto|give\srise\sto|gave\srise\sto|translat(?:e|es|ed"
        rf"|ing)\sinto|culminat(?:e|es|ed|ing)\sin|contribut(?:e|es|ed|ing)\sto|add(?:s|ed"
        rf"|ing)?\sto)\s(?:{_TAKEN_UP}|(?:the\s"
        rf"|an?\s|more\s)?(?:{PEOPLE}|[\w-]+s)\s(?:\w+ly\s)?(?:turning|adopting|embracing|using|moving"
        rf"|switching|relying|seeking|choosing)\s[^.;,]{{0,40}}?\b{FIELD})",
        confidence=0.8,
    ),
    # "Legislative support is also strong"
    cause(
        "driver",
        "within",
        "support backing push",
        r"(?:^(?:[\w’'-]+,\s)?|[.;,]\s|\s(?:and|as|because|while)\s)(?P<what>(?:strong\s)?(?:legislative"
        r"|regulatory|government(?:al)?|policy|political|state|federal|public|financial|payer|investor"
        r"|institutional)\s(?:support|backing|push|endorsement)(?:\s(?:for|of"
        r"|behind)\s[^.;,]{3,50}?)?\s(?:is|are|has\sbeen|remains?|continues\sto\s(?:be|grow)"
        r"|keeps)\s?(?:\w+\s)?(?:strong|growing|on\sthe\srise|robust|firm|solid|rising|increasing|broad"
        r"|steady|expanding|unwavering))\b",
        confidence=0.75,
        clause=True,
    ),
    # "The pandemic was a chief instigator of new funding", "is a boon for telehealth"
    cause(
        "driver",
        "before",
        (
            "instigator impetus trigger spark boon tailwind catalyst igniter accelerant motivator "
            "incentive stimulus springboard turning watershed blessing fillip shot boost godsend boost "
            "godsend lifeline"
        ),
        rf"\b(?:{BE}|turn(?:s|ed|ing)?\sout\sto\sbe\s|prov(?:es|ed|ing)\s(?:to\sbe\s)?)(?:also\s|clearly\s"
        rf"|certainly\s)?(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}?(?:instigator|impetus"
        rf"|trigger|spark|boon|tailwinds?|catalyst|igniter|accelerant|motivator|incentive|stimulus"
        rf"|springboard|turning\spoint|watershed|blessing|fillip|boost|godsend|shot\sin\sthe\sarm)\s(?:of"
        rf"|for|to|behind"
        rf"|in)\s[^.;,]{{0,50}}?\b(?:{FIELD}|funding|investments?|market|sector|industry|demand|adoption"
        rf"|growth|field|space|use|usage|uptake)\b",
        confidence=0.85,
    ),
)
