"""English phrasings in which a driver makes care easier, cheaper or wanted, or a market gains from it."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import BE, A

__all__ = ["MEANS"]

MEANS: tuple[Cause, ...] = (
    cause(
        "driver",
        "before",
        "reduc lower remov eliminat break",
        r"\b(?:reduc|lower|remov|eliminat|break)(?:e|es|ed|s|ing)?(?:\sdown)?\s(?:the\s)?(?:[\w-]+"
        r"\s){0,2}barriers?\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "within",
        "reduc lower decreas cuts cutting",
        r"\b(?P<what>(?:(?:reduc|decreas|cut)(?:e|es|ing|s)?|lower(?:s|ing)|(?<=to\s)lower)\s(?:the\s)?(?:overall\s|operational\s"
        r"|healthcare\s)?(?:costs?|burden|expenses?|hospitali[sz]ations?|readmissions?)\b[^.;,]{0,80})",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "mak made",
        r"\b(?:mak(?:e|es|ing)|made)\s(?:it\s|[\w-]+\s){0,4}?(?:easier|more\s(?:accessible|affordable|convenient|integral|attractive|viable|feasible"
        r"|practical|appealing|effective|efficient|reliable))\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "provid giv gave lend lent add",
        r"\b(?:provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|lend(?:s|ing)?|lent|add(?:s|ed|ing)?)\s(?:an?\s|the\s)?"
        r"(?:[\w-]+\s){0,2}(?:stimulus|impetus|boost|momentum|push|fillip|thrust|tailwinds?)\s(?:to|for)\b",
    ),
    cause(
        "driver",
        "before",
        "push driv boost fuel propel accelerat spur",
        r"\b(?:push|driv|boost|fuel|propel|accelerat|spur)(?:es|ed|ing|s|e|led|ling|red|ring)?\s(?:the\s)?(?:[\w-]+\s){0,2}?"
        r"(?:telehealth|telemedicine|remote\s(?:care|monitoring)|virtual\scare|digital\shealth|e-?health|m-?health"
        r"|teleconsultations?|telecare)\b(?!\s(?:to|company|firm|startup|provider|platform|vendor)\b)",
        confidence=0.7,
    ),
    cause("driver", "after", "invest", r"\binvest(?:ing|ed|s)?\sheavily\sin\s", confidence=0.6),
    cause(
        "driver",
        "after",
        "benefit",
        r"\b(?:market|segment|industry|sector|region|settings|platforms|patients|providers|users|caregivers"
        r"|clinicians|consumers|hospitals)\s(?:[\w\s]{0,20}?)(?<!could\s)(?<!might\s)(?<!would\s)benefit(?:s|ing"
        r"|ted)?\sfrom\s",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "forward increasing",
        r"\b(?:looking\sforward\sto|increasingly)\s(?=(?:adopt|embrac|invest|us|recogni[sz]|accept"
        r"|cover)ing\s)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "catalyst accelerator stimulus tailwind boon",
        rf"\b{BE}{A}(?:catalysts?|accelerators?|stimulus|tailwinds?|boon)(?:\s(?:and\s[\w-]+\s)?(?:for"
        rf"|to|of|behind)\b|(?=[.;,]|$))",
    ),
    cause(
        "driver",
        "after",
        "expected projected likely set poised anticipated",
        r"\b(?:market|industry|sector)\s(?:is\s|are\s)?(?:expected|projected|likely|set|poised"
        r"|anticipated)\sto\s"
        r"(?:grow|increase|expand|rise)\b[^.;,]{0,60}?\s(?:as|because|since)\s(?:there\s(?:has|have)\sbeen\s"
        r"|there\s(?:is|are)\s)?(?!(?:compared|against|per|well|opposed|part|one|an?|of|it|they)\b)",
    ),
    # News tells this too, of telehealth as a whole.
    cause(
        "driver",
        "before",
        "catapult propel thrust",
        r"\b(?:catapult(?:s|ed)|propel(?:s|led)|thrust)\s(?:the\s)?(?:telehealth|telemedicine|digital\shealth"
        r"|virtual\scare|tele-?medical)\b",
        named=True,
    ),
    cause(
        "driver",
        "before",
        "bridg clos fill",
        r"\b(?:is|are|has\sbeen|have\sbeen)\s(?:also\s|now\s)?(?:bridging|closing|filling)\s(?:the"
        r"\s)?(?:[\w-]+\s){0,3}gaps?\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "push mov steer",
        r"\b(?:push|mov|steer|shift)(?:es|ed|ing)\s(?:the\s)?(?:[\w-]+\s){1,4}?(?:towards?)\s"
        r"(?:[\w-]+\s){0,3}"
        r"(?:virtual|digital|remote|telehealth|telemedicine|online)\b",
        confidence=0.7,
    ),
)
