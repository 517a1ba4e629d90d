"""English phrasings for trends and openings told by what many do: "more and more wards use"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import BE, A

__all__ = ["SHIFTS"]

_MANY = (
    r"(?:an?\s(?:growing|rising|increasing|swelling|mounting)\snumber\sof|an?\s(?:growing|rising"
    r"|increasing)\s(?:share|band|list|crop|wave)\sof|more\sand\smore|ever\smore|"
    r"increasing\snumbers\sof|growing\snumbers\sof|one\s[\w-]+\safter\s(?:the\sother|another))"
)
_FIELD = (
    r"(?:tele-?[a-z]{3,}|(?:virtual|remote|digital|online|connected|hybrid|home-based|mental)\s(?:care|health"
    r"|healthcare|visits?|consultations?|monitoring|therapy|medicine|clinics?|platforms?)"
    r"|hospital\scare|care|monitoring|e-?health|m-?health|health\s?(?:tech|care)|medicine|diagnos(?:is|tics)"
    r"|therapy|screening|treatment|check-?ups?|testing)"
)
_TRADE = (
    r"(?:vendors|suppliers|providers|platforms|hospitals|clinics|insurers|payers|employers|start-?ups|firms"
    r"|companies|ventures|founders|operators|players|pharmac(?:y\schains|ies)|retailers|chains|makers"
    r"|manufacturers|developers|practices|health\s(?:systems|plans)|investors|funds|ministries|doctors|physicians|clinicians|nurses|patients|consumers)"
)

SHIFTS: tuple[Cause, ...] = (
    # "More and more insurers are paying for virtual visits"
    cause(
        "trend",
        "within",
        "growing rising increasing swelling mounting more ever one",
        r"^(?:(?:and|but|meanwhile|today|now|besides"
        rf"|moreover),?\s)?(?P<what>{_MANY}\s(?:[\w'’-]+\s){{0,5}}?{_TRADE}\s(?:[\w'’-]+\s){{0,4}}?(?:are|is|now"
        rf"|have\s(?:begun|started|taken|turned|moved|put|added))\s[^.;]{{4,140}}?)"
        r"(?=[.;]|,\s|\sand\sthe\s|$)",
        confidence=0.7,
        clause=True,
    ),
    # "Hospital care is moving into spare bedrooms"
    cause(
        "trend",
        "within",
        "mov shift migrat spread spill relocat gravitat wander drift creep flow head",
        rf"^(?:[\w'’]+,\s)?(?P<what>(?:[\w'’-]+\s){{0,5}}?{_FIELD}(?:\s[\w'’-]+){{0,3}}?\s(?:is|are|has\sbeen"
        r"|have\sbeen|keeps?)\s(?:now\s|fast\s|rapidly\s|steadily\s|gradually\s|slowly\s|increasingly\s|also\s)?"
        r"(?:moving|shifting|migrating|spreading|spilling|relocating|gravitating|wandering|drifting|creeping"
        r"|flowing|heading|expanding)\s(?:out\sof|away\sfrom|from|into|onto|to|beyond|outside"
        r"|towards?)\s[^.;,]{4,100})",
        confidence=0.8,
        clause=True,
    ),
    # "The trend now catching on is the take-up of caps"
    cause(
        "trend",
        "after",
        "trend fashion",
        r"\b(?:one|another|an?|the|its)\s(?:[\w-]+\s){0,3}(?:trend|fashion)\s(?:(?:now|currently|just|that|which"
        r"|is|in|of|seen|the|among|here|most)\s){0,3}(?:\w+ing|\w+ed)\s(?:on|in|up|hold|ground|shape|momentum|it"
        r"|way)?"
        r"[^.;,]{0,40}?\s?(?<=\s)is\s(?!(?:expected|anticipated|projected|forecast|predicted|poised|driving|also|gaining|likely|set)\b)",
        confidence=0.9,
        named=True,
    ),
    # "Several shifts are remaking the trade, among them caps and clouds"
    cause(
        "trend",
        "after",
        "shift change trend development current move",
        r"\b(?:several|some|many|various|a\s(?:number|handful|couple)\sof|two|three|four|five|other|these|major"
        r"|big|deep|new|key)\s(?:[\w-]+\s){0,2}(?:shifts|changes|trends|developments|currents|moves"
        r"|undercurrents)\s"
        r"(?![^.;:]{0,80}?\b(?:for|to)\s[^.;:,]{2,50},\s(?:including|such\sas|notably)\s)"
        r"[^.;:]{3,80}?(?:,\s(?:among\sthem|including|notably|chief\samong\sthem|such\sas|first\sof\sall|namely)"
        r"|:)\s",
        confidence=0.9,
    ),
    # "is going through a thorough change as phones move to the heart of care"
    cause(
        "trend",
        "within",
        "change shift overhaul transformation upheaval transition",
        r"\b(?:goes|going|undergo(?:es|ing)?|passes|passing|sees|seeing|experienc(?:es|ing)|living|witness(?:es"
        r"|ing)?|in\sthe\s(?:midst|middle)\sof)\s(?:through\s)?(?:an?\s)?(?:[\w-]+\s){0,2}?(?:change|shift"
        r"|overhaul|transformation|upheaval|transition|rethink)\s"
        r"(?:as|because|since|in\sthat|now\sthat)\s(?P<what>[^.;]{8,160}?)(?=[.;]|,\s|$)",
        confidence=0.9,
        clause=True,
    ),
    # "Video visits are turning into a must-have", "have become part of everyday life"
    cause(
        "trend",
        "before",
        "turn turned becom grown part here fixture must staple everyday order",
        r"\b(?:(?:is|are)\s(?:fast\s|quickly\s|slowly\s|rapidly\s|now\s)?(?:turning\sinto|becoming|growing\sinto"
        r"|evolving\sinto)|(?:has|have)\s(?:turned\sinto|become|grown\sinto|evolved\sinto)|(?:is|are)\s(?:now"
        r"|today|here|by\snow)(?:\s(?=to\sstay))?)\s"
        r"(?:an?\s|the\s)?(?:[\w-]+\s){0,2}?(?:must-haves?|part\sof\s(?:[\w-]+\s){0,2}(?:life|care|practice"
        r"|routine|offer)|to\sstay|fixtures?|staples?|habits?|second\snature|everyday\slife|order\sof\sthe\sday"
        r"|commodit(?:y|ies)|table\sstakes|default|front\sdoor|first\s(?:stop|choice))\b",
        confidence=0.8,
    ),
    # "There is a clear move to pay by result"
    cause(
        "trend",
        "after",
        "move drift swing rush push race drive leaning tendency turn shift",
        r"\b(?:there\s(?:is|has\sbeen)|we\s(?:see|are\sseeing|observe)|(?:token|sign|part|evidence"
        r"|proof)\sof)\s(?:an?\s|the\s)(?:[\w-]+\s){0,2}?(?:move|drift|swing|rush|push|race|leaning"
        r"|tendency)\s(?:of\s[\w\s]{3,30}?\s)?(?:towards?|to|into|in\sfavou?r\sof|away\sfrom)\s",
        confidence=0.8,
    ),
    # "Paramedic-led models win backers", "are pushing gadgets aside", "sell ever better"
    cause(
        "trend",
        "before",
        "win find gain attract push crowd edg tak catch making enjoy rid",
        r"\b(?:wins?|winning|finds?|finding|gains?|gaining|attracts?|attracting|draws?|drawing)\s(?:more\s"
        r"|ever\smore\s|new\s|fresh\s|many\s|growing\s)*(?:backers|followers|takers|fans|converts|adherents"
        r"|imitators|a\sfollowing|admirers|friends)\b(?!\s(?:from|through|by)\b)"
        r"|\b(?:is|are)\s(?:now\s|also\s|fast\s)?(?:pushing|crowding|edging|elbowing)\s[^.;,]{3,60}?\s(?:aside|out"
        r"|off)\b"
        r"|\b(?:is|are)\s(?:now\s|also\s|fast\s|widely\s)?(?:catching\son|taking\shold|taking\sroot|in\svogue"
        r"|on\sthe\sincrease|making\sinroads|all\sthe\srage|coming\sto\sthe\sfore|in\sfashion"
        r"|the\sorder\sof\sthe\sday)\b",
        confidence=0.8,
    ),
    # "Vendors are merging at a faster clip", "are adding tests to their calls", "are buying up practices"
    cause(
        "trend",
        "within",
        (
            "merg consolidat buying snapping teaming pairing bundling adding branching diversif racing "
            "pouring piling flocking rushing moving entering embedding building joining pooling"
        ),
        rf"^(?:(?:with|after|since|as|now|at)\s[^,]{{4,80}},\s)?(?P<what>(?:[\w'’-]+\s){{0,4}}?{_TRADE}\s(?:(?:all"
        rf"|too|alike|everywhere|now|also)\s){{0,2}}(?:are|have\sbeen)\s(?:now\s|also\s|increasingly\s"
        r"|all\s)?(?:merging|consolidating|buying\sup|snapping\sup|teaming\sup|pairing"
        r"|bundling|adding|branching\sout|diversifying|racing\sto|pouring|piling|flocking|rushing|moving\sinto"
        r"|moving\sbeyond|entering|embedding|building|joining\sforces|pooling|putting|folding"
        r"|blending)\b[^.;]{0,140}?)(?=[.;]|,\s|\sand\sthe\s|$)",
        confidence=0.7,
        clause=True,
    ),
    # "Advances open up profitable openings", "untapped districts spell opportunity"
    cause(
        "opportunity",
        "before",
        "opening opportunit chance field market potential prospect ground terrain prize frontier",
        r"\b(?:open|create|offer|present|provide|give|promise|bring|afford|yield)(?:s|ed|d"
        r"|ing)?\s(?:up\s)?(?:an?\s|the\s|new\s|fresh\s|further\s)*(?:[\w-]+\s){0,4}(?:openings|opening"
        r"|business\schances|chances|fields?\sof\s(?:growth|business)|room\sto\sgrow|room\sfor\sgrowth)\b"
        r"|\b(?:spells?|spelling|spelt|mean|means|signals?|amounts?\sto|translates?\sinto)\s(?:an?\s|the\s|new\s"
        r"|fresh\s|big\s|great\s)*(?:[\w-]+\s){0,2}opportunit(?:y|ies)\b"
        rf"|\b{BE}{A}(?:promising|rewarding|lucrative|fertile|attractive|rich|vast|untouched|virgin"
        r"|open)\s(?:[\w-]+\s)?(?:field|market|ground|terrain|territory|target|outlet|niche|soil|prospect)s?\b"
        r"|\b(?:looks?|seems?|appears?|shapes?\sup|remains?|is|are)\s(?:like\s|to\sbe\s"
        r"|as\s)?[\w’'-]+(?:\s[\w’'-]+)?\snext\s(?:big\s)?(?:prize|frontier|market|thing|battleground|target"
        r"|wave)\b"
        r"|\b(?:has|have|stands?)\s(?:an?\s)?(?:good|great|real|fair|excellent)\s(?:chances?|prospects?)\s(?:of"
        r"|to)\b"
        r"|\b(?:open|create|offer|present|provide)(?:s|ed|d|ing)?\s(?:up\s)?(?:[\w-]+\s){5,7}opportunit(?:y|ies)\b",
        confidence=0.9,
    ),
    cause(
        "opportunity",
        "after",
        "room scope potential",
        r"\bthere\s(?:is|remains|are)\s(?:still\s|also\s)?(?:an?\s)?(?:[\w-]+\s){0,2}?(?:room|scope|potential"
        r"|space|leeway)\s(?:for|to|in)\s",
        confidence=0.8,
    ),
)
