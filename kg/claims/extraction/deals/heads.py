"""Who acts in "青枫旗下的红松推出…" and "白桦投资的红松…": the company that another one only describes."""

from __future__ import annotations

from collections.abc import Iterable

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["head", "heads"]

_LINK = phrasings("heads").one("link")


def head(masked: Masked, sign: str, *, but: str = "") -> str:
    """The sign of who acts: of the company that the one of a sign only describes, if that is not `but`."""
    place = masked.text.index(sign) + 1
    # What a company owns wholly acts for it.
    if not masked.sentence.chinese or masked.text.startswith(("全资", "的全资"), place):
        return sign
    found = _LINK.match(masked.text, place)
    if found is None or found[1] == but or masked.company(found[1]) == masked.company(sign):
        return sign
    return found[1]


def heads(masked: Masked, signs: Iterable[str]) -> list[str]:
    """The signs of those who act among some signs, each once."""
    return list(dict.fromkeys(head(masked, sign) for sign in signs))
