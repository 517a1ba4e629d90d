"""People whom a Chinese text gives a title, so that their names are not taken for those of companies."""

from __future__ import annotations

from kg.claims.extraction.companies.words import said

__all__ = ["people"]

_SAID = said("people")

_TITLED = _SAID.cued("titled")
_ADDRESSED = _SAID.cued("addressed")
_FOREIGN = _SAID.cued("foreign")
_LISTED = _SAID.cued("listed")
_KNOWN = _SAID.words("known")
_KIN = _SAID.cued("kin")


def people(text: str) -> frozenset[str]:
    """The names that stand behind or before a title in a plain text.

    >>> sorted(people("据青枫云创始人周启明透露,王瑜医生将加入。"))
    ['周启明', '王瑜']
    """
    found = {match["n"] for pattern in (_TITLED, _ADDRESSED, _KIN) for match in pattern.finditer(text)}
    found.update(name for match in _LISTED.finditer(text) for name in match["l"].split("、"))
    for match in _FOREIGN.finditer(text):
        found.update((match["n"], match["first"]))
    found.update(name for name in _KNOWN if name in text)
    return frozenset(found)
