"""Who acts where a sentence names several: not whom a preposition or another verb takes for object."""

from __future__ import annotations

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["acting_for", "actor_before", "is_brought_out"]

_SAID = phrasings("agents")
_BEHIND, _OBJECT, _GOES_ON = _SAID.one("behind"), _SAID.one("object"), _SAID.one("goes_on")
_BROUGHT_OUT = _SAID.one("brought_out")


def actor_before(masked: Masked, place: int) -> str | None:
    """The sign of the company that acts in what a sentence says at a place; None where it names none."""
    before = [sign for sign in masked.signs if masked.text.index(sign) < place]
    acts = next((sign for sign in reversed(before) if not _is_passive(masked, sign)), None)
    return acts if acts is not None or masked.topic is not None or not before else before[-1]


def acting_for(masked: Masked, sign: str) -> str:
    """Who acts in "Alder took a stake in Birch in partnership with Cedar": no object of a preposition."""
    if masked.opens_clause(sign):
        return sign
    place = masked.text.index(sign)
    stands = _GOES_ON.match(masked.text, place + 1) or masked.text.startswith("'", place + 1)
    if stands or not _BEHIND.search(masked.text, 0, place):
        return sign
    before = [one for one in masked.signs if masked.text.index(one) < place]
    apart = ";" in masked.text[masked.text.index(before[0]) : place] if before else True
    acts = next((one for one in reversed(before) if not _is_passive(masked, one)), None)
    return sign if apart or acts is None else acts


def is_brought_out(masked: Masked, sign: str) -> bool:
    """Whether a name is that of what somebody launches: "Alder lanzó Birch, fruto de su alianza"."""
    return _BROUGHT_OUT.search(masked.text, 0, masked.text.index(sign)) is not None


def _is_passive(masked: Masked, sign: str) -> bool:
    place = masked.text.index(sign)
    if _GOES_ON.match(masked.text, place + 1):
        return False
    return bool(_BEHIND.search(masked.text, 0, place) or _OBJECT.search(masked.text, 0, place))
