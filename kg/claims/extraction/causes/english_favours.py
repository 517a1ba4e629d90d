"""English phrasings for what favours care at a distance: what makes it popular or workable, and progress."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import NET, Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["FAVOURS"]

_SERVED = (
    rf"(?:{FIELD}(?:\s[\w-]+){{0,2}}?|it|them|(?:this|these|such|the|its)\s(?:[\w-]+\s){{0,2}}?(?:services?|solutions?|devices?|tools?"
    r"|platforms?|systems?|technolog(?:y|ies)|apps?|products?|models?|options?|treatments?|approach(?:es)?|care|monitoring|markets?))"
)
_WANTED = (
    r"(?:(?:(?:more|increasingly|ever\smore|far\smore|much\smore|highly|very|so|particularly|hugely|widely)\s){1,2}"
    r"(?:popular|common|widespread|desirable|relevant|necessary|important|critical|essential|urgent|valuable|useful|available|acceptable"
    r"|attractive|appealing|compelling|affordable|accessible|feasible|viable|practical|convenient|reliable|effective|efficient|accurate)"
    r"|popular|indispensable|essential|necessary|vital|crucial|mainstream|inevitable|imperative|possible|feasible|viable"
    r"|affordable|attractive|a\snecessity|the\snorm|a\smust|a\spriority|the\s(?:first|default|preferred|natural)\s[\w-]+)"
)
_WORTH = (
    r"(?:viability|efficacy|feasibility|effectiveness|attractiveness|appeal|usefulness|usability|accuracy|reliability|affordability"
    r"|accessibility|acceptance|acceptability|credibility|legitimacy|relevance|importance|value|utility|capabilit(?:y|ies)|reach|scope"
    r"|functionality|potential|performance|availability|practicality|quality|trust\sin|confidence\sin|role)"
)
_PROGRESS = (
    r"(?:advances?|advancements?|improvements?|innovations?|progress|breakthroughs|developments|growth|rise|increases?|surge|expansion"
    r"|proliferation|spread|penetration|availability|emergence|integration|convergence|popularity|ubiquity|introduction|maturation"
    r"|digiti[sz]ation|digitali[sz]ation|miniaturi[sz]ation|roll-?out|reforms?|incentives|investments?|funding|coverage|reimbursements?"
    r"|initiatives?|ownership|mandates?|approvals?|partnerships|collaborations?)"
)
_HELPS = (
    r"(?:(?:directly|now|also|further|greatly|significantly|together|collectively|increasingly)\s)?"
    r"(?:(?:has|have)\s(?:\w+ly\s|also\s|further\s)?(?:enabled|allowed|improved|enhanced|strengthened|bolstered|made|opened|transformed"
    r"|revolutioni[sz]ed|facilitated|supported|brought|expanded|widened|simplified|streamlined|increased|reduced|lowered|incentivi[sz]ed"
    r"|encouraged|prompted|paved|helped)"
    r"|(?:is|are)\s(?:\w+ly\s|also\s|further\s)?(?:enabling|allowing|improving|enhancing|strengthening|bolstering|making|opening|transforming"
    r"|revolutioni[sz]ing|facilitating|supporting|bringing|expanding|widening|simplifying|streamlining|increasing|reducing|lowering"
    r"|incentivi[sz]ing|encouraging|prompting|paving|helping)"
    r"|(?:will|can|could|should)\s(?:enable|allow|improve|enhance|strengthen|bolster|make|facilitate|support|expand|encourage|help)"
    r"|enables?|allows?|improves?|enhances?|strengthens?|makes?|facilitates?|supports?|encourages?|align)"
)

FAVOURS: tuple[Cause, ...] = (
    # "Long queues have made teleconsultations increasingly popular"
    cause(
        "driver",
        "before",
        "mak made render",
        rf"\b(?:(?:has|have|had)\s(?:also\s|\w+ly\s)?(?:made|rendered)|(?:is|are)\s(?:also\s|\w+ly\s)?(?:making|rendering)|makes?|made|renders?|making)"
        rf"\s{_SERVED}\s{_WANTED}\b(?!\s(?:expensive|difficult))",
        confidence=0.7,
    ),
    # "Fast networks have bolstered the viability of telepsychiatry"
    cause(
        "driver",
        "before",
        (
            "bolster improv enhanc strengthen rais increas boost lift expand widen extend "
            "broaden reinforc cement underlin underscor highlight heighten elevat"
        ),
        r"\b(?:(?:has|have|had)\s(?:also\s|\w+ly\s)?(?:bolstered|improved|enhanced|strengthened|raised|increased|boosted|lifted|expanded|widened"
        r"|extended|broadened|reinforced|cemented|underlined|underscored|highlighted|heightened|elevated)"
        r"|(?:is|are)\s(?:also\s|\w+ly\s)?(?:bolstering|improving|enhancing|strengthening|raising|increasing|boosting|lifting|expanding|widening"
        r"|extending|broadening|reinforcing|cementing|underlining|underscoring|highlighting|heightening|elevating)"
        r"|(?<!that\s)(?<!which\s)(?:bolsters?|improves?|enhances?|strengthens?|raises?|increases?|boosts?|expands?|widens?|extends?|broadens?"
        r"|reinforces?|cements?|elevates?))\s"
        rf"(?:the\s)?(?:overall\s)?(?:[\w-]+\s)?{_WORTH}(?:(?:\sand|,)\s(?:[\w-]+\s)?{_WORTH}){{0,2}}\s(?:of\s|in\s)?(?:the\s|these\s|such\s|this\s)?(?:[\w-]+\s)?{FIELD}",
        confidence=0.7,
    ),
    # "Long roads and thin staffing mean that demand for telecare climbs"
    cause(
        "driver",
        "before",
        "mean meant",
        rf"\b(?:means?|meant)\s(?:that\s)?(?:(?:the|more|many|most)\s)?(?:demand|need|interest|{FIELD}|(?:patients|people|consumers|providers|hospitals)\s(?:are\s|now\s|will\s|can\s){{0,2}}(?:turn|switch|opt|look|prefer|choos|seek|rely))\w*\b",
        confidence=0.7,
    ),
    # "Add to that a rise in gout, ageing towns and cheaper phones, and demand is sure to climb"
    cause(
        "driver",
        "within",
        "add",
        r"^Add\s(?:to\s(?:that|this|these)|in|on)\s(?P<what>[^.;:]{8,200}?),\sand\s(?:the|you|it|demand|telehealth|there)\b",
        confidence=0.7,
    ),
    # "Advances in cameras now allow remote visits": nothing else is told of what moves the market.
    cause(
        "driver",
        "within",
        (
            "advance improvement innovation progress breakthrough development growth rise increase "
            "surge expansion proliferation spread penetration availability emergence integration "
            "convergence popularity ubiquity introduction maturation digit miniatur roll reform "
            "incentive investment fund coverage reimbursement initiative ownership mandate approval "
            "partnership collaboration"
        ),
        r"(?:^(?:(?:Furthermore|Moreover|Additionally|Also|Further|Besides|Similarly|Meanwhile|In\saddition|Likewise|Notably|Finally),\s)?|[.;:]\s|,\s(?:and|while)\s)"
        rf"(?P<what>(?:(?:the|an?|ongoing|continued|recent)\s){{0,2}}(?:(?!(?:of|the|this|these|its|their|that|which|and|market)\s)[\w’'-]+\s){{0,4}}?{_PROGRESS}\b"
        rf"(?:\s(?:in|of|and|for|by|with|among|across)\s(?!this\s(?:industry|field|sector|market|space|area))[^.;]{{3,120}}?)?)\s{_HELPS}\b",
        confidence=NET,
    ),
    # "as phone ownership and the toll of gout converge"
    cause(
        "driver",
        "within",
        "converg combin collid align",
        r"\b(?:as|where)\s(?P<what>(?!(?:it|they|these|this)\s)[^.;,]{6,120}?)(?<!industries)(?<!sectors)(?<!worlds)(?<!markets)(?<!fields)\s(?:converge|combine|collide|align|intersect|come\stogether)\b",
        confidence=0.7,
    ),
    # "Adoption of the new meters remains dismal"
    cause(
        "challenge",
        "within",
        "adoption uptake use usage demand awareness utili penetration take",
        r"(?:^(?:[\w’'-]+,\s|(?:But|And|Yet|Still)\s)?|[.;:]\s|,\s(?:but|while|yet|and)\s|\b(?:that|appears|seems)\s)"
        r"(?P<what>(?:the\s)?(?:(?:patient|provider|consumer|physician|clinical|user|overall|current|actual|public|rural)\s)?(?:adoption|uptake|take-?up|usage|utili[sz]ation|penetration|awareness|demand)"
        r"(?:\s(?:of|in|among|for|by)\s[^.;]{3,80}?)?,?\s(?:is|are|remains?|remained|has\sremained|have\sremained|stays?|has\sbeen|was)\s"
        r"(?:(?:still|also|rather|very|quite|relatively|comparatively|often|so\sfar|too|somewhat|stubbornly|surprisingly|disappointingly|\w+ly)\s){0,2}"
        r"(?:low|slow|dismal|poor|limited|weak|sluggish|patchy|uneven|modest|lacklustre|lackluster|disappointing|minimal|inconsistent|stagnant|tepid|in\sits\sinfancy|a\s(?:challenge|problem|hurdle)|hampered|lower\sthan\s[^.;,]{3,30})\b(?!\sby\b))",
        confidence=0.76,
        clause=True,
    ),
    # "Shorter queues and lower fares are key benefits of telemedicine"
    cause(
        "driver",
        "before",
        "benefit advantage merit plus upside",
        r"\b(?:is|are|remain)\s(?:also\s|among\s|some\sof\s|certain\s|the\s|an?\s|one\sof\s|clear\s){0,3}(?:[\w-]+\s){0,2}?(?:benefits?|advantages?|merits?|upsides?)"
        rf"\s(?:of|to)\s(?:using\s|adopting\s|the\s|these\s|such\s)?(?:[\w-]+\s)?{FIELD}",
        confidence=0.65,
    ),
    # "Its growth can be contributed to federal grants", "is determined by elements like old age"
    cause(
        "driver",
        "after",
        "contributed determined shaped influenced",
        r"\b(?:growth|rise|surge|expansion|demand|adoption|popularity|increase|uptake|trajectory|markets?)\b[^.;]{0,60}?\b(?:(?:can|may|could|has|have)\s(?:largely\s|mainly\s|also\s)?(?:be|been)"
        r"|is|are|was|were)\s(?:\w+ly\s|largely\s|in\spart\s)?(?:contributed\sto|(?:determined|shaped|influenced)\sby)\s(?:(?:several\s|many\s|key\s|various\s|multiple\s)?"
        r"(?:factors|elements|forces|aspects|variables|things)\s?(?:,\s)?(?:such\sas|like|including)\s)?(?!(?:the\s)?(?:growth|market|factors|following|several|various|many|how|whether|what)\b)",
        confidence=0.75,
    ),
    # "Trust is another issue"
    cause(
        "challenge",
        "before",
        "another major key big persistent",
        r"\b(?:is|are|remains?|remain)\s(?:also\s|still\s|yet\s)?(?:another|an?\s(?:major|key|big|persistent|serious|pressing|real|critical|common|recurring|growing))\s(?:[\w-]+\s)?(?:issue|concern|problem|worry|sticking\spoint|pain\spoint|headache|question\smark)"
        r"(?=[.;:,]|$|\s(?:for|in|as|among|across|when|with|because)\b)",
        confidence=0.85,
    ),
    # "Patchy licence rules complicate care across borders"
    cause(
        "challenge",
        "before",
        "complicat",
        r"\b(?:complicates?|complicated|(?:is|are|has|further)\scomplicat(?:ing|ed)|complicating)\s(?:the\s|its\s|their\s|this\s|further\s)?(?:[\w-]+\s){0,3}?"
        r"(?:care|delivery|compliance|deployments?|integration|expansion|scaling|reimbursement|adoption|roll-?outs?|implementation|practice|provision|billing|prescribing|interoperability|operations|entry|access|matters)\b",
        confidence=0.8,
    ),
    # "Smartphone ownership is nearly universal"
    cause(
        "driver",
        "within",
        "universal ubiquitous widespread everywhere commonplace mainstream",
        r"(?:^(?:[\w’'-]+,\s)?|[.;:]\s|,\s(?:and|while|as)\s|\b(?:as|since|because|with|now\sthat)\s)(?P<what>(?:the\s)?(?:[\w-]+\s){0,2}?(?:smartphones?|internet|broadband|phones?|wearables?|connectivity|bandwidth|5G|4G|video\scalls?|webcams?|tablets?|sensors)"
        r"(?:\s(?:penetration|ownership|access|coverage|use|usage|adoption|availability))?(?:\s(?:in|across|among)\s[^.;,]{3,40}?)?\s(?:is|are|has\sbecome|have\sbecome)\s(?:now\s|already\s|nearly\s|almost\s|virtually\s|practically\s)*(?:universal|ubiquitous|widespread|everywhere|commonplace|mainstream)\b)",
        confidence=0.7,
        clause=True,
    ),
    # "The ability to see a doctor from home has become a major draw"
    cause(
        "driver",
        "before",
        "draw attraction magnet plus incentive motivat",
        r"\b(?:is|are|has\sbecome|have\sbecome|remains?|proved|was)\s(?:also\s|still\s)?(?:an?\s|the\s)?(?:(?:major|main|key|big|chief|strong|powerful|primary|important|significant|biggest)\s)"
        r"(?:draws?|attractions?|magnets?|incentives?|motivations?|motivators?|selling\spoints?|appeal)\b(?=[.;,]|$|\s(?:for|to|of|in|among|behind)\b)",
        confidence=0.8,
    ),
    # "Consumers turn to online clinics for their ease, low cost and speed"
    cause(
        "driver",
        "within",
        "turn flock switch opt choos prefer favo embrac adopt",
        rf"\b(?:turn|flock|switch|opt|choos|prefer|favou?r|embrac|adopt)(?:e|es|ed|s|ing|red|ring)?\s(?:to\s|for\s)?(?:[\w-]+\s){{0,2}}?{FIELD}(?:\s[\w-]+){{0,2}}?\sfor\s(?:their|its|the)\s(?P<what>[^.;]{{4,140}}?)(?=[.;]|,\s(?:which|while|but|as)\b|$)",
        confidence=0.75,
    ),
    # "leading to a rising preference for online clinics"
    cause(
        "trend",
        "within",
        "preference inclination appetite shift",
        rf"\b(?:leading\sto|led\sto|resulting\sin|driving|reflecting|fuell?ing|prompting|creating|causing)\s(?:an?\s|the\s)?(?P<what>(?:rising|growing|increasing|strong(?:er)?|greater|marked|clear|gradual|steady)\s(?:preference|inclination|appetite|shift)\s(?:for|towards?|to)\s(?:[\w-]+\s){{0,3}}?{FIELD}[^.;,]{{0,60}})",
        confidence=0.8,
    ),
    # "Patients increasingly value convenience, speed and access"
    cause(
        "driver",
        "within",
        "valu prioriti crav expect demand",
        r"\b(?:consumers|customers|patients|people|users|millennials|individuals|families|members|employees|shoppers|owners)\s(?:in\s[\w\s-]{3,30}?\s)?(?:are\s(?:now\s)?increasingly\s(?:valuing|prioriti[sz]ing|craving|demanding|expecting|looking\sfor)|increasingly\s(?:value|prioriti[sz]e|crave|demand|expect|look\sfor))\s"
        r"(?P<what>[^.;]{4,140}?)(?=[.;]|\swhen\b|,\s(?:which|while|but|as|leading|driving|making)\b|$)",
        confidence=0.7,
    ),
    # "Efforts to write rules will usher in new opportunities"
    cause(
        "opportunity",
        "before",
        "usher herald",
        r"\b(?:(?:will|would|should|could|may|can|is|are|(?:is|are)\s(?:expected|likely|set|poised)\sto)\s)?(?:usher|herald)(?:s|ed|ing)?\s(?:in\s)?(?:the\s|an?\s)?(?:[\w-]+\s){0,3}opportunit(?:y|ies)\b",
        confidence=0.9,
    ),
    # "There are problems with bandwidth in the villages"
    cause(
        "challenge",
        "after",
        "problem issue difficult trouble hiccup",
        r"\bthere\s(?:are|is|remain)\s(?:also\s|still\s|often\s)?(?:[\w-]+\s){0,2}?(?:problems?|issues?|difficulties|troubles?|hiccups)\s(?:with|around|over|concerning|regarding|related\sto)\s",
        confidence=0.85,
    ),
    # "Thin pay and old modems continue to challenge the market"
    cause(
        "challenge",
        "before",
        "challeng plagu bedevil",
        r"\b(?:continues?\sto|still|will|may|could|also)\s(?:challenge|plague|bedevil)\s(?:the\s|this\s)?(?:[\w-]+\s){0,3}?(?:markets?|industry|sector|field|adoption|growth|providers|vendors|players|companies)\b",
        confidence=0.9,
    ),
    # "Issues such as thin pay and old modems remain"
    cause(
        "challenge",
        "within",
        "issue concern problem difficult",
        r"\b(?:issues|concerns|problems|difficulties|worries)\s(?:such\sas|like|including)\s(?P<what>[^.;]{4,160}?),?\s(?:need\sto\sbe|must\sbe|have\sto\sbe|should\sbe|remain|persist|linger|abound|loom|plague|continue|still|are\syet\sto|stand\sin|complicate|(?:can|may|could|often|also|might)\s(?:\w+ly\s|also\s)?(?:impact|affect|hinder|hamper|limit|reduce|slow|deter|undermine|compromise|impede|disrupt|delay|discourage)|affect|impact|hinder|hamper|undermine|impede)\b",
        confidence=0.9,
    ),
    # "There are concerns over thin pay", "worries about privacy persist"
    cause(
        "challenge",
        "after",
        "concern worr doubt question fear",
        r"\bthere\s(?:are|remain|is)\s(?:also\s|still\s|some\s|growing\s|widespread\s|serious\s|lingering\s){0,2}(?:concerns?|worries|doubts|fears|questions)\s(?:over|about|around|regarding|concerning)\s(?!(?:whether|how|what|why|if|when)\b)",
        confidence=0.85,
    ),
    cause(
        "challenge",
        "within",
        "concern worr doubt question fear",
        r"\b(?:concerns|worries|doubts|fears|questions)\s(?:over|about|around|regarding|concerning)\s(?P<what>(?!(?:whether|how|what|why|if|when)\b)[^.;]{4,140}?)\s(?:persist|remain|linger|abound|loom|continue|are\sgrowing|are\srising|are\smounting|have\sgrown)\b",
        confidence=0.9,
    ),
    # "Thin pay and old modems are pressing concerns"
    cause(
        "challenge",
        "before",
        "concern worr problem issue",
        r"\b(?:is|are|remains?)\s(?:also\s|still\s|among\s(?:the\s)?)?(?:the\s)?(?:pressing|major|key|main|serious|critical|biggest|top|significant|primary|chief|common|ongoing)\s(?:concerns|worries|issues|problems|difficulties)\b(?=[.;,]|$|\s(?:for|in|of|among|facing|that|across)\b)",
        confidence=0.85,
    ),
    # "The slow pace of adoption stems from thin pay"
    cause(
        "restraint",
        "after",
        "lack slow low absence limited weak poor",
        r"\b(?:(?:lack|absence|slow\space|slowness|low\s(?:level|rate)s?|weakness)\sof|(?:slow|low|limited|poor|weak|sluggish|patchy)(?:er)?)\s(?:[\w-]+\s){0,2}?(?:adoption|uptake|growth|use|usage|penetration|demand|progress|acceptance)(?:\s(?:of|in|among)\s[^.;,]{3,50}?)?"
        r"\s(?:stems?\sfrom|stemmed\sfrom|results?\sfrom|is\sdue\sto|was\sdue\sto|is\sattributed\sto|can\sbe\sattributed\sto|is\scaused\sby|is\sexplained\sby|comes\sdown\sto)\s",
        confidence=0.98,
    ),
    # "There are great opportunities in home births", "untapped potential exists in villages"
    cause(
        "opportunity",
        "after",
        "opportunit potential",
        r"\b(?:(?:there\s(?:are|is|exist)|(?:the\s)?(?:market|industry|sector|field)\s(?:has|offers|presents|holds))\s(?:also\s|still\s)?(?:[\w-]+\s){0,3}?(?:opportunities|potential)\s(?:in|for|from|with)"
        r"|(?:opportunities|potential)\s(?:also\s)?(?:aris(?:e|es|ing)|exists?|emerg(?:e|es|ing)|abounds?)\s(?:in|from|with|for|through|around))\s(?:the\s(?:use|growing|rising|expansion|development|integration|area|areas|field|fields)\sof\s)?"
        r"(?!(?:this|these|that|growth|market|vendors|players|companies|providers|investors|startups)\b|the\s(?:[\w-]+\s){0,3}?(?:markets?|regions?|sector|country|industry|field|future|coming|forecast|years)\b)(?!(?-i:[A-Z]))",
        confidence=0.85,
    ),
    # "The market is seeing a shift toward group visits", "chat robots are set to define the market"
    cause(
        "trend",
        "after",
        "shift move pivot",
        r"\b(?:markets?|industry|sector|field|trade|landscape)\s(?:is|are|has\sbeen|have\sbeen)\s(?:also\s|now\s|currently\s)?(?:seeing|witnessing|experiencing|undergoing|making)\s(?:an?\s|the\s)(?:[\w-]+\s){0,2}?(?:shift|move|pivot|transition|turn)\s(?:to|towards?)\s",
        confidence=0.9,
    ),
    cause(
        "trend",
        "before",
        "set poised expected likely",
        r"\b(?:is|are)\s(?:set|poised|expected|likely|bound)\sto\s(?:define|shape|reshape|redefine|transform)\s(?:the\s|this\s)?(?:future\sof\s(?:the\s)?)?(?:[\w-]+\s){0,3}?(?:markets?|industry|sector|field|landscape|care|telehealth|telemedicine)\b",
        confidence=0.85,
    ),
)
