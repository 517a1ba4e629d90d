"""English phrasings for drivers; a new one is one line and a test."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import BE, GROWS, IDENTIFIES, IS, A

__all__ = ["DRIVERS"]

# "and increasing demand" tells of another thing that grows, "is increasing demand" of what makes it grow.
_NOT_ADJECTIVE = "".join(rf"(?<!\b{word}\s)" for word in ("and", "the", "by", "to", "of", "with", "an"))
# "a major increase in use" is a thing, "calendars increase use" is not.
_NO_NOUN = "".join(
    rf"(?<!\b{word}\s)"
    for word in (
        *("an", "the", "this", "major", "significant", "sharp", "dramatic", "huge", "rapid", "steady"),
        *("marked", "notable", "considerable", "annual", "large", "similar", "substantial", "massive"),
        *("overall", "continuous", "continued", "slight", "strong", "steep", "tremendous"),
    )
)

DRIVERS: tuple[Cause, ...] = (
    cause(
        "driver",
        "after",
        "driver driving factor reason",
        r"\b(?:drivers|driving\sfactors|factors|reasons)\s(?:that\s"
        r"|which\s)?(?:[\w'-]+\s){0,10}?(?:include[,:]?|includes[,:]?|included:?|including:?|are|is"
        r"|were|such\sas"
        r"|like)\s(?:the\s)?(?!(?:not|essential|crucial|vital|important|critical|necessary)\b)(?!(?:also\s)?(?:expected|anticipated|projected|likely|coming\stogether|converging|combining|driving"
        r"|boosting"
        r"|contributing|fueling|some|among|being)\b)",
    ),
    cause(
        "driver",
        "within",
        "factor",
        r"\bfactors\s(?:such\sas|like|including)\s(?P<what>[^.;:]{6,200}?)\s(?:are|is|have|has|will"
        r"|contribute|drive|boost|fuel|propel|support)(?=\s\w)",
    ),
    cause(
        "driver",
        "before",
        "driver factor force element lever engine",
        rf"\b(?:an?|the)\s(?:significant|key|major|important|crucial)\selements?\sin\s(?:expanding"
        rf"|driving|boosting|propelling)"
        rf"|\b(?:{BE}|act\w*\sas\s|serve\w*\sas\s){A}(?:drivers?|levers|(?:growth\s)?engines?(?="
        rf"\s(?:of|for|behind))|(?:driving|growth|key|major|prime"
        rf"|primary|crucial|main)\s(?:factors?|forces?)|driving\sforces?|factors?\s(?:driving"
        rf"|boosting|propelling|fuell?ing"
        rf"|contributing|responsible|for|in|behind|that|augmenting|supporting|aiding))\b",
    ),
    cause(
        "driver",
        "after",
        "driven fuel propel boost spur accelerat bolster stimulat underpin catalyz catalys energi",
        r"\b(?:driven|fuell?ed|propelled|boosted|spurred|accelerated|bolstered|stimulated|underpinned"
        r"|cataly[sz]ed|energi[sz]ed)\s(?:\w+\s)?(?:in\spart\s)?by\s"
        r"(?!(?:two|three|four|five)\s(?:[\w-]+\s)?(?:concepts|modes|models|types|principles)\b)",
    ),
    # What stands behind a product too: "the pens are backed by an app".
    cause(
        "driver",
        "after",
        "support back aid encourag augment strength influenc facilitat trigger amplif reinforc",
        r"\b(?:supported|backed|aided|encouraged|augmented|strengthened|influenced|facilitated"
        r"|triggered"
        r"|amplified|reinforced)\s(?:\w+\s)?(?:in\spart\s)?by\s"
        r"(?!(?:[\w-]+\s){0,2}(?:investors|backers|shareholders|venture|capital|funds|houses)\b)",
        why=True,
    ),
    cause(
        "driver",
        "after",
        "support aid fuel",
        r"\b(?:trend|growth|shift|momentum|expansion|uptake|adoption)\s(?:finds|found|draws|drew"
        r"|gains|receives|gets)\s"
        r"(?:\w+\s)?(?:support|fuel|strength|momentum)\s(?:in|from)\s",
    ),
    cause(
        "driver",
        "before",
        "accelerat transform reshap enabl unlock",
        r"(?<=[a-z])\sare\s(?:now\s|also\s|rapidly\s|together\s)?(?:accelerating|transforming"
        r"|reshaping|unlocking|enabling|redefining)\s",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "anchor root ground rest hing rel built",
        rf"\b(?:growth|expansion|surge|rise|uptake|demand|momentum|adoption|upswing|increase)\s(?:\w+"
        rf"\s)?(?:{IS}\s)?"
        r"(?:anchored\s(?:in|by)|rooted\sin|grounded\sin|built\son|rests\son|resting\son|hinges\son"
        r"|hinging\son|relies\son)\s",
    ),
    cause(
        "driver",
        "after",
        "due owing attribut ascrib thanks",
        r"(?<!caused\s)(?<!deaths\s)(?<!death\s)(?<!mortality\s)(?<!died\s)\b(?:due|owing|attributed"
        r"|attributable|ascribed|thanks)(?:\s(?:largely|mainly|primarily|majorly"
        r"|partly|mostly))?\sto\s",
        why=True,
    ),
    cause(
        "driver",
        "after",
        "because account result back response wake",
        r"\b(?:because\sof|on\saccount\sof|as\sa\sresult\sof|on\sthe\sback\sof|in\sresponse\sto"
        r"|in\sthe\swake\sof)\s",
        why=True,
    ),
    cause(
        "driver",
        "before",
        (
            "driv drove boost invigorat fuel propel spur accelerat bolster augment stimulat "
            "support foster  "
            "strength enhanc increas promot contribut surg rais favo facilitat push help creat empower "
            "encourag necessitat aid assist guarantee ensur cataly"
        ),
        rf"\b(?:driv(?:e|es|ing)|drove|boost(?:s|ed|ing)?|invigorat(?:e|es|ed|ing)|fuel(?:s|l?ed"
        rf"|l?ing)?|propel(?:s|led|ling)?"
        rf"|spur(?:s|red|ring)?|accelerat(?:e|es|ed|ing)|bolster(?:s|ed|ing)?|augment(?:s|ed|ing)?"
        rf"|stimulat(?:e|es|ed|ing)|(?<!decision\s)(?<!medically\s)(?<!clinically\s)(?<!digitally"
        rf"\s)support(?:s|ed|ing)?|foster(?:s|ed|ing)?|strengthen(?:s|ed|ing)?"
        rf"|enhanc(?:e|es|ing)|{_NO_NOUN}increas(?:e|es)|{_NOT_ADJECTIVE}increasing|promot(?:e|es|ing)"
        rf"|encourag(?:e|es|ed|ing)|cataly[sz](?:e|es|ed|ing)"
        rf"|contribut(?:e|es|ed|ing)\s(?:\w+ly\s)?to(?:wards?)?|(?:has|have|had)\s(?:\w+ly\s)?(?:increased|enhanced|improved|expanded|raised)"
        rf"|guarantee(?:s|ing)?|ensur(?:e|es|ing)(?=\s(?:[\w-]+\s){{0,3}}growth)"
        rf"|aid(?:s|ed|ing)?(?:\sin)?|assist(?:s|ed|ing)?(?:\sin)?|necessitat(?:es|ed|ing)|rais(?:e"
        rf"|ed|es|ing)|favo(?:u)?r(?:s|ed|ing)?|facilitat(?:e|es"
        rf"|ed"
        rf"|ing)|push(?:es|ed|ing)?|creat(?:e|es|ing)(?!\s(?:[\w-]+\s){{0,2}}(?:uncertaint|confusion"
        rf"|friction|anxiet|barrier|problem)))\s{GROWS}",
    ),
    cause(
        "driver",
        "before",
        "positive favo beneficial",
        r"\b(?:ha(?:s|ve|d)|exert(?:s|ed)?)\s(?:an?\s)?(?:\w+\s)?(?:positive|favou?rable"
        r"|beneficial)\s(?:effects?"
        rf"|impacts?|influence)\s(?:on\b|{GROWS})",
    ),
    cause(
        "driver",
        "before",
        "positive expedit surg pav",
        rf"\b(?:positively\s(?:impact|affect|influence)\w*|expedit(?:e|es|ed|ing)|surg(?:e|es|ed"
        rf"|ing)(?=\sthe\s))"
        rf"\s(?:the\s)?(?:global\s)?"
        rf"(?:{GROWS}|incorporation)|\bpav(?:e|es|ed|ing)\s(?:the\s|a\s)(?:way|path)\sfor\b",
    ),
    cause(
        "driver",
        "before",
        "environment condition ground ecosystem",
        r"\bcreat(?:e|es|ed|ing)\s(?:an?\s|the\s)?(?:more\s)?(?:conducive|favou?rable|supportive"
        r"|fertile|enabling|positive)\s"
        r"(?:environments?|conditions|ground|ecosystems?)\s(?:for|to)\b",
    ),
    cause(
        "driver",
        "within",
        "identif cite highlight recogni point",
        rf"\b(?:{IDENTIFIES}|(?:points?|pointed|pointing)\sto)\s(?P<what>[^.;]{{4,120}}?)\sas\s(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}"
        rf"(?:drivers?|driving\sforces?|(?:growth|driving|key)\sfactors?)\b",
    ),
    cause(
        "driver",
        "after",
        "address tackle combat cope reliev eas counter fight offset absorb make meet",
        r"\b(?:introduced|adopted|deployed|embraced|turned\sto|came|set\sup|rolled\sout)"
        r"\s[^.;,]{0,50}?\bto\s(?:address"
        r"|tackle|combat|cope\swith|ease|counter|fight|offset|absorb|make\sup\sfor|meet|(?=relieve"
        r"\s))\s?",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "generat",
        r"\bgenerat(?:e|es|ed|ing)\s(?:the\s|an?\s)?(?:[\w-]+\s){0,2}demand\b",
    ),
    cause(
        "driver",
        "within",
        "help",
        r"\bwith\sthe\shelp\sof\s(?P<what>[^.;,]{4,80}),\s[^.;]{0,80}\b(?:grown|grew|expanded"
        r"|increased|growing)\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "role",
        rf"(?<!each\s)\bplay(?:s|ed|ing)?\s(?:an?\s)?(?:[\w-]+\s){{0,2}}roles?\sin\s(?:the"
        rf"\s)?(?:{GROWS}"
        rf"|driving|boosting|propelling|fuell?ing"
        r"|increasing|accelerating|supporting|expanding)",
    ),
    cause(
        "driver",
        "within",
        "with",
        r"\b(?:grow(?:s|ing|n|th)?|grew|expand(?:s|ing|ed)?|traction|momentum)(?:\s[\w-]+){0,4}?(?:"
        r"\swith|,\swith(?!\san\sincreasing\snumber))\s"
        r"(?P<what>(?:the\s|an?\s)?(?:rising|growing|increasing|surging|rise|increase|surge)"
        r"\s[^.;]{4,140})",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "boost boom push impetus momentum traction",
        r"\b(?:get|gain|receiv|experienc|witness|see)\w*\s(?:an?\s)?(?:[\w-]+\s){0,2}(?:boost|boom"
        r"|push|impetus"
        r"|momentum)\s(?:with|from|by|due\sto|owing\sto)\s",
    ),
    cause(
        "driver",
        "after",
        "driver driving",
        r"\b(?:another|one|main|key|primary|major)\s(?:[\w-]+\s){0,3}(?:drivers?|driving"
        r"\sforces?)\b(?:[^.;]|U\.S\.){0,90}?\s(?:is|has\sbeen|remains)\s"
        r"(?!(?:expected|driving|also\sexpected)\b)",
    ),
    cause(
        "driver",
        "after",
        "reflect",
        r"\b(?:growth|expansion|trajectory|surge|rise)\s(?:\w+\s){0,2}reflects\s(?:the\s|an?\s)?"
        r"(?=(?:increas|grow|ris|surg|expand|strong)\w*\s)",
    ),
    cause(
        "driver",
        "after",
        "driver",
        r"\bamong\sthe\s(?:[\w-]+\s){0,4}drivers\s(?:of\s[^.;,]{3,60}\s)?(?:is|are)\s",
    ),
    cause(
        "driver",
        "within",
        "pandemic crisis outbreak",
        r"\b(?P<what>(?:pandemic|crisis|outbreak|epidemic)\sthat\sdrove\sits\sgrowth)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "drov driv led lead prompt encourag forc motivat compel",
        r"\b(?:drove|driv(?:es|ing)|le(?:d|ads|ading)|prompt(?:s|ed|ing)?|encourag(?:es|ed|ing)"
        r"|forc(?:es|ed|ing)"
        r"|motivat(?:es|ed|ing)|compel(?:s|led|ling))\s(?:[\w-]+\s){1,6}?to\s(?:\w+ly\s)?(?:adopt|incorporat"
        r"|implement|embrac"
        r"|invest|develop|offer|shift|turn\sto|expand|deploy|pivot|switch|move\sto|rely\son"
        r"|telemedicine|virtual)",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "accelerator catalyst tailwind driver force",
        r"\b(?:accelerators|catalysts|tailwinds|drivers|forces):\s",
    ),
    cause(
        "driver",
        "within",
        "there",
        r"\bthere\s(?:is|are|has\sbeen)\s(?:also\s)?(?:an?\s|the\s)(?P<what>(?:ever-)?"
        r"(?:increasing|increased|growing|rising|surging|high|huge)\s(?:demand|incidence"
        r"|prevalence|awareness|use|usage|popularity"
        r"|interest|recognition|need|preference|adoption|acceptance)\s[^.;,]{4,120}|(?:significant"
        r"|steady|sharp|marked"
        r"|rapid|substantial|notable|huge"
        r"|dramatic|considerable|sudden|tremendous)?\s?(?:rise|increase|surge|growth|upsurge)\sin"
        r"\s[^.;,]{4,120})",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "plagued given amid",
        r"\b(?:plagued\swith|(?<!has\s)(?<!have\s)(?<!had\s)(?<!also\s)(?<!is\s)(?<!are\s)given"
        r"|amid)\s(?:the\s|its\s|escalating\s|growing\s"
        r"|rising\s)*(?P<what>(?:issues|popularity|problems|shortage|rise|increase|growing|rising"
        r"|demand"
        r"|need)\s[^.;:]{6,200}?)(?=[.;]|,\s(?:which|while)|$)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        (
            "increas grow ris surg widen expand mount escalat pandemic covid coronavirus crisis "
            "lockdown  "
            "shortage policy reform progress advance"
        ),
        r"(?<=\s)(?:have\s|has\s|is\s|are\s)?(?:result(?:s|ed|ing)?\sin|led\sto|leads?\sto|leading\sto"
        r"|contribut\w+\sto)\s(?:the\s|an?\s)?(?:[\w-]+\s){0,6}?(?:growth|demand|adoption|development"
        r"|market|expansion|increase|rise|surge|need|reliance)\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "governments regulators policymakers authorities",
        r"\b(?:governments?|regulators|policymakers"
        r"|authorities)\s(?:[\w\s]{0,30}?\s)?to\s(?P<what>(?:develop|introduce|implement|promote"
        r"|support"
        r"|expand|adopt|launch)\s[^.;]{6,140})",
        confidence=0.6,
    ),
)
