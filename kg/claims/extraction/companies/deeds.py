"""What only companies do with what is theirs, and things on offer that are called by a name."""

from __future__ import annotations

import re

__all__ = ["deed", "is_named_thing"]

# "Alder Connect recently launched its plan", "has received clearance for its patch", "said it will".
_OWN = re.compile(
    r"\s(?:(?:has|have|had|also|recently|today|just|now|formally|officially|quietly|first|this\s(?:week|month|year)"
    r"|last\s(?:week|month|year))\s){0,3}"
    r"(?:(?:launche[sd]|introduce[sd]|unveil(?:s|ed)|roll(?:s|ed)\sout|debut(?:s|ed)|announce[sd]|expand(?:s|ed)|opens|opened"
    r"|renamed|rebranded|release[sd]|showcase[sd]|raise[sd]|sold|receive[sd]\s(?:[\w()-]+\s){0,3}?(?:clearance|approval)\sfor"
    r"|secure[sd]\s(?:[\w()-]+\s){0,3}?(?:clearance|approval)\sfor|w[io]ns?\s(?:[\w()-]+\s){0,3}?(?:clearance|approval)\sfor)\sits\s"
    r"|(?:said|says|announce[sd]|confirmed|disclosed)\s(?:[A-Z][a-z]+day\s|today\s)?(?:that\s)?it\s(?:will|would|has|had|is|was|plans))"
)
_OWN_DEED = 2.5
# "an app called Alder", and no "startup called Alder".
_NAMED_THING = re.compile(
    r"\b(?:apps?|applications?|platforms?|tools?|devices?|software|programs?|programmes?|systems?|portals?|chatbots?"
    r"|assistants?|wearables?|sensors?|trackers?|patch(?:es)?|monitors?|modules?|suites?|features?|kits?|watch(?:es)?|services?)"
    r",?\s(?:which\sis\s|that\sis\s)?(?:called|named|dubbed|branded|known\sas)\s(?:the\s)?['\"“‘]?$"
)
_OF_A_HOUSE = re.compile(
    r",?\s(?:which|that|and)\s(?:has\s|had\s|was\s|is\s|were\s)?(?:raised|founded|acquired|bought|sold|owned|based|backed|valued|employs)\b"
)


def deed(text: str, right: str, *, famous: bool) -> float:
    """What it counts that a run of several words, or of a famous one, does what only a company can.

    >>> deed("Alder Connect", " has launched its app", famous=False)
    2.5
    """
    told = (famous or (" " in text and not text.endswith("s"))) and _OWN.match(right)
    return _OWN_DEED if told else 0.0


def is_named_thing(left: str, right: str) -> bool:
    """Whether the words around a run say that it is the name of a thing on offer, and of no house.

    >>> is_named_thing("with a platform, called ", "."), is_named_thing("bought a startup called ", ".")
    (True, False)
    """
    return _NAMED_THING.search(left) is not None and _OF_A_HOUSE.match(right) is None
