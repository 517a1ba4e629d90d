"""English phrasings by which something is a gift to a field: "was a godsend for"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_lifts import MAY, OBJECT
from kg.claims.extraction.causes.english_parts import FIELD

__all__ = ["WINDFALLS"]

_TRADE = (
    r"(?:markets?|industry|sector|field|trade|business|idea|model|concept|approach|vendors"
    r"|providers|suppliers|operators|platforms|start-?ups"
    r"|companies|firms|makers|practices|programs?|programmes|networks|clinics|technology|devices"
    r"|services)"
)
# To whom: "for online clinics", "of the telecare trade".
_TO = (
    rf"(?:(?:the|this|its|their|all|many|most)\s)?(?:(?!(?:a|an|his|her|staff|founders?)"
    rf"\s)[\w'’&-]+\s){{0,4}}?"
    rf"(?:{FIELD}|{_TRADE}|{OBJECT})\b"
)
_WAS = (
    r"(?:(?:has|have|had)\s(?:been|proved|proven|turned\sout|become)|is|are|was|were|be|being"
    r"|been|came|comes|come|prove[sd]?|turns?|turned\sout|turn\sout|amounts?|amounted)"
    r"\s(?:to\sbe\s|to\s|as\s|out\sto\sbe\s)?"
)
_GIFT = (
    r"(?:windfall|boon|godsend|blessing|gift|shot\sin\sthe\sarm|stroke\sof\sluck|lucky\sbreak"
    r"|tonic|lifeline|gold\smine|watershed"
    r"|breakthrough|wake-up\scall|game[\s-]?changer|leg-?up|feather\sin\sthe\scap|(?:good|great"
    r"|welcome|excellent)\snews|grist\sto\sthe\smill)"
)

WINDFALLS: tuple[Cause, ...] = (
    # "The lockdowns turned out to be a godsend for online clinics"
    cause(
        "driver",
        "before",
        (
            "windfall boon godsend blessing gift shot stroke lucky tonic lifeline gold watershed "
            "breakthrough wake game "
            "leg feather news grist"
        ),
        rf"\b(?:{MAY}\s?)?{_WAS}(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}?{_GIFT}\s(?:for|to|of)\s{_TO}",
        confidence=0.9,
    ),
    # "For telecare, wide networks have been a blessing"
    cause(
        "driver",
        "within",
        (
            "windfall boon godsend blessing gift shot stroke lucky tonic lifeline watershed "
            "breakthrough wake game"
        ),
        rf"^[Ff]or\s{_TO}[^.;,]{{0,60}},\s(?P<what>[^.;,]{{6,90}}?)\s{_WAS}(?:an?\s)(?:[\w-]+"
        rf"\s){{0,2}}?{_GIFT}\b",
        confidence=0.9,
    ),
    # "Cheap links put fresh wind in the sails of telestroke networks"
    cause(
        "driver",
        "before",
        "wind wings fire rocket fuel tailwind life petrol legs",
        rf"\b(?:{MAY})?(?:puts?|putting|gives?|giving|gave|given|lends?|lent|lending|breathes?"
        rf"|breathed|breathing|pours?|poured|blows?|blew|adds?|added|adding)"
        r"\s(?:some\s|more\s|fresh\s|new\s|added\s|extra\s|further\s)?(?:wind\s(?:in|into|behind)"
        r"\s(?:the\s|its\s|their\s)?sails?|wings|new\slife|fresh\slife|life"
        rf"|legs|fuel|petrol|rocket\sfuel|a\stailwind|tailwinds?)\s(?:of|to|into|on|for|behind)\s{_TO}",
        confidence=0.9,
    ),
    # "The ruling opened the door to remote prescribing", "worked wonders for the take-up"
    cause(
        "driver",
        "before",
        "door gate wonder way ground field stage road floodgate ice path",
        rf"(?<!to\s)\b(?:{MAY})?(?:(?:open|throw|swing)(?:s|ed|ing)?|threw|(?:work|do)(?:s|es|ed"
        rf"|ing)?|did|done|clear(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|set(?:s|ting)?|level(?:s|led"
        rf"|ling)?"
        r"|smooth(?:s|ed|ing)?|br(?:eaks?|oke|oken|eaking)|ease[sd]?|till(?:s|ed)?)\s(?:up\s|open"
        r"\s)?(?:new\s|more\s|many\s|wide\s)?(?:the\s|a\s)?"
        rf"(?:doors?|gates?|floodgates|wonders|way|ground|field|stage|road|ice|path)\s(?:wide"
        rf"\s)?(?:to|for)\s{_TO}",
        confidence=0.9,
    ),
    # "Old licences are a millstone for telecare", "a headache for vendors"
    cause(
        "challenge",
        "before",
        (
            "blow headache nuisance nightmare thorn burden setback millstone threat curse worry "
            "nuisance bad poison"
        ),
        rf"\b(?:{MAY})?{_WAS}(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}?(?:blow|headache|nuisance|nightmare"
        rf"|thorn\sin\sthe\sside|burden|setback|curse|bad\snews|poison|sore\spoint"
        rf"|minefield)\s(?:for|to|of)\s{_TO}",
        confidence=0.9,
    ),
)
