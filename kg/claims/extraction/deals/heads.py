"""Who acts in "青枫旗下的红松推出…" and "白桦投资的红松…": the company that another one only describes."""

from __future__ import annotations

from collections.abc import Iterable

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["head", "heads"]

_LINK = phrasings("heads").one("link")


def head(masked: Masked, sign: str, *, but: str = "") -> str:
    """The sign of who acts: of the company that the one of a sign only describes, if that is not `but`."""
    if not masked.sentence.chinese:
        return sign
    found = _LINK.match(masked.text, masked.text.index(sign) + 1)
    if found is None or found[1] == but or masked.company(found[1]) == masked.company(sign):
        return sign
    return found[1]


def heads(masked: Masked, signs: Iterable[str]) -> list[str]:
    """The signs of those who act among some signs, each once."""
    return list(dict.fromkeys(head(masked, sign) for sign in signs))
