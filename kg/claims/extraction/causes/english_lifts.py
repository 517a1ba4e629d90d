"""English phrasings built of many verbs: "X should lift demand", "demand is fed by X"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import BE, IS, A
from kg.claims.extraction.causes.english_verbs import LIFTS, forms, stems

__all__ = ["LIFTS_OF_MARKETS"]

_LIFT = forms(LIFTS)
_STEMS = stems(LIFTS)
_HELP = ("help", "aid", "abet", "favor", "favour", "benefit", "promote", "encourage", "support", "assist")
NOUN = (
    r"(?:growth|demand|adoption|expansion|markets?|uptake|take-?up|popularity|industry|revenues?|sales|sector"
    r"|segment|acceptance|deployments?"
    r"|penetration|implementation|interest|ecosystem|appetite|momentum|spread|roll-?outs?|upswing|upturn|boom|rise"
    r"|advance|progress|spending"
    r"|buying|purchases|utili[sz]ation|field(?!\s(?:offices?|trials?|stud))|trade|business|innovation|need|use|usage|development"
    r"|welcome|traffic|volumes?|sign-?ups|enrol?lments?)"
    r"(?!\s(?:barriers?|hurdles?|obstacles?|gaps?|friction|resistance|fatigue)\b)"
    # "Pens slow the spread of the illness", "raise the use of pills"
    r"(?!\sof\s(?:the\s|an?\s|its\s)?(?:[\w-]+\s){0,2}?(?:illness(?:es)?|diseases?|disorders?|infections?"
    r"|virus(?:es)?|cancers?|tumou?rs?|symptoms?|pills|drugs?|medicines?|medications?|antibiotics"
    r"|statins|opioids?|diabetes|asthma|gout|wounds?|strokes?|company|firm|patients?)\b)"
)
# What is moved: "the market", "appetite for care at home", "telehealth".
OBJECT = (
    r"(?!(?:its|their)\sown\s)(?:(?:the|this|its|their|his|further|future)\s)?"
    r"(?:(?:(?!(?:are|is|was|were|will|has|have|had|that|which|who|when|where|of|and|in|to|for|by|with|from|on|at"
    rf"|across|throughout|within|among|amid|during|into|million|billion)\s)(?:[^\W\d][\w'’-]*|&)\s){{0,8}}?{NOUN}\b(?!-)"
    r"|(?:tele-?[a-z]{4,}|(?:virtual|remote|digital|online|connected)\s(?:care|health|healthcare|visits"
    r"|consultations|monitoring|therapy|medicine))\b(?!-))"
)
ADVERB = r"(?:(?:\w+ly|also|further|still|even|already|thus|both|together|in\sturn|once\sagain)\s){0,2}"
WAY = r"(?:\s(?:up|on|along|ahead|forward|forth|down|higher|further))?"
MAY = (
    r"(?:(?:should|could|would|will|may|might|can|must|shall|helps?|helped|helping|do|does"
    r"|did)\s(?:to\s)?(?:continue\sto\s|help\s(?:to\s)?)?"
    r"|(?:expected|estimated|slated|set|poised|likely|bound|sure|forecast|projected|anticipated|predicted|due|about|going|believed"
    r"|tipped|continues?|continued|said|proving|seem|seems|done\s(?:much|a\slot|a\sgreat\sdeal|more|plenty))\s"
    r"to\s(?:continue\sto\s|help\s(?:to\s)?)?)"
)
# Before a participle that is an adjective or stands in a list of nouns: "the heightened demand".
_NO_ARTICLE = "".join(
    rf"(?<!\b{word}\s)"
    for word in (
        "the a an of by to for in with from as at on its their this and or is are was were be been such has "
        "have had more most least any no which"
    ).split()
)


def moves(verbs: Iterable[str]) -> str:
    """How the verbs stand before what they move, in each of their forms."""
    one = forms(verbs)
    return (
        rf"(?<!previously\s)(?<!formerly\s)(?<!\bonce\s)(?:\b{MAY}{ADVERB}{one.base}|\b(?:has|have"
        rf"|had)\s{ADVERB}{one.done}"
        rf"|\b(?:is|are|was|were|been|be)\s{ADVERB}{one.running}|,\s(?:(?:thus|thereby|hence"
        rf"|so)\s)?{ADVERB}{one.running}"
        rf"|(?<=[\w,)]\s){_NO_ARTICLE}{ADVERB}(?:{one.third}|{one.past}|{one.base}(?=\s(?:the|this|its|their"
        rf"|both)\s))|(?<=[a-rt-z]s\s)(?<!\b(?:as|is)\s){ADVERB}(?!cloud\b){one.base}){WAY}\s"
    )


FORCE = (
    r"(?:drivers?|forces?|engines?|motors?|levers?|pillars?|props?|planks?|mainstays?|mainsprings?|springs?"
    r"|sparks?|spurs?|fuel|motives?|impulses?|catalysts?"
    r"|accelerators?|tailwinds?|pushes|stimul(?:us|i)|enablers?|contributors?|underpinnings?|foundations?"
    r"|backbones?|magnets?|factors?|reasons?|causes?|grounds?"
    r"|explanations?|roots?)"
)

LIFTS_OF_MARKETS: tuple[Cause, ...] = (
    cause("driver", "before", _STEMS, rf"{moves(LIFTS)}{OBJECT}", confidence=0.9),
    cause(
        "driver",
        "before",
        "back help aid abet favor favour benefit promot encourag support assist",
        rf"(?:{moves(_HELP)}"
        rf"|\b(?:{MAY}|also\s|further\s|(?:has|have)\s(?=backed))back(?:s|ed)?\s|(?<![^\W\d]ng\s)\bbacks\s"
        r"|(?<=[a-z]s\s)(?<!holds\s)(?<!keeps\s)(?<!pulls\s)(?<!drags\s)(?<!pushes\s)(?<!sets\s)back\s(?=the\s"
        rf"|its\s|this\s)){OBJECT}",
        confidence=0.9,
    ),
    # "What pushes this market forward most is a growing toll of gout"
    cause(
        "driver",
        "after",
        "what",
        rf"\bwhat\s(?:also\s|really\s|chiefly\s|mainly\s|most\s|still\s)?(?:{_LIFT.third}|{_LIFT.past}|(?:is"
        rf"|has\sbeen|was)\s{_LIFT.running}|draws|attracts|makes){WAY}\s(?:{OBJECT}|people|patients|users|buyers|it"
        r"|them)"
        r"(?:\s(?!(?:is|are|was|were)\s)[\w-]+){0,5}?\s(?:is|are|was|were)\s",
        confidence=0.9,
    ),
    # "Heavier spending will leave a favourable mark on the market"
    cause(
        "driver",
        "before",
        "mark imprint effect impact influence difference",
        r"\b(?:leav(?:e|es|ing)|left|mak(?:e|es|ing)|made|ha(?:s|ve|d)|exert(?:s|ed"
        r"|ing)?)\s(?:an?\s)?(?:[\w-]+ly\s)?(?:favou?rable|positive|beneficial|welcome|helpful|good)\s(?:mark"
        rf"|imprint|effects?|impact|influence|difference)\s(?:on|upon|to|for)\s{OBJECT}",
        confidence=0.9,
    ),
    # "Demand is fed by cheap phones"
    cause(
        "driver",
        "after",
        _STEMS,
        rf"\b{NOUN}\b[^.;]{{0,100}}?\s(?:{IS}|being)\s{ADVERB}{_LIFT.done}{WAY}\s(?:\w+ly\s|above\sall\s"
        r"|in\s(?:large\s)?part\s)?by\s(?!20\d\d|USD|\d)",
        confidence=0.9,
    ),
    # "Demand, fed by cheap phones, will rise"
    cause(
        "driver",
        "after",
        _STEMS,
        rf"\b{NOUN}\b[^.;]{{0,100}}?[\s,]\s?{ADVERB}{_LIFT.done}{WAY}\s(?:\w+ly\s|above\sall\s"
        r"|in\s(?:large\s)?part\s)?by\s(?!20\d\d|USD|\d)",
        confidence=0.9,
    ),
    # "Telecare spreads, helped along by cheap phones"
    cause(
        "driver",
        "after",
        (
            "pull push drawn draw help aid abet lur spurr driven drive egg cheer encourag favour favor "
            "urg press prod prompt goad tempt attract forc carri borne buoy feed fed"
        ),
        rf",\s{ADVERB}(?:pulled|pushed|drawn|helped|aided|aided\sand\sabetted|lured|spurred|driven|egged|cheered"
        r"|encouraged|favou?red|urged|pressed|prodded|prompted|goaded|tempted|attracted|forced|carried|borne"
        rf"|buoyed|fed){WAY}"
        r"\s(?:\w+ly\s|above\sall\s|in\s(?:large\s)?part\s)?by\s(?!20\d\d|USD|\d|(?-i:[A-Z]))",
        confidence=0.8,
        why=True,
    ),
    # "Telecare gains ground through cheap phones"
    cause(
        "driver",
        "after",
        "through",
        rf"\b(?:{NOUN}|tele-?[a-z]{{4,}}|monitoring|it)\b[^.;,]{{0,40}}?\s(?:gains?|gained|gaining|grows?|grew"
        r"|grown|growing|spreads?|rises?|rose|expands?|expanded)(?:\s(?:ground|momentum|traction|popularity"
        r"|speed))?\s(?:\w+ly\s)?"
        r"(?:through|by\sway\sof|by\sdint\sof|on\sthe\sstrength\sof)\s(?!(?:20\d\d|the\s(?:forecast|year|end"
        r"|period|next|coming|decade)|acquisitions?|mergers?|takeovers?|partnerships?)\b)(?!\d|(?-i:[A-Z]))",
        confidence=0.7,
    ),
    # "Borne along by cheap phones, telecare grows"
    cause(
        "driver",
        "within",
        _STEMS,
        rf"^(?:(?:and|but|now|today|meanwhile|still)\s)?{ADVERB}{_LIFT.done}{WAY}\sby\s(?P<what>[^.;]{{6,300}}?),\s"
        r"(?=(?:the|this|these|it|they|its|their|many|more|most|demand|adoption|sales|[\w-]+\s(?:is|are|has|have"
        r"|had|was|were|will|can|grew|rose|grows|rises))\s)",
        confidence=0.9,
    ),
    # "Cheap phones are the principal forces behind the market"
    cause(
        "driver",
        "before",
        (
            "driver force engine motor lever pillar prop plank main spring spark spur fuel motiv impuls "
            "catalyst accelerator tailwind push stimul enabler contribut underpin foundation "
            "backbone magnet factor reason cause ground explanation root"
        ),
        rf"\b(?:{BE}|forms?\s|acts?\sas\s|acted\sas\s|serves?\sas\s|(?:seen|regarded|viewed|named|cited|known"
        rf"|considered|identified)\sas\s|counts?\s(?:as|among)\s){A}{FORCE}\s"
        rf"(?:of|for|behind|(?<=rs\s)to|why|that\s{_LIFT.base}|{_LIFT.running})\s(?!(?:revenues?|sales"
        rf"|income)\b){OBJECT}",
        confidence=0.9,
    ),
)
