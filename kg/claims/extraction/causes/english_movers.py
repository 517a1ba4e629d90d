"""English phrasings in which something moves the market by a rarer verb: "sharpens interest", "weighs on"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import BE, GROWS, NO_OPENING, A

__all__ = ["MOVERS"]

_PEOPLE = (
    r"(?:(?:the|many|more|most|some|several|all|few|online|private|public|new|young|virtual"
    r"|remote|independent|regional|small|older|smaller|health|healthcare|care|medical|rural"
    r"|local"
    r"|potential|new|equipment|device|pet|farm|insurance|technology|software|and)"
    r"\s){0,3}(?:systems|providers|clinics"
    r"|hospitals|insurers|payers|patients|consumers|people|physicians|doctors|clinicians|users"
    r"|practices|buyers|vendors|companies"
    r"|manufacturers|employers|organi[sz]ations|facilities|professionals|institutions|adopters"
    r"|individuals|seniors|investors|players|customers|entrants|makers|developers|suppliers"
    r"|owners|farmers|parents|families|schools|nurses|caregivers)\b"
)
_THING = (
    r"(?:(?:the|this|its|their|overall|future|further|wider|broader)\s)*(?:[\w-]+\s){0,2}"
    r"(?:outlook|pace|scope|reach|roll-?outs?|purchases|purchasing|spending"
    r"|visits|progress|momentum|prospects|deployments?|implementation|take-?up|scal(?:ing|ability)"
    r"|investments?|confidence|trust|access|appeal)\b"
)

# A participle that moves something, and is no adjective: "has sharpened interest", "is lifting demand".
_HAS = r"\b(?:has|have|had)\s(?:\w+ly\s|also\s|further\s)?"
_IS = r"\b(?:is|are|been|further|also)\s"
_MOVED = (
    r"(?:underpinned|heightened|sharpened|intensified|lifted|swelled|sustained|widened|broadened"
    r"|sped\sup|hastened"
    r"|nurtured|ignited|sparked|triggered|galvani[sz]ed|unleashed|elevated|reinforced|amplified"
    r"|cataly[sz]ed"
    r"|translated\sinto|called\sfor|deepened|fed|expanded|advanced|added\s(?:momentum\s)?to)"
)
_MOVING = (
    r"(?:underpinning|heightening|sharpening|intensifying|lifting|swelling|sustaining|widening"
    r"|broadening"
    r"|speeding\sup|hastening|nurturing|igniting|sparking|triggering|galvani[sz]ing|unleashing"
    r"|elevating|reinforcing"
    r"|amplifying|cataly[sz]ing|powering|translating\sinto|calling\sfor|deepening|feeding"
    r"|expanding|advancing"
    r"|adding\s(?:momentum\s)?to)"
)

MOVERS: tuple[Cause, ...] = (
    cause(
        "driver",
        "before",
        (
            "underpin heighten sharpen intensif lift swell sustain widen broaden speed hasten nurtur "
            "ignit spark trigger galvani unleash elevat reinforc amplif catalys catalyz power translat "
            "call expand advanc rais deepen feed pump"
        ),
        rf"(?:\b(?:underpins?|heightens?|sharpens?|intensif(?:y|ies)|lifts|swells?|sustains?|widens?"
        rf"|broadens?|speeds?(?:\sup)?"
        rf"|hastens?|nurtures?|ignites?|sparks?|triggers?|galvani[sz]es?|unleash(?:es)?|elevates?"
        rf"|reinforces?|amplif(?:y|ies)"
        rf"|cataly[sz]es?|powers|translates?\sinto|calls?\sfor|deepens?|feeds?(?:\sinto)?|(?<!to"
        rf"\s)expands|advances"
        rf"|adds?\s(?:momentum\s)?to)|{_HAS}{_MOVED}|(?:{_IS}|(?<=,\s)|\bthereby\s|\bthus"
        rf"\s){_MOVING})\s"
        rf"(?:{GROWS}|(?:[\w-]+\s){{0,3}}(?:investments?|spending|purchases)\b)"
        r"|\bcalls?\sfor\s(?:[\w-]+\s){0,3}(?:monitoring|care|screening|treatment|diagnosis"
        r"|follow-up)\b",
        confidence=0.9,
    ),
    cause(
        "driver",
        "before",
        (
            "push nudg steer driv prompt encourag mov propel led lead forc compel motivat prod persuad "
            "spur induc inspir allow pressur"
        ),
        rf"(?<!-)\b(?:(?:is|are|has|have)\s)?(?:push|nudg|steer|driv|prompt|encourag|mov|propel"
        rf"|lead|forc|compel|motivat|prod|persuad|spur|induc|pressur"
        rf"|inspir)(?:e|es|s|ed|ing|led|ling|red|ring)?\s{_PEOPLE}\s(?:to|towards?|into)\s|\bled"
        rf"\s{_PEOPLE}\sto\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "bod augur",
        r"\b(?:bod(?:e|es|ing)|augur(?:s|ing)?)\s(?:\w+\s)?well\sfor\b",
    ),
    cause(
        "driver",
        "before",
        "heart core root cent forefront behind",
        rf"\b(?:lie|lies|is|are|stand|stands|sit|sits)\s(?:at\sthe\s(?:heart|core|root|cent(?:re"
        rf"|er)|forefront|basis)\sof|behind)\s{GROWS}",
    ),
    cause(
        "driver",
        "before",
        "giv gave lend lent provid",
        rf"\b(?:giv(?:es?|ing|en)|gave|lends?|lent|provid(?:es?|ed|ing))\s{GROWS}\s(?:an?\s|the\s"
        rf"|much-needed\s)*(?:[\w-]+\s){{0,2}}"
        r"(?:boost|push|impetus|lift|stimulus|momentum|fillip|shot\sin\sthe\sarm|tailwind)\b",
    ),
    cause(
        "driver",
        "before",
        "add offer provid",
        r"\b(?:add(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:es?|ed|ing))\s"
        r"(?:(?:further|additional|extra|more|significant|considerable|strong|fresh|an?)\s){0,2}"
        r"(?:lift|momentum|impetus|tailwinds?|thrust)\b",
    ),
    cause(
        "trend",
        "within",
        "pivot",
        r"(?P<what>(?:(?:global|wider|broad|broader|steady|gradual|ongoing|industry-wide)\s)?"
        r"pivot\s(?:away\s)?from\s[^.;,]{4,80}?\s(?:to|towards?|into)\s[^.;,]{4,60})",
    ),
    cause(
        "challenge",
        "before",
        "challeng",
        r"\b(?:is|are)\s(?:some\sof\s|among\s|one\sof\s)?(?:the\s|an?\s)?(?:[\w-]+\s){0,2}factors?\s"
        r"(?:(?:that|which)\s(?:are\s|will\s)?)?challeng(?:es?|ing)\b",
    ),
    cause(
        "driver",
        "before",
        "launchpad foundation basis groundwork springboard",
        rf"\b(?:provid|offer|creat|form|lay|build)(?:e|es|ed|s|ing)?\s(?:an?\s|the\s)?(?:[\w-]+\s)?"
        rf"(?:launchpad|foundation|basis|groundwork|springboard)\sfor\s{GROWS}",
    ),
    cause(
        "driver",
        "before",
        (
            "determinant enabler contributor pillar cornerstone turning tipping inflection motor "
            "source "
            "reason cause"
        ),
        rf"\b(?:{BE}|act\w*\sas\s|serve\w*\sas\s|prov\w+\s(?:to\sbe\s)?)(?!(?:approaching|nearing"
        rf"|reaching|at)\s){A}(?:(?:turning|tipping"
        rf"|inflection)\spoints?\b"
        rf"|(?:determinants?|enablers?|contributors?|pillars?|motors?|reasons?|causes?|sources?)\s"
        rf"(?:of|for|behind|to|in)\s(?!(?:revenues?|sales|income)\b){GROWS})",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "gain benefit profit capitali",
        r"\b(?:market|industry|sector)\s(?:is\s|are\s)?(?:expected|poised|set|likely|well\splaced"
        r"|positioned)\sto\s(?:gain|benefit|profit)\s(?:\w+ly\s)?from\s",
    ),
    cause(
        "opportunity",
        "after",
        "gain capitali tap",
        r"\b(?:vendors|manufacturers|players|providers|companies|suppliers|firms|developers)\s"
        r"(?:can\s|could\s|may\s|stand\sto\s|are\s(?:poised|set)\sto\s)"
        r"(?:gain|benefit|profit|capitali[sz]e|tap)\s(?:\w+ly\s)?(?:from|on|into)\s",
    ),
    cause(
        "restraint",
        "before",
        (
            "weigh dampen temper dent stunt stifl stall delay deter discourag dissuad prevent threaten "
            "undermin cloud erod squeez hold held keep imped hinder hamper slow limit restrict "
            "restrain "
            "constrain curb inhibit blunt derail disrupt jeopardi thwart"
        ),
        rf"(?<!previously\s)(?<!once\s)(?<!that\s)(?!limited\s(?:[\w-]+\s){{0,2}}(?:access|reach"
        rf"|scope|visits)\b)"
        rf"(?!threaten\w*\saccess\sto\s(?:[\w-]+\s)?care)(?<!\ba\s)(?<!\bthe\s)\b(?:weigh(?:s|ed|ing)?\s(?:heavily"
        rf"\s)?(?:up)?on|dampen(?:s|ed|ing)?|temper(?:s|ed|ing)?"
        rf"|dent(?:s|ed|ing)?|stunt(?:s|ed|ing)?"
        rf"|stifl(?:es?|ed|ing)|stall(?:s|ed|ing)?|delay(?:s|ed|ing)?|deter(?:s|red|ring)?"
        rf"|discourag(?:es?|ed|ing)|dissuad(?:es?|ed|ing)"
        rf"|prevent(?:s|ed|ing)?|threaten(?:s|ed|ing)?(?:\sto\s[a-z]+)?|undermin(?:es?|ed|ing)"
        rf"|cloud(?:s|ed|ing)|erod(?:es?|ed|ing)|squeez(?:es?|ed|ing)"
        rf"|hold(?:s|ing)?\sback|held\sback|keep(?:s|ing)?\s(?=[^.;]{{0,60}}?\b(?:from|away|out\sof"
        rf"|off|back)\b)|imped(?:es?|ed|ing)|hinder(?:s|ed|ing)?"
        rf"|hamper(?:s|ed|ing)?|slow(?:s|ed|ing)?(?:\sdown)?"
        rf"|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?|restrain(?:s|ed|ing)?|constrain(?:s|ed|ing)?"
        rf"|curb(?:s|ed|ing)?|inhibit(?:s|ed|ing)?"
        rf"|blunt(?:s|ed|ing)?|derail(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|jeopardi[sz](?:es?|ed|ing)"
        rf"|thwart(?:s|ed|ing)?)\s"
        rf"(?:{_THING}|{GROWS}|(?<!limited\s)(?<!restricted\s)"
        rf"(?<!constrained\s){_PEOPLE}(?:\sfrom\b)?)",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "before",
        "brake drag damper headwind inhibitor deterrent stumbling impasse reach",
        rf"\b(?:{BE}|act\w*\sas\s|prov\w+\s(?:to\sbe\s)?|put\w*\s){A}(?:brakes?|drags?|dampers?"
        rf"|headwinds?|inhibitors?|deterrents?)\b"
        r"|\b(?:put|puts|placed?|places|remains?|are|is)\s(?:\w+\s){0,3}?(?:out\sof|beyond\sthe)"
        r"\sreach\b",
    ),
    cause(
        "restraint",
        "after",
        (
            "tempered dampened stunted stifled check weighed offset clouded undermined blunted stymied "
            "thwarted hobbled dogged plagued stalled delayed dented"
        ),
        rf"\b{GROWS}[^.;,]{{0,40}}?\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s|still\s|also\s"
        rf"|partly\s)*(?:tempered|dampened|stunted|stifled"
        r"|(?:held|kept)\s(?:in\scheck|back|down)|weighed\s(?:down|on)|offset|clouded|undermined"
        r"|blunted|stymied|thwarted|hobbled|dogged|plagued"
        r"|stalled|delayed|dented)\s(?:\w+ly\s)?(?:by|due\sto|owing\sto|because\sof)\s",
    ),
    cause(
        "challenge",
        "after",
        "contend grappl wrestl struggl cop battl reckon deal",
        rf"(?:\b(?:market|industry|sector)|{_PEOPLE})\s(?:must\s|still\s|also\s|often\s|continue"
        rf"\sto\s|have\sto\s|has\sto\s|need\sto\s|are\s)*"
        r"(?:contend|grappl|wrestl|struggl|cop|battl|reckon)(?:e|es|s|ing)?\swith\s(?!(?:[\w-]+"
        r"\s){0,3}challenges)",
        confidence=0.9,
    ),
    cause(
        "challenge",
        "after",
        "headwind difficult problem issue complication",
        r"\b(?:fac(?:e|es|ed|ing)|encounter(?:s|ed|ing)?|confront(?:s|ed|ing)?|experienc(?:es?"
        r"|ing))\s(?:[\w-]+\s){0,3}(?:headwinds|difficulties|problems"
        r"|issues|complications|pressures|risks|challenges)\s?(?:such\sas|like|including|around"
        r"|over|in\sthe\sform\sof|from|,\s(?:including|notably|namely))\s",
    ),
    cause(
        "restraint",
        "after",
        "hurdle obstacle barrier restraint",
        r"\b(?:fac(?:e|es|ed|ing)|encounter(?:s|ed|ing)?|confront(?:s|ed|ing)?)\s(?:[\w-]+\s){0,3}"
        r"(?:hurdles|obstacles|barriers|restraints)\s?"
        r"(?:such\sas|like|including|around|over|in\sthe\sform\sof|from|,\s(?:including|notably"
        r"|namely))\s",
    ),
    cause(
        "challenge",
        "before",
        "sticking pain stumbling issue difficult problem",
        rf"\b{BE}{A}(?:(?:sticking|pain)\spoints?|stumbling\sblocks?|(?:thorny|pressing|serious"
        rf"|major|key)\s(?:issues?|problems?)|difficulties"
        r"|problems\sfor)\b(?!\s(?:promoting|driving|supporting|encouraging|boosting|behind"
        r"|addressed)\b)",
        confidence=0.8,
    ),
    cause(
        "opportunity",
        "before",
        "potential white room pocket ripe stream frontier",
        rf"\b(?:hold|holds|offer|offers|present|presents|represent|represents|have|has)\s(?:an?\s"
        rf"|the\s)?(?:[\w-]+\s){{0,2}}(?:untapped|unexploited|latent|hidden)"
        rf"\s(?:[\w-]+\s)?(?:potential|demand|markets?)\b|\b{BE}{A}(?:white\sspaces?|new"
        rf"\sfrontiers?|ripe\sfor)\b"
        r"|(?:(?<!,\s)\bleav(?:e|es|ing)|\b(?:giv|offer|creat|provid)(?:e|es|ing|s)?)\s(?:[\w-]+\s){0,3}?(?:room|scope"
        rf"|space)\s(?:to|for)\s{NO_OPENING}"
        r"|\b(?:creat|open|unlock|generat)(?:e|es|s|ing|ed)?\s(?:up\s)?(?:[\w-]+\s){0,3}(?:revenue"
        r"|growth|profit)\s(?:pockets?|streams?|pools?|channels?|sources)\b",
    ),
    cause(
        "trend",
        "before",
        "transform redefin revolutioni disrupt chang",
        r"\b(?:is|are|has\sbeen|have\sbeen)\s(?:\w+ly\s|also\s)?(?:transforming|redefining"
        r"|revolutioni[sz]ing|disrupting|changing|remaking|altering)\s"
        r"(?:the|this)\s(?:[\w-]+\s){0,3}landscape\b",
        confidence=0.9,
    ),
    cause(
        "trend",
        "before",
        "trend",
        r",\s(?:an?|another)\s(?:[\w-]+\s){0,3}trend\s(?:that|which|likely|expected|set|seen"
        r"|visible)\b",
        named=True,
    ),
    cause(
        "trend",
        "after",
        "trend",
        r"\b(?:another|one|an?|the)\s(?:[\w-]+\s){0,3}trend\s(?:that|which)\s[^.;,]{3,60}?\sis\s"
        r"(?!(?:expected|driving|also|gaining|likely)\b)",
        named=True,
    ),
)
